import { type Result, Schema } from "effect"
import { Satang } from "../values/baht.ts"
import { Supplier } from "../values/supplier.ts"
import { ThaiDate } from "../values/thai-date.ts"
import { evidence, optional, required } from "./field.ts"
import type { Purchase } from "./4-purchase.ts"
import { type Absent, type AnotherProcurement, ofSameProcurement, procurementField } from "./stage.ts"

/** รูปแบบของข้อตกลง — a contract in the policy committee's form (มาตรา 93), a simple written agreement such as an order slip (มาตรา 96), or nothing in writing. */
export const ContractForm = Schema.Literals(["contract", "agreement", "unwritten"])
export type ContractForm = typeof ContractForm.Type
export const contractFormLabels: Record<ContractForm, { readonly th: string; readonly en: string }> = {
  contract: { th: "สัญญาตามแบบ", en: "Contract in the committee's form" },
  agreement: { th: "ข้อตกลงเป็นหนังสือ/ใบสั่ง", en: "Written agreement or order slip" },
  unwritten: { th: "ไม่ได้ทำเป็นหนังสือ", en: "Not in writing" }
}

/** Where a contract's price comes from: the contract itself, or the total of a project that has this one contract only. */
export const PriceBasis = Schema.Literals(["contract", "project-total"])
export type PriceBasis = typeof PriceBasis.Type

/** สถานะสัญญา — as e-GP publishes it. */
export const ContractStatus = Schema.Literals([
  "made",
  "running",
  "delivered-on-time",
  "delivered-late",
  "delivered",
  "terminated",
  "ended"
])
export type ContractStatus = typeof ContractStatus.Type
export const contractStatusLabels: Record<ContractStatus, { readonly th: string; readonly en: string }> = {
  made: { th: "จัดทำสัญญา/ PO แล้ว", en: "Contract made" },
  running: { th: "ระหว่างดำเนินการ", en: "Running" },
  "delivered-on-time": { th: "ส่งงานตามกำหนด", en: "Delivered on time" },
  "delivered-late": { th: "ส่งงานล่าช้ากว่ากำหนด", en: "Delivered late" },
  delivered: { th: "ส่งงานครบถ้วน", en: "Delivered in full" },
  terminated: { th: "ยกเลิกสัญญา", en: "Terminated" },
  ended: { th: "สิ้นสุดสัญญา", en: "Ended" }
}

/** สัญญาหรือข้อตกลง — one contract of a purchase; a purchase may have several. */
export const Contract = Schema.Struct({
  procurement: procurementField,
  number: optional(Schema.NonEmptyString, { th: "เลขที่สัญญา", en: "Contract number", mark: "public" }),
  signedOn: optional(ThaiDate, { th: "วันที่ลงนามสัญญา", en: "Signed on", mark: "public" }),
  endsOn: optional(ThaiDate, { th: "วันที่สิ้นสุดสัญญา", en: "Ends on", mark: "public" }),
  supplier: required(Supplier, { th: "คู่สัญญา", en: "Contractor", mark: "supplier" }),
  amount: optional(Satang, { th: "ราคาที่ตกลงซื้อหรือจ้าง (บาท)", en: "Agreed price (baht)", mark: "public" }),
  amountBasis: optional(PriceBasis, { th: "ที่มาของราคา", en: "Where the price comes from", mark: "public" }),
  form: optional(ContractForm, { th: "รูปแบบของข้อตกลง", en: "Form of agreement", mark: "public" }),
  deliveryWorkingDays: optional(Schema.Natural, {
    th: "กำหนดส่งมอบครบถ้วน (วันทำการ)",
    en: "Full delivery within (working days)",
    mark: "public"
  }),
  sellerIsState: optional(Schema.Boolean, {
    th: "คู่สัญญาเป็นหน่วยงานของรัฐ",
    en: "Contractor is a state body",
    mark: "public"
  }),
  otherAgreementCase: evidence(Schema.NonEmptyString, {
    th: "กรณีอื่นตามประกาศ มาตรา 96 (5)",
    en: "Other case announced under section 96 (5)",
    hint: "ใส่ ไม่มี เมื่อตรวจแล้วว่าไม่เข้ากรณีใด",
    mark: "public"
  }),
  egpNumber: optional(Schema.NonEmptyString, {
    th: "เลขคุมสัญญาในระบบ e-GP",
    en: "e-GP contract number",
    mark: "public"
  }),
  inEgp: optional(Schema.Boolean, { th: "บันทึกในระบบ e-GP แล้ว", en: "Entered in e-GP", mark: "public" }),
  auditCopyOn: evidence(ThaiDate, {
    th: "วันที่ส่งสำเนาให้ สตง.",
    en: "Copy to the State Audit Office on",
    mark: "public"
  }),
  revenueCopyOn: evidence(ThaiDate, {
    th: "วันที่ส่งสำเนาให้กรมสรรพากร",
    en: "Copy to the Revenue Department on",
    mark: "public"
  }),
  status: optional(ContractStatus, { th: "สถานะสัญญา", en: "Contract status", mark: "public" })
})
export type Contract = typeof Contract.Type

/** From purchase to contract. An end before the signing is kept: exports hold such slips of the pen, and the contract is real. */
export const contract = (
  purchase: Purchase | Absent,
  input: Contract
): Result.Result<Contract, AnotherProcurement> => ofSameProcurement(purchase, input)
