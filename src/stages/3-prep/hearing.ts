import { count, day, truth } from "../facts.ts"

/** รับฟังความคิดเห็นร่างประกาศ — publication of the draft invitation and terms for comment (มาตรา 59, ข้อ 45–47). */
export const hearingFields = {
  hearingFrom: day("วันที่เริ่มเผยแพร่ร่างประกาศใน e-GP", "Draft published in e-GP from"),
  hearingTo: day("วันสุดท้ายที่เผยแพร่ร่างประกาศใน e-GP", "Draft published in e-GP until"),
  hearingWebFrom: day("วันที่เริ่มเผยแพร่ร่างประกาศในเว็บไซต์", "Draft on the website from"),
  hearingWebTo: day("วันสุดท้ายที่เผยแพร่ร่างประกาศในเว็บไซต์", "Draft on the website until"),
  comments: count("จำนวนผู้เสนอความคิดเห็น", "Comments received"),
  draftChanged: truth("ปรับปรุงร่างตามความคิดเห็น", "Draft changed after comments"),
  draftChangeApprovedOn: day("วันที่เห็นชอบให้ปรับปรุงหรือไม่ปรับปรุงร่าง", "Change of the draft, or none, approved on"),
  rehearingFrom: day("วันที่เริ่มเผยแพร่ร่างที่ปรับปรุง", "Changed draft published from"),
  rehearingTo: day("วันสุดท้ายที่เผยแพร่ร่างที่ปรับปรุง", "Changed draft published until"),
  commentersAnsweredOn: day("วันที่แจ้งผลผู้เสนอความคิดเห็น", "Commenters answered on")
}
