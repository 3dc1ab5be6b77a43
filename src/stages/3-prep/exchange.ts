import { day, oneOf, truth } from "../facts.ts"
import type { Labels } from "../field.ts"

/** พัสดุที่แลกเปลี่ยนกัน — the cases of ข้อ 96. */
export const exchangeSides = {
  "durable-same": { th: "ครุภัณฑ์กับครุภัณฑ์ประเภทและชนิดเดียวกัน", en: "durable goods of one kind and type" },
  "durable-other": { th: "ครุภัณฑ์กับครุภัณฑ์ต่างประเภทหรือต่างชนิด", en: "durable goods of another kind or type" },
  material: { th: "วัสดุกับวัสดุ", en: "material for material" },
  mixed: { th: "ครุภัณฑ์กับวัสดุ", en: "durable goods for material" }
} as const satisfies Labels

/** แลกเปลี่ยนพัสดุ — what for what, whether money was added, and the agreement that has to come first (ข้อ 96). */
export const exchangeFields = {
  exchangeSides: oneOf(exchangeSides, "พัสดุที่แลกเปลี่ยนกัน", "What is exchanged"),
  exchangePaid: truth("จ่ายเงินเพิ่มในการแลกเปลี่ยน", "Money is added in the exchange"),
  exchangeAgreedOn: day(
    "วันที่สำนักงบประมาณหรือหน่วยงานควบคุมพัสดุตกลงให้แลกเปลี่ยน",
    "Exchange agreed by the Budget Bureau or controlling agency on"
  )
}
