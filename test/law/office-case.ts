import { Schema } from "effect"
import { type Books, keyFields, noBooks, type RecordName, recordNames } from "../../src/law/books.ts"
import { digestOf } from "../../src/law/digest.ts"
import { duesOf, duesOfRecords, duesOfYear, type OpenDuty } from "../../src/law/dues.ts"
import { judgementsOf } from "../../src/law/engine.ts"
import type { Told } from "../../src/law/finding.ts"
import { judgeRecords, judgeYear } from "../../src/law/office-engine.ts"
import type { Rule, YearSubject } from "../../src/law/rule.ts"
import { officeRecords } from "../../src/stages/office-records.ts"
import { governmentHolidays } from "../../src/values/holidays.ts"
import { type Case, type CaseFile, procurementOf, type Records, withSatang } from "./case.ts"

type Fields = Readonly<Record<string, Schema.Json>>

const decodeRecord = (name: RecordName, fields: Fields) =>
  Schema.decodeUnknownSync(officeRecords[name].schema as unknown as Schema.Codec<object>, {
    onExcessProperty: "error"
  })(withSatang(fields))

/** The office's other records of a case, decoded by their own schemas. */
export const booksOf = (lawful: Records, given: Records): Books => {
  const lists = { ...lawful.books, ...given.books }
  return {
    ...noBooks,
    ...Object.fromEntries(
      recordNames.map((name) => [name, (lists[name] ?? []).map((fields) => decodeRecord(name, fields))])
    )
  } as Books
}

/** The record of a case of a rule about records, with the fields that are not recorded left out. */
const recordOf = (name: RecordName, { lawful }: CaseFile, { given = {}, without = [] }: Case) =>
  decodeRecord(
    name,
    Object.fromEntries(
      Object.entries({ ...lawful.record, ...given.record }).filter(
        ([field]) => !without.includes(`${name}.${field}`)
      )
    )
  )

const digests = (list: Records["purchases"]) =>
  (list ?? []).map(({ id, ...records }) =>
    digestOf(procurementOf({ lawful: records as Records }, {}, id as string))
  )

const yearOf = ({ lawful }: CaseFile, { given = {} }: Case): YearSubject => ({
  holidays: governmentHolidays,
  fiscalYear: (given.year ?? lawful.year)!,
  purchases: digests(given.purchases ?? lawful.purchases),
  earlier: digests(given.earlier ?? lawful.earlier),
  books: booksOf(lawful, given),
  published: given.published ?? lawful.published ?? []
})

/** What a rule comes to in a case, whatever the rule is about, and what falls due. */
export const cameTo = (
  rule: Rule,
  file: CaseFile,
  one: Case
): {
  readonly told: ReadonlyArray<Told & { readonly members?: ReadonlyArray<string> }>
  readonly dues: ReadonlyArray<OpenDuty>
} => {
  const ofRule = (dues: ReadonlyArray<OpenDuty>) => dues.filter((due) => due.rule.id === rule.id)
  if (rule.about === "procurement" || rule.about === "contract") {
    const procurement = procurementOf(file, one)
    return {
      told: judgementsOf(rule, procurement, governmentHolidays),
      dues: ofRule(duesOf(procurement, governmentHolidays))
    }
  }
  if (rule.about === "year") {
    const year = yearOf(file, one)
    return { told: judgeYear(year, [rule]), dues: ofRule(duesOfYear(year)) }
  }
  const name = rule.about
  const record = recordOf(name, file, one)
  const others = booksOf(file.lawful, one.given ?? {})
  const key = keyFields[name]
  const books = {
    ...others,
    [name]: [
      record,
      ...others[name].filter(
        (other) => (other as unknown as Fields)[key] !== (record as unknown as Fields)[key]
      )
    ]
  } as Books
  const isMine = (it: { readonly record?: { readonly key: string } }) =>
    it.record?.key === String((record as unknown as Fields)[key])
  return {
    told: judgeRecords(books, governmentHolidays, [rule]).filter(isMine),
    dues: ofRule(duesOfRecords(books, governmentHolidays)).filter(isMine)
  }
}
