import { day, suppliers, words } from "../facts.ts"

/** ประกาศหรือหนังสือเชิญชวน — where and how long offers were invited, and the single day on which they are taken (มาตรา 62, ข้อ 34–61). */
export const invitationFields = {
  invitedFrom: day("วันที่ประกาศเชิญชวน", "Invitation published on"),
  invitedTo: day("วันสุดท้ายที่เผยแพร่ประกาศเชิญชวน", "Invitation published until"),
  invitedWebOn: day("วันที่ประกาศเชิญชวนในเว็บไซต์", "Invitation on the website on"),
  invitedBoardOn: day("วันที่ปิดประกาศเชิญชวน", "Invitation on the notice board on"),
  lettersOn: day("วันที่ส่งหนังสือเชิญชวน", "Letters of invitation sent on"),
  invitees: suppliers("ผู้ประกอบการที่เชิญ", "Suppliers invited", { mark: "after-award" }),
  fewInvitedReason: words("เหตุผลที่เชิญน้อยกว่าสามราย", "Why fewer than three were invited", {
    hint: "เช่น มีผู้มีคุณสมบัติเพียงเท่านี้ ใส่ ไม่มี ถ้าไม่ได้บันทึกเหตุผล"
  }),
  bidOn: day("วันยื่นข้อเสนอ", "Offers taken on")
}
