import { assert } from "@effect/vitest"
import { Effect } from "effect"
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { acts, august, beginOffice, goOn, inOffice, leaveLocks, publishInto, repeatably } from "./office.ts"
import { checkAfter, type State, stateOf } from "./standing.ts"
import type { Place } from "./process.ts"
import { type Calls, callsOf, type Fault, faultsOf, runWith } from "./strace.ts"

type Act = keyof typeof acts

/** Offices as they stand when the act under test begins. */
const bases: Record<Act, (root: string) => Effect.Effect<unknown, unknown>> = {
  record: (root) => beginOffice(root, 3),
  publish: (root) =>
    Effect.gen(function* () {
      yield* beginOffice(root, 95)
      const first = inOffice(root, publishInto(root, [august]))
      yield* repeatably("first", "2025-09-02T02:00:00Z", first)
      yield* goOn(root, 20, 110)
      leaveLocks(root)
    })
}

/** An act to be disturbed: its office before, what it comes to undisturbed, and the calls it makes. */
export interface Scenario extends Calls {
  readonly act: Act
  readonly folder: string
  readonly before: State
  readonly after: State
}

/** A copy of the office as it stands before the act. */
const fresh = (folder: string): Place => {
  const place = { root: join(folder, "work"), cache: join(folder, "cache") }
  rmSync(place.root, { recursive: true, force: true })
  cpSync(join(folder, "base"), place.root, { recursive: true })
  return place
}

/** Prepares an act: runs it undisturbed twice, so that the second finds compiled code, and sees that both come to the same. */
export const prepare = async (act: Act): Promise<Scenario> => {
  const folder = mkdtempSync(join(tmpdir(), "prongsai-faults-"))
  const base = join(folder, "base")
  mkdirSync(base)
  await Effect.runPromise(bases[act](base) as Effect.Effect<unknown>)
  const before = await stateOf(fresh(folder).root)
  const came = async () => {
    const place = fresh(folder)
    return { ...(await callsOf(act, place)), after: await stateOf(place.root) }
  }
  const [once, again] = [await came(), await came()]
  assert.deepStrictEqual(once, again, "undisturbed, the act makes the same calls and comes to the same bytes")
  assert.isAbove(again.after.entries.length, before.entries.length)
  return { act, folder, before, ...again }
}

/** One call in turn: what was done to it, how the process ended, what it left. */
export interface Outcome {
  readonly fault: Fault
  readonly how: string
  readonly said: string
  readonly ledger: "old" | "new"
  readonly site: "old" | "new" | undefined
  readonly waited: boolean
}

/** Disturbs the act with one fault and checks everything afterwards. */
const disturb = async (scenario: Scenario, fault: Fault): Promise<Outcome> => {
  const { act, after, before, folder, paths } = scenario
  const place = fresh(folder)
  const ended = await runWith(act, place, paths, fault)
  assert.deepStrictEqual(ended.struck, fault.call, "the fault struck the call it was meant for")
  const left = await checkAfter(act, place.root, before, after, ended)
  return { fault, how: ended.how, said: ended.said, ...left }
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
  rmSync(scenario.folder, { recursive: true, force: true })
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
    for (const what of [fault.kind, `process ${how}`, `ledger ${ledger}`, `site ${site}`, ...(waited ? ["waited for a lock"] : [])])
      counts[what] = (counts[what] ?? 0) + 1
  }
  return { faults: outcomes.length, ...counts }
}
