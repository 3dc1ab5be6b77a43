import { day, oneOf, suppliers, truth, words } from "../facts.ts"
import type { Labels } from "../field.ts"

/** เหตุที่เลื่อนวันยื่นข้อเสนอ — only a failure of the e-GP system, as the Comptroller General's Department says, moves the day (ข้อ 37, 54). */
export const moveReasons = {
  "system-failure": { th: "ระบบ e-GP ขัดข้องตามที่กรมบัญชีกลางแจ้ง", en: "failure of the e-GP system" },
  other: { th: "เหตุอื่นที่ไม่ใช่ระบบขัดข้อง", en: "another reason" }
} as const satisfies Labels

/** แบบประกาศและเอกสารเชิญชวน — how it stands to the policy committee's form (ข้อ 34, 43, 61, 109 วรรคสอง). */
export const invitationForms = {
  standard: { th: "ตามแบบของคณะกรรมการนโยบาย", en: "the policy committee's form" },
  "safe-change": { th: "ต่างจากแบบ แต่ไม่ทำให้เสียเปรียบ", en: "changed, without disadvantage to the agency" },
  "risky-change": { th: "ต่างจากแบบ และอาจเสียเปรียบหรือไม่รัดกุม", en: "changed, with a possible disadvantage" }
} as const satisfies Labels

/** ประกาศหรือหนังสือเชิญชวน — where and how long offers were invited, and the single day on which they are taken (มาตรา 62, ข้อ 34–61). */
export const invitationFields = {
  invitedFrom: day("วันที่ประกาศเชิญชวน", "Invitation published on"),
  invitedTo: day("วันสุดท้ายที่เผยแพร่ประกาศเชิญชวน", "Invitation published until"),
  invitedWebOn: day("วันที่ประกาศเชิญชวนในเว็บไซต์", "Invitation on the website on"),
  invitedBoardOn: day("วันที่ปิดประกาศเชิญชวน", "Invitation on the notice board on"),
  documentsFrom: day("วันที่เริ่มให้หรือขายเอกสารเชิญชวน", "Documents available from"),
  documentsTo: day("วันสุดท้ายที่ให้หรือขายเอกสารเชิญชวน", "Documents available until"),
  penaltyInDocs: truth("เอกสารเชิญชวนกำหนดอัตราค่าปรับ", "Documents state the penalty"),
  guaranteeInDocs: truth("เอกสารเชิญชวนกำหนดหลักประกันสัญญา", "Documents state the contract guarantee"),
  clarifiedOn: day("วันที่เผยแพร่คำชี้แจงครั้งสุดท้าย", "Last clarification published on", {
    hint: "ใส่ ไม่มี ถ้าไม่มีการชี้แจงรายละเอียด"
  }),
  errorFoundOn: day("วันที่พบข้อผิดพลาดสำคัญในประกาศหรือเอกสาร", "Material error in the documents found on", {
    hint: "ใส่ ไม่มี ถ้าไม่พบ"
  }),
  lettersOn: day("วันที่ส่งหนังสือเชิญชวน", "Letters of invitation sent on"),
  invitees: suppliers("ผู้ประกอบการที่เชิญ", "Suppliers invited", { mark: "after-award" }),
  fewInviteesReason: words("เหตุผลที่เชิญน้อยกว่าสามราย", "Why fewer than three were invited", {
    hint: "เช่น มีผู้ประกอบการที่มีคุณสมบัติเพียงสองราย ใส่ ไม่มี ถ้าไม่ได้บันทึกเหตุผล"
  }),
  bidOn: day("วันยื่นข้อเสนอ", "Offers taken on"),
  bidMovedFrom: day("วันยื่นข้อเสนอเดิมก่อนเลื่อน", "Day of offers before it was moved", {
    hint: "ใส่ ไม่มี ถ้าไม่เคยเลื่อน"
  }),
  bidMovedFor: oneOf(moveReasons, "เหตุที่เลื่อนวันยื่นข้อเสนอ", "Why the day of offers was moved"),
  envelopesOpenedOn: day("วันเปิดซองข้อเสนอ", "Envelopes opened on", { hint: "เฉพาะวิธีสอบราคา" }),
  samplesOn: day("วันสุดท้ายที่ให้นำตัวอย่างหรือเอกสารมาเพิ่ม", "Samples or further papers to be brought by", {
    hint: "ใส่ ไม่มี ถ้าประกาศไม่ได้กำหนด"
  }),
  invitationForm: oneOf(invitationForms, "แบบของประกาศและเอกสารเชิญชวน", "Form of the invitation"),
  attorneyGeneralOn: day("วันที่สำนักงานอัยการสูงสุดตรวจพิจารณาร่างประกาศ", "Attorney General reviewed the draft on")
}
