import { money, someOf, truth } from "../facts.ts"
import type { Labels } from "../field.ts"

/** เงื่อนไขที่ ว 214 ห้ามกำหนดแก่ผู้ยื่นข้อเสนอ — ข้อ 1.1.3 of construction, ข้อ 1.2.3 วรรคสอง of goods that have parts. */
export const bannedTerms = {
  profit: { th: "ต้องเป็นนิติบุคคลที่มีผลประกอบการเป็นกำไร", en: "a company that makes a profit" },
  "engineer-licence": {
    th: "ต้องยื่นใบอนุญาตประกอบวิชาชีพวิศวกรรมตั้งแต่เสนอราคา",
    en: "an engineer's licence with the offer"
  },
  "component-distributor": {
    th: "ต้องเป็นตัวแทนจำหน่ายหรือมีหนังสือรับรองอะไหล่ของครุภัณฑ์หรือส่วนประกอบ",
    en: "distributor's or spare-part letters for components"
  }
} as const satisfies Labels
export type BannedTerm = keyof typeof bannedTerms

/** คุณสมบัติของผู้ยื่นข้อเสนอ — what the invitation asks of a bidder (มาตรา 51, 64, ว 214, ว 124). */
export const qualificationFields = {
  juristicRequired: truth("กำหนดให้ผู้ยื่นข้อเสนอเป็นนิติบุคคล", "Bidders must be juristic persons"),
  experienceRequired: money("มูลค่าผลงานที่กำหนด (บาท)", "Past work required (baht)", {
    hint: "ใส่ ไม่มี ถ้าไม่ได้กำหนดผลงาน"
  }),
  bannedTerms: someOf(bannedTerms, "เงื่อนไขที่ ว 214 ห้ามกำหนด", "Terms that circular W 214 bans", {
    hint: "ใส่ ไม่มี เมื่อตรวจประกาศแล้วว่าไม่มีข้อใด"
  }),
  netWorthRequired: truth("กำหนดมูลค่าสุทธิของกิจการ", "Net worth of bidders required"),
  registrationRequired: truth("งานที่ต้องใช้ผู้รับจ้างซึ่งขึ้นทะเบียนกับกรมบัญชีกลาง", "Work for registered contractors", {
    hint: "งานก่อสร้างสาขาและวงเงินที่คณะกรรมการราคากลางประกาศกำหนด"
  })
}
