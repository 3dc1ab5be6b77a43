import { Arbitrary, Schema } from "effect"
import { Ground } from "../../src/stages/4-purchase/ground.ts"
import { Method, type SubMethod, subMethods } from "../../src/stages/4-purchase/method.ts"
import { Purchase } from "../../src/stages/4-purchase.ts"
import { inspectionResults } from "../../src/stages/5-contract/events.ts"
import { guaranteeKinds, penaltyBases } from "../../src/stages/5-contract/terms.ts"
import { Contract } from "../../src/stages/5-contract.ts"
import { ContractForm, PriceBasis } from "../../src/stages/5-contract/codes.ts"
import { stockAccounts } from "../../src/stages/6-stock/receipt.ts"
import { Stock } from "../../src/stages/6-stock.ts"
import type { LineStanding } from "../../src/stages/2-budget/standing.ts"
import type { Budget } from "../../src/stages/2-budget.ts"
import {
  type Committee,
  type CommitteeDuty,
  committeeDuties,
  type CommitteeRole,
  committeeRoles,
  type Member
} from "../../src/stages/3-prep/committee.ts"
import { Need } from "../../src/stages/1-need.ts"
import {
  referencePriceForms,
  type ReferencePriceSource,
  referencePriceSources
} from "../../src/stages/3-prep/reference-price.ts"
import { Prep } from "../../src/stages/3-prep.ts"
import { Approval } from "../../src/stages/approval.ts"
import { type Capacity, capacities } from "../../src/stages/capacity.ts"
import type { Procurement } from "../../src/stages/procurement.ts"
import { Absent, Kind, ProcurementId } from "../../src/stages/stage.ts"
import { satang } from "../../src/values/baht.ts"
import { FiscalYear } from "../../src/values/fiscal-year.ts"
import { percent } from "../../src/values/rate.ts"
import { addDays, type ThaiDate, thaiDate } from "../../src/values/thai-date.ts"
import { recordOf } from "./from-schema.ts"

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
const recordedOnly = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
const writtenFields = new WeakMap<object, ReadonlyArray<string>>()
const record = <A>(
  fields: Readonly<Record<string, Arbitrary.Arbitrary<unknown>>>
): Arbitrary.Arbitrary<A> => {
  const it = Arbitrary.map(Arbitrary.all(fields), (values) => recordedOnly(values) as A)
  writtenFields.set(it, Object.keys(fields))
  return it
}
/** A record with fields that hang together. */
const withFields = <A>(base: Arbitrary.Arbitrary<A>, ...more: ReadonlyArray<Arbitrary.Arbitrary<object>>) =>
  Arbitrary.map(
    Arbitrary.all([base, ...more]),
    (parts) => Object.assign({}, ...parts.map((part) => recordedOnly(part as object))) as A
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

const rate = Arbitrary.map(
  oneOf([0, 0.0099, 0.01, 0.1, 0.1001, 0.2, 0.2001, 0.25, 4.9, 5, 10, 10.1]),
  percent
)
const few = (fields: Readonly<Record<string, Arbitrary.Arbitrary<unknown>>>) =>
  Arbitrary.array(record<object>(fields), { maxLength: 2 })
const codeOf = <A extends string>(labels: Readonly<Record<A, unknown>>): Arbitrary.Arbitrary<A> =>
  oneOf(Object.keys(labels) as Array<A>)
/** A day crowded after another; or none, or not recorded. */
const soonAfter = (
  day: ThaiDate | null | undefined,
  within: number
): Arbitrary.Arbitrary<ThaiDate | null | undefined> =>
  day == null ? orNone(date) : orNone(Arbitrary.map(int(-1, within), (days) => addDays(day, days)))

const member = record<Member>({
  name: Arbitrary.map(
    oneOf(["หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "withdrawn"]),
    (name) => (name === "withdrawn" ? undefined : `นายตัวอย่าง ${name}`)
  ),
  role: orNot(mostly<CommitteeRole>(["member"], codeOf(committeeRoles))),
  isOfficial: orNot(oneOf([true, true, true, false]))
})
const members = Arbitrary.map(Arbitrary.array(member, { maxLength: 4 }), ([first, ...rest]) =>
  first === undefined ? undefined : ([{ ...first, role: first.role ?? "chair" }, ...rest] as const)
)
const committee = record<Committee>({
  duty: mostly<CommitteeDuty>(["e-bidding", "selection", "inspection"], codeOf(committeeDuties)),
  members: orNone(members)
})

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
  budgetApprovedOn: orNone(date),
  fundClass: orNot(oneOf(["appropriation", "specific-subsidy"])),
  carryOverApprovedOn: orNone(date),
  line: orNot(text)
})
const plan = (version: number) =>
  record({
    version: Arbitrary.Constant(version),
    planName: orNone(text),
    planAmount: orNone(amount),
    expected: orNone(oneOf(["2025-03", "2025-06"])),
    changeReason: orNone(text),
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
  amount: orNone(amount),
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
  referencePriceWebOn: orNone(date),
  committees: orNone(Arbitrary.array(committee, { maxLength: 4 }))
})
const hearing = Arbitrary.flatMap(date, (day) =>
  Arbitrary.flatMap(
    Arbitrary.all([orNone(Arbitrary.Constant(day)), orNone(Arbitrary.Constant(day))]),
    ([egp, web]) =>
      Arbitrary.map(Arbitrary.all([soonAfter(egp, 7), soonAfter(web, 7)]), ([hearingTo, hearingWebTo]) => ({
        hearingFrom: egp,
        hearingTo,
        hearingWebFrom: web,
        hearingWebTo
      }))
  )
)
const bidding = Arbitrary.flatMap(orNone(date), (invitedFrom) =>
  Arbitrary.flatMap(soonAfter(invitedFrom, 21), (invitedTo) =>
    Arbitrary.map(soonAfter(invitedTo, 5), (bidOn) => ({ invitedFrom, invitedTo, bidOn }))
  )
)
const purchase = record<Purchase>({
  procurement: Arbitrary.Constant(id),
  method: mostly(["specific", "selection", "e-bidding", "e-market"], Arbitrary.schema(Method)),
  lettersOn: orNone(date),
  evaluatedOn: orNone(date),
  awardApprovedOn: orNone(date),
  ground: orNone(mostly(["56-1-b", "56-2-b", "56-2-c"], Arbitrary.schema(Ground))),
  groundReason: orNone(text),
  subMethod: orNone(mostly<SubMethod>(["committee", "direct"], codeOf(subMethods))),
  bids: orNone(
    Arbitrary.array(
      record({
        bidder: supplier,
        price: orNot(amount),
        submittedOn: orNot(date),
        qualified: orNot(oneOf([true, true, false])),
        barred: orNot(bool)
      }),
      { maxLength: 3 }
    )
  ),
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
  agreedTotal: orNot(amount),
  awardApprovedAs: orNone(codeOf<Capacity>(capacities))
})
/** Now and then a ground of section 56 with the method it carries, a small purchase by any of its ways. */
const groundsOf56 = Ground.literals.filter((ground) => ground.startsWith("56-"))
const onGround = Arbitrary.flatMap(int(0, 2), (die): Arbitrary.Arbitrary<object> =>
  die > 0
    ? Arbitrary.Constant({})
    : Arbitrary.map(
        Arbitrary.all({ ground: oneOf(groundsOf56), way: codeOf<SubMethod>(subMethods) }),
        ({ ground, way }) => ({
          ground,
          method: ground.startsWith("56-1-") ? "selection" : "specific",
          subMethod: ground === "56-2-b" ? way : "committee"
        })
      )
)
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
  revenueCopyOn: orNone(date),
  endsOn: orNot(date),
  writtenEvidence: orNone(text),
  wholeResult: orNot(bool),
  affectsTraffic: orNot(bool),
  penaltyRate: orNone(rate),
  penaltyBase: orNone(codeOf(penaltyBases)),
  penaltyPerDay: orNone(
    Arbitrary.map(oneOf([9_999, 10_000, 50_000, 500_000, 5_000_000]), (it) => satang(BigInt(it)))
  ),
  reliefCircular: orNone(text),
  guaranteeKind: orNone(codeOf(guaranteeKinds)),
  guaranteeAmount: orNone(amount),
  guaranteeRate: orNone(rate),
  advanceAmount: orNone(amount),
  warrantyUntil: orNone(date),
  deliveries: orNone(few({ delivery: int(1, 2), delivered: date, chairToldOn: orNone(date) })),
  inspections: orNone(
    few({
      inspection: int(1, 2),
      ofDelivery: orNot(int(1, 2)),
      inspected: date,
      result: orNone(codeOf(inspectionResults)),
      acceptedValue: orNone(amount),
      certificate: orNone(text),
      inspectionDissent: orNone(text),
      headOrderedOn: orNone(date),
      defectToldOn: orNone(date)
    })
  ),
  payments: orNone(few({ payment: int(1, 2), paidOn: date, gross: amount, isAdvance: orNot(bool) }))
})
const stock = record<Stock>({
  procurement: Arbitrary.Constant(id),
  deliveredOn: orNone(date),
  acceptedOn: orNone(date),
  receipts: orNone(
    few({
      receipt: int(1, 2),
      item: text,
      account: orNot(codeOf(stockAccounts)),
      registeredOn: orNone(date)
    })
  )
})
const line = Arbitrary.map(
  Arbitrary.all({ approved: amount, committed: amount, paid: amount }),
  ({ approved, committed, paid }): LineStanding => ({
    appropriated: approved,
    transferredIn: satang(0n),
    transferredOut: satang(0n),
    approved,
    reserved: satang(0n),
    committed,
    paid,
    left: approved - committed - paid
  })
)
const fill = { date, baht: amount, supplier }
/** Filled together with other fields, or said by another stage too. */
const elsewhere =
  "kind fiscalYear hearingFrom hearingTo hearingWebFrom hearingWebTo invitedFrom invitedTo bidOn outsideTheAct".split(
    " "
  )
