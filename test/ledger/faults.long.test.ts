import { assert, describe, it } from "@effect/vitest"
import { allFaults, disturbAll, figuresOf, isStraceThere, prepare } from "./faults/faults.ts"
import { disturbInProcess } from "./faults/in-process.ts"

/** Of proofs and pages, which are written by the hundred with the same calls, every so many are disturbed. */
const ofMany = Number(process.env["PRONGSAI_FAULT_MANY"] ?? 40)

const timeout = 6 * 3_600_000

const told = async <
  A extends { readonly outcomes: Parameters<typeof figuresOf>[0]; readonly wrong: ReadonlyArray<string> }
>(
  title: string,
  run: () => Promise<A>
) => {
  const started = performance.now()
  const { outcomes, wrong } = await run()
  const seconds = Math.round((performance.now() - started) / 1_000)
  console.log(title, { ...figuresOf(outcomes), wrong: wrong.length, seconds })
  assert.deepStrictEqual(wrong, [])
  return outcomes
}

describe("every call of the process in turn fails, or it is killed there", () => {
  for (const [act, purchases] of [
    ["record", [3, 0, 0]],
    ["recover", [20, 5, 20]],
    ["publish", [3, 2, 2]],
    ["publish", [95, 20, 110]]
  ] as const) {
    it(
      `${act} of ${purchases.join("+")}: every acknowledged entry is there, no half one, and doing it again finishes it`,
      async () => {
        if (!isStraceThere()) return
        const scenario = await prepare(act, purchases)
        const faults = allFaults(scenario, ofMany)
        console.log(
          `${act}: ${scenario.calls.length} calls, ${scenario.before.entries.length} entries before, ${scenario.after.entries.length} after`
        )
        const outcomes = await told(act, () => disturbAll(scenario, faults))
        assert.strictEqual(outcomes.length, faults.length)
        for (const how of ["done", "failed", "killed"])
          assert.isTrue(
            outcomes.some((outcome) => outcome.how === how),
            how
          )
      },
      timeout
    )
  }
})

describe("every call on the site's files in turn fails, or is the last one, torn or not", () => {
  for (const act of ["publish", "recover"] as const) {
    it(
      `${act}: what is published is old or new, and the next one finishes it`,
      async () => {
        const outcomes = await told(`${act}, in one process`, () => disturbInProcess(act, [3, 2, 2]))
        assert.isAbove(outcomes.length, 160)
      },
      timeout
    )
  }
})
