import { Result } from "effect"
import { licences } from "../values/licences.ts"
import { foldSpaces } from "../values/text.ts"
import { holdsPersonalNumber } from "./clean.ts"

/** The longest text in bytes of UTF-8, so that its entry stays an entry. */
export const textBytes = 12_288

/** A text that the office gives of itself. */
interface OfficeTextKind {
  readonly th: string
  readonly en: string
  /** Every site should give it; a page says so where it is not given. */
  readonly required: boolean
  readonly lines: "one" | "many"
  /** What the text must look like. */
  readonly form?: RegExp
  readonly example: string
}

const email = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/
const site = /^https:\/\/[a-z0-9.-]+(?::\d+)?\/(?:[\w.~-]+\/)*$/

const kinds = {
  "contact-address": {
    th: "ที่อยู่ที่ทำการ",
    en: "Address of the office",
    required: true,
    lines: "many",
    example: "99 หมู่ 1 ตำบล… อำเภอ… จังหวัด… 10000"
  },
  "contact-telephone": {
    th: "โทรศัพท์ของสำนักงาน",
    en: "Telephone of the office",
    required: true,
    lines: "one",
    form: /^[0-9๐-๙+(][0-9๐-๙+()\s,/-]*(?:\s*(?:ต่อ|ext\.?)\s*[0-9๐-๙,\s-]+)?$/u,
    example: "0 2000 0000 ต่อ 12"
  },
  "contact-email": {
    th: "อีเมลของสำนักงาน",
    en: "E-mail of the office",
    required: true,
    lines: "one",
    form: email,
    example: "saraban@office.example"
  },
  "contact-hours": {
    th: "วันและเวลาทำการ",
    en: "Office hours",
    required: true,
    lines: "one",
    example: "จันทร์–ศุกร์ 8.30–16.30 น. เว้นวันหยุดราชการ"
  },
  "complaint-address": {
    th: "ที่อยู่รับเรื่องร้องเรียนหรือข้อโต้แย้ง",
    en: "Where to send a complaint or an objection",
    required: true,
    lines: "many",
    example: "งานนิติการ สำนักปลัด …"
  },
  "complaint-handling": {
    th: "วิธีดำเนินการกับเรื่องร้องเรียน",
    en: "How complaints are handled",
    required: true,
    lines: "many",
    example: "รับเรื่องแล้วแจ้งเลขรับใน 3 วันทำการ และแจ้งผลใน 15 วัน …"
  },
  "privacy-notice": {
    th: "ประกาศความเป็นส่วนตัว",
    en: "Privacy notice",
    required: false,
    lines: "many",
    example: "--file privacy.txt"
  },
  "accessibility-statement": {
    th: "คำแถลงเรื่องการเข้าถึงเว็บ",
    en: "Accessibility statement",
    required: false,
    lines: "many",
    example: "--file accessibility.txt"
  },
  licence: {
    th: "สัญญาอนุญาตให้ใช้ข้อมูล",
    en: "Licence of the data",
    required: true,
    lines: "one",
    form: new RegExp(`^(?:${Object.keys(licences).join("|").replaceAll(".", "\\.")})$`),
    example: Object.keys(licences).join(" | ")
  },
  "site-address": {
    th: "ที่อยู่ของเว็บนี้",
    en: "Address of this site",
    required: false,
    lines: "one",
    form: site,
    example: "https://procurement.office.example/"
  },
  "agency-district": {
    th: "อำเภอหรือเขตที่หน่วยงานตั้งอยู่",
    en: "District of the agency",
    required: false,
    lines: "one",
    example: "เมืองตัวอย่างบุรี"
  },
  "publisher-email": {
    th: "อีเมลของผู้ดูแลชุดข้อมูล (ถ้าต่างจากอีเมลของสำนักงาน)",
    en: "E-mail for the data set, where it is not the office's",
    required: false,
    lines: "one",
    form: email,
    example: "data@office.example"
  }
} as const satisfies Readonly<Record<string, OfficeTextKind>>

export type OfficeTextKey = keyof typeof kinds

/** ข้อความของหน่วยงาน — what the public pages print of the office itself: of the office, never of a person in it. */
export const officeTexts: Readonly<Record<OfficeTextKey, OfficeTextKind>> = kinds
export const officeTextKeys = Object.keys(kinds) as ReadonlyArray<OfficeTextKey>

/** The texts that an office has given and not taken back. */
export type OfficeTexts = Readonly<Partial<Record<OfficeTextKey, string>>>

/** Which of the texts that every site should give are not given. */
export const missingTexts = (texts: OfficeTexts): ReadonlyArray<OfficeTextKey> =>
  officeTextKeys.filter((key) => officeTexts[key].required && texts[key] === undefined)

/** Why a text cannot stand. */
export type TextProblem = "too-long" | "personal-number" | "several-lines" | "form"

const folded = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(foldSpaces)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()

const encoder = new TextEncoder()

/** A text as the ledger keeps it; an empty one takes back what was given. */
export const officeText = (key: OfficeTextKey, given: string): Result.Result<string, TextProblem> => {
  const { form, lines } = officeTexts[key]
  const text = folded(given)
  if (lines === "one" && text.includes("\n")) return Result.fail("several-lines")
  if (encoder.encode(text).length > textBytes) return Result.fail("too-long")
  if (holdsPersonalNumber(text)) return Result.fail("personal-number")
  return text !== "" && form !== undefined && !form.test(text) ? Result.fail("form") : Result.succeed(text)
}
