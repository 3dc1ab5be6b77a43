import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { concat, toBase64, utf8 } from "../../../src/ledger/proof/bytes.ts"
import { formatCheckpoint, parseCheckpoint } from "../../../src/ledger/proof/checkpoint.ts"
import {
  formatNote,
  formatVerifierKey,
  type Note,
  noteLimits,
  parseNote,
  parseVerifierKey,
  verifierKey,
  verifySignatures
} from "../../../src/ledger/proof/note.ts"
import { publicOf, signWith, testSeed, verifyEd25519 } from "./ed25519.ts"
import { sha256 } from "./naive-log.ts"

const name = "ledger.example/agency/6410101"
const keyOf = (seed: number, type = 1, called = name) =>
  verifierKey(sha256, called, type, publicOf(testSeed(seed)))
const [first, second, stranger] = [keyOf(1), keyOf(2), keyOf(9, 1, "someone.example")]
const text = `${name}\n3\n${toBase64(sha256())}\n`
const lineOf = (key: typeof first, seed: number, signed = text) => ({
  name: key.name,
  id: key.id,
  signature: signWith(testSeed(seed), utf8(signed))
})
const note: Note = { text, signatures: [lineOf(first, 1)] }
const written = Buffer.from(formatNote(note)).toString("utf8")
const signature = written.slice(text.length + 1)

const problemOf = (text: string | Uint8Array) =>
  Result.match(parseNote(typeof text === "string" ? utf8(text) : text), {
    onSuccess: () => "read",
    onFailure: ({ problem }) => problem
  })
const signers = (signed: Note, keys = [first, second]) =>
  Result.match(verifySignatures(signed, keys, verifyEd25519), {
    onSuccess: (found) => found.map(formatVerifierKey),
    onFailure: ({ problem }) => problem
  })

