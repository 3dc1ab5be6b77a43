import { Effect, Result } from "effect"
import { isFound, readFound, sizeLimits, type Source } from "./source.ts"
import type { Tally } from "./tally.ts"
import { logPath } from "./tree.ts"
import type { MonthEnd } from "./witnesses.ts"

/** Whether a timestamp response (RFC 3161) is about these bytes and by an authority that is trusted: when it was given, as a UTC instant, or why not. */
export type VerifyTimestamp = (
  response: Uint8Array,
  stamped: Uint8Array
) => Effect.Effect<Result.Result<{ readonly at: string }, string>>

/** Verifies the timestamps of the month-end checkpoints; without a verifier they are counted as not checked. Answers with the times, by name. */
export const checkTimestamps = Effect.fn("Checking.checkTimestamps")(function* (options: {
  readonly source: Source
  readonly monthEnds: ReadonlyArray<MonthEnd>
  readonly verify: VerifyTimestamp | undefined
  readonly tally: Tally
  readonly covered: (path: string) => void
}) {
  const { covered, monthEnds, source, tally, verify } = options
  const times = new Map<string, string>()
  for (const { bytes, name } of monthEnds) {
    const file = logPath(`proofs/${name}.tsr`)
    const found = yield* readFound(source, file, sizeLimits.note)
    if (found === "missing") {
      tally.remark("timestamp-missing", name)
      continue
    }
    covered(file)
    if (!isFound(found)) tally.broke("time.timestamps", found, { file })
    else if (verify === undefined) tally.remark("timestamp-unchecked", name)
    else {
      const verdict = yield* verify(found, bytes)
      if (Result.isFailure(verdict))
        tally.broke("time.timestamps", "timestamp-refused", { file, found: verdict.failure })
      else {
        tally.held("time.timestamps")
        times.set(name, verdict.success.at)
      }
    }
  }
  return times as ReadonlyMap<string, string>
})
