import { Effect, Result, Schema } from "effect"
import { sameBytes, toBase64 } from "../bytes.ts"
import type { VerifierKey } from "../note.ts"
import { sameKey } from "../verifier-key.ts"
import type { Facts } from "./facts.ts"
import { jsonIn } from "./json.ts"
import type { NoteVerifier, VerifiedNote } from "./notes.ts"
import { readSignedNote, type SignedNote, trustedFrom } from "./signatures.ts"
import { isFound, readFound, sizeLimits, type Source } from "./source.ts"
import type { Tally } from "./tally.ts"
import { logPath, type LogTree } from "./tree.ts"

/** What is there is no published site. */
export class NotASite extends Schema.TaggedError<NotASite>()("NotASite", {}) {}

/** Where the newest checkpoint lies. */
export const checkpointFile = logPath("checkpoint")

/** Whether anything there speaks of a site: an address that answers every question with a page of its own does not. */
const isSite = Effect.fnUntraced(function* (source: Source) {
  for (const path of ["site.json", logPath("log.json")]) {
    const found = yield* readFound(source, path, sizeLimits.published)
    if (isFound(found) && jsonIn(found) !== undefined) return true
  }
  return false
})

/** Reads the newest checkpoint of a site; undefined where it cannot be read. */
export const readNewest = Effect.fnUntraced(function* (source: Source, tally: Tally) {
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

/** Holds the newest checkpoint against the tree and the keys: who signed it, and the checkpoint itself where both bear it out. */
export const checkNewest = Effect.fn("Checking.checkNewest")(function* (options: {
  readonly newest: SignedNote
  readonly notes: NoteVerifier
  readonly tree: LogTree
  readonly tally: Tally
}) {
  const { newest, notes, tally, tree } = options
  const { root, size } = newest.checkpoint
  const file = checkpointFile
  const made = yield* tree.rootAt(size)
  const isRoot = made !== undefined && sameBytes(made, root)
  if (made === undefined) tally.broke("log.root", "log-cut-short", { entry: tree.size, file })
  else if (isRoot) tally.held("log.root")
  else tally.broke("log.root", "note-root", { file, expected: toBase64(root), found: toBase64(made) })
  const signed = notes.signersOf(newest)
  if (Result.isFailure(signed)) {
    const { problem, ...more } = signed.failure
    tally.broke("log.checkpoint", problem, { file, ...more })
  } else tally.held("log.checkpoint")
  const signers = Result.getOrElse(signed, (): ReadonlyArray<VerifierKey> => [])
  const borneOut: ReadonlyArray<VerifiedNote> =
    isRoot && signers.length > 0 ? [{ ...newest, size, signers }] : []
  return { signers, borneOut }
})

/** Whether a key that whoever verifies knows from elsewhere signed the newest checkpoint, or leads to one that did. */
export const checkGivenKeys = (options: {
  readonly origin: string
  readonly given: ReadonlyArray<VerifierKey>
  /** Who signed the newest checkpoint; nobody where that is told already. */
  readonly signers: ReadonlyArray<VerifierKey>
  readonly facts: Facts
  readonly borneOut: ReadonlyArray<VerifiedNote>
  readonly tally: Tally
}): void => {
  const { borneOut, facts, given, origin, signers, tally } = options
  if (given.length === 0) tally.remark("key-from-site")
  for (const { name } of given) {
    if (name !== origin) tally.broke("log.checkpoint", "key-of-another", { expected: name, found: origin })
  }
  if (given.length === 0 || signers.length === 0) return
  const trusted = trustedFrom(given, facts.keys, borneOut)
  if (!signers.some((key) => trusted.some((known) => sameKey(known, key))))
    tally.broke("log.checkpoint", "key-not-led-to", { file: checkpointFile })
}
