import { Effect, Stream } from "effect"
import { LedgerStore } from "../ledger/store/store.ts"
import type { Agency } from "../values/agency.ts"
import { type FiscalYear, fiscalYearOf } from "../values/fiscal-year.ts"
import type { Month, ThaiDate } from "../values/thai-date.ts"
import { fiscalYearView, publishedYears, rowsKey } from "./fiscal-year.ts"
import {
  type FormerPurchase,
  formerPurchase,
  type FormerSupplier,
  formerSuppliers,
  shownOnce,
  type SuppliedOverTime,
  suppliedOverTime
} from "./former-addresses.ts"
import { monthRows } from "./month.ts"
import type { FiscalYearView, PurchaseRow } from "./month-view.ts"
import { lineStandings } from "./office-book.ts"
import { officeAt } from "./office.ts"
import { type PublicPurchase, publicPurchase } from "./public-purchase.ts"
import { planOf, type PublicPlan } from "./public-plans.ts"
import { type PublicSupplier, suppliersOf } from "./public-suppliers.ts"
import { firstUnits, type PublicUnit, unitsOf } from "./public-units.ts"
import type { SiteState } from "./publication.ts"
import { purchasesOf } from "./purchases.ts"
import type { Settings } from "./settings.ts"

/** A published month as the whole site tells of it. */
export interface PublishedMonth {
  readonly month: Month
  readonly fiscalYear: FiscalYear
  /** Oldest first; the last is the current one. `size`: the entries it covers, [0, size). */
  readonly revisions: ReadonlyArray<{ readonly number: number; readonly size: number }>
  readonly rows: ReadonlyArray<PurchaseRow>
}

/** What the pages that belong to no month are made from: the office and every purchase that a published month shows, as anyone may read them. */
export interface SiteView {
  readonly agency: Agency
  readonly origin: string
  readonly settings: Settings
  /** The entries it tells of: [0, size). */
  readonly size: number
  /** The day in Bangkok of the newest of them. */
  readonly on: ThaiDate
  /** Whether the ledger is signed, so that every entry has a proof. */
  readonly signed: boolean
  /** Newest first. */
  readonly fiscalYears: ReadonlyArray<FiscalYearView>
  /** Oldest first. */
  readonly months: ReadonlyArray<PublishedMonth>
  /** In order of their numbers. */
  readonly purchases: ReadonlyArray<PublicPurchase>
  /** In order of their addresses. */
  readonly suppliers: ReadonlyArray<PublicSupplier>
  /** In order of their addresses. */
  readonly units: ReadonlyArray<PublicUnit>
  /** In order of the purchases' numbers: of those that a published month shows, and of others whose plan was published. */
  readonly plans: ReadonlyArray<PublicPlan>
  /** Purchases of earlier publications that no month shows now; their addresses stay. */
  readonly formerPurchases: ReadonlyArray<FormerPurchase>
  /** Addresses of suppliers of earlier publications under which nobody stands now. */
  readonly formerSuppliers: ReadonlyArray<FormerSupplier>
}

const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The site as a publication leaves it: from the entries that its newest disclosure covers, and the rows of the months as published. */
export const siteView = Effect.fn("Register.siteView")(function* ({ office, published, rows }: SiteState) {
  const fiscalYears: Array<FiscalYearView> = []
  for (const year of publishedYears(published))
    fiscalYears.push(yield* fiscalYearView(office, year, published, rows))
  const months: Array<PublishedMonth> = []
  const lines = new Map<number, Array<{ month: Month; sequence: number }>>()
  for (const [month, revisions] of [...published].toSorted(([a], [b]) => ascending(a, b))) {
    const last = revisions.at(-1)
    if (last === undefined) continue
    const { size } = last.disclosure
    const printed = rows.get(rowsKey(month, size)) ?? (yield* monthRows(yield* officeAt(size), month)).rows
    months.push({
      month,
      fiscalYear: fiscalYearOf(month),
      revisions: revisions.map(({ disclosure }) => ({
        number: disclosure.revision,
        size: disclosure.size
      })),
      rows: printed
    })
    for (const { contract, sequence } of printed)
      lines.set(contract, [...(lines.get(contract) ?? []), { month, sequence }])
  }
  const shown = yield* shownOnce(
    published,
    new Map(months.map(({ month, rows: mine }) => [month, mine.map(({ contract }) => contract)]))
  )
  const store = yield* LedgerStore
  const signed = (yield* store.entriesOfType("key", office.size)).length > 0
  const withLine = yield* lineStandings(office)
  const purchases: Array<PublicPurchase> = []
  const plans: Array<PublicPlan> = []
  const units = firstUnits()
  const former: Array<FormerPurchase> = []
  const supplied: Array<SuppliedOverTime> = []
  yield* Stream.runForEachArray(purchasesOf(office), (page) =>
    Effect.sync(() => {
      for (const standing of page) {
        const { contracts, struck } = standing.dossier
        const isShown = contracts.some(({ first }) => lines.has(first))
        const plan = planOf(standing, isShown)
        if (plan !== undefined) plans.push(plan)
        units.see(standing)
        if (![...contracts, ...struck].some(({ first }) => shown.months.has(first))) continue
        supplied.push(suppliedOverTime(standing, shown))
        if (isShown) purchases.push(publicPurchase(office, standing, withLine, lines))
        else former.push(formerPurchase(office, standing, shown))
      }
    })
  )
  purchases.sort((a, b) => ascending(a.id, b.id))
  const suppliers = suppliersOf(purchases).toSorted((a, b) => ascending(a.slug, b.slug))
  return {
    agency: office.agency,
    origin: office.origin,
    settings: office.settings,
    size: office.size,
    on: office.on,
    signed,
    fiscalYears,
    months,
    purchases,
    suppliers,
    units: unitsOf(purchases, units.firstOf),
    plans: plans.toSorted((a, b) => ascending(a.id, b.id)),
    formerPurchases: former.toSorted((a, b) => ascending(a.id, b.id)),
    formerSuppliers: formerSuppliers(
      shown,
      supplied,
      new Map(suppliers.flatMap(({ slug, won }) => won.map(({ contract }) => [contract.first, slug])))
    )
  } satisfies SiteView
})
