import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { bundleScripts } from "../src/apps/bundling.ts"
import { digestList, generateDisclosures, keepByDigest } from "../src/apps/generate.ts"
import { recordSchemas } from "../src/publish/schemas.ts"
import { lawPage } from "../src/law/law-page.ts"

const root = fileURLToPath(new URL("../", import.meta.url))

const filesIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile() && name !== "README.md")
    .sort()

describe("generated files", () => {
  it("LAW.md is what the rules say", () => {
    assert.isTrue(
      readFileSync(join(root, "LAW.md"), "utf8") === lawPage(),
      "LAW.md is stale: run npm run generate and read the difference"
    )
  })

  it("the invented agency's published year is what its fixtures make, byte for byte", async () => {
    const fresh = mkdtempSync(join(tmpdir(), "prongsai-fresh-"))
    await Effect.runPromise(generateDisclosures(fresh))
    keepByDigest(fresh)
    assert.isAbove(readFileSync(join(fresh, digestList), "utf8").split("\n").length, 40)
    const kept = join(root, "disclosures")
    assert.isAbove(filesIn(kept).length, 100)
    assert.deepStrictEqual(filesIn(fresh), filesIn(kept), "run npm run generate and read the difference")
    for (const name of filesIn(kept)) {
      assert.isTrue(
        readFileSync(join(fresh, name)).equals(readFileSync(join(kept, name))),
        `${name} is stale: run npm run generate and read the difference`
      )
    }
    assert.isTrue(
      readFileSync(join(fresh, "schemas/purchases.json")).equals(
        readFileSync(join(root, "schemas/purchases.json"))
      )
    )
  })
  it("the scripts for browsers are what their sources make, and no other", async () => {
    const files = await bundleScripts()
    for (const { bytes, path } of files)
      assert.isTrue(
        readFileSync(join(root, "src/publish", path)).equals(Buffer.from(bytes)),
        `${path} is stale: run npm run generate`
      )
    assert.deepStrictEqual(
      readdirSync(join(root, "src/publish/scripts")).sort(),
      files.map(({ path }) => path.slice("scripts/".length)).sort()
    )
  })

  it("every record's schema is in schemas/, fresh, and no other", () => {
    const files = recordSchemas()
    for (const { bytes, path } of files)
      assert.strictEqual(
        readFileSync(join(root, path), "utf8"),
        new TextDecoder().decode(bytes),
        `${path} is stale: run npm run generate`
      )
    assert.deepStrictEqual(
      readdirSync(join(root, "schemas")).sort(),
      ["purchases.json", ...files.map(({ path }) => path.slice("schemas/".length))].sort()
    )
  })
})
