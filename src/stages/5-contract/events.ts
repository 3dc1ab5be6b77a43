import { Schema } from "effect"
import { Satang } from "../../values/baht.ts"
import { ThaiDate } from "../../values/thai-date.ts"
import { capacities } from "../capacity.ts"
import { count, day, money, oneOf, person, truth, words } from "../facts.ts"
import { type Labels, optional, required } from "../field.ts"

const numbered = (th: string, en: string) => required(Schema.Natural, { th, en, mark: "public", as: "count" })

export const amendmentGrounds = {
  "97-1": { th: "97(1) ตามความเห็นสำนักงานอัยการสูงสุด", en: "97 (1) Attorney General's opinion" },
  "97-2": { th: "97(2) จำเป็นและไม่ทำให้หน่วยงานเสียประโยชน์", en: "97 (2) necessary, no loss to the agency" },
  "97-3": { th: "97(3) เพื่อประโยชน์ของหน่วยงานหรือสาธารณะ", en: "97 (3) benefit of the agency or public" },
  "97-4": { th: "97(4) กรณีตามกฎกระทรวง", en: "97 (4) case of a ministerial regulation" }
} as const satisfies Labels

/** แก้ไขสัญญา — one amendment; what it changes is stated as it stands afterwards (มาตรา 97). */
export const Amendment = Schema.Struct({
  amendment: numbered("แก้ไขครั้งที่", "Amendment"),
  amendedOn: day("วันที่ลงนามแก้ไขสัญญา", "Signed on"),
  amendmentGround: oneOf(amendmentGrounds, "เหตุที่แก้ไขสัญญา", "Ground of the amendment"),
  amendmentReason: words("เหตุผลที่แก้ไขสัญญา", "Reason for the amendment"),
  amountAfter: money("ราคาตามสัญญาหลังแก้ไข (บาท)", "Price afterwards (baht)"),
  endsOnAfter: day("วันสิ้นสุดสัญญาหลังแก้ไข", "Ends afterwards on"),
  amendmentApprovedAs: oneOf(capacities, "ฐานะของผู้อนุมัติการแก้ไข", "Capacity of who approved it"),
  amendmentWithin: truth("การแก้ไขอยู่ในวัตถุประสงค์เดิม", "Within the original purpose"),
  amendmentCompared: truth("เปรียบเทียบคุณภาพและราคาก่อนแก้ไข", "Quality and price compared before"),
  amendmentTechnical: truth("แก้ไขส่วนที่เกี่ยวกับความมั่นคงแข็งแรงหรือเทคนิค", "Touches structure or technique"),
  amendmentCertifiedBy: person("ผู้รับรองทางเทคนิคของการแก้ไข", "Technically certified by"),
  guaranteeAdded: money("หลักประกันที่วางเพิ่ม (บาท)", "Guarantee added (baht)"),
  amendmentEgpOn: day("วันที่เผยแพร่การแก้ไขใน e-GP", "Amendment in e-GP on"),
  amendmentWebOn: day("วันที่เผยแพร่การแก้ไขในเว็บไซต์", "Amendment on the website on")
})

export const waiverGrounds = {
  "102-1": { th: "102(1) เหตุจากความผิดของหน่วยงาน", en: "102 (1) the agency's fault" },
  "102-2": { th: "102(2) เหตุสุดวิสัย", en: "102 (2) force majeure" },
  "102-3": { th: "102(3) เหตุที่คู่สัญญาไม่ต้องรับผิด", en: "102 (3) event without liability" },
  "102-4": { th: "102(4) กรณีตามกฎกระทรวง", en: "102 (4) case of a ministerial regulation" }
} as const satisfies Labels

/** งดหรือลดค่าปรับ ขยายเวลา — one waiver or extension, for the days the event lasted (มาตรา 102, ข้อ 182). */
export const Waiver = Schema.Struct({
  waiver: numbered("งดลดค่าปรับหรือขยายเวลาครั้งที่", "Waiver"),
  waiverGround: oneOf(waiverGrounds, "เหตุที่งดลดค่าปรับหรือขยายเวลา", "Ground of the waiver"),
  waiverFrom: day("วันที่เริ่มเหตุ", "Event from"),
  waiverTo: day("วันที่เหตุสิ้นสุด", "Event until"),
  waiverDays: count("จำนวนวันที่งดหรือขยาย", "Days waived or added"),
  waiverClaimedOn: day("วันที่คู่สัญญาแจ้งเหตุ", "Claimed on"),
  waiverDecidedOn: day("วันที่อนุมัติงดลดหรือขยาย", "Decided on", { hint: "ใส่ ไม่มี ถ้าไม่อนุมัติ" }),
  waiverKnown: truth("หน่วยงานทราบเหตุดีอยู่แล้วหรือมีหลักฐานชัดแจ้ง", "The agency knew of the event")
})

