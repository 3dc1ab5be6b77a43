import { concat } from "./bytes.ts"

/** SHA-256, given by whoever verifies: Node and a browser have different ones. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

/** Length of every hash in bytes (SHA-256). */
export const hashBytes = 32

const leafPrefix = Uint8Array.of(0x00)
const nodePrefix = Uint8Array.of(0x01)

/** Root of a log without entries: SHA-256 of nothing (RFC 6962, 2.1). */
export const emptyRoot = (sha256: Sha256): Uint8Array => sha256(new Uint8Array(0))

/** SHA-256 of 0x00 and the entry's exact bytes (RFC 6962, 2.1). */
export const leafHash = (sha256: Sha256, entry: Uint8Array): Uint8Array => sha256(concat(leafPrefix, entry))

/** SHA-256 of 0x01 and the two subtrees' roots (RFC 6962, 2.1). */
export const nodeHash = (sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array =>
  sha256(concat(nodePrefix, left, right))