describe("a signed note", () => {
  it("is divided at its last empty line", () => {
    const whole = `a\n\nb\n\n\u2014 not a signature\n\n${signature}`
    const read = Result.getOrThrow(parseNote(utf8(whole)))
    assert.strictEqual(read.text, "a\n\nb\n\n\u2014 not a signature\n")
    assert.strictEqual(read.signatures.length, 1)
    assert.strictEqual(problemOf(`\n\n${signature}`), "read", "a text of one empty line")
  })

  it("is refused where it is not one", () => {
    const cases: ReadonlyArray<readonly [string | Uint8Array, string]> = [
      ["", "no-signatures"],
      ["text\n", "no-signatures"],
      [text, "no-signatures"],
      [`${text}\n`, "no-signatures"],
      [`\n${signature}`, "no-signatures"],
      [written.slice(0, -1), "no-signatures"],
      [`${written}\n`, "no-signatures"],
      [`${text}${signature}`, "no-signatures"],
      [written.replaceAll("\n", "\r\n"), "control-character"],
      [written.replace("3", "3\t"), "control-character"],
      [written.replace("3", "\0"), "control-character"],
      [concat(utf8(written), Uint8Array.of(0xff)), "not-utf-8"],
      [concat(Uint8Array.of(0xc0, 0x80), utf8(written)), "not-utf-8"],
      [`${text}\nsomething\n`, "signature-line"],
      [`${written}something\n`, "signature-line"],
      [written.replace("\u2014", "-"), "signature-line"],
      [written.replace("\u2014 ", "\u2014"), "signature-line"],
      [written.replace("\u2014 ", "\u2014  "), "signature-line"],
      [`${text}\n\u2014 ${name}\n`, "signature-line"],
      [`${text}\n\u2014 ${name} \n`, "signature-line"],
      [`${text}\n\u2014  AAAAAAA=\n`, "signature-line"],
      [`${text}\n\u2014 ${name} AAAAAA==\n`, "signature-line"],
      [`${text}\n\u2014 ${name} AAAAAAB=\n`, "signature-line"],
      [`${text}\n\u2014 ${name} AAAAAAA\n`, "signature-line"],
      [`${text}\n\u2014 ${name} AAAAAA-_\n`, "signature-line"],
      [`${text}\n\u2014 ${name} AAAAAAA= \n`, "signature-line"],
      [`${text}\n\u2014 ${name} AAAAAAA= more\n`, "signature-line"],
      [`${text}\n\u2014 a+b AAAAAAA=\n`, "signature-line"],
      [`${text}\n\u2014 a\u00a0b AAAAAAA=\n`, "signature-line"],
      [`${text}\n\u2014 a\u0085b AAAAAAA=\n`, "signature-line"],
      [`${text}\n\u2014 a\u3000b AAAAAAA=\n`, "signature-line"],
      [`${text}\n${signature.repeat(noteLimits.signatures + 1)}`, "too-many-signatures"],
      [`${"x".repeat(noteLimits.bytes)}\n\n${signature}`, "too-long"]
    ]
    for (const [found, problem] of cases)
      assert.strictEqual(problemOf(found), problem, String(found).slice(0, 200))
    assert.strictEqual(problemOf(`${text}\n\u2014 ${name} AAAAAAA=\n`), "read")
    assert.strictEqual(problemOf(`${text}\n${signature.repeat(noteLimits.signatures)}`), "read")
    const longest = "x".repeat(noteLimits.bytes - utf8(`\n\n${signature}`).length)
    assert.strictEqual(problemOf(`${longest}\n\n${signature}`), "read")
    assert.strictEqual(problemOf(`${longest}x\n\n${signature}`), "too-long")
  })

  it("names the line that is none", () => {
    const refused = Result.getOrThrow(Result.flip(parseNote(utf8(`${written}\u2014 x\n`))))
    assert.strictEqual(refused.line, 2)
    assert.match(refused.message, /signature-line, signature line 2\.$/)
    const wrong = { text, signatures: [lineOf(first, 2)] }
    const { message } = Result.getOrThrow(Result.flip(verifySignatures(wrong, [first], verifyEd25519)))
    assert.strictEqual(message, `The signed note is refused: wrong-signature (${name}).`)
  })

  it("is written as it is read", () => {
    assert.strictEqual(
      Buffer.from(formatNote(Result.getOrThrow(parseNote(utf8(written))))).toString("utf8"),
      written
    )
  })

  it("that nobody could read is never written", () => {
    assert.throws(() => formatNote({ ...note, text: text.slice(0, -1) }))
    assert.throws(() => formatNote({ ...note, signatures: [] }))
    assert.throws(() => formatNote({ ...note, text: "a\r\n" }))
    assert.throws(() => formatNote({ ...note, text: "\ud800\n" }))
    assert.throws(() => formatNote({ ...note, signatures: [{ ...lineOf(first, 1), name: "a b" }] }))
    assert.throws(() =>
      formatNote({ ...note, signatures: [{ ...lineOf(first, 1), signature: new Uint8Array(0) }] })
    )
  })
})

