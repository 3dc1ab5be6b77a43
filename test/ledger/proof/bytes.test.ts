import { assert, describe, it } from "@effect/vitest"
import {
  concat,
  fromBase64,
  fromBase64Url,
  fromHex,
  sameBytes,
  textOf,
  toBase64,
  toBase64Url,
  toHex,
  utf8
} from "../../../src/ledger/proof/bytes.ts"
import { parseDecimal } from "../../../src/ledger/proof/decimal.ts"
import { anyBytes } from "./arbitrary.ts"

describe("bytes as text", () => {
  it.prop("are written as Node writes them, and read back", [anyBytes(80)], ([bytes]) => {
    const buffer = Buffer.from(bytes)
    assert.strictEqual(toBase64(bytes), buffer.toString("base64"))
    assert.strictEqual(toBase64Url(bytes), buffer.toString("base64url"))
    assert.strictEqual(toHex(bytes), buffer.toString("hex"))
    assert.deepStrictEqual(fromBase64(toBase64(bytes)), bytes)
    assert.deepStrictEqual(fromBase64Url(toBase64Url(bytes)), bytes)
    assert.deepStrictEqual(fromHex(toHex(bytes)), bytes)
  })

  it("have one spelling only", () => {
    for (const text of [
      "A",
      "AA",
      "AAA",
      "AA=",
      "AAA==",
      "AB==",
      "AAB=",
      "A===",
      "====",
      "=",
      "AAAA=",
      "AAAA===="
    ]) {
      assert.isUndefined(fromBase64(text), text)
    }
    for (const text of [
      "AA==\n",
      " AA==",
      "AA ==",
      "A-A=",
      "AA_A",
      "AAA\u0000",
      "AA==AA==",
      "กกกก",
      "=AAA"
    ]) {
      assert.isUndefined(fromBase64(text), text)
    }
    for (const text of ["A", "AA==", "AB", "AAB", "A+AA", "A/AA", "AAAAA", "AAA=", "AA\n", " AA", "กก"]) {
      assert.isUndefined(fromBase64Url(text), text)
    }
    for (const text of ["0", "0A", "0g", "0x00", " 00", "00\n"]) assert.isUndefined(fromHex(text), text)
  })

  it("are UTF-8 or nothing, and a byte order mark is a character", () => {
    assert.strictEqual(textOf(utf8("สวัสดี\u2014\u{1f600}")), "สวัสดี\u2014\u{1f600}")
    assert.strictEqual(textOf(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41)), "\ufeffA")
    const wrong = [[0x80], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe0, 0xb8], [0xf4, 0x90, 0x80, 0x80], [0xff]]
    for (const bytes of wrong) assert.isUndefined(textOf(Uint8Array.from(bytes)))
  })

  it("are joined and compared", () => {
    assert.deepStrictEqual(
      concat(Uint8Array.of(1, 2), new Uint8Array(0), Uint8Array.of(3)),
      Uint8Array.of(1, 2, 3)
    )
    assert.deepStrictEqual(concat(), new Uint8Array(0))
    assert.isTrue(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2)))
    assert.isFalse(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3)))
    assert.isFalse(sameBytes(Uint8Array.of(1), Uint8Array.of(1, 2)))
    assert.isFalse(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1)))
  })
})

describe("decimal numbers", () => {
  it("have one spelling, up to 2^53−1", () => {
    for (const value of [0, 1, 9, 10, 4_294_967_296, Number.MAX_SAFE_INTEGER]) {
      assert.strictEqual(parseDecimal(String(value)), value)
    }
    const refused = ["", "00", "01", "+1", "-1", "-0", "1.0", "1e3", "0x1", " 1", "1 ", "1\n", "๑", "1_0"]
    for (const text of [...refused, "9007199254740992", "99999999999999999", "18446744073709551615"]) {
      assert.isUndefined(parseDecimal(text), text)
    }
  })
})
