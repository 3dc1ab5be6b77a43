import { Result } from "effect"
import type { Person } from "../stages/facts.ts"
import type { CellForm, Labels } from "../stages/field.ts"
import { methodLabels } from "../stages/4-purchase/method.ts"
import { groundLabels } from "../stages/4-purchase/ground.ts"
import { formatBaht, type Satang } from "../values/baht.ts"
import { formatRate, parseRate, type Rate } from "../values/rate.ts"
import { formatMonth, formatThaiDate, type Month, type ThaiDate } from "../values/thai-date.ts"
import { foldForMatching, toArabicDigits } from "../values/text.ts"
import {
  type CellReading,
  isDay,
  mapText,
  readAmount,
  readFiscalYear,
  readText,
  readTypedDate,
  readTypedMonth
} from "./cells.ts"
import { formatPerson, readPerson } from "./person-cell.ts"

/** How one kind of value is written in one cell, and what its hint says. */
export interface CellCodec {
  readonly hint: string
  readonly read: (cell: string) => CellReading<unknown>
  readonly write: (value: unknown) => string
}

/** What a cell says where a fact is recorded as none. */
export const none = "ไม่มี"

/** The forms that fill one cell with one value. */
export type OneCellForm =
  | Exclude<CellForm, string | { readonly several: Labels } | { readonly table: unknown }>
  | "text"
  | "baht"
  | "date"
  | "month"
  | "fiscal-year"
  | "count"
  | "rate"
  | "truth"
  | "person"

const count: CellCodec = {
  hint: "จำนวนเต็ม",
  read: (cell) =>
    mapText(cell, (said) => {
      const digits = toArabicDigits(said)
      const isWhole = /^\d{1,15}$/.test(digits) || /^[1-9]\d{0,2}(?:,\d{3}){1,4}$/.test(digits)
      return isWhole ? Result.succeed(Number(digits.replaceAll(",", ""))) : Result.fail("unreadable-number")
    }),
  write: String
}

const rate: CellCodec = {
  hint: "ร้อยละ เช่น 0.20",
  read: (cell) => mapText(cell, (said) => Result.mapError(parseRate(said), () => "unreadable-rate")),
  write: (value) => formatRate(value as Rate)
}

/** One of a list of codes, shown by its Thai label; the code itself is understood, too. */
export const choiceOf = (labels: Labels): CellCodec => {
  const codes = new Map(
    Object.entries(labels).flatMap(([code, { th }]) => [
      [foldForMatching(code), code],
      [foldForMatching(th), code]
    ])
  )
  const problem = labels === methodLabels ? "unknown-method" : "unknown-choice"
  return {
    hint:
      labels === groundLabels
        ? "เช่น 56(2)(ข)"
        : `เลือก: ${Object.values(labels)
            .map(({ th }) => th)
            .join(" / ")}`,
    read: (cell) =>
      mapText(cell, (said) => {
        const folded = foldForMatching(said)
        const code = codes.get(folded) ?? codes.get(folded.replace(/^วิธี/, ""))
        return code === undefined ? Result.fail(problem) : Result.succeed(code)
      }),
    write: (value) => labels[String(value)]?.th ?? ""
  }
}

const yesNo = choiceOf({ yes: { th: "ใช่", en: "yes" }, no: { th: "ไม่ใช่", en: "no" } })

const codecs: Readonly<Record<Extract<OneCellForm, string>, CellCodec>> = {
  text: { hint: "", read: readText, write: String },
  baht: { hint: "บาท เช่น 12,500.00", read: readAmount, write: (value) => formatBaht(value as Satang) },
  date: {
    hint: "วันที่ ปี พ.ศ. สี่หลัก เช่น 13 ส.ค. 2568 หรือ 13/08/2568",
    read: readTypedDate,
    write: (value) => formatThaiDate(value as ThaiDate, "medium")
  },
  month: {
    hint: "เดือน ปี พ.ศ. สี่หลัก เช่น ส.ค. 2568 หรือ 08/2568",
    read: readTypedMonth,
    write: (value) => formatMonth(value as Month)
  },
  "fiscal-year": { hint: "ปี พ.ศ. สี่หลัก", read: readFiscalYear, write: String },
  count,
  rate,
  truth: {
    hint: yesNo.hint,
    read: (cell) => Result.map(yesNo.read(cell), (said) => (said === undefined ? undefined : said === "yes")),
    write: (value) => (value === true ? "ใช่" : "ไม่ใช่")
  },
  person: {
    hint: "ชื่อ (ตำแหน่ง)",
    read: (cell) => mapText(cell, (said) => (isDay(said) ? Result.fail("date-for-text") : readPerson(said))),
    write: (value) => formatPerson(value as Person)
  }
}

/** The codec of a form that fills one cell. */
export const cellCodecFor = (form: OneCellForm): CellCodec =>
  typeof form === "string" ? codecs[form] : choiceOf(form.choices)

/** Whether a form fills one cell with one value. */
export const isOneCell = (form: CellForm): form is OneCellForm =>
  typeof form === "string" ? form in codecs : "choices" in form
