import { Schema } from "effect"
import { Satang } from "../../values/baht.ts"
import { ThaiDate } from "../../values/thai-date.ts"
import { capacities } from "../capacity.ts"
import { day, money, oneOf, person, rate, table, truth, words } from "../facts.ts"
import { type Labels, optional, required } from "../field.ts"
import { endingFields } from "./ending.ts"
import { signingFields } from "./signing.ts"
import { hiredFields } from "./hired.ts"
import { siteFields } from "./site.ts"

/** ฐานที่คิดค่าปรับ — what a daily penalty is a rate of (ข้อ 162). */
export const penaltyBases = {
  undelivered: { th: "ราคาพัสดุที่ยังไม่ได้รับมอบ", en: "price of what is undelivered" },
  whole: { th: "ราคางานจ้างทั้งหมด", en: "whole price" }
} as const satisfies Labels

/** ชนิดหลักประกันสัญญา — ข้อ 167. */
export const guaranteeKinds = {
  cash: { th: "เงินสด", en: "cash" },
  cheque: { th: "เช็คหรือดราฟต์ธนาคาร", en: "bank cheque or draft" },
  bank: { th: "หนังสือค้ำประกันธนาคาร", en: "bank guarantee" },
  "finance-company": { th: "หนังสือค้ำประกันบริษัทเงินทุน", en: "finance company guarantee" },
  bond: { th: "พันธบัตรรัฐบาลไทย", en: "government bond" }
} as const satisfies Labels

/** กรณีจ่ายเงินล่วงหน้า — ข้อ 89. */
export const advanceCases = {
  "89-1": { th: "89(1) หน่วยงานของรัฐ", en: "89 (1) state agency" },
  "89-2": { th: "89(2) จัดหาจากต่างประเทศ", en: "89 (2) from abroad" },
  "89-3": { th: "89(3) วารสาร หนังสือ ฐานข้อมูล", en: "89 (3) subscriptions" },
  "89-4": { th: "89(4) กรณีอื่น", en: "89 (4) other" }
} as const satisfies Labels

/** งวด — one instalment as the contract sets it. */
export const Instalment = Schema.Struct({
  number: required(Schema.Natural, { th: "งวดที่", en: "Instalment", mark: "public", as: "count" }),
  dueOn: optional(ThaiDate, { th: "กำหนดส่ง", en: "Due on", mark: "public", as: "date" }),
  amount: optional(Satang, { th: "จำนวนเงิน (บาท)", en: "Amount (baht)", mark: "public", as: "baht" })
})