/** ส่งมอบ — one delivery under the contract. */
export const Delivery = Schema.Struct({
  delivery: numbered("ส่งมอบงวดที่", "Delivery"),
  delivered: required(ThaiDate, { th: "วันที่ส่งมอบงวดนี้", en: "Delivered on", mark: "public", as: "date" }),
  deliveredValue: money("มูลค่าที่ส่งมอบ (บาท)", "Value delivered (baht)"),
  chairToldOn: day("วันที่ประธานกรรมการทราบการส่งมอบ", "The chair learnt of it on"),
  penaltyNoticeOn: day("วันที่แจ้งการเรียกค่าปรับ", "Penalty notice on"),
  rightReserved: truth("สงวนสิทธิเรียกค่าปรับเมื่อรับของ", "Right to the penalty reserved on receipt")
})

export const inspectionResults = {
  accepted: { th: "ถูกต้องครบถ้วน รับไว้", en: "Accepted" },
  partial: { th: "รับเฉพาะส่วนที่ถูกต้อง", en: "Accepted in part" },
  refused: { th: "ไม่ถูกต้อง ไม่รับ", en: "Not accepted" }
} as const satisfies Labels

/** ตรวจรับ — one inspection of a delivery, with any dissent (มาตรา 100, ข้อ 175–180). */
export const Inspection = Schema.Struct({
  inspection: numbered("ตรวจรับครั้งที่", "Inspection"),
  ofDelivery: optional(Schema.Natural, {
    th: "ตรวจรับงวดที่",
    en: "Of delivery",
    mark: "public",
    as: "count"
  }),
  inspected: required(ThaiDate, { th: "วันที่ตรวจรับงวดนี้", en: "Inspected on", mark: "public", as: "date" }),
  inspectionBegunOn: day("วันที่เริ่มตรวจรับงวดนี้", "Inspection begun on", {
    hint: "เฉพาะเมื่อเริ่มตรวจก่อนวันที่ตรวจรับแล้วเสร็จ"
  }),
  result: oneOf(inspectionResults, "ผลการตรวจรับ", "Result of the inspection"),
  acceptedValue: money("มูลค่าที่ตรวจรับ (บาท)", "Value accepted (baht)"),
  certificate: words("เลขที่ใบตรวจรับ", "Inspection certificate"),
  inspectionDissent: words("ความเห็นแย้งในการตรวจรับ", "Dissent in the inspection", {
    mark: "internal",
    hint: "ใส่ ไม่มี ถ้ากรรมการเห็นพ้องกันทุกคน"
  }),
  headOrderedOn: day("วันที่หัวหน้าหน่วยงานสั่งการตามความเห็นแย้ง", "Head decided on the dissent on"),
  defectToldOn: day("วันที่แจ้งข้อบกพร่องแก่คู่สัญญา", "Contractor told of defects on")
})

/** เบิกจ่าย — one payment: what was accepted for, what was kept back, and when it was paid. */
export const Payment = Schema.Struct({
  payment: numbered("เบิกจ่ายครั้งที่", "Payment"),
  paidOn: required(ThaiDate, { th: "วันที่จ่ายเงิน", en: "Paid on", mark: "public", as: "date" }),
  gross: required(Satang, {
    th: "จำนวนเงินก่อนหัก (บาท)",
    en: "Before deductions (baht)",
    mark: "public",
    as: "baht"
  }),
  withheld: money("ภาษีหัก ณ ที่จ่าย (บาท)", "Tax withheld (baht)"),
  penaltyKept: money("ค่าปรับที่หัก (บาท)", "Penalty kept back (baht)"),
  advanceRecovered: money("หักคืนเงินล่วงหน้า (บาท)", "Advance recovered (baht)"),
  isAdvance: truth("เป็นการจ่ายเงินล่วงหน้า", "Is an advance payment"),
  isLast: truth("เป็นการจ่ายครั้งสุดท้าย", "Is the last payment"),
  voucher: words("เลขที่ฎีกา", "Voucher"),
  voucherOn: day("วันที่วางฎีกาขอเบิก", "Payment requested on")
})
export type Amendment = typeof Amendment.Type
export type Waiver = typeof Waiver.Type
export type Delivery = typeof Delivery.Type
export type Inspection = typeof Inspection.Type
export type Payment = typeof Payment.Type
