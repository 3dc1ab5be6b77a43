import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Result, Schema } from "effect"
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseNote, verifySignatures } from "../../src/ledger/proof/note.ts"
import { formatVerifierKey } from "../../src/ledger/proof/verifier-key.ts"
import {
  formatSigningKey,
  parseSigningKey,
  seedBytes,
  signingKey,
  signText,
  verifyEd25519
} from "../../src/ledger/signing.ts"

const name = "ledger.example/agency/6410101"
const seedOf = (byte: number) => new Uint8Array(seedBytes).fill(byte)
const text = `${name}\n3\nliPEEhpRXWusOVAFje8ksBxnF4JQ6rlPJNOat8OkmkI=\n`
const note = `${text}\n— ${name} SuI3uFuG/PYdsp0pIp3ItdXooyJAMTEsyGCkT2loXmuiH7QyCMmltJpXi5OO8mrtsLZ6u8ETzz/rqvJCqkoUEL56uAw=\n`
const seeds = Arbitrary.map(
  Arbitrary.array(
    Arbitrary.schema(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 0, maximum: 255 })))),
    { minLength: seedBytes, maxLength: seedBytes }
  ),
  (bytes) => Uint8Array.from(bytes)
)

describe("signing keys", () => {
  it("are the published example's", () => {
    const key = signingKey(name, seedOf(1))
    assert.strictEqual(
      formatVerifierKey(key.key),
      `${name}+4ae237b8+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c`
    )
    assert.strictEqual(Buffer.from(signText(text, [key])).toString("utf8"), note)
  })

  it.prop("are read back as they were written, and sign alike", [seeds], ([seed]) => {
    const written = formatSigningKey(name, seed)
    const read = parseSigningKey(`${written}\n`)
    assert.deepStrictEqual(read?.key, signingKey(name, seed).key)
    const message = Buffer.from(text)
    assert.isTrue(verifyEd25519(read!.key.publicKey, message, read!.sign(message)))
    assert.isFalse(verifyEd25519(read!.key.publicKey, Buffer.from(`${text}x`), read!.sign(message)))
  })

  it("are refused in any other form, and where the id is another key's", () => {
    const written = formatSigningKey(name, seedOf(1))
    const wrong = [
      "",
      written.slice(1),
      written.replace("4ae237b8", "4ae237b9"),
      written.replace("4ae237b8", "4AE237B8"),
      written.replace(name, `${name}/2`),
      written.slice(0, -4),
      written.replace("+AQEB", "+BAEB"),
      `${written}\n\n`,
      ` ${written}`
    ]
    for (const each of wrong) assert.isUndefined(parseSigningKey(each), each)
  })

  it("verify nothing of another length instead of failing", () => {
    const { key, sign } = signingKey(name, seedOf(1))
    const signature = sign(Buffer.from(text))
    assert.isTrue(verifyEd25519(key.publicKey, Buffer.from(text), signature))
    for (const cut of [0, 31, 63]) {
      assert.isFalse(verifyEd25519(key.publicKey, Buffer.from(text), signature.subarray(0, cut)))
      assert.isFalse(verifyEd25519(key.publicKey.subarray(0, cut % 32), Buffer.from(text), signature))
    }
  })

  it("sign a note together, and each verifies alone", () => {
    const keys = [signingKey(name, seedOf(1)), signingKey(name, seedOf(2))]
    const signed = Result.getOrThrow(parseNote(signText(text, keys)))
    assert.strictEqual(signed.signatures.length, 2)
    for (const { key } of keys) {
      assert.deepStrictEqual(Result.getOrThrow(verifySignatures(signed, [key], verifyEd25519)), [key])
    }
  })
})

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0

describe(`OpenSSL${hasOpenssl ? "" : " (skipped: no openssl)"}`, () => {
  it.skipIf(!hasOpenssl)("accepts our signature and refuses it of another text", () => {
    const folder = mkdtempSync(join(tmpdir(), "prongsai-openssl-"))
    const at = (file: string) => join(folder, file)
    const { key, sign } = signingKey(name, seedOf(7))
    const spki = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), key.publicKey])
    writeFileSync(
      at("pub.pem"),
      `-----BEGIN PUBLIC KEY-----\n${spki.toString("base64")}\n-----END PUBLIC KEY-----\n`
    )
    writeFileSync(at("text"), text)
    writeFileSync(at("other"), text.replace("\n3\n", "\n4\n"))
    writeFileSync(at("sig"), sign(Buffer.from(text)))
    const verify = (file: string) =>
      spawnSync(
        "openssl",
        `pkeyutl -verify -pubin -inkey ${at("pub.pem")} -rawin -in ${at(file)} -sigfile ${at("sig")}`.split(
          " "
        )
      ).status
    assert.strictEqual(verify("text"), 0)
    assert.notStrictEqual(verify("other"), 0)
    rmSync(folder, { recursive: true })
  })
})
