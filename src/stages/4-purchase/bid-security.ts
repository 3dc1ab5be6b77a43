import { day, money, truth } from "../facts.ts"

/** หลักประกันการเสนอราคา — what the invitation asked for, whether papers were checked, and when it went back (ข้อ 166, 168, 170). */
export const bidSecurityFields = {
  bidSecurity: money("หลักประกันการเสนอราคาที่กำหนด (บาท)", "Bid security asked for (baht)", {
    hint: "ใส่ ไม่มี ถ้าประกาศไม่ได้กำหนดให้วาง"
  }),
  bidSecurityOnPaper: truth("มีผู้วางหลักประกันการเสนอราคาเป็นกระดาษ", "Some bid security was given on paper"),
  bidSecurityCheckedOn: day("วันที่ตรวจต้นฉบับหลักประกันการเสนอราคาครบ", "Originals of bid securities checked on"),
  bidSecurityReturnedOn: day(
    "วันที่คืนหลักประกันการเสนอราคาแก่รายที่ไม่ได้จัดลำดับ",
    "Bid securities of those not ranked returned on"
  )
}
