import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { type ProblemCode, problemCodes } from "../../src/intake/problem.ts"
import { jsonCases, sheetCases } from "./sheet-cases.ts"
import { agency, csv, csvOf, mirror, readAll, type Row, row18, row32 } from "./support.ts"

interface Case {
  readonly content: string
  readonly code: ProblemCode
  readonly field: string
  readonly kept: boolean
  readonly row?: number
}

const bad = (code: ProblemCode, field: string, over: Row, kept = false): Case => ({
  content: mirror([row18(over)]),
  code,
  field,
  kept
})
const project = "เลขที่โครงการ"
const filled = (headings: ReadonlyArray<string>, cells: ReadonlyArray<string>) =>
  csv([
    [project, ...headings],
    ["2568-001", ...cells]
  ])
const typed = (code: ProblemCode, heading: string, cell: string, kept = false): Case => ({
  content: filled([heading], [cell]),
  code,
  field: heading,
  kept,
  row: 2
})

const cases: Readonly<Record<string, Case>> = {
  "a date in a name": bad("displaced-columns", "ชื่อผู้ชนะ", { ชื่อผู้ชนะ: "11 ธ.ค. 68" }),
  "a date in the tax number": bad("displaced-columns", "เลขนิติบุคคล", { เลขนิติบุคคล: "13 ส.ค. 68" }),
  "a name in the tax number": bad("displaced-columns", "เลขนิติบุคคล", { เลขนิติบุคคล: "นายตัวอย่าง หนึ่ง" }),
  "a tax number in the name": bad("displaced-columns", "ชื่อผู้ชนะ", { ชื่อผู้ชนะ: "110150000xxxx" }),
  "a status for a day": bad("displaced-columns", "วันที่ลงนามสัญญา", { วันที่ลงนามสัญญา: "ระหว่างดำเนินการ" }),
  "an amount in words": bad("unreadable-amount", "งบประมาณ(บาท)", { "งบประมาณ(บาท)": "สองพัน" }),
  "a negative amount": bad("unreadable-amount", "งบประมาณ(บาท)", { "งบประมาณ(บาท)": -1 }),
  "a third decimal": bad("unreadable-amount", "ราคาตกลงซื้อ/จ้าง", { "ราคาตกลงซื้อ/จ้าง": "1.005" }),
  "an amount beyond counting": bad("unreadable-amount", "งบประมาณ(บาท)", { "งบประมาณ(บาท)": 1e21 }),
  "a day that is none": bad("unreadable-date", "วันที่ลงนามสัญญา", { วันที่ลงนามสัญญา: "31 ก.พ. 68" }),
  "a year that is none": bad("unreadable-fiscal-year", "ปีงบประมาณ", { ปีงบประมาณ: "2025" }),
  "a method that is none": bad("unknown-method", "กลุ่มวิธีจัดซื้อฯ", { กลุ่มวิธีจัดซื้อฯ: "จับฉลาก" }),
  "a status that is new": bad("unknown-status", "สถานะสัญญา", { สถานะสัญญา: "ใหม่" }, true),
  "a project number of Excel": bad("bad-project-number", "รหัสโครงการ", { รหัสโครงการ: "6.8019E+10" }),
  "no project number typed": {
    content: csv([
      [project, "งานที่จัดซื้อหรือจัดจ้าง"],
      ["", "วัสดุ"]
    ]),
    code: "missing-project-number",
    field: project,
    kept: false,
    row: 2
  },
  "no title": bad("missing-title", "ชื่อโครงการ", { ชื่อโครงการ: "  " }),
  "a tax number too short": bad("unreadable-tax-id", "เลขนิติบุคคล", { เลขนิติบุคคล: "12345" }, true),
  "a list for a cell": bad("unreadable-text", "ชื่อโครงการ", { ชื่อโครงการ: ["ก"] }),
  "a control character": bad("unreadable-text", "ชื่อโครงการ", { ชื่อโครงการ: "ก\u0000ข" }),
  "half a surrogate": bad("unreadable-text", "เลขที่สัญญา", { เลขที่สัญญา: "\ud800" }),
  "a kind that is new": {
    content: mirror([row32({ ชื่อประเภทโครงการ: "แลกเปลี่ยน" })]),
    code: "unknown-kind",
    field: "ชื่อประเภทโครงการ",
    kept: true
  },
  "a number for a row": { content: mirror([row18(), 5]), code: "not-a-row", field: "", kept: false, row: 2 },
  "a row of another shape": {
    content: mirror([row18(), { a: 1 }]),
    code: "missing-columns",
    field: "",
    kept: false,
    row: 2
  },
  "a ragged line": {
    content: `${csvOf([row18()])}\r\n68019000002,ซื้อ,ของ\r\n`,
    code: "ragged-row",
    field: "",
    kept: false,
    row: 4
  },
  "a count that is not the rows'": {
    content: mirror([row18()], { count: 2 }),
    code: "count-differs",
    field: "count",
    kept: true,
    row: 0
  },
  "prices that do not add up": {
    content: mirror([row18({ "งบสัญญา(บาท)": "448000" })]),
    code: "totals-differ",
    field: "ราคาตกลงซื้อ/จ้าง",
    kept: true
  },
  "rows that disagree": {
    content: mirror([row18(), row18({ เลขที่สัญญา: "2", ชื่อโครงการ: "อื่น" })]),
    code: "conflicting-fields",
    field: "ชื่อโครงการ",
    kept: true,
    row: 2
  },
  "one contract, two ends": {
    content: mirror([row18(), row18({ วันที่สิ้นสุดสัญญา: "12 ธ.ค. 68" })]),
    code: "same-contract-twice",
    field: "เลขที่สัญญา",
    kept: true,
    row: 2
  },
  "a two-digit year typed": typed("two-digit-year", "วันที่ลงนามสัญญา", "13/08/68"),
  "a year of the common era typed": typed("not-buddhist-era", "วันที่ลงนามสัญญา", "13/08/2025"),
  "a choice that is none": typed("unknown-choice", "ประเภทการจัดหา", "อะไรก็ได้"),
  "none where none cannot be": typed("none-not-allowed", "เลขที่สัญญา", "ไม่มี"),
  "a fraction of days": typed("unreadable-number", "กำหนดส่งมอบครบถ้วน (วันทำการ)", "1.5"),
  "a purchase without its method": {
    content: filled(["วันที่ประกาศเชิญชวน"], ["1/8/2568"]),
    code: "missing-field",
    field: "วิธีซื้อหรือจ้าง",
    kept: false,
    row: 2
  },
  "bids that do not pair": {
    content: filled(
      ["วิธีซื้อหรือจ้าง", "รายชื่อผู้เสนอราคาและราคาที่เสนอ: ชื่อ", "รายชื่อผู้เสนอราคาและราคาที่เสนอ: ราคาที่เสนอ (บาท)"],
      ["คัดเลือก", "บริษัท ตัวอย่าง จำกัด | ร้านตัวอย่าง", "1.00"]
    ),
    code: "unreadable-bids",
    field: "รายชื่อผู้เสนอราคาและราคาที่เสนอ: ชื่อ",
    kept: false,
    row: 2
  }
}