describe("who signed a note", () => {
  it("is found among the known keys, each once, in the order of the lines", () => {
    const both = { text, signatures: [lineOf(second, 2), lineOf(first, 1), lineOf(second, 2)] }
    assert.deepStrictEqual(signers(both), [second, first].map(formatVerifierKey))
    assert.deepStrictEqual(signers(both, [first]), [formatVerifierKey(first)])
    assert.deepStrictEqual(signers(both, [stranger]), [])
    assert.deepStrictEqual(signers(both, [second, second]), [formatVerifierKey(second)])
  })

  it("is not a key with the same name only, or the same id only", () => {
    const { id, signature } = lineOf(first, 1)
    assert.deepStrictEqual(signers({ text, signatures: [{ name: `${name}x`, id, signature }] }), [])
    assert.deepStrictEqual(signers({ text, signatures: [{ name, id: id.with(0, 0), signature }] }), [])
    const upper = { name: name.toUpperCase(), id, signature }
    assert.deepStrictEqual(signers({ text, signatures: [upper] }), [])
  })

  it("is refused as a whole where a known key's line is wrong", () => {
    const right = lineOf(first, 1)
    const other = lineOf(first, 1, `${text}more\n`)
    assert.strictEqual(signers({ text, signatures: [other] }), "wrong-signature")
    assert.strictEqual(signers({ text, signatures: [right, other] }), "wrong-signature")
    assert.strictEqual(signers({ text, signatures: [other, right] }), "wrong-signature")
    assert.strictEqual(signers({ text, signatures: [lineOf(second, 2), other] }), "wrong-signature")
    assert.strictEqual(signers({ text: text.replace("3", "4"), signatures: [right] }), "wrong-signature")
    const cut = { ...right, signature: right.signature.subarray(0, 63) }
    assert.strictEqual(signers({ text, signatures: [cut] }), "wrong-signature")
    for (let at = 0; at < 64; at++) {
      const turned = { ...right, signature: right.signature.with(at, right.signature[at]! ^ 1) }
      assert.strictEqual(signers({ text, signatures: [turned] }), "wrong-signature", `byte ${at}`)
    }
  })

  it("does not depend on lines of strangers", () => {
    const wrong = { ...lineOf(stranger, 9), signature: new Uint8Array(64) }
    assert.deepStrictEqual(signers({ text, signatures: [wrong, lineOf(first, 1), wrong] }), [
      formatVerifierKey(first)
    ])
  })

  it("is never a key that signs cosignatures", () => {
    const cosigner = keyOf(1, 4)
    assert.deepStrictEqual(signers({ text, signatures: [lineOf(cosigner, 1)] }, [cosigner]), [])
  })

  it("is not told where two known keys have one name and one id", () => {
    const alike = { ...second, id: first.id }
    assert.strictEqual(signers(note, [first, alike]), "keys-alike")
  })
})

describe("verifier keys", () => {
  const vkey = formatVerifierKey(first)
  const problem = (text: string, check = true) =>
    Result.match(parseVerifierKey(text, check ? sha256 : undefined), {
      onSuccess: (key) => formatVerifierKey(key),
      onFailure: ({ problem }) => problem
    })

  it("are divided at the first two plus signs: Base64 has more of them", () => {
    const seeds = Array.from({ length: 200 }, (_, seed) => formatVerifierKey(keyOf(seed)))
    const withPlus = seeds.filter((key) => key.split("+").length > 3)
    assert.isAbove(withPlus.length, 5)
    for (const key of seeds) assert.strictEqual(problem(key), key)
  })

  it("are refused where they are not one", () => {
    const [, id, key] = vkey.split("+") as [string, string, string]
    const other = formatVerifierKey(second).split("+")[1]!
    const cases: ReadonlyArray<readonly [string, string]> = [
      ["", "form"],
      [name, "form"],
      [`${name}+${id}`, "form"],
      [`+${id}+${key}`, "name"],
      [`a b+${id}+${key}`, "name"],
      [`a\u00a0b+${id}+${key}`, "name"],
      [`a\nb+${id}+${key}`, "name"],
      [`a\u0001b+${id}+${key}`, "name"],
      [`\ud800+${id}+${key}`, "name"],
      [`${name}+${id.toUpperCase()}+${key}`, "id"],
      [`${name}+${id}0+${key}`, "id"],
      [`${name}+${id.slice(2)}+${key}`, "id"],
      [`${name}++${key}`, "id"],
      [`${name}+${other}+${key}`, "id-of-another-key"],
      [`${name}x+${id}+${key}`, "id-of-another-key"],
      [`${name}+${id}+`, "public-key"],
      [`${name}+${id}+${key}\n`, "public-key"],
      [`${name}+${id}+${key} `, "public-key"],
      [`${name}+${id}+${key.slice(0, -4)}`, "public-key"],
      [`${name}+${id}+${toBase64(concat(Uint8Array.of(6), first.publicKey))}`, "public-key"],
      [`${name}+${id}+${toBase64(concat(Uint8Array.of(2), first.publicKey))}`, "key-type"],
      [`${name}+${id}+${toBase64(concat(Uint8Array.of(0), first.publicKey))}`, "key-type"]
    ]
    for (const [text, expected] of cases) assert.strictEqual(problem(text), expected, JSON.stringify(text))
    assert.strictEqual(problem(`${name}+${other}+${key}`, false), `${name}+${other}+${key}`)
  })

  it("of ML-DSA-44 are known by their length", () => {
    const long = verifierKey(sha256, "witness.example", 6, new Uint8Array(1312))
    assert.strictEqual(problem(formatVerifierKey(long)), formatVerifierKey(long))
  })
})

