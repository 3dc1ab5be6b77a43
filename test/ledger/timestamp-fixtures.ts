import { Effect, Exit } from "effect"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { verifyTimestamp } from "../../src/ledger/timestamp.ts"
import { TimestampRefused } from "../../src/ledger/timestamp-refused.ts"

/** The folder of invented time-stamp authorities' answers. */
export const fixtureFolder = fileURLToPath(new URL("../../fixtures/ledger/", import.meta.url))

/** A file of it. */
export const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`${fixtureFolder}${name}`))

/** What verifying comes to: the time stamp, or the problem. A defect is thrown. */
export const verdict = async (...asked: Parameters<typeof verifyTimestamp>) => {
  const exit = await Effect.runPromiseExit(Effect.result(verifyTimestamp(...asked)))
  if (Exit.isFailure(exit)) throw new Error(`not a verdict: ${String(exit.cause)}`)
  const { value } = exit
  if (value._tag === "Success") return value.success
  return value.failure instanceof TimestampRefused ? value.failure.problem : "another failure"
}
