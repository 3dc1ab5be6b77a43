import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { type CellValue, writeXlsx } from "hucre/xlsx"
import type { RefusalCode } from "../../src/intake/refusal.ts"
import { sheetStages, sheetTitles } from "../../src/intake/sheet.ts"
import { readSheet } from "../../src/intake/sheet-reading.ts"
import { sheetHeadRows, sheetRows } from "../../src/intake/sheet-writing.ts"
import { largestWorkbook, readWorkbook } from "../../src/intake/xlsx.ts"
import { writeWorkbook } from "../../src/publish/formats/xlsx.ts"
import { factsOf, sameFacts } from "./generated-facts.ts"
import { bytesOf } from "./support.ts"

const workbook = (
  rows: Array<Array<CellValue>>,
  formats: Readonly<Record<string, string>> = {},
  name = sheetTitles.need
) =>
  Effect.promise(() =>
    writeXlsx({
      sheets: [
        { name: "ชีตของฉัน", rows: [["อื่น"]] },
        {
          name,
          rows,
          cells: new Map(
            Object.entries(formats).map(([at, numFmt]) => {
              const [row, column] = at.split(",").map(Number)
              return [at, { value: rows[row!]![column!]!, style: { numFmt } }]
            })
          )
        }
      ]
    })
  )
const file = (bytes: Uint8Array) => ({ name: "สมุด.xlsx", bytes })
const firstRows = (bytes: Uint8Array) =>
  Effect.map(readWorkbook(file(bytes)), ({ sheets }) => sheets[0]!.rows.map(({ values }) => values))

describe("a workbook read", () => {
  it.effect("a date cell is the day that the officer meant", () =>
    Effect.gen(function* () {
      const day = (year: number) => new Date(Date.UTC(year, 7, 13))
      const bytes = yield* workbook(
        [[day(2025), day(2568), day(1968), new Date(Date.UTC(2025, 7, 13, 9, 30)), day(2025)]],
        {
          "0,0": "d/m/yyyy",
          "0,1": "dd/mm/yyyy",
          "0,2": "d/m/yy",
          "0,3": "d/m/yyyy h:mm",
          "0,4": "[$-D07041E]d mmm yyyy"
        }
      )
      assert.deepStrictEqual(yield* firstRows(bytes), [
        ["13/08/2568", "13/08/2568", "13/8/68", "13/08/2568 09:30", "13/08/2568"]
      ])
    })
  )
  it.effect("numbers stay as typed: no power of ten, no digit lost, per cent as per cent", () =>
    Effect.gen(function* () {
      const bytes = yield* workbook(
        [[68019000001, 1101500000999, 12500.5, 0.1 + 0.2, 0.0000001, 1e21, 0.002, true, "0105569000002"]],
        { "0,6": "0.00%" }
      )
      assert.deepStrictEqual(yield* firstRows(bytes), [
        [
          "68019000001",
          "1101500000999",
          "12500.5",
          "0.3",
          "0.0000001",
          "1000000000000000000000",
          "0.2%",
          "ใช่",
          "0105569000002"
        ]
      ])
    })
  )
  it.effect("a formula without an outcome is told of, not taken for a blank", () =>
    Effect.gen(function* () {
      const bytes = yield* Effect.promise(() =>
        writeXlsx({
          sheets: [
            {
              name: sheetTitles.need,
              rows: [
                ["เลขที่โครงการ", "สิ่งที่ต้องการ", "หมวดพัสดุ"],
                ["2568-001", null, "#REF!"]
              ],
              cells: new Map([["1,1", { value: null, formula: "A1&B9", type: "formula" as const }]])
            }
          ]
        })
      )
      const { sheets } = yield* readWorkbook(file(bytes))
      const { facts, problems } = readSheet("need", sheets[0]!.rows)
      assert.deepStrictEqual(facts, [])
      assert.deepStrictEqual(
        problems.map(({ code, field, row }) => [code, field, row]),
        [
          ["formula-error", "สิ่งที่ต้องการ", 2],
          ["formula-error", "หมวดพัสดุ", 2]
        ]
      )
    })
  )
  it.effect("names the sheets that are not the template's, and keeps row numbers", () =>
    Effect.gen(function* () {
      const read = yield* readWorkbook(file(yield* workbook([["ก"], [null], ["ข"]], {}, "1  ความต้องการ")))
      assert.deepStrictEqual(read.others, ["ชีตของฉัน"])
      assert.deepStrictEqual(read.sheets as unknown, [
        {
          stage: "need",
          rows: [
            { row: 1, values: ["ก"] },
            { row: 3, values: ["ข"] }
          ]
        }
      ])
    })
  )
})

