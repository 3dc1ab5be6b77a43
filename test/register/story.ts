import type { EncodedFields, Fact } from "../../src/stages/fact.ts"

/** The purchase of the story. */
export const storyId = "68059000123"

const satang = (baht: number): string => String(Math.round(baht * 100))
const of = (kind: string, values: EncodedFields, contractNumber?: string): Fact => ({
  kind,
  procurement: storyId,
  values,
  row: 1,
  ...(contractNumber === undefined ? {} : { contractNumber })
})

const firm = { name: "บริษัท ตัวอย่างวัสดุ จำกัด", taxId: "0999999000010" }
const person = { name: "นายตัวอย่าง สาม", taxId: "1999900000004" }

/** Every stage, list and approval of one lawful construction by e-bidding, as facts in the order of the pipeline. */
export const story: ReadonlyArray<Fact> = [
  of("need", {
    title: "ก่อสร้างถนนคอนกรีต",
    kind: "construction",
    unit: "กองช่าง",
    reason: "ถนนเดิมชำรุด",
    neededBy: "2025-09-30",
    askedBy: { name: "นายตัวอย่าง หนึ่ง", position: "ผู้อำนวยการกองช่าง" },
    items: [{ name: "ถนนคอนกรีต", quantity: 1, unit: "สาย", unitPrice: satang(1_900_000) }]
  }),
  of("budget", {
    fiscalYear: 2568,
    amount: satang(1_900_000),
    line: "00312",
    fundClass: "appropriation",
    reservedOn: "2025-05-02",
    carryOverApprovedOn: null
  }),
  of("prep.plans", {
    version: 1,
    planNumber: "P68050000001",
    planEgpOn: "2024-10-20",
    planWebOn: "2024-10-20"
  }),
  of("prep", {
    title: "จ้างก่อสร้างถนนคอนกรีต",
    amount: satang(1_900_000),
    requestedOn: "2025-05-06",
    torPreparedBy: [{ name: "นายตัวอย่าง หนึ่ง" }, { name: "นางตัวอย่าง สอง", position: "นายช่างโยธา" }],
    referencePrice: satang(1_880_000),
    referencePriceSource: "1",
    criteria: [{ name: "ราคา", weight: 100 }],
    brands: null
  }),
  of("prep.committees", {
    duty: "e-bidding",
    appointedOn: "2025-05-07",
    members: [
      { name: "นายตัวอย่าง หนึ่ง", role: "chair", isOfficial: true },
      { name: "นางตัวอย่าง สอง", role: "member", isOfficial: true },
      { name: "นายตัวอย่าง สี่", role: "member", isOfficial: true }
    ]
  }),
  of("prep.committees", {
    duty: "inspection",
    appointedOn: "2025-05-07",
    members: [{ name: "นายตัวอย่าง ห้า", role: "chair", isOfficial: true }]
  }),
  of("prep.meetings", {
    duty: "e-bidding",
    meeting: 1,
    heldOn: "2025-06-24",
    chairPresent: true,
    presentCount: 3,
    resolution: "เสนอรายที่เสนอราคาต่ำสุด",
    dissent: null
  }),
  of("prep.declarations", {
    declaration: 1,
    declaredBy: { name: "นายตัวอย่าง หนึ่ง" },
    declaredOn: "2025-05-08",
    interest: null
  }),
  of("approval", {
    act: "request",
    decidedOn: "2025-05-07",
    decision: "approved",
    decidedAs: "head",
    decidedBy: { name: "นายตัวอย่าง หก", position: "นายก อบต." }
  }),
  of("purchase", {
    method: "e-bidding",
    invitedFrom: "2025-06-16",
    invitedTo: "2025-06-20",
    bidOn: "2025-06-23",
    bids: [
      { bidder: firm, price: satang(1_850_000) },
      { bidder: person, price: satang(1_870_000), qualified: false, struckOutFor: "เอกสารไม่ครบ" }
    ],
    winner: firm,
    awardPrice: satang(1_850_000),
    selectionReason: "เสนอราคาต่ำสุด",
    awardedOn: "2025-07-01",
    appealEndedOn: null
  }),
  of("purchase.appeals", {
    appeal: 1,
    appellant: person,
    filedOn: "2025-07-08",
    about: "คุณสมบัติ",
    outcome: "dismissed"
  }),
  of("contract", {
    number: "12/2568",
    signedOn: "2025-07-25",
    endsOn: "2025-10-22",
    supplier: firm,
    amount: satang(1_850_000),
    form: "contract",
    penaltyRate: 1000,
    signedBy: { name: "นายตัวอย่าง หก" }
  }),
  of("contract.deliveries", { delivery: 1, delivered: "2025-09-01" }, "12/2568"),
  of("contract.deliveries", { delivery: 2, delivered: "2025-10-15" }, "12/2568"),
  of(
    "contract.inspections",
    { inspection: 1, ofDelivery: 1, inspected: "2025-09-02", result: "accepted", inspectionDissent: null },
    "12/2568"
  ),
  of("contract.payments", { payment: 1, paidOn: "2025-09-08", gross: satang(900_000) }, "12/2568"),
  of(
    "contract.payments",
    { payment: 2, paidOn: "2025-10-24", gross: satang(950_000), isLast: true },
    "12/2568"
  ),
  of(
    "contract.amendments",
    { amendment: 1, amendedOn: "2025-08-20", amendmentGround: "97-3", endsOnAfter: "2025-11-01" },
    "12/2568"
  ),
  of("stock", { deliveredOn: "2025-10-15", acceptedOn: "2025-10-16" }),
  of("stock.receipts", { receipt: 1, item: "ถนนคอนกรีต สาย 1", account: "used-up", received: 1 })
]

const after: ReadonlyArray<readonly [kind: string, ...before: ReadonlyArray<string>]> = [
  ["contract.deliveries", "contract"],
  ["contract.inspections", "contract", "contract.deliveries"],
  ["contract.payments", "contract"],
  ["contract.amendments", "contract"],
  ["approval", "prep"]
]

/** The facts in another order that could have happened: what a fact rests on stays before it. */
export const inAnotherOrder = (
  facts: ReadonlyArray<Fact>,
  chance: ReadonlyArray<number>
): ReadonlyArray<Fact> => {
  const left = [...facts]
  const ordered: Array<Fact> = []
  while (left.length > 0) {
    const open = left.filter((fact) => {
      const [, ...before] = after.find(([kind]) => kind === fact.kind) ?? [fact.kind]
      return !left.some((other) => before.includes(other.kind))
    })
    const chosen = open[(chance[ordered.length % chance.length] ?? 0) % open.length]!
    ordered.push(chosen)
    left.splice(left.indexOf(chosen), 1)
  }
  return ordered
}
