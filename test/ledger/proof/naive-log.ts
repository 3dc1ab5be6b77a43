import { createHash } from "node:crypto"

/** SHA-256 of the parts one after the other, made here so that these tests share no hash with the program. */
export const sha256 = (...parts: ReadonlyArray<Uint8Array>): Uint8Array =>
  new Uint8Array(parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest())

/** A log in RFC 6962's own words, recursively; perfect subtrees are remembered. Shares no code with the program. */
export const naiveLog = (entries: ReadonlyArray<Uint8Array>) => {
  const remembered = new Map<string, Uint8Array>()

  const largestPowerBelow = (n: number): number => 2 ** (Math.ceil(Math.log2(n)) - 1)

  const compute = (start: number, end: number): Uint8Array => {
    if (start === end) return sha256()
    if (end - start === 1) return sha256(Uint8Array.of(0), entries[start]!)
    const k = largestPowerBelow(end - start)
    return sha256(Uint8Array.of(1), mth(start, start + k), mth(start + k, end))
  }

  /** MTH(D[start:end]). */
  const mth = (start: number, end: number): Uint8Array => {
    const key = `${start} ${end}`
    const known = remembered.get(key)
    if (known !== undefined) return known
    const hash = compute(start, end)
    if (Number.isInteger(Math.log2(end - start))) remembered.set(key, hash)
    return hash
  }

  /** PATH(m, D[start:end]). */
  const path = (m: number, start: number, end: number): ReadonlyArray<Uint8Array> => {
    if (end - start === 1) return []
    const k = largestPowerBelow(end - start)
    return m < k
      ? [...path(m, start, start + k), mth(start + k, end)]
      : [...path(m - k, start + k, end), mth(start, start + k)]
  }

  /** SUBPROOF(m, D[start:end], b). */
  const subproof = (m: number, start: number, end: number, b: boolean): ReadonlyArray<Uint8Array> => {
    if (m === end - start) return b ? [] : [mth(start, end)]
    const k = largestPowerBelow(end - start)
    return m <= k
      ? [...subproof(m, start, start + k, b), mth(start + k, end)]
      : [...subproof(m - k, start + k, end, false), mth(start, start + k)]
  }

  return {
    leaf: (index: number) => mth(index, index + 1),
    root: (size: number) => mth(0, size),
    mth,
    inclusion: (index: number, size: number) => path(index, 0, size),
    consistency: (size1: number, size2: number) => (size1 === 0 ? [] : subproof(size1, 0, size2, true)),
    subtree: (level: number, index: number) => mth(index * 2 ** level, (index + 1) * 2 ** level)
  }
}

/** Sizes at which trees, tiles and bundles change shape. */
export const boundarySizes: ReadonlyArray<number> = [
  0, 1, 2, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537
]

/** So many different entries of different lengths. */
export const someEntries = (count: number): ReadonlyArray<Uint8Array> =>
  Array.from({ length: count }, (_, index) => Buffer.from(`รายการ ${index} ${"x".repeat(index % 5)}`))
