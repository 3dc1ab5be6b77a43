import type { EncodedFields, Fact } from "../../src/stages/fact.ts"
import type { Kind } from "../../src/stages/stage.ts"

const satang = (baht: number): string => String(Math.round(baht * 100))

/** The steps in which an office records a purchase, each with the sheet it fills. */
export const steps = {
  need: "need",
  money: "budget",
  request: "prep",
  approval: "approval",
  method: "purchase",
  offers: "purchase",
  award: "purchase",
  contract: "contract",
  fulfilment: "contract",
  stock: "stock"
} as const
export type Step = keyof typeof steps

const firm = { name: "บริษัท ตัวอย่างวัสดุ จำกัด", taxId: "0105500000019" }
const works = { name: "ห้างหุ้นส่วนจำกัด ตัวอย่างโยธา", taxId: "0103500000021" }

/** The natural persons of the purchases: neither stands in any entry, and no number in any published file. */
export const people = {
  bidder: { name: "นายตัวอย่าง สมมตินาม", taxId: "3999900000017" },
  consultant: { name: "นางสาวตัวอย่าง ที่ปรึกษา", taxId: "1999900000025" },
  owner: { name: "นางตัวอย่าง เจ้าของที่ดิน", taxId: "5999900000033" }
}

/** Names of people in official roles. */
export const officials = [
  "นายสมมติ ผู้ขอใช้",
  "นายสมมติ ประธานหนึ่ง",
  "นางสมมติ กรรมการสอง",
  "นายสมมติ กรรมการสาม",
  "นายสมมติ ประธานสี่",
  "นางสมมติ กรรมการห้า",
  "นายสมมติ กรรมการหก",
  "นางสมมติ กรรมการแปด",
  "นายสมมติ กรรมการเก้า",
  "นางสมมติ กรรมการสิบ",
  "นายสมมติ กรรมการสิบเอ็ด",
  "นายสมมติ นายกเจ็ด"
] as const
const [asker, one, two, three, four, five, six, eight, nine, ten, eleven, mayor] = officials

const committee = (duty: string, chair: string, ...members: ReadonlyArray<string>): EncodedFields => ({
  duty,
  appointedOn: "2025-07-02",
  members: [
    { name: chair, position: "ผู้อำนวยการกอง", role: "chair", isOfficial: true },
    ...members.map((name) => ({ name, position: "เจ้าพนักงาน", role: "member", isOfficial: true }))
  ]
})
const inspectors = committee("inspection", four, five, six)
const single: EncodedFields = {
  duty: "inspection",
  appointedOn: "2025-07-02",
  members: [{ name: four, role: "inspector", isOfficial: true }]
}

/** What is told of one purchase; everything else is alike in all. */
interface Told {
  readonly id: string
  readonly kind: Kind
  readonly title: string
  readonly budget: number
  readonly price: number
  readonly reference: number | undefined
  readonly requestedOn: string
  readonly approvedOn: string
  readonly request: EncodedFields
  readonly lists: ReadonlyArray<readonly [kind: string, EncodedFields]>
  readonly method: EncodedFields
  readonly bids: ReadonlyArray<EncodedFields>
  readonly winner: EncodedFields
  readonly reason: string
  readonly award: EncodedFields
  readonly number: string
  readonly signedOn: string
  readonly contract: EncodedFields
  readonly receipts: ReadonlyArray<EncodedFields>
}

const noCatalogue = { inCatalog: false }
const specific: EncodedFields = {
  method: "specific",
  subMethod: "direct",
  ground: "56-2-b",
  groundReason: "วงเงินไม่เกินที่กฎกระทรวงกำหนด",
  negotiatedOn: "2025-07-16"
}
const announced = { awardedOn: "2025-07-24", awardWebOn: "2025-07-24", awardBoardOn: "2025-07-24" }
const planned = [
  "prep.plans",
  {
    version: 1,
    planNumber: "P68050000001",
    planName: "ตามแผน",
    planApprovedOn: "2025-05-19",
    planEgpOn: "2025-05-20",
    planWebOn: "2025-05-20",
    planBoardOn: "2025-05-20"
  }
] as const
const inWriting = {
  form: "contract",
  sellerIsState: false,
  reliefCircular: null,
  guaranteeKind: "cash"
}
const late = { penaltyRate: 1000, penaltyBase: "whole", wholeResult: true, affectsTraffic: false }

