import { assert, beforeAll, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { exampleSite } from "./example-site.ts"
import { matrix } from "./tampering/matrix.ts"
import { followed, missingTools } from "./tampering/recipe.ts"
import { type SignedSites, signedSites } from "./tampering/signed-site.ts"
import { tampered } from "./tampering/tampered.ts"
import { broughtAlong } from "./tampering/tampering.ts"

const skipped = missingTools === "" ? "" : ` (skipped: no ${missingTools})`

describe(`the recipe of VERIFY.md${skipped}`, () => {
  let signed: SignedSites
  beforeAll(async () => {
    if (missingTools === "") signed = await signedSites()
  })

  for (const tampering of matrix) {
    const { breaks, name, recipe = breaks } = tampering
    const what = recipe.length > 0 ? "finds out" : breaks.length > 0 ? "cannot see" : "passes"
    it.skipIf(missingTools !== "")(`${what}: ${name}`, () =>
      tampered(signed, tampering, (folder, brought) => {
        if (brought.keys.length === 0) return
        const { broken, status, text } = followed(folder, brought)
        assert.deepStrictEqual(broken, [...recipe], text)
        assert.strictEqual(status, recipe.length === 0 ? 0 : 1, text)
      })
    )
  }

  it.skipIf(missingTools !== "")(
    "passes the example of twelve months that lies beside the program",
    async () => {
      const example = await exampleSite()
      const { keys } = JSON.parse(readFileSync(`${example}/ledger/log.json`, "utf8")) as {
        readonly keys: ReadonlyArray<{ readonly vkey: string }>
      }
      const brought = { ...broughtAlong(signed), keys: keys.map(({ vkey }) => vkey), old: [] }
      const { broken, status, text } = followed(example, brought)
      assert.deepStrictEqual([status, broken], [0, []], text)
    }
  )
})
