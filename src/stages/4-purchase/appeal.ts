import { Schema } from "effect"
import { Supplier } from "../../values/supplier.ts"
import { day, oneOf, someOf, words } from "../facts.ts"
import { evidence, type Labels, required } from "../field.ts"

export const appealOutcomes = {
  upheld: { th: "อุทธรณ์ฟังขึ้น", en: "Upheld" },
  dismissed: { th: "อุทธรณ์ฟังไม่ขึ้น", en: "Dismissed" },
  "not-appealable": { th: "ไม่อยู่ในบังคับที่อุทธรณ์ได้", en: "Not appealable" },
  withdrawn: { th: "ถอนอุทธรณ์", en: "Withdrawn" }
} as const satisfies Labels

/** เรื่องที่อุทธรณ์ — as มาตรา 115 and its ministerial regulations tell apart what may not be appealed; everything else is `other`. */
export const appealSubjects = {
  method: { th: "การเลือกวิธีหรือเกณฑ์การพิจารณา", en: "choice of the method or the criteria" },
  cancellation: { th: "การยกเลิกตามมาตรา 67", en: "cancellation under section 67" },
  citation: { th: "การไม่ได้อ้างถึงกฎหมายในเอกสารเชิญชวน", en: "law not cited in the invitation" },
  "market-rival": { th: "คุณสมบัติของผู้เสนอรายอื่นใน e-market", en: "another bidder's qualification in e-market" },
  terms: { th: "ขอบเขตงานที่ไม่ได้วิจารณ์เมื่อรับฟังความเห็น", en: "terms not commented on at the hearing" },
  unregistered: { th: "ตนไม่ได้ขึ้นทะเบียนผู้ประกอบการ", en: "own lack of registration" },
  "urgent-selection": { th: "ผลการคัดเลือกตามมาตรา 56(1)(ค)", en: "result of a selection under 56 (1) (c)" },
  disqualified: { th: "ตนขาดคุณสมบัติตามมาตรา 64", en: "own disqualification under section 64" },
  "bid-security": { th: "หลักประกันการเสนอราคาของตน", en: "own bid security" },
  "works-of-others": { th: "ผลงานของผู้อื่นที่ตนนำมายื่น", en: "works of others offered as one's own" },
  "next-rank": { th: "การเปลี่ยนผู้ชนะเป็นรายลำดับถัดไป", en: "the next-ranked bidder became winner" },
  other: { th: "เรื่องอื่น", en: "something else" }
} as const satisfies Labels
export type AppealSubject = keyof typeof appealSubjects

/** กรณีที่หน่วยงานไม่ต้องส่งคณะกรรมการ — the cases of ว 367 (2567) that the agency answers itself. */
export const keptCases = {
  cancelled: { th: "ยกเลิกการซื้อหรือจ้าง หรือยกเลิกประกาศผู้ชนะ", en: "the purchase or the award was cancelled" },
  "other-law": { th: "ใช้สิทธิตามกฎหมายอื่น", en: "a right under another law" },
  "no-bidder": { th: "ไม่ใช่ผู้ยื่นข้อเสนอ", en: "not a bidder" },
  winner: { th: "เป็นผู้ชนะ", en: "the winner" },
  "winner-changed": { th: "เปลี่ยนผู้ชนะเพราะรายเดิมไม่มาลงนาม", en: "the winner was changed for not signing" },
  unauthorised: { th: "ผู้ลงนามไม่มีอำนาจ", en: "signed without authority" },
  "not-appealable": { th: "เรื่องที่อุทธรณ์ไม่ได้ตามมาตรา 115", en: "a subject of section 115" },
  late: { th: "ยื่นเกินกำหนด", en: "too late" }
} as const satisfies Labels

/** What มาตรา 116 asks of a letter of appeal. */
export const appealLetterParts = {
  written: { th: "ทำเป็นหนังสือ", en: "in writing" },
  signed: { th: "ลายมือชื่อผู้อุทธรณ์", en: "signature" },
  facts: { th: "ข้อเท็จจริงและเหตุผล", en: "facts and reasons" },
  evidence: { th: "เอกสารหลักฐาน", en: "evidence" }
} as const satisfies Labels
export type AppealLetterPart = keyof typeof appealLetterParts

const agencyViews = {
  agrees: { th: "เห็นด้วยทั้งหมด", en: "Agrees in full" },
  disagrees: { th: "ไม่เห็นด้วยทั้งหมดหรือบางส่วน", en: "Disagrees in whole or in part" }
} as const satisfies Labels

/** อุทธรณ์ — one appeal against the award: who, when, about what, and how it went on (มาตรา 114–119). */
export const Appeal = Schema.Struct({
  appeal: required(Schema.Natural, { th: "อุทธรณ์ลำดับที่", en: "Appeal", mark: "public", as: "count" }),
  appellant: evidence(Supplier, { th: "ผู้อุทธรณ์", en: "Appellant", mark: "supplier", as: "supplier" }),
  filedOn: day("วันที่ได้รับอุทธรณ์", "Received on"),
  about: words("เรื่องที่อุทธรณ์", "Subject of the appeal", { mark: "internal" }),
  appealSubject: oneOf(appealSubjects, "ประเภทของเรื่องที่อุทธรณ์", "Kind of subject appealed"),
  appealLetter: someOf(appealLetterParts, "สิ่งที่มีในหนังสืออุทธรณ์", "What the letter of appeal has"),
  keptCase: oneOf(keptCases, "กรณีที่ไม่ต้องส่งคณะกรรมการ (ว 367)", "Case kept by the agency (W 367)", {
    hint: "ใส่ ไม่มี เมื่อตรวจแล้วว่าไม่เข้ากรณีใด"
  }),
  agencyView: oneOf(agencyViews, "ความเห็นของหน่วยงานต่ออุทธรณ์", "The agency's view of the appeal"),
  decidedOn: day("วันที่หน่วยงานพิจารณาเสร็จ", "Agency decided on"),
  forwardedOn: day("วันที่ส่งคณะกรรมการพิจารณาอุทธรณ์", "Sent to the appeal committee on"),
  committeeReceivedOn: day("วันที่คณะกรรมการพิจารณาอุทธรณ์ได้รับรายงาน", "The appeal committee received it on"),
  outcome: oneOf(appealOutcomes, "ผลอุทธรณ์", "Outcome of the appeal"),
  outcomeOn: day("วันที่แจ้งผลอุทธรณ์", "Outcome told on")
})
export type Appeal = typeof Appeal.Type
