import { spawn, spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import type { Ran } from "./cli.ts"

const main = fileURLToPath(new URL("../../src/apps/cli/main.ts", import.meta.url))

/** Whether `script` of util-linux is there, which runs a program on a terminal. */
export const hasTerminal =
  process.platform === "linux" &&
  spawnSync("script", ["-qec", "test -t 0 && test -t 1", "/dev/null"], { stdio: "ignore" }).status === 0

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** Runs the program on a terminal and types each answer, and Enter, when its prompt has appeared. */
export const prongsaiOnTerminal = (
  answers: ReadonlyArray<readonly [prompt: string, answer: string]>,
  ...args: ReadonlyArray<string>
): Promise<Ran> =>
  new Promise((done) => {
    const command = [process.execPath, main, ...args].map(quoted).join(" ")
    const child = spawn("script", ["-qec", command, "/dev/null"], { stdio: ["pipe", "pipe", "inherit"] })
    const open = [...answers]
    let out = ""
    let since = 0
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text
      const [next] = open
      if (next === undefined || !out.slice(since).includes(next[0])) return
      open.shift()
      since = out.length
      child.stdin.write(`${next[1]}\r`)
    })
    child.on("close", (status) => done({ status, out, err: "" }))
  })
