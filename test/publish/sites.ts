import { Schema } from "effect"
import type { FiscalYearView, PurchaseRow } from "../../src/register/month-view.ts"
import { planOf } from "../../src/register/public-plans.ts"
import type { PublicPurchase } from "../../src/register/public-purchase.ts"
import { suppliersOf } from "../../src/register/public-suppliers.ts"
import { unitsOf } from "../../src/register/public-units.ts"
import type { SiteView } from "../../src/register/site-view.ts"
import type { Dossier } from "../../src/register/dossier.ts"
import { type ProcurementId } from "../../src/stages/stage.ts"
import { unrecorded } from "../../src/stages/procurement.ts"
import { satang } from "../../src/values/baht.ts"
import { fiscalYearOf, monthsOf } from "../../src/values/fiscal-year.ts"
import { type Month, thaiDate } from "../../src/values/thai-date.ts"
import { agency, purchase, row, siteOf } from "./views.ts"

const maybe = <S extends Schema.Top>(schema: S) => Schema.optionalKey(schema)
const amount = Schema.BigInt.pipe(Schema.check(Schema.isBetweenBigInt({ minimum: 0n, maximum: 10n ** 15n })))
const below = (maximum: number) => Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 0, maximum })))

/** What a generated purchase of one contract is like; absent: not recorded. */
export const Bought = Schema.Struct({
  month: below(11),
  price: maybe(amount),
  method: maybe(Schema.Literals(["specific", "e-bidding", "selection"])),
  kind: maybe(Schema.Literals(["goods", "construction"])),
  unit: maybe(Schema.Literals(["กองช่าง", "กอง ช่าง", "สำนักปลัด"])),
  supplier: maybe(below(30)),
  offers: below(4),
  plan: maybe(Schema.Struct({ amount: maybe(amount), month: maybe(below(13)) }))
})
type Bought = typeof Bought.Type

const year = fiscalYearOf("2025-08" as Month)
/** The months of the year, and two of the next. */
const months = [...monthsOf(year), "2025-10" as Month, "2025-11" as Month]

const rowOf = (bought: Bought, index: number): PurchaseRow => {
  const { price, method, offers, supplier } = bought
  return row(index, {
    procurement: `P-${String(index).padStart(5, "0")}`,
    contract: 1000 + index,
    signedOn: thaiDate(`${months[bought.month]!}-15`),
    item: `งาน ${index}`,
    bids: Array.from({ length: offers }, () => ({})),
    ...(price === undefined ? {} : { agreedPrice: satang(price) }),
    ...(method === undefined ? {} : { method }),
    ...(supplier === undefined ? {} : { winner: `บริษัท ที่ ${supplier} จำกัด` })
  })
}

const purchaseOf = (bought: Bought, of: PurchaseRow): PublicPurchase => {
  const { contracts, ...plain } = purchase()
  const { kind: _, method: __, ...rest } = plain
  const { agreed: ___, agreedNow: ____, remaining: _____, supplier: ______, ...contract } = contracts[0]!
  const month = months[bought.month]!
  return {
    ...rest,
    id: of.procurement,
    title: of.item!,
    ...(bought.kind === undefined ? {} : { kind: bought.kind }),
    ...(of.method === undefined ? {} : { method: of.method }),
    ...(bought.unit === undefined ? {} : { unit: bought.unit, unitEntry: 500 + of.sequence }),
    contracts: [
      {
        ...contract,
        first: of.contract,
        ...(of.winner === undefined ? {} : { supplier: of.winner }),
        ...(of.agreedPrice === undefined ? {} : { agreed: of.agreedPrice }),
        rows: [{ month, sequence: of.sequence }]
      }
    ]
  }
}

const planOfBought = ({ plan }: Bought, id: string) => {
  if (plan === undefined) return []
  const month = plan.month === undefined ? undefined : months[plan.month]
  const version = {
    version: 1,
    ...(plan.amount === undefined ? {} : { planAmount: satang(plan.amount) }),
    ...(month === undefined ? {} : { expected: month })
  }
  const made = planOf(
    {
      dossier: { id } as Dossier,
      procurement: {
        ...unrecorded(id as ProcurementId),
        prep: { procurement: id as ProcurementId, plans: [version] }
      }
    },
    true
  )
  return made === undefined ? [] : [{ ...made, fiscalYear: year }]
}

const yearOf = (rows: ReadonlyArray<readonly [Month, PurchaseRow]>): FiscalYearView => {
  const sum = (mine: typeof rows) => ({
    rows: mine.length,
    agreed: satang(mine.reduce((all, [, { agreedPrice }]) => all + (agreedPrice ?? 0n), 0n)),
    unpriced: mine.filter(([, { agreedPrice }]) => agreedPrice === undefined).length
  })
  return {
    agency,
    fiscalYear: year,
    months: monthsOf(year).map((month) => ({
      month,
      published: true,
      revision: 1,
      ...sum(rows.filter(([of]) => of === month))
    })),
    methods: [...Map.groupBy(rows, ([, { method }]) => method)].map(([method, mine]) => ({
      method,
      ...sum(mine)
    }))
  }
}

/** A site of one fiscal year, every month of it published, from what was bought. */
export const siteFrom = (all: ReadonlyArray<Bought>): SiteView => {
  const rows = all.map((bought, index) => [months[bought.month]!, rowOf(bought, index)] as const)
  const purchases = all.map((bought, index) => purchaseOf(bought, rows[index]![1]))
  return siteOf(purchases, {
    fiscalYears: [yearOf(rows)],
    months: monthsOf(year).map((month) => ({
      month,
      fiscalYear: year,
      revisions: [{ number: 1, size: 400 }],
      rows: rows.flatMap(([of, one]) => (of === month ? [one] : []))
    })),
    suppliers: suppliersOf(purchases),
    units: unitsOf(purchases),
    plans: all.flatMap((bought, index) => planOfBought(bought, rows[index]![1].procurement))
  })
}
