import { formatBaht, satang } from "../values/baht.ts"
import { formatRate, type Rate } from "../values/rate.ts"
import type { RateRange, Unit } from "./parameter.ts"
import type { Text } from "./rule.ts"

/** What a number of the law counts, as people read it. */
export const unitWords: Readonly<Record<Unit, Text>> = {
  baht: { th: "บาท", en: "baht" },
  percent: { th: "ร้อยละ", en: "per cent" },
  rate: { th: "ร้อยละ", en: "per cent" },
  "percent-range": { th: "ร้อยละ", en: "per cent" },
  "working-days": { th: "วันทำการ", en: "working days" },
  "calendar-days": { th: "วัน", en: "calendar days" },
  "working-days-by-amount": { th: "วันทำการ", en: "working days" },
  permille: { th: "ต่อพัน", en: "per thousand" },
  times: { th: "ครั้งหรือราย", en: "times" },
  count: { th: "", en: "" },
  months: { th: "เดือน", en: "months" },
  years: { th: "ปี", en: "years" },
  suppliers: { th: "ราย", en: "suppliers" },
  people: { th: "คน", en: "people" },
  "fiscal-years": { th: "ปีงบประมาณ", en: "fiscal-years" }
}

const isRange = (value: unknown): value is RateRange =>
  typeof value === "object" && value !== null && "min" in value && "max" in value

/** A value of any parameter: amounts in baht, rates in per cent, lists by line, anything else by its own fields. */
export const valueText = (unit: Unit, value: unknown): string => {
  if (value === null) return "repealed"
  if (unit === "percent-range" && isRange(value)) {
    return `${formatRate(value.min)} to ${formatRate(value.max)}`
  }
  if (unit === "rate") return formatRate(value as Rate)
  if (typeof value === "bigint") return unit === "percent" ? String(value) : formatBaht(satang(value))
  if (Array.isArray(value)) return value.map((it) => valueText(unit, it)).join("; ")
  if (typeof value === "object") {
    return Object.entries(value as object)
      .map(([name, of]) => `${name} ${valueText(unit, of)}`)
      .join(": ")
  }
  return String(value)
}

const fieldWords: Readonly<Record<string, Text>> = {
  over: { th: "วงเงินเกิน", en: "over" },
  days: { th: "", en: "" }
}

const withUnit = (unit: Unit, text: string, language: keyof Text): string =>
  (unit.startsWith("percent") || unit === "rate") && language === "th"
    ? `${unitWords[unit].th} ${text}`
    : `${text} ${unitWords[unit][language]}`.trim()

/** A value with its unit as a sentence prints it: `500,000.00 บาท`, `ร้อยละ 5`, `วงเงินเกิน 5,000,000.00 บาท 10 วันทำการ`. */
export const numberText = (unit: Unit, value: unknown, language: keyof Text): string => {
  if (value === null) return { th: "ยกเลิกแล้ว", en: "repealed" }[language]
  if (isRange(value)) {
    const { th, en } = { th: "ถึง", en: "to" }
    const ends = `${formatRate(value.min)} ${language === "th" ? th : en} ${formatRate(value.max)}`
    return withUnit(unit, ends, language)
  }
  if (Array.isArray(value)) return value.map((it) => numberText(unit, it, language)).join(", ")
  if (typeof value === "object" && value !== null) {
    return Object.entries(value)
      .map(([name, of]) => {
        const word = fieldWords[name]?.[language] ?? name
        const isMoney = typeof of === "bigint"
        return `${word} ${isMoney ? withUnit("baht", valueText("baht", of), language) : withUnit(unit, valueText(unit, of), language)}`.trim()
      })
      .join(" ")
  }
  return withUnit(unit, valueText(unit, value), language)
}
