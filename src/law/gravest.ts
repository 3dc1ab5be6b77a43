import type { Outcome } from "./finding.ts"
import { isFound, outcomeOf } from "./judging.ts"
import type { Verdict } from "./rule.ts"

const order: ReadonlyArray<Outcome> = [
  "out-of-scope",
  "conforms",
  "not-judged",
  "cannot-tell",
  "flag",
  "caution",
  "breach"
]
const weight = (verdict: Verdict): number => order.indexOf(outcomeOf(verdict))

/**
 * Of what a duty comes to for each item of a list, the gravest: what cannot be told outweighs what conforms, and its fields are named
 * together. Out of scope where there is no item.
 */
export const gravest = (verdicts: ReadonlyArray<Verdict>): Verdict => {
  const worst = verdicts.reduce<Verdict>(
    (one, next) => (weight(next) > weight(one) ? next : one),
    "out-of-scope"
  )
  if (typeof worst === "string" || isFound(worst)) return worst
  const fields = verdicts.flatMap((it) => (typeof it === "object" && "missing" in it ? it.missing : []))
  return { missing: [...new Set(fields)] }
}
