import { Effect, Option, Result } from "effect"
import { textOf } from "../bytes.ts"
import { type Checkpoint, parseCheckpoint } from "../checkpoint.ts"
import type { NoteVerifier, VerifiedNote } from "./notes.ts"
import type { Refusal } from "./signatures.ts"
import type { Tally } from "./tally.ts"

/** A checkpoint that somebody kept, signed or only its three lines: its bytes, and what it is called where it lies. */
export interface KeptNote {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The three lines of a checkpoint as they are printed on a notice; undefined where it is anything else. */
const linesIn = (bytes: Uint8Array): Checkpoint | undefined => {
  const text = textOf(bytes)
    ?.trim()
    .replaceAll(/[\t ]*\r?\n[\t ]*/g, "\n")
  return text?.split("\n").length === 3
    ? Option.getOrUndefined(Result.getSuccess(parseCheckpoint(`${text}\n`)))
    : undefined
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
    const lines = linesIn(bytes)
    const verdict: Result.Result<VerifiedNote | undefined, Refusal> | "not-reached" =
      lines === undefined ? yield* notes.verify(bytes) : yield* notes.verifyLines(lines)
    if (verdict === "not-reached") continue
    if (Result.isFailure(verdict)) {
      const { problem, ...more } = verdict.failure
      tally.broke("history.old", problem, { file: name, ...more })
    } else {
      tally.held("history.old")
      if (verdict.success !== undefined) borneOut.push(verdict.success)
    }
  }
  return borneOut
})
