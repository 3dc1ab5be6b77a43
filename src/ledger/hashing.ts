import { hash } from "node:crypto"
import type { Head } from "./store/store.ts"

/** Length of every hash in bytes (SHA-256). */
export const hashBytes = 32

const leafPrefix = 0x00
const nodePrefix = 0x01

/** SHA-256 of bytes. */
export const sha256 = (bytes: Uint8Array): Uint8Array => hash("sha256", bytes, "buffer")

/** Root of a log without entries: SHA-256 of nothing (RFC 6962, 2.1). */
export const emptyRoot: Uint8Array = sha256(new Uint8Array(0))

/** A log without entries. */
export const emptyHead: Head = { size: 0, frontier: [] }

/** SHA-256 of 0x00 and the entry's exact bytes (RFC 6962, 2.1). */
export const leafHash = (entry: Uint8Array): Uint8Array => {
  const input = new Uint8Array(1 + entry.length)
  input[0] = leafPrefix
  input.set(entry, 1)
  return sha256(input)
}

/** SHA-256 of 0x01 and the two subtrees' roots (RFC 6962, 2.1). */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array => {
  const input = new Uint8Array(1 + left.length + right.length)
  input[0] = nodePrefix
  input.set(left, 1)
  input.set(right, 1 + left.length)
  return sha256(input)
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
