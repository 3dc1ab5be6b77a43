import { Schema } from "effect"
import { Need } from "../stages/1-need.ts"
import { Budget } from "../stages/2-budget.ts"
import { Prep } from "../stages/3-prep.ts"
import { Purchase } from "../stages/4-purchase.ts"
import { Contract } from "../stages/5-contract.ts"
import { Stock } from "../stages/6-stock.ts"
import { notesOf } from "../stages/field.ts"
import { procurementField } from "../stages/stage.ts"
import * as cells from "./template-cells.ts"
import { type CellCodec, none } from "./template-cells.ts"

/** The stages that a row of the template may speak of. */
export type TemplateStage = "need" | "budget" | "prep" | "purchase" | "contract" | "stock"

/** The part of a supplier or a list of bids that a column holds. */
export type Part = "whole" | "name" | "taxId" | "price"

/** Where a column's value goes. A column that two stages share goes to both. */
export interface TemplateTarget {
  readonly stage: TemplateStage
  readonly field: string
  readonly part: Part
  readonly codec: CellCodec
  /** Whether `ไม่มี` may stand for "recorded as none". */
  readonly allowsNone: boolean
  /** Whether the column is another stage's too. */
  readonly shared: boolean
}

/** A column of the template. */
export interface TemplateColumn {
  readonly heading: string
  readonly hint: string
  /** None in the column of the project number. */
  readonly targets: ReadonlyArray<TemplateTarget>
}

type Codecs<S> = Partial<Record<Exclude<keyof S, "procurement">, CellCodec | "supplier" | "bids" | "derived">>

const { text, amount, date, truth } = cells

const need: Codecs<Need> = { title: text, kind: cells.kind, unit: text, reason: text, neededBy: date }
const budget: Codecs<Budget> = {
  fiscalYear: cells.fiscalYear,
  amount,
  line: text,
  fundSource: text,
  reservedOn: date,
  carryOverApprovedOn: date
}
const prep: Codecs<Prep> = {
  title: text,
  kind: cells.kind,
  fiscalYear: cells.fiscalYear,
  amount,
  referencePrice: amount,
  requestedOn: date,
  approvedOn: date,
  district: text,
  subdistrict: text,
  location: text,
  inCatalog: truth
}
const purchase: Codecs<Purchase> = {
  method: cells.method,
  ground: cells.ground,
  groundReason: text,
  invitedFrom: date,
  invitedTo: date,
  bids: "bids",
  winner: "supplier",
  awardPrice: amount,
  selectionReason: text,
  awardedOn: date,
  awardWebOn: date,
  awardBoardOn: date,
  biddersToldOn: date,
  quarterly: truth,
  addedBudget: amount,
  scopeCut: truth,
  negotiatedOn: date,
  appealEndedOn: date,
  agreedTotal: amount
}
const contract: Codecs<Contract> = {
  number: text,
  signedOn: date,
  endsOn: date,
  supplier: "supplier",
  amount,
  amountBasis: "derived",
  form: cells.contractForm,
  deliveryWorkingDays: cells.wholeNumber,
  sellerIsState: truth,
  otherAgreementCase: text,
  egpNumber: text,
  inEgp: truth,
  auditCopyOn: date,
  revenueCopyOn: date,
  status: cells.contractStatus
}
const stock: Codecs<Stock> = { deliveredOn: date, acceptedOn: date }

/** What separates bidders inside a cell. */
export const bidSeparator = " | "

const parts = {
  supplier: [
    ["name", "ชื่อ", ""],
    ["taxId", "เลขประจำตัวผู้เสียภาษี", "13 หลัก จัดช่องเป็นข้อความเพื่อไม่ให้เลข 0 หน้าหาย"]
  ],
  bids: [
    ["name", "ชื่อ", "คั่นแต่ละรายด้วย | เช่น บริษัท ก จำกัด | ร้าน ข"],
    ["taxId", "เลขประจำตัวผู้เสียภาษี", "คั่นด้วย | ตามลำดับเดียวกัน เว้นว่างรายที่ไม่ทราบ"],
    ["price", "ราคาที่เสนอ (บาท)", "คั่นด้วย | ตามลำดับเดียวกัน เช่น 12,500.00 | 13,000.00"]
  ]
} as const

const columnsOf = (
  stage: TemplateStage,
  fields: Readonly<Record<string, Schema.Constraint>>,
  codecs: Readonly<Record<string, CellCodec | "supplier" | "bids" | "derived">>
): ReadonlyArray<TemplateColumn> =>
  Object.entries(codecs).flatMap(([field, codec]) => {
    const schema = fields[field]!
    const notes = notesOf(schema)!
    const allowsNone = Schema.is(Schema.Struct({ it: schema as Schema.Codec<unknown> }))({ it: null })
    const column = (part: Part, heading: string, using: CellCodec, hint: string): TemplateColumn => ({
      heading,
      hint: [
        notes.hint ?? "",
        hint,
        allowsNone && part !== "taxId" && part !== "price" ? `${none} = บันทึกว่าไม่มี` : ""
      ]
        .filter((said) => said !== "")
        .join("; "),
      targets: [{ stage, field, part, codec: using, allowsNone, shared: false }]
    })
    if (codec === "derived") return []
    if (typeof codec !== "string")
      return [column("whole", notes.th, codec, notes.hint === undefined ? codec.hint : "")]
    return parts[codec].map(([part, name, hint]) => column(part, `${notes.th}: ${name}`, text, hint))
  })

const joined = (columns: ReadonlyArray<TemplateColumn>): ReadonlyArray<TemplateColumn> => {
  const byHeading = Map.groupBy(columns, ({ heading }) => heading)
  return [...byHeading.values()].map((same) => ({
    ...same[0]!,
    targets: same.flatMap(({ targets }) => targets).map((it) => ({ ...it, shared: same.length > 1 }))
  }))
}

const projectNotes = notesOf(procurementField)!

/** The columns of the template in order: the project number, then every field of every stage that an officer fills. */
export const templateColumns: ReadonlyArray<TemplateColumn> = joined([
  { heading: projectNotes.th, hint: projectNotes.hint ?? "", targets: [] },
  ...columnsOf("need", Need.fields, need),
  ...columnsOf("budget", Budget.fields, budget),
  ...columnsOf("prep", Prep.fields, prep),
  ...columnsOf("purchase", Purchase.fields, purchase),
  ...columnsOf("contract", Contract.fields, contract),
  ...columnsOf("stock", Stock.fields, stock)
])

/** The template's heading line and a line of hints; that one begins with `#` and is skipped when the sheet is read. */
export const templateRows = (): ReadonlyArray<ReadonlyArray<string>> => [
  templateColumns.map(({ heading }) => heading),
  templateColumns.map(({ hint }, index) =>
    index === 0 ? `# คำแนะนำ (แถวนี้ไม่ถูกอ่าน) หนึ่งแถวต่อหนึ่งสัญญา เว้นว่าง = ยังไม่ได้บันทึก: ${hint}` : hint
  )
]
