import { Schema } from "effect"
import { ThaiDate } from "../values/thai-date.ts"
import { capacities, type Capacity } from "./capacity.ts"
import { day, oneOf, person, someOf, texts, words } from "./facts.ts"
import { type Labels, optional, required } from "./field.ts"

/** สิ่งที่อนุมัติ — the acts of a purchase that the law lets somebody approve. */
export const approvedActs = {
  plan: { th: "แผนการจัดซื้อจัดจ้าง", en: "the plan" },
  request: { th: "รายงานขอซื้อขอจ้าง", en: "the request report" },
  award: { th: "ผลการพิจารณาและการสั่งซื้อสั่งจ้าง", en: "the award and the order" },
  "carry-over": { th: "การกันเงินเหลื่อมปี", en: "the carry-over" },
  cancellation: { th: "การยกเลิกการซื้อหรือจ้าง", en: "the cancellation" }
} as const satisfies Labels
export type ApprovedAct = keyof typeof approvedActs

export const decisions = {
  approved: { th: "เห็นชอบหรืออนุมัติ", en: "Approved" },
  returned: { th: "ส่งคืนให้แก้ไข", en: "Returned" }
} as const satisfies Labels

const act = required(Schema.Literals(Object.keys(approvedActs) as Array<ApprovedAct>), {
  th: "สิ่งที่อนุมัติ",
  en: "What is approved",
  mark: "public",
  as: { choices: approvedActs }
})

/** อนุมัติ — one decision on one act of a purchase: by whom, in what capacity, under which delegation, on what day. */
export const Approval = Schema.Struct({
  act,
  decidedOn: required(ThaiDate, { th: "วันที่อนุมัติ", en: "Decided on", mark: "public", as: "date" }),
  decision: required(Schema.Literals(Object.keys(decisions) as Array<keyof typeof decisions>), {
    th: "ผลการพิจารณา",
    en: "Decision",
    mark: "public",
    as: { choices: decisions }
  }),
  decidedBy: person("ผู้อนุมัติ", "Decided by"),
  decidedAs: required(Schema.Literals(Object.keys(capacities) as Array<Capacity>), {
    th: "ฐานะของผู้อนุมัติ",
    en: "Capacity",
    mark: "public",
    as: { choices: capacities }
  }),
  underDelegation: words("เลขที่คำสั่งมอบอำนาจ", "Delegation order"),
  planVersion: optional(Schema.Natural, {
    th: "ฉบับที่ของแผน",
    en: "Version of the plan",
    mark: "public",
    as: "count"
  }),
  remark: words("หมายเหตุของผู้อนุมัติ", "Remark", { mark: "internal" })
})
export type Approval = typeof Approval.Type

/** คำสั่งมอบอำนาจ — a written delegation of the head's powers to a post in the agency; it is not passed on (ข้อ 6–8). */
export const Delegation = Schema.Struct({
  delegation: required(Schema.NonEmptyString, {
    th: "เลขที่คำสั่งมอบอำนาจ",
    en: "Delegation order",
    mark: "public"
  }),
  orderedOn: required(ThaiDate, { th: "วันที่ออกคำสั่ง", en: "Ordered on", mark: "public", as: "date" }),
  delegatedTo: required(Schema.NonEmptyString, {
    th: "มอบอำนาจให้ตำแหน่ง",
    en: "Delegated to the post",
    mark: "public"
  }),
  delegate: person("ผู้รับมอบอำนาจ", "Delegate"),
  scope: someOf(approvedActs, "เรื่องที่มอบอำนาจ", "What is delegated"),
  conditions: texts("เงื่อนไขหรือวงเงิน", "Conditions"),
  holdsUntil: day("มอบอำนาจถึงวันที่", "Until"),
  delegationAuditCopyOn: day("วันที่ส่งสำเนาคำสั่งให้ สตง.", "Copy to the State Audit Office on"),
  revokedOn: day("วันที่ยกเลิกคำสั่ง", "Revoked on")
})
export type Delegation = typeof Delegation.Type

const actingBases = {
  "no-head": { th: "ไม่มีผู้ดำรงตำแหน่งนายก", en: "The office of head is vacant" },
  absent: { th: "นายกไม่อาจปฏิบัติราชการได้", en: "The head cannot act" },
  "before-policy": { th: "นายกยังไม่ได้แถลงนโยบาย", en: "The head has not stated the policy yet" }
} as const satisfies Labels

/** รักษาราชการแทนหรือปฏิบัติหน้าที่นายก — who has the head's own powers by law for a time; no delegation is needed. */
export const ActingHead = Schema.Struct({
  acting: required(Schema.NonEmptyString, {
    th: "เลขที่คำสั่งหรือหนังสือรักษาราชการแทน",
    en: "Order of acting",
    mark: "public"
  }),
  actingPost: required(Schema.NonEmptyString, { th: "ตำแหน่งของผู้รักษาราชการแทน", en: "Post", mark: "public" }),
  actingPerson: person("ผู้รักษาราชการแทน", "Acting head"),
  basis: oneOf(actingBases, "เหตุที่รักษาราชการแทน", "Basis"),
  actingFrom: required(ThaiDate, { th: "รักษาราชการแทนตั้งแต่วันที่", en: "From", mark: "public", as: "date" }),
  actingUntil: day("รักษาราชการแทนถึงวันที่", "Until")
})
export type ActingHead = typeof ActingHead.Type
