import type { ProblemCode } from "../../src/intake/problem.ts"
import type { SheetStage } from "../../src/intake/sheet.ts"

/** A row of a sheet with one cell that cannot be taken. */
export interface SheetCase {
  readonly stage: SheetStage
  readonly cells: Readonly<Record<string, string>>
  readonly code: ProblemCode
  readonly field: string
  readonly kept?: boolean
}

const project = { เลขที่โครงการ: "2568-001" }
const bad = (
  stage: SheetStage,
  code: ProblemCode,
  field: string,
  cell: string,
  more: Readonly<Record<string, string>> = {}
): SheetCase => ({ stage, code, field, cells: { ...project, [field]: cell, ...more } })

const contract = { "คู่สัญญา: ชื่อ": "ร้านตัวอย่าง" }

/** One wrong cell of every kind. */
export const sheetCases: Readonly<Record<string, SheetCase>> = {
  "a rate in words": bad("contract", "unreadable-rate", "อัตราค่าปรับต่อวัน (ร้อยละ)", "ศูนย์จุดสอง", contract),
  "a rate above the whole": bad("contract", "unreadable-rate", "อัตราค่าปรับต่อวัน (ร้อยละ)", "101", contract),
  "a month that is none": bad(
    "prep",
    "unreadable-month",
    "แผนการจัดซื้อจัดจ้าง: คาดว่าจะประกาศจัดซื้อจัดจ้าง (เดือน/ปี)",
    "13/2568",
    {
      "แผนการจัดซื้อจัดจ้าง: ฉบับที่": "1"
    }
  ),
  "a day for a month": bad(
    "prep",
    "unreadable-month",
    "แผนการจัดซื้อจัดจ้าง: คาดว่าจะประกาศจัดซื้อจัดจ้าง (เดือน/ปี)",
    "13/08/2568",
    {
      "แผนการจัดซื้อจัดจ้าง: ฉบับที่": "1"
    }
  ),
  "a month of the common era": bad(
    "prep",
    "not-buddhist-era",
    "แผนการจัดซื้อจัดจ้าง: คาดว่าจะประกาศจัดซื้อจัดจ้าง (เดือน/ปี)",
    "ส.ค. 2025",
    {
      "แผนการจัดซื้อจัดจ้าง: ฉบับที่": "1"
    }
  ),
  "a month of two digits": bad(
    "prep",
    "two-digit-year",
    "แผนการจัดซื้อจัดจ้าง: คาดว่าจะประกาศจัดซื้อจัดจ้าง (เดือน/ปี)",
    "ส.ค. 68",
    {
      "แผนการจัดซื้อจัดจ้าง: ฉบับที่": "1"
    }
  ),
  "brackets that do not pair": bad(
    "prep",
    "unreadable-person",
    "ผู้เห็นชอบรายงานขอซื้อขอจ้าง",
    "นายตัวอย่าง หนึ่ง (นายก"
  ),
  "a list with fewer names than prices": bad(
    "purchase",
    "uneven-list",
    "รายชื่อผู้เสนอราคาและราคาที่เสนอ: ผู้เสนอราคา: ชื่อ",
    "ก | ข",
    { "รายชื่อผู้เสนอราคาและราคาที่เสนอ: ราคาที่เสนอ (บาท)": "1 | 2 | 3" }
  ),
  "an item without what it must have": bad("need", "missing-field", "รายละเอียดที่ต้องการ: รายการ", "กระดาษ | ", {
    "รายละเอียดที่ต้องการ: จำนวน": "1 | 2",
    สิ่งที่ต้องการ: "วัสดุ"
  }),
  "none inside a list": bad("prep", "none-not-allowed", "ยี่ห้อที่ระบุ", "ก | ไม่มี"),
  "none beside an item": bad("contract", "none-not-allowed", "เบิกจ่าย: เบิกจ่ายครั้งที่", "ไม่มี", {
    "เบิกจ่าย: วันที่จ่ายเงิน": "1 ต.ค. 2567"
  }),
  "a number that has become a date": bad("contract", "date-for-text", "เลขที่สัญญา", "01/01/2568", contract),
  "a voucher that has become a date": bad("need", "date-for-text", "หมวดพัสดุ", "01/01/2568", {
    สิ่งที่ต้องการ: "ก"
  }),
  "none for a contract's number": bad("contract", "none-not-allowed", "เลขที่สัญญา", "ไม่มี", contract),
  "none for a tax number": bad("contract", "none-not-allowed", "คู่สัญญา: เลขประจำตัวผู้เสียภาษี", "ไม่มี", contract),
  "a formula that went wrong": bad("need", "formula-error", "สิ่งที่ต้องการ", "#N/A"),
  "a code that is none": bad("prep", "unknown-choice", "ฐานะของผู้เห็นชอบ", "ใครก็ได้"),
  "a heading of another stage": {
    ...bad("need", "unknown-heading", "วันที่ลงนามสัญญา", "1 ต.ค. 2567"),
    kept: true
  },
  "an item of a list that does not say which": {
    stage: "prep",
    code: "missing-field",
    field: "คณะกรรมการ: หน้าที่ของคณะกรรมการ",
    cells: { ...project, "คณะกรรมการ: วันที่แต่งตั้ง": "1 ต.ค. 2567" }
  },
  "a record of nobody's": {
    stage: "need",
    code: "missing-project-number",
    field: "เลขที่โครงการ",
    cells: { เลขที่โครงการ: "", สิ่งที่ต้องการ: "กระดาษ" }
  },
  "a project number of Excel": {
    stage: "need",
    code: "bad-project-number",
    field: "เลขที่โครงการ",
    cells: { เลขที่โครงการ: "6.8E+10", สิ่งที่ต้องการ: "กระดาษ" }
  },
  "a tax number too short": {
    ...bad("contract", "unreadable-tax-id", "คู่สัญญา: เลขประจำตัวผู้เสียภาษี", "105569000002", contract),
    kept: true
  }
}

const id = { procurement: "2568-001" }

/** One wrong value of every kind in a JSON file. */
export const jsonCases: Readonly<
  Record<
    string,
    { readonly stage: SheetStage; readonly json: unknown; readonly code: ProblemCode; readonly field: string }
  >
> = {
  "a name that is no field": {
    stage: "need",
    json: { ...id, title: "ก", titel: "ข" },
    code: "unknown-field",
    field: "titel"
  },
  "a key that is missing": {
    stage: "stock",
    json: { record: "loan", returnedOn: "2025-01-01" },
    code: "missing-field",
    field: "loan"
  },
  "no project": { stage: "prep", json: { title: "ก" }, code: "missing-field", field: "procurement" },
  "a number for an amount": {
    stage: "prep",
    json: { ...id, amount: 5 },
    code: "wrong-shape",
    field: "amount"
  },
  "a duty that is none, in a list": {
    stage: "prep",
    json: { ...id, committees: [{ duty: "lunch" }] },
    code: "wrong-shape",
    field: "committees.0.duty"
  },
  "a member's field that is none": {
    stage: "prep",
    json: { ...id, committees: [{ duty: "inspection", members: [{ name: "ก", age: 5 }] }] },
    code: "unknown-field",
    field: "committees.0.members.0.age"
  },
  "a list that is none": {
    stage: "prep",
    json: { ...id, committees: {} },
    code: "wrong-shape",
    field: "committees"
  },
  "a record of another sheet": {
    stage: "stock",
    json: { record: "budget-line" },
    code: "wrong-shape",
    field: "record"
  },
  "no object": { stage: "need", json: ["ก"], code: "not-a-row", field: "" }
}
