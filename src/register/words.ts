import type { Schema } from "effect"
import { type FieldNotes, type Labels, notesOf } from "../stages/field.ts"
import { formatBaht, type Satang } from "../values/baht.ts"
import { formatRate, type Rate } from "../values/rate.ts"
import { formatMonth, formatThaiDate, type Month, type ThaiDate } from "../values/thai-date.ts"
import type { EntryType, Json, JsonObject } from "./envelope.ts"
import { recordKinds, recordStages } from "./records.ts"

interface Words {
  readonly th: string
  readonly en: string
}
type Language = "th" | "en"

const stageWords = Object.fromEntries(
  recordStages.map((stage) => {
    const { en, th } = recordKinds.get(stage)!
    return [stage, { th, en }]
  })
) as Record<(typeof recordStages)[number], Words>

/** What officers read for each type of entry. */
export const typeWords: Record<EntryType, Words> = {
  ...stageWords,
  disclosure: { th: "เปิดเผยข้อมูล", en: "disclosure" },
  correction: { th: "แก้ไข", en: "correction" },
  redaction: { th: "ปกปิดข้อมูลส่วนบุคคล", en: "redaction" },
  key: { th: "กุญแจ", en: "key" },
  note: { th: "คำชี้แจง", en: "explanation" },
  plan: { th: "แผน", en: "plan" },
  approval: { th: "อนุมัติ", en: "approval" },
  setting: { th: "ค่าตั้ง", en: "setting" },
  import: { th: "นำเข้า", en: "import" }
}

const basisWords: Labels = {
  contract: { th: "ราคาตามสัญญา", en: "the contract's own price" },
  "project-total": { th: "ราคารวมของโครงการซึ่งมีสัญญาเดียว", en: "total of a project with one contract" }
}

const said = {
  none: { th: "ไม่มี", en: "none" },
  yes: { th: "ใช่", en: "yes" },
  no: { th: "ไม่ใช่", en: "no" },
  baht: { th: "บาท", en: "baht" }
} as const

/** The parts of a value in the order of its fields; what would not speak for itself bears its title. */
const parts = (
  value: JsonObject,
  language: Language,
  fields: Readonly<Record<string, Schema.Constraint>>
): string => {
  const order = [...Object.keys(fields), ...Object.keys(value).filter((key) => fields[key] === undefined)]
  return order
    .filter((key) => value[key] !== undefined)
    .map((key) => {
      const notes = fields[key] === undefined ? undefined : notesOf(fields[key])
      const shown = showValue(notes, value[key]!, language)
      return notes !== undefined && titled.has(String(notes.as)) ? `${notes[language]} ${shown}` : shown
    })
    .join(" · ")
}

const titled: ReadonlySet<string> = new Set(["truth", "count", "date"])
const personFields = ["name", "taxId", "position"]

const person = (value: JsonObject): string =>
  personFields.flatMap((key) => (value[key] === undefined ? [] : [String(value[key])])).join(" ")

/** A stored value as officers read it: baht, Buddhist-era dates, labels instead of codes. */
export const showValue = (notes: FieldNotes | undefined, value: Json, language: Language): string => {
  if (value === null) return said.none[language]
  if (typeof value === "boolean") return said[value ? "yes" : "no"][language]
  if (Array.isArray(value)) return value.map((item) => showValue(notes, item, language)).join(" | ")
  const form = notes?.as ?? "text"
  if (typeof value === "object") {
    return typeof form === "object" && "table" in form
      ? parts(value as JsonObject, language, form.table)
      : person(value as JsonObject)
  }
  const text = String(value)
  if (form === "baht") return `${formatBaht(BigInt(text) as Satang)} ${said.baht[language]}`
  if (form === "date") return language === "th" ? formatThaiDate(text as ThaiDate, "medium") : text
  if (form === "month") return language === "th" ? formatMonth(text as Month) : text
  if (form === "rate") return `${formatRate(Number(text) as Rate)}%`
  if (form === "derived") return basisWords[text]?.[language] ?? text
  if (typeof form === "object" && !("table" in form)) {
    const labels = "choices" in form ? form.choices : form.several
    return labels[text]?.[language] ?? text
  }
  return text
}
