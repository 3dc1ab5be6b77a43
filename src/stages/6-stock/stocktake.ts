import { Schema } from "effect"
import { day, table, truth } from "../facts.ts"
import { evidence, optional, required } from "../field.ts"
import { fiscalYearField } from "../2-budget/line.ts"
import { conditions } from "./loan.ts"

/** ผู้ตรวจสอบพัสดุประจำปี — must not be a procurement or supplies officer (ข้อ 213). */
const Inspector = Schema.Struct({
  name: optional(Schema.NonEmptyString, { th: "ชื่อ", en: "Name", mark: "personal" }),
  position: optional(Schema.NonEmptyString, { th: "ตำแหน่ง", en: "Position", mark: "public" }),
  isOfficer: optional(Schema.Boolean, {
    th: "เป็นเจ้าหน้าที่พัสดุ",
    en: "Is a procurement officer",
    mark: "public",
    as: "truth"
  })
})

/** รายการตรวจนับ — one item by the books and by the count. */
const Counted = Schema.Struct({
  item: required(Schema.NonEmptyString, { th: "รหัสหรือชื่อพัสดุ", en: "Item", mark: "public" }),
  byTheBooks: optional(Schema.Natural, { th: "ยอดตามบัญชี", en: "By the books", mark: "public", as: "count" }),
  counted: optional(Schema.Natural, { th: "ยอดตรวจนับ", en: "Counted", mark: "public", as: "count" }),
  condition: optional(Schema.Literals(Object.keys(conditions) as Array<keyof typeof conditions>), {
    th: "สภาพ",
    en: "Condition",
    mark: "public",
    as: { choices: conditions }
  })
})

/** ตรวจสอบพัสดุประจำปี — the yearly check of a fiscal year's supplies: who, when, what differed, who was told (ข้อ 213, 214). */
export const Stocktake = Schema.Struct({
  fiscalYear: fiscalYearField,
  inspectorsAppointedOn: day("วันที่แต่งตั้งผู้ตรวจสอบพัสดุ", "Inspectors appointed on"),
  inspectors: evidence(Schema.NonEmptyArray(Inspector), {
    th: "ผู้ตรวจสอบพัสดุ",
    en: "Inspectors",
    mark: "people",
    as: { table: Inspector.fields }
  }),
  stocktakeStartedOn: day("วันที่เริ่มตรวจสอบ", "Started on"),
  stocktakeReportedOn: day("วันที่รายงานผล", "Reported on"),
  stocktakeAuditCopyOn: day("วันที่ส่งสำเนารายงานให้ สตง.", "Report to the State Audit Office on"),
  stocktakeHeadOn: day("วันที่เสนอรายงานต่อหัวหน้าหน่วยงาน", "Report to the head on"),
  differences: table(Counted, "รายการที่ผิดปกติ", "Items that differ"),
  ordinaryWear: truth("เห็นได้ชัดว่าเสื่อมหรือสูญตามปกติทั้งหมด", "All plainly ordinary wear or loss"),
  factFindingOn: day("วันที่แต่งตั้งคณะกรรมการสอบหาข้อเท็จจริง", "Fact-finding committee appointed on")
})
export type Stocktake = typeof Stocktake.Type
