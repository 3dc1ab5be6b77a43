import { ed25519 } from "@noble/curves/ed25519.js"
import { sha256 } from "@noble/hashes/sha2.js"
import { Result } from "effect"
import type { Hashing } from "../../ledger/proof/checking/hash-rows.ts"
import type { VerifyEd25519 } from "../../ledger/proof/verifier-key.ts"

/** SHA-256 where there is no Node. */
export const hashing: Hashing = {
  sha256,
  sha256Into: (bytes, out, at) => out.set(sha256(bytes), at)
}

/** Ed25519 (RFC 8032, strict) where there is no Node. A key or signature of another length verifies nothing. */
export const verifyEd25519: VerifyEd25519 = (publicKey, message, signature) =>
  Result.getOrElse(
    Result.try(() => ed25519.verify(signature, message, publicKey, { zip215: false })),
    () => false
  )
