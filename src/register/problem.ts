import { Result } from "effect"
import type { Fact } from "../stages/fact.ts"
import { type Label, notesOf } from "../stages/field.ts"
import { type RecordKind, recordKinds } from "./records.ts"

/** Why a fact cannot be recorded, for the officer: what, where, what to do. */
export interface Problem extends Label {
  readonly row: number
  /** What kind of record it is about, which names the sheet. */
  readonly about: Label
  readonly procurement?: string
  readonly field?: string
  readonly code:
    | "already-recorded"
    | "missing-field"
    | "bad-value"
    | "bad-project-number"
    | "personal-number"
    | "which-contract"
    | "no-contract"
    | "nonsense"
    | "too-long"
    | "withdrawn"
    | "unknown"
}

const aboutOf = ({ kind }: Fact): Label => {
  const known = recordKinds.get(kind)
  return known === undefined ? { th: kind, en: kind } : { th: known.th, en: known.en }
}

/** A problem of a fact. */
export const problemOf = (fact: Fact, code: Problem["code"], said: Label, field?: string): Problem => ({
  row: fact.row,
  about: aboutOf(fact),
  ...(fact.procurement === undefined ? {} : { procurement: fact.procurement }),
  ...(field === undefined ? {} : { field }),
  code,
  ...said
})

/** A fact that cannot be recorded. */
export const refused = (...problem: Parameters<typeof problemOf>): Result.Result<never, Problem> =>
  Result.fail(problemOf(...problem))

/** A field as officers know it, with the record it is of. */
export const titleOf = (kind: RecordKind, field: string): Label => {
  const schema = kind.schema.fields[field]
  const notes = schema === undefined ? undefined : notesOf(schema)
  return { th: `${kind.th}: ${notes?.th ?? field}`, en: `${kind.en}: ${notes?.en ?? field}` }
}

/** That a field has another value already: in an entry, or, from `size` on, in the same file. */
export const otherValue = (title: Label, entry: number, size: number): Label =>
  entry < size
    ? {
        th: `“${title.th}” บันทึกไว้แล้วเป็นค่าอื่น (รายการบัญชีที่ ${entry}) ถ้าค่าเดิมผิด ให้แก้ด้วย prongsai correct ${entry} --reason "…"`,
        en: `"${title.en}" is recorded already with another value (entry ${entry}); if that is wrong, use prongsai correct ${entry} --reason "…".`
      }
    : {
        th: `“${title.th}” มีค่าอื่นอยู่แล้วในไฟล์เดียวกันนี้ ให้เหลือค่าเดียว หรือตรวจเลขที่โครงการ เลขที่สัญญา และลำดับที่ของสองแถวนี้`,
        en: `"${title.en}" has another value in this same file; leave one of them, or check the numbers of the two rows.`
      }

/** That a person's name was withdrawn from a field and does not come back by being stated again. */
export const withdrawnValue = (title: Label, entry: number): Label => ({
  th: `“${title.th}” ปกปิดไปแล้วตามคำขอหรือคำสั่ง (บันทึกของรายการบัญชีที่ ${entry}) จึงไม่บันทึกชื่อบุคคลกลับ ให้ลบชื่อออกจากไฟล์ ถ้าเป็นบุคคลอื่นจริง ให้แก้ด้วย prongsai correct ${entry} --reason "…"`,
  en: `"${title.en}" was withdrawn (record of entry ${entry}); a person's name is not recorded there again. Take it out of the file; if it is truly another person, use prongsai correct ${entry} --reason "…".`
})
