import { assert } from "@effect/vitest"
import { Effect } from "effect"
import { readFileSync, writeFileSync } from "node:fs"
import { copiesOf, publishAndGoOn, publishedOffice, type Purchases } from "./begun.ts"
import { acts, beginOffice, leaveLocks, placesIn } from "./office.ts"
import type { Ended } from "./process.ts"
import { checkAfter, type Left, type State, stateOf } from "./standing.ts"
import { type Calls, callsOf, type Fault, faultsOf, runWith } from "./strace.ts"

type Act = "record" | "publish" | "recover"

/** Offices as they stand when the act under test begins. */
const bases: Record<Act, (root: string, purchases: Purchases) => Effect.Effect<unknown, unknown>> = {
  record: (root, [published]) => beginOffice(root, published),
  publish: (root, purchases) =>
    Effect.andThen(
      publishedOffice(root, purchases),
      Effect.sync(() => leaveLocks(root))
    ),
  recover: Effect.fnUntraced(function* (root, purchases) {
    const { ledgerFile } = placesIn(root).office
    yield* beginOffice(root, purchases[0])
    const backup = readFileSync(ledgerFile)
    yield* publishAndGoOn(root, purchases)
    yield* acts.publish(root)
    writeFileSync(ledgerFile, backup)
  })
}

/** An act to be disturbed: its office before, what it comes to undisturbed, and the calls it makes. */
export interface Scenario extends Calls {
  readonly act: Act
  readonly copies: Awaited<ReturnType<typeof copiesOf>>
  readonly before: State
  readonly after: State
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
  readonly fault: Fault
}

/** Disturbs the act with one fault and checks everything afterwards. */
const disturb = async (scenario: Scenario, fault: Fault): Promise<Outcome> => {
  const { act, after, before, copies, paths } = scenario
  const place = copies.fresh()
  const { how, said, struck } = await runWith(act, place, paths, fault)
  assert.deepStrictEqual(struck, fault.call, "the fault struck the call it was meant for")
  return { fault, how, said, ...(await checkAfter(act, place.root, before, after, { how, said })) }
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

/** Every fault of every call. Of the proofs of entries, made by the hundred with the same calls, every `ofProofs`-th file's. */
export const allFaults = ({ calls }: Scenario, ofProofs: number): ReadonlyArray<Fault> => {
  let proofs = 0
  return calls
    .filter(({ name, path }) => {
      if (!path.startsWith("site/ledger/proofs/entries")) return true
      if (name === "mkdir") proofs += 1
      return proofs % ofProofs === 1
    })
    .flatMap(faultsOf)
}

/** How many faults of each kind there were, and what they left. */
export const figuresOf = (outcomes: ReadonlyArray<Outcome>) => {
  const counts: Record<string, number> = {}
  for (const { fault, how, ledger, site, waited } of outcomes) {
    for (const what of [
      fault.kind,
      `process ${how}`,
      `ledger ${ledger}`,
      `site ${site}`,
      ...(waited ? ["waited for a lock"] : [])
    ])
      counts[what] = (counts[what] ?? 0) + 1
  }
  return { faults: outcomes.length, ...counts }
}
