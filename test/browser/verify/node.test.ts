import { assert, describe, it } from "@effect/vitest"
import { Buffer as NodeBuffer } from "node:buffer"
import * as node from "node:crypto"
import { Buffer as Ours } from "../../../src/browser/verify/node/buffer.ts"
import * as ours from "../../../src/browser/verify/node/crypto.ts"

const bytes = Uint8Array.from({ length: 300 }, (_, at) => (at * 37) % 256)
const key = bytes.subarray(7, 39)
const nonce = bytes.subarray(50, 62)
const text = "โปร่งใส 🧾 \u0000 ÿ"

describe("what a browser is given in Node's place", () => {
  it("spells bytes as Node does, there and back", () => {
    for (const encoding of ["hex", "latin1", "base64", "base64url"] as const) {
      const spelled = NodeBuffer.from(bytes).toString(encoding)
      assert.strictEqual(Ours.from(bytes).toString(encoding), spelled)
      assert.deepStrictEqual([...Ours.from(spelled, encoding)], [...bytes])
    }
    assert.deepStrictEqual([...Ours.from(text)], [...NodeBuffer.from(text)])
    assert.strictEqual(Ours.from(NodeBuffer.from(text)).toString("utf8"), text)
  })

  it("writes into memory that it shares, compares and joins as Node does", () => {
    const memory = new Uint8Array(8)
    Ours.from(memory.buffer, 2, 4).write("\u0001ÿ", 1, 2, "binary")
    assert.deepStrictEqual([...memory], [0, 0, 0, 1, 255, 0, 0, 0])
    for (const [a, b] of [
      ["ก", "ข"],
      ["a", "ab"],
      ["\uffff", "🧾"],
      ["x", "x"]
    ] as const)
      assert.strictEqual(
        Ours.compare(Ours.from(a), Ours.from(b)),
        NodeBuffer.compare(NodeBuffer.from(a), NodeBuffer.from(b))
      )
    assert.deepStrictEqual(Array.from(Ours.concat([Ours.of(1, 2), Ours.alloc(2, 9)])), [1, 2, 9, 9])
    assert.isTrue(Ours.from(bytes).equals(bytes))
    assert.isFalse(Ours.from(bytes).equals(bytes.subarray(1)))
  })

  it("hashes as Node does", () => {
    for (const algorithm of ["sha1", "sha256", "sha384", "sha512"] as const)
      for (const encoding of ["hex", "binary", "base64url"] as const)
        assert.strictEqual(ours.hash(algorithm, bytes, encoding), node.hash(algorithm, bytes, encoding))
    const mac = node.createHmac("sha256", key).update(text).update(bytes).digest("hex")
    assert.strictEqual(
      ours
        .createHmac("sha256", ours.createSecretKey(key))
        .update(text)
        .update(bytes)
        .digest()
        .toString("hex"),
      mac
    )
  })

  it("gives the browser's own WebCrypto to what verifies time stamps", () =>
    assert.strictEqual(ours.webcrypto, globalThis.crypto))

  it("seals what Node opens, and opens what Node sealed, and nothing else", () => {
    const sealing = ours.createCipheriv("aes-256-gcm", key, nonce)
    sealing.setAAD(Ours.from(text))
    const sealed = Ours.concat([sealing.update(bytes), sealing.final()])
    const theirs = node.createCipheriv("aes-256-gcm", key, nonce)
    theirs.setAAD(NodeBuffer.from(text))
    assert.deepStrictEqual([...sealed], Array.from(NodeBuffer.concat([theirs.update(bytes), theirs.final()])))
    assert.deepStrictEqual([...sealing.getAuthTag()], [...theirs.getAuthTag()])

    const open = (tag: Uint8Array) => {
      const opening = ours.createDecipheriv("aes-256-gcm", key, nonce)
      opening.setAAD(Ours.from(text))
      opening.setAuthTag(tag)
      return opening.update(sealed)
    }
    assert.deepStrictEqual([...open(sealing.getAuthTag())], [...bytes])
    assert.throws(() => open(new Uint8Array(16)))
  })
})
