import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs"
import { decodeBundle, encodeBundle } from "../../../src/ledger/proof/bundle.ts"
import { concat, fromBase64, fromHex, toHex, utf8 } from "../../../src/ledger/proof/bytes.ts"
import { formatCheckpoint, parseCheckpoint } from "../../../src/ledger/proof/checkpoint.ts"
import { verifyCosignatures } from "../../../src/ledger/proof/cosignature.ts"
import { leafHash, nodeHash } from "../../../src/ledger/proof/hash.ts"
import { parseInclusionFile } from "../../../src/ledger/proof/inclusion-file.ts"
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
import { digestOfOpening, readOpening } from "../../../src/ledger/proof/opening.ts"
import { bundlePath, parseTilePath, tilePath, tilesOf } from "../../../src/ledger/proof/tile.ts"
import { publicOf, verifyEd25519 } from "./ed25519.ts"
import { sha256 } from "./naive-log.ts"
import { worked as byHand } from "./worked-example.ts"

const shared = "../shared/data/tlog"
const skip = !existsSync(shared)
const because = skip ? " (skipped: no ../shared)" : ""

const json = (file: string) => JSON.parse(readFileSync(`${shared}/${file}`, "utf8"))
const hex = (text: string) => fromHex(text)!
const hexes = (proof: ReadonlyArray<Uint8Array>) => proof.map(toHex)
const base64 = (text: string) => fromBase64(text)!
const noteIn = (text: string) => Result.getOrThrow(parseNote(utf8(text)))
const keyIn = (text: string) => Result.getOrThrow(parseVerifierKey(text, sha256))
const subtreeOf =
  (leaves: ReadonlyArray<Uint8Array>) =>
  (level: number, index: number): Uint8Array =>
    level === 0
      ? leaves[index]!
      : nodeHash(sha256, subtreeOf(leaves)(level - 1, 2 * index), subtreeOf(leaves)(level - 1, 2 * index + 1))

describe.skipIf(skip)(`transparency-dev's proofs${because}`, () => {
  it("of inclusion: 98 judged as they should be", () => {
    const files = globSync(`${shared}/merkle/inclusion/**/*.json`)
    assert.strictEqual(files.length, 98)
    for (const file of files) {
      const { leafIdx, treeSize, root, leafHash, proof, wantErr } = JSON.parse(readFileSync(file, "utf8"))
      const claim = {
        index: leafIdx,
        size: treeSize,
        root: base64(root),
        leaf: base64(leafHash),
        proof: (proof ?? []).map(base64)
      }
      assert.strictEqual(verifyInclusion(sha256, claim), !wantErr, file)
    }
  })

  it("of consistency: 98 judged as they should be", () => {
    const files = globSync(`${shared}/merkle/consistency/**/*.json`)
    assert.strictEqual(files.length, 98)
    for (const file of files) {
      const { size1, size2, root1, root2, proof, wantErr } = JSON.parse(readFileSync(file, "utf8"))
      const claim = {
        size1,
        size2,
        root1: base64(root1),
        root2: base64(root2),
        proof: (proof ?? []).map(base64)
      }
      assert.strictEqual(verifyConsistency(sha256, claim), !wantErr, file)
    }
  })
})

describe.skipIf(skip)(`published signed notes${because}`, () => {
  it("are read, written back, and verify under their keys", () => {
    const { notes } = json("notes.json")
    assert.strictEqual(notes.length, 4)
    for (const { vkey, note } of notes) {
      const read = noteIn(note)
      assert.strictEqual(Buffer.from(formatNote(read)).toString("utf8"), note)
      if (vkey === "") continue
      const key = keyIn(vkey)
      assert.strictEqual(formatVerifierKey(key), vkey)
      assert.deepStrictEqual(Result.getOrThrow(verifySignatures(read, [key], verifyEd25519)), [key])
      const changed = { ...read, text: `${read.text} \n` }
      assert.isTrue(Result.isFailure(verifySignatures(changed, [key], verifyEd25519)))
    }
  })
})

