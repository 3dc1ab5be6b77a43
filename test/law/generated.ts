import { Arbitrary, Schema } from "effect"
import { Ground } from "../../src/stages/4-purchase/ground.ts"
import { Method, type SubMethod, subMethods } from "../../src/stages/4-purchase/method.ts"
import type { Purchase } from "../../src/stages/4-purchase.ts"
import { type Contract, ContractForm, PriceBasis } from "../../src/stages/5-contract.ts"
import type { Need } from "../../src/stages/1-need.ts"
import type { Budget } from "../../src/stages/2-budget.ts"
import {
  referencePriceForms,
  type ReferencePriceSource,
  referencePriceSources
} from "../../src/stages/3-prep/reference-price.ts"
import type { Prep } from "../../src/stages/3-prep.ts"
import type { Procurement } from "../../src/stages/procurement.ts"
import { Absent, Kind, ProcurementId } from "../../src/stages/stage.ts"
import { satang } from "../../src/values/baht.ts"
import { FiscalYear } from "../../src/values/fiscal-year.ts"
import { addDays, thaiDate } from "../../src/values/thai-date.ts"

const oneOf = <const A extends ReadonlyArray<string | number | boolean>>(values: A) =>
  Arbitrary.schema(Schema.Literals(values)) as Arbitrary.Arbitrary<A[number]>
const int = (minimum: number, maximum: number) =>
  Arbitrary.schema(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum, maximum }))))
const orNone = <A>(value: Arbitrary.Arbitrary<A>): Arbitrary.Arbitrary<A | null | undefined> =>
  Arbitrary.flatMap(int(0, 5), (die): Arbitrary.Arbitrary<A | null | undefined> =>
    die === 0 ? Arbitrary.Constant(null) : die === 1 ? Arbitrary.Constant(undefined) : value
  )
const orNot = <A>(value: Arbitrary.Arbitrary<A>): Arbitrary.Arbitrary<A | undefined> =>
  Arbitrary.flatMap(int(0, 4), (die): Arbitrary.Arbitrary<A | undefined> =>
    die === 0 ? Arbitrary.Constant(undefined) : value
  )
