import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const folder = mkdtempSync(join(tmpdir(), "prongsai-bench-"))
/** Check and publish go on from what import left. */
const inOrder = ["import", "check", "publish"]
const chosen = process.argv.slice(2).filter((name) => !name.startsWith("--"))
const options = process.argv.slice(2).filter((name) => name.startsWith("--"))
const wanted =
  chosen.length === 0 ? [...inOrder, "site", "page", "record", "law", "ledger", "verify"] : chosen
const last = Math.max(...wanted.map((name) => inOrder.indexOf(name)))
let status = 0
for (const bench of [...inOrder.slice(0, last + 1), ...wanted.filter((name) => !inOrder.includes(name))]) {
  const file = new URL(`./${bench}.ts`, import.meta.url).pathname
  status ||= spawnSync(process.execPath, [file, folder, ...options], { stdio: "inherit" }).status ?? 1
}
rmSync(folder, { recursive: true, force: true })
process.exitCode = status
