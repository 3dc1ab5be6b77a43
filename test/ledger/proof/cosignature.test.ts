import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { toBase64, toHex, utf8 } from "../../../src/ledger/proof/bytes.ts"
import {
  cosignatureMessage,
  cosignaturePayload,
  readCosignature,
  uncheckedCosigners,
  verifyCosignatures
} from "../../../src/ledger/proof/cosignature.ts"
import { type Note, verifierKey, verifySignatures } from "../../../src/ledger/proof/note.ts"
import { publicOf, signWith, testSeed, verifyEd25519 } from "./ed25519.ts"
import { sha256 } from "./naive-log.ts"

const text = `ledger.example/agency/6410101\n3\n${toBase64(sha256())}\n`
const time = 1_795_402_800

const witnessOf = (seed: number, type = 4) =>
  verifierKey(sha256, `witness.example/w${seed}`, type, publicOf(testSeed(seed)))
const [first, second] = [witnessOf(3), witnessOf(4)]
const lineOf = (key: typeof first, seed: number, at = time, signed = text) => ({
  name: key.name,
  id: key.id,
  signature: cosignaturePayload(at, signWith(testSeed(seed), cosignatureMessage(at, signed)))
})

const found = (signatures: Note["signatures"], witnesses = [first, second]) =>
  Result.match(verifyCosignatures({ text, signatures }, witnesses, verifyEd25519), {
    onSuccess: (cosigned) => cosigned.map(({ witness, time }) => `${witness.name} ${time}`),
    onFailure: ({ problem }) => problem
  })

describe("cosignatures", () => {
  it("sign a header, the time and the text", () => {
    assert.strictEqual(
      Buffer.from(cosignatureMessage(1_679_315_147, "a\n1\nb\n")).toString("utf8"),
      "cosignature/v1\ntime 1679315147\na\n1\nb\n"
    )
  })

  it("carry their time in eight bytes", () => {
    const signature = new Uint8Array(64).fill(7)
    for (const time of [0, 1, 255, 256, 2 ** 32, Number.MAX_SAFE_INTEGER]) {
      const payload = cosignaturePayload(time, signature)
      assert.deepStrictEqual(readCosignature(payload), { time, signature })
    }
    assert.strictEqual(toHex(cosignaturePayload(time, signature).subarray(0, 8)), "000000006b03ac30")
    const payload = cosignaturePayload(time, signature)
    assert.isUndefined(readCosignature(payload.subarray(1)))
    assert.isUndefined(readCosignature(new Uint8Array([...payload, 0])))
    assert.isUndefined(readCosignature(new Uint8Array(0)))
    assert.isUndefined(readCosignature(payload.with(1, 0x20)), "2^53")
    assert.isUndefined(readCosignature(payload.with(0, 0xff)))
  })

  it("are found among the known witnesses, each once with its earliest time", () => {
    assert.deepStrictEqual(found([lineOf(second, 4, 5), lineOf(first, 3)]), [
      "witness.example/w4 5",
      `witness.example/w3 ${time}`
    ])
    assert.deepStrictEqual(found([lineOf(first, 3, 9), lineOf(first, 3, 7), lineOf(first, 3, 8)]), [
      "witness.example/w3 7"
    ])
    assert.deepStrictEqual(found([lineOf(first, 3)], [second]), [])
  })

  it("are refused with the whole note where one of a known witness is wrong", () => {
    const right = lineOf(first, 3)
    const wrong = [
      lineOf(first, 4),
      lineOf(first, 3, time, `${text}more\n`),
      { ...right, signature: right.signature.with(7, right.signature[7]! ^ 1) },
      { ...right, signature: right.signature.with(20, right.signature[20]! ^ 1) },
      { ...right, signature: right.signature.subarray(8) },
      { ...right, signature: signWith(testSeed(3), utf8(text)) },
      { ...right, signature: cosignaturePayload(time, signWith(testSeed(3), utf8(text))) }
    ]
    for (const line of wrong) {
      assert.strictEqual(found([line]), "wrong-signature")
      assert.strictEqual(found([right, line, lineOf(second, 4)]), "wrong-signature")
      assert.deepStrictEqual(found([line, lineOf(second, 4)], [second]), [`witness.example/w4 ${time}`])
    }
  })

  it("are no signatures of a note, nor the other way round", () => {
    const logKey = witnessOf(3, 1)
    const note = { text, signatures: [lineOf(first, 3)] }
    assert.deepStrictEqual(Result.getOrThrow(verifySignatures(note, [first, logKey], verifyEd25519)), [])
    assert.deepStrictEqual(found([lineOf(logKey, 3)], [logKey]), [])
  })

  it("with ML-DSA-44 are seen and counted as not checked", () => {
    const quantum = verifierKey(sha256, "witness.example/q", 6, new Uint8Array(1312))
    const line = { name: quantum.name, id: quantum.id, signature: new Uint8Array(8 + 2420) }
    const note = { text, signatures: [line, lineOf(first, 3), line] }
    assert.deepStrictEqual(Result.getOrThrow(uncheckedCosigners(note, [first, quantum])), [quantum])
    assert.deepStrictEqual(Result.getOrThrow(uncheckedCosigners(note, [first])), [])
    assert.deepStrictEqual(found(note.signatures, [first, quantum]), [`witness.example/w3 ${time}`])
  })
})
