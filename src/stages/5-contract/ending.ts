import { day, money, oneOf, truth } from "../facts.ts"
import type { Labels } from "../field.ts"

/** เหตุที่เลิกสัญญา — the cases of มาตรา 103 วรรคหนึ่ง, and of an agreed end (วรรคสอง). */
export const terminationGrounds = {
  "103-1": { th: "103(1) เหตุตามกฎหมาย", en: "103 (1) by law" },
  "103-2": { th: "103(2) เชื่อได้ว่าทำไม่แล้วเสร็จในกำหนด", en: "103 (2) will not finish in time" },
  "103-3": { th: "103(3) เหตุตาม พ.ร.บ. หรือสัญญา", en: "103 (3) by the Act or the contract" },
  "103-4": { th: "103(4) เหตุตามระเบียบ เช่น ค่าปรับจะเกินร้อยละสิบ", en: "103 (4) by the Regulation" },
  "agreed-benefit": { th: "ตกลงเลิก เป็นประโยชน์ต่อหน่วยงานหรือสาธารณะ", en: "agreed, to public benefit" },
  "agreed-remedy": { th: "ตกลงเลิก เพื่อแก้ข้อเสียเปรียบของหน่วยงาน", en: "agreed, to end a disadvantage" },
  "agreed-other": { th: "ตกลงเลิกด้วยเหตุอื่น", en: "agreed for another reason" }
} as const satisfies Labels

/** ค่าปรับ การบอกเลิก ค่าเสียหาย — how a contract that went badly ended (มาตรา 103, 109, ข้อ 183, 187–189, 193). */
export const endingFields = {
  penaltyPaid: money("ค่าปรับที่ชำระเองหรือหักหลักประกัน (บาท)", "Penalty paid otherwise (baht)", {
    hint: "นอกจากที่หักจากเงินที่เบิกจ่าย ใส่ ไม่มี ถ้าไม่มี"
  }),
  penaltyConsentOn: day("วันที่คู่สัญญายอมเสียค่าปรับโดยไม่มีเงื่อนไข", "Unconditional consent to the penalty on"),
  endingWeighedOn: day("วันที่พิจารณาเรื่องบอกเลิกเพราะค่าปรับเกินร้อยละสิบ", "Termination for the penalty weighed on"),
  terminationGround: oneOf(terminationGrounds, "เหตุเลิกสัญญาตามมาตรา 103", "Ground under section 103"),
  abandoned: truth("หัวหน้าหน่วยงานเห็นว่าเป็นการทิ้งงาน", "The head finds it abandoned"),
  abandonSentOn: day("วันที่เสนอปลัดกระทรวงการคลังเรื่องทิ้งงาน", "Abandonment sent to the Ministry on"),
  damagesClaimedOn: day("วันที่รับคำขอค่าเสียหายจากคู่สัญญา", "Claim for damages received on"),
  damagesExtended: truth("ขยายเวลาพิจารณาค่าเสียหาย", "Time to decide on damages extended"),
  damagesDecidedOn: day("วันที่หัวหน้าหน่วยงานเห็นชอบผลค่าเสียหาย", "Damages decided on"),
  damagesToldOn: day("วันที่แจ้งผลค่าเสียหายแก่คู่สัญญา", "Contractor told of the decision on"),
  damagesAmount: money("ค่าเสียหายที่เห็นว่าต้องชดใช้ (บาท)", "Damages found due (baht)"),
  damagesMinistryOn: day("วันที่กระทรวงการคลังเห็นชอบค่าเสียหาย", "Ministry agreed to the damages on")
}
