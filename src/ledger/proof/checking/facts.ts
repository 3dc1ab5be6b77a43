import { Effect, Result, Schema } from "effect"
import { parseVerifierKey, type VerifierKey } from "../note.ts"
import type { Sha256 } from "../hash.ts"
import { readEntry, type SeenEntry } from "./entry.ts"
import type { Tally } from "./tally.ts"
import type { SeenBundle } from "./walk.ts"

const Digest = Schema.NonEmptyString

/** What a `disclosure` entry says, as far as a verifier asks. */
const DisclosureData = Schema.Struct({
  period: Schema.String.pipe(Schema.check(Schema.isPattern(/^\d{4}-(?:0[1-9]|1[0-2])$/u))),
  revision: Schema.Natural.pipe(Schema.check(Schema.isGreaterThan(0))),
  rowCount: Schema.Natural,
  size: Schema.Natural,
  root: Digest,
  generator: Schema.NonEmptyString
})

const KeyData = Schema.Struct({
  vkey: Schema.NonEmptyString,
  kind: Schema.Literals(["first", "rotation", "retirement", "compromise"]),
  printedAt: Schema.optionalKey(Schema.Array(Schema.NonEmptyString))
})

const RedactionData = Schema.Struct({
  fields: Schema.Array(Schema.Struct({ entry: Schema.Natural, fields: Schema.Array(Schema.NonEmptyString) }))
})

const AgencyData = Schema.Struct({
  key: Schema.Literal("agency"),
  value: Schema.Struct({ code: Schema.NonEmptyString, name: Schema.NonEmptyString })
})

const PolicyData = Schema.Struct({ key: Schema.Literal("witness-policy"), value: Schema.NonEmptyString })

const decodePolicy = Schema.decodeUnknownResult(PolicyData)
const decodeDisclosure = Schema.decodeUnknownResult(DisclosureData)
const decodeKey = Schema.decodeUnknownResult(KeyData)
const decodeRedaction = Schema.decodeUnknownResult(RedactionData)
const decodeAgency = Schema.decodeUnknownResult(AgencyData)

/** One published month or revision of it, as its entry tells. */
export interface Disclosed {
  readonly seq: number
  readonly corrects: number | undefined
  readonly refs: ReadonlyArray<number>
  /** Digests by field: `file:<path in the month's folder>`, `file:site.json`. */
  readonly commit: Readonly<Record<string, string>>
  readonly data: typeof DisclosureData.Type
}

/** A key that signs the log, by the entries that speak of it: for checkpoints of more than `from` entries, until one covers `until`. */
export interface AnnouncedKey {
  readonly vkey: string
  readonly key: VerifierKey
  readonly from: number
  readonly until?: number
  /** The entry that says it may be in other hands. */
  readonly compromised?: number
}

/** More keys than a log has in centuries. */
const keysAtMost = 1_000

/** What a verifier needs to know of all entries, gathered while they pass. */
export interface Facts {
  readonly agency: { readonly code: string; readonly name: string } | undefined
  readonly disclosures: ReadonlyArray<Disclosed>
  readonly keys: ReadonlyArray<AnnouncedKey>
  readonly printedAt: ReadonlyArray<string>
  /** The text of the policy by which the office counts witnesses. */
  readonly witnessPolicy: string | undefined
  /** The `redaction` entries. */
  readonly redactions: ReadonlySet<number>
  /** What they name: fields by entry, each with the redaction's own entry. */
  readonly redacted: ReadonlyMap<number, ReadonlyMap<string, number>>
  /** How many entries could be read. */
  readonly seen: number
}

/** What a ledger takes after a key of it was told to be lost or in other hands: how it ended is published, and people's data are erased. */
const afterClosing: ReadonlySet<string> = new Set(["disclosure", "redaction"])

