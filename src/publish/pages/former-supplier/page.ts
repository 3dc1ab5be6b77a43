import type { FormerSupplier } from "../../../register/former-addresses.ts"
import type { SiteView } from "../../../register/site-view.ts"
import { type Language, wordsIn } from "../../language.ts"
import { purchaseAddress, supplierAddress } from "../addresses.ts"
import type { PageKind } from "../page.ts"
import { words } from "./words.ts"

const model = ({ contracts }: FormerSupplier, names: ReadonlyMap<string, string>, language: Language) => ({
  t: wordsIn(words, language),
  contracts: contracts.map(({ first, now, procurement, slug }) => ({
    first,
    procurement,
    purchase: purchaseAddress(procurement),
    became: words[now][language],
    supplier: slug === undefined ? "" : supplierAddress(slug),
    name: slug === undefined ? "" : (names.get(slug) ?? "")
  }))
})

const pagesOf = function* ({ formerSuppliers, suppliers }: SiteView, language: Language) {
  const names = new Map(suppliers.map(({ name, slug }) => [slug, name]))
  for (const former of formerSuppliers)
    yield {
      path: supplierAddress(former.slug),
      title: `${words.heading[language]} ${former.slug}`,
      trail: [
        { href: "suppliers/index.html", text: words.suppliers[language] },
        { href: "", text: words.heading[language] }
      ],
      model: model(former, names, language)
    }
}

/** `suppliers/<slug>/index.html` of an address that an earlier publication had: what became of its contracts, without a withdrawn name. */
export const formerSupplierPages: PageKind = { template: "pages/former-supplier/page.hbs", pages: pagesOf }
