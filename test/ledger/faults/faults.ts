import { assert } from "@effect/vitest"
import { type Act, bases } from "./bases.ts"
import { copiesOf, type Purchases } from "./begun.ts"
import type { Ended } from "./process.ts"
import { checkAfter, type Left, type State, stateOf } from "./standing.ts"
import { type Calls, callsOf, type Fault, faultsOf, hasStrace, runWith } from "./strace.ts"

/** An act to be disturbed: its office before, what it comes to undisturbed, and the calls it makes. */
export interface Scenario extends Calls {
  readonly act: Act
  readonly copies: Awaited<ReturnType<typeof copiesOf>>
  readonly before: State
  readonly after: State
}

/** Whether calls can be made to fail here; where not, it says so. */
export const isStraceThere = (): boolean => {
  if (hasStrace()) return true
  console.log("skipped: no strace")
  return false
}

/** Prepares an act: runs it undisturbed twice, so that the second finds compiled code, and sees that both come to the same. */
export const prepare = async (act: Act, purchases: Purchases): Promise<Scenario> => {
  const copies = await copiesOf((root) => bases[act](root, purchases))
  const before = await stateOf(copies.fresh().root)
  const came = async () => {
    const place = copies.fresh()
    return { ...(await callsOf(act, place)), after: await stateOf(place.root) }
  }
  const [once, again] = [await came(), await came()]
  assert.deepStrictEqual(once, again, "undisturbed, the act makes the same calls and comes to the same bytes")
  assert.isAbove(again.after.entries.length, before.entries.length)
  return { act, copies, before, ...again }
}

/** One call in turn: what was done to it, how the process ended, what it left. */
export interface Outcome extends Ended, Left {
  readonly kind: Fault["kind"]
}

/** Disturbs the act with one fault and checks everything afterwards. */
const disturb = async (scenario: Scenario, fault: Fault): Promise<Outcome> => {
  const { act, after, before, copies, paths } = scenario
  const place = copies.fresh()
  const { how, said, struck } = await runWith(act, place, paths, fault)
  assert.deepStrictEqual(struck, fault.call, "the fault struck the call it was meant for")
  return { kind: fault.kind, how, said, ...(await checkAfter(act, place.root, before, after, { how, said })) }
}

const nameOf = ({ call: { name, nth, path }, kind }: Fault) => `${kind} at ${name} ${nth} (${path})`

/** Disturbs the act with each of these faults in turn; those after which something is wrong are named together in the end. */
export const disturbAll = async (scenario: Scenario, faults: ReadonlyArray<Fault>) => {
  const outcomes: Array<Outcome> = []
  const wrong: Array<string> = []
  for (const fault of faults) {
    const outcome = await disturb(scenario, fault).catch((error: unknown) => {
      wrong.push(`${nameOf(fault)}: ${String(error)}`)
      return undefined
    })
    if (outcome === undefined) continue
    outcomes.push(outcome)
    if (outcome.how === "died") wrong.push(`${nameOf(fault)}: ${outcome.said}`)
  }
  scenario.copies.remove()
  return { outcomes, wrong }
}

/** What is written by the hundred with the same calls: proofs of entries, and pages that belong to no month. */
const manyOfAKind =
  /^site\/(?:ledger\/proofs\/entries|\.staging\/(?!new-|old-)|(?:en\/)?(?:[a-z]+|fy\d+)\/|en$)/

const isOneOfMany = (path: string): boolean =>
  manyOfAKind.test(path) &&
  (!path.startsWith("site/ledger/") || path.startsWith("site/ledger/proofs/entries"))

/** Every fault of every call. Of what is written by the hundred with the same calls, the calls on every `ofMany`-th path only. */
export const allFaults = ({ calls }: Scenario, ofMany: number): ReadonlyArray<Fault> => {
  const many = new Map<string, number>()
  return calls
    .filter(({ path }) => {
      if (!isOneOfMany(path)) return true
      const place = many.get(path) ?? many.size
      many.set(path, place)
      return place % ofMany === 0
    })
    .flatMap(faultsOf)
}

/** Every `step`-th of them. */
export const every = <A>(step: number, all: ReadonlyArray<A>): ReadonlyArray<A> =>
  all.filter((_, i) => i % step === 0)

/** How many faults of each kind there were, how the act ended, and what was left of it. */
export const figuresOf = (outcomes: ReadonlyArray<Ended & Left & { readonly kind: string }>) => {
  const counts: Record<string, number> = {}
  for (const { how, kind, ledger, site, waited } of outcomes) {
    const after = `${how}, ledger ${ledger}${site === undefined ? "" : `, site ${site}`}`
    for (const what of [kind, after, ...(waited ? ["a minute until the lock was free"] : [])])
      counts[what] = (counts[what] ?? 0) + 1
  }
  return { faults: outcomes.length, ...counts }
}