/** One lawful purchase of every kind. */
export const told: ReadonlyArray<Told> = [
  {
    id: "68079000001",
    kind: "goods",
    title: "ซื้อเครื่องคอมพิวเตอร์ 2 เครื่อง",
    budget: 46_000,
    price: 45_000,
    reference: 46_000,
    requestedOn: "2025-07-01",
    approvedOn: "2025-07-02",
    request: noCatalogue,
    lists: [["prep.committees", single]],
    method: specific,
    bids: [{ bidder: firm, price: satang(45_000) }],
    winner: firm,
    reason: "เสนอราคาอยู่ในวงเงินและคุณลักษณะครบ",
    award: announced,
    number: "CNTR-1/2568",
    signedOn: "2025-08-04",
    contract: {
      form: "agreement",
      deliveryWorkingDays: 5,
      sellerIsState: false,
      reliefCircular: null,
      guaranteeAmount: null,
      penaltyRate: 2000,
      penaltyBase: "undelivered"
    },
    receipts: [
      {
        receipt: 1,
        item: "เครื่องคอมพิวเตอร์",
        account: "asset",
        received: 2,
        countedIn: "เครื่อง",
        priceOfOne: satang(22_500),
        registeredOn: "2025-08-19",
        assetNumbers: ["416-68-0001", "416-68-0002"],
        keeper: { name: asker, position: "หัวหน้าสำนักปลัด" }
      }
    ]
  },
  {
    id: "68079000002",
    kind: "service",
    title: "จ้างเหมาทำความสะอาดอาคาร",
    budget: 240_000,
    price: 238_000.5,
    reference: 239_000,
    requestedOn: "2025-07-01",
    approvedOn: "2025-07-02",
    request: noCatalogue,
    lists: [["prep.committees", inspectors]],
    method: specific,
    bids: [{ bidder: works, price: satang(239_000) }],
    winner: works,
    reason: "ต่อรองแล้วเหมาะสม",
    award: announced,
    number: "2/2568",
    signedOn: "2025-08-05",
    contract: {
      ...inWriting,
      wholeResult: false,
      affectsTraffic: false,
      penaltyRate: 1000,
      penaltyBase: "undelivered",
      guaranteeAmount: satang(11_901)
    },
    receipts: []
  },
  {
    id: "68049000003",
    kind: "construction",
    title: "จ้างก่อสร้างถนนคอนกรีต สายบ้านตัวอย่าง",
    budget: 1_900_000,
    price: 1_850_000,
    reference: 1_880_000,
    requestedOn: "2025-06-04",
    approvedOn: "2025-06-06",
    request: { ...noCatalogue, hearingFrom: null, hearingWebFrom: null },
    lists: [
      planned,
      ["prep.committees", { ...committee("e-bidding", one, two, three), appointedOn: "2025-06-06" }],
      ["prep.committees", { ...inspectors, appointedOn: "2025-06-06" }],
      [
        "prep.declarations",
        {
          declaration: 1,
          declaredBy: { name: one },
          declaredAs: "e-bidding",
          declaredOn: "2025-06-09",
          interest: null
        }
      ]
    ],
    method: {
      method: "e-bidding",
      subMethod: null,
      invitedFrom: "2025-06-16",
      invitedTo: "2025-06-20",
      bidOn: "2025-06-23"
    },
    bids: [
      { bidder: works, price: satang(1_850_000), qualified: true },
      {
        bidder: people.bidder,
        price: satang(1_870_000),
        qualified: false,
        struckOutFor: "เอกสารไม่ครบ"
      }
    ],
    winner: works,
    reason: "เสนอราคาต่ำสุด | คุณสมบัติครบ",
    award: { ...announced, biddersToldOn: "2025-07-24", appealEndedOn: null },
    number: "3/2568",
    signedOn: "2025-08-06",
    contract: {
      ...inWriting,
      ...late,
      penaltyPerDay: satang(1_850),
      guaranteeAmount: satang(92_500),
      inEgp: true,
      egpNumber: "680801000003",
      startsOn: "2025-08-07",
      supervisors: [{ name: three, position: "นายช่างโยธา" }],
      supervisorsQualified: true,
      startReportedOn: "2025-08-08",
      dueReportedOn: "2025-10-01",
      siteLogKept: true,
      weeklyReported: true,
      siteVisits: 2,
      performanceEvaluatedOn: "2025-09-05",
      instalments: [
        { number: 1, dueOn: "2025-08-15", amount: satang(900_000) },
        { number: 2, dueOn: "2025-08-31", amount: satang(950_000) }
      ]
    },
    receipts: []
  },
  {
    id: "68079000004",
    kind: "lease",
    title: "เช่าเครื่องถ่ายเอกสาร",
    budget: 96_000,
    price: 96_000,
    reference: 96_000,
    requestedOn: "2025-07-01",
    approvedOn: "2025-07-02",
    request: noCatalogue,
    lists: [["prep.committees", single]],
    method: specific,
    bids: [{ bidder: firm, price: satang(96_000) }],
    winner: firm,
    reason: "เป็นผู้ให้เช่าในพื้นที่",
    award: announced,
    number: "4/2568",
    signedOn: "2025-08-07",
    contract: { ...inWriting, guaranteeAmount: satang(4_800), penaltyRate: 1000, penaltyBase: "whole" },
    receipts: []
  },
  {
    id: "2568-005",
    kind: "lease-immovable",
    title: "เช่าที่ดินจอดรถดับเพลิง",
    budget: 60_000,
    price: 60_000,
    reference: undefined,
    requestedOn: "2025-07-01",
    approvedOn: "2025-07-02",
    request: noCatalogue,
    lists: [],
    method: { method: "specific", lettersOn: "2025-07-14", negotiatedOn: "2025-07-16" },
    bids: [{ bidder: people.owner, price: satang(60_000) }],
    winner: people.owner,
    reason: "อยู่ติดที่ทำการ",
    award: announced,
    number: "5/2568",
    signedOn: "2025-08-08",
    contract: {
      ...inWriting,
      guaranteeKind: null,
      guaranteeAmount: null,
      penaltyRate: null,
      penaltyPerDay: null
    },
    receipts: []
  },
  {
    id: "2568-006",
    kind: "exchange",
    title: "แลกเปลี่ยนรถจักรยานยนต์",
    budget: 30_000,
    price: 29_000,
    reference: undefined,
    requestedOn: "2025-07-01",
    approvedOn: "2025-07-02",
    request: noCatalogue,
    lists: [["prep.committees", committee("exchange", one, two, three)]],
    method: { method: "specific", negotiatedOn: "2025-07-16" },
    bids: [{ bidder: firm, price: satang(29_000) }],
    winner: firm,
    reason: "ให้ราคาแลกเปลี่ยนดีที่สุด",
    award: announced,
    number: "6/2568",
    signedOn: "2025-08-13",
    contract: { ...inWriting, guaranteeAmount: satang(1_450), penaltyRate: null, penaltyPerDay: null },
    receipts: []
  },
  {
    id: "68079000007",
    kind: "consultant",
    title: "จ้างที่ปรึกษาจัดทำผังภาษี",
    budget: 300_000,
    price: 290_000,
    reference: 300_000,
    requestedOn: "2025-07-01",
    approvedOn: "2025-07-02",
    request: { ...noCatalogue, consultantQualification: "นักผังเมือง" },
    lists: [
      ["prep.committees", committee("consultant", one, two, three, eight, nine)],
      ["prep.committees", committee("inspection", four, five, six, ten, eleven)]
    ],
    method: {
      method: "consultant-specific",
      ground: "70-3-b",
      groundReason: "วงเงินไม่เกินห้าแสนบาท",
      lettersOn: "2025-07-14",
      negotiatedOn: "2025-07-16"
    },
    bids: [{ bidder: people.consultant, price: satang(290_000), score: 92 }],
    winner: people.consultant,
    reason: "มีประสบการณ์ตรง",
    award: announced,
    number: "7/2568",
    signedOn: "2025-08-14",
    contract: {
      ...inWriting,
      penaltyRate: 1000,
      guaranteeAmount: satang(14_500),
      consultantRegistration: "ทะเบียนตัวอย่าง 7"
    },
    receipts: []
  },
  {
    id: "68079000008",
    kind: "design-supervision",
    title: "จ้างออกแบบอาคารศูนย์พัฒนาเด็กเล็ก",
    budget: 150_000,
    price: 150_000,
    reference: 150_000,
    requestedOn: "2025-07-01",
    approvedOn: "2025-07-02",
    request: { ...noCatalogue, constructionBudget: satang(4_000_000) },
    lists: [
      ["prep.committees", committee("design", one, two, three)],
      ["prep.committees", inspectors]
    ],
    method: {
      method: "design-specific",
      ground: "82-3",
      groundReason: "ต้องออกแบบโดยเร่งด่วน",
      lettersOn: "2025-07-14",
      negotiatedOn: "2025-07-16"
    },
    bids: [{ bidder: works, price: satang(150_000) }],
    winner: works,
    reason: "มีสถาปนิกประจำ",
    award: announced,
    number: "8/2568",
    signedOn: "2025-08-15",
    contract: {
      ...inWriting,
      ...late,
      penaltyPerDay: satang(150),
      guaranteeAmount: satang(7_500),
      designLicence: "ทะเบียนตัวอย่าง 8",
      designerIsThai: true,
      designerBuilds: false
    },
    receipts: []
  }
]

