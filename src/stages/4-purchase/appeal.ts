import { Schema } from "effect"
import { Supplier } from "../../values/supplier.ts"
import { day, oneOf, words } from "../facts.ts"
import { evidence, type Labels, required } from "../field.ts"

export const appealOutcomes = {
  upheld: { th: "อุทธรณ์ฟังขึ้น", en: "Upheld" },
  dismissed: { th: "อุทธรณ์ฟังไม่ขึ้น", en: "Dismissed" },
  "not-appealable": { th: "ไม่อยู่ในบังคับที่อุทธรณ์ได้", en: "Not appealable" },
  withdrawn: { th: "ถอนอุทธรณ์", en: "Withdrawn" }
} as const satisfies Labels

/** อุทธรณ์ — one appeal against the award: who, when, and how it went on (มาตรา 114–119). */
export const Appeal = Schema.Struct({
  appeal: required(Schema.Natural, { th: "อุทธรณ์ลำดับที่", en: "Appeal", mark: "public", as: "count" }),
  appellant: evidence(Supplier, { th: "ผู้อุทธรณ์", en: "Appellant", mark: "supplier", as: "supplier" }),
  filedOn: day("วันที่ได้รับอุทธรณ์", "Received on"),
  about: words("เรื่องที่อุทธรณ์", "Subject of the appeal", { mark: "internal" }),
  decidedOn: day("วันที่หน่วยงานพิจารณาเสร็จ", "Agency decided on"),
  forwardedOn: day("วันที่ส่งคณะกรรมการพิจารณาอุทธรณ์", "Sent to the appeal committee on"),
  outcome: oneOf(appealOutcomes, "ผลอุทธรณ์", "Outcome of the appeal"),
  outcomeOn: day("วันที่แจ้งผลอุทธรณ์", "Outcome told on")
})
export type Appeal = typeof Appeal.Type
