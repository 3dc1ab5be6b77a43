import type { FieldName } from "./field-name.ts"
import type { Verdict } from "./rule.ts"

const weightOf = (verdict: Verdict): number => {
  if (typeof verdict === "string") return ["out-of-scope", "conforms", "not-judged"].indexOf(verdict)
  return "missing" in verdict ? 3 : ["flag", "caution", "breach"].indexOf(verdict.outcome) + 4
}

/**
 * One verdict of several about the items of a list: the gravest, the first of equals; what is missing for any item is named together. Out of
 * scope where there is none.
 */
export const gravest = (verdicts: ReadonlyArray<Verdict>): Verdict => {
  const top = verdicts.reduce<Verdict>(
    (worst, verdict) => (weightOf(verdict) > weightOf(worst) ? verdict : worst),
    "out-of-scope"
  )
  if (typeof top === "string" || !("missing" in top)) return top
  const names = verdicts.flatMap((it): ReadonlyArray<FieldName> =>
    typeof it === "object" && "missing" in it ? it.missing : []
  )
  return { missing: [...new Set(names)] }
}
