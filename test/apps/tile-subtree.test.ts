import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { tileSubtree } from "../../src/apps/tile-subtree.ts"
import { sha256 } from "../../src/ledger/hashing.ts"
import { consistencyProof, rootAt, verifyConsistency } from "../../src/ledger/proof/merkle.ts"
import { tilePath, tilesOf } from "../../src/ledger/proof/tile.ts"
import { merkleTreeHash } from "../ledger/auditor.ts"

const most = 65_537
const leaves = Array.from({ length: most }, (_, i) => Buffer.from(sha256(Buffer.from(`entry ${i}`))))

/** The tiles of a log of the first `size` leaves, computed without the code under test. */
const logOf = (size: number): string => {
  const folder = mkdtempSync(join(tmpdir(), "prongsai-tiles-"))
  for (const tile of tilesOf(size)) {
    const span = 256 ** tile.level
    const hashes = Array.from({ length: tile.width }, (_, i) => {
      const at = (tile.index * 256 + i) * span
      return merkleTreeHash(leaves.slice(at, at + span))
    })
    const file = join(folder, tilePath(tile))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, Buffer.concat(hashes))
  }
  return folder
}

const sizeUpTo = (maximum: number) =>
  Arbitrary.schema(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 0, maximum }))))

const goesOn = (folder: string, size: number, old: number) => {
  const subtree = tileSubtree(folder, size)
  const root2 = merkleTreeHash(leaves.slice(0, size))
  assert.isTrue(root2.equals(rootAt(sha256, size, subtree)))
  const root1 = merkleTreeHash(leaves.slice(0, old))
  const proof = consistencyProof(sha256, old, size, subtree)
  assert.isTrue(verifyConsistency(sha256, { size1: old, size2: size, root1, root2, proof }), `${old}`)
}

describe("a log's tree read from its tiles", () => {
  for (const size of [1, 2, 3, 255, 256, 257, 511, 513]) {
    const folder = logOf(size)
    it.prop(
      `of ${size} entries gives its root, and proofs that it goes on from any size`,
      [sizeUpTo(size)],
      ([old]) => goesOn(folder, size, old)
    )
  }

  it("reaches over three levels of tiles", () => {
    const folder = logOf(most)
    for (const old of [0, 1, 256, 65_535, 65_536, most]) goesOn(folder, most, old)
    rmSync(folder, { recursive: true })
  })

  it("takes the first hashes of a full tile where the partial one is gone, and refuses one that is too short", () => {
    const folder = logOf(300)
    rmSync(join(folder, "tile/0/001.p"), { recursive: true })
    assert.throws(() => rootAt(sha256, 300, tileSubtree(folder, 300)), "ENOENT")
    const full = join(folder, "tile/0/001")
    writeFileSync(full, Buffer.concat(leaves.slice(256, 512)))
    goesOn(folder, 300, 299)
    truncateSync(full, 43 * 32)
    assert.throws(() => rootAt(sha256, 300, tileSubtree(folder, 300)), "too short")
    rmSync(folder, { recursive: true })
  })
})