describe("a checkpoint", () => {
  const root = toBase64(sha256())
  const problem = (text: string) =>
    Result.match(parseCheckpoint(text), {
      onSuccess: ({ origin, size, extensions }) => `${origin} ${size} ${extensions.join("|")}`,
      onFailure: ({ problem, line }) => `${problem} ${line}`
    })

  it("is three lines, and lines that mean nothing", () => {
    assert.strictEqual(problem(`a\n0\n${root}\n`), "a 0 ")
    assert.strictEqual(problem(`a b+c\n9007199254740991\n${root}\n`), "a b+c 9007199254740991 ")
    assert.strictEqual(problem(`a\n1\n${root}\nx\ny z\n`), "a 1 x|y z")
    assert.strictEqual(formatCheckpoint({ origin: "a", size: 1, root: sha256() }), `a\n1\n${root}\n`)
  })

  it("that says anything else is never written", () => {
    const checkpoint = { origin: "a", size: 1, root: sha256() }
    for (const size of [-1, 0.5, Number.NaN, 2 ** 53, 1e21]) {
      assert.throws(() => formatCheckpoint({ ...checkpoint, size }))
    }
    for (const origin of ["", "a\nb", `a\n1\n${root}`, "a\r"]) {
      assert.throws(() => formatCheckpoint({ ...checkpoint, origin }), undefined, undefined, origin)
    }
    assert.throws(() => formatCheckpoint({ ...checkpoint, root: new Uint8Array(31) }))
  })

  it("is refused where it is not one", () => {
    const cases: ReadonlyArray<readonly [string, string]> = [
      ["", "lines 1"],
      ["a\n1\n", "lines 3"],
      [`a\n1\n${root}`, "lines 3"],
      [`a\n1\n${root}\nx`, "lines 4"],
      [`\n1\n${root}\n`, "origin 1"],
      [`a\r\n1\n${root}\n`, "origin 1"],
      [`\ud800\n1\n${root}\n`, "origin 1"],
      [`a\n\n${root}\n`, "size 2"],
      [`a\n01\n${root}\n`, "size 2"],
      [`a\n+1\n${root}\n`, "size 2"],
      [`a\n-1\n${root}\n`, "size 2"],
      [`a\n0x1\n${root}\n`, "size 2"],
      [`a\n1 \n${root}\n`, "size 2"],
      [`a\n1\r\n${root}\n`, "size 2"],
      [`a\n9007199254740992\n${root}\n`, "size 2"],
      [`a\n1\n\n`, "root 3"],
      [`a\n1\n${root.slice(0, -1)}\n`, "root 3"],
      [`a\n1\n${root.slice(0, -2)}V=\n`, "root 3"],
      [`a\n1\n${root} \n`, "root 3"],
      [`a\n1\n${toBase64(new Uint8Array(31))}\n`, "root 3"],
      [`a\n1\n${toBase64(new Uint8Array(33))}\n`, "root 3"],
      [`a\n1\n${root.replaceAll("+", "-").replaceAll("/", "_")}\n`, "root 3"],
      [`a\n1\n${root}\n\n`, "extension 4"],
      [`a\n1\n${root}\nx\n\n`, "extension 5"],
      [`a\n1\n${root}\nx\ty\n`, "extension 4"]
    ]
    for (const [text, expected] of cases) assert.strictEqual(problem(text), expected, JSON.stringify(text))
  })
})
