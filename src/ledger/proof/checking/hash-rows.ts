import { hashBytes, nodeHash, type Sha256 } from "../hash.ts"
import { tileWidth } from "../tile.ts"

/** Hashes bytes and puts the hash at a place: for verifiers in a hurry, who do not want an array for each hash. */
export type Sha256Into = (bytes: Uint8Array, out: Uint8Array, at: number) => void

/** What a verifier hashes with. `sha256Into` where there is a faster way than `sha256`. */
export interface Hashing {
  readonly sha256: Sha256
  readonly sha256Into?: Sha256Into
}

const pairBytes = 1 + 2 * hashBytes

/** Where hash number `at` of a row lies: two hashes side by side after the byte that begins a node (RFC 6962, 2.1), so that nothing is copied. */
const placeOf = (at: number): number => Math.floor(at / 2) * pairBytes + 1 + (at % 2) * hashBytes

const rowOf = (hashes: number) => {
  const bytes = new Uint8Array((hashes / 2) * pairBytes)
  const pairs = Array.from({ length: hashes / 2 }, (_, pair) => {
    bytes[pair * pairBytes] = 0x01
    return bytes.subarray(pair * pairBytes, (pair + 1) * pairBytes)
  })
  return { bytes, pairs }
}

const differs = (row: Uint8Array, at: number, tile: Uint8Array): boolean => {
  const place = placeOf(at)
  for (let byte = 0; byte < hashBytes; byte++) {
    if (row[place + byte] !== tile[at * hashBytes + byte]) return true
  }
  return false
}

/** The leaf hashes of one bundle and the tree over them, in memory that is used again for the next bundle. */
export const leafRow = ({ sha256, sha256Into }: Hashing) => {
  const into: Sha256Into = sha256Into ?? ((bytes, out, at) => out.set(sha256(bytes), at))
  const rows = [256, 128, 64, 32, 16, 8, 4, 2].map(rowOf)
  const leaves = rows[0]!.bytes
  return {
    /** Hashes the entries of a bundle as leaves. The byte before each is 0x00 for as long as it is hashed. */
    hashEntries: (bundle: Uint8Array, entries: ReadonlyArray<Uint8Array>): void => {
      let end = 0
      for (let at = 0; at < entries.length; at++) {
        const start = end + 2
        end = start + entries[at]!.length
        const before = bundle[start - 1]!
        bundle[start - 1] = 0x00
        into(bundle.subarray(start - 1, end), leaves, placeOf(at))
        bundle[start - 1] = before
      }
    },
    /** Which of the first `width` leaf hashes a tile does not have. */
    differences: (tile: Uint8Array, width: number): ReadonlyArray<number> => {
      const found: Array<number> = []
      for (let at = 0; at < width; at++) if (differs(leaves, at, tile)) found.push(at)
      return found
    },
    /** The first `width` leaf hashes as a tile holds them. */
    asTile: (width: number): Uint8Array => {
      const tile = new Uint8Array(width * hashBytes)
      for (let at = 0; at < width; at++) {
        tile.set(leaves.subarray(placeOf(at), placeOf(at) + hashBytes), at * hashBytes)
      }
      return tile
    },
    /** The root over 256 leaf hashes. */
    root: (): Uint8Array => {
      const root = new Uint8Array(hashBytes)
      for (const [level, { pairs }] of rows.entries()) {
        const above = rows[level + 1]
        for (let pair = 0; pair < pairs.length; pair++) {
          into(pairs[pair]!, above?.bytes ?? root, above === undefined ? 0 : placeOf(pair))
        }
      }
      return root
    }
  }
}

/** Hash number `at` of hashes laid one after the other. */
export const hashAt = (hashes: Uint8Array, at: number): Uint8Array =>
  hashes.subarray(at * hashBytes, (at + 1) * hashBytes)

/** The root over `count` hashes, a power of two, from number `from` on. */
export const perfectRoot = (sha256: Sha256, hashes: Uint8Array, from: number, count: number): Uint8Array =>
  count === 1
    ? hashAt(hashes, from)
    : nodeHash(
        sha256,
        perfectRoot(sha256, hashes, from, count / 2),
        perfectRoot(sha256, hashes, from + count / 2, count / 2)
      )

/** The root over a full tile. */
export const tileRoot = (sha256: Sha256, tile: Uint8Array): Uint8Array =>
  perfectRoot(sha256, tile, 0, tileWidth)

/** A list of hashes that grows, in one array. */
export const hashList = () => {
  let bytes = new Uint8Array(64 * hashBytes)
  let count = 0
  return {
    get count() {
      return count
    },
    /** All of them, one after the other. */
    get bytes(): Uint8Array {
      return bytes.subarray(0, count * hashBytes)
    },
    push: (hash: Uint8Array): void => {
      if ((count + 1) * hashBytes > bytes.length) {
        const larger = new Uint8Array(bytes.length * 2)
        larger.set(bytes)
        bytes = larger
      }
      bytes.set(hash, count * hashBytes)
      count += 1
    }
  }
}
