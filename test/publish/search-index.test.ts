import { assert, describe, it } from "@effect/vitest"
import { Script } from "node:vm"
import { searchIndexFiles, searchIndexPath } from "../../src/publish/search-index.ts"
import { type SearchRecord, type SearchYear, unpackYear } from "../../src/values/searchable.ts"
import { manyRecords } from "../browser/search-records.ts"
import { hostileText } from "./text.ts"

const record = (facts: Partial<SearchRecord>): SearchRecord => ({
  path: "purchases/1/index.html",
  id: "1",
  title: undefined,
  supplier: undefined,
  methodCode: undefined,
  unit: undefined,
  fiscalYear: 2568,
  month: "2025-08",
  signedOn: undefined,
  amount: undefined,
  numbers: [],
  findings: 0,
  ...facts
})

/** What a browser that ran all of the scripts has, by year. */
const run = (
  years: ReadonlyArray<number>,
  records: ReadonlyArray<SearchRecord>
): Record<string, SearchYear> => {
  const browser: { prongsaiSearch?: Record<string, SearchYear> } = {}
  for (const { bytes } of searchIndexFiles(years, records))
    new Script(new TextDecoder().decode(bytes)).runInNewContext(browser)
  return JSON.parse(JSON.stringify(browser.prongsaiSearch ?? {}))
}

describe("the search indexes", () => {
  it("are one script a year, which give back the year's records in their order", () => {
    const records = [...manyRecords(120), ...manyRecords(7, 2567)]
    assert.deepStrictEqual(
      searchIndexFiles([2567, 2568], records).map(({ path, rows }) => [path, rows]),
      [
        ["assets/search/fy2567.js", 7],
        ["assets/search/fy2568.js", 120]
      ]
    )
    assert.strictEqual(searchIndexPath(2568), "assets/search/fy2568.js")
    const years = run([2568, 2567, 2569], records)
    assert.deepStrictEqual(unpackYear(years["2568"]!), manyRecords(120))
    assert.deepStrictEqual(unpackYear(years["2567"]!), manyRecords(7, 2567))
    assert.deepStrictEqual(unpackYear(years["2569"]!), [])
  })

  it("name months and methods in both languages, and keep a method that nobody knows", () => {
    const { methods, months } = run(
      [2568],
      [record({ methodCode: "specific" }), record({ id: "2", methodCode: "barter", month: "2024-10" })]
    )["2568"]!
    assert.deepStrictEqual(months, {
      "2024-10": { th: "ตุลาคม 2567", en: "October 2024" },
      "2025-08": { th: "สิงหาคม 2568", en: "August 2025" }
    })
    assert.deepStrictEqual(methods, {
      barter: { th: "barter", en: "barter" },
      specific: { th: "เฉพาะเจาะจง", en: "Specific" }
    })
  })

  it.prop(
    "keep every text as it is",
    [hostileText, hostileText, hostileText],
    ([title, supplier, number]) => {
      const records = [
        record({ title, supplier, unit: supplier, numbers: [number], methodCode: title, amount: "5" }),
        record({ path: "elsewhere/index.html", title: supplier, supplier: title, findings: 3 })
      ]
      assert.deepStrictEqual(unpackYear(run([2568], records)["2568"]!), records)
    }
  )

  it("hold a name once, and a line a record", () => {
    const [file] = searchIndexFiles([2568], manyRecords(50))
    const text = new TextDecoder().decode(file!.bytes)
    assert.strictEqual(text.split("\n").length, 50 + 3)
    assert.strictEqual(text.split("กองช่าง").length, 2)
  })
})
