import { Effect, Result } from "effect"
import type { Checkpoint } from "../checkpoint.ts"
import { sameBytes, toBase64, toHex } from "../bytes.ts"
import type { VerifierKey, VerifyEd25519 } from "../note.ts"
import type { Sha256 } from "../hash.ts"
import { type Keyring, readSignedNote, type Refusal, type SignedNote, signersOf } from "./signatures.ts"
import type { SourceUnavailable } from "./source.ts"
import type { LogTree } from "./tree.ts"

/** A checkpoint that this log's tree and keys bear out. */
export interface VerifiedNote extends SignedNote {
  readonly size: number
  readonly signers: ReadonlyArray<VerifierKey>
}

/** A checkpoint held against the log: borne out, refused, or beyond what could be read of the log. */
export type Verdict = Result.Result<VerifiedNote, Refusal> | "not-reached"

/** Holds signed checkpoints against a log whose newest one has `size` entries; the same bytes are looked at once. */
export const noteVerifier = (options: {
  readonly origin: string
  readonly size: number
  readonly tree: LogTree
  readonly keyring: Keyring
  readonly sha256: Sha256
  readonly verify: VerifyEd25519
}) => {
  const { keyring, origin, size, tree, verify } = options
  const known = new Map<string, Verdict>()

  /** What of a checkpoint can be told without its root and signature. */
  const misplaced = (checkpoint: Checkpoint): Refusal | undefined => {
    if (checkpoint.origin !== origin)
      return { problem: "note-origin", expected: origin, found: checkpoint.origin }
    if (checkpoint.size > size)
      return { problem: "note-ahead", expected: String(size), found: String(checkpoint.size) }
    return undefined
  }

  /** Whether the log begins with what a checkpoint states. */
  const isBorneOut = Effect.fnUntraced(function* (
    checkpoint: Checkpoint
  ): Effect.fn.Return<Result.Result<undefined, Refusal> | "not-reached", SourceUnavailable> {
    const root = yield* tree.rootAt(checkpoint.size)
    if (root === undefined) return "not-reached"
    return sameBytes(root, checkpoint.root)
      ? Result.succeed(undefined)
      : Result.fail({
          problem: "note-root",
          expected: toBase64(checkpoint.root),
          found: toBase64(root)
        })
  })

  const look = Effect.fnUntraced(function* (bytes: Uint8Array): Effect.fn.Return<Verdict, SourceUnavailable> {
    const read = readSignedNote(bytes)
    if (Result.isFailure(read)) return Result.fail(read.failure)
    const { checkpoint } = read.success
    const refusal = misplaced(checkpoint)
    if (refusal !== undefined) return Result.fail(refusal)
    const signers = signersOf(read.success, keyring, verify)
    if (Result.isFailure(signers)) return Result.fail(signers.failure)
    const borneOut = yield* isBorneOut(checkpoint)
    if (borneOut === "not-reached") return borneOut
    if (Result.isFailure(borneOut)) return Result.fail(borneOut.failure)
    return Result.succeed({ ...read.success, size: checkpoint.size, signers: signers.success })
  })

  return {
    /** Which of the log's keys signed, whatever the root. */
    signersOf: (note: SignedNote) => signersOf(note, keyring, verify),
    /** Holds the lines of a checkpoint that were copied without a signature against the log. */
    verifyLines: Effect.fnUntraced(function* (checkpoint: Checkpoint) {
      const refusal = misplaced(checkpoint)
      return refusal === undefined ? yield* isBorneOut(checkpoint) : Result.fail(refusal)
    }),
    verify: (bytes: Uint8Array): Effect.Effect<Verdict, SourceUnavailable> =>
      Effect.suspend(() => {
        const id = toHex(options.sha256(bytes))
        const before = known.get(id)
        if (before !== undefined) return Effect.succeed(before)
        return Effect.tap(look(bytes), (verdict) => Effect.sync(() => known.set(id, verdict)))
      })
  }
}
export type NoteVerifier = ReturnType<typeof noteVerifier>
