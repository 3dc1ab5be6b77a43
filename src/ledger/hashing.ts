import { hash } from "node:crypto"
import * as proof from "./proof/hash.ts"
import { hashBytes } from "./proof/hash.ts"
import { type Head, maxEntryBytes } from "./store/store.ts"

export { hashBytes }

/** SHA-256 of bytes. (Asked for as text of one character a byte, a hash comes two to three times faster than as a buffer of its own.) */
export const sha256 = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(hash("sha256", bytes, "binary"), "binary")

/** SHA-256 of bytes, put into `out` at a place. */
export const sha256Into = (bytes: Uint8Array, out: Uint8Array, at: number): void => {
  bufferOver(out).write(hash("sha256", bytes, "binary"), at, hashBytes, "binary")
}

let last: { readonly bytes: Uint8Array; readonly buffer: Buffer } | undefined

/** A buffer over the same memory, the last one remembered: hashes go to one place many times. */
const bufferOver = (bytes: Uint8Array): Buffer => {
  if (last?.bytes !== bytes)
    last = { bytes, buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) }
  return last.buffer
}

/** Root of a log without entries: SHA-256 of nothing (RFC 6962, 2.1). */
export const emptyRoot: Uint8Array = proof.emptyRoot(sha256)

/** A log without entries. */
export const emptyHead: Head = { size: 0, frontier: [] }

const leafInput = Buffer.alloc(1 + maxEntryBytes)
const nodeInput = Buffer.alloc(1 + 2 * hashBytes, 0x01)

/** SHA-256 of 0x00 and the entry's exact bytes (RFC 6962, 2.1). */
export const leafHash = (entry: Uint8Array): Uint8Array => {
  if (entry.length > maxEntryBytes) return proof.leafHash(sha256, entry)
  leafInput.set(entry, 1)
  return sha256(leafInput.subarray(0, 1 + entry.length))
}

/** SHA-256 of 0x01 and the two subtrees' roots (RFC 6962, 2.1). */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array => {
  nodeInput.set(left, 1)
  nodeInput.set(right, 1 + hashBytes)
  return sha256(nodeInput)
}

/** The head after one more leaf. Sizes are divided, not shifted: bit operators stop at 32 bits. */
export const push = (head: Head, leaf: Uint8Array): Head => {
  const frontier = [...head.frontier]
  let subtree = leaf
  for (let size = head.size; size % 2 === 1; size = Math.floor(size / 2)) {
    subtree = nodeHash(frontier.pop()!, subtree)
  }
  return { size: head.size + 1, frontier: [...frontier, subtree] }
}

/** Root of the tree whose perfect subtrees are the frontier, largest first. */
export const rootOf = (frontier: ReadonlyArray<Uint8Array>): Uint8Array => {
  const last = frontier.at(-1)
  return last === undefined
    ? emptyRoot
    : frontier.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last)
}

/** How many perfect subtrees a log of this size has: the one bits of the size. */
export const frontierLength = (size: number): number => {
  let ones = 0
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2
  return ones
}
