import { type ChildProcess, spawn } from "node:child_process"
import { closeSync, openSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** How a process ended, and what it said. */
export interface Ended {
  readonly how: "done" | "failed" | "died" | "killed"
  readonly said: string
}

/** The office under test, and where compiled code is kept from one process to the next. */
export interface Place {
  readonly root: string
  readonly cache: string
}

export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

/**
 * Starts `act.ts`, under another program where one is named. What it says goes to files beside the cache, so that nothing it said is lost with
 * it; `name` keeps those of several apart.
 */
export const startAct = (
  { cache }: Place,
  args: ReadonlyArray<string>,
  under: ReadonlyArray<string> = [],
  name = "act"
): Running => {
  const files = ["out", "err"].map((end) => `${cache}.${name}.${end}`)
  const descriptors = files.map((file) => openSync(file, "w"))
  const line = [...under, process.execPath, join(import.meta.dirname, "act.ts"), ...args]
  const child = spawn(line[0]!, line.slice(1), {
    stdio: ["ignore", ...descriptors],
    env: { ...process.env, NODE_OPTIONS: "", NODE_COMPILE_CACHE: cache }
  })
  const ended = new Promise<Ended>((resolve) =>
    child.once("close", (code, signal) => {
      for (const descriptor of descriptors) closeSync(descriptor)
      const [output, said] = files.map((file) => readFileSync(file, "utf8")) as [string, string]
      const isDone = output === "done\n" && code === 0
      resolve({
        how: signal === "SIGKILL" ? "killed" : isDone ? "done" : code === 3 ? "failed" : "died",
        said
      })
    })
  )
  return { child, ended }
}
