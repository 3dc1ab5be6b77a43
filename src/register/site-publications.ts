import { Effect, Result } from "effect"
import { LedgerStore } from "../ledger/store/store.ts"
import { dateInBangkok, type Month, type ThaiDate } from "../values/thai-date.ts"
import { decodeEnvelope } from "./envelope.ts"
import { revisionView, type SiteState } from "./publication.ts"
import { redactionsOfMonth } from "./redacted-months.ts"

/** One revision of a month, as news of the site: it says nothing of the entry that discloses it. */
export interface Publication {
  readonly month: Month
  readonly revision: number
  readonly rows: number
  /** When the newest entry that it covers was recorded, as a UTC instant. */
  readonly at: string
  readonly isNewest: boolean
  /** Its files were taken away since, because they showed a person's data that was redacted. */
  readonly withdrawn: boolean
  /** Why the corrections were made that came between the revision before and this one. */
  readonly reasons: ReadonlyArray<string>
}

/** Everything that the site published, newest last, and the day on which the ledger began. */
export interface Publications {
  readonly begun: ThaiDate
  readonly all: ReadonlyArray<Publication>
}

/** Reads when the entries were recorded that published revisions cover, and why they corrected what. */
export const sitePublications = Effect.fn("Register.sitePublications")(function* ({
  office,
  published
}: Pick<SiteState, "office" | "published">) {
  const store = yield* LedgerStore
  const recordedAt = Effect.fnUntraced(function* (seq: number) {
    const decoded = decodeEnvelope(seq, (yield* store.entry(seq)).bytes)
    return Result.isFailure(decoded) ? yield* decoded.failure : decoded.success.at
  })
  const found: Array<{ readonly entry: number; readonly publication: Publication }> = []
  for (const [month, revisions] of published) {
    const redactions = yield* redactionsOfMonth(office, month)
    for (const each of revisions) {
      const { from, revision, rowCount, size } = each.disclosure
      const withdrawn = redactions.some((redaction) => redaction > each.entry)
      const { changes } =
        revision === 1 || withdrawn ? { changes: [] } : yield* revisionView(month, revisions, each)
      const reasons = changes.flatMap(({ reasons }) => reasons).filter(({ entry }) => entry >= from)
      found.push({
        entry: each.entry,
        publication: {
          month,
          revision,
          rows: rowCount,
          at: yield* recordedAt(size - 1),
          isNewest: each === revisions.at(-1),
          withdrawn,
          reasons: [...new Set(reasons.map(({ text }) => text))]
        }
      })
    }
  }
  return {
    begun: dateInBangkok(Date.parse(yield* recordedAt(0))),
    all: found.toSorted((a, b) => a.entry - b.entry).map(({ publication }) => publication)
  } satisfies Publications
})
