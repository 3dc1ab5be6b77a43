import { assert } from "@effect/vitest"
import { Result } from "effect"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { sha256 } from "../../../src/ledger/hashing.ts"
import { decodeBundle } from "../../../src/ledger/proof/bundle.ts"
import { parseCheckpoint } from "../../../src/ledger/proof/checkpoint.ts"
import { leafHash } from "../../../src/ledger/proof/hash.ts"
import { parseInclusionFile } from "../../../src/ledger/proof/inclusion-file.ts"
import { verifyInclusion } from "../../../src/ledger/proof/merkle.ts"
import { parseNote, verifySignatures } from "../../../src/ledger/proof/note.ts"
import { bundlePath, bundlesOf, entryProofPath, tilePath, tilesOf } from "../../../src/ledger/proof/tile.ts"
import { verifyEd25519 } from "../../../src/ledger/signing.ts"
import { testKey } from "../../apps/signing-office.ts"
import { merkleTreeHash } from "../auditor.ts"

const checkpointOf = (bytes: Uint8Array) => {
  const note = Result.getOrThrow(parseNote(bytes))
  assert.lengthOf(Result.getOrThrow(verifySignatures(note, [testKey.key], verifyEd25519)), 1)
  return Result.getOrThrow(parseCheckpoint(note.text))
}

const leavesIn = (log: string, size: number): ReadonlyArray<Uint8Array> =>
  Array.from(bundlesOf(size)).flatMap((bundle) =>
    Result.getOrThrow(decodeBundle(readFileSync(join(log, bundlePath(bundle))), bundle.width)).map((entry) =>
      leafHash(sha256, entry)
    )
  )

const tileHashes = (
  leaves: ReadonlyArray<Uint8Array>,
  tile: { level: number; index: number; width: number }
) =>
  Array.from({ length: tile.width }, (_, i) => {
    const span = 256 ** tile.level
    const at = (tile.index * 256 + i) * span
    return merkleTreeHash(leaves.slice(at, at + span))
  })

const verified = new Set<string>()

/** Verifies a checkpoint with every tile and bundle of its size, as they lie. */
const verifyCheckpoint = (log: string, name: string) => {
  const bytes = readFileSync(join(log, name))
  const { root, size } = checkpointOf(bytes)
  const files = [...Array.from(tilesOf(size), tilePath), ...Array.from(bundlesOf(size), bundlePath)]
  const read = files.map((path) => readFileSync(join(log, path)))
  const known = Buffer.from(sha256(Buffer.concat([bytes, ...read]))).toString("hex")
  if (verified.has(known)) return { size, root }
  const leaves = leavesIn(log, size)
  assert.lengthOf(leaves, size)
  assert.isTrue(merkleTreeHash(leaves).equals(root), name)
  for (const [at, tile] of Array.from(tilesOf(size)).entries())
    assert.isTrue(read[at]!.equals(Buffer.concat(tileHashes(leaves, tile))), tilePath(tile))
  verified.add(known)
  return { size, root }
}

const verifyProof = (log: string, seq: number, leaf: Uint8Array): void => {
  const bytes = readFileSync(join(log, entryProofPath(seq)))
  const known = `${Buffer.from(leaf).toString("hex")} ${bytes.toString()}`
  if (verified.has(known)) return
  const { checkpoint, index, proof } = Result.getOrThrow(parseInclusionFile(bytes))
  const { root, size } = checkpointOf(checkpoint)
  assert.strictEqual(index, seq)
  assert.isTrue(verifyInclusion(sha256, { index, size, leaf, root, proof }), `${seq}`)
  verified.add(known)
}

/**
 * Reads a published log as a stranger would, sharing only the parsers with the program: the newest checkpoint and every month's verify, each
 * with all tiles and bundles of its size, and each entry below the newest size has a proof (which is looked into unless told not to). Answers with that size.
 */
export const verifyLog = (log: string, hasProofs = true): number => {
  const { size } = verifyCheckpoint(log, "checkpoint")
  for (const name of readdirSync(join(log, "checkpoints"))) verifyCheckpoint(log, `checkpoints/${name}`)
  if (hasProofs) for (const [seq, leaf] of leavesIn(log, size).entries()) verifyProof(log, seq, leaf)
  for (const name of readdirSync(join(log, "tile"), { recursive: true, encoding: "utf8" }))
    assert.match(name, /^(?:\d|entries)(?:\/\d{3}(?:\.p(?:\/\d+)?)?)?$/, "nothing else under tile/")
  return size
}

const hashOf = (file: string): string => Buffer.from(sha256(readFileSync(file))).toString("base64")

/** Every file below a folder, by path, as a hash of its bytes; the folders too. */
export const treeOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [])
      .toSorted()
      .map((name) => [name, join(folder, name)] as const)
      .map(([name, path]) => [name, statSync(path).isFile() ? hashOf(path) : "folder"] as const)
  )
