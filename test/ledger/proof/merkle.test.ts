import { assert, describe, it } from "@effect/vitest"
import {
  consistencyProof,
  inclusionProof,
  rootAt,
  verifyConsistency,
  verifyInclusion
} from "../../../src/ledger/proof/merkle.ts"
import { int } from "./arbitrary.ts"
import { boundarySizes, naiveLog, sha256, someEntries } from "./naive-log.ts"

const log = naiveLog(someEntries(65_537))
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex")
const hexes = (proof: ReadonlyArray<Uint8Array>) => proof.map(hex)
const small = boundarySizes.filter((size) => size > 0 && size < 600)
const size = int(0, boundarySizes.length - 1)
const oddSizes = [-1, 0, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]
const chance = int(0, 1_000_000)

const inclusion = (index: number, size: number) => ({
  index,
  size,
  leaf: log.leaf(index),
  root: log.root(size),
  proof: log.inclusion(index, size)
})
const consistency = (size1: number, size2: number) => ({
  size1,
  size2,
  root1: log.root(size1),
  root2: log.root(size2),
  proof: log.consistency(size1, size2)
})

const bitsTurned = (bytes: Uint8Array): ReadonlyArray<Uint8Array> =>
  Array.from({ length: bytes.length * 8 }, (_, bit) =>
    bytes.with(Math.floor(bit / 8), bytes[Math.floor(bit / 8)]! ^ (1 << (bit % 8)))
  )

/** Every proof that differs from this one in a bit, a step left out, doubled or put in, two steps swapped, or a length of a step. */
const changedProofs = (proof: ReadonlyArray<Uint8Array>): ReadonlyArray<ReadonlyArray<Uint8Array>> => [
  ...proof.flatMap((step, at) => [
    ...bitsTurned(step).map((turned) => proof.with(at, turned)),
    proof.toSpliced(at, 1),
    proof.toSpliced(at, 0, step),
    proof.with(at, step.subarray(0, 31)),
    proof.with(at, new Uint8Array([...step, 0])),
    ...(at === 0 ? [] : [proof.with(at, proof[at - 1]!).with(at - 1, step)])
  ]),
  [...proof, sha256()],
  [sha256(), ...proof],
  [...proof, new Uint8Array(0)]
]

describe("roots and proofs against the recursive definition", () => {
  it("has the root at every boundary size", () => {
    for (const size of boundarySizes) {
      assert.strictEqual(hex(rootAt(sha256, size, log.subtree)), hex(log.root(size)), `size ${size}`)
    }
  })

  it.prop("proves the inclusion of any entry", [size, chance], ([which, where]) => {
    const size = boundarySizes[which]!
    if (size === 0) return
    const index = where % size
    const proof = inclusionProof(sha256, index, size, log.subtree)
    assert.deepStrictEqual(hexes(proof), hexes(log.inclusion(index, size)))
    assert.isTrue(verifyInclusion(sha256, inclusion(index, size)))
  })

  it.prop("proves that any size is the beginning of a later one", [size, chance], ([which, where]) => {
    const size2 = boundarySizes[which]!
    const size1 = where % (size2 + 1)
    const proof = consistencyProof(sha256, size1, size2, log.subtree)
    assert.deepStrictEqual(hexes(proof), hexes(log.consistency(size1, size2)))
    assert.isTrue(verifyConsistency(sha256, consistency(size1, size2)))
  })

  it("proves each boundary size within each later one", () => {
    for (const size2 of boundarySizes) {
      for (const size1 of boundarySizes.filter((earlier) => earlier <= size2)) {
        assert.isTrue(verifyConsistency(sha256, consistency(size1, size2)), `${size1} of ${size2}`)
      }
    }
  })

  it("proves all there is up to 40 entries", () => {
    for (let size2 = 0; size2 <= 40; size2++) {
      for (let other = 0; other <= size2; other++) {
        const claim = consistency(other, size2)
        assert.deepStrictEqual(hexes(consistencyProof(sha256, other, size2, log.subtree)), hexes(claim.proof))
        assert.isTrue(verifyConsistency(sha256, claim), `${other} of ${size2}`)
        if (other === size2) continue
        assert.deepStrictEqual(
          hexes(inclusionProof(sha256, other, size2, log.subtree)),
          hexes(log.inclusion(other, size2))
        )
        assert.isTrue(verifyInclusion(sha256, inclusion(other, size2)), `${other} in ${size2}`)
      }
    }
  })

  it("counts places beyond 32 bits, up to the largest size there is", () => {
    const size = Number.MAX_SAFE_INTEGER
    const marks = [0, 2 ** 31, 2 ** 32 + 1, 2 ** 52, size - 1]
    const blank = Array.from({ length: 54 }, () => sha256(Uint8Array.of(0)))
    for (let level = 1; level < blank.length; level++) {
      blank[level] = sha256(Uint8Array.of(1), blank[level - 1]!, blank[level - 1]!)
    }
    const subtree = (level: number, index: number): Uint8Array => {
      assert.isAtMost((index + 1) * 2 ** level, size)
      if (!marks.some((mark) => Math.floor(mark / 2 ** level) === index)) return blank[level]!
      return level === 0
        ? sha256(Buffer.from(`mark ${index}`))
        : sha256(Uint8Array.of(1), subtree(level - 1, index * 2), subtree(level - 1, index * 2 + 1))
    }
    const root = rootAt(sha256, size, subtree)
    for (const index of marks) {
      const proof = inclusionProof(sha256, index, size, subtree)
      const claim = { index, size, leaf: subtree(0, index), root, proof }
      for (const place of [...marks, index + 1, index + 2 ** 32]) {
        assert.strictEqual(verifyInclusion(sha256, { ...claim, index: place }), place === index, `${place}`)
      }
    }
    const size1 = 2 ** 52 + 2 ** 31 + 1
    const proof = consistencyProof(sha256, size1, size, subtree)
    const claim = { size1, size2: size, root1: rootAt(sha256, size1, subtree), root2: root, proof }
    assert.isTrue(verifyConsistency(sha256, claim))
    for (const other of [size1 - 1, size1 + 1, size1 - 2 ** 31]) {
      assert.isFalse(verifyConsistency(sha256, { ...claim, size1: other }), `${other}`)
    }
  })

  it("takes a place that is not there for a mistake of the program", () => {
    for (const index of [3, -1, 0.5, Number.NaN]) {
      assert.throws(() => inclusionProof(sha256, index, 3, log.subtree), /no entry/)
    }
    assert.throws(() => inclusionProof(sha256, 1, 2 ** 53, log.subtree), /no entry/)
    for (const size1 of [4, -1, 0.5, Number.NaN]) {
      assert.throws(() => consistencyProof(sha256, size1, 3, log.subtree), /does not begin/)
    }
    assert.throws(() => consistencyProof(sha256, 1, 2 ** 53, log.subtree), /does not begin/)
  })
})

