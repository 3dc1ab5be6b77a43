import { Effect, Option, Result, Schema } from "effect"
import { readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { sha256 } from "../ledger/hashing.ts"
import { type Checkpoint, parseCheckpoint } from "../ledger/proof/checkpoint.ts"
import { type Note, parseNote, verifySignatures } from "../ledger/proof/note.ts"
import { parsePolicy, type Policy } from "../ledger/proof/policy.ts"
import { parseVerifierKey, type VerifierKey } from "../ledger/proof/verifier-key.ts"
import { verifyEd25519 } from "../ledger/signing.ts"
import { checkpointPath, checkpointsPath, monthEndName } from "../register/log-places.ts"
import type { Month } from "../values/thai-date.ts"
import { logFolder, readLogFile } from "./public-log.ts"
import { attempt } from "./site-folder.ts"

/** The folder is no site with a signed ledger. */
export class PublicLogMissing extends Schema.TaggedError<PublicLogMissing>()("PublicLogMissing", {
  folder: Schema.String
}) {}

/** A file of the public log is not what a publication writes: damaged, altered, or not signed by the ledger's keys. */
export class PublicLogUnreadable extends Schema.TaggedError<PublicLogUnreadable>()("PublicLogUnreadable", {
  file: Schema.String,
  problem: Schema.String
}) {
  override get message() {
    return `${this.file}: ${this.problem}`
  }
}

/** `log.json` as it lies in a site. */
const LogFile = Schema.fromJsonString(
  Schema.Struct({
    v: Schema.Literal(1),
    origin: Schema.NonEmptyString,
    agency: Schema.Struct({ code: Schema.String, name: Schema.NonEmptyString }),
    keys: Schema.Array(
      Schema.Struct({
        vkey: Schema.NonEmptyString,
        from: Schema.Natural,
        until: Schema.optionalKey(Schema.Natural),
        compromised: Schema.optionalKey(Schema.Natural)
      })
    ),
    printedAt: Schema.Array(Schema.String),
    witnessPolicy: Schema.optionalKey(Schema.String)
  })
)
const decodeLog = Schema.decodeUnknownOption(LogFile)

/** What `log.json` says. */
export type PublicIdentity = typeof LogFile.Type

/** A checkpoint as it lies, signed by one of the ledger's keys. */
export interface SignedNote {
  readonly bytes: Uint8Array
  readonly note: Note
  readonly checkpoint: Checkpoint
}

/** The checkpoint that was signed for a month's revision. */
export interface MonthEnd extends SignedNote {
  readonly month: Month
  readonly revision: number
  /** `2025-08`, `2025-08.r2`. */
  readonly name: string
  /** Below the log's folder. */
  readonly path: string
}

/** A site's ledger as its own files tell it: all that whoever has no office knows. */
export interface PublishedLog {
  readonly identity: PublicIdentity
  readonly keys: ReadonlyArray<VerifierKey>
  readonly policy: Policy | undefined
  readonly newest: SignedNote
  /** Oldest first. */
  readonly months: ReadonlyArray<MonthEnd>
}

const identityIn = Effect.fnUntraced(function* (out: string) {
  const file = join(logFolder(out), "log.json")
  const bytes = yield* readLogFile(out, "log.json")
  if (bytes === undefined) return yield* new PublicLogMissing({ folder: out })
  const identity = Option.getOrUndefined(decodeLog(Buffer.from(bytes).toString("utf8")))
  if (identity === undefined) return yield* new PublicLogUnreadable({ file, problem: "not a log.json" })
  const keys: Array<VerifierKey> = []
  for (const { vkey } of identity.keys) {
    const key = parseVerifierKey(vkey, sha256)
    if (Result.isFailure(key)) return yield* new PublicLogUnreadable({ file, problem: key.failure.message })
    keys.push(key.success)
  }
  const policy = Option.map(Option.fromUndefinedOr(identity.witnessPolicy), (text) =>
    parsePolicy(text, sha256)
  )
  if (Option.isSome(policy) && Result.isFailure(policy.value))
    return yield* new PublicLogUnreadable({ file, problem: policy.value.failure.message })
  return { identity, keys, policy: Option.getOrUndefined(Option.map(policy, Result.getOrThrow)) }
})

/** A signed note of this ledger, or what is wrong with it. */
const signedNote = (
  bytes: Uint8Array,
  origin: string,
  keys: ReadonlyArray<VerifierKey>
): Result.Result<SignedNote, { readonly message: string }> =>
  Result.gen(function* () {
    const note = yield* parseNote(bytes)
    const checkpoint = yield* parseCheckpoint(note.text)
    const signers = yield* verifySignatures(note, keys, verifyEd25519)
    return checkpoint.origin === origin && signers.length > 0
      ? { bytes, note, checkpoint }
      : yield* Result.fail({ message: "not signed by this ledger" })
  })

const monthEndsIn = (out: string) =>
  attempt(logFolder(out), () => {
    const folder = join(logFolder(out), checkpointsPath)
    const isThere = statSync(folder, { throwIfNoEntry: false }) !== undefined
    const names = isThere ? readdirSync(folder) : []
    return names.flatMap((name) => {
      const { month, revision = "1" } =
        /^(?<month>(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2]))(?:\.r(?<revision>[1-9]\d{0,4}))?$/.exec(name)
          ?.groups ?? {}
      const place = { month: month as Month, revision: Number(revision) }
      return month !== undefined && monthEndName(place.month, place.revision) === name
        ? [{ ...place, name, path: checkpointPath(place.month, place.revision) }]
        : []
    })
  })

const order = (a: MonthEnd, b: MonthEnd): number =>
  a.checkpoint.size - b.checkpoint.size || a.month.localeCompare(b.month, "en") || a.revision - b.revision

/**
 * Reads a site's ledger; every checkpoint is held against the keys of its `log.json`. `newest` stands for `checkpoint` where that is not written
 * yet. A month-end checkpoint that is none fails, or is left out where `leaveOut` says so; one that the disk does not give fails.
 */
export const publishedLog = Effect.fn("publishedLog")(function* (
  out: string,
  { leaveOut = false, newest }: { readonly newest?: Uint8Array; readonly leaveOut?: boolean } = {}
) {
  const { identity, keys, policy } = yield* identityIn(out)
  const noteIn = Effect.fnUntraced(function* (path: string, given?: Uint8Array) {
    const bytes = given ?? (yield* readLogFile(out, path))
    if (bytes === undefined) return yield* new PublicLogMissing({ folder: out })
    const read = signedNote(bytes, identity.origin, keys)
    if (Result.isSuccess(read)) return read.success
    const file = join(logFolder(out), path)
    return yield* new PublicLogUnreadable({ file, problem: read.failure.message })
  })
  const months: Array<MonthEnd> = []
  for (const place of yield* monthEndsIn(out)) {
    const read = yield* Effect.result(noteIn(place.path))
    if (Result.isSuccess(read)) months.push({ ...read.success, ...place })
    else if (!leaveOut || read.failure._tag !== "PublicLogUnreadable") return yield* read.failure
  }
  return {
    identity,
    keys,
    policy,
    newest: yield* noteIn("checkpoint", newest),
    months: months.toSorted(order)
  } satisfies PublishedLog
})

/** Month-end checkpoints that are one and the same: months that were published in one act. */
export const alikeWith = ({ months }: PublishedLog, { bytes }: SignedNote): ReadonlyArray<MonthEnd> =>
  months.filter((each) => Buffer.from(each.bytes).equals(bytes))
