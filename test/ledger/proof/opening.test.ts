import { assert, describe, it } from "@effect/vitest"
import { digestOf, disclosureWith } from "../../../src/ledger/commitment.ts"
import { digestOfOpening, readOpening } from "../../../src/ledger/proof/opening.ts"
import { sha256 } from "./naive-log.ts"

const encode = (text: string | Uint8Array) => Buffer.from(text).toString("base64url")

describe("an opening", () => {
  it("is read, and hashed as it is written", () => {
    const values = ["บริษัท ตัวอย่าง จำกัด", { bytes: 12, sha256: "ab" }, [1, null, true], "", 0, null]
    for (const value of values) {
      const opening = disclosureWith(sha256(), "file:purchases.csv", value)
      assert.strictEqual(digestOfOpening(sha256, opening), digestOf(opening))
      assert.deepStrictEqual(readOpening(opening), {
        salt: encode(sha256()),
        field: "file:purchases.csv",
        value
      })
    }
  })

  it("of RFC 9901 has white space", () => {
    const opening = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0"
    assert.strictEqual(digestOfOpening(sha256, opening), "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0")
    assert.deepStrictEqual(readOpening(opening), {
      salt: "_26bc4LT-ac6q2KI6cBW5es",
      field: "family_name",
      value: "Möbius"
    })
  })

  it("that is none says nothing", () => {
    const texts = [
      "",
      "[]",
      "{}",
      "null",
      "1",
      '"s"',
      '["s","f"]',
      '["s","f","v","w"]',
      '["s",1,"v"]',
      '[1,"f","v"]'
    ]
    for (const text of [
      ...texts,
      '["s","f",]',
      '["s","f",v]',
      "[[[[",
      '["s","f","v"]x',
      '\ufeff["s","f","v"]'
    ]) {
      assert.isUndefined(readOpening(encode(text)), text)
    }
    assert.isUndefined(readOpening(encode(`["s","f",${"[".repeat(100_000)}`)))
    assert.isUndefined(readOpening(encode(Uint8Array.of(0x5b, 0x22, 0xff))))
    const opening = encode('["s","f","v1"]')
    for (const text of [`${opening}=`, `${opening}\n`, ` ${opening}`, opening.slice(1), "[]", "ก"]) {
      assert.isUndefined(readOpening(text), text)
    }
    assert.isDefined(readOpening(opening))
  })
})
