import { Effect, Result, Schema } from "effect"
import { sameBytes, toBase64 } from "../bytes.ts"
import type { Checkpoint } from "../checkpoint.ts"
import type { VerifierKey, VerifyEd25519 } from "../note.ts"
import { parsePolicy, type Policy } from "../policy.ts"
import { sameKey } from "../verifier-key.ts"
import { remarkUncovered } from "./coverage.ts"
import { entryProofs } from "./entry-proofs.ts"
import { type Facts, gatherFacts } from "./facts.ts"
import type { Hashing } from "./hash-rows.ts"
import { jsonIn } from "./json.ts"
import { checkLogJson } from "./keys.ts"
import { checkMonthEnds } from "./month-ends.ts"
import { checkMonths, type MonthFolder } from "./months.ts"
import { remarkNotice } from "./notice.ts"
import { noteVerifier, type VerifiedNote } from "./notes.ts"
import { type KeptNote, checkOldNotes } from "./old-notes.ts"
import { checkOpenings, type OpenedValues } from "./openings.ts"
import { checkPartials } from "./partials.ts"
import { readSignedNote, trustedFrom } from "./signatures.ts"
import { checkSiteFiles } from "./site-files.ts"
import { isFound, readFound, sizeLimits, type Source, SourceUnavailable } from "./source.ts"
import { makeTally, type Tally } from "./tally.ts"
import { checkTimestamps, type Stamp, type VerifyTimestamp } from "./timestamps.ts"
import { logPath, type LogTree } from "./tree.ts"
import { walkLog } from "./walk.ts"
import { checkWitnesses, type Witnessed } from "./witnesses.ts"

/** What is there is no published site. */
export class NotASite extends Schema.TaggedError<NotASite>()("NotASite", {}) {}

/** What a site is checked by. */
export interface CheckOptions {
  readonly source: Source
  readonly hashing: Hashing
  readonly verify: VerifyEd25519
  /** Log keys known from elsewhere than the site. */
  readonly keys: ReadonlyArray<VerifierKey>
  /** Checkpoints of this log that somebody kept. */
  readonly old: ReadonlyArray<KeptNote>
  /** Whose cosignatures count; the office's own policy where none is given. */
  readonly policy: Policy | undefined
  readonly timestamp: VerifyTimestamp | undefined
  /** How many of the proofs of single entries are verified; the others are covered by the whole log's check all the same. */
  readonly proofs: number
  readonly progress: (entries: number) => Effect.Effect<void>
}

/** A site as the checks found it: what came of each, and what a rebuild of its tables needs. */
export interface Checked {
  readonly tally: Tally
  /** The newest checkpoint as the site shows it; undefined where that cannot be read. */
  readonly checkpoint: Checkpoint | undefined
  /** How many entries could be read. */
  readonly read: number
  readonly tree: LogTree | undefined
  readonly facts: Facts | undefined
  readonly folders: ReadonlyArray<MonthFolder>
  readonly opened: OpenedValues
  readonly witnessed: Witnessed & { readonly policy: "given" | "own" | "none" }
  /** What the timestamps of the month-end checkpoints say, by name. */
  readonly stamps: ReadonlyMap<string, Stamp>
}

const checkpointFile = logPath("checkpoint")

/** Whether anything there speaks of a site: an address that answers every question with a page of its own does not. */
const isSite = Effect.fnUntraced(function* (source: Source) {
  for (const path of ["site.json", logPath("log.json")]) {
    const found = yield* readFound(source, path, sizeLimits.published)
    if (isFound(found) && jsonIn(found) !== undefined) return true
  }
  return false
})

const readNewest = Effect.fnUntraced(function* (source: Source, tally: Tally) {
  const bytes = yield* readFound(source, checkpointFile, sizeLimits.note)
  const read = isFound(bytes) ? readSignedNote(bytes) : undefined
  if (isFound(bytes) && read !== undefined && Result.isSuccess(read)) return { bytes, ...read.success }
  if (!(yield* isSite(source))) return yield* new NotASite()
  if (read !== undefined && Result.isFailure(read)) {
    const { problem, ...more } = read.failure
    tally.broke("log.checkpoint", problem, { file: checkpointFile, ...more })
  } else tally.broke("log.checkpoint", bytes === "too-large" ? bytes : "missing", { file: checkpointFile })
  return undefined
})

const policyOf = (given: Policy | undefined, own: string | undefined, hashing: Hashing, tally: Tally) => {
  if (given !== undefined) return { from: "given" as const, policy: given }
  const parsed = own === undefined ? undefined : parsePolicy(own, hashing.sha256)
  if (parsed !== undefined && Result.isFailure(parsed))
    tally.remark("own-policy-unreadable", parsed.failure.message)
  return parsed === undefined || Result.isFailure(parsed)
    ? { from: "none" as const, policy: { logs: [], witnesses: [], quorum: undefined } satisfies Policy }
    : { from: "own" as const, policy: parsed.success }
}

/**
 * Checks a published site by what it publishes, and by what whoever asks holds of it: keys, old checkpoints, a policy. Needs no office, and says
 * of each check what held, what did not, and what could not be looked at.
 */
