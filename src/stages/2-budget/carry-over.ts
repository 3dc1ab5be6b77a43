import { Schema } from "effect"
import { Satang } from "../../values/baht.ts"
import { day, oneOf, truth, words } from "../facts.ts"
import { required } from "../field.ts"
import { fiscalYearField } from "./line.ts"
import { budgetAuthorities } from "./source.ts"

/** กันเงิน — money of a line that may be used after its fiscal year has ended, by a recorded approval. */
export const CarryOver = Schema.Struct({
  fiscalYear: fiscalYearField,
  carryOver: required(Schema.NonEmptyString, {
    th: "เลขที่การกันเงิน",
    en: "Carry-over number",
    mark: "public"
  }),
  carriedLine: required(Schema.NonEmptyString, {
    th: "กันเงินของรหัสงบประมาณ",
    en: "Line carried over",
    mark: "public"
  }),
  carried: required(Satang, {
    th: "จำนวนเงินที่กัน (บาท)",
    en: "Amount carried over (baht)",
    mark: "public",
    as: "baht"
  }),
  committed: truth("ก่อหนี้ผูกพันแล้ว", "Committed already"),
  carriedFor: words("กันเงินเพื่อโครงการ", "For project", { hint: "เลขที่โครงการ" }),
  carriedOn: day("วันที่อนุมัติกันเงิน", "Carry-over approved on"),
  carryAuthority: oneOf(budgetAuthorities, "ผู้อนุมัติกันเงิน", "Carry-over approved by"),
  until: day("กันเงินถึงวันที่", "Until")
})
export type CarryOver = typeof CarryOver.Type
