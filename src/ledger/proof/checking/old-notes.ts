import { Effect, Result } from "effect"
import type { NoteVerifier, VerifiedNote } from "./notes.ts"
import type { Tally } from "./tally.ts"

/** A checkpoint that somebody kept: its bytes, and what it is called where it lies. */
export interface KeptNote {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Holds old checkpoints against the log: it must still begin with what each of them states. Answers with those it bears out. */
export const checkOldNotes = Effect.fn("Checking.checkOldNotes")(function* (
  old: ReadonlyArray<KeptNote>,
  notes: NoteVerifier,
  tally: Tally
) {
  if (old.length === 0) tally.remark("no-old-checkpoint")
  const borneOut: Array<VerifiedNote> = []
  for (const { bytes, name } of old) {
    const verdict = yield* notes.verify(bytes)
    if (verdict === "not-reached") continue
    if (Result.isFailure(verdict)) {
      const { problem, ...more } = verdict.failure
      tally.broke("history.old", problem, { file: name, ...more })
    } else {
      tally.held("history.old")
      borneOut.push(verdict.success)
    }
  }
  return borneOut
})
