import { assert, describe, it } from "@effect/vitest"
import { readFacts } from "../../src/intake/facts-json.ts"
import type { SheetStage } from "../../src/intake/sheet.ts"
import { readSheet } from "../../src/intake/sheet-reading.ts"
import { sheetRows } from "../../src/intake/sheet-writing.ts"
import { jsonCases, sheetCases } from "./sheet-cases.ts"

const numbered = (rows: ReadonlyArray<ReadonlyArray<string>>) =>
  rows.map((values, index) => ({ row: index + 1, values }))
const readOne = (stage: SheetStage, cells: Readonly<Record<string, string>>) =>
  readSheet(stage, numbered([Object.keys(cells), Object.values(cells)]))
const valuesOf = (stage: SheetStage, cells: Readonly<Record<string, string>>) => {
  const { facts, problems } = readOne(stage, { เลขที่โครงการ: "2568-001", ...cells })
  assert.deepStrictEqual(problems, [])
  return facts.map(({ values }) => values)
}

describe("cells that cannot be read", () => {
  for (const [name, { cells, code, field, kept = false, stage }] of Object.entries(sheetCases))
    it(name, () => {
      const { facts, problems } = readOne(stage, cells)
      assert.deepStrictEqual(
        problems.map((it) => [it.code, it.field, it.row, it.kept]),
        [[code, field, code === "unknown-heading" ? 1 : 2, kept]]
      )
      assert.match(problems[0]!.message.th, /ให้|ต้อง/)
      assert.strictEqual(facts.length, code === "unreadable-tax-id" ? 1 : 0)
      for (const cell of Object.values(cells))
        if (cell.length > 6 && cell !== "2568-001" && cell !== field)
          assert.notInclude(JSON.stringify(problems), `${cell}"`)
    })
  for (const [name, { code, field, json, stage }] of Object.entries(jsonCases))
    it(`${name}, in JSON`, () => {
      const { facts, problems } = readFacts(stage, json)
      assert.deepStrictEqual(
        problems.map((it) => [it.code, it.field, it.row]),
        [[code, field, 1]]
      )
      assert.deepStrictEqual(facts, [])
    })
  it("leave the row's other records and the other rows alone", () => {
    const { facts, problems } = readSheet(
      "prep",
      numbered([
        ["เลขที่โครงการ", "งานที่จัดซื้อหรือจัดจ้าง", "คณะกรรมการ: หน้าที่ของคณะกรรมการ", "คณะกรรมการ: วันที่แต่งตั้ง"],
        ["2568-001", "ซื้อกระดาษ", "inspection", "32/13/2568"],
        ["# พักไว้", "", "", ""],
        ["2568-002", "", "ตรวจรับพัสดุ", "1/10/2567"],
        ["2568-003", "", "ไม่มี", ""]
      ])
    )
    assert.deepStrictEqual(
      problems.map(({ code, procurement, row }) => [code, row, procurement]),
      [["unreadable-date", 2, "2568-001"]]
    )
    assert.deepStrictEqual(facts, [
      { kind: "prep", procurement: "2568-001", values: { title: "ซื้อกระดาษ" }, row: 2 },
      {
        kind: "prep.committees",
        procurement: "2568-002",
        values: { duty: "inspection", appointedOn: "2024-10-01" },
        row: 4
      },
      { kind: "prep", procurement: "2568-003", values: { committees: null }, row: 5 }
    ])
  })
  it("cells outside every heading and a heading twice are told of", () => {
    const { problems } = readSheet(
      "need",
      numbered([
        ["เลขที่โครงการ", "สิ่งที่ต้องการ", "สิ่งที่ ต้องการ", ""],
        ["2568-001", "กระดาษ", "หมึก", "ลืมหัว"]
      ])
    )
    assert.deepStrictEqual(
      problems.map(({ code, kept, row }) => [code, row, kept]),
      [
        ["doubled-heading", 1, true],
        ["ragged-row", 2, true]
      ]
    )
  })
})