/** The delegation under which one request is approved, and the day of the order. */
export const delegation = "99/2568"

const factsOf = (it: Told): Readonly<Record<Step, ReadonlyArray<Fact>>> => {
  const own = (kind: string, values: EncodedFields): Fact => ({
    kind,
    procurement: it.id,
    values,
    row: 1
  })
  const under = (kind: string, values: EncodedFields): Fact => ({
    ...own(kind, values),
    contractNumber: it.number
  })
  const line = `00${told.indexOf(it) + 1}`
  const price = satang(it.price)
  const priced: EncodedFields =
    it.reference === undefined
      ? {}
      : {
          referencePrice: satang(it.reference),
          referencePriceSource: it.kind === "construction" ? "1" : "4",
          referencePriceAlso: null,
          referencePriceSetOn: it.requestedOn,
          referencePriceSetBy: [{ name: two, position: "เจ้าพนักงานพัสดุ" }],
          referencePriceDetail: null,
          referencePriceForm: it.kind === "construction" ? "bor-kor-01" : "bor-kor-06",
          referencePriceEgpOn: it.approvedOn,
          referencePriceWebOn: it.approvedOn
        }
  return {
    need: [
      own("need", {
        title: it.title,
        kind: it.kind,
        unit: "สำนักปลัด",
        reason: "จำเป็นต้องใช้ในราชการ",
        neededBy: "2025-09-30",
        askedOn: "2025-05-01",
        askedBy: { name: asker, position: "หัวหน้าสำนักปลัด" },
        items: [{ name: it.title, quantity: 1, unit: "งาน", unitPrice: satang(it.budget) }]
      })
    ],
    money: [
      own("budget", {
        fiscalYear: 2568,
        amount: satang(it.budget),
        line,
        fundSource: "ข้อบัญญัติงบประมาณ",
        fundClass: "appropriation",
        budgetApprovedOn: "2025-05-06",
        reservedOn: "2025-05-06",
        carryOverApprovedOn: null
      }),
      {
        kind: "budget-line",
        row: 1,
        values: { fiscalYear: 2568, line, name: it.title, appropriated: satang(it.budget) }
      }
    ],
    request: [
      own("prep", {
        title: it.title,
        kind: it.kind,
        fiscalYear: 2568,
        amount: satang(it.budget),
        requestedOn: it.requestedOn,
        throughHeadOfficer: true,
        shortForm: false,
        specification: "ตามเอกสารแนบ",
        torPreparedBy: [{ name: two, position: "เจ้าพนักงานพัสดุ" }],
        criteria: [{ name: "เกณฑ์ราคา", weight: 100 }],
        brands: null,
        ...it.request,
        ...priced
      }),
      ...it.lists.map(([kind, values]) => own(kind, values))
    ],
    approval: [
      own("approval", {
        act: "request",
        decidedOn: it.approvedOn,
        decision: "approved",
        decidedAs: "head",
        decidedBy: { name: mayor, position: "นายก อบต." }
      })
    ],
    method: [own("purchase", it.method)],
    offers: [
      own("purchase", {
        bids: it.bids,
        winner: it.winner,
        awardPrice: price,
        selectionReason: it.reason,
        evaluatedOn: "2025-07-18"
      })
    ],
    award: [
      own("purchase", {
        awardApprovedOn: "2025-07-22",
        awardApprovedAs: "head",
        awardApprovedBy: { name: mayor, position: "นายก อบต." },
        quarterly: false,
        agreedTotal: price,
        ...it.award
      })
    ],
    contract: [
      under("contract", {
        number: it.number,
        signedOn: it.signedOn,
        endsOn: "2025-09-30",
        supplier: it.winner,
        amount: price,
        signedBy: { name: mayor, position: "นายก อบต." },
        signedAs: "head",
        warrantyUntil: null,
        guaranteeReleasedOn: null,
        ...it.contract
      })
    ],
    fulfilment: [
      under("contract.deliveries", { delivery: 1, delivered: "2025-08-18", deliveredValue: price }),
      under("contract.inspections", {
        inspection: 1,
        ofDelivery: 1,
        inspected: "2025-08-18",
        result: "accepted",
        acceptedValue: price,
        certificate: `ตร.${it.number}`,
        inspectionDissent: null
      }),
      under("contract.payments", {
        payment: 1,
        paidOn: "2025-08-27",
        gross: price,
        isAdvance: false,
        isLast: true,
        voucher: `ฎ.${it.number}`,
        voucherOn: "2025-08-20"
      })
    ],
    stock: [
      own("stock", { deliveredOn: "2025-08-18", acceptedOn: "2025-08-18" }),
      ...it.receipts.map((receipt) => own("stock.receipts", receipt))
    ]
  }
}

/** What is recorded in each step, by purchase. */
export const recordedIn: ReadonlyMap<string, Readonly<Record<Step, ReadonlyArray<Fact>>>> = new Map(
  told.map((it) => [it.id, factsOf(it)])
)
