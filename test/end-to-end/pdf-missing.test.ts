import { assert, describe, it } from "@effect/vitest"
import { spawnSync } from "node:child_process"
import { existsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { freshFolder, prongsai } from "./cli.ts"

const main = fileURLToPath(new URL("../../src/apps/cli/main.ts", import.meta.url))

/** A computer for which the setter of PDF has no native part. */
const without = `
import { registerHooks } from "node:module"
registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier.startsWith("@myriaddreamin/typst-ts-node-compiler-")) throw new Error("not for this computer")
    return next(specifier.endsWith(".node") ? "node:not-there" : specifier, context)
  }
})`

describe("a computer that cannot make PDF", () => {
  it("is told so and what to do, and nothing is published; everything else works", () => {
    const folder = freshFolder()
    const [office, site, hook] = [join(folder, "office"), join(folder, "site"), join(folder, "without.mjs")]
    writeFileSync(hook, without)
    const there = (...args: ReadonlyArray<string>) =>
      spawnSync(process.execPath, ["--import", hook, main, ...args, "--office", office, "--lang", "en"], {
        encoding: "utf8"
      })
    const began = there("init", "--agency-code", "6990001", "--agency-name", "องค์การบริหารส่วนตำบลตัวอย่าง")
    assert.strictEqual(began.status, 0, began.stderr)
    const refused = there("publish", "--month", "2025-08", "--out", site)
    assert.strictEqual(refused.status, 3, refused.stderr)
    assert.include(refused.stderr, "This computer cannot make PDF files")
    assert.include(refused.stderr, "npm ci")
    assert.isFalse(existsSync(join(site, "2025-08")))
    const published = prongsai("publish", "--month", "2025-08", "--out", site, "--office", office)
    assert.strictEqual(published.status, 0, published.err)
    assert.isTrue(existsSync(join(site, "2025-08/sor-khor-ror-1.pdf")))
  })
})