describe("a changed proof", () => {
  it.each([...small, 65_537])("of inclusion is refused, whatever was changed (%i entries)", (size) => {
    const claim = inclusion(Math.floor(size * 0.7), size)
    assert.isTrue(verifyInclusion(sha256, claim))
    const refused = (changed: object) => assert.isFalse(verifyInclusion(sha256, { ...claim, ...changed }))
    for (const proof of changedProofs(claim.proof)) refused({ proof })
    for (const leaf of bitsTurned(claim.leaf)) refused({ leaf })
    for (const root of bitsTurned(claim.root)) refused({ root })
    for (const cut of [claim.leaf.subarray(1), new Uint8Array(0), new Uint8Array([...claim.leaf, 0])]) {
      refused({ leaf: cut })
    }
    refused({ root: claim.root.subarray(0, 31) })
    refused({ root: new Uint8Array(0) })
  })

  it.each(small)("of inclusion proves no other place (%i entries)", (size) => {
    const claim = inclusion(Math.floor(size * 0.7), size)
    for (let index = 0; index <= size + 1; index++) {
      assert.strictEqual(
        verifyInclusion(sha256, { ...claim, index }),
        index === claim.index,
        `index ${index}`
      )
    }
    for (const index of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 2 ** 64]) {
      assert.isFalse(verifyInclusion(sha256, { ...claim, index }))
      assert.isFalse(verifyInclusion(sha256, { ...claim, size: index }))
    }
    assert.isFalse(verifyInclusion(sha256, { ...claim, size: 0 }))
  })

  it.each([...small.filter((size) => size > 1), 65_537])(
    "of consistency is refused, whatever was changed (%i entries)",
    (size2) => {
      for (const size1 of new Set([1, 2 ** Math.floor(Math.log2(size2 - 1)), Math.ceil(size2 * 0.7)])) {
        if (size1 >= size2) continue
        const claim = consistency(size1, size2)
        assert.isTrue(verifyConsistency(sha256, claim))
        const refused = (changed: object) =>
          assert.isFalse(verifyConsistency(sha256, { ...claim, ...changed }), `${size1} of ${size2}`)
        for (const proof of changedProofs(claim.proof)) refused({ proof })
        refused({ proof: [] })
        const [lowest, next, ...rest] = claim.proof
        if (lowest !== undefined && next !== undefined) {
          refused({ proof: [lowest.subarray(1), new Uint8Array([...next, lowest[0]!]), ...rest] })
        }
        for (const root1 of bitsTurned(claim.root1)) refused({ root1 })
        for (const root2 of bitsTurned(claim.root2)) refused({ root2 })
        refused({ root1: claim.root2, root2: claim.root1 })
        refused({ root1: claim.root1.subarray(0, 31) })
        refused({ size1: size2, size2: size1 })
        for (const odd of oddSizes) refused({ size1: odd })
        for (const odd of oddSizes) refused({ size2: odd })
      }
    }
  )

  it("of equal sizes is none", () => {
    for (const size of small) {
      const claim = consistency(size, size)
      assert.isFalse(verifyConsistency(sha256, { ...claim, proof: [claim.root1] }))
      assert.isFalse(verifyConsistency(sha256, { ...claim, root1: log.root(size - 1) }))
    }
  })

  it("from an empty log is none, and its root is that of nothing", () => {
    for (const size2 of [0, 1, 256]) {
      const claim = consistency(0, size2)
      assert.isTrue(verifyConsistency(sha256, claim))
      assert.isFalse(verifyConsistency(sha256, { ...claim, proof: [claim.root2] }))
      assert.isFalse(verifyConsistency(sha256, { ...claim, root1: log.root(1) }))
      assert.isFalse(verifyConsistency(sha256, { ...claim, root2: new Uint8Array(0) }))
    }
    assert.isFalse(
      verifyConsistency(sha256, { ...consistency(0, 0), root1: log.root(1), root2: log.root(1) })
    )
  })

  it("does not tell the size: that is the checkpoint's to say", () => {
    const claim = inclusion(0, 3)
    assert.isTrue(verifyInclusion(sha256, { ...claim, size: 4 }))
  })
})
