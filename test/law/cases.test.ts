import { assert, describe, it } from "@effect/vitest"
import { readdirSync, readFileSync } from "node:fs"
import { judge } from "../../src/law/engine.ts"
import type { FindingOutcome, Told } from "../../src/law/finding.ts"
import { isFindingOutcome } from "../../src/law/judging.ts"
import { rules } from "../../src/law/rules.ts"
import { explain } from "../../src/law/sentence.ts"
import { governmentHolidays } from "../../src/values/holidays.ts"
import { caseFiles, owedKinds, procurementOf, satangOf } from "./case.ts"
import { cameTo } from "./office-case.ts"

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
    assert.deepStrictEqual([...caseFiles.keys()], ids)
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
    for (const id of ids) assert.isAtMost(lines(`src/law/rules/${id}.ts`), 85, id)
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

describe("plain words", () => {
  it("every rule says what it asks, what to do and what proves it, in both languages; a flag what it does not mean", () => {
    for (const { advice, id, severity } of rules) {
      const { notMeaning, ...rest } = advice
      assert.strictEqual(severity === "flag", notMeaning !== undefined, id)
      for (const { en, th } of [...Object.values(rest), ...(notMeaning === undefined ? [] : [notMeaning])]) {
        assert.match(th, /[ก-๙]/, id)
        assert.notMatch(en, /[ก-๙]/, id)
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
      const said = file.cases.flatMap(({ because, found }) => [
        ...(because === undefined ? [] : [because]),
        ...(found ?? []).map((it) => it.because)
      ])
      assert.deepStrictEqual([...new Set(said)].toSorted(), Object.keys(rule.says).toSorted())
    })

    for (const one of file.cases) {
      it(`${one.kind}: ${one.name}`, () => {
        const { dues, told } = cameTo(rule, file, one)
        const [found] = told
        assert.isDefined(found)
        assert.strictEqual(
          found!.outcome,
          one.outcome,
          JSON.stringify(found, (_, it) => (typeof it === "bigint" ? `${it}` : it))
        )
        const factsAre = (actual: Told["facts"], wanted: NonNullable<typeof one.facts>) => {
          assert.sameMembers(Object.keys(actual), Object.keys(wanted))
          for (const [name, expected] of Object.entries(wanted)) {
            const isAmount = typeof expected === "string" && expected.endsWith(" บาท")
            assert.deepStrictEqual(actual[name] as unknown, isAmount ? satangOf(expected) : expected, name)
          }
        }
        assert.deepStrictEqual(found!.missing, one.missing ?? [])
        assert.strictEqual(found!.relief, one.relief)
        if (one.facts !== undefined) factsAre(found!.facts, one.facts)
        if (one.members !== undefined) assert.deepStrictEqual(found!.members, one.members)
        if (one.found === undefined) {
          assert.strictEqual(found!.because, one.because)
          assert.strictEqual(told.length, rule.about === "year" ? 1 : told.length)
        } else {
          assert.deepStrictEqual(
            told.map(({ because }) => because),
            one.found.map(({ because }) => because)
          )
          for (const [index, { facts, members }] of one.found.entries()) {
            if (facts !== undefined) factsAre(told[index]!.facts, facts)
            if (members !== undefined) assert.deepStrictEqual(told[index]!.members, members)
          }
        }
        if (one.dues !== undefined) {
          assert.deepStrictEqual(
            dues.map(({ by, from, item }) => JSON.parse(JSON.stringify({ by, from, item }))),
            one.dues as unknown as Array<object>
          )
        }
        if (rule.about === "procurement" || rule.about === "contract") {
          const { counts } = judge([procurementOf(file, one)], governmentHolidays, [rule])
          assert.isAtLeast(counts.get(rule.id)![one.outcome], 1)
        }
        for (const finding of told.filter((it): it is Told<FindingOutcome> => isFindingOutcome(it.outcome))) {
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
