import { Effect } from "effect"
import type { BoxRefused } from "../ledger/commitment.ts"
import type { SubjectKeys } from "../ledger/keys.ts"
import { type AlreadyAppended, LedgerStore, type StoreUnavailable } from "../ledger/store/store.ts"
import type { Provenance, Statement } from "../stages/statement.ts"
import { nonsenseWith } from "./by-hand.ts"
import type { DossierBroken } from "./dossier.ts"
import type { EntryUnreadable } from "./envelope.ts"
import type { LedgerClosed } from "./keys.ts"
import {
  type KeyMissing,
  type Office,
  officeAt,
  type OfficeNotStarted,
  type OtherKeys,
  readDossier
} from "./office.ts"
import { type Nonsense, nonsenseIn, TooLong } from "./sense.ts"
import { type Kept, partOf, type Taken } from "./statement-part.ts"
import { type Draft, type EntryTooLarge, isTooLong, submit } from "./submit.ts"

/** Why a part of a pull could not be taken; nothing of it was. */
export type TakeFailure =
  | StoreUnavailable
  | AlreadyAppended
  | OfficeNotStarted
  | OtherKeys
  | EntryUnreadable
  | DossierBroken
  | KeyMissing
  | BoxRefused
  | EntryTooLarge
  | LedgerClosed

/** A statement that makes no sense as a record: nothing of it was taken. */
export interface Refusal {
  readonly procurement: string
  readonly row: number
  /** Rows of the source that it stood for. */
  readonly rows: number
  readonly nonsense: Nonsense
}

/** One import: taken in parts, all of which refer to the same `import` entry. */
export interface Taking {
  readonly provenance: Provenance
  readonly file: string
  /** The import's entry, once something had to be recorded. */
  readonly entry: number | undefined
}

/** The first statement of each purchase, and the others. */
const onePerPurchase = (statements: ReadonlyArray<Statement>) => {
  const seen = new Set<string>()
  const first: Array<Statement> = []
  const others: Array<Statement> = []
  for (const statement of statements) {
    ;(seen.has(statement.procurement) ? others : first).push(statement)
    seen.add(statement.procurement)
  }
  return [first, others] as const
}

/** What taking came to: counts, what was refused, and the import's entry once there is one. */
export interface Answer {
  readonly taken: Taken
  readonly refused: ReadonlyArray<Refusal>
  readonly kept: ReadonlyArray<Kept>
  readonly entry: number | undefined
}

type Take = (
  taking: Taking,
  statements: ReadonlyArray<Statement>,
  now: string
) => Effect.Effect<Answer, TakeFailure, LedgerStore | SubjectKeys>

/**
 * Takes a part of a pull: appends only the difference between what is stated and what is known, as one batch or nothing. The same statements
 * again add nothing; what a pull does not mention stays, and so does what the office recorded itself. A pull older than a record's newest entry adds what that record does not know and
 * changes nothing else in it. Several statements of one purchase are taken one after the other.
 */
export const take: Take = Effect.fn("Register.take")(function* (taking, statements, now) {
  const [firsts, later] = onePerPurchase(statements)
  const store = yield* LedgerStore
  const first: Office = yield* officeAt((yield* store.head).size)
  const { answer } = yield* submit(first.origin, (head) =>
    Effect.gen(function* () {
      const office = head.size === first.size ? first : yield* officeAt(head.size)
      const entry = taking.entry ?? head.size
      const spokenAt = taking.provenance.fetchedAt ?? now
      const drafts: Array<Draft> = []
      const total = { new: 0, changed: 0, unchanged: 0 }
      const refused: Array<Refusal> = []
      const kept: Array<Kept> = []
      const known = yield* store.entriesOfProcurements(
        firsts.map(({ procurement }) => procurement),
        head.size
      )
      for (const statement of firsts) {
        const { dossier, entries } = yield* readDossier(
          office,
          statement.procurement,
          known.get(statement.procurement) ?? []
        )
        const nonsense = nonsenseIn(dossier, statement)
        if (nonsense !== undefined) {
          const rows = Math.max(1, statement.contracts.length)
          refused.push({ procurement: statement.procurement, row: statement.row, rows, nonsense })
          continue
        }
        const part = partOf(dossier, statement, spokenAt, [entry])
        const together = nonsenseWith(dossier, entries, part.drafts)
        if (together !== undefined) {
          const rows = Math.max(1, statement.contracts.length)
          refused.push({ procurement: statement.procurement, row: statement.row, rows, nonsense: together })
          continue
        }
        if (part.drafts.some(isTooLong)) {
          const rows = Math.max(1, statement.contracts.length)
          const tooLong = new TooLong({ procurement: statement.procurement })
          refused.push({ procurement: statement.procurement, row: statement.row, rows, nonsense: tooLong })
          continue
        }
        drafts.push(...part.drafts)
        kept.push(...part.kept)
        total.new += part.rows.new
        total.changed += part.rows.changed
        total.unchanged += part.rows.unchanged
      }
      const opening: ReadonlyArray<Draft> =
        taking.entry === undefined && drafts.length > 0
          ? [
              {
                type: "import",
                data: {
                  file: taking.file.normalize("NFC"),
                  format: taking.provenance.format,
                  source: taking.provenance.source.normalize("NFC"),
                  ...(taking.provenance.fetchedAt === undefined
                    ? {}
                    : { fetchedAt: taking.provenance.fetchedAt })
                }
              }
            ]
          : []
      return {
        drafts: [...opening, ...drafts],
        answer: {
          taken: total,
          refused,
          kept,
          entry: drafts.length > 0 ? entry : taking.entry
        } satisfies Answer
      }
    })
  )
  if (later.length === 0) return answer
  const rest: Answer = yield* take({ ...taking, entry: answer.entry }, later, now)
  return {
    taken: {
      new: answer.taken.new + rest.taken.new,
      changed: answer.taken.changed + rest.taken.changed,
      unchanged: answer.taken.unchanged + rest.taken.unchanged
    },
    refused: [...answer.refused, ...rest.refused],
    kept: [...answer.kept, ...rest.kept],
    entry: rest.entry
  }
})
