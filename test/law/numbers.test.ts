import { assert, describe, it } from "@effect/vitest"
import { judge, judgementsIn } from "../../src/law/engine.ts"
import { parametersRead, uncheckedSince } from "../../src/law/parameters-read.ts"
import { rules } from "../../src/law/rules.ts"
import { governmentHolidays } from "../../src/values/holidays.ts"
import { thaiDate } from "../../src/values/thai-date.ts"
import { caseFiles, procurementOf } from "./case.ts"

const file = caseFiles.get("rf-few-bidders")!
const rule = rules.filter(({ id }) => id === file.rule)
const three = procurementOf(file, file.cases[0]!)

describe("numbers that the office sets", () => {
  const outcome = (numbers: ReadonlyMap<string, number>) =>
    judge([three], governmentHolidays, rule, numbers).findings.map((it) => it.outcome)
  it("stand in place of the program's", () => {
    assert.deepStrictEqual(outcome(new Map()), [])
    assert.deepStrictEqual(outcome(new Map([["few-bidders-below", 4]])), ["flag"])
  })
  it("reach every judgement of a purchase", () => {
    const few = (numbers?: ReadonlyMap<string, number>) =>
      judgementsIn(three, governmentHolidays, numbers).find((it) => it.rule === file.rule)!.outcome
    assert.strictEqual(few(), "conforms")
    assert.strictEqual(few(new Map([["few-bidders-below", 4]])), "flag")
    assert.strictEqual(few(new Map([["few-bidders-below", 4]])), "flag")
  })
  it("never move a number of the law", () => {
    const cap = caseFiles.get("act-56-specific-cap")!
    const beyond = procurementOf(
      cap,
      cap.cases.find(({ outcome }) => outcome === "breach")!
    )
    const judged = (numbers: ReadonlyMap<string, number>) =>
      judge(
        [beyond],
        governmentHolidays,
        rules.filter(({ id }) => id === cap.rule),
        numbers
      ).findings.length
    assert.strictEqual(judged(new Map([["specific-cap", 999_999_999]])), judged(new Map()))
  })
  it("belong to whole numbers that no text gives, or to remarks", () => {
    for (const { history, id, office } of parametersRead) {
      const isOwn = history.some(
        ({ citation, confidence }) => confidence === "C" || citation.instrument === "remark"
      )
      if (office === true) for (const { value } of history) assert.isTrue(Number.isInteger(value), id)
      if (isOwn && history.every(({ value }) => Number.isInteger(value))) assert.isTrue(office, id)
    }
  })
})

describe("what is recorded as not done", () => {
  const returning = caseFiles.get("reg-170-2-return")!
  const kept = procurementOf(
    returning,
    returning.cases.find(({ because }) => because === "kept")!
  )
  const outcome = (asOf?: string) =>
    judgementsIn(kept, governmentHolidays, undefined, asOf === undefined ? undefined : thaiDate(asOf)).find(
      (it) => it.rule === "reg-170-2-return"
    )!.outcome
  it("is not held before its last day has passed", () => {
    assert.strictEqual(outcome("2025-06-16"), "not-judged")
    assert.strictEqual(outcome("2025-06-17"), "not-judged")
    assert.strictEqual(outcome("2025-06-18"), "breach")
    assert.strictEqual(outcome(), "breach")
  })
})

describe("law that nobody checked", () => {
  it("is what was last compared with the sources before the day asked about, oldest first", () => {
    assert.deepStrictEqual(uncheckedSince(thaiDate("2017-01-01")), [])
    const all = uncheckedSince(thaiDate("2099-01-01"))
    assert.strictEqual(all.length, rules.length + parametersRead.length)
    const days = all.map(({ dated }) => dated.checkedOn)
    assert.deepStrictEqual(days, days.toSorted())
  })
})
