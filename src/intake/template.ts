import type { Schema } from "effect"
import { Need } from "../stages/1-need.ts"
import { Budget } from "../stages/2-budget.ts"
import { Prep } from "../stages/3-prep.ts"
import { Purchase } from "../stages/4-purchase.ts"
import { Contract } from "../stages/5-contract.ts"
import { Stock } from "../stages/6-stock.ts"
import { allowsNone, notesOf } from "../stages/field.ts"
import { procurementField } from "../stages/stage.ts"
import { type CellCodec, cellCodecFor, isOneCell, none } from "./cell-codecs.ts"

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

/**
 * The fields that a row of the template holds, in the columns' order: what a purchase of everyday size needs. Every field has its column in
 * the sheet of its stage.
 */
const chosen: { readonly [S in TemplateStage]: ReadonlyArray<string> } = {
  need: ["title", "kind", "unit", "reason", "neededBy"] satisfies ReadonlyArray<keyof Need>,
  budget: [
    "fiscalYear",
    "amount",
    "line",
    "fundSource",
    "reservedOn",
    "carryOverApprovedOn"
  ] satisfies ReadonlyArray<keyof Budget>,
  prep: [
    "title",
    "kind",
    "fiscalYear",
    "amount",
    "referencePrice",
    "requestedOn",
    "approvedOn",
    "district",
    "subdistrict",
    "location",
    "inCatalog"
  ] satisfies ReadonlyArray<keyof Prep>,
  purchase: [
    "method",
    "ground",
    "groundReason",
    "invitedFrom",
    "invitedTo",
    "bids",
    "winner",
    "awardPrice",
    "selectionReason",
    "awardedOn",
    "awardWebOn",
    "awardBoardOn",
    "biddersToldOn",
    "quarterly",
    "addedBudget",
    "scopeCut",
    "negotiatedOn",
    "appealEndedOn",
    "agreedTotal"
  ] satisfies ReadonlyArray<keyof Purchase>,
  contract: [
    "number",
    "signedOn",
    "endsOn",
    "supplier",
    "amount",
    "form",
    "deliveryWorkingDays",
    "sellerIsState",
    "otherAgreementCase",
    "egpNumber",
    "inEgp",
    "auditCopyOn",
    "revenueCopyOn",
    "status"
  ] satisfies ReadonlyArray<keyof Contract>,
  stock: ["deliveredOn", "acceptedOn"] satisfies ReadonlyArray<keyof Stock>
}

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
  fields: Readonly<Record<string, Schema.Constraint>>
): ReadonlyArray<TemplateColumn> =>
  chosen[stage].flatMap((field) => {
    const schema = fields[field]!
    const notes = notesOf(schema)!
    const form = notes.as ?? "text"
    const mayBeNone = allowsNone(schema)
    const column = (part: Part, heading: string, codec: CellCodec, hint: string): TemplateColumn => ({
      heading,
      hint: [
        notes.hint ?? "",
        hint,
        mayBeNone && part !== "taxId" && part !== "price" ? `${none} = บันทึกว่าไม่มี` : ""
      ]
        .filter((said) => said !== "")
        .join("; "),
      targets: [{ stage, field, part, codec, allowsNone: mayBeNone, shared: false }]
    })
    if (isOneCell(form)) {
      const codec = cellCodecFor(form)
      return [column("whole", notes.th, codec, notes.hint === undefined ? codec.hint : "")]
    }
    const text = cellCodecFor("text")
    return parts[form === "supplier" ? "supplier" : "bids"].map(([part, name, hint]) =>
      column(part, `${notes.th}: ${name}`, text, hint)
    )
  })

const joined = (columns: ReadonlyArray<TemplateColumn>): ReadonlyArray<TemplateColumn> => {
  const byHeading = Map.groupBy(columns, ({ heading }) => heading)
  return [...byHeading.values()].map((same) => ({
    ...same[0]!,
    targets: same.flatMap(({ targets }) => targets).map((it) => ({ ...it, shared: same.length > 1 }))
  }))
}

const projectNotes = notesOf(procurementField)!

/** The columns of the template in order: the project number, then the chosen fields of each stage. */
export const templateColumns: ReadonlyArray<TemplateColumn> = joined([
  { heading: projectNotes.th, hint: projectNotes.hint ?? "", targets: [] },
  ...columnsOf("need", Need.fields),
  ...columnsOf("budget", Budget.fields),
  ...columnsOf("prep", Prep.fields),
  ...columnsOf("purchase", Purchase.fields),
  ...columnsOf("contract", Contract.fields),
  ...columnsOf("stock", Stock.fields)
])

/** The template's heading line and a line of hints; that one begins with `#` and is skipped when the sheet is read. */
export const templateRows = (): ReadonlyArray<ReadonlyArray<string>> => [
  templateColumns.map(({ heading }) => heading),
  templateColumns.map(({ hint }, index) =>
    index === 0 ? `# คำแนะนำ (แถวนี้ไม่ถูกอ่าน) หนึ่งแถวต่อหนึ่งสัญญา เว้นว่าง = ยังไม่ได้บันทึก: ${hint}` : hint
  )
]
