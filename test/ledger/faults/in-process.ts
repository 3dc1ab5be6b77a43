import { Cause, Effect, Exit } from "effect"
import fs from "node:fs"
import { syncBuiltinESMExports } from "node:module"
import { type Act, bases } from "./bases.ts"
import { copiesOf, type Purchases } from "./begun.ts"
import { acts } from "./office.ts"
import type { Ended } from "./process.ts"
import { checkAfter, type Left, stateOf } from "./standing.ts"

/**
 * A fault without another process: the call fails, or it is the last one that is made. Of a write that is torn, half reaches the disk; when the
 * power goes, files keep their names but nothing of what was not synced.
 */
const kinds = ["EIO", "ENOSPC", "killed", "torn", "no power"] as const
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
  "rmdirSync",
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

const isLast = (kind: Kind): boolean => kind === "killed" || kind === "torn" || kind === "no power"

/** Keeps account of the files whose bytes may not have reached the disk yet. */
const accountOfUnsynced = () => {
  const unsynced = new Set<string>()
  const opened = new Map<unknown, string>()
  const under = (path: string) => [...unsynced].filter((file) => file === path || file.startsWith(`${path}/`))
  return {
    note: (name: string, [first, second]: ReadonlyArray<unknown>, answer: unknown): void => {
      const path = typeof first === "string" ? first : opened.get(first)
      if (name === "openSync") opened.set(answer, path!)
      if (name === "closeSync") opened.delete(first)
      if (name.startsWith("write")) unsynced.add(path!)
      if (name === "copyFileSync") unsynced.add(String(second))
      if (name === "fsyncSync") unsynced.delete(path!)
      if (name === "rmSync") for (const file of under(path!)) unsynced.delete(file)
      if (name !== "renameSync") return
      const moved = under(path!)
      for (const file of under(String(second))) unsynced.delete(file)
      for (const file of moved) unsynced.add(String(second) + file.slice(path!.length))
      for (const file of moved) unsynced.delete(file)
    },
    isOpened: (descriptor: unknown) => opened.has(descriptor),
    opened: () => opened.keys(),
    lose: () => {
      for (const file of unsynced) if (fs.existsSync(file)) fs.truncateSync(file)
    }
  }
}

const failing = (kind: Kind, name: string): Error =>
  Object.assign(new Error(`${kind}: ${name}`), { code: kind === "ENOSPC" ? "ENOSPC" : "EIO" })

/**
 * Does an act in this process with one of its calls on files below `root` disturbed, the `at`-th from 0; with none where there are fewer. The
 * database's own calls are not among them. Answers with how it ended, and the calls that were made.
 */
const disturb = async (act: Act, root: string, at: number, kind: Kind) => {
  const real = names.map((name) => [name, module[name]!] as const)
  const account = accountOfUnsynced()
  const made: Array<string> = []
  let struck = ""
  const isOurs = ([first]: ReadonlyArray<unknown>) =>
    typeof first === "string" ? first.startsWith(`${root}/`) : account.isOpened(first)
  for (const [name, call] of real) {
    module[name] = (...args) => {
      if (!isOurs(args)) return call(...args)
      if (struck !== "" && isLast(kind)) throw failing(kind, name)
      made.push(`${name} ${String(args[0]).slice(root.length)}`)
      if (made.length - 1 === at) {
        struck = made[at]!
        if (kind === "torn" && name.startsWith("write")) call(args[0], halfOf(args[1]))
        throw failing(kind, name)
      }
      const answer = call(...args)
      account.note(name, args, answer)
      return answer
    }
  }
  syncBuiltinESMExports()
  const exit = await Effect.runPromiseExit(acts[act](root))
  for (const [name, call] of real) module[name] = call
  syncBuiltinESMExports()
  for (const descriptor of account.opened()) fs.closeSync(Number(descriptor))
  if (kind === "no power") account.lose()
  const isCut = struck !== "" && isLast(kind)
  const said = Exit.isSuccess(exit) ? "" : `failed: ${String(exit.cause)}`
  const how = Exit.isSuccess(exit)
    ? "done"
    : isCut
      ? "killed"
      : Cause.hasFails(exit.cause)
        ? "failed"
        : "died"
  return { how, said, struck, made } as const
}

/**
 * Disturbs every call of an act in this process in each way; where `step` is above 1, every `step`-th call in one way
 * after the other, and those that `always` names fail. The power goes when all is done, too.
 */
export const disturbInProcess = async (act: Act, purchases: Purchases, step = 1, always = /^$/) => {
  const copies = await copiesOf((root) => bases[act](root, purchases))
  const before = await stateOf(copies.fresh().root)
  const { root } = copies.fresh()
  const { made } = await disturb(act, root, Infinity, "EIO")
  const after = await stateOf(root)
  const outcomes: Array<Ended & Left & { readonly kind: Kind }> = []
  const wrong: Array<string> = []
  const waysAt = (at: number): ReadonlyArray<Kind> =>
    step === 1 ? kinds : always.test(made[at]!) ? ["EIO"] : [kinds[(at / step) % kinds.length]!]
  const faults = [
    ...[...made.keys()]
      .filter((at) => at % step === 0 || always.test(made[at]!))
      .flatMap((at) => waysAt(at).map((kind) => [at, kind] as const)),
    [made.length, "no power"] as const
  ]
  for (const [at, kind] of faults) {
    copies.fresh()
    const { how, said, struck } = await disturb(act, root, at, kind)
    const hadPower = kind !== "no power"
    const left = await checkAfter(act, root, before, after, { how, said }, hadPower).catch(String)
    if (typeof left === "string") wrong.push(`${kind} at ${struck}: ${left}`)
    else outcomes.push({ kind, how, said, ...left })
    if (how === "died") wrong.push(`${kind} at ${struck}: ${said}`)
  }
  copies.remove()
  return { faults: faults.length, outcomes, wrong }
}
