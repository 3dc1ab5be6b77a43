import { Cause, Effect, Exit } from "effect"
import fs from "node:fs"
import { syncBuiltinESMExports } from "node:module"
import { type Act, bases } from "./bases.ts"
import { copiesOf, type Purchases } from "./begun.ts"
import { acts } from "./office.ts"
import type { Ended } from "./process.ts"
import { checkAfter, type Left, stateOf } from "./standing.ts"

/** A fault without another process: the call fails, or it is the last one that is made; of a write that is torn, half reaches the disk. */
const kinds = ["EIO", "ENOSPC", "killed", "torn"] as const
type Kind = (typeof kinds)[number]

const names = [
  "closeSync",
  "copyFileSync",
  "fsyncSync",
  "mkdirSync",
  "openSync",
  "readdirSync",
  "readFileSync",
  "renameSync",
  "rmSync",
  "statSync",
  "utimesSync",
  "writeFileSync",
  "writeSync"
] as const

type AnyCall = (...args: ReadonlyArray<unknown>) => unknown
const module = fs as unknown as Record<string, AnyCall>

const halfOf = (value: unknown): unknown =>
  typeof value === "string" || value instanceof Uint8Array ? value.slice(0, value.length / 2) : value

const failing = (kind: Kind, name: string): Error =>
  Object.assign(new Error(`${kind}: ${name}`), { code: kind === "ENOSPC" ? "ENOSPC" : "EIO" })

/**
 * Does an act in this process with one of its calls on files below `root` disturbed, the `at`-th from 0; with none where there are fewer. The
 * database's own calls are not among them. Answers with how it ended, and how many calls were made.
 */
const disturb = async (act: Act, root: string, at: number, kind: Kind) => {
  const real = names.map((name) => [name, module[name]!] as const)
  const descriptors = new Set<unknown>()
  let calls = 0
  let struck = ""
  const isOurs = ([first]: ReadonlyArray<unknown>) =>
    typeof first === "string" ? first.startsWith(`${root}/`) : descriptors.has(first)
  for (const [name, call] of real) {
    module[name] = (...args) => {
      if (!isOurs(args)) return call(...args)
      const isDead = struck !== "" && (kind === "killed" || kind === "torn")
      if (isDead) throw failing(kind, name)
      if (calls++ === at) {
        struck = `${name} ${String(args[0]).slice(root.length)}`
        if (kind === "torn" && name.startsWith("write")) call(args[0], halfOf(args[1]))
        throw failing(kind, name)
      }
      const answer = call(...args)
      if (name === "openSync") descriptors.add(answer)
      if (name === "closeSync") descriptors.delete(args[0])
      return answer
    }
  }
  syncBuiltinESMExports()
  const exit = await Effect.runPromiseExit(acts[act](root))
  for (const [name, call] of real) module[name] = call
  syncBuiltinESMExports()
  for (const descriptor of descriptors) fs.closeSync(Number(descriptor))
  const isDead = struck !== "" && (kind === "killed" || kind === "torn")
  const said = Exit.isSuccess(exit) ? "" : `failed: ${String(exit.cause)}`
  const how = Exit.isSuccess(exit)
    ? "done"
    : isDead
      ? "killed"
      : Cause.hasFails(exit.cause)
        ? "failed"
        : "died"
  return { how, said, struck, calls } as const
}

/** Disturbs every `step`-th call of an act in this process, in each way or, where calls are left out, in one way after the other. */
export const disturbInProcess = async (act: Act, purchases: Purchases, step: number) => {
  const copies = await copiesOf((root) => bases[act](root, purchases))
  const before = await stateOf(copies.fresh().root)
  const { root } = copies.fresh()
  const { calls } = await disturb(act, root, Infinity, "EIO")
  const after = await stateOf(root)
  const outcomes: Array<Ended & Left & { readonly kind: Kind }> = []
  const wrong: Array<string> = []
  for (let at = 0, turn = 0; at < calls; at += step, turn += 1) {
    for (const kind of step === 1 ? kinds : [kinds[turn % kinds.length]!]) {
      copies.fresh()
      const { how, said, struck } = await disturb(act, root, at, kind)
      const left = await checkAfter(act, root, before, after, { how, said }).catch(String)
      if (typeof left === "string") wrong.push(`${kind} at ${struck}: ${left}`)
      else outcomes.push({ kind, how, said, ...left })
      if (how === "died") wrong.push(`${kind} at ${struck}: ${said}`)
    }
  }
  copies.remove()
  return { calls, outcomes, wrong }
}