describe("a workbook written", () => {
  const blank = sheetStages.map((stage) => {
    const [headings, hints] = sheetHeadRows(stage)
    return { name: sheetTitles[stage], headings: headings!, hints: hints!, rows: [] }
  })
  it.effect("is the same bytes each time, and states nothing by itself", () =>
    Effect.gen(function* () {
      const bytes = yield* writeWorkbook(blank)
      assert.deepStrictEqual(yield* writeWorkbook(blank), bytes)
      const { others, sheets } = yield* readWorkbook(file(bytes))
      assert.deepStrictEqual(others, [])
      assert.deepStrictEqual(
        sheets.map(({ stage }) => stage),
        [...sheetStages]
      )
      for (const { rows, stage } of sheets)
        assert.deepStrictEqual(readSheet(stage, rows), { facts: [], problems: [] })
    })
  )
  for (const stage of sheetStages)
    it.effect.prop(
      `gives back the facts of ${stage}`,
      [factsOf(stage)],
      ([facts]) =>
        Effect.gen(function* () {
          const [headings, hints] = sheetHeadRows(stage)
          const rows = sheetRows(stage, facts)
          const bytes = yield* writeWorkbook(
            [{ name: sheetTitles[stage], headings: headings!, hints: hints!, rows }],
            2
          )
          const { sheets } = yield* readWorkbook(file(bytes))
          sameFacts(readSheet(stage, sheets[0]!.rows), facts)
        }),
      { arbitrary: { runs: 15 } }
    )
})

/** Offsets of the archive's directory entries. */
const entriesOf = (bytes: Uint8Array): ReadonlyArray<number> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: bytes.length - 46 }, (_, at) => at).filter(
    (at) => view.getUint32(at, true) === 0x02014b50
  )
}

/** The archive with another unpacked size said of every entry. */
const saying = (bytes: Uint8Array, size: (size: number) => number): Uint8Array => {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (const at of entriesOf(copy)) view.setUint32(at + 24, size(view.getUint32(at + 24, true)), true)
  return copy
}

describe("refused workbooks", () => {
  const good = workbook([["เลขที่โครงการ", "ก".repeat(5000)]])
  const cases: Readonly<Record<string, readonly [Effect.Effect<Uint8Array>, RefusalCode]>> = {
    "a CSV file": [Effect.succeed(bytesOf("เลขที่โครงการ,ก\r\n")), "not-a-workbook"],
    nothing: [Effect.succeed(new Uint8Array(0)), "not-a-workbook"],
    "half a workbook": [Effect.map(good, (bytes) => bytes.slice(0, bytes.length >> 1)), "not-a-workbook"],
    "the end only": [Effect.map(good, (bytes) => bytes.slice(-22)), "not-a-workbook"],
    "an old workbook": [Effect.succeed(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)), "old-workbook"],
    "a bomb": [Effect.map(good, (bytes) => saying(bytes, () => largestWorkbook)), "workbook-too-large"],
    "a bomb that says it is small": [Effect.map(good, (bytes) => saying(bytes, () => 3)), "not-a-workbook"],
    "a bomb that does not say": [Effect.map(good, (bytes) => saying(bytes, () => 0)), "not-a-workbook"],
    "a bomb that says it elsewhere": [
      Effect.map(good, (bytes) => saying(bytes, () => 0xffffffff)),
      "not-a-workbook"
    ],
    "only other sheets": [workbook([["ก"]], {}, "Sheet1"), "no-known-sheet"]
  }
  for (const [name, [content, code]] of Object.entries(cases))
    it.effect(name, () =>
      Effect.gen(function* () {
        const refused = yield* Effect.flip(readWorkbook(file(yield* content)))
        assert.strictEqual(refused.code, code)
        assert.match(refused.th, /ให้/)
        assert.isAbove(refused.en.length, 20)
      })
    )
  it.effect("a cell in the farthest corner does not fill memory", () =>
    Effect.gen(function* () {
      const bytes = yield* Effect.promise(() =>
        writeXlsx({
          sheets: [{ name: sheetTitles.need, cells: new Map([["1048575,16383", { value: "ก" }]]) }]
        })
      )
      const refused = yield* Effect.flip(readWorkbook(file(bytes)))
      assert.strictEqual(refused.code, "not-a-workbook")
    })
  )
})
