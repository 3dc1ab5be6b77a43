import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { decodeBundle, encodeBundle } from "../../../src/ledger/proof/bundle.ts"
import { concat, fromHex, toHex, utf8 } from "../../../src/ledger/proof/bytes.ts"
import { formatCheckpoint, parseCheckpoint } from "../../../src/ledger/proof/checkpoint.ts"
import {
  cosignatureMessage,
  cosignaturePayload,
  verifyCosignatures
} from "../../../src/ledger/proof/cosignature.ts"
import { leafHash, nodeHash } from "../../../src/ledger/proof/hash.ts"
import { formatInclusionFile, parseInclusionFile } from "../../../src/ledger/proof/inclusion-file.ts"
import {
  consistencyProof,
  inclusionProof,
  rootAt,
  verifyConsistency,
  verifyInclusion
} from "../../../src/ledger/proof/merkle.ts"
import {
  formatNote,
  formatVerifierKey,
  parseNote,
  parseVerifierKey,
  verifierKey,
  verifySignatures
} from "../../../src/ledger/proof/note.ts"
import { bundlePath, bundlesOf, tilePath, tilesOf } from "../../../src/ledger/proof/tile.ts"
import { publicOf, signWith, testSeed, verifyEd25519 } from "./ed25519.ts"
import { sha256 } from "./naive-log.ts"
import { worked } from "./worked-example.ts"

const bytes = (hex: string) => fromHex(hex)!
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8")
const hexes = (proof: ReadonlyArray<Uint8Array>) => proof.map(toHex)
const entries = worked.entries.map(utf8)
const leaves = worked.leaves.map(bytes)
const subtree = (level: number, index: number): Uint8Array =>
  level === 0
    ? leaves[index]!
    : nodeHash(sha256, subtree(level - 1, 2 * index), subtree(level - 1, 2 * index + 1))

const keyOf = (seed: number, type = 1, name: string = worked.origin) =>
  verifierKey(sha256, name, type, publicOf(testSeed(seed)))
const logKey = keyOf(worked.seeds.log)
const nextLogKey = keyOf(worked.seeds.nextLog)
const witnessKey = keyOf(worked.seeds.witness, 4, "witness.example/w1")
const body = formatCheckpoint({ origin: worked.origin, size: 3, root: bytes(worked.root3) })
const signed = (key: typeof logKey, seed: number) => ({
  name: key.name,
  id: key.id,
  signature: signWith(testSeed(seed), utf8(body))
})
const cosigned = {
  name: witnessKey.name,
  id: witnessKey.id,
  signature: cosignaturePayload(
    worked.cosignedAt,
    signWith(testSeed(worked.seeds.witness), cosignatureMessage(worked.cosignedAt, body))
  )
}

describe("the worked example, byte for byte", () => {
  it("has its leaves, roots and proofs", () => {
    assert.deepStrictEqual(
      entries.map((entry) => toHex(leafHash(sha256, entry))),
      [...worked.leaves]
    )
    assert.strictEqual(toHex(rootAt(sha256, 2, subtree)), worked.root2)
    assert.strictEqual(toHex(rootAt(sha256, 3, subtree)), worked.root3)
    assert.deepStrictEqual(hexes(inclusionProof(sha256, 1, 3, subtree)), [worked.leaves[0], worked.leaves[2]])
    assert.deepStrictEqual(hexes(consistencyProof(sha256, 2, 3, subtree)), [worked.leaves[2]])
    const [root1, root2] = [bytes(worked.root2), bytes(worked.root3)]
    assert.isTrue(verifyConsistency(sha256, { size1: 2, size2: 3, root1, root2, proof: [leaves[2]!] }))
  })

  it("has its tile and its bundle, and no other", () => {
    const tile = concat(...leaves)
    const bundle = encodeBundle(entries)
    assert.deepStrictEqual([...tilesOf(3)].map(tilePath), [worked.tile.path])
    assert.deepStrictEqual([...bundlesOf(3)].map(bundlePath), [worked.bundle.path])
    assert.deepStrictEqual([tile.length, toHex(sha256(tile))], [worked.tile.bytes, worked.tile.sha256])
    assert.deepStrictEqual(
      [bundle.length, toHex(sha256(bundle))],
      [worked.bundle.bytes, worked.bundle.sha256]
    )
    assert.strictEqual(toHex(bundle.subarray(0, 6)), "00ce7b226174")
    assert.deepStrictEqual(Result.getOrThrow(decodeBundle(bundle, 3)).map(text), [...worked.entries])
  })

  it("has its keys", () => {
    assert.strictEqual(formatVerifierKey(logKey), worked.logKey)
    assert.strictEqual(formatVerifierKey(nextLogKey), worked.nextLogKey)
    assert.strictEqual(formatVerifierKey(witnessKey), worked.witnessKey)
    assert.strictEqual(toHex(logKey.id), "4ae237b8")
    for (const key of [logKey, nextLogKey, witnessKey]) {
      assert.deepStrictEqual(Result.getOrThrow(parseVerifierKey(formatVerifierKey(key), sha256)), key)
    }
  })

  it("has its checkpoint with the witness's line, and both verify", () => {
    const note = { text: body, signatures: [signed(logKey, worked.seeds.log), cosigned] }
    assert.strictEqual(text(formatNote(note)), worked.checkpoint)
    const read = Result.getOrThrow(parseNote(utf8(worked.checkpoint)))
    assert.deepStrictEqual(read, note)
    assert.deepStrictEqual(Result.getOrThrow(verifySignatures(read, [logKey], verifyEd25519)), [logKey])
    assert.deepStrictEqual(Result.getOrThrow(verifyCosignatures(read, [witnessKey], verifyEd25519)), [
      { witness: witnessKey, time: worked.cosignedAt }
    ])
    assert.deepStrictEqual(Result.getOrThrow(parseCheckpoint(read.text)), {
      origin: worked.origin,
      size: 3,
      root: bytes(worked.root3),
      extensions: []
    })
  })

  it("has the proof of entry 1, good without the log", () => {
    const file = formatInclusionFile({
      index: 1,
      proof: inclusionProof(sha256, 1, 3, subtree),
      checkpoint: utf8(worked.checkpoint)
    })
    assert.strictEqual(text(file), worked.proofOfEntry1)
    const { index, proof, checkpoint } = Result.getOrThrow(parseInclusionFile(utf8(worked.proofOfEntry1)))
    assert.strictEqual(text(checkpoint), worked.checkpoint)
    const { size, root } = Result.getOrThrow(parseCheckpoint(Result.getOrThrow(parseNote(checkpoint)).text))
    const leaf = leafHash(sha256, entries[1]!)
    assert.isTrue(verifyInclusion(sha256, { index, size, leaf, root, proof }))
    assert.isFalse(verifyInclusion(sha256, { index, size, leaf: leaves[0]!, root, proof }))
  })

  it("has the checkpoint of the time when two keys sign, good for whoever knows either", () => {
    const note = {
      text: body,
      signatures: [signed(logKey, worked.seeds.log), signed(nextLogKey, worked.seeds.nextLog)]
    }
    assert.strictEqual(text(formatNote(note)), worked.bothKeys)
    const read = Result.getOrThrow(parseNote(utf8(worked.bothKeys)))
    for (const known of [[logKey], [nextLogKey], [logKey, nextLogKey]]) {
      assert.deepStrictEqual(Result.getOrThrow(verifySignatures(read, known, verifyEd25519)), known)
    }
  })
})
