import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const folder = mkdtempSync(join(tmpdir(), "prongsai-bench-"))
const benches = ["import", "check", "publish"]
const chosen = process.argv.slice(2)
let status = 0
for (const bench of benches.slice(
  0,
  Math.max(...(chosen.length === 0 ? benches : chosen).map((name) => benches.indexOf(name))) + 1
)) {
  const file = new URL(`./${bench}.ts`, import.meta.url).pathname
  status ||= spawnSync(process.execPath, [file, folder], { stdio: "inherit" }).status ?? 1
}
rmSync(folder, { recursive: true, force: true })
process.exitCode = status