export const checkSite = Effect.fn("Checking.checkSite")(function* (options: CheckOptions) {
  const { hashing, keys: given, source, verify } = options
  const { sha256 } = hashing
  const tally = makeTally()
  const newest = yield* readNewest(source, tally)
  if (newest === undefined) {
    return {
      tally,
      checkpoint: undefined,
      read: 0,
      tree: undefined,
      facts: undefined,
      folders: [],
      opened: new Map(),
      witnessed: { size: 0, witnesses: [], policy: "none" },
      stamps: new Map()
    } satisfies Checked as Checked
  }
  const { checkpoint } = newest
  const { origin, root, size } = checkpoint
  const gathering = gatherFacts(origin, sha256, tally)
  const step = Math.max(1, Math.ceil(size / Math.max(1, options.proofs)))
  const isWanted = (seq: number) => options.proofs > 0 && seq % step === 0
  const proofs = entryProofs({ sha256, source, tally, isWanted })
  const tree = yield* walkLog({
    hashing,
    source,
    size,
    root,
    tally,
    visit: (bundle) => Effect.andThen(gathering.see(bundle), proofs.see(bundle)),
    progress: options.progress
  })
  if (step > 1) tally.remark("proofs-sampled", undefined, Math.ceil(size / step))
  const facts = gathering.facts()

  const isWhole = facts.seen === size
  const keys = yield* checkLogJson({ source, origin, facts, isWhole, sha256, tally })
  const notes = noteVerifier({
    origin,
    size,
    tree,
    keyring: { announced: keys, given: given.filter(({ name }) => name === origin) },
    sha256,
    verify
  })
  const made = yield* tree.rootAt(size)
  if (made === undefined) tally.broke("log.root", "log-cut-short", { entry: tree.size, file: checkpointFile })
  else if (sameBytes(made, root)) tally.held("log.root")
  else {
    const differing = { expected: toBase64(root), found: toBase64(made) }
    tally.broke("log.root", "note-root", { file: checkpointFile, ...differing })
  }
  const signers = notes.signersOf(newest)
  const ours: Array<VerifiedNote> = []
  if (Result.isFailure(signers)) {
    const { problem, ...more } = signers.failure
    tally.broke("log.checkpoint", problem, { file: checkpointFile, ...more })
  } else {
    tally.held("log.checkpoint")
    if (made !== undefined && sameBytes(made, root)) ours.push({ ...newest, size, signers: signers.success })
  }

  const listed = yield* source.list
  const monthEnds = yield* checkMonthEnds({ source, listed, facts, notes, tally })
  ours.push(...monthEnds.map(({ verified }) => verified))
  const kept = yield* checkOldNotes(options.old, notes, tally)
  const sizes = new Set([...ours.map((each) => each.size), ...(yield* proofs.settle(notes))])
  yield* checkPartials(
    source,
    tree,
    [...sizes].toSorted((a, b) => a - b),
    tally
  )

  for (const key of given) {
    if (key.name !== origin)
      tally.broke("log.checkpoint", "key-of-another", { expected: key.name, found: origin })
  }
  if (given.length === 0) tally.remark("key-from-site")
  else if (Result.isSuccess(signers)) {
    const trusted = trustedFrom(given, facts.keys, [...ours, ...kept])
    if (!signers.success.some((key) => trusted.some((known) => sameKey(known, key))))
      tally.broke("log.checkpoint", "key-not-led-to", { file: checkpointFile })
  }
  for (const { compromised, vkey } of facts.keys)
    if (compromised !== undefined) tally.remark("key-compromised", vkey)
  yield* remarkNotice(source, checkpoint, facts.keys, tally)

  const named = new Set<string>()
  const covered = (path: string) => void named.add(path)
  const folders = yield* checkMonths({ facts, isWhole, sha256, source, tree, tally, covered })
  const opened = yield* checkOpenings({ folders, facts, sha256, source, tree, tally })
  yield* checkSiteFiles({ origin, facts, isWhole, sha256, source, tally, covered })

  const { from, policy } = policyOf(options.policy, facts.witnessPolicy, hashing, tally)
  const witnessed = yield* checkWitnesses({
    source,
    policy,
    newest: { note: newest.note, size: ours.some((each) => each.size === size) ? size : 0 },
    monthEnds,
    verify,
    tally,
    covered
  })
  const stamps = yield* checkTimestamps({ source, monthEnds, verify: options.timestamp, tally, covered })
  remarkUncovered(listed, named, size, tally)

  const now = yield* readFound(source, checkpointFile, sizeLimits.note)
  const isSame =
    isFound(now) && now.length === newest.bytes.length && now.every((byte, at) => byte === newest.bytes[at])
  if (!isSame && tally.broken() > 0)
    return yield* new SourceUnavailable({ path: checkpointFile, reason: "changed", detail: "" })
  return {
    tally,
    checkpoint,
    read: tree.size,
    tree,
    facts,
    folders,
    opened,
    witnessed: { ...witnessed, policy: from },
    stamps
  } satisfies Checked as Checked
})
