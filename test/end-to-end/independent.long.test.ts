import { assert, beforeAll, describe, it } from "@effect/vitest"
import { join } from "node:path"
import { independentCheck, missingGo } from "./tampering/independent.ts"
import { matrix } from "./tampering/matrix.ts"
import { type SignedSites, signedSites } from "./tampering/signed-site.ts"
import { tampered } from "./tampering/tampered.ts"

const altered = [
  "a bit of an entry turned round",
  "a bit of a full tile turned round",
  "two entries swapped",
  "the newest checkpoint's root changed",
  "signed by another key of the same name",
  "a bit of a hash in an entry's proof turned round",
  "an old checkpoint signed by a stranger is brought",
  "another history, whole and rightly signed, and somebody kept a checkpoint",
  "a second checkpoint of the same size in somebody's hands"
]

describe(`golang.org/x/mod/sumdb${missingGo === "" ? "" : ` (skipped: no ${missingGo})`}`, () => {
  let signed: SignedSites
  let check: ReturnType<typeof independentCheck>
  beforeAll(async () => {
    if (missingGo !== "") return
    signed = await signedSites()
    check = independentCheck()
  })

  it.skipIf(missingGo !== "")("accepts the log, every proof and every old checkpoint", () => {
    const { status, text } = check(join(signed.folder, "ledger"), signed.vkey, signed.old)
    assert.strictEqual(status, 0, text)
    assert.match(text, /^holds: \d{3} entries, 4 old checkpoints\n$/)
  })

  it("is asked of cases that there are", () => {
    assert.lengthOf(
      matrix.filter(({ name }) => altered.includes(name)),
      altered.length
    )
  })

  for (const tampering of matrix.filter(({ name }) => altered.includes(name))) {
    it.skipIf(missingGo !== "")(`refuses: ${tampering.name}`, () =>
      tampered(signed, tampering, (folder, { keys, old }) => {
        const { status, text } = check(join(folder, "ledger"), keys[0]!, old)
        assert.notStrictEqual(status, 0, text)
      })
    )
  }
})
