import { Console, Effect } from "effect"
import { runCli } from "../../../src/apps/cli/main.ts"
import type { Brought } from "./tampering.ts"

/** What `prongsai verify` answers, run in this process. */
export const verified = async (folder: string, brought: Brought, ...more: ReadonlyArray<string>) => {
  const lines: Array<string> = []
  const write = (text: unknown): void => void lines.push(String(text))
  const args = [
    "verify",
    folder,
    "--policy",
    brought.policy,
    ...brought.keys.flatMap((key) => ["--key", key]),
    ...brought.old.flatMap((file) => ["--old", file]),
    ...brought.authorities.flatMap((file) => ["--tsa-ca", file]),
    ...more
  ]
  const console: Console.Console = Object.assign(Object.create(globalThis.console), {
    log: write,
    error: write
  })
  const status = await Effect.runPromise(Effect.provideService(runCli(args), Console.Console, console))
  return { status, text: lines.join("\n") }
}