const record = <A>(fields: Readonly<Record<string, Arbitrary.Arbitrary<unknown>>>): Arbitrary.Arbitrary<A> =>
  Arbitrary.map(
    Arbitrary.all(fields),
    (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as A
  )

const mostly = <A extends string>(
  usual: ReadonlyArray<A>,
  any: Arbitrary.Arbitrary<A>
): Arbitrary.Arbitrary<A> => Arbitrary.flatMap(int(0, 3), (die) => (die === 0 ? any : oneOf(usual)))

const id = ProcurementId.make("68059000001")
const date = Arbitrary.flatMap(
  oneOf(["2017-08-10", "2019-08-01", "2021-09-20", "2025-06-01", "2026-11-01", "2028-11-10"]),
  (from) => Arbitrary.map(int(0, 30), (days) => addDays(thaiDate(from), days))
)
const amount = Arbitrary.flatMap(
  oneOf([0, 100_000, 500_000, 1_000_000, 5_000_000, 10_000_000, 50_000_000]),
  (baht) => Arbitrary.map(int(-1, 1), (step) => satang(BigInt(Math.max(0, baht * 100 + step))))
)
const supplier = record<{ readonly name?: string; readonly taxId?: string }>({
  name: orNot(oneOf(["บริษัท ตัวอย่างวัสดุ จำกัด", "ร้านตัวอย่างการค้า"])),
  taxId: orNot(oneOf(["0105500000019", "0103500000027", "110170000xxxx"]))
})
const text = oneOf(["ข้อความตัวอย่าง"])
const bool = oneOf([true, false])

const need = record<Need>({
  procurement: Arbitrary.Constant(id),
  title: text,
  reason: orNone(text),
  neededBy: orNone(date)
})
const budget = record<Budget>({
  procurement: Arbitrary.Constant(id),
  fiscalYear: Arbitrary.map(int(2565, 2570), (year) => FiscalYear.make(year)),
  reservedOn: orNot(date),
  carryOverApprovedOn: orNone(date)
})
const plan = (version: number) =>
  record({
    version: Arbitrary.Constant(version),
    planApprovedOn: orNone(date),
    planEgpOn: orNone(date),
    planWebOn: orNone(date),
    planBoardOn: orNone(date)
  })
const plans = Arbitrary.flatMap(int(0, 3), (die): Arbitrary.Arbitrary<ReadonlyArray<unknown>> =>
  die === 0 ? Arbitrary.all([plan(1), plan(2)]) : Arbitrary.all([plan(die)])
)
const sources = Object.keys(referencePriceSources) as ReadonlyArray<ReferencePriceSource>
const prep = record<Prep>({
  procurement: Arbitrary.Constant(id),
  kind: orNot(mostly(["goods", "construction"], Arbitrary.schema(Kind))),
  amount: orNot(amount),
  requestedOn: orNot(date),
  approvedOn: orNone(date),
  inCatalog: orNot(bool),
  plans: orNone(plans),
  shortForm: orNot(bool),
  shortFormReason: orNone(text),
  throughHeadOfficer: orNot(bool),
  specification: orNone(text),
  drawingApprovedOn: orNone(date),
  criteria: orNone(Arbitrary.array(record({ name: text }), { maxLength: 2 })),
  referencePrice: orNone(amount),
  referencePriceSource: orNone(oneOf(sources)),
  referencePriceAlso: orNone(Arbitrary.array(oneOf(sources), { maxLength: 2 })),
  referencePriceSetOn: orNone(date),
  lastBoughtOn: orNone(date),
  referencePriceForm: orNone(
    oneOf(Object.keys(referencePriceForms) as ReadonlyArray<keyof typeof referencePriceForms>)
  ),
  referencePriceEgpOn: orNone(date),
  referencePriceWebOn: orNone(date)
})
const anyPurchase = record<Purchase>({
  procurement: Arbitrary.Constant(id),
  method: mostly(["specific", "selection", "e-bidding", "e-market"], Arbitrary.schema(Method)),
  ground: orNone(mostly(["56-1-b", "56-2-b", "56-2-c"], Arbitrary.schema(Ground))),
  groundReason: orNone(text),
  subMethod: orNone(oneOf(Object.keys(subMethods) as ReadonlyArray<SubMethod>)),
  lettersOn: orNone(date),
  invitedFrom: orNone(date),
  invitedTo: orNone(date),
  bids: orNone(Arbitrary.array(record({ bidder: supplier, price: orNot(amount) }), { maxLength: 3 })),
  winner: orNone(supplier),
  awardPrice: orNot(amount),
  selectionReason: orNone(text),
  awardedOn: orNone(date),
  awardWebOn: orNone(date),
  awardBoardOn: orNone(date),
  biddersToldOn: orNone(date),
  quarterly: orNot(bool),
  addedBudget: orNot(amount),
  scopeCut: orNot(bool),
  negotiatedOn: orNone(date),
  appealEndedOn: orNone(date),
  agreedTotal: orNot(amount)
})
// Most invitations last some weeks.
const purchase = Arbitrary.map(Arbitrary.all([anyPurchase, int(-20, 60)]), ([it, days]): Purchase => {
  if (it.invitedFrom == null || it.invitedTo == null || days < 0) return it
  return { ...it, invitedTo: addDays(it.invitedFrom, days) }
})
const contract = record<Contract>({
  procurement: Arbitrary.Constant(id),
  signedOn: orNot(date),
  supplier,
  amount: orNot(amount),
  amountBasis: orNot(Arbitrary.schema(PriceBasis)),
  form: orNot(Arbitrary.schema(ContractForm)),
  deliveryWorkingDays: orNot(int(0, 30)),
  sellerIsState: orNot(bool),
  otherAgreementCase: orNone(text),
  egpNumber: orNot(text),
  inEgp: orNot(bool),
  auditCopyOn: orNone(date),
  revenueCopyOn: orNone(date)
})
const orAbsent = <A>(stage: Arbitrary.Arbitrary<A>): Arbitrary.Arbitrary<A | Absent> =>
  Arbitrary.map(orNot(stage), (value): A | Absent => value ?? Absent)

/** Any purchase a register could hold, dates and amounts crowded around the lines of the law. */
export const procurements: Arbitrary.Arbitrary<Procurement> = Arbitrary.map(
  Arbitrary.all({
    need: orAbsent(need),
    budget: orAbsent(budget),
    prep: orAbsent(prep),
    purchase: orAbsent(purchase),
    contracts: Arbitrary.array(contract, { maxLength: 3 })
  }),
  (stages) => ({ id, stock: Absent, approvals: [], ...stages })
)
