import { assert, describe, it } from "@effect/vitest"
import { readdirSync, readFileSync } from "node:fs"
import { judge, judgementsOf } from "../../src/law/engine.ts"
import { rules } from "../../src/law/rules.ts"
import { explain } from "../../src/law/sentence.ts"
import { governmentHolidays } from "../../src/values/holidays.ts"
import { caseFiles, owedKinds, procurementOf, satangOf } from "./case.ts"

const ids = rules.map(({ id }) => id)
const namesIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder)
    .map((name) => name.replace(/\.(?:ts|json)$/, ""))
    .toSorted()

describe("the table of contents", () => {
  it("lists every rule file, sorted, each with its cases", () => {
    assert.isAbove(ids.length, 0)
    assert.deepStrictEqual(ids, ids.toSorted())
    assert.deepStrictEqual(namesIn("src/law/rules"), ids)
    assert.deepStrictEqual(namesIn("fixtures/law"), ids)
    for (const [name, { rule }] of caseFiles) assert.strictEqual(rule, name)
  })

  it("every parameter is read by a rule and named like its file", () => {
    const read = rules.flatMap(({ history }) =>
      history.flatMap(({ reads }) => Object.values(reads).map(({ id }) => id))
    )
    assert.deepStrictEqual([...new Set(read)].toSorted(), namesIn("src/law/parameters"))
  })

  it("rules and parameters stay short", () => {
    const lines = (path: string) => readFileSync(path, "utf8").split("\n").length - 1
    for (const id of ids) assert.isAtMost(lines(`src/law/rules/${id}.ts`), 60, id)
    for (const id of namesIn("src/law/parameters"))
      assert.isAtMost(lines(`src/law/parameters/${id}.ts`), 30, id)
  })

  it("never concludes what only a court may", () => {
    for (const file of readdirSync("src/law", { recursive: true, encoding: "utf8" })) {
      if (file.endsWith(".ts")) {
        assert.notMatch(readFileSync(`src/law/${file}`, "utf8"), /โมฆะ|ผิดกฎหมาย|ทุจริต/, file)
      }
    }
  })
})

for (const rule of rules) {
  const file = caseFiles.get(rule.id)!
  describe(rule.id, () => {
    it("owes five kinds of case", () => {
      const kinds = new Set(file.cases.map(({ kind }) => kind))
      for (const kind of owedKinds) {
        if (kind !== "out-of-scope" || file.appliesToAll === undefined) assert.isTrue(kinds.has(kind), kind)
      }
      for (const { kind, outcome, name } of file.cases) {
        if (kind === "out-of-scope") assert.strictEqual(outcome, "out-of-scope", name)
        if (file.appliesToAll !== undefined) assert.notStrictEqual(outcome, "out-of-scope", name)
      }
      assert.isTrue(file.cases.some(({ kind, outcome }) => kind === "missing" && outcome === "cannot-tell"))
      assert.isTrue(
        file.cases.some(({ kind, outcome }) => kind === "out-of-time" && outcome === "not-judged")
      )
      assert.isTrue(file.cases.some(({ outcome }) => outcome === rule.severity))
    })

    it("has a case for every sentence", () => {
      const said = file.cases.flatMap(({ because }) => (because === undefined ? [] : [because]))
      assert.deepStrictEqual([...new Set(said)].toSorted(), Object.keys(rule.says).toSorted())
    })

    for (const one of file.cases) {
      it(`${one.kind}: ${one.name}`, () => {
        const procurement = procurementOf(file, one)
        const [found] = judgementsOf(rule, procurement, governmentHolidays)
        assert.isDefined(found)
        assert.strictEqual(
          found!.outcome,
          one.outcome,
          JSON.stringify(found, (_, it) => (typeof it === "bigint" ? `${it}` : it))
        )
        assert.strictEqual(found!.because, one.because)
        assert.deepStrictEqual(found!.missing, one.missing ?? [])
        for (const [name, expected] of Object.entries(one.facts ?? {})) {
          const amount =
            typeof expected === "string" && expected.endsWith(" บาท") ? satangOf(expected) : expected
          assert.deepStrictEqual(found!.facts[name] as unknown, amount, name)
        }
        if (one.facts !== undefined) {
          assert.sameMembers(Object.keys(found!.facts), Object.keys(one.facts))
        }
        const { findings, counts } = judge([procurement], governmentHolidays, [rule])
        assert.isAtLeast(counts.get(rule.id)![one.outcome], 1)
        for (const finding of findings) {
          for (const language of ["th", "en"] as const) {
            const said = explain(finding, language)
            if (language === "en") assert.notMatch(said, /[ก-๙]/)
            assert.notMatch(said, /[{}]|undefined|–|\b(?:prep|purchase|contract|budget|need)\.[a-z]/, said)
          }
        }
      })
    }
  })
}
