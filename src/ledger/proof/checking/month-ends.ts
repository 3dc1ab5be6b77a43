import { Effect, Result } from "effect"
import type { Facts } from "./facts.ts"
import { readSignedNote } from "./signatures.ts"
import type { NoteVerifier, VerifiedNote } from "./notes.ts"
import { isFound, isSafePath, readFound, sizeLimits, type Source } from "./source.ts"
import type { Tally } from "./tally.ts"
import { logPath } from "./tree.ts"
import type { MonthEnd } from "./witnesses.ts"

const nameOf = (period: string, revision: number): string =>
  revision === 1 ? period : `${period}.r${revision}`

/**
 * Holds the month-end checkpoints that the site keeps against the log: one for each disclosure, covering it, and whatever else lies beside them.
 * Answers with those that the log bears out.
 */
export const checkMonthEnds = Effect.fn("Checking.checkMonthEnds")(function* (options: {
  readonly source: Source
  /** Every file of the site, where that can be told. */
  readonly listed: ReadonlyArray<string> | undefined
  readonly facts: Facts
  readonly notes: NoteVerifier
  readonly tally: Tally
}) {
  const { facts, listed, notes, source, tally } = options
  const entryOf = new Map(facts.disclosures.map(({ data, seq }) => [nameOf(data.period, data.revision), seq]))
  const folder = logPath("checkpoints/")
  const others = (listed ?? [])
    .filter((path) => path.startsWith(folder) && isSafePath(path))
    .map((path) => path.slice(folder.length))
    .filter((name) => !entryOf.has(name))
  const monthEnds: Array<MonthEnd & { readonly verified: VerifiedNote }> = []
  for (const name of [...entryOf.keys(), ...others]) {
    const file = `${folder}${name}`
    const entry = entryOf.get(name)
    const about = { file, ...(entry === undefined ? {} : { entry }) }
    const bytes = yield* readFound(source, file, sizeLimits.note)
    if (!isFound(bytes)) {
      tally.broke("history.month-ends", bytes, about)
      continue
    }
    if (entry === undefined && Result.isFailure(readSignedNote(bytes))) {
      tally.remark("uncovered", file)
      continue
    }
    const verdict = yield* notes.verify(bytes)
    if (verdict === "not-reached") continue
    if (Result.isFailure(verdict)) {
      const { problem, ...more } = verdict.failure
      tally.broke("history.month-ends", problem, { ...about, ...more })
    } else if (entry !== undefined && verdict.success.size <= entry) {
      tally.broke("history.month-ends", "month-end-too-early", {
        ...about,
        found: String(verdict.success.size)
      })
    } else {
      tally.held("history.month-ends")
      if (entry === undefined) tally.remark("uncovered", file)
      monthEnds.push({ name, bytes, size: verdict.success.size, verified: verdict.success })
    }
  }
  return monthEnds
})
