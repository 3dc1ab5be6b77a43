import { Result, Schema } from "effect"
import { Satang } from "../values/baht.ts"
import { Supplier } from "../values/supplier.ts"
import { ThaiDate } from "../values/thai-date.ts"
import type { Purchase } from "./4-purchase.ts"
import {
  ContractForm,
  contractFormLabels,
  ContractStatus,
  contractStatusLabels,
  PriceBasis
} from "./5-contract/codes.ts"
import { Amendment, Delivery, Inspection, Payment, Waiver } from "./5-contract/events.ts"
import { termFields } from "./5-contract/terms.ts"
import { day, each, words } from "./facts.ts"
import { optional, required } from "./field.ts"
import {
  type Absent,
  type AnotherProcurement,
  isPresent,
  ofSameProcurement,
  procurementField
} from "./stage.ts"

/** สัญญาหรือข้อตกลง — one contract of a purchase; a purchase may have several. */
export const Contract = Schema.Struct({
  procurement: procurementField,
  number: optional(Schema.NonEmptyString, { th: "เลขที่สัญญา", en: "Contract number", mark: "public" }),
  signedOn: optional(ThaiDate, {
    th: "วันที่ลงนามสัญญา",
    en: "Signed on",
    hint: "ถ้าไม่ได้ทำเป็นหนังสือ ใส่วันที่ตกลงซื้อหรือจ้าง จึงจะอยู่ใน สขร.1 ของเดือนนั้น",
    mark: "public",
    as: "date"
  }),
  endsOn: day("วันที่สิ้นสุดสัญญา", "Ends on"),
  supplier: required(Supplier, { th: "คู่สัญญา", en: "Contractor", mark: "supplier", as: "supplier" }),
  amount: optional(Satang, {
    th: "ราคาที่ตกลงซื้อหรือจ้าง (บาท)",
    en: "Agreed price (baht)",
    mark: "after-award",
    as: "baht"
  }),
  amountBasis: optional(PriceBasis, {
    th: "ที่มาของราคา",
    en: "Where the price comes from",
    mark: "public",
    as: "derived"
  }),
  form: optional(ContractForm, {
    th: "รูปแบบของข้อตกลง",
    en: "Form of agreement",
    mark: "public",
    as: { choices: contractFormLabels }
  }),
  deliveryWorkingDays: optional(Schema.Natural, {
    th: "กำหนดส่งมอบครบถ้วน (วันทำการ)",
    en: "Full delivery within (working days)",
    mark: "public",
    as: "count"
  }),
  sellerIsState: optional(Schema.Boolean, {
    th: "คู่สัญญาเป็นหน่วยงานของรัฐ",
    en: "Contractor is a state body",
    mark: "public",
    as: "truth"
  }),
  otherAgreementCase: words("กรณีอื่นตามประกาศ มาตรา 96 (5)", "Other case announced under section 96 (5)", {
    hint: "ใส่ ไม่มี เมื่อตรวจแล้วว่าไม่เข้ากรณีใด"
  }),
  egpNumber: optional(Schema.NonEmptyString, {
    th: "เลขคุมสัญญาในระบบ e-GP",
    en: "e-GP contract number",
    mark: "public"
  }),
  inEgp: optional(Schema.Boolean, {
    th: "บันทึกในระบบ e-GP แล้ว",
    en: "Entered in e-GP",
    mark: "public",
    as: "truth"
  }),
  auditCopyOn: day("วันที่ส่งสำเนาให้ สตง.", "Copy to the State Audit Office on"),
  revenueCopyOn: day("วันที่ส่งสำเนาให้กรมสรรพากร", "Copy to the Revenue Department on"),
  status: optional(ContractStatus, {
    th: "สถานะสัญญา",
    en: "Contract status",
    mark: "public",
    as: { choices: contractStatusLabels }
  }),
  ...termFields,
  amendments: each(Amendment, ["amendment"], "แก้ไขสัญญา", "Amendments"),
  waivers: each(Waiver, ["waiver"], "งดลดค่าปรับหรือขยายเวลา", "Waivers and extensions"),
  deliveries: each(Delivery, ["delivery"], "ส่งมอบ", "Deliveries"),
  inspections: each(Inspection, ["inspection"], "ตรวจรับ", "Inspections"),
  payments: each(Payment, ["payment"], "เบิกจ่าย", "Payments")
})
export type Contract = typeof Contract.Type