/** ข้อกำหนดในสัญญา — signer, penalty, guarantee, advance, instalments, warranty, publication, termination. */
export const termFields = {
  signedBy: person("ผู้ลงนามแทนหน่วยงาน", "Signed for the agency by"),
  signedAs: oneOf(capacities, "ฐานะของผู้ลงนาม", "Capacity of the signer"),
  ...signingFields,
  listCheckedOn: day("วันที่ตรวจรายชื่อผู้ทิ้งงานก่อนลงนาม", "List of work abandoners checked on"),
  supplierListed: truth("คู่สัญญามีชื่อเป็นผู้ทิ้งงานในวันลงนาม", "Contractor was on the list when signing"),
  keptThoughListedOn: day(
    "วันที่หัวหน้าหน่วยงานตัดสินไม่ตัดรายชื่อ (ข้อ 192 วรรคสาม)",
    "Head kept the listed contractor on"
  ),
  startsOn: day("วันที่เริ่มปฏิบัติตามสัญญา", "Starts on"),
  writtenEvidence: words("หลักฐานเมื่อไม่ทำเป็นหนังสือ", "Evidence where nothing is in writing", {
    hint: "เช่น ใบเสร็จรับเงิน ใส่ ไม่มี ถ้าไม่มีหลักฐาน"
  }),
  wholeResult: truth("ต้องการความสำเร็จของงานทั้งหมดพร้อมกัน", "The whole result is needed at once"),
  affectsTraffic: truth("งานสาธารณูปโภคที่กระทบการจราจร", "Public utility work that affects traffic"),
  trafficCriteria: truth("เข้าหลักเกณฑ์ค่าปรับงานที่กระทบการจราจร", "Criteria of the traffic penalty apply"),
  isSet: truth("สิ่งของเป็นชุด หรือราคารวมติดตั้งหรือทดลอง", "A set, or installation included"),
  penaltyRate: rate("อัตราค่าปรับต่อวัน (ร้อยละ)", "Daily penalty (per cent)", { hint: "เช่น 0.20" }),
  penaltyBase: oneOf(penaltyBases, "ฐานที่คิดค่าปรับ", "Base of the penalty"),
  penaltyPerDay: money("ค่าปรับต่อวันเป็นจำนวนเงิน (บาท)", "Penalty per day (baht)"),
  reliefCircular: words("หนังสือเวียนผ่อนผัน", "Relief circular", { hint: "เลขที่และวันที่ เช่น ว 693 (5 ส.ค. 2564)" }),
  guaranteeKind: oneOf(guaranteeKinds, "ชนิดหลักประกันสัญญา", "Kind of guarantee"),
  guaranteeAmount: money("มูลค่าหลักประกันสัญญา (บาท)", "Guarantee (baht)"),
  guaranteeRate: rate("อัตราหลักประกันที่กำหนด (ร้อยละ)", "Guarantee required (per cent)"),
  guaranteeUntil: day("หลักประกันมีผลถึง", "Guarantee valid until"),
  guaranteeReleasedOn: day("วันที่พ้นข้อผูกพันตามสัญญา", "Obligations ended on"),
  guaranteeReturnedOn: day("วันที่คืนหลักประกัน", "Guarantee returned on"),
  advanceAmount: money("เงินล่วงหน้า (บาท)", "Advance payment (baht)", {
    hint: "ค่าเช่าล่วงหน้าด้วย แต่ไม่รวมเงินประกันการเช่าที่ได้คืน ใส่ ไม่มี ถ้าไม่มี"
  }),
  advanceCase: oneOf(advanceCases, "กรณีที่จ่ายเงินล่วงหน้า", "Case of the advance payment"),
  advanceInvited: truth("กำหนดอัตราเงินล่วงหน้าในประกาศหรือหนังสือเชิญชวน", "Advance stated in the invitation"),
  advanceSecured: truth("มีหลักประกันเงินล่วงหน้าเต็มจำนวน", "Advance fully secured"),
  instalments: table(Instalment, "งวดงานงวดเงิน", "Instalments"),
  warrantyUntil: day("รับประกันความชำรุดบกพร่องถึง", "Warranty until"),
  warrantyCheckedOn: day("วันที่ตรวจก่อนสิ้นสุดการรับประกัน", "Checked before the warranty ended on"),
  contractEgpOn: day("วันที่เผยแพร่สาระสำคัญของสัญญาใน e-GP", "Contract published in e-GP on"),
  contractWebOn: day("วันที่เผยแพร่สาระสำคัญของสัญญาในเว็บไซต์", "Contract on the website on"),
  terminatedOn: day("วันที่บอกเลิกสัญญา", "Terminated on"),
  terminationReason: words("เหตุที่บอกเลิกสัญญา", "Reason for the termination"),
  overdueNoticeOn: day("วันที่มีหนังสือแจ้งเรียกค่าปรับเมื่อครบกำหนดส่งมอบ", "Penalty notice sent after the due date on", {
    hint: "หนังสือที่แจ้งเมื่อครบกำหนดตามสัญญาแล้วยังส่งมอบไม่ครบ"
  }),
  performanceEvaluatedOn: day("วันที่ประเมินผลการปฏิบัติงานของคู่สัญญาใน e-GP", "Performance evaluated in e-GP on"),
  ...siteFields,
  ...hiredFields,
  ...endingFields
}
