import { assert, it } from "@effect/vitest"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { readFileSync, rmSync } from "node:fs"

const report = "node_modules/.cache/mutation/report.json"

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: ReadonlyArray<{ readonly status: string }> }>>
}

it("the cases notice at least 85 of 100 changes to src/law", async () => {
  rmSync(report, { force: true })
  const stryker = spawn(
    process.execPath,
    [
      "node_modules/@stryker-mutator/core/bin/stryker.js",
      "run",
      "test/mutation/stryker.config.js",
      "--reporters",
      "json,progress-append-only"
    ],
    { stdio: ["ignore", "inherit", "inherit"] }
  )
  assert.deepStrictEqual(await once(stryker, "exit"), [0, null])
  const { files } = JSON.parse(readFileSync(report, "utf8")) as Report
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status))
  const count = (...of: ReadonlyArray<string>) => statuses.filter((status) => of.includes(status)).length
  const noticed = count("Killed", "Timeout")
  const judged = noticed + count("Survived", "NoCoverage")
  console.log(`${noticed} of ${judged} changes noticed; ${count("RuntimeError")} do not load`)
  assert.isAbove(judged, 10_000)
  assert.isAtLeast(noticed / judged, 0.85)
})
