import { Result, Schema } from "effect"
import { textOf } from "../bytes.ts"
import { isCanonical, parseJson } from "./json.ts"
import type { Problem } from "./problems.ts"

/** The largest entry in bytes. */
const maxEntryBytes = 16_384

const Seq = Schema.Natural
const Instant = Schema.String.pipe(
  Schema.check(
    Schema.isPattern(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u),
    Schema.makeFilter((text) => !Number.isNaN(Date.parse(text)), { expected: "an instant" })
  )
)
const Digest = Schema.String.pipe(Schema.check(Schema.isPattern(/^[A-Za-z0-9_-]{43}$/u)))

/** The envelope of version 1 as anyone may read it, whatever program wrote the entry. */
const Envelope = Schema.Struct({
  v: Schema.Literal(1),
  log: Schema.String,
  seq: Seq,
  type: Schema.NonEmptyString,
  at: Instant,
  data: Schema.Record(Schema.String, Schema.Unknown),
  commit: Schema.optionalKey(Schema.Record(Schema.String, Digest)),
  refs: Schema.optionalKey(Schema.Array(Seq)),
  corrects: Schema.optionalKey(Seq),
  reason: Schema.optionalKey(Schema.NonEmptyString)
})

/** An entry that keeps the envelope's rules. */
export type SeenEntry = typeof Envelope.Type

const decode = Schema.decodeUnknownResult(Envelope)

/** What is wrong with an entry: which rule of the envelope it does not keep. */
export interface EntryProblem {
  readonly problem: Problem
  readonly expected?: string
  readonly found?: string
}

/**
 * Reads an entry found at `seq`, after one recorded at `notBefore`, in the log of this name; or tells why it is none: JSON in UTF-8 of at most
 * 16 KiB, exactly as RFC 8785 writes it, its texts in NFC, in its own place, not earlier than the one before it, referring backwards only.
 */
export const readEntry = (
  seq: number,
  bytes: Uint8Array,
  log: string,
  notBefore: string
): Result.Result<SeenEntry, EntryProblem> => {
  const refuse = (problem: Problem, found: string, expected?: string) =>
    Result.fail<EntryProblem>({ problem, found, ...(expected === undefined ? {} : { expected }) })
  if (bytes.length > maxEntryBytes) return refuse("entry-too-long", String(bytes.length))
  const text = textOf(bytes)
  const value = text === undefined ? undefined : parseJson(text)
  if (text === undefined || value === undefined) return refuse("entry-not-json", "")
  if (!isCanonical(text, value) || text.normalize("NFC") !== text) return refuse("entry-not-canonical", "")
  const decoded = decode(value)
  if (Result.isFailure(decoded)) return refuse("entry-form", decoded.failure.message)
  const entry = decoded.success
  if (entry.log !== log) return refuse("entry-log", entry.log, log)
  if (entry.seq !== seq) return refuse("entry-place", String(entry.seq), String(seq))
  if (entry.at < notBefore) return refuse("entry-time", entry.at, notBefore)
  const named = [...(entry.refs ?? []), ...(entry.corrects === undefined ? [] : [entry.corrects])]
  const ahead = named.find((other) => other >= seq)
  return ahead === undefined ? Result.succeed(entry) : refuse("entry-refers-ahead", String(ahead))
}
