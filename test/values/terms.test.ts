import { assert, describe, it } from "@effect/vitest"
import { outcomeLabels } from "../../src/law/finding.ts"
import { stageNames } from "../../src/stages/stage.ts"
import { type Term, terms } from "../../src/values/terms.ts"

const entries: ReadonlyArray<readonly [string, Term]> = Object.entries(terms)

describe("terms", () => {
  it("are named as files are, once each", () => {
    assert.isAbove(entries.length, 40)
    for (const [id] of entries) assert.match(id, /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
    assert.strictEqual(new Set(entries.map(([, { th }]) => th)).size, entries.length)
  })

  it("are Thai, glossed in English, explained in one Thai sentence", () => {
    for (const [id, { th, en, meaning }] of entries) {
      assert.match(th, /[ก-๎]/, id)
      assert.match(en, /^[A-Z][ -~]*$/, id)
      assert.match(meaning, /^[ก-๎0-9]/, id)
      assert.notMatch(meaning, /[.\n]$/, id)
      assert.isAtMost(meaning.length, 140, id)
    }
  })

  it("pass no verdict", () => {
    for (const [id, term] of entries) assert.notMatch(Object.values(term).join(" "), /โมฆะ|ผิดกฎหมาย|ทุจริต/, id)
  })

  it("know every stage and every outcome", () => {
    for (const id of [...stageNames, ...Object.keys(outcomeLabels)]) assert.property(terms, id)
  })
})
