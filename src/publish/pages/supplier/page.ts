import type { PublicSupplier } from "../../../register/public-suppliers.ts"
import type { SiteView } from "../../../register/site-view.ts"
import { methodLabels } from "../../../stages/4-purchase/method.ts"
import { formatBaht, satang } from "../../../values/baht.ts"
import { notRecorded } from "../../forms/form.ts"
import { bahtIn, dayIn, type Language, wordsIn } from "../../language.ts"
import type { PageKind } from "../page.ts"
import { purchaseAddress, supplierAddress } from "../addresses.ts"
import { words } from "./words.ts"

/** What a supplier won in published months: contracts, known prices, and how many prices are not known. */
export const wonBy = ({ won }: Pick<PublicSupplier, "won">) => {
  const shown = won.filter(({ contract }) => contract.rows.length > 0)
  return {
    count: shown.length,
    total: shown.reduce((sum, { contract }) => sum + (contract.agreed ?? 0n), 0n),
    unpriced: shown.filter(({ contract }) => contract.agreed === undefined).length,
    shown
  }
}

/** `12.3%` of a whole; empty where the whole is nothing. */
export const shareOf = (part: bigint, whole: bigint): string => {
  if (whole === 0n) return ""
  const tenths = (part * 1000n + whole / 2n) / whole
  return `${tenths / 10n}.${tenths % 10n}%`
}

const model = (supplier: PublicSupplier, whole: bigint, language: Language) => {
  const t = wordsIn(words, language)
  const { count, shown, total, unpriced } = wonBy(supplier)
  const { name, otherNames, taxId } = supplier
  return {
    t,
    name,
    facts: [
      ...(taxId === undefined ? [] : [{ title: t.taxId, value: taxId }]),
      ...(otherNames.length === 0 ? [] : [{ title: t.otherNames, value: otherNames.join(" · ") }])
    ],
    sums: [
      { title: t.count, value: String(count) },
      { title: t.total, value: bahtIn(total, language) },
      ...(unpriced === 0 ? [] : [{ title: t.unpriced, value: String(unpriced) }]),
      { title: t.share, value: shareOf(total, whole) || notRecorded }
    ],
    won: shown
      .toSorted((a, b) => ((a.contract.agreedOn ?? "") < (b.contract.agreedOn ?? "") ? 1 : -1))
      .map(({ contract, purchase }) => ({
        href: purchaseAddress(purchase.id),
        title: purchase.title ?? purchase.id,
        method: purchase.method === undefined ? notRecorded : methodLabels[purchase.method][language],
        on: contract.agreedOn === undefined ? notRecorded : dayIn(contract.agreedOn, language),
        price: contract.agreed === undefined ? notRecorded : formatBaht(satang(contract.agreed)),
        offers: purchase.bids.length === 0 ? notRecorded : String(purchase.bids.length)
      }))
  }
}

/** All known agreed prices of published months. */
export const wholeOf = ({ suppliers }: SiteView): bigint =>
  suppliers.reduce((sum, supplier) => sum + wonBy(supplier).total, 0n)

const pagesOf = function* (site: SiteView, language: Language) {
  const whole = wholeOf(site)
  for (const supplier of site.suppliers)
    yield {
      path: supplierAddress(supplier.slug),
      title: `${words.one[language]} ${supplier.name}`,
      trail: [
        { href: "suppliers/index.html", text: words.heading[language] },
        { href: "", text: supplier.name }
      ],
      model: model(supplier, whole, language)
    }
}

/** `suppliers/<slug>/index.html`: what one supplier won, how, and its share. */
export const supplierPages: PageKind = { template: "pages/supplier/page.hbs", pages: pagesOf }
