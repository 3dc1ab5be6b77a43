import { Context, type Effect, Schema, type Stream } from "effect"
import type { SignedCheckpoint } from "../signed-record.ts"

/** Where an entry is found again without decoding it: written in the append's transaction, rebuilt from the entries at any time. */
export interface IndexRow {
  /** The entry's type. */
  readonly type: string
  readonly procurement?: string
  readonly stage?: string
  /** `YYYY-MM` of the day that decides which month publishes it. */
  readonly month?: string
  readonly method?: string
  /** A juristic supplier's number or name, or the opaque subject of a natural person: never personal data. */
  readonly supplier?: string
}

/** The value behind a commitment, encrypted under a subject's key; lies beside the log, never in it. */
export interface SealedValue {
  readonly field: string
  readonly subject: string
  readonly box: Uint8Array
}

/** Where a sealed value lies. */
export interface SealedPlace {
  readonly seq: number
  readonly field: string
}

/** An entry to append: its exact bytes, where it is found again, and the sealed values behind its commitments. */
export interface NewEntry {
  readonly bytes: Uint8Array
  readonly index: IndexRow
  readonly sealed: ReadonlyArray<SealedValue>
  /** A repeated request with the same id is the same entry: the append is refused with `AlreadyAppended`. */
  readonly clientId?: string
}

/** An entry as stored; its sealed values in code point order of their fields. */
export interface StoredEntry {
  readonly seq: number
  readonly bytes: Uint8Array
  readonly sealed: ReadonlyArray<SealedValue>
}

/** Size of the log and the roots of its perfect subtrees, largest first. */
export interface Head {
  readonly size: number
  readonly frontier: ReadonlyArray<Uint8Array>
}

/** The log grew since the writer read its size: catch up, judge again, rebuild, retry. */
export class StoreMoved extends Schema.TaggedError<StoreMoved>()("StoreMoved", {
  expected: Schema.Number,
  actual: Schema.Number
}) {
  override get message() {
    return `The ledger has ${this.actual} entries where ${this.expected} were expected.`
  }
}

/** An entry with this client id is in the log already, at `seq`. */
export class AlreadyAppended extends Schema.TaggedError<AlreadyAppended>()("AlreadyAppended", {
  clientId: Schema.String,
  seq: Schema.Number
}) {}

/** The disk is full, the file is damaged, unreadable, locked for too long, or not a ledger: the act stopped and nothing was written. */
export class StoreUnavailable extends Schema.TaggedError<StoreUnavailable>()("StoreUnavailable", {
  act: Schema.String,
  file: Schema.String,
  cause: Schema.Defect()
}) {
  override get message() {
    return `${this.file}: could not ${this.act}: ${this.cause instanceof Error ? this.cause.message : String(this.cause)}`
  }
}

/** The largest entry in bytes. */
export const maxEntryBytes = 16_384

/**
 * An append-only log of bytes. It keeps order, refuses to overwrite, and knows nothing of what the bytes mean.
 *
 * Durability: when `append` succeeds the batch survives a crash of the process and, as far as the disk keeps its word, of the machine.
 * Concurrency: several processes may use one log; `append` succeeds only at exactly the size the writer expected.
 */
export class LedgerStore extends Context.Service<
  LedgerStore,
  {
    readonly head: Effect.Effect<Head, StoreUnavailable>
    /**
     * Appends the whole batch at exactly `expected` entries, or nothing. The entries take the places `expected`, `expected + 1`, ….
     * MUST be durable before it returns. An entry above `maxEntryBytes`, a client id
     * named twice or a sealed field named twice in an entry is a defect of the caller.
     */
    readonly append: (
      expected: number,
      batch: ReadonlyArray<NewEntry>
    ) => Effect.Effect<Head, StoreMoved | AlreadyAppended | StoreUnavailable>
    /** The entry at `seq`, which MUST be below the size; fails where it is not. */
    readonly entry: (seq: number) => Effect.Effect<StoredEntry, StoreUnavailable>
    /**
     * Entries [`from`, `to`), cut at the end of the log, in order, with their sealed values; memory does not grow with the log. An entry
     * missing before the end is `StoreUnavailable`.
     */
    readonly entries: (from: number, to: number) => Stream.Stream<StoredEntry, StoreUnavailable>
    /** Leaf hashes [`from`, `to`) in order, as stored at the append: to be compared with the entries, not trusted. */
    readonly leafHashes: (from: number, to: number) => Stream.Stream<Uint8Array, StoreUnavailable>
    /** All entries of one purchase below `size`, in order; reads those only. */
    readonly entriesOfProcurement: (
      procurement: string,
      size: number
    ) => Effect.Effect<ReadonlyArray<StoredEntry>, StoreUnavailable>
    /** As `entriesOfProcurement` for many purchases in one reading, by purchase; one without entries has an empty list. */
    readonly entriesOfProcurements: (
      procurements: ReadonlyArray<string>,
      size: number
    ) => Effect.Effect<ReadonlyMap<string, ReadonlyArray<StoredEntry>>, StoreUnavailable>
    /** All entries below `size` of this type whose index row names no purchase (setting, import, disclosure, key …), in order. */
    readonly entriesOfType: (
      type: string,
      size: number
    ) => Effect.Effect<ReadonlyArray<StoredEntry>, StoreUnavailable>
    /** Where the values that are sealed under a subject's key lie, by entry and field; looks through the whole log. */
    readonly sealedOf: (subject: string) => Effect.Effect<ReadonlyArray<SealedPlace>, StoreUnavailable>
    /**
     * Every purchase with all its entries below `size`, by procurement id in code point order; those only that ever lay in `month` where
     * one is named. Memory does not grow with the log.
     */
    readonly procurements: (
      size: number,
      month?: string
    ) => Stream.Stream<
      { readonly procurement: string; readonly entries: ReadonlyArray<StoredEntry> },
      StoreUnavailable
    >
    /** The months that index rows below `size` name, each once, ascending. */
    readonly months: (size: number) => Effect.Effect<ReadonlyArray<string>, StoreUnavailable>
    /**
     * Replaces the index by `rows` (one per entry, in order of the log) in one transaction; where they end early, entries appended
     * meanwhile keep theirs. More rows than entries, or an index left with gaps, is refused with `StoreUnavailable`.
     */
    readonly reindex: <E, R>(
      rows: Stream.Stream<IndexRow, E, R>
    ) => Effect.Effect<void, StoreUnavailable | E, R>
    /** Every checkpoint that was signed over this log, by size. */
    readonly signed: Effect.Effect<ReadonlyArray<SignedCheckpoint>, StoreUnavailable>
    /** Keeps a signed checkpoint for ever. One that is kept already is left alone; another of the same size is refused. */
    readonly keepSigned: (checkpoint: SignedCheckpoint) => Effect.Effect<void, StoreUnavailable>
    /** The index rows as they stand, in order of the log; for comparing a rebuilt index with the kept one. */
    readonly index: Stream.Stream<IndexRow, StoreUnavailable>
  }
>()("prongsai/ledger/LedgerStore") {}
