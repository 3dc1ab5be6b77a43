import type { Labels } from "../field.ts"

/** เอกสารหลักฐาน — the eight of ข้อ 16 that the record of a purchase is kept with. */
export const fileDocuments = {
  request: { th: "รายงานขอซื้อขอจ้าง", en: "request report" },
  hearing: { th: "เอกสารรับฟังความคิดเห็น", en: "hearing papers" },
  invitation: { th: "ประกาศหรือหนังสือเชิญชวน", en: "invitation" },
  bids: { th: "ข้อเสนอของผู้ยื่นข้อเสนอทุกราย", en: "every offer" },
  evaluation: { th: "รายงานผลการพิจารณา", en: "evaluation report" },
  award: { th: "ประกาศผลผู้ชนะ", en: "award announcement" },
  contract: { th: "สัญญาหรือข้อตกลง และการแก้ไข", en: "contract and its amendments" },
  inspection: { th: "รายงานผลการตรวจรับ", en: "inspection report" }
} as const satisfies Labels
export type FileDocument = keyof typeof fileDocuments
