import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { readFactsFile } from "../../src/intake/facts-file.ts"
import { sheetHeadRows } from "../../src/intake/sheet-writing.ts"

const file = (text: string) => ({ name: "แฟ้ม", bytes: new TextEncoder().encode(text) })

describe("a file of facts", () => {
  it.effect("another stage's sheet is stopped, not read for the columns that it shares", () =>
    Effect.gen(function* () {
      const [headings = []] = sheetHeadRows("need")
      const rows = [headings.join(","), `2568-001,กระดาษ${",".repeat(headings.length - 2)}`]
      const right = yield* readFactsFile("need", file(rows.join("\n")))
      assert.deepStrictEqual(
        right.facts.map(({ values }) => values),
        [{ title: "กระดาษ" }]
      )
      const { problems } = yield* readFactsFile("prep", file(rows.join("\n")))
      assert.isTrue(problems.some(({ code, kept }) => code === "unknown-heading" && !kept))
    })
  )

  it.effect("one foreign column beside the sheet's own is told of, and the rest is read", () =>
    Effect.gen(function* () {
      const text = "เลขที่โครงการ,สิ่งที่ต้องการ,หมายเหตุของฉัน\n2568-001,กระดาษ,ด่วน"
      const { facts, problems } = yield* readFactsFile("need", file(text))
      assert.deepStrictEqual([facts.length, problems.map(({ kept }) => kept)], [1, [true]])
    })
  )

  it.effect("brackets without end are refused before any parser follows them", () =>
    Effect.gen(function* () {
      for (const mark of ["[", '{"a":']) {
        const refused = yield* Effect.flip(readFactsFile("need", file(mark.repeat(100_000))))
        assert.strictEqual(refused.code, "broken-json")
      }
      const text = JSON.stringify({ procurement: "2568-001", title: `${"[".repeat(50)}\\"{{` })
      assert.strictEqual((yield* readFactsFile("need", file(text))).facts.length, 1)
    })
  )
})
