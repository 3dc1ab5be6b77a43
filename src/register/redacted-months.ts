import { Effect, Stream } from "effect"
import { SubjectKeys } from "../ledger/keys.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import type { Month } from "../values/thai-date.ts"
import { disclosuresAt } from "./disclosures.ts"
import type { Office } from "./office.ts"
import { type FieldsByEntry, redactionsAt } from "./redactions.ts"

/** What a month's files print or open of a person: suppliers, those who made offers, winners; never officials. */
const isPrinted = (field: string): boolean => /^(?:supplier|bids|bidderTies|winner)(?:\.|$)/.test(field)

/** The entries among these of which a month's files may print something. */
const printedEntries = (fields: FieldsByEntry): ReadonlySet<number> =>
  new Set([...fields].filter(([, names]) => [...names].some(isPrinted)).map(([seq]) => seq))

/** Which of some sets of entries speak of a purchase that ever lay in the month. */
const lyingIn = Effect.fnUntraced(function* <K>(
  size: number,
  month: Month,
  sets: ReadonlyMap<K, ReadonlySet<number>>
) {
  const store = yield* LedgerStore
  const concerned = new Set<K>()
  yield* Stream.runForEach(store.procurements(size, month), ({ entries }) =>
    Effect.sync(() => {
      for (const [key, printed] of sets) if (entries.some(({ seq }) => printed.has(seq))) concerned.add(key)
    })
  )
  return concerned as ReadonlySet<K>
})

/**
 * The redactions that concern what a month's files print, by entry, ascending: those below the office's size that name a supplier or a bidder
 * of a purchase that ever lay in the month.
 */
export const redactionsOfMonth = Effect.fnUntraced(function* (office: Pick<Office, "size">, month: Month) {
  const sets = new Map(
    (yield* redactionsAt(office.size))
      .map(({ entry, fields }) => [entry, printedEntries(fields)] as const)
      .filter(([, printed]) => printed.size > 0)
  )
  if (sets.size === 0) return []
  const concerned = yield* lyingIn(office.size, month, sets)
  return [...concerned].toSorted((a, b) => a - b) as ReadonlyArray<number>
})

/** The published months whose files print something of these fields, ascending. */
export const publishedMonthsOf = Effect.fn("Register.publishedMonthsOf")(function* (
  size: number,
  fields: FieldsByEntry
) {
  const printed = printedEntries(fields)
  const months: Array<Month> = []
  if (printed.size === 0) return months as ReadonlyArray<Month>
  for (const month of (yield* disclosuresAt(size)).keys()) {
    if ((yield* lyingIn(size, month, new Map([[month, printed]]))).size > 0) months.push(month)
  }
  return months.toSorted() as ReadonlyArray<Month>
})

/** The published months whose newest revision is older than a redaction that concerns it, ascending. */
export const unmadeMonths = Effect.fn("Register.unmadeMonths")(function* (size: number) {
  const months: Array<Month> = []
  for (const [month, revisions] of yield* disclosuresAt(size)) {
    const newest = revisions.at(-1)!.entry
    if ((yield* redactionsOfMonth({ size }, month)).some((redaction) => redaction > newest))
      months.push(month)
  }
  return months.toSorted() as ReadonlyArray<Month>
})

/**
 * Erases the keys under which withdrawn revisions committed to their files: with one, whoever holds it could try names until the files fit. To
 * be done once newer revisions took their place; a month whose newest revision is withdrawn is left for later. Returns how many there were.
 */
export const eraseWithdrawnRevisions = Effect.fn("Register.eraseWithdrawnRevisions")(function* (
  months: ReadonlyArray<Month>
) {
  const keys = yield* SubjectKeys
  const { size } = yield* (yield* LedgerStore).head
  const published = yield* disclosuresAt(size)
  let erased = 0
  for (const month of months) {
    const revisions = published.get(month) ?? []
    const redactions = yield* redactionsOfMonth({ size }, month)
    for (const { entry, subject } of revisions.slice(0, -1)) {
      if (subject === undefined || !redactions.some((redaction) => redaction > entry)) continue
      if ((yield* keys.get(subject)) === undefined) continue
      yield* keys.erase(subject)
      erased += 1
    }
  }
  return erased
})
