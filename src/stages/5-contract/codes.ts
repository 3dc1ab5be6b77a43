import { Schema } from "effect"

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
