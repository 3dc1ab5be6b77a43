import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { type Ended, type Place, startAct } from "./process.ts"

/** A call of the system on a file below the folder under test: which of those of its name it is, from 1. */
export interface Call {
  readonly name: string
  readonly nth: number
  /** Below the folder under test. */
  readonly path: string
  readonly creates: boolean
}

/** What is done to one call: it fails with an error without being made, or the process is killed on entering it. */
export interface Fault {
  readonly call: Call
  readonly kind: "EIO" | "ENOSPC" | "KILL"
}

/** The calls that an act makes on files below the folder, and every path they name. */
export interface Calls {
  readonly calls: ReadonlyArray<Call>
  readonly paths: ReadonlyArray<string>
}

const looking = ["access", "statx", "newfstatat", "stat", "fstat", "lstat"]
const reading = [...looking, "read", "pread64", "getdents64"]
const making = ["mkdir", "mkdirat", "rename", "renameat", "renameat2", "link", "linkat", "symlink"]
const writing = ["write", "pwrite64", "writev", "ftruncate", "fallocate", "sendfile", "copy_file_range"]
const others = ["openat", "unlink", "unlinkat", "rmdir", "fsync", "fdatasync", "close"]
const traced = [...reading, ...making, ...writing, ...others]

const options = ["-f", "-y", "-qq", "-s", "0"]
/** Stops the process at the traced calls only. strace delivers no signals then. */
const atTheseOnly = "--seccomp-bpf"

/** Whether calls can be made to fail here. */
export const hasStrace = (): boolean =>
  spawnSync("strace", [...options, atTheseOnly, "-o", "/dev/null", "-e", "trace=openat", "true"]).status === 0

/** The calls in a log that name a file below `root`, in order. All are made by one thread. */
const callsIn = (log: string, root: string) => {
  const counts = new Map<string, number>()
  return readFileSync(log, "utf8")
    .split("\n")
    .flatMap((line) => {
      const name = /^\d+ +(\w+)\(/.exec(line)?.[1]
      const paths = Array.from(line.matchAll(/[<"](\/[^">]*)/g), ([, path]) => path!)
      const below = paths.filter((path) => path.startsWith(`${root}/`))
      if (name === undefined || below.length === 0) return []
      const nth = (counts.get(name) ?? 0) + 1
      counts.set(name, nth)
      const path = below[0]!.slice(root.length + 1)
      const call: Call = { name, nth, path, creates: line.includes("O_CREAT") }
      const isStruck = /(?:\(INJECTED\)|= \?|unfinished \.\.\.>)$/.test(line)
      return [{ call, below, isStruck }]
    })
}

const run = async (act: string, place: Place, told: ReadonlyArray<string>) => {
  const log = `${place.cache}.log`
  const under = ["strace", ...options, "-o", log, ...told]
  const ended = await startAct(place, [act, place.root, "same-names"], under).ended
  return { ...ended, seen: callsIn(log, place.root) }
}

/** The calls that an act makes on files below the folder when nothing is done to it. */
export const callsOf = async (act: string, place: Place): Promise<Calls> => {
  const { how, said, seen } = await run(act, place, [atTheseOnly, "-e", `trace=${traced.join(",")}`])
  if (how !== "done") throw new Error(`${act}: ${how} ${said}`)
  return { calls: seen.map(({ call }) => call), paths: [...new Set(seen.flatMap(({ below }) => below))] }
}

/**
 * Runs an act with a fault, and says which call it struck. Calls are counted among those on the paths named, which the process's own start does
 * not touch.
 */
export const runWith = async (
  act: string,
  place: Place,
  paths: Calls["paths"],
  { call: { name, nth }, kind }: Fault
): Promise<Ended & { readonly struck: Call | undefined }> => {
  const what = kind === "KILL" ? "signal=KILL" : `error=${kind}`
  const told = ["-e", `trace=${name}`, "-e", `inject=${name}:${what}:when=${nth}`]
  const minding = [...(kind === "KILL" ? [] : [atTheseOnly]), ...paths.flatMap((path) => ["-P", path])]
  const { how, said, seen } = await run(act, place, [...minding, ...told])
  return { how, said, struck: seen.find(({ call, isStruck }) => isStruck && call.nth === nth)?.call }
}

/** Every fault that a call is tried with. A kill at a call that only reads leaves what one at the change before it leaves. */
export const faultsOf = (call: Call): ReadonlyArray<Fault> => {
  const takesRoom = call.creates || ["fsync", "fdatasync", ...making, ...writing].includes(call.name)
  const kinds: ReadonlyArray<Fault["kind"]> = [
    "EIO",
    ...(takesRoom ? (["ENOSPC"] as const) : []),
    ...(reading.includes(call.name) ? [] : (["KILL"] as const))
  ]
  return kinds.map((kind) => ({ call, kind }))
}
