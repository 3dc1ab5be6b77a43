import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import canonicalize from "canonicalize"
import { isCanonical, isShallow, parseJson } from "../../../../src/ledger/proof/checking/json.ts"

type Json = null | boolean | number | string | ReadonlyArray<Json> | { readonly [key: string]: Json }

const leaf: Arbitrary.Arbitrary<Json> = Arbitrary.schema(
  Schema.Union([Schema.Null, Schema.Boolean, Schema.Int, Schema.String])
)
const json: Arbitrary.Arbitrary<Json> = Arbitrary.map(
  Arbitrary.all([
    Arbitrary.array(leaf, { maxLength: 6 }),
    Arbitrary.array(Arbitrary.schema(Schema.String), { maxLength: 6 })
  ]),
  ([values, keys]) => {
    const inner = Object.fromEntries(
      keys.map((key, at) => [key, values[at % Math.max(1, values.length)] ?? null])
    )
    return { a: values, b: inner, "10": inner, "9": [[inner], values] }
  }
)

const isKept = (value: Json): boolean =>
  typeof value === "string"
    ? value.isWellFormed()
    : typeof value === "number"
      ? Number.isSafeInteger(value)
      : typeof value !== "object" ||
        value === null ||
        Object.entries(value).every(([key, item]) => key.isWellFormed() && isKept(item as Json))

describe("canonical JSON", () => {
  it.prop("is what RFC 8785's own writer writes", [json], ([value]) => {
    const expected = isKept(value) ? canonicalize(value) : undefined
    const text = expected ?? JSON.stringify(value)
    assert.strictEqual(isCanonical(text, parseJson(text)), expected !== undefined)
  })

  it.prop("is nothing else that says the same", [json], ([value]) => {
    const text = canonicalize(isKept(value) ? value : { a: [1] })!
    for (const other of [
      ` ${text}`,
      `${text}\n`,
      text.replace(',"a":', ', "a":'),
      text.replace('{"10"', '{"10":0,"10"')
    ]) {
      assert.strictEqual(isCanonical(other, parseJson(other)), other === text)
    }
  })

  it("tells how deep a value lies", () => {
    const nested = (depth: number): Json => (depth === 0 ? 1 : [nested(depth - 1)])
    assert.isTrue(isShallow(nested(64)))
    assert.isFalse(isShallow(nested(65)))
    assert.isTrue(isCanonical(JSON.stringify(nested(64)), nested(64)))
    assert.isFalse(isCanonical(JSON.stringify(nested(65)), nested(65)))
  })
})
