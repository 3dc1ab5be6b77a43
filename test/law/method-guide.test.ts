import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import { groundsOf, methodGuide, type Question } from "../../src/law/method-guide.ts"
import { numberText } from "../../src/law/number-text.ts"
import { Kind } from "../../src/stages/stage.ts"
import { baht, satang } from "../../src/values/baht.ts"
import { governmentHolidays } from "../../src/values/holidays.ts"
import { thaiDate } from "../../src/values/thai-date.ts"

const on = thaiDate("2026-01-05")
const ask = (question: Partial<Question>) =>
  methodGuide({ kind: "goods", amount: baht(100_000), on, inCatalog: false, ...question }, governmentHolidays)
const open = (question: Partial<Question>) =>
  ask(question)
    .filter(({ against, settled }) => settled && against.length === 0)
    .map(({ ground, method, subMethod }) => [method, subMethod, ground].filter(Boolean).join(" "))

describe("the ways that are open", () => {
  it("at the ceiling of 56 (2) (ข) the specific method, a satang above it no more", () => {
    assert.include(open({ amount: baht(500_000) }), "specific direct 56-2-b")
    assert.deepStrictEqual(open({ amount: satang(50_000_001n) }), ["e-bidding"])
  })
  it("what is in the catalogue goes to the e-market, by quotation or by auction", () => {
    assert.include(open({ amount: baht(750_000), inCatalog: true }), "e-market quotation")
    assert.include(open({ amount: baht(6_000_000), inCatalog: true }), "e-market auction")
  })
  it("a ground opens its own method, whatever the amount", () => {
    assert.deepStrictEqual(open({ amount: baht(6_000_000), ground: "56-2-d" }), ["specific committee 56-2-d"])
    assert.deepStrictEqual(open({ amount: baht(6_000_000), ground: "56-1-b" }), ["selection 56-1-b"])
  })
  it("56 (2) (ข) has three ways, of which the circulars' end at their own amounts", () => {
    assert.deepStrictEqual(open({ amount: baht(100_000), ground: "56-2-b" }), [
      "specific direct 56-2-b",
      "specific w119 56-2-b"
    ])
  })
  it("consultants and designers have methods of their own, and each ground its own", () => {
    assert.deepStrictEqual(open({ kind: "consultant" }), ["consultant-general", "consultant-specific 70-3-b"])
    assert.deepStrictEqual(open({ kind: "consultant", ground: "70-2-a" }), ["consultant-selection 70-2-a"])
    assert.deepStrictEqual(open({ kind: "consultant", ground: "70-3-c" }), ["consultant-specific 70-3-c"])
    assert.deepStrictEqual(open({ kind: "design-supervision" }), [
      "design-general",
      "design-contest",
      "design-specific 82-2"
    ])
    assert.deepStrictEqual(open({ kind: "design-supervision", ground: "81-1" }), ["design-selection 81-1"])
    assert.deepStrictEqual(open({ kind: "design-supervision", ground: "82-3" }), ["design-specific 82-3"])
  })
  it("only the grounds of the section on what is bought are asked about", () => {
    const sections = (kind: Question["kind"]) => [...new Set(groundsOf(kind).map((it) => it.split("-")[0]))]
    assert.deepStrictEqual(sections("goods"), ["56"])
    assert.deepStrictEqual(sections("lease"), ["56"])
    assert.deepStrictEqual(sections("consultant"), ["70"])
    assert.deepStrictEqual(sections("design-supervision"), ["81", "82"])
    assert.deepStrictEqual(groundsOf("lease-immovable"), [])
  })
  it("works just below the ceiling are remarked on, and nothing else is", () => {
    const remarks = ask({ amount: baht(499_000) }).map(({ remarks }) => remarks.map(({ outcome }) => outcome))
    assert.isTrue(remarks.flat().every((outcome) => outcome === "flag"))
  })
  it("a way that no rule decides on is not proposed: by another day's circular, or for a lease", () => {
    assert.deepStrictEqual(open({ amount: baht(30_000) }), [
      "specific direct 56-2-b",
      "specific w804 56-2-b",
      "specific w119 56-2-b"
    ])
    assert.notInclude(open({ amount: baht(30_000), on: thaiDate("2022-01-05") }), "specific w804 56-2-b")
    assert.deepStrictEqual(open({ kind: "lease", amount: baht(600_000) }), ["e-bidding"])
    assert.deepStrictEqual(open({ on: thaiDate("2017-08-01") }), [])
    assert.deepStrictEqual(open({ on: thaiDate("2037-01-05") }), [])
  })
  it("land and exchanges have no method to choose", () => {
    assert.deepStrictEqual(ask({ kind: "lease-immovable" }), [])
    assert.deepStrictEqual(ask({ kind: "exchange" }), [])
    assert.deepStrictEqual(groundsOf("exchange"), [])
  })
})

describe("what is asked on a way", () => {
  const duties = (question: Partial<Question>) =>
    ask(question)[0]!.duties.map(({ certain, rule }) => `${rule.id}${certain ? "" : "?"}`)
  it("the hearing only above five million", () => {
    assert.notInclude(duties({ amount: baht(5_000_000) }), "reg-45-hearing")
    assert.include(duties({ amount: baht(5_000_001) }), "reg-45-hearing")
  })
  it("the numbers are those of the day, with their units", () => {
    const duty = ask({ amount: baht(6_000_000) })[0]!.duties.find(
      ({ rule }) => rule.id === "reg-51-ebidding-days"
    )!
    const { parameter, value } = duty.numbers[0]!
    assert.include(numberText(parameter.unit, value, "th"), "วงเงินเกิน 5,000,000.00 บาท 10 วันทำการ")
    assert.include(numberText(parameter.unit, value, "en"), "over 5,000,000.00 baht 10 working days")
  })
  it("nothing before the Act", () => {
    assert.isTrue(ask({ on: thaiDate("2017-08-01") }).every(({ duties }) => duties.length === 0))
  })
})

const question: Arbitrary.Arbitrary<Question> = Arbitrary.flatMap(
  Arbitrary.schema(Schema.Literals(Kind.literals.filter((kind) => groundsOf(kind).length > 0))),
  (kind) =>
    Arbitrary.map(
      Arbitrary.all({
        baht: Arbitrary.schema(
          Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 1, maximum: 60_000_000 })))
        ),
        ground: Arbitrary.schema(Schema.Literals(groundsOf(kind))),
        inCatalog: Arbitrary.schema(Schema.Boolean)
      }),
      ({ baht: amount, ground, inCatalog }): Question => ({
        kind,
        amount: baht(amount),
        on,
        ground,
        inCatalog
      })
    )
)

it.prop(
  "over any question: a way names its ground, its duties are of rules that may judge it, the open ways come first",
  { question },
  ({ question }) => {
    const ways = methodGuide(question, governmentHolidays)
    assert.isAbove(ways.length, 0)
    const held = ways.map(({ against }) => against.length)
    assert.deepStrictEqual(
      held,
      held.toSorted((a, b) => a - b)
    )
    for (const { against, duties, ground } of ways) {
      assert.strictEqual(ground, question.ground)
      for (const { outcome } of against) assert.include(["breach", "caution"], outcome)
      for (const { citations } of duties) assert.isAbove(citations.length, 0)
    }
  },
  { arbitrary: { runs: 60 } }
)
