import { Effect, Result } from "effect"
import { toHex } from "../bytes.ts"
import { parseInclusionFile } from "../inclusion-file.ts"
import { parseCheckpoint } from "../checkpoint.ts"
import { parseNote } from "../note.ts"
import { verifyInclusion } from "../merkle.ts"
import type { Sha256 } from "../hash.ts"
import { entryProofPath } from "../tile.ts"
import { hashAt } from "./hash-rows.ts"
import type { NoteVerifier } from "./notes.ts"
import { isFound, readFound, sizeLimits, type Source } from "./source.ts"
import type { Tally } from "./tally.ts"
import { logPath } from "./tree.ts"
import type { SeenBundle } from "./walk.ts"

/** How many different checkpoints the proofs of one log may lead to before the rest is left alone: a publisher signs some each month. */
const checkpointsAtMost = 100_000

/**
 * Verifies, while the entries pass, the proof file of each entry that `isWanted`: that it is of this entry and leads to the root its own
 * checkpoint states. The checkpoints themselves are held against the log afterwards, each once.
 */
export const entryProofs = (options: {
  readonly sha256: Sha256
  readonly source: Source
  readonly tally: Tally
  readonly isWanted: (seq: number, entry: Uint8Array) => boolean
}) => {
  const { isWanted, sha256, source, tally } = options
  /** By hash of the note: its bytes, the first entry whose proof leads to it, how many do. */
  const checkpoints = new Map<string, { readonly bytes: Uint8Array; first: number; count: number }>()
  const stated = new Map<string, { readonly size: number; readonly root: Uint8Array } | undefined>()

  const statedIn = (id: string, bytes: Uint8Array) => {
    if (!stated.has(id)) {
      const read = Result.flatMap(parseNote(bytes), ({ text }) => parseCheckpoint(text))
      stated.set(id, Result.getOrUndefined(read))
    }
    return stated.get(id)
  }

  const look = Effect.fnUntraced(function* (seq: number, leaf: Uint8Array) {
    const file = logPath(entryProofPath(seq))
    const bytes = yield* readFound(source, file, sizeLimits.note)
    if (bytes === "missing") return tally.remark("proof-missing", String(seq))
    if (!isFound(bytes)) return tally.broke("log.proofs", bytes, { file, entry: seq })
    const read = parseInclusionFile(bytes)
    if (Result.isFailure(read))
      return tally.broke("log.proofs", "proof-form", { file, entry: seq, found: read.failure.message })
    const { checkpoint, index, proof } = read.success
    if (index !== seq)
      return tally.broke("log.proofs", "proof-of-another", { file, entry: seq, found: String(index) })
    const id = toHex(sha256(checkpoint))
    const says = statedIn(id, checkpoint)
    if (says === undefined) return tally.broke("log.proofs", "note-form", { file, entry: seq })
    if (!verifyInclusion(sha256, { index, leaf, proof, ...says }))
      return tally.broke("log.proofs", "proof-differs", { file, entry: seq })
    const known = checkpoints.get(id)
    if (known !== undefined) {
      known.count += 1
      known.first = Math.min(known.first, seq)
    } else if (checkpoints.size < checkpointsAtMost)
      checkpoints.set(id, { bytes: checkpoint.slice(), first: seq, count: 1 })
    else tally.broke("log.proofs", "proof-checkpoints", { file, entry: seq })
  })

  return {
    see: ({ entries, first, leaves }: SeenBundle) =>
      Effect.forEach(
        entries.flatMap((entry, at) => (entry !== undefined && isWanted(first + at, entry) ? [at] : [])),
        (at) => look(first + at, hashAt(leaves, at)),
        { concurrency: source.atOnce, discard: true }
      ),
    /** Holds the checkpoints that the proofs lead to against the log; answers with the sizes of those it bears out. */
    settle: Effect.fnUntraced(function* (notes: NoteVerifier) {
      const sizes: Array<number> = []
      for (const { bytes, count, first } of [...checkpoints.values()].toSorted((a, b) => a.first - b.first)) {
        const file = logPath(entryProofPath(first))
        const verdict = yield* notes.verify(bytes)
        if (verdict === "not-reached") continue
        if (Result.isFailure(verdict)) {
          const { problem, ...facts } = verdict.failure
          tally.broke("log.proofs", problem, { file, ...facts })
        } else {
          tally.held("log.proofs", count)
          sizes.push(verdict.success.size)
        }
      }
      return sizes
    })
  }
}
