import { assert, describe, it } from "@effect/vitest"
import { allFaults, disturbAll, every, figuresOf, isStraceThere, prepare } from "./faults/faults.ts"
import { disturbInProcess } from "./faults/in-process.ts"

/** The whole, every call and every way, is in `faults.long.test.ts`. */
const small = [3, 2, 2] as const

/** Calls that decide what a visitor sees; of pages, which are many and alike, every so manieth is enough. */
const telling = /^renameSync (?!\/site\/\.staging\/page-)|^\w+ \/site\/ledger\/checkpoint/

describe("a call on the site's files fails, or is the last one", () => {
  for (const [act, step] of [
    ["publish", 43],
    ["recover", 7]
  ] as const) {
    it(`${act}: what is published is old or new, and the next one finishes it`, async () => {
      const { faults, outcomes, wrong } = await disturbInProcess(act, small, step, telling)
      assert.deepStrictEqual(wrong, [])
      assert.isAbove(faults, 5)
      assert.strictEqual(outcomes.length, faults)
    })
  }
})

describe("a call of the process fails, or it is killed there", () => {
  for (const [act, step] of [
    ["record", 71],
    ["publish", 307]
  ] as const) {
    it(`${act}: every acknowledged entry is there, no half one, and doing it again finishes it`, async () => {
      if (!isStraceThere()) return
      const scenario = await prepare(act, small)
      const faults = every(step, allFaults(scenario, 40))
      const { outcomes, wrong } = await disturbAll(scenario, faults)
      assert.deepStrictEqual(wrong, [])
      assert.strictEqual(outcomes.length, faults.length)
      assert.isAtLeast(new Set(outcomes.map(({ kind }) => kind)).size, 2, JSON.stringify(figuresOf(outcomes)))
    })
  }
})
