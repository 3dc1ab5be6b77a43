import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import { type Books, noBooks, type RecordName, recordNames } from "../../src/law/books.ts"
import { digestOf } from "../../src/law/digest.ts"
import { duesOfRecords, duesOfYear } from "../../src/law/dues.ts"
import type { OfficeJudgement } from "../../src/law/finding.ts"
import { isFindingOutcome } from "../../src/law/judging.ts"
import { judgeRecords, judgeYear, officeFindings } from "../../src/law/office-engine.ts"
import { rules } from "../../src/law/rules.ts"
import { explain } from "../../src/law/sentence.ts"
import { officeRecords } from "../../src/stages/office-records.ts"
import { satang } from "../../src/values/baht.ts"
import { FiscalYear } from "../../src/values/fiscal-year.ts"
import { governmentHolidays } from "../../src/values/holidays.ts"
import { addDays, Month, thaiDate } from "../../src/values/thai-date.ts"
import { recordOf } from "./from-schema.ts"
import { procurements } from "./generated.ts"

const int = (minimum: number, maximum: number) =>
  Arbitrary.schema(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum, maximum }))))
const date = Arbitrary.map(int(-400, 400), (days) => addDays(thaiDate("2025-06-01"), days))
const fill = {
  date,
  baht: Arbitrary.map(int(0, 1_100_000), (baht) => satang(BigInt(baht) * 100n)),
  supplier: Arbitrary.Constant({ name: "บริษัท ตัวอย่างวัสดุ จำกัด" })
}
const anyRecord = Arbitrary.flatMap(int(0, recordNames.length - 1), (index) => {
  const name = recordNames[index]!
  return Arbitrary.map(recordOf(officeRecords[name].schema.fields, fill), (record) => ({ name, record }))
})
const booksWith = (name: RecordName, record: object) => ({ ...noBooks, [name]: [record] }) as unknown as Books
const judged = (name: RecordName, record: object) => judgeRecords(booksWith(name, record), governmentHolidays)

const isSound = (found: OfficeJudgement) => {
  const rule = rules.find(({ id }) => id === found.rule)!
  assert.strictEqual(found.missing.length > 0, found.outcome === "cannot-tell", rule.id)
  assert.strictEqual(
    found.because !== undefined,
    ["breach", "caution", "flag"].includes(found.outcome),
    rule.id
  )
  if (!isFindingOutcome(found.outcome)) return
  for (const finding of officeFindings([found])) {
    for (const language of ["th", "en"] as const)
      assert.notMatch(explain(finding, language), /[{}–]|undefined|null/, rule.id)
  }
}

describe("over any record an office could keep", () => {
  const seen = new Set<string>()
  it.prop(
    "every rule answers soundly, and what is open has a day",
    { it: anyRecord },
    ({ it: { name, record } }) => {
      for (const found of judged(name, record)) {
        isSound(found)
        seen.add(`${found.rule} ${found.outcome}`)
      }
      for (const { by, from } of duesOfRecords(booksWith(name, record), governmentHolidays))
        assert.isTrue(by !== undefined || from !== undefined)
    },
    { arbitrary: { runs: 1500, seed: 2568 } }
  )
  it("and the records reached the heaviest finding of nearly every rule", () => {
    const ofRecords = rules.filter(({ about }) => recordNames.some((name) => name === about))
    const unreached = ofRecords.filter(({ id, severity }) => !seen.has(`${id} ${severity}`))
    assert.isBelow(unreached.length, ofRecords.length / 5, unreached.map(({ id }) => id).join(" "))
  })
  it.prop(
    "a field that is not recorded is never a breach: taking one away adds none",
    { it: anyRecord },
    ({ it: { name, record } }) => {
      const breaches = (of: object) =>
        judged(name, of).flatMap(({ outcome, rule }) => (outcome === "breach" ? [rule] : []))
      const before = breaches(record)
      const keys: ReadonlyArray<string> = officeRecords[name].key
      for (const field of Object.keys(record).filter((it) => !keys.includes(it))) {
        const poorer = Object.fromEntries(Object.entries(record).filter(([it]) => it !== field))
        for (const rule of breaches(poorer)) assert.include(before, rule, field)
      }
    },
    { arbitrary: { runs: 500 } }
  )
})

describe("over any fiscal year", () => {
  const year = Arbitrary.all({
    purchases: Arbitrary.array(procurements, { maxLength: 14 }),
    fiscalYear: int(2566, 2569),
    stocktakes: Arbitrary.array(recordOf(officeRecords.stocktake.schema.fields, fill), { maxLength: 2 }),
    published: Arbitrary.array(Arbitrary.all({ month: int(1, 12), on: date }), { maxLength: 6 })
  })
  it.prop(
    "every rule answers soundly, members are of the year, and what is open has a day",
    { year },
    ({ year: { fiscalYear, published, purchases, stocktakes } }) => {
      const digests = purchases.map((it, index) => ({ ...digestOf(it), id: `2568-${index}` }))
      const subject = {
        holidays: governmentHolidays,
        fiscalYear: FiscalYear.make(fiscalYear),
        purchases: digests,
        earlier: digests.slice(0, 3),
        books: { ...noBooks, stocktake: stocktakes } as unknown as Books,
        published: published.map(({ month, on }) => ({
          month: `2025-${String(month).padStart(2, "0")}` as Month,
          on
        }))
      }
      const known = new Set(digests.map(({ id }) => id))
      for (const found of judgeYear(subject)) {
        isSound(found)
        for (const member of found.members) assert.isTrue(known.has(member), found.rule)
      }
      for (const { by, from } of duesOfYear(subject)) assert.isTrue(by !== undefined || from !== undefined)
    },
    { arbitrary: { runs: 200 } }
  )
})
