import { Effect, Result } from "effect"
import type { Checkpoint } from "../checkpoint.ts"
import type { VerifierKey, VerifyEd25519 } from "../note.ts"
import { parsePolicy, type Policy } from "../policy.ts"
import { remarkUncovered } from "./coverage.ts"
import { entryProofs } from "./entry-proofs.ts"
import { type Facts, gatherFacts } from "./facts.ts"
import type { Hashing } from "./hash-rows.ts"
import { checkLogJson } from "./keys.ts"
import { checkMonthEnds } from "./month-ends.ts"
import { checkMonths, type MonthFolder } from "./months.ts"
import { remarkNotice } from "./notice.ts"
import { noteVerifier } from "./notes.ts"
import { checkGivenKeys, checkNewest, checkpointFile, readNewest } from "./newest.ts"
import { type KeptNote, checkOldNotes } from "./old-notes.ts"
import { checkOpenings, type OpenedValues } from "./openings.ts"
import { checkPartials } from "./partials.ts"
import { checkSiteFiles } from "./site-files.ts"
import type { Scope } from "./scope.ts"
import { isFound, readFound, sizeLimits, type Source, SourceUnavailable } from "./source.ts"
import { makeTally, type Tally } from "./tally.ts"
import { checkTimestamps, type Stamp, type VerifyTimestamp } from "./timestamps.ts"
import type { LogTree } from "./tree.ts"
import { walkLog } from "./walk.ts"
import { checkWitnesses, type Witnessed } from "./witnesses.ts"

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
  /** What is looked into beside the ledger; everything where not said. */
  readonly only?: Scope | undefined
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
  const { hashing, keys: given, only, source, verify } = options
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
  const isWanted = (seq: number, entry: Uint8Array) =>
    options.proofs > 0 && seq % step === 0 && only?.entry(entry) !== false
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
  const signed = yield* checkNewest({ newest, notes, tree, tally })
  const listed = yield* source.list
  const monthEnds = yield* checkMonthEnds({ source, listed, facts, notes, tally })
  const ours = [...signed.borneOut, ...monthEnds.map(({ verified }) => verified)]
  const kept = yield* checkOldNotes(options.old, notes, tally)
  const sizes = new Set([...ours.map((each) => each.size), ...(yield* proofs.settle(notes))])
  yield* checkPartials(
    source,
    tree,
    [...sizes].toSorted((a, b) => a - b),
    tally
  )

  checkGivenKeys({ origin, given, signers: signed.signers, facts, borneOut: [...ours, ...kept], tally })
  for (const { compromised, vkey } of facts.keys)
    if (compromised !== undefined) tally.remark("key-compromised", vkey)
  yield* remarkNotice(source, checkpoint, facts.keys, tally)

  const named = new Set<string>()
  const covered = (path: string) => void named.add(path)
  const folders = yield* checkMonths({ only, facts, isWhole, sha256, source, tree, tally, covered })
  const opened = yield* checkOpenings({ folders, facts, sha256, source, tree, tally })
  yield* checkSiteFiles({ only, origin, facts, isWhole, sha256, source, tally, covered })

  const { from, policy } = policyOf(options.policy, facts.witnessPolicy, hashing, tally)
  const witnessed = yield* checkWitnesses({
    source,
    policy,
    newest: { note: newest.note, size: signed.borneOut.length > 0 ? size : 0 },
    monthEnds,
    verify,
    tally,
    covered
  })
  const stamps = yield* checkTimestamps({ source, monthEnds, verify: options.timestamp, tally, covered })
  if (only === undefined) remarkUncovered(listed, named, size, tally)
  else tally.remark("scoped")

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
