import { day, oneOf, words } from "../facts.ts"
import type { Labels } from "../field.ts"

/** เหตุที่ยกเลิก — the four of มาตรา 67 and those of the Regulation (ข้อ 38–40, 53, 56–58). */
export const cancellationGrounds = {
  "67-1": { th: "67(1) ไม่ได้รับจัดสรรเงินหรือเงินไม่พอ", en: "67 (1) no or not enough money" },
  "67-2": { th: "67(2) มีการสมยอมหรือขัดขวางการแข่งขันของผู้เสนอ", en: "67 (2) offers were not independent" },
  "67-3": { th: "67(3) ทำต่อไปจะเสียหายหรือกระทบประโยชน์สาธารณะ", en: "67 (3) damage or public interest" },
  "67-4": { th: "67(4) กรณีตามกฎกระทรวง", en: "67 (4) case of a ministerial regulation" },
  "no-bid": { th: "ไม่มีผู้ยื่นข้อเสนอ", en: "no offer" },
  "none-conforming": { th: "ไม่มีผู้ยื่นข้อเสนอถูกต้อง", en: "no conforming offer" },
  "single-bid": { th: "มีผู้ยื่นข้อเสนอรายเดียว", en: "one offer only" },
  "over-budget": { th: "ราคาสูงกว่าวงเงิน", en: "price above the budget" },
  "wrong-documents": { th: "ประกาศหรือเอกสารผิดพลาด (ข้อ 53)", en: "wrong documents (clause 53)" }
} as const satisfies Labels
export type CancellationGround = keyof typeof cancellationGrounds

/** ยกเลิกการซื้อหรือจ้างก่อนทำสัญญา — on what ground, and who was told (มาตรา 67). */
export const cancellationFields = {
  cancelledOn: day("วันที่ยกเลิกการซื้อหรือจ้าง", "Cancelled on", { hint: "เว้นว่างถ้าไม่ได้ยกเลิก" }),
  cancelGround: oneOf(cancellationGrounds, "เหตุที่ยกเลิก", "Ground of the cancellation"),
  cancelReason: words("เหตุผลที่ยกเลิกโดยสรุป", "Reason for the cancellation"),
  cancelEgpOn: day("วันที่ประกาศยกเลิกใน e-GP", "Cancellation in e-GP on"),
  cancelWebOn: day("วันที่ประกาศยกเลิกในเว็บไซต์", "Cancellation on the website on"),
  cancelBoardOn: day("วันที่ปิดประกาศยกเลิก", "Cancellation on the notice board on"),
  cancelToldOn: day("วันที่แจ้งผู้รับเอกสารหรือผู้เสนอราคา", "Those who took documents or bid told on")
}