describe.skipIf(skip)(`own-vectors.json${because}`, () => {
  const own = skip ? undefined : json("own-vectors.json")

  it("has every root and proof of the classic leaves", () => {
    const { leaves, leafHashes, roots, inclusion, consistency } = own.rfc6962
    const hashes = leaves.map((leaf: string) => leafHash(sha256, hex(leaf)))
    assert.deepStrictEqual(hexes(hashes), leafHashes)
    const subtree = subtreeOf(hashes)
    for (const [size, root] of roots.entries()) {
      assert.strictEqual(toHex(rootAt(sha256, size, subtree)), root)
    }
    assert.strictEqual(inclusion.length, 36)
    for (const { index, size, proof } of inclusion) {
      assert.deepStrictEqual(hexes(inclusionProof(sha256, index, size, subtree)), proof)
      const claim = { index, size, leaf: hashes[index], root: hex(roots[size]), proof: proof.map(hex) }
      assert.isTrue(verifyInclusion(sha256, claim))
    }
    assert.strictEqual(consistency.length, 36)
    for (const { size1, size2, proof } of consistency) {
      assert.deepStrictEqual(hexes(consistencyProof(sha256, size1, size2, subtree)), proof)
      const [root1, root2] = [hex(roots[size1]), hex(roots[size2])]
      assert.isTrue(verifyConsistency(sha256, { size1, size2, root1, root2, proof: proof.map(hex) }))
    }
  })

  it("has the paths and numbers of tiles", () => {
    assert.isAbove(own.tilePaths.length, 8)
    for (const { level, n, width, path } of own.tilePaths) {
      const written =
        level === "entries" ? bundlePath({ index: n, width }) : tilePath({ level, index: n, width })
      assert.strictEqual(written, path)
      assert.deepStrictEqual(parseTilePath(path), { level, index: n, width })
    }
    for (const [size, levels] of Object.entries<ReadonlyArray<object>>(own.tilesOfSize)) {
      const counted = Map.groupBy(tilesOf(Number(size)), ({ level }) => level)
      const found = Array.from(counted, ([level, tiles]) => {
        const last = tiles.at(-1)!
        return {
          level,
          full: tiles.filter(({ width }) => width === 256).length,
          partial: last.width === 256 ? 0 : last.width
        }
      })
      assert.deepStrictEqual(found, levels, `size ${size}`)
    }
  })

  it("has the keys", () => {
    const { log, nextLog, witness } = own.keys
    for (const [{ name, seedHex, vkey }, type] of [
      [log, 1],
      [nextLog, 1],
      [witness, 4]
    ] as const) {
      assert.strictEqual(formatVerifierKey(verifierKey(sha256, name, type, publicOf(hex(seedHex)))), vkey)
    }
    assert.strictEqual(toHex(keyIn(log.vkey).publicKey), log.publicHex)
    assert.strictEqual(toHex(keyIn(log.vkey).id), log.keyIdHex)
    assert.strictEqual(toHex(sha256(hex(log.keyIdInputHex)).subarray(0, 4)), log.keyIdHex)
  })

  it("has the worked example that the other test has by hand", () => {
    const { worked, keys } = own
    assert.deepStrictEqual(worked.entriesUtf8, [...byHand.entries])
    assert.deepStrictEqual(worked.leafHashesHex, [...byHand.leaves])
    assert.deepStrictEqual(worked.rootsHex.slice(2), [byHand.root2, byHand.root3])
    assert.strictEqual(worked.checkpoint3, byHand.checkpoint)
    assert.strictEqual(worked.tlogProofOfEntry1, byHand.proofOfEntry1)
    assert.strictEqual(worked.rotationCheckpoint3, byHand.bothKeys)
    assert.deepStrictEqual(
      [keys.log.vkey, keys.nextLog.vkey, keys.witness.vkey],
      [byHand.logKey, byHand.nextLogKey, byHand.witnessKey]
    )
  })

  it("has the worked example's files, roots, checkpoints and openings", () => {
    const { worked, keys } = own
    const entries: ReadonlyArray<Uint8Array> = worked.entriesHex.map(hex)
    const leaves = entries.map((entry) => leafHash(sha256, entry))
    assert.deepStrictEqual(
      entries.map(({ length }) => length),
      worked.entryLengths
    )
    assert.strictEqual(toHex(encodeBundle(entries)), worked.files["tile/entries/000.p/3"])
    assert.strictEqual(toHex(concat(...leaves)), worked.files["tile/0/000.p/3"])
    assert.strictEqual(toHex(nodeHash(sha256, leaves[0]!, leaves[1]!)), worked.node01Hex)
    const subtree = subtreeOf(leaves)
    assert.deepStrictEqual(hexes(consistencyProof(sha256, 2, 3, subtree)), worked.consistency2to3)
    for (const [text, size] of [
      [worked.checkpoint2, 2],
      [worked.checkpoint3, 3]
    ] as const) {
      const note = noteIn(text)
      assert.strictEqual(
        note.text,
        formatCheckpoint({ origin: worked.origin, size, root: rootAt(sha256, size, subtree) })
      )
      assert.lengthOf(Result.getOrThrow(verifySignatures(note, [keyIn(keys.log.vkey)], verifyEd25519)), 1)
      assert.lengthOf(
        Result.getOrThrow(verifyCosignatures(note, [keyIn(keys.witness.vkey)], verifyEd25519)),
        1
      )
    }
    assert.isTrue(Result.isSuccess(parseInclusionFile(utf8(worked.tlogProofOfEntry1))))
    for (const { disclosure, digest } of [...worked.disclosures, worked.rfc9901Vector]) {
      assert.strictEqual(digestOfOpening(sha256, disclosure), digest)
      assert.isDefined(readOpening(disclosure))
    }
  })
})