/** Something was delivered under a contract before that contract was signed. */
export class DeliveredBeforeSigning extends Schema.TaggedError<DeliveredBeforeSigning>()(
  "DeliveredBeforeSigning",
  { procurement: Schema.String, delivered: ThaiDate, signed: ThaiDate }
) {
  override get message() {
    return `โครงการ ${this.procurement}: มีการส่งมอบก่อนวันที่ลงนามสัญญา ให้ตรวจวันที่ส่งมอบและวันที่ลงนาม`
  }
}

/** An inspection names a delivery that is not recorded. */
export class InspectedWithoutDelivery extends Schema.TaggedError<InspectedWithoutDelivery>()(
  "InspectedWithoutDelivery",
  { procurement: Schema.String, inspection: Schema.Number, delivery: Schema.Number }
) {
  override get message() {
    return `โครงการ ${this.procurement}: ตรวจรับครั้งที่ ${this.inspection} อ้างการส่งมอบงวดที่ ${this.delivery} ซึ่งยังไม่ได้บันทึก ให้บันทึกการส่งมอบก่อน หรือตรวจเลขงวด`
  }
}

/** A contract of a purchase that was cancelled before any contract was made. */
export class ContractOfCancelled extends Schema.TaggedError<ContractOfCancelled>()("ContractOfCancelled", {
  procurement: Schema.String
}) {
  override get message() {
    return `โครงการ ${this.procurement}: บันทึกว่ายกเลิกการซื้อหรือจ้างก่อนทำสัญญา แต่มีสัญญา ถ้าเลิกหลังทำสัญญาให้บันทึกการบอกเลิกสัญญา ถ้าบันทึกการยกเลิกผิดให้แก้ก่อน`
  }
}

/** ราคาตามสัญญา — as its newest amendment that states one leaves it. */
export const priceNow = (contract: Pick<Contract, "amount" | "amendments">): Satang | undefined =>
  (contract.amendments ?? []).findLast(({ amountAfter }) => amountAfter != null)?.amountAfter ??
  contract.amount

/** What was paid under a contract, before deductions; an advance is paid once, and not again where it is recovered. */
export const paidUnder = ({ payments }: Pick<Contract, "payments">): bigint =>
  (payments ?? []).reduce((sum, { advanceRecovered, gross }) => sum + gross - (advanceRecovered ?? 0n), 0n)

/** From purchase to contract. An end before the signing is kept: exports hold such slips of the pen, and the contract is real. */
export const contract = (
  purchase: Purchase | Absent,
  input: Contract
): Result.Result<
  Contract,
  AnotherProcurement | DeliveredBeforeSigning | InspectedWithoutDelivery | ContractOfCancelled
> => {
  const { deliveries, form, inspections, procurement, signedOn } = input
  if (isPresent(purchase) && typeof purchase.cancelledOn === "string")
    return Result.fail(new ContractOfCancelled({ procurement }))
  const early = (deliveries ?? []).find(({ delivered }) => signedOn !== undefined && delivered < signedOn)
  if (early !== undefined && form !== "unwritten") {
    return Result.fail(
      new DeliveredBeforeSigning({ procurement, delivered: early.delivered, signed: signedOn! })
    )
  }
  const recorded = new Set((deliveries ?? []).map(({ delivery }) => delivery))
  const astray = (inspections ?? []).find(
    ({ ofDelivery }) => ofDelivery !== undefined && !recorded.has(ofDelivery)
  )
  if (astray !== undefined) {
    const { inspection, ofDelivery: delivery } = astray
    return Result.fail(new InspectedWithoutDelivery({ procurement, inspection, delivery: delivery! }))
  }
  return ofSameProcurement(purchase, input)
}
