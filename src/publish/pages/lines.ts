import type { PurchaseRow } from "../../register/month-view.ts"
import type { PublicPurchase } from "../../register/public-purchase.ts"
import type { PublicSupplier } from "../../register/public-suppliers.ts"
import type { PublicUnit } from "../../register/public-units.ts"
import type { SiteView } from "../../register/site-view.ts"
import type { FiscalYear } from "../../values/fiscal-year.ts"
import type { Month } from "../../values/thai-date.ts"

/** One line of a published month, as the month printed it, with what the site knows of its purchase. */
export interface PublishedLine {
  readonly month: Month
  readonly fiscalYear: FiscalYear
  readonly row: PurchaseRow
  readonly purchase?: PublicPurchase
  readonly supplier?: PublicSupplier
  readonly unit?: PublicUnit
}

const made = new WeakMap<SiteView, ReadonlyArray<PublishedLine>>()

/** Every line of every published month, the oldest month first; all sums of the site are sums of these. */
export const linesOf = (site: SiteView): ReadonlyArray<PublishedLine> => {
  const known = made.get(site)
  if (known !== undefined) return known
  const purchases = new Map(site.purchases.map((purchase) => [purchase.id, purchase]))
  const suppliers = new Map(
    site.suppliers.flatMap((supplier) => supplier.won.map(({ contract }) => [contract.first, supplier]))
  )
  const units = new Map(
    site.units.flatMap((unit) => unit.purchases.map(({ id }): [string, PublicUnit] => [id, unit]))
  )
  const present = <K extends string, A>(key: K, value: A | undefined) =>
    (value === undefined ? {} : { [key]: value }) as { readonly [N in K]?: A }
  const lines = site.months.flatMap(({ fiscalYear, month, rows }) =>
    rows.map((row): PublishedLine => ({
      month,
      fiscalYear,
      row,
      ...present("purchase", purchases.get(row.procurement)),
      ...present("supplier", suppliers.get(row.contract)),
      ...present("unit", units.get(row.procurement))
    }))
  )
  made.set(site, lines)
  return lines
}

/** Lines added up: known agreed prices in satang, and how many are not known. */
export interface LineSum {
  readonly count: number
  readonly agreed: bigint
  readonly unpriced: number
}

/** Adds up lines. */
export const sumOf = (lines: ReadonlyArray<PublishedLine>): LineSum => ({
  count: lines.length,
  agreed: lines.reduce((sum, { row }) => sum + (row.agreedPrice ?? 0n), 0n),
  unpriced: lines.filter(({ row }) => row.agreedPrice === undefined).length
})

/** Lines of one kind with their sum. */
export interface LineGroup<K> extends LineSum {
  readonly key: K
  readonly lines: ReadonlyArray<PublishedLine>
}

/** Lines by a key, the largest sum first, then the most lines, then in order of the ledger; each line in one group. */
export const groupedBy = <K>(
  lines: ReadonlyArray<PublishedLine>,
  keyOf: (line: PublishedLine) => K
): ReadonlyArray<LineGroup<K>> =>
  [...Map.groupBy(lines, keyOf)]
    .map(([key, mine]) => ({ key, lines: mine, ...sumOf(mine) }))
    .toSorted((a, b) => (a.agreed === b.agreed ? b.count - a.count : a.agreed > b.agreed ? -1 : 1))
