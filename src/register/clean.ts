import { Result, Schema } from "effect"
import { type Label, notesOf } from "../stages/field.ts"
import { hasValidCheckDigit, taxIdKind } from "../values/tax-id.ts"
import { foldSpaces, toArabicDigits } from "../values/text.ts"
import type { Json, JsonObject } from "./envelope.ts"
import { titleOf } from "./problem.ts"
import type { RecordKind } from "./records.ts"

/** Why a value cannot stand in a field. */
export interface Unclean extends Label {
  readonly field: string
  readonly code: "bad-value" | "personal-number"
}

const folded = (value: Json): Json => {
  if (typeof value === "string") return foldSpaces(value)
  if (value === null || typeof value !== "object") return value
  if (Array.isArray(value)) return value.map(folded)
  return Object.fromEntries(Object.entries(value as JsonObject).map(([key, part]) => [key, folded(part)]))
}

const digitRuns = /(?<![\d.,])\d(?:[ -]?\d){12}(?![\d.,])/g

const isPersonalNumber = (run: string): boolean => {
  const digits = run.replace(/\D/g, "")
  return taxIdKind(digits) === "person" && hasValidCheckDigit(digits)
}

/** Whether a text that is not itself the field of a number holds a natural person's 13-digit number. */
export const holdsPersonalNumber = (value: Json): boolean => {
  if (typeof value === "string")
    return [...toArabicDigits(value).matchAll(digitRuns)].some(([run]) => isPersonalNumber(run))
  if (value === null || typeof value !== "object") return false
  return Object.entries(value as JsonObject).some(
    ([key, part]) => key !== "taxId" && holdsPersonalNumber(part)
  )
}

const fieldCodecs = new WeakMap<object, Schema.Codec<{ readonly it: unknown }, { readonly it: Json }>>()

const codecOfField = (schema: Schema.Constraint) => {
  const known = fieldCodecs.get(schema)
  if (known !== undefined) return known
  const made = Schema.Struct({ it: schema }) as unknown as Schema.Codec<
    { readonly it: unknown },
    { readonly it: Json }
  >
  fieldCodecs.set(schema, made)
  return made
}

/**
 * Values as an entry may hold them: texts folded, each field exactly of its schema (a part that the schema does not know is refused, never
 * stored), and no natural person's number in any text. Whether the record is whole is another question.
 */
export const cleanFields = (kind: RecordKind, values: JsonObject): Result.Result<JsonObject, Unclean> => {
  const clean: Record<string, Json> = {}
  for (const [field, value] of Object.entries(values)) {
    const schema = kind.schema.fields[field]
    const title = titleOf(kind, field)
    const bad = (code: Unclean["code"], said: Label) => Result.fail({ field, code, ...said })
    if (schema === undefined) {
      return bad("bad-value", {
        th: `ไม่มีช่อง “${field}” ใน${kind.th}`,
        en: `There is no field "${field}" in the ${kind.en}.`
      })
    }
    const text = folded(value)
    const codec = codecOfField(schema)
    const decoded = Schema.decodeUnknownResult(codec)({ it: text }, { onExcessProperty: "error" })
    if (Result.isFailure(decoded)) {
      const hint = notesOf(schema)?.hint
      return bad("bad-value", {
        th: `ค่าของ “${title.th}” ใช้ไม่ได้${hint === undefined ? "" : ` ให้ใส่แบบนี้: ${hint}`}`,
        en: `The value of "${title.en}" cannot be used.`
      })
    }
    if (holdsPersonalNumber(text)) {
      return bad("personal-number", {
        th: `“${title.th}” มีเลขประจำตัวประชาชน ซึ่งต้องไม่อยู่ในบัญชี ให้ลบเลขนั้นออก`,
        en: `"${title.en}" holds a natural person's number, which must not stand in the ledger; take it out.`
      })
    }
    clean[field] = Schema.encodeSync(codec)(decoded.success).it
  }
  return Result.succeed(clean)
}
