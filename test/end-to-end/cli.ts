import { spawn, spawnSync } from "node:child_process"
import { existsSync, mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const main = fileURLToPath(new URL("../../src/apps/cli/main.ts", import.meta.url))

/** The folder of real public data beside the checkout, where there is one. */
export const sharedData = fileURLToPath(new URL("../../../shared/data/egp-2568/", import.meta.url))
export const hasShared = existsSync(sharedData)
export const skipped = hasShared ? "" : " (skipped: no ../shared)"

export interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs the program as its user does: a process of its own, no terminal. */
export const prongsai = (...args: ReadonlyArray<string>): Ran => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [main, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28
  })
  return { status, out: stdout, err: stderr }
}

/** As `prongsai`, without waiting. */
export const prongsaiAlongside = (...args: ReadonlyArray<string>): Promise<Ran> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [main, ...args])
    let out = ""
    let err = ""
    child.stdout.on("data", (text) => (out += text))
    child.stderr.on("data", (text) => (err += text))
    child.on("close", (status) => done({ status, out, err }))
  })

/** A folder for one test. */
export const freshFolder = (): string => mkdtempSync(join(tmpdir(), "prongsai-test-"))
