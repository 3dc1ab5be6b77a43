import { Effect, Result } from "effect"
import { isFound, readFound, sizeLimits, type Source } from "./source.ts"
import type { Tally } from "./tally.ts"
import { logPath } from "./tree.ts"
import type { MonthEnd } from "./witnesses.ts"

/** What a timestamp says, and whether its authority's certificate leads to one that whoever verifies trusts. */
export interface Stamp {
  /** A UTC instant. */
  readonly at: string
  readonly authority: string
  readonly isTrusted: boolean
}

/** Whether a timestamp response (RFC 3161) is about these bytes and soundly signed: what it says, or why not. */
export type VerifyTimestamp = (
  response: Uint8Array,
  stamped: Uint8Array
) => Effect.Effect<Result.Result<Stamp, string>>

/** Verifies the timestamps of the month-end checkpoints; without a verifier they are counted as not checked. Answers with what they say, by name. */
export const checkTimestamps = Effect.fn("Checking.checkTimestamps")(function* (options: {
  readonly source: Source
  readonly monthEnds: ReadonlyArray<MonthEnd>
  readonly verify: VerifyTimestamp | undefined
  readonly tally: Tally
  readonly covered: (path: string) => void
}) {
  const { covered, monthEnds, source, tally, verify } = options
  const stamps = new Map<string, Stamp>()
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
        stamps.set(name, verdict.success)
        if (verdict.success.isTrusted) tally.held("time.timestamps")
        else tally.remark("timestamp-untrusted", `${name} (${verdict.success.authority})`)
      }
    }
  }
  return stamps as ReadonlyMap<string, Stamp>
})
