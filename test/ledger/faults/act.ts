/**
 * A process that does one act in an office on disk and says so on its standard output when it has returned. Where the act fails it says why on
 * its standard error and ends with 3; with 4 where it failed in a way that no error of the program's names. Arguments: the act, the folder, how:
 * with `same-names`, what is named by chance or by the process's number elsewhere has the same name in every run.
 */
import { Cause, Effect, Exit } from "effect"
import crypto from "node:crypto"
import { writeSync } from "node:fs"
import { syncBuiltinESMExports } from "node:module"
import { acts } from "./office.ts"

const [act = "", root = "", how = ""] = process.argv.slice(2)

if (how === "same-names") {
  let made = 0
  crypto.randomUUID = () => `00000000-0000-4000-8000-${String(made++).padStart(12, "0")}`
  syncBuiltinESMExports()
  const nobody = 999_999_998
  Object.defineProperty(process, "pid", { value: nobody })
}

const exit = await Effect.runPromiseExit(acts[act as keyof typeof acts](root))
if (Exit.isSuccess(exit)) writeSync(1, "done\n")
else {
  const isExpected = Cause.hasFails(exit.cause)
  writeSync(2, `${isExpected ? "failed" : "died"}: ${String(exit.cause)}\n`)
  process.exitCode = isExpected ? 3 : 4
}
