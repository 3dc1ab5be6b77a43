import { day, oneOf, suppliers } from "../facts.ts"
import type { Labels } from "../field.ts"

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
  lettersOn: day("วันที่ส่งหนังสือเชิญชวน", "Letters of invitation sent on"),
  invitees: suppliers("ผู้ประกอบการที่เชิญ", "Suppliers invited", { mark: "after-award" }),
  bidOn: day("วันยื่นข้อเสนอ", "Offers taken on"),
  invitationForm: oneOf(invitationForms, "แบบของประกาศและเอกสารเชิญชวน", "Form of the invitation"),
  attorneyGeneralOn: day("วันที่สำนักงานอัยการสูงสุดตรวจพิจารณาร่างประกาศ", "Attorney General reviewed the draft on")
}
