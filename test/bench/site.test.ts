import { assert, it } from "@effect/vitest"
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

it("the benchmark of the site runs, and one month more touches few files of the site", () => {
  const folder = mkdtempSync(join(tmpdir(), "prongsai-bench-site-"))
  const file = fileURLToPath(new URL("./site.ts", import.meta.url))
  const { status, stderr, stdout } = spawnSync(process.execPath, [file, folder, "--offices=1"], {
    encoding: "utf8"
  })
  rmSync(folder, { recursive: true })
  assert.strictEqual(status, 0, stderr)
  const files = Number(/site \((\d+) files/.exec(stdout)?.[1])
  assert.isAbove(files, 150, "a page for each purchase")
  assert.match(stdout, /nothing new: \d+ ms an office · 0\.0 files touched/)
  const touched = Number(/one contract more: \d+ ms an office · (\d+)/.exec(stdout)?.[1])
  assert.isAbove(touched, 3)
  assert.isBelow(touched, files / 4)
})