describe("problems of rows", () => {
  for (const [name, { content, ...expected }] of Object.entries(cases))
    it.effect(name, () =>
      Effect.gen(function* () {
        const read = yield* readAll(content)
        const { file, code, field, kept, row, message } = read.problems[0]!
        assert.deepStrictEqual({ code, field, kept, row }, { row: 1, ...expected })
        assert.strictEqual(read.problems.length, 1)
        assert.strictEqual(file, "ไฟล์.json")
        assert.strictEqual(read.leftOut, kept ? 0 : 1)
        assert.match(message.th, row === 0 ? /^ทั้งไฟล์/ : new RegExp(`^แถวที่ ${row}`))
        assert.include(message.th, field)
      })
    )
  it("every code has its case", () => {
    const all = [cases, sheetCases, jsonCases].flatMap((some) =>
      Object.values<{ readonly code: ProblemCode }>(some)
    )
    const seen = new Set([...all.map(({ code }) => code), "doubled-heading"])
    assert.deepStrictEqual(
      problemCodes.filter((code) => !seen.has(code)),
      []
    )
  })
  it.effect("a ragged line of a project keeps its total from becoming the other contract's price", () =>
    Effect.gen(function* () {
      const read = yield* readAll(`${csvOf([row18()])}68019000001,ซื้อ,ของ\r\n`)
      assert.deepStrictEqual(
        read.problems.map(({ code, procurement }) => [code, procurement]),
        [["ragged-row", "68019000001"]]
      )
      assert.isUndefined(read.statements[0]?.contracts[0]?.contract.amount)
      assert.strictEqual(read.rows, 2)
    })
  )
  it.effect("every cell that cannot be read is told of, the row counted once", () =>
    Effect.gen(function* () {
      const read = yield* readAll(
        mirror([row18({ "งบประมาณ(บาท)": "x", วันที่ลงนามสัญญา: "y", สถานะสัญญา: "z" })])
      )
      assert.deepStrictEqual(
        read.problems.map(({ code, kept }) => [code, kept]),
        [
          ["unreadable-amount", false],
          ["unreadable-date", false],
          ["unknown-status", false]
        ]
      )
      assert.deepStrictEqual([read.rows, read.leftOut, read.statements.length], [1, 1, 0])
    })
  )
  it.effect("no message quotes a name or a number of a person", () =>
    Effect.gen(function* () {
      const secret = { ชื่อผู้ชนะ: "นายตัวอย่าง ลับเฉพาะ", เลขนิติบุคคล: "110150000999" }
      const contents = Object.keys(row18())
        .filter((key) => !(key in secret))
        .flatMap((key) => Object.values(secret).map((value) => mirror([row18({ ...secret, [key]: value })])))
      assert.isAbove(contents.length, 20)
      for (const content of contents) {
        const read = yield* readAll(content)
        const said = JSON.stringify(read.problems)
        assert.notInclude(said, "ลับเฉพาะ")
        assert.notInclude(said, "110150000999")
      }
    })
  )
  it.effect("a sum within 1 baht or 0.1 % is no difference", () =>
    Effect.gen(function* () {
      const codes = (price: string, total: string) =>
        Effect.map(
          readAll(mirror([row18({ "งบสัญญา(บาท)": price, "ราคาตกลงซื้อ/จ้าง": total })])),
          ({ problems }) => problems.length
        )
      assert.strictEqual(yield* codes("99", "100"), 0)
      assert.strictEqual(yield* codes("98.99", "100"), 1)
      assert.strictEqual(yield* codes("999000", "1000000"), 0)
      assert.strictEqual(yield* codes("998999.99", "1000000"), 1)
    })
  )
  it.effect("a blank line and a trailing comma are no problem", () =>
    Effect.gen(function* () {
      const lines = csvOf([row18()]).split("\r\n")
      const read = yield* readAll([lines[0], "", `${lines[1]},`, ",,,", ""].join("\r\n"))
      assert.deepStrictEqual([read.statements.length, read.problems.length], [1, 0])
      assert.strictEqual(read.statements[0]?.row, 3)
      assert.strictEqual(agency.code.length, 7)
    })
  )
})
