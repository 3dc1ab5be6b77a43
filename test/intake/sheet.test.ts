import { assert, describe, it } from "@effect/vitest"
import { readFacts } from "../../src/intake/facts-json.ts"
import { sheetHeadings, sheets, sheetStages } from "../../src/intake/sheet.ts"
import { readSheet } from "../../src/intake/sheet-reading.ts"
import { sheetHeadRows, sheetRows } from "../../src/intake/sheet-writing.ts"
import { notesOf } from "../../src/stages/field.ts"
import { officeRecords } from "../../src/stages/office-records.ts"
import { factsOf, jsonOf, sameFacts } from "./generated-facts.ts"

const numbered = (rows: ReadonlyArray<ReadonlyArray<string>>) =>
  rows.map((values, index) => ({ row: index + 1, values }))

describe.each(sheetStages)("the sheet of %s", (stage) => {
  const sheet = sheets[stage]
  const headings = sheetHeadings(sheet)
  it("has every heading once, in Thai", () => {
    assert.deepStrictEqual(
      headings.filter((heading, index) => headings.indexOf(heading) !== index),
      []
    )
    for (const heading of headings) assert.match(heading, /[ก-๙]/)
    assert.strictEqual(headings[0], "เลขที่โครงการ")
  })
  it("has a column for every field of its records", () => {
    for (const { fields, kind, schema } of sheet.groups)
      assert.deepStrictEqual(
        Object.keys(schema.fields).filter((name) => !fields.some((field) => field.name === name)),
        Object.entries(schema.fields).flatMap(([name, field]) =>
          name === "procurement" ||
          notesOf(field)?.as === "derived" ||
          (kind === "contract" && name === "number")
            ? [name]
            : []
        )
      )
  })
  it("has hints that are not read", () => {
    const [head, hints] = sheetHeadRows(stage)
    assert.strictEqual(head!.length, hints!.length)
    assert.match(hints![0]!, /^#/)
    sameFacts(readSheet(stage, numbered(sheetHeadRows(stage))), [])
  })
  it.prop(
    "gives back the facts it was given",
    [factsOf(stage)],
    ([facts]) => {
      sameFacts(readSheet(stage, numbered([...sheetHeadRows(stage), ...sheetRows(stage, facts)])), facts)
    },
    { arbitrary: { runs: 60 } }
  )
  it.prop(
    "reads the same from JSON",
    [factsOf(stage)],
    ([facts]) => {
      const file = JSON.parse(JSON.stringify(facts.map((fact) => jsonOf(stage, fact)))) as unknown
      sameFacts(readFacts(stage, file), facts)
    },
    { arbitrary: { runs: 60 } }
  )
  it.prop(
    "holds nothing that a spreadsheet would run",
    [factsOf(stage)],
    ([facts]) => {
      for (const row of sheetRows(stage, facts)) for (const cell of row) assert.notMatch(cell, /^[=+\-@\t\r]/)
    },
    { arbitrary: { runs: 30 } }
  )
})

describe("office records", () => {
  it("have a sheet and a key of their own fields", () => {
    for (const [name, { key, schema, stage }] of Object.entries(officeRecords)) {
      assert.isTrue(sheets[stage].groups.some(({ kind }) => kind === name))
      for (const field of key) assert.property(schema.fields, field)
    }
  })
})
