import type { CheckId } from "./checks.ts"
import type { Problem } from "./problems.ts"
import type { RemarkCode } from "./remarks.ts"

/** What does not hold, and where. Says what was found, never who did it or why. */
export interface Failure {
  readonly check: CheckId
  readonly problem: Problem
  /** Path in the site. */
  readonly file?: string
  /** Number of a ledger entry, from 0. */
  readonly entry?: number
  /** Of a table: the row of data, from 1, and the column by its heading. Of a text: the line, from 1. */
  readonly row?: number
  readonly column?: string
  readonly line?: number
  /** What it ought to be and what it is, as text. */
  readonly expected?: string
  readonly found?: string
}

/** Something that a reader of the report ought to know and that breaks nothing. */
export interface Remark {
  readonly code: RemarkCode
  readonly count: number
  /** What it is about: a few of them where there are many. */
  readonly about: ReadonlyArray<string>
}

/** What a check came to: how many things held and did not, and the first of those that did not. */
export interface CheckResult {
  readonly check: CheckId
  readonly held: number
  readonly broken: number
  readonly failures: ReadonlyArray<Failure>
}

/** How many failures of one check, and examples of one remark, are told one by one. */
export const toldAtMost = 20

/** Collects what checks come to, in memory that does not grow with the number of failures. */
export const makeTally = () => {
  const results = new Map<CheckId, { held: number; broken: number; failures: Array<Failure> }>()
  const remarks = new Map<RemarkCode, { count: number; about: Array<string> }>()
  const of = (check: CheckId) => {
    const result = results.get(check) ?? { held: 0, broken: 0, failures: [] }
    results.set(check, result)
    return result
  }
  return {
    held: (check: CheckId, count: number = 1): void => {
      of(check).held += count
    },
    broke: (check: CheckId, problem: Problem, facts: Omit<Failure, "check" | "problem"> = {}): void => {
      const result = of(check)
      result.broken += 1
      if (result.failures.length < toldAtMost) result.failures.push({ check, problem, ...facts })
    },
    remark: (code: RemarkCode, about?: string, count: number = 1): void => {
      const remark = remarks.get(code) ?? { count: 0, about: [] }
      remarks.set(code, remark)
      remark.count += count
      if (about !== undefined && remark.about.length < toldAtMost) remark.about.push(about)
    },
    /** How many failures there are so far. */
    broken: (): number => [...results.values()].reduce((sum, { broken }) => sum + broken, 0),
    results: (): ReadonlyArray<CheckResult> =>
      Array.from(results, ([check, { broken, failures, held }]) => ({ check, held, broken, failures })),
    remarks: (): ReadonlyArray<Remark> =>
      Array.from(remarks, ([code, { about, count }]) => ({ code, count, about }))
  }
}
export type Tally = ReturnType<typeof makeTally>
