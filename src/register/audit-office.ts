import { Effect } from "effect"
import { type RecordName, recordNames } from "../law/books.ts"
import type { Digest } from "../law/digest.ts"
import { duesOfRecords, duesOfYear } from "../law/dues.ts"
import { judgeRecords, judgeYear, keyOf } from "../law/office-engine.ts"
import { rules } from "../law/rules.ts"
import type { YearSubject } from "../law/rule.ts"
import { showValue } from "./words.ts"
import type { FiscalYear } from "../values/fiscal-year.ts"
import { dateInBangkok, type Month, type ThaiDate } from "../values/thai-date.ts"
import { dueOn } from "./audit-dues.ts"
import type { AuditedDue, AuditedMember, AuditedOfficeJudgement } from "./audit-view.ts"
import { disclosuresAt } from "./disclosures.ts"
import type { Dossier, KeptRecord } from "./dossier.ts"
import type { Office } from "./office.ts"
import { booksIn, officeExplanation } from "./office-facts.ts"
import { readOffice } from "./office-reading.ts"
import { recordKinds } from "./records.ts"

/** A published revision with the day it was recorded. */
export interface PublishedOn {
  readonly revision: number
  readonly entry: number
  readonly on: ThaiDate
}

/** The published months with the days of their revisions. */
export const publishedOn = Effect.fnUntraced(function* (office: Office) {
  const revisions = yield* disclosuresAt(office.size)
  const days: ReadonlyMap<Month, ReadonlyArray<PublishedOn>> = new Map(
    [...revisions].map(([month, list]) => [
      month,
      list.map(({ at, disclosure, entry }) => ({
        revision: disclosure.revision,
        entry,
        on: dateInBangkok(Date.parse(at))
      }))
    ])
  )
  return { revisions, days }
})

const entriesOf = ({ first, newest }: KeptRecord): ReadonlyArray<number> =>
  first === newest ? [first] : [first, newest]

const titleOfRecord = (record: KeptRecord): string => {
  const { key, th } = record.kind
  return [th, ...key.map((field) => showValue(undefined, record.value[field] ?? "", "th"))].join(" ")
}

/** Of a year's purchases: what names one, and its entries. */
export type KnownPurchases = ReadonlyMap<string, Omit<AuditedMember, "key">>

const recordsByKey = (dossier: Dossier): ReadonlyMap<string, KeptRecord> =>
  new Map(
    dossier.items.flatMap((item) => {
      const name = recordNames.find((it) => recordKinds.get(it) === item.kind)
      return name === undefined ? [] : [[`${name} ${keyOf(name, item.value)}`, item] as const]
    })
  )

/** What the rules about records and about the year come to, with the entries of what they speak of; and what is to be done. */
export const auditOffice = Effect.fn("Register.auditOffice")(function* (
  office: Office,
  on: ThaiDate,
  year: {
    readonly fiscalYear: FiscalYear
    readonly digests: ReadonlyArray<Digest>
    readonly published: ReadonlyMap<Month, ReadonlyArray<PublishedOn>>
    readonly purchases: KnownPurchases
  }
) {
  const { dossier } = yield* readOffice(office)
  const books = yield* booksIn(dossier)
  const { holidays, numbers } = office.settings
  const { digests, fiscalYear } = year
  const subject: YearSubject = {
    holidays,
    fiscalYear,
    purchases: digests.filter((it) => it.fiscalYear === fiscalYear),
    earlier: digests.filter((it) => it.fiscalYear !== undefined && it.fiscalYear < fiscalYear),
    books,
    published: [...year.published]
      .map(([month, [first]]) => ({ month, on: first!.on }))
      .toSorted((a, b) => (a.month < b.month ? -1 : 1))
  }
  const records = recordsByKey(dossier)
  const recordOf = (record: { readonly name: RecordName; readonly key: string } | undefined) =>
    record === undefined ? undefined : records.get(`${record.name} ${record.key}`)
  const memberOf = (key: string): AuditedMember => {
    const purchase = year.purchases.get(key)
    if (purchase !== undefined) return { key, ...purchase }
    const record = recordNames.map((name) => recordOf({ name, key })).find((it) => it !== undefined)
    return record === undefined
      ? { key, isAudited: false, entries: [] }
      : { key, title: titleOfRecord(record), isAudited: false, entries: entriesOf(record) }
  }
  const judgements = [
    ...judgeRecords(books, holidays, rules, numbers, on),
    ...judgeYear(subject, rules, numbers, on)
  ].map((judgement): AuditedOfficeJudgement => {
    const record = recordOf(judgement.record)
    return {
      judgement,
      ...officeExplanation(dossier, judgement),
      members: judgement.members.map(memberOf),
      entries: record === undefined ? [] : entriesOf(record)
    }
  })
  const dues: ReadonlyArray<AuditedDue> = [
    ...duesOfRecords(books, holidays, numbers),
    ...duesOfYear(subject, numbers)
  ].map((due) => {
    const record = recordOf(due.record)
    return dueOn(on, due, record === undefined ? [] : entriesOf(record))
  })
  return { judgements, dues }
})