describe.skipIf(skip)(`Tessera's test log${because}`, () => {
  const folder = `${shared}/tessera-testlog`
  const checkpoint = (file: string) => {
    const note = Result.getOrThrow(parseNote(readFileSync(`${folder}/${file}`)))
    const key = keyIn(readFileSync(`${folder}/vkey.txt`, "utf8").trim())
    assert.lengthOf(Result.getOrThrow(verifySignatures(note, [key], verifyEd25519)), 1, file)
    return Result.getOrThrow(parseCheckpoint(note.text))
  }

  it("has 16 checkpoints that verify, and files from which their roots follow", () => {
    assert.lengthOf(readdirSync(`${folder}/old`), 16)
    for (let size = 0; size <= 15; size++) {
      const signed = checkpoint(`old/checkpoint.${size}`)
      assert.strictEqual(signed.size, size)
      const tiles = [...tilesOf(size)]
      const hashes = concat(...tiles.map((tile) => readFileSync(`${folder}/${tilePath(tile)}`)))
      assert.strictEqual(hashes.length, size * 32)
      const leaves = Array.from({ length: size }, (_, at) => hashes.subarray(32 * at, 32 * at + 32))
      assert.strictEqual(toHex(rootAt(sha256, size, subtreeOf(leaves))), toHex(signed.root))
      if (size === 0) continue
      const bundle = readFileSync(`${folder}/${bundlePath({ index: 0, width: size })}`)
      const entries = Result.getOrThrow(decodeBundle(bundle, size))
      assert.deepStrictEqual(hexes(entries.map((entry) => leafHash(sha256, entry))), hexes(leaves))
      assert.strictEqual(toHex(encodeBundle(entries)), toHex(bundle))
    }
    assert.isAbove(checkpoint("checkpoint").size, 0)
  })

  it("never took anything back", () => {
    const signed = Array.from({ length: 16 }, (_, size) => checkpoint(`old/checkpoint.${size}`))
    const last = readFileSync(`${folder}/${tilePath({ level: 0, index: 0, width: 15 })}`)
    const subtree = subtreeOf(Array.from({ length: 15 }, (_, at) => last.subarray(32 * at, 32 * at + 32)))
    for (const { size: size1, root: root1 } of signed) {
      for (const { size: size2, root: root2 } of signed.slice(size1)) {
        const proof = consistencyProof(sha256, size1, size2, subtree)
        assert.isTrue(verifyConsistency(sha256, { size1, size2, root1, root2, proof }))
      }
    }
  })
})
