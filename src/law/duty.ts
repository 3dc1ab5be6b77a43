import type { ThaiDate } from "../values/thai-date.ts"
import type { Text } from "./rule.ts"

/** ผู้มีหน้าที่ — who has to act. */
export const holders = {
  officer: { th: "เจ้าหน้าที่", en: "procurement officer" },
  "head-officer": { th: "หัวหน้าเจ้าหน้าที่", en: "head of procurement officers" },
  head: { th: "หัวหน้าหน่วยงานของรัฐ (นายก อบต.)", en: "head of the agency" },
  "buying-committee": { th: "คณะกรรมการซื้อหรือจ้าง", en: "buying committee" },
  inspectors: { th: "คณะกรรมการตรวจรับพัสดุหรือผู้ตรวจรับพัสดุ", en: "inspection committee or inspector" },
  "supplies-head": { th: "หัวหน้าหน่วยพัสดุ", en: "head of the supplies unit" },
  "stock-inspectors": { th: "ผู้ตรวจสอบพัสดุประจำปี", en: "inspectors of the stocktake" },
  supervisor: { th: "ผู้ควบคุมงาน", en: "site supervisor" },
  lender: { th: "ผู้ให้ยืม", en: "lender" }
} as const satisfies Readonly<Record<string, Text>>
export type Holder = keyof typeof holders

/** What a rule's dates are about: what is to be done, and by whom. */
export interface Duty {
  /** `ประกาศผู้ชนะใน e-GP`: an act, without "must". */
  readonly does: Text
  readonly who: Holder
}

/**
 * Something that is not done yet. `by`: the last day for it, by the strict reading. `from`: the first day on which it may be done, where the
 * law makes it wait.
 */
export interface Due {
  readonly by?: ThaiDate
  readonly from?: ThaiDate
  /** Which of several: an instalment, a loan; text as people write it. */
  readonly item?: string
}
