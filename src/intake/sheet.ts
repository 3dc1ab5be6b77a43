import type { Schema } from "effect"
import { Need } from "../stages/1-need.ts"
import { Budget } from "../stages/2-budget.ts"
import { Prep } from "../stages/3-prep.ts"
import { Purchase } from "../stages/4-purchase.ts"
import { Contract } from "../stages/5-contract.ts"
import { Stock } from "../stages/6-stock.ts"
import { Approval } from "../stages/approval.ts"
import { allowsNone, type Each, isRequired, notesOf } from "../stages/field.ts"
import { officeRecords } from "../stages/office-records.ts"
import { procurementField } from "../stages/stage.ts"
import { none } from "./cell-codecs.ts"
import { codecFor, type FieldCodec } from "./template-cells.ts"

/** The sheets that officers fill: one a stage, and one of approvals and delegations. */
export const sheetStages = ["need", "budget", "prep", "purchase", "contract", "stock", "approval"] as const
export type SheetStage = (typeof sheetStages)[number]

/** What a sheet is called in a workbook. */
export const sheetTitles: Readonly<Record<SheetStage, string>> = {
  need: "1 ความต้องการ",
  budget: "2 งบประมาณ",
  prep: "3 การเตรียมการ",
  purchase: "4 การจัดซื้อจัดจ้าง",
  contract: "5 สัญญา",
  stock: "6 ตรวจรับและพัสดุ",
  approval: "อนุมัติและมอบอำนาจ"
}

type Fields = Schema.Struct.Fields

/** What tells one approval of a purchase from another; a stage is told by its purchase alone. */
const stageKeys: Partial<Record<SheetStage, ReadonlyArray<string>>> = {
  approval: ["act", "decidedOn", "decision", "decidedAs"]
}

/** The record of a purchase that a sheet is of. */
export const stageSchemas: Readonly<Record<SheetStage, Schema.Struct<Fields>>> = {
  need: Need,
  budget: Budget,
  prep: Prep,
  purchase: Purchase,
  contract: Contract,
  stock: Stock,
  approval: Approval
}

/** A field of a record and the cells it stands in. */
export interface SheetField {
  readonly name: string
  readonly codec: FieldCodec
  /** Its headings, one a cell. */
  readonly headings: ReadonlyArray<string>
  readonly hints: ReadonlyArray<string>
  readonly required: boolean
  readonly allowsNone: boolean
  /** The words to choose from, where the field is one code of a list. */
  readonly choices?: ReadonlyArray<string>
}

/** Columns that together state one record. */
export interface SheetGroup {
  /** `prep`, `prep.committees`, `budget-line`. */
  readonly kind: string
  /** The name of the list whose items these are; the group's first cell may say that there is none. */
  readonly list?: string
  /** Whether the record belongs to a purchase. */
  readonly ofPurchase: boolean
  readonly schema: Schema.Struct<Fields>
  readonly fields: ReadonlyArray<SheetField>
}

/** One stage's sheet. */
export interface Sheet {
  readonly stage: SheetStage
  /** The columns that say whose record a row is: the project number, in the sheet of contracts the contract's number, too. */
  readonly keys: ReadonlyArray<{ readonly heading: string; readonly hint: string }>
  readonly groups: ReadonlyArray<SheetGroup>
}

/** The lists of a record whose items are recorded by themselves. */
export const listsOf = (
  fields: Fields
): ReadonlyArray<{ readonly name: string; readonly th: string; readonly each: Each }> =>
  Object.entries(fields).flatMap(([name, field]) => {
    const notes = notesOf(field)
    return notes?.each === undefined ? [] : [{ name, th: notes.th, each: notes.each }]
  })

const hintOf = (parts: ReadonlyArray<string>): string => parts.filter((part) => part !== "").join("; ")

