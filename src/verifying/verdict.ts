import { toBase64 } from "../ledger/proof/bytes.ts"
import type { Checked } from "../ledger/proof/checking/check.ts"
import { checkIds, checks, type CheckId } from "../ledger/proof/checking/checks.ts"
import type { NamedFile } from "../ledger/proof/checking/named-file.ts"
import { promises, type PromiseNumber } from "../ledger/proof/checking/promises.ts"
import type { Stamp } from "../ledger/proof/checking/timestamps.ts"
import type { CheckResult, Remark } from "../ledger/proof/checking/tally.ts"

/** Whether something holds, does not, or was not looked at. */
export type State = "holds" | "broken" | "not-checked"

/** What a verification came to, ready to be told or printed as JSON. */
export interface Verdict {
  readonly v: 1
  readonly site: string
  /** Whether everything that could be checked holds. */
  readonly holds: boolean
  readonly agency: { readonly code: string; readonly name: string } | undefined
  readonly checkpoint: { readonly origin: string; readonly size: number; readonly root: string } | undefined
  readonly keys: ReadonlyArray<{
    readonly vkey: string
    readonly from: number
    readonly until?: number
    readonly compromised?: number
  }>
  /** Whether whoever verifies brought a key. */
  readonly keyGiven: boolean
  readonly printedAt: ReadonlyArray<string>
  readonly promises: ReadonlyArray<{ readonly promise: PromiseNumber; readonly state: State }>
  readonly checks: ReadonlyArray<CheckResult & { readonly promise: PromiseNumber; readonly state: State }>
  readonly witnessed: Checked["witnessed"]
  /** What the timestamps of month-end checkpoints say, by their name. */
  readonly timestamps: Readonly<Record<string, Stamp>>
  readonly remarks: ReadonlyArray<Remark>
  /** Where a file that was asked about is published as it is; nowhere where the ledger knows none of these bytes. */
  readonly file?: { readonly sha256: string; readonly places: ReadonlyArray<NamedFile> }
}

const stateOf = ({ broken, held }: Pick<CheckResult, "held" | "broken">): State =>
  broken > 0 ? "broken" : held > 0 ? "holds" : "not-checked"

/** Puts together what the checks came to. Adds the remarks on what a policy's quorum has not seen and on a ledger that published nothing. */
export const verdictOf = (site: string, checked: Checked, keyGiven: boolean): Verdict => {
  const { checkpoint, facts, stamps, tally, witnessed } = checked
  if (facts !== undefined && facts.disclosures.length === 0) tally.remark("nothing-published")
  if (witnessed.policy === "none") tally.remark("no-policy")
  else if (witnessed.size === 0) tally.remark("not-witnessed")
  if (witnessed.policy === "own") tally.remark("own-policy")
  const results = new Map(tally.results().map((result) => [result.check, result]))
  const nothing = (check: CheckId): CheckResult => ({ check, held: 0, broken: 0, failures: [] })
  const all = checkIds.map((check) => {
    const result = results.get(check) ?? nothing(check)
    return { promise: checks[check].promise, state: stateOf(result), ...result }
  })
  const stateOfPromise = (promise: PromiseNumber): State => {
    const its = all.filter((each) => each.promise === promise)
    if (its.some(({ state }) => state === "broken")) return "broken"
    if (promise === 4) return witnessed.size > 0 ? "holds" : "not-checked"
    return its.some(({ state }) => state === "holds") ? "holds" : "not-checked"
  }
  return {
    v: 1,
    site,
    holds: all.every(({ state }) => state !== "broken"),
    agency: facts?.agency,
    checkpoint:
      checkpoint === undefined
        ? undefined
        : { origin: checkpoint.origin, size: checkpoint.size, root: toBase64(checkpoint.root) },
    keys: (facts?.keys ?? []).map(({ compromised, from, until, vkey }) => ({
      vkey,
      from,
      ...(until === undefined ? {} : { until }),
      ...(compromised === undefined ? {} : { compromised })
    })),
    keyGiven,
    printedAt: facts?.printedAt ?? [],
    promises: (Object.keys(promises).map(Number) as ReadonlyArray<PromiseNumber>).map((promise) => ({
      promise,
      state: stateOfPromise(promise)
    })),
    checks: all,
    witnessed,
    timestamps: Object.fromEntries(stamps),
    remarks: tally.remarks()
  }
}