/** Reads entries as they pass, tells of those that are none, and keeps the few facts that the other checks ask. */
export const gatherFacts = (log: string, sha256: Sha256, tally: Tally) => {
  let agency: Facts["agency"]
  let witnessPolicy: string | undefined
  let isClosed = false
  let newest = ""
  let seen = 0
  const printedAt = new Set<string>()
  const disclosures: Array<Disclosed> = []
  const keys = new Map<string, AnnouncedKey>()
  const redactions = new Set<number>()
  const redacted = new Map<number, Map<string, number>>()

  const disclosed = ({ commit = {}, corrects, data, refs = [], seq }: SeenEntry): void => {
    const decoded = decodeDisclosure(data)
    if (Result.isFailure(decoded)) {
      tally.broke("files.disclosures", "disclosure-form", { entry: seq, found: decoded.failure.message })
    } else disclosures.push({ seq, corrects, refs, commit, data: decoded.success })
  }

  const announced = ({ data, seq }: SeenEntry): void => {
    const decoded = decodeKey(data)
    const key = Result.flatMap(decoded, ({ vkey }) => parseVerifierKey(vkey, sha256))
    if (Result.isFailure(decoded) || Result.isFailure(key) || key.success.name !== log) {
      tally.broke("log.keys", "key-form", { entry: seq })
      return
    }
    const { kind, vkey } = decoded.success
    if (kind === "compromise") isClosed = true
    for (const place of decoded.success.printedAt ?? []) printedAt.add(place)
    const known = keys.get(vkey)
    if (kind === "first" || kind === "rotation") {
      if (known === undefined && keys.size < keysAtMost) keys.set(vkey, { vkey, key: key.success, from: seq })
      else tally.broke("log.keys", "key-out-of-turn", { entry: seq })
    } else if (known === undefined) tally.broke("log.keys", "key-out-of-turn", { entry: seq })
    else keys.set(vkey, { ...known, ...(kind === "retirement" ? { until: seq } : { compromised: seq }) })
  }

  const redactedBy = ({ data, seq }: SeenEntry): void => {
    const decoded = decodeRedaction(data)
    if (Result.isFailure(decoded)) {
      tally.broke("log.entries", "entry-form", { entry: seq, found: decoded.failure.message })
      return
    }
    redactions.add(seq)
    for (const { entry, fields } of decoded.success.fields) {
      const known = redacted.get(entry) ?? new Map<string, number>()
      redacted.set(entry, known)
      for (const field of fields) if (!known.has(field)) known.set(field, seq)
    }
  }

  const set = ({ data }: SeenEntry): void => {
    const named = decodeAgency(data)
    if (Result.isSuccess(named)) agency = named.success.value
    const policy = decodePolicy(data)
    if (Result.isSuccess(policy)) witnessPolicy = policy.success.value
  }

  const read = (seq: number, bytes: Uint8Array): void => {
    const entry = readEntry(seq, bytes, log, newest)
    if (Result.isFailure(entry)) {
      tally.broke("log.entries", entry.failure.problem, {
        entry: seq,
        ...(entry.failure.expected === undefined ? {} : { expected: entry.failure.expected }),
        ...(entry.failure.found === undefined ? {} : { found: entry.failure.found })
      })
      return
    }
    tally.held("log.entries")
    seen += 1
    newest = entry.success.at
    const { type } = entry.success
    if (isClosed && !afterClosing.has(type)) tally.broke("log.keys", "entry-after-closing", { entry: seq })
    if (type === "disclosure") disclosed(entry.success)
    else if (type === "key") announced(entry.success)
    else if (type === "redaction") redactedBy(entry.success)
    else if (type === "setting") set(entry.success)
  }

  return {
    /** Reads the entries of a bundle; one that is not what was hashed is left out. */
    see: ({ entries, first }: SeenBundle): Effect.Effect<void> =>
      Effect.sync(() => {
        for (const [at, bytes] of entries.entries()) if (bytes !== undefined) read(first + at, bytes)
      }),
    facts: (): Facts => ({
      agency,
      disclosures,
      keys: [...keys.values()],
      printedAt: [...printedAt],
      witnessPolicy,
      redactions,
      redacted,
      seen
    })
  }
}
