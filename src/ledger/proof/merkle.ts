import { sameBytes } from "./bytes.ts"
import { emptyRoot, hashBytes, nodeHash, type Sha256 } from "./hash.ts"

/** Root of the perfect subtree of 2^`level` leaves that is number `index` from the left; level 0 is the leaf hashes themselves. */
export type Subtree = (level: number, index: number) => Uint8Array

/** What an inclusion proof claims: this leaf hash stands at `index` of the log of `size` entries with this root. */
export interface Inclusion {
  readonly index: number
  /** From a verified checkpoint: a proof alone does not authenticate it. */
  readonly size: number
  readonly leaf: Uint8Array
  readonly root: Uint8Array
  /** The leaf's sibling first. */
  readonly proof: ReadonlyArray<Uint8Array>
}

/** What a consistency proof claims: the log of `size1` entries with `root1` is the beginning of that of `size2` with `root2`. */
export interface Consistency {
  readonly size1: number
  readonly size2: number
  readonly root1: Uint8Array
  readonly root2: Uint8Array
  readonly proof: ReadonlyArray<Uint8Array>
}

const isSize = (value: number): boolean => Number.isSafeInteger(value) && value >= 0
const isOdd = (value: number): boolean => value % 2 === 1
const half = (value: number): number => Math.floor(value / 2)
const isHash = (bytes: Uint8Array): boolean => bytes.length === hashBytes

/** Which power of two this is; undefined where it is none. */
const exponentOf = (size: number): number | undefined => {
  let exponent = 0
  for (let rest = size; rest > 1 && !isOdd(rest); rest /= 2) exponent++
  return 2 ** exponent === size ? exponent : undefined
}

/** The largest power of two below `size`, which is above 1. */
const split = (size: number): number => {
  let power = 1
  while (power * 2 < size) power *= 2
  return power
}

/** Whether the inclusion holds (RFC 9162, 2.1.3.2). */
export const verifyInclusion = (sha256: Sha256, claim: Inclusion): boolean => {
  const { index, size, leaf, root, proof } = claim
  if (!isSize(index) || !isSize(size) || index >= size || !isHash(leaf)) return false
  let fn = index
  let sn = size - 1
  let found = leaf
  for (const step of proof) {
    if (sn === 0 || !isHash(step)) return false
    if (isOdd(fn) || fn === sn) {
      found = nodeHash(sha256, step, found)
      while (!isOdd(fn) && fn !== 0) {
        fn = half(fn)
        sn = half(sn)
      }
    } else found = nodeHash(sha256, found, step)
    fn = half(fn)
    sn = half(sn)
  }
  return sn === 0 && sameBytes(found, root)
}

/**
 * Whether the consistency holds (RFC 9162, 2.1.4.2). A log without entries is the beginning of every log, without a proof; equal sizes have
 * equal roots, without a proof.
 */
export const verifyConsistency = (sha256: Sha256, claim: Consistency): boolean => {
  const { size1, size2, root1, root2, proof } = claim
  if (!isSize(size1) || !isSize(size2) || size1 > size2) return false
  if (size1 === 0 && !(sameBytes(root1, emptyRoot(sha256)) && isHash(root2))) return false
  if (size1 === size2) return proof.length === 0 && sameBytes(root1, root2)
  if (size1 === 0) return proof.length === 0
  const [first, ...rest] = exponentOf(size1) === undefined ? proof : [root1, ...proof]
  if (proof.length === 0 || first === undefined || !isHash(first)) return false
  let fn = size1 - 1
  let sn = size2 - 1
  while (isOdd(fn)) {
    fn = half(fn)
    sn = half(sn)
  }
  let found1 = first
  let found2 = first
  for (const step of rest) {
    if (sn === 0 || !isHash(step)) return false
    if (isOdd(fn) || fn === sn) {
      found1 = nodeHash(sha256, step, found1)
      found2 = nodeHash(sha256, step, found2)
      while (!isOdd(fn) && fn !== 0) {
        fn = half(fn)
        sn = half(sn)
      }
    } else found2 = nodeHash(sha256, found2, step)
    fn = half(fn)
    sn = half(sn)
  }
  return sn === 0 && sameBytes(found1, root1) && sameBytes(found2, root2)
}

/** Root of the leaves [`start`, `start` + `size`), where `start` is a multiple of the smallest power of two that is not below `size`. */
const rangeRoot = (sha256: Sha256, start: number, size: number, subtree: Subtree): Uint8Array => {
  const level = exponentOf(size)
  if (level !== undefined) return subtree(level, start / size)
  const left = split(size)
  return nodeHash(
    sha256,
    rangeRoot(sha256, start, left, subtree),
    rangeRoot(sha256, start + left, size - left, subtree)
  )
}

/** Root of the log of the first `size` entries. */
export const rootAt = (sha256: Sha256, size: number, subtree: Subtree): Uint8Array =>
  size === 0 ? emptyRoot(sha256) : rangeRoot(sha256, 0, size, subtree)

/** The proof that the leaf at `index`, which MUST be below `size`, is in the log of `size` entries (RFC 9162, 2.1.3.1). */
export const inclusionProof = (
  sha256: Sha256,
  index: number,
  size: number,
  subtree: Subtree
): ReadonlyArray<Uint8Array> => {
  if (!isSize(index) || !isSize(size) || index >= size) {
    throw new RangeError(`no entry ${index} in a log of ${size}`)
  }
  const path = (start: number, length: number): ReadonlyArray<Uint8Array> => {
    if (length === 1) return []
    const left = split(length)
    return index < start + left
      ? [...path(start, left), rangeRoot(sha256, start + left, length - left, subtree)]
      : [...path(start + left, length - left), rangeRoot(sha256, start, left, subtree)]
  }
  return path(0, size)
}

/** The proof that the first `size1` entries, at most `size2`, are the beginning of the log of `size2` (RFC 9162, 2.1.4.1); of none, it is empty. */
export const consistencyProof = (
  sha256: Sha256,
  size1: number,
  size2: number,
  subtree: Subtree
): ReadonlyArray<Uint8Array> => {
  if (!isSize(size1) || !isSize(size2) || size1 > size2) {
    throw new RangeError(`a log of ${size2} does not begin with ${size1} entries`)
  }
  const path = (start: number, length: number): ReadonlyArray<Uint8Array> => {
    if (start + length === size1) return start === 0 ? [] : [rangeRoot(sha256, start, length, subtree)]
    const left = split(length)
    return size1 <= start + left
      ? [...path(start, left), rangeRoot(sha256, start + left, length - left, subtree)]
      : [...path(start + left, length - left), rangeRoot(sha256, start, left, subtree)]
  }
  return size1 === 0 ? [] : path(0, size2)
}
