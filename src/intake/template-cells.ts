import { Result } from "effect"
import { Ground, groundLabel } from "../stages/4-purchase/ground.ts"
import { methodLabels } from "../stages/4-purchase/method.ts"
import { contractFormLabels, contractStatusLabels } from "../stages/5-contract.ts"
import { kindLabels } from "../stages/stage.ts"
import { formatBaht, type Satang } from "../values/baht.ts"
import { formatThaiDate, type ThaiDate } from "../values/thai-date.ts"
import { foldForMatching, toArabicDigits } from "../values/text.ts"
import { type CellReading, readAmount, readFiscalYear, readText, readTypedDate } from "./cells.ts"

/** How one kind of value is written in a cell of the template, and what its hint says. */
export interface CellCodec {
  readonly hint: string
  readonly read: (cell: string) => CellReading<unknown>
  readonly write: (value: unknown) => string
}

/** What a cell says where a fact is recorded as none. */
export const none = "ไม่มี"

export const text: CellCodec = { hint: "", read: readText, write: String }

export const amount: CellCodec = {
  hint: "บาท เช่น 12,500.00",
  read: readAmount,
  write: (value) => formatBaht(value as Satang)
}

export const date: CellCodec = {
  hint: "วันที่ ปี พ.ศ. สี่หลัก เช่น 13 ส.ค. 2568 หรือ 13/08/2568",
  read: readTypedDate,
  write: (value) => formatThaiDate(value as ThaiDate, "medium")
}

export const fiscalYear: CellCodec = { hint: "ปี พ.ศ. สี่หลัก", read: readFiscalYear, write: String }

const mapped = (
  cell: string,
  as: (said: string) => Result.Result<unknown, "unknown-choice" | "unknown-method" | "unreadable-number">
): CellReading<unknown> => {
  const said = readText(cell)
  return Result.isFailure(said) || said.success === undefined ? said : as(said.success)
}

export const wholeNumber: CellCodec = {
  hint: "จำนวนเต็ม",
  read: (cell) =>
    mapped(cell, (said) => {
      const digits = toArabicDigits(said)
      return /^\d{1,9}$/.test(digits) ? Result.succeed(Number(digits)) : Result.fail("unreadable-number")
    }),
  write: String
}

/** One of a list of codes, shown by their Thai labels. */
const choice = (
  labels: Readonly<Record<string, string>>,
  problem: "unknown-choice" | "unknown-method" = "unknown-choice"
): CellCodec => {
  const codes = new Map(Object.entries(labels).map(([code, label]) => [foldForMatching(label), code]))
  return {
    hint: `เลือก: ${Object.values(labels).join(" / ")}`,
    read: (cell) =>
      mapped(cell, (said) => {
        const code = codes.get(foldForMatching(said)) ?? codes.get(foldForMatching(said).replace(/^วิธี/, ""))
        return code === undefined ? Result.fail(problem) : Result.succeed(code)
      }),
    write: (value) => labels[String(value)] ?? ""
  }
}

const thaiOf = (labels: Readonly<Record<string, { readonly th: string }>>) =>
  Object.fromEntries(Object.entries(labels).map(([code, { th }]) => [code, th]))

export const kind = choice(thaiOf(kindLabels))
export const method = choice(thaiOf(methodLabels), "unknown-method")
export const contractForm = choice(thaiOf(contractFormLabels))
export const contractStatus = choice(thaiOf(contractStatusLabels))
export const ground = {
  ...choice(Object.fromEntries(Ground.literals.map((code) => [code, groundLabel(code)]))),
  hint: "เช่น 56(2)(ข)"
}

const yesNo = choice({ yes: "ใช่", no: "ไม่ใช่" })
export const truth: CellCodec = {
  hint: yesNo.hint,
  read: (cell) => Result.map(yesNo.read(cell), (said) => (said === undefined ? undefined : said === "yes")),
  write: (value) => (value === true ? "ใช่" : "ไม่ใช่")
}
