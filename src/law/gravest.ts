import { isFound } from "./judging.ts"
import type { Verdict } from "./rule.ts"

const order = ["breach", "caution", "flag", "missing", "not-judged", "conforms", "out-of-scope"]

const placeOf = (verdict: Verdict): number =>
  order.indexOf(typeof verdict === "string" ? verdict : isFound(verdict) ? verdict.outcome : "missing")

/** The gravest of the verdicts on the items of a list; silence before approval. Out of scope where there are none. */
export const gravest = (verdicts: ReadonlyArray<Verdict>): Verdict =>
  verdicts.reduce<Verdict>((worst, it) => (placeOf(it) < placeOf(worst) ? it : worst), "out-of-scope")