describe("cells as officers write them", () => {
  it("months, rates, counts and codes", () => {
    for (const month of ["ส.ค. 2568", "สิงหาคม 2568", "08/2568", "๘/๒๕๖๘", "1 ส.ค. 2568", "01/08/2568"])
      assert.deepStrictEqual(
        valuesOf("prep", {
          "แผนการจัดซื้อจัดจ้าง: ฉบับที่": "1",
          "แผนการจัดซื้อจัดจ้าง: คาดว่าจะประกาศจัดซื้อจัดจ้าง (เดือน/ปี)": month
        }),
        [{ version: 1, expected: "2025-08" }],
        month
      )
    for (const rate of ["0.2", "0.20%", "ร้อยละ ๐.๒๐"])
      assert.strictEqual(
        valuesOf("contract", { "คู่สัญญา: ชื่อ": "ก", "อัตราค่าปรับต่อวัน (ร้อยละ)": rate })[0]!["penaltyRate"],
        2000
      )
    assert.deepStrictEqual(
      valuesOf("prep", { ฐานะของผู้เห็นชอบ: "head-officer", จำนวนผู้เสนอความคิดเห็น: "1,250" }),
      [{ approvedAs: "head-officer", comments: 1250 }]
    )
  })
  it("people with and without a position", () => {
    const people = (cell: string) =>
      valuesOf("prep", { "ผู้จัดทำ TOR หรือรายละเอียดคุณลักษณะเฉพาะ": cell })[0]!["torPreparedBy"]
    assert.deepStrictEqual(
      people("นายตัวอย่าง หนึ่ง (ปลัด อบต.) | นางตัวอย่าง สอง|นายตัวอย่าง สาม (ช่าง (ชำนาญงาน))"),
      [
        { name: "นายตัวอย่าง หนึ่ง", position: "ปลัด อบต." },
        { name: "นางตัวอย่าง สอง" },
        { name: "นายตัวอย่าง สาม", position: "ช่าง (ชำนาญงาน)" }
      ]
    )
  })
  it("a table, blank where a part is not known", () => {
    assert.deepStrictEqual(
      valuesOf("purchase", {
        "รายชื่อผู้เสนอราคาและราคาที่เสนอ: ผู้เสนอราคา: ชื่อ": "ร้าน ก | | ร้าน ค",
        "รายชื่อผู้เสนอราคาและราคาที่เสนอ: ราคาที่เสนอ (บาท)": "100 | 200 |",
        "รายชื่อผู้เสนอราคาและราคาที่เสนอ: ผ่านคุณสมบัติ": "ใช่|ไม่ใช่|ใช่"
      })[0]!["bids"],
      [
        { bidder: { name: "ร้าน ก" }, price: "10000", qualified: true },
        { bidder: {}, price: "20000", qualified: false },
        { bidder: { name: "ร้าน ค" }, qualified: true }
      ]
    )
  })
  it("a tax number that is left out does not hide a cell that cannot be taken", () => {
    const { facts, problems } = readOne("purchase", {
      เลขที่โครงการ: "2568-001",
      "ผู้ประกอบการที่เชิญ: ชื่อ": "ก | ข",
      "ผู้ประกอบการที่เชิญ: เลขประจำตัวผู้เสียภาษี": "123 | ไม่มี"
    })
    assert.deepStrictEqual(facts, [])
    assert.isTrue(problems.some(({ code, kept }) => code === "none-not-allowed" && !kept))
  })
  it("a contract's payment, and an office's record beside a purchase's", () => {
    const { facts, problems } = readSheet(
      "contract",
      numbered([
        ["เลขที่โครงการ", "เลขที่สัญญา", "เบิกจ่าย: เบิกจ่ายครั้งที่", "เบิกจ่าย: วันที่จ่ายเงิน", "เบิกจ่าย: จำนวนเงินก่อนหัก (บาท)"],
        ["2568-001", "22/2568", "1", "13 ส.ค. 2568", "1,000"]
      ])
    )
    assert.deepStrictEqual(problems, [])
    assert.deepStrictEqual(facts, [
      {
        kind: "contract.payments",
        procurement: "2568-001",
        contractNumber: "22/2568",
        values: { payment: 1, paidOn: "2025-08-13", gross: "100000" },
        row: 2
      }
    ])
    const office = readOne("budget", {
      เลขที่โครงการ: "",
      "โอนงบประมาณ: ปีงบประมาณ": "2568",
      "โอนงบประมาณ: เลขที่การโอน": "1",
      "โอนงบประมาณ: โอนเพิ่มให้รหัสงบประมาณ": "ก",
      "โอนงบประมาณ: จำนวนเงินที่โอน (บาท)": "5",
      "โอนงบประมาณ: โอนลดจากรหัสงบประมาณ": "ไม่มี"
    })
    assert.deepStrictEqual(office, {
      facts: [
        {
          kind: "budget-transfer",
          values: { fiscalYear: 2568, transfer: "1", from: null, to: "ก", moved: "500" },
          row: 2
        }
      ],
      problems: []
    })
  })
  it("a contract's number is among its own values", () => {
    assert.deepStrictEqual(
      valuesOf("contract", { เลขที่สัญญา: "1/2568", "คู่สัญญา: ชื่อ": "ก", "ราคาที่ตกลงซื้อหรือจ้าง (บาท)": "5" }),
      [{ number: "1/2568", supplier: { name: "ก" }, amount: "500" }]
    )
  })
})

describe("a sheet written", () => {
  it("puts a purchase's records side by side, whether its lists are in it or beside it", () => {
    const nested = sheetRows("prep", [
      {
        kind: "prep",
        procurement: "2568-001",
        values: { title: "ก", plans: null, committees: [{ duty: "inspection" }, { duty: "selection" }] },
        row: 1
      }
    ])
    assert.strictEqual(nested.length, 2)
    assert.deepStrictEqual(
      nested,
      sheetRows("prep", [
        { kind: "prep", procurement: "2568-001", values: { title: "ก" }, row: 1 },
        { kind: "prep", procurement: "2568-001", values: { plans: null }, row: 1 },
        { kind: "prep.committees", procurement: "2568-001", values: { duty: "inspection" }, row: 1 },
        { kind: "prep.committees", procurement: "2568-001", values: { duty: "selection" }, row: 1 }
      ])
    )
  })
  it("leaves a price blank that is only the project's total", () => {
    const fact = { kind: "contract", procurement: "2568-001", row: 1 }
    const [row] = sheetRows("contract", [
      { ...fact, values: { supplier: { name: "ก" }, amount: "500", amountBasis: "project-total" } }
    ])
    assert.notInclude(row!.join(" "), "5.00")
  })
})
