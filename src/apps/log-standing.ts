import { Effect, Result, Schema } from "effect"
import { parseCheckpoint } from "../ledger/proof/checkpoint.ts"
import { parseNote } from "../ledger/proof/note.ts"
import type { SignedCheckpoint } from "../ledger/signed-record.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import { rootsAt } from "../ledger/tree.ts"
import { logFolder, readLogFile } from "./public-log.ts"

/** The ledger has fewer entries than were signed or published: a backup was restored. Nothing is added until they are back. */
export class LedgerBehind extends Schema.TaggedError<LedgerBehind>()("LedgerBehind", {
  size: Schema.Number,
  signed: Schema.Number
}) {}

/** Two of the ledger, the signer's record and the published checkpoint contradict each other in a way that no crash explains. */
export class LogUnexplained extends Schema.TaggedError<LogUnexplained>()("LogUnexplained", {
  /** Which contradiction: the published log is newer than the record, is another history, or cannot be read; or the record is behind, or another history, than the ledger. */
  why: Schema.Literals([
    "published-newer",
    "published-other",
    "published-unreadable",
    "record-behind",
    "record-other"
  ]),
  file: Schema.String,
  size: Schema.Number,
  signed: Schema.Number
}) {
  override get message() {
    return `${this.why}: ${this.file} (${this.size}, signed ${this.signed})`
  }
}

/** A checkpoint as it lies published. */
export interface PublishedCheckpoint {
  readonly origin: string
  readonly size: number
  readonly root: Uint8Array
  readonly text: string
  readonly bytes: Uint8Array
}

/** The checkpoint that lies in a site; undefined where none was published there. One that cannot be read is `LogUnexplained`. */
export const publishedCheckpoint = Effect.fnUntraced(function* (out: string) {
  const bytes = yield* readLogFile(out, "checkpoint")
  if (bytes === undefined) return undefined
  const read = Result.flatMap(parseNote(bytes), ({ text }) =>
    Result.map(parseCheckpoint(text), (checkpoint) => ({ ...checkpoint, text, bytes }))
  )
  if (Result.isFailure(read)) {
    const file = `${logFolder(out)}/checkpoint`
    return yield* new LogUnexplained({ why: "published-unreadable", file, size: 0, signed: 0 })
  }
  return read.success satisfies PublishedCheckpoint
})

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(b)

/**
 * Holds the ledger, the signer's record and the published checkpoint against each other before anything is signed, and fails where a crash
 * does not explain how they differ. A checkpoint that the record has and the ledger does not, which a crash leaves, is kept in the ledger.
 */
export const explainLog = Effect.fn("explainLog")(function* (
  out: string,
  origin: string,
  record: SignedCheckpoint | undefined
) {
  const store = yield* LedgerStore
  const head = yield* store.head
  const signed = record?.size ?? 0
  const unexplained = (why: LogUnexplained["why"], size: number) =>
    new LogUnexplained({ why, file: `${logFolder(out)}/checkpoint`, size, signed })
  const published = yield* publishedCheckpoint(out)
  if (published !== undefined && published.origin !== origin)
    return yield* unexplained("published-other", published.size)
  if (published !== undefined && published.size > signed)
    return yield* unexplained("published-newer", published.size)
  if (head.size < signed) return yield* new LedgerBehind({ size: head.size, signed })
  const kept = yield* store.signed
  const newest = kept.at(-1)
  if (newest !== undefined && newest.size > signed) return yield* unexplained("record-behind", newest.size)
  if (record === undefined) return undefined
  const roots = yield* rootsAt(store.leafHashes(0, head.size), [
    record.size,
    ...(published === undefined ? [] : [published.size])
  ])
  if (!same(roots.get(record.size)!, record.root)) return yield* unexplained("record-other", record.size)
  if (published !== undefined && !same(roots.get(published.size)!, published.root))
    return yield* unexplained("published-other", published.size)
  if (newest === undefined || newest.size < record.size) yield* store.keepSigned(record)
  else if (!same(newest.note, record.note)) return yield* unexplained("record-other", record.size)
  return published
})
