import { assert, describe, it } from "@effect/vitest"
import { readdirSync } from "node:fs"
import { lawPage } from "../../src/law/law-page.ts"
import { notEncoded, sharedScopes } from "../../src/law/not-encoded.ts"
import { rules } from "../../src/law/rules.ts"

const listed = [...sharedScopes, ...notEncoded.flatMap(({ ids }) => ids)]

describe("what is not encoded", () => {
  it("is listed once, sorted by id within its reason", () => {
    assert.strictEqual(new Set(listed).size, listed.length)
    for (const { ids } of notEncoded) assert.deepStrictEqual(ids, ids.toSorted())
    for (const id of listed) assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)+$/)
  })
  it("is no rule", () => {
    const encoded = new Set(rules.map(({ id }) => id))
    assert.deepStrictEqual(
      listed.filter((id) => encoded.has(id)),
      []
    )
  })
})

describe("the page of the law", () => {
  const headingsOf = (page: string) => [...page.matchAll(/^### (\S+)$/gm)].map(([, id]) => id!)
  it("has a section for every rule and every parameter, once", () => {
    const ids = [
      ...rules.map(({ id }) => id),
      ...readdirSync("src/law/parameters").map((it) => it.slice(0, -3))
    ]
    assert.deepStrictEqual(headingsOf(lawPage()).toSorted(), ids.toSorted())
  })
  it("goes in order of section within an instrument", () => {
    const headings = headingsOf(lawPage())
    const order = (id: string) => headings.indexOf(id)
    assert.isBelow(order("act-56-specific-cap"), order("act-66-award-announce"))
    assert.isBelow(order("act-66-award-announce"), order("act-66-standstill"))
    assert.isBelow(order("reg-57-price-ceiling"), order("reg-164-copy-1m"))
    assert.isBelow(order("act-96-agreement"), order("reg-31-ebidding"))
  })
  it("names every check that is not encoded, and prints every value", () => {
    const page = lawPage()
    for (const id of listed) assert.include(page, `\`${id}\``)
    assert.notMatch(page, /\[object|undefined|NaN/)
  })
})
