import { Result, Schema } from "effect"
import { required } from "./field.ts"

/** The seven stages of spending, in order. */
export const stageNames = ["need", "budget", "prep", "purchase", "contract", "stock", "disclosure"] as const
export type StageName = (typeof stageNames)[number]

/** A stage of which nothing is recorded: what came from outside knows only part of the story, and nothing is invented for the rest. */
export const Absent = { _tag: "Absent" } as const
export type Absent = typeof Absent

/** Whether a stage is recorded. */
export const isPresent = <A extends object>(stage: A | Absent): stage is A => stage !== Absent

/** เลขที่โครงการ — a purchase's name for life: the e-GP project number, or the office's own number where there is none. */
export const ProcurementId = Schema.String.pipe(
  Schema.check(
    Schema.isPattern(/^[0-9A-Za-z][0-9A-Za-z-]{0,39}$/u, {
      expected: "a project number: letters, digits and hyphens"
    })
  ),
  Schema.brand("ProcurementId")
)
export type ProcurementId = typeof ProcurementId.Type

/** An e-GP project number: Buddhist-era year, month of creation, seven digits. */
export const isEgpProjectNumber = (id: string): boolean => /^\d{2}(?:0[1-9]|1[0-2])\d{7}$/.test(id)

/** The field that says which purchase a record belongs to. */
export const procurementField = required(ProcurementId, {
  th: "เลขที่โครงการ",
  en: "Project number",
  hint: "เลขที่โครงการใน e-GP 11 หลัก ถ้าไม่มีให้ใช้เลขที่ของหน่วยงาน เช่น 2568-001",
  mark: "public"
})

/** ประเภทการจัดหา — what is procured; the chapters of the Act that apply depend on it (มาตรา 4, 54, ข้อ 17). */
export const Kind = Schema.Literals([
  "goods",
  "service",
  "construction",
  "lease",
  "lease-immovable",
  "exchange",
  "consultant",
  "design-supervision"
])
export type Kind = typeof Kind.Type

/** What officers and citizens read for each kind. */
export const kindLabels: Record<Kind, { readonly th: string; readonly en: string }> = {
  goods: { th: "ซื้อ", en: "Goods" },
  service: { th: "จ้างทำของ/จ้างเหมาบริการ", en: "Services" },
  construction: { th: "จ้างก่อสร้าง", en: "Construction" },
  lease: { th: "เช่า", en: "Lease" },
  "lease-immovable": { th: "เช่าที่ดินหรืออาคาร", en: "Lease of land or buildings" },
  exchange: { th: "แลกเปลี่ยน", en: "Exchange" },
  consultant: { th: "จ้างที่ปรึกษา", en: "Consultants" },
  "design-supervision": { th: "จ้างออกแบบหรือควบคุมงานก่อสร้าง", en: "Design or supervision" }
}

/** A record was handed in for another purchase than the stage before it. */
export class AnotherProcurement extends Schema.TaggedError<AnotherProcurement>()("AnotherProcurement", {
  expected: Schema.String,
  found: Schema.String
}) {
  override get message() {
    return `บันทึกนี้เป็นของโครงการ ${this.found} แต่ขั้นตอนก่อนหน้าเป็นของโครงการ ${this.expected}`
  }
}

/** The record, if the stage before it is of the same purchase or absent. */
export const ofSameProcurement = <A extends { readonly procurement: ProcurementId }>(
  before: { readonly procurement: ProcurementId } | Absent,
  input: A
): Result.Result<A, AnotherProcurement> =>
  isPresent(before) && before.procurement !== input.procurement
    ? Result.fail(new AnotherProcurement({ expected: before.procurement, found: input.procurement }))
    : Result.succeed(input)
