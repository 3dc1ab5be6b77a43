import { Schema } from "effect"
import { count, day, oneOf, people, person, truth, words } from "../facts.ts"
import { evidence, type Labels, optional, required } from "../field.ts"

/** หน้าที่ของคณะกรรมการ — what a committee of ข้อ 25, 105 or 141 is appointed for; the drafters of terms and prices are none of them. */
export const committeeDuties = {
  "e-bidding": { th: "พิจารณาผลการประกวดราคาอิเล็กทรอนิกส์", en: "e-bidding" },
  "price-inquiry": { th: "พิจารณาผลการสอบราคา", en: "price inquiry" },
  selection: { th: "ซื้อหรือจ้างโดยวิธีคัดเลือก", en: "selection" },
  specific: { th: "ซื้อหรือจ้างโดยวิธีเฉพาะเจาะจง", en: "specific method" },
  consultant: { th: "จ้างที่ปรึกษา", en: "consultants" },
  design: { th: "จ้างออกแบบหรือควบคุมงาน", en: "design or supervision" },
  exchange: { th: "แลกเปลี่ยนพัสดุ", en: "exchange" },
  inspection: { th: "ตรวจรับพัสดุ", en: "inspection" }
} as const satisfies Labels
export type CommitteeDuty = keyof typeof committeeDuties

export const committeeRoles = {
  chair: { th: "ประธานกรรมการ", en: "Chair" },
  member: { th: "กรรมการ", en: "Member" },
  secretary: { th: "กรรมการและเลขานุการ", en: "Member and secretary" },
  inspector: { th: "ผู้ตรวจรับพัสดุ (คนเดียว)", en: "Single inspector" }
} as const satisfies Labels
export type CommitteeRole = keyof typeof committeeRoles

const duty = required(Schema.Literals(Object.keys(committeeDuties) as Array<CommitteeDuty>), {
  th: "หน้าที่ของคณะกรรมการ",
  en: "Duty of the committee",
  mark: "public",
  as: { choices: committeeDuties }
})

/** กรรมการ — one member; `isOfficial` where they are an official or staff of a state body of any kind (ข้อ 26 วรรคหนึ่ง). */
export const Member = Schema.Struct({
  name: optional(Schema.NonEmptyString, { th: "ชื่อ", en: "Name", mark: "personal" }),
  position: optional(Schema.NonEmptyString, { th: "ตำแหน่ง", en: "Position", mark: "public" }),
  role: optional(Schema.Literals(Object.keys(committeeRoles) as Array<CommitteeRole>), {
    th: "เป็น",
    en: "Role",
    mark: "public",
    as: { choices: committeeRoles }
  }),
  isOfficial: optional(Schema.Boolean, {
    th: "เป็นเจ้าหน้าที่ของรัฐ",
    en: "Is an official",
    mark: "public",
    as: "truth"
  }),
  isExpert: optional(Schema.Boolean, {
    th: "เป็นผู้ชำนาญการ",
    en: "Is an expert",
    mark: "public",
    as: "truth"
  })
})
export type Member = typeof Member.Type

/** คณะกรรมการ — one committee of the purchase, or its single inspector (ข้อ 25, 26, มาตรา 100 วรรคสาม). */
export const Committee = Schema.Struct({
  duty,
  appointedOn: day("วันที่แต่งตั้ง", "Appointed on"),
  order: words("เลขที่คำสั่งแต่งตั้ง", "Appointment order"),
  members: evidence(Schema.NonEmptyArray(Member), {
    th: "กรรมการ",
    en: "Members",
    mark: "people",
    as: { table: Member.fields }
  }),
  dueOn: day("กำหนดแล้วเสร็จ", "To report by"),
  extendedTo: day("ขยายเวลาถึง", "Extended to"),
  reportedOn: day("วันที่รายงานผล", "Reported on")
})
export type Committee = typeof Committee.Type

/** การประชุม — one meeting of a committee: who came, what was resolved, who dissented (ข้อ 27). */
export const Meeting = Schema.Struct({
  duty,
  meeting: required(Schema.Natural, { th: "การประชุมครั้งที่", en: "Meeting", mark: "public", as: "count" }),
  heldOn: day("วันที่ประชุม", "Held on"),
  chairPresent: truth("ประธานอยู่ในที่ประชุม", "The chair was present"),
  present: people("กรรมการที่เข้าประชุม", "Members present"),
  presentCount: count("จำนวนกรรมการที่เข้าประชุม", "How many were present"),
  votesFor: count("เสียงเห็นชอบ", "Votes for"),
  votesAgainst: count("เสียงไม่เห็นชอบ", "Votes against"),
  resolution: words("มติ", "Resolution", { mark: "internal" }),
  dissent: words("ความเห็นแย้ง", "Dissent", { mark: "internal", hint: "ใส่ ไม่มี ถ้าไม่มีผู้เห็นแย้ง" })
})
export type Meeting = typeof Meeting.Type

/** คำรับรองการไม่มีส่วนได้เสีย — one person's declaration (มาตรา 13, ข้อ 27): an interest recorded as none is "has no interest". */
export const Declaration = Schema.Struct({
  declaration: required(Schema.Natural, {
    th: "คำรับรองลำดับที่",
    en: "Declaration",
    mark: "public",
    as: "count"
  }),
  declaredBy: person("ผู้รับรอง", "Declared by"),
  declaredAs: oneOf(committeeDuties, "ในฐานะกรรมการ", "As a member for"),
  declaredOn: day("วันที่รับรอง", "Declared on"),
  interest: words("ส่วนได้เสียที่แจ้ง", "Interest declared", {
    mark: "internal",
    hint: "ใส่ ไม่มี ถ้ารับรองว่าไม่มีส่วนได้เสีย"
  }),
  resignedOn: day("วันที่ลาออกเพราะมีส่วนได้เสีย", "Resigned over the interest on")
})
export type Declaration = typeof Declaration.Type
