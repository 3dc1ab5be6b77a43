import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Brought } from "./tampering.ts"

const document = new URL("../../../VERIFY.md", import.meta.url)

/** What of the recipe's tools is not on this machine, in words for a test's title. */
export const missingTools = ["bash", "openssl", "xxd", "awk"]
  .filter((tool) => spawnSync(tool, [tool === "openssl" ? "version" : "--version"]).error !== undefined)
  .join(", ")

/** The script of VERIFY.md, taken out of it as its reader is told to. */
const recipe = (): string => {
  const file = join(mkdtempSync(join(tmpdir(), "prongsai-recipe-")), "verify.sh")
  const blocks = readFileSync(document, "utf8").matchAll(/^```bash\n(.*?)^```$/gms)
  writeFileSync(file, [...blocks].map(([, text]) => text).join(""))
  return file
}
let made: string | undefined

/** What the recipe answers: its exit status, the promises that it says do not hold, and all it says. */
export const followed = (folder: string, brought: Brought) => {
  made ??= recipe()
  const args = [
    ...brought.old.flatMap((file) => ["-o", file]),
    ...brought.witnesses.flatMap((key) => ["-w", key]),
    ...brought.authorities.flatMap((file) => ["-t", file]),
    folder,
    ...brought.keys
  ]
  const { status, stderr, stdout } = spawnSync("bash", [made, ...args], { encoding: "utf8" })
  const broken = [...stdout.matchAll(/does not hold \[(\d)\]/g)].map(([, promise]) => Number(promise))
  return { status, text: stdout + stderr, broken: [...new Set(broken)].sort() }
}
