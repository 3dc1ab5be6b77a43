import { type Ground, groundLabel, Ground as GroundSchema } from "../stages/4-purchase/ground.ts"
import { methodLabels } from "../stages/4-purchase/method.ts"
import { contractFormLabels, contractStatusLabels } from "../stages/5-contract.ts"
import { kindLabels } from "../stages/stage.ts"
import { formatBaht, type Satang } from "../values/baht.ts"
import { formatThaiDate, type ThaiDate } from "../values/thai-date.ts"
import type { EntryType, Json, JsonObject } from "./envelope.ts"
import type { RecordStage } from "./records.ts"

interface Words {
  readonly th: string
  readonly en: string
}

/** What officers read for each stage. */
export const stageWords: Record<RecordStage, Words> = {
  need: { th: "ความต้องการ", en: "need" },
  budget: { th: "งบประมาณ", en: "budget" },
  prep: { th: "การเตรียมการ", en: "preparation" },
  purchase: { th: "การจัดซื้อจัดจ้าง", en: "purchase" },
  contract: { th: "สัญญา", en: "contract" },
  stock: { th: "ตรวจรับและควบคุมพัสดุ", en: "acceptance and stock" }
}

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

const basisWords: Record<string, Words> = {
  contract: { th: "ราคาตามสัญญา", en: "the contract's own price" },
  "project-total": { th: "ราคารวมของโครงการซึ่งมีสัญญาเดียว", en: "total of a project with one contract" }
}

const moneyFields = new Set(["amount", "referencePrice", "awardPrice", "agreedTotal", "addedBudget", "price"])
const labels: Record<string, Readonly<Record<string, Words>>> = {
  method: methodLabels,
  kind: kindLabels,
  form: contractFormLabels,
  status: contractStatusLabels,
  amountBasis: basisWords
}
const isGround = (text: string): text is Ground => GroundSchema.literals.some((ground) => ground === text)

/** A stored value as officers read it: baht, Buddhist-era dates, labels instead of codes. */
export const showValue = (field: string, value: Json, language: "th" | "en"): string => {
  if (value === null) return language === "th" ? "ไม่มี" : "none"
  if (typeof value === "boolean")
    return value ? (language === "th" ? "ใช่" : "yes") : language === "th" ? "ไม่ใช่" : "no"
  if (Array.isArray(value)) return value.map((item) => showValue(field, item, language)).join(" | ")
  if (typeof value === "object") {
    return Object.entries(value as JsonObject)
      .map(([key, part]) => showValue(key, part, language))
      .join(" ")
  }
  const text = String(value)
  if (moneyFields.has(field) && /^\d+$/.test(text)) {
    return `${formatBaht(BigInt(text) as Satang)} ${language === "th" ? "บาท" : "baht"}`
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text))
    return language === "th" ? formatThaiDate(text as ThaiDate, "medium") : text
  if (isGround(text)) return groundLabel(text)
  return labels[field]?.[text]?.[language] ?? text
}
