import { Effect, Result } from "effect"
import { sameBytes } from "../bytes.ts"
import { uncheckedCosigners, verifyCosignatures } from "../cosignature.ts"
import { type Note, parseNote, type VerifyEd25519 } from "../note.ts"
import { meetsQuorum, type Policy } from "../policy.ts"
import { isFound, readFound, sizeLimits, type Source } from "./source.ts"
import type { Tally } from "./tally.ts"
import { logPath } from "./tree.ts"

/** A month-end checkpoint that the log bears out, by the name it has under `checkpoints/`. */
export interface MonthEnd {
  readonly name: string
  readonly bytes: Uint8Array
  readonly size: number
}

/** What witnesses say of the log. */
export interface Witnessed {
  /** Up to how many entries the quorum has seen the log; 0 where it has not. */
  readonly size: number
  /** Names of the witnesses that cosigned any of its checkpoints. */
  readonly witnesses: ReadonlyArray<string>
}

/** Verifies the cosignatures of the newest checkpoint and of the month-end ones, and counts them by a policy. */
export const checkWitnesses = Effect.fn("Checking.checkWitnesses")(function* (options: {
  readonly source: Source
  readonly policy: Policy
  readonly newest: { readonly note: Note; readonly size: number }
  readonly monthEnds: ReadonlyArray<MonthEnd>
  readonly verify: VerifyEd25519
  readonly tally: Tally
  readonly covered: (path: string) => void
}) {
  const { covered, monthEnds, newest, policy, source, tally, verify } = options
  const names = new Set<string>()
  let witnessed = 0

  const count = (note: Note, size: number, file: string): void => {
    const signed = verifyCosignatures(note, policy.witnesses, verify)
    if (Result.isFailure(signed)) {
      tally.broke("witness.cosignatures", "note-signature", { file, found: signed.failure.message })
      return
    }
    const unchecked = Result.getOrElse(uncheckedCosigners(note, policy.witnesses), () => [])
    for (const { name } of unchecked) tally.remark("cosignature-unchecked", name)
    const keys = signed.success.map(({ witness }) => witness)
    for (const { name } of keys) names.add(name)
    tally.held("witness.cosignatures", keys.length)
    if (policy.quorum !== undefined && meetsQuorum(policy, keys)) witnessed = Math.max(witnessed, size)
  }

  count(newest.note, newest.size, logPath("checkpoint"))
  for (const { bytes, name, size } of monthEnds) {
    const file = logPath(`proofs/${name}.cosigned`)
    const found = yield* readFound(source, file, sizeLimits.note)
    if (found === "missing") continue
    covered(file)
    const note = isFound(found) ? Result.getOrUndefined(parseNote(found)) : undefined
    if (!isFound(found)) tally.broke("witness.cosignatures", found, { file })
    else if (note === undefined || !sameBytes(found.subarray(0, bytes.length), bytes))
      tally.broke("witness.cosignatures", "cosigned-differs", { file })
    else count(note, size, file)
  }
  return { size: witnessed, witnesses: [...names] } satisfies Witnessed
})
