import { day, oneOf, rate, truth, words } from "../facts.ts"
import type { Labels } from "../field.ts"

/** ข้อความของสัญญาเทียบกับแบบ — how a full contract stands to the policy committee's form (มาตรา 93). */
export const formTerms = {
  "as-form": { th: "ตามแบบทุกข้อ", en: "as in the form" },
  varied: {
    th: "ต่างจากแบบ แต่สาระสำคัญคงเดิมและไม่เสียเปรียบ",
    en: "other words, same essentials, no disadvantage"
  },
  doubtful: { th: "ต่างจากแบบ และอาจเสียเปรียบหรือไม่รัดกุม", en: "other terms, perhaps to disadvantage or loose" },
  new: { th: "ร่างขึ้นใหม่", en: "newly drafted" },
  "agreed-before": { th: "ตามร่างที่อัยการเคยเห็นชอบ", en: "as agreed by the Attorney General before" }
} as const satisfies Labels

/** การลงนามและข้อความที่ต้องมี — under which order it was signed, how its terms stand to the form, the clause against subcontracting. */
export const signingFields = {
  signerOrder: words("คำสั่งมอบอำนาจให้ลงนามสัญญา", "Delegation to sign the contract", {
    hint: "เลขที่คำสั่งหรือหนังสือรักษาราชการแทน ใส่ ไม่มี เมื่อตรวจแล้วว่าไม่มีทั้งสองอย่าง"
  }),
  formTerms: oneOf(formTerms, "ข้อความของสัญญาเทียบกับแบบ", "Terms compared with the form"),
  attorneyAgreedOn: day("วันที่สำนักงานอัยการสูงสุดเห็นชอบ", "Attorney General agreed on", {
    hint: "เห็นชอบภายหลังก็ใส่ได้ ใส่ ไม่มี ถ้าไม่ได้ส่งหรือไม่เห็นชอบ"
  }),
  subcontractBanned: truth("มีข้อตกลงห้ามจ้างช่วง", "Clause against subcontracting", {
    hint: "ห้ามทั้งหมดหรือบางส่วน เว้นแต่ส่วนที่ได้รับอนุญาต"
  }),
  subcontractFine: rate("ค่าปรับเมื่อฝ่าฝืนจ้างช่วง (ร้อยละ)", "Fine for subcontracting (per cent)", {
    hint: "ร้อยละของวงเงินงานที่จ้างช่วง"
  })
}