/** A stage with every field that the hand-written record does not have, so that a new field is met too. */
const whole = <A extends object>(
  schema: { readonly fields: Readonly<Record<string, Schema.Constraint>> },
  base: Arbitrary.Arbitrary<A>
): Arbitrary.Arbitrary<A> =>
  Arbitrary.map(
    Arbitrary.all([
      recordOf(schema.fields, fill, 0, new Set([...elsewhere, ...writtenFields.get(base)!])),
      base
    ]),
    ([all, written]) => ({ ...all, ...written }) as A
  )
const approvals = Arbitrary.array(recordOf(Approval.fields, fill), {
  maxLength: 2
}) as Arbitrary.Arbitrary<Procurement["approvals"]>
const orAbsent = <A>(stage: Arbitrary.Arbitrary<A>): Arbitrary.Arbitrary<A | Absent> =>
  Arbitrary.map(orNot(stage), (value): A | Absent => value ?? Absent)

/** Any purchase a register could hold, dates and amounts crowded around the lines of the law. */
export const procurements: Arbitrary.Arbitrary<Procurement> = Arbitrary.map(
  Arbitrary.all({
    need: orAbsent(whole(Need, need)),
    budget: orAbsent(budget),
    stock: orAbsent(whole(Stock, stock)),
    line: orNot(line),
    prep: orAbsent(withFields(whole(Prep, prep), hearing)),
    purchase: orAbsent(withFields(whole(Purchase, purchase), bidding, onGround)),
    contracts: Arbitrary.array(whole(Contract, contract), { maxLength: 3 }),
    approvals: approvals
  }),
  ({ line, ...stages }) => ({
    id,
    ...stages,
    ...(line === undefined ? {} : { line })
  })
)