/** A record that is known already is added to by its key and what is new: only the key must stand in every row. */
const fieldsOf = (
  fields: Fields,
  key: ReadonlyArray<string>,
  without: ReadonlyArray<string>,
  prefix = ""
): ReadonlyArray<SheetField> =>
  Object.entries(fields).flatMap(([name, field]): ReadonlyArray<SheetField> => {
    const notes = notesOf(field)!
    const { as = "text", hint = "", th } = notes
    if (without.includes(name) || as === "derived") return []
    const codec = codecFor(as)
    const [required, mayBeNone] = [key.includes(name), allowsNone(field)]
    return [
      {
        name,
        codec,
        headings: codec.cells.map(({ title }) => `${prefix}${th}${title === "" ? "" : `: ${title}`}`),
        hints: codec.cells.map((cell, at) =>
          hintOf([
            at > 0
              ? ""
              : required
                ? "ต้องกรอกทุกแถวที่กรอกช่องอื่นของรายการนี้"
                : isRequired(field)
                  ? "ต้องกรอกเมื่อบันทึกครั้งแรก"
                  : "",
            at === 0 ? hint : "",
            hint === "" || codec.cells.length > 1 ? cell.hint : "",
            mayBeNone && at === 0 && !hint.includes(none) ? `${none} = บันทึกว่าไม่มี` : ""
          ])
        ),
        required,
        allowsNone: mayBeNone,
        ...(typeof as === "object" && "choices" in as
          ? {
              choices: [
                ...Object.values(as.choices).map(({ th: label }) => label),
                ...(mayBeNone ? [none] : [])
              ]
            }
          : {})
      }
    ]
  })

const listGroups = (stage: SheetStage): ReadonlyArray<SheetGroup> =>
  listsOf(stageSchemas[stage].fields).map(({ each, name, th }) => ({
    kind: `${stage}.${name}`,
    list: name,
    ofPurchase: true,
    schema: each.item,
    fields: fieldsOf(each.item.fields, each.key, [], `${th}: `).map((field, at) =>
      at > 0
        ? field
        : {
            ...field,
            hints: [hintOf([field.hints[0]!, `ใส่ ${none} เมื่อไม่มีรายการ “${th}” เลย`]), ...field.hints.slice(1)]
          }
    )
  }))

const officeGroups = (stage: SheetStage): ReadonlyArray<SheetGroup> =>
  Object.entries(officeRecords).flatMap(([kind, record]) =>
    record.stage !== stage
      ? []
      : [
          {
            kind,
            ofPurchase: false,
            schema: record.schema,
            fields: fieldsOf(record.schema.fields, record.key, [], `${record.th}: `)
          }
        ]
  )

const keyOf = (field: Schema.Constraint, hint = "") => {
  const notes = notesOf(field)!
  return { heading: notes.th, hint: hintOf([notes.hint ?? "", hint]) }
}

const sheetOf = (stage: SheetStage): Sheet => {
  const hasOffice = officeGroups(stage).length > 0
  return {
    stage,
    keys: [
      keyOf(procurementField, hasOffice ? "บันทึกของหน่วยงานที่ไม่เป็นของโครงการใดให้เว้นว่าง" : ""),
      ...(stage === "contract" ? [keyOf(Contract.fields.number)] : [])
    ],
    groups: [
      {
        kind: stage,
        ofPurchase: true,
        schema: stageSchemas[stage],
        fields: fieldsOf(stageSchemas[stage].fields, stageKeys[stage] ?? [], [
          "procurement",
          ...(stage === "contract" ? ["number"] : [])
        ])
      },
      ...listGroups(stage),
      ...officeGroups(stage)
    ]
  }
}

/** Every stage's sheet, its columns derived from the schemas. */
export const sheets = Object.fromEntries(sheetStages.map((stage) => [stage, sheetOf(stage)])) as Readonly<
  Record<SheetStage, Sheet>
>

/** What the columns of a sheet offer to choose from, by their place. */
export const sheetChoices = ({ groups, keys }: Sheet): ReadonlyMap<number, ReadonlyArray<string>> => {
  const columns = groups.flatMap(({ fields }) =>
    fields.flatMap(({ choices, headings }) => headings.map(() => choices))
  )
  return new Map(
    columns.flatMap((choices, at) => (choices === undefined ? [] : [[keys.length + at, choices] as const]))
  )
}

/** A sheet's headings in order. */
export const sheetHeadings = ({ groups, keys }: Sheet): ReadonlyArray<string> => [
  ...keys.map(({ heading }) => heading),
  ...groups.flatMap(({ fields }) => fields.flatMap(({ headings }) => headings))
]
