import { Result, Schema } from "effect"
import canonicalize from "canonicalize"

/** A JSON value as an entry may hold it: no fraction, no undefined; money is a decimal string of satang. */
export type Json = string | number | boolean | null | ReadonlyArray<Json> | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/** What an entry records: one of the seven stages, a correction or redaction of an earlier entry, or an act of the office. */
export const EntryType = Schema.Literals([
  "need",
  "budget",
  "prep",
  "purchase",
  "contract",
  "stock",
  "disclosure",
  "correction",
  "redaction",
  "key",
  "note",
  "plan",
  "approval",
  "setting",
  "import"
])
export type EntryType = typeof EntryType.Type

const Seq = Schema.Natural
const JsonData = Schema.Unknown.pipe(
  Schema.check(
    Schema.makeFilter((value) => typeof value === "object" && value !== null && !Array.isArray(value), {
      expected: "a JSON object"
    })
  )
)

/** ซองของรายการบัญชี — the outer form of every entry, version 1. `log` and `seq` bind it to its place; `commit` maps a field to the digest of its commitment. */
export const Envelope = Schema.Struct({
  v: Schema.Literal(1),
  log: Schema.NonEmptyString,
  seq: Seq,
  type: EntryType,
  at: Schema.String.pipe(
    Schema.check(
      Schema.isPattern(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u, {
        expected: "a UTC instant with milliseconds"
      })
    )
  ),
  data: JsonData,
  commit: Schema.optionalKey(Schema.Record(Schema.String, Schema.String)),
  refs: Schema.optionalKey(Schema.Array(Seq)),
  corrects: Schema.optionalKey(Seq),
  reason: Schema.optionalKey(Schema.NonEmptyString)
})
export interface Envelope extends Omit<typeof Envelope.Type, "data"> {
  readonly data: JsonObject
}

const decode = Schema.decodeUnknownResult(Envelope)
const parse = (bytes: Uint8Array): Result.Result<unknown, unknown> =>
  Result.try(() => JSON.parse(textDecoder.decode(bytes)) as unknown)
const textDecoder = new TextDecoder("utf-8", { fatal: true })
const textEncoder = new TextEncoder()

const isStorable = (value: unknown): boolean => {
  switch (typeof value) {
    case "string":
    case "boolean":
      return true
    case "number":
      return Number.isSafeInteger(value)
    case "object":
      if (value === null) return true
      if (Array.isArray(value)) return value.every(isStorable)
      for (const key in value) if (!isStorable((value as Record<string, unknown>)[key])) return false
      return true
    default:
      return false
  }
}

/**
 * The exact bytes of an entry: RFC 8785 JSON in UTF-8. A value that JSON or the format cannot hold (a fraction, undefined, a lone surrogate,
 * text that is not NFC) is a defect of the caller and throws.
 */
export const encodeEnvelope = (envelope: Envelope): Uint8Array => {
  const text = isStorable(envelope) ? canonicalize(envelope) : undefined
  if (text === undefined || !text.isWellFormed() || text.normalize("NFC") !== text) {
    throw new Error(
      `entry ${envelope.seq} (${envelope.type}) holds a value that the ledger's format does not allow`
    )
  }
  return textEncoder.encode(text)
}

/** An entry's bytes are not an entry of this ledger: damage, or another program's file. */
export class EntryUnreadable extends Schema.TaggedError<EntryUnreadable>()("EntryUnreadable", {
  seq: Schema.Number,
  problem: Schema.String
}) {}

/** Reads an entry found at `seq`; one that says another place than it lies in is refused. */
export const decodeEnvelope = (seq: number, bytes: Uint8Array): Result.Result<Envelope, EntryUnreadable> =>
  Result.flatMap(
    Result.mapError(
      Result.flatMap(parse(bytes), (value): Result.Result<typeof Envelope.Type, unknown> => decode(value)),
      (problem) =>
        new EntryUnreadable({ seq, problem: problem instanceof Error ? problem.message : String(problem) })
    ),
    (envelope) =>
      envelope.seq === seq
        ? Result.succeed(envelope as Envelope)
        : Result.fail(new EntryUnreadable({ seq, problem: `it says it is entry ${envelope.seq}` }))
  )
