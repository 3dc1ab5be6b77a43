import type { SiteView } from "../../../register/site-view.ts"
import { formatBaht, satang } from "../../../values/baht.ts"
import { notRecorded } from "../../forms/form.ts"
import { type Language, wordsIn } from "../../language.ts"
import type { PageKind } from "../page.ts"
import { supplierAddress } from "../addresses.ts"
import { shareOf, wholeOf, wonBy } from "../supplier/page.ts"
import { words } from "../supplier/words.ts"

const model = (site: SiteView, language: Language) => {
  const whole = wholeOf(site)
  return {
    t: wordsIn(words, language),
    suppliers: site.suppliers
      .map((supplier) => ({ supplier, ...wonBy(supplier) }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) =>
        a.total === b.total ? (a.supplier.slug < b.supplier.slug ? -1 : 1) : a.total > b.total ? -1 : 1
      )
      .map(({ count, supplier, total }) => ({
        href: supplierAddress(supplier.slug),
        name: supplier.name,
        count,
        total: formatBaht(satang(total)),
        share: shareOf(total, whole) || notRecorded
      }))
  }
}

/** `suppliers/index.html`: everyone the office contracted with. */
export const suppliersPages: PageKind = {
  template: "pages/suppliers/page.hbs",
  pages: (site, language) => [
    {
      path: "suppliers/index.html",
      title: words.heading[language],
      trail: [{ href: "", text: words.heading[language] }],
      model: model(site, language)
    }
  ]
}
