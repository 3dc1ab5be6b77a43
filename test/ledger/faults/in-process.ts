import { Cause, Effect, Exit } from "effect"
import fs from "node:fs"
import { syncBuiltinESMExports } from "node:module"
import { acts } from "./office.ts"

/** A fault without another process: the call fails, or it is the last one that is made; of a write that is torn, half reaches the disk. */
export const inProcessKinds = ["EIO", "ENOSPC", "killed", "torn"] as const
export type InProcessKind = (typeof inProcessKinds)[number]

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

const failing = (kind: InProcessKind, name: string): Error =>
  Object.assign(new Error(`${kind}: ${name}`), { code: kind === "ENOSPC" ? "ENOSPC" : "EIO" })

/**
 * Does an act in this process with one of its calls on files below `root` disturbed, the `at`-th from 0; with none where there are fewer. The
 * database's own calls are not among them. Answers with how it ended, and how many calls were made.
 */
export const disturbInProcess = async (
  act: keyof typeof acts,
  root: string,
  at: number,
  kind: InProcessKind
) => {
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
