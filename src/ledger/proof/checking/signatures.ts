import { Result } from "effect"
import { type Checkpoint, parseCheckpoint } from "../checkpoint.ts"
import { type Note, parseNote, type VerifierKey, verifySignatures, type VerifyEd25519 } from "../note.ts"
import { sameKey } from "../verifier-key.ts"
import type { AnnouncedKey } from "./facts.ts"
import type { Problem } from "./problems.ts"

/** A signed note read as a checkpoint of a log; by whom it is signed is another question. */
export interface SignedNote {
  readonly note: Note
  readonly checkpoint: Checkpoint
}

/** Why something is not what it should be, in the words of a failure. */
export interface Refusal {
  readonly problem: Problem
  readonly expected?: string
  readonly found?: string
}

/** Reads the bytes of a signed checkpoint. */
export const readSignedNote = (bytes: Uint8Array): Result.Result<SignedNote, Refusal> =>
  Result.flatMap(
    Result.mapError(parseNote(bytes), ({ message }): Refusal => ({ problem: "note-form", found: message })),
    (note) =>
      Result.mapBoth(parseCheckpoint(note.text), {
        onSuccess: (checkpoint) => ({ note, checkpoint }),
        onFailure: ({ message }): Refusal => ({ problem: "note-form", found: message })
      })
  )

/** The keys a log's checkpoints may be signed by. */
export interface Keyring {
  readonly announced: ReadonlyArray<AnnouncedKey>
  /** Keys that whoever verifies knows from elsewhere. */
  readonly given: ReadonlyArray<VerifierKey>
}

const signsAt =
  (size: number) =>
  ({ from, until }: AnnouncedKey): boolean =>
    from < size && (until === undefined || until >= size)

/** Which keys validly signed a checkpoint that may sign at its size; why none did, where none. A key given from elsewhere that no entry speaks of may sign at any size. */
export const signersOf = (
  { checkpoint, note }: SignedNote,
  { announced, given }: Keyring,
  verify: VerifyEd25519
): Result.Result<ReadonlyArray<VerifierKey>, Refusal> => {
  const others = given.filter((key) => !announced.some((known) => sameKey(known.key, key)))
  const keys = [...announced.map(({ key }) => key), ...others]
  const signed = verifySignatures(note, keys, verify)
  if (Result.isFailure(signed))
    return Result.fail({ problem: "note-signature", found: signed.failure.message })
  if (signed.success.length === 0) return Result.fail({ problem: "note-unsigned" })
  const active = announced.filter(signsAt(checkpoint.size)).map(({ key }) => key)
  const signers = signed.success.filter((key) => others.includes(key) || active.includes(key))
  return signers.length === 0 ? Result.fail({ problem: "note-key-out-of-use" }) : Result.succeed(signers)
}

/** The keys that a trusted key leads to: those announced in entries that a checkpoint covers which a trusted key signed. */
export const trustedFrom = (
  given: ReadonlyArray<VerifierKey>,
  announced: ReadonlyArray<AnnouncedKey>,
  checkpoints: ReadonlyArray<{ readonly size: number; readonly signers: ReadonlyArray<VerifierKey> }>
): ReadonlyArray<VerifierKey> => {
  const trusted = [...given]
  const isTrusted = (key: VerifierKey) => trusted.some((known) => sameKey(known, key))
  for (const { signers, size } of checkpoints.toSorted((a, b) => a.size - b.size)) {
    if (!signers.some(isTrusted)) continue
    for (const { from, key } of announced) if (from < size && !isTrusted(key)) trusted.push(key)
  }
  return trusted
}
