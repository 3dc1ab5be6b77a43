import { assert, describe, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import { createHash, createHmac } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import {
  digestOf,
  disclosureOf,
  disclosureWith,
  open,
  type Place,
  readDisclosure,
  saltOf,
  seal,
  verifyOpening
} from "../../src/ledger/commitment.ts"

const key = new Uint8Array(32).fill(7)
const otherKey = new Uint8Array(32).fill(8)
const place: Place = { log: "ledger.example/agency/6410101", seq: 12, field: "supplier.name" }
const name = "นายตัวอย่าง หนึ่ง"
const sha256 = (text: string) => createHash("sha256").update(text).digest()

describe("commitment", () => {
  it("writes the worked disclosure and digest byte for byte", () => {
    const disclosure = disclosureWith(sha256("test salt 2"), "supplier.taxId", "0000000000001")
    assert.strictEqual(
      disclosure,
      "WyI5a3hEemkzT1ZMRVpWb3J4ME52SWJITkNCNk11b1FJb0xrNjhDOUN3aXBzIiwic3VwcGxpZXIudGF4SWQiLCIwMDAwMDAwMDAwMDAxIl0"
    )
    assert.strictEqual(digestOf(disclosure), "Xsud8qKEW9EjfTjpShg37eVuB2VH93941AzHJE4CLT0")
  })

  it("accepts the disclosure of RFC 9901, which has white space", () => {
    const disclosure = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0"
    assert.isTrue(verifyOpening(disclosure, "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0"))
    assert.deepStrictEqual(readDisclosure(disclosure), Option.some({ field: "family_name", value: "Möbius" }))
  })

  it.skipIf(!existsSync("../shared/data/tlog"))(
    "opens those of own-vectors.json (skipped: no ../shared)",
    () => {
      const { worked } = JSON.parse(readFileSync("../shared/data/tlog/own-vectors.json", "utf8"))
      assert.isAbove(worked.disclosures.length, 0)
      for (const { disclosure, digest } of worked.disclosures) {
        assert.isTrue(verifyOpening(disclosure, digest))
        const [salt, field, value] = JSON.parse(Buffer.from(disclosure, "base64url").toString("utf8"))
        assert.strictEqual(disclosureWith(Buffer.from(salt, "base64url"), field, value), disclosure)
      }
    }
  )

  it("derives the salt from the subject's key and the place, in the documented bytes", () => {
    const bytes = Buffer.from("salt/v1ledger.example/agency/6410101\u000012\u0000supplier.name", "latin1")
    assert.deepStrictEqual(
      Buffer.from(saltOf(key, place)).toString("hex"),
      createHmac("sha256", key).update(bytes).digest("hex")
    )
    const salts = [
      place,
      { ...place, seq: 13 },
      { ...place, field: "supplier" },
      { ...place, log: "other" }
    ].map((it) => Buffer.from(saltOf(key, it)).toString("hex"))
    assert.strictEqual(new Set([...salts, Buffer.from(saltOf(otherKey, place)).toString("hex")]).size, 5)
  })

  it("opens with the right value only", () => {
    const disclosure = disclosureOf(key, place, name)
    const digest = digestOf(disclosure)
    assert.isTrue(verifyOpening(disclosure, digest))
    assert.deepStrictEqual(readDisclosure(disclosure), Option.some({ field: "supplier.name", value: name }))
    assert.isFalse(verifyOpening(disclosureOf(key, place, "นายตัวอย่าง สอง"), digest))
    assert.isFalse(verifyOpening(disclosureOf(otherKey, place, name), digest))
    assert.isFalse(verifyOpening(`${disclosure}=`, digest))
    assert.isFalse(verifyOpening("", digest))
    assert.isFalse(verifyOpening(disclosure, digest.toUpperCase()))
  })

  it("reads nothing out of what is not a disclosure", () => {
    const encode = (text: string) => Buffer.from(text).toString("base64url")
    for (const text of ["", "[]", "{}", '["s","f"]', '["s",1,"v"]', '["s","f","v","w"]', "[[[[", "null"]) {
      assert.isTrue(Option.isNone(readDisclosure(encode(text))), text)
    }
  })

  it("refuses to commit to what JSON cannot say", () => {
    assert.throws(() => disclosureOf(key, place, Number.NaN))
    assert.throws(() => disclosureOf(key, place, { at: undefined } as never))
    assert.throws(() => seal(key, place, Number.POSITIVE_INFINITY))
  })
})

describe("sealing", () => {
  it.effect("opens at its place under its key, whatever JSON it is", () =>
    Effect.gen(function* () {
      for (const value of [name, "", { phone: "000", names: [name] }, [1, true, null], "x".repeat(5000)]) {
        assert.deepStrictEqual(yield* open(key, place, seal(key, place, value)), value)
      }
    })
  )

  it.effect("opens nowhere else, under no other key, and not at all when one bit changed", () =>
    Effect.gen(function* () {
      const box = seal(key, place, name)
      const refused = [
        open(otherKey, place, box),
        open(key, { ...place, seq: 13 }, box),
        open(key, { ...place, field: "supplier.taxId" }, box),
        open(key, { ...place, log: "ledger.example/agency/6410102" }, box),
        open(key, place, new Uint8Array(0)),
        open(key, place, box.subarray(0, 20)),
        open(key, place, box.subarray(0, -1)),
        ...Array.from(box, (byte, at) => open(key, place, box.with(at, byte ^ 1)))
      ]
      for (const attempt of refused) assert.strictEqual((yield* Effect.flip(attempt))._tag, "BoxRefused")
    })
  )

  it("repeats its nonce only where the whole box repeats", () => {
    const nonce = (box: Uint8Array) => Buffer.from(box.subarray(1, 13)).toString("hex")
    assert.deepStrictEqual(seal(key, place, name), seal(key, place, name))
    assert.strictEqual(
      new Set([
        nonce(seal(key, place, name)),
        nonce(seal(key, place, "นายตัวอย่าง สอง")),
        nonce(seal(key, { ...place, seq: 13 }, name)),
        nonce(seal(key, { ...place, field: "other" }, name))
      ]).size,
      4
    )
  })

  it("shows nothing of the value", () => {
    const box = Buffer.from(seal(key, place, "0000000000001"))
    assert.strictEqual(box.indexOf("0000000000001"), -1)
    assert.strictEqual(box.length, 1 + 12 + JSON.stringify("0000000000001").length + 16)
  })
})
