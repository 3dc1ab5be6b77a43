import { assert, describe, it } from "@effect/vitest"
import { checkIds, checks } from "../../../../src/ledger/proof/checking/checks.ts"
import { problems } from "../../../../src/ledger/proof/checking/problems.ts"
import { neverPromised, promises, type Words } from "../../../../src/ledger/proof/checking/promises.ts"
import { remarks } from "../../../../src/ledger/proof/checking/remarks.ts"

const accusing = /illegal|\bvoid\b|corrupt|fraud|forge|fake|tamper|guilty|ทุจริต|โมฆะ|ผิดกฎหมาย|ปลอม|โกง|บิดเบือน/i

describe("the words of a verification", () => {
  it("are Thai and English, accuse nobody, and keep to their placeholders", () => {
    const all: ReadonlyArray<readonly [string, Words]> = [
      ...Object.entries(promises),
      ...neverPromised.map((words, at) => [String(at), words] as const),
      ...Object.entries(checks).flatMap(([id, check]) => [
        [id, check] as const,
        [id, check.meaning] as const
      ]),
      ...Object.entries(problems),
      ...Object.entries(remarks)
    ]
    for (const [id, { en, th }] of all) {
      assert.match(th, /[ก-๙]/, id)
      assert.match(en, /^[\p{ASCII}]+$/u, id)
      assert.strictEqual(th.normalize("NFC"), th, id)
      assert.notMatch(`${th} ${en}`, accusing, id)
      const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
      assert.deepStrictEqual(places(th), places(en), id)
      assert.isTrue(
        places(en).every((place) => place === "{count}" || place === "{about}"),
        id
      )
    }
  })

  it("stand under ids that programs may rely on", () => {
    assert.deepStrictEqual(checkIds, [
      "files.disclosures",
      "files.manifests",
      "files.committed",
      "files.openings",
      "files.site",
      "files.rebuilt",
      "log.checkpoint",
      "log.keys",
      "log.bundles",
      "log.tiles",
      "log.partials",
      "log.root",
      "log.entries",
      "log.proofs",
      "history.month-ends",
      "history.old",
      "witness.cosignatures",
      "time.timestamps"
    ])
  })
})
