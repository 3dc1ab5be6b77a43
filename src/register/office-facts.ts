import { Effect, Stream } from "effect"
import { type Books, noBooks, recordNames } from "../law/books.ts"
import { type Digest, digestOf } from "../law/digest.ts"
import type { OfficeJudgement } from "../law/finding.ts"
import { isUnderTheAct } from "../law/relief.ts"
import { judgeRecords, judgeYear } from "../law/office-engine.ts"
import type { PublishedMonth, YearSubject } from "../law/rule.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import type { FiscalYear } from "../values/fiscal-year.ts"
import { dateInBangkok, type ThaiDate } from "../values/thai-date.ts"
import { disclosuresAt } from "./disclosures.ts"
import type { Dossier } from "./dossier.ts"
import type { Office } from "./office.ts"
import { recordsOf } from "./office-book.ts"
import { readOffice } from "./office-reading.ts"
import { purchasesOf } from "./purchases.ts"

/** The office's records, as rules look at them. */
export const booksIn = Effect.fnUntraced(function* (dossier: Dossier) {
  const books = yield* Effect.forEach(recordNames, (name) =>
    Effect.map(recordsOf(dossier, name), (records) => [name, records] as const)
  )
  return Object.fromEntries(books) as unknown as Books
})

/** What the office keeps besides its purchases, as rules look at it. */
export const booksAt = Effect.fn("Register.books")(function* (office: Office) {
  const store = yield* LedgerStore
  const kept = yield* Effect.all([
    store.entriesOfType("stock", office.size),
    store.entriesOfType("approval", office.size)
  ])
  if (kept.every((entries) => entries.length === 0)) return noBooks
  const { dossier } = yield* readOffice(office)
  return yield* booksIn(dossier)
})

/** Every month that was published, with the day in Bangkok of its first revision. */
export const publishedAt = Effect.fn("Register.published")(function* (size: number) {
  const byMonth = yield* disclosuresAt(size)
  return [...byMonth].map(([month, [first]]): PublishedMonth => ({
    month,
    on: dateInBangkok(Date.parse(first!.at))
  }))
})

/** What rules about a fiscal year look at, for any year: the purchases under the Act, in short, are read once. */
export const yearsAt = Effect.fn("Register.years")(function* (office: Office) {
  const digests: Array<Digest> = []
  yield* Stream.runForEach(purchasesOf(office), ({ procurement }) =>
    Effect.sync(() => {
      if (isUnderTheAct(procurement)) digests.push(digestOf(procurement))
    })
  )
  const books = yield* booksAt(office)
  const published = yield* publishedAt(office.size)
  return {
    known: [...new Set(digests.flatMap(({ fiscalYear }) => fiscalYear ?? []))].toSorted(),
    of: (fiscalYear: FiscalYear): YearSubject => ({
      fiscalYear,
      holidays: office.settings.holidays,
      books,
      published,
      purchases: digests.filter((it) => it.fiscalYear === fiscalYear),
      earlier: digests.filter((it) => it.fiscalYear !== undefined && it.fiscalYear < fiscalYear)
    })
  }
})

/** What the office says to a judgement of a rule about one of its records or about a year. */
export const officeExplanation = (
  { explanations }: Dossier,
  { fiscalYear, record, rule }: OfficeJudgement
): { readonly explanation?: { readonly text: string; readonly entry: number } } => {
  const about = record?.key ?? String(fiscalYear)
  const said = explanations.findLast((it) => it.rule === rule && it.about === about)
  return said === undefined ? {} : { explanation: { text: said.text, entry: said.entry } }
}

/** What the rules about the office's records, and about every fiscal year with purchases, come to; all outcomes. */
export const judgeOffice = Effect.fn("Register.judgeOffice")(function* (office: Office, asOf: ThaiDate) {
  const { holidays, numbers } = office.settings
  const years = yield* yearsAt(office)
  const { dossier } = yield* readOffice(office)
  return [
    ...judgeRecords(yield* booksAt(office), holidays, undefined, numbers, asOf),
    ...years.known.flatMap((fiscalYear) => judgeYear(years.of(fiscalYear), undefined, numbers, asOf))
  ].map((judgement) => ({ judgement, ...officeExplanation(dossier, judgement) }))
})
