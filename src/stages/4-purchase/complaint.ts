import { Schema } from "effect"
import { day, truth, words } from "../facts.ts"
import { required } from "../field.ts"

/** ร้องเรียน — one complaint that is not an appeal: when it came, and who was told how it ended (ข้อ 220–222). */
export const Complaint = Schema.Struct({
  complaint: required(Schema.Natural, { th: "ร้องเรียนลำดับที่", en: "Complaint", mark: "public", as: "count" }),
  complaintReceivedOn: day("วันที่ได้รับเรื่องร้องเรียน", "Complaint received on"),
  complaintKnownOn: day("วันที่ผู้ร้องเรียนรู้เหตุ", "The complainant learnt of the matter on"),
  complaintSigned: truth("เป็นหนังสือลงลายมือชื่อผู้ร้องเรียน", "Complaint in writing and signed"),
  complaintAbout: words("เรื่องที่ร้องเรียน", "Subject of the complaint", { mark: "internal" }),
  complaintDecidedOn: day("วันที่พิจารณาข้อร้องเรียนเสร็จ", "Complaint decided on"),
  complainantToldOn: day("วันที่แจ้งผลแก่ผู้ร้องเรียน", "Complainant told on"),
  committeeToldOn: day(
    "วันที่แจ้งผลการร้องเรียนแก่คณะกรรมการพิจารณาอุทธรณ์",
    "Appeal committee told of the complaint on"
  )
})
export type Complaint = typeof Complaint.Type
