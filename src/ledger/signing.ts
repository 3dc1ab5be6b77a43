import { Result } from "effect"
import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto"
import { sha256 } from "./hashing.ts"
import { concat, fromBase64, toBase64, toHex, utf8 } from "./proof/bytes.ts"
import { formatNote } from "./proof/note.ts"
import { keyTypes, type VerifierKey, verifierKey, type VerifyEd25519 } from "./proof/verifier-key.ts"

/** Length of an Ed25519 seed in bytes. */
export const seedBytes = 32

const privatePrefix = Buffer.from("302e020100300506032b657004220420", "hex")
const publicPrefix = Buffer.from("302a300506032b6570032100", "hex")

/** Ed25519 (RFC 8032) by OpenSSL. A key or signature of another length verifies nothing. */
export const verifyEd25519: VerifyEd25519 = (publicKey, message, signature) =>
  Result.getOrElse(
    Result.try(() => {
      const key = createPublicKey({
        key: Buffer.concat([publicPrefix, publicKey]),
        format: "der",
        type: "spki"
      })
      return verify(null, message, key, signature)
    }),
    () => false
  )

/** A key that signs notes: its public half, and the act of signing. The seed cannot be read from it. */
export interface SigningKey {
  readonly key: VerifierKey
  readonly sign: (message: Uint8Array) => Uint8Array
}

/** The signing key of a name and a seed of 32 bytes. */
export const signingKey = (name: string, seed: Uint8Array): SigningKey => {
  const secret = createPrivateKey({
    key: Buffer.concat([privatePrefix, seed]),
    format: "der",
    type: "pkcs8"
  })
  const spki = createPublicKey(secret).export({ format: "der", type: "spki" })
  return {
    key: verifierKey(sha256, name, keyTypes.ed25519, new Uint8Array(spki.subarray(publicPrefix.length))),
    sign: (message) => new Uint8Array(sign(null, message, secret))
  }
}

/** A key as Go's `note` package writes it, to be kept secret: `PRIVATE+KEY+name+id+base64(0x01, seed)`. */
export const formatSigningKey = (name: string, seed: Uint8Array): string =>
  `PRIVATE+KEY+${name}+${toHex(signingKey(name, seed).key.id)}+${toBase64(concat(Uint8Array.of(keyTypes.ed25519), seed))}`

/** Reads what `formatSigningKey` writes; undefined where the text is anything else, or its id another key's. */
export const parseSigningKey = (text: string): SigningKey | undefined => {
  const { id, name, secret } =
    /^PRIVATE\+KEY\+(?<name>[^+\s]+)\+(?<id>[0-9a-f]{8})\+(?<secret>[A-Za-z0-9+/=]+)\n?$/.exec(text)
      ?.groups ?? {}
  const typed = secret === undefined ? undefined : fromBase64(secret)
  if (name === undefined || typed?.length !== 1 + seedBytes || typed[0] !== keyTypes.ed25519) return undefined
  const read = signingKey(name, typed.subarray(1))
  return toHex(read.key.id) === id ? read : undefined
}

/** The whole signed note of a text, which MUST end in LF: a signature line of each key, in order. */
export const signText = (text: string, keys: ReadonlyArray<SigningKey>): Uint8Array => {
  const message = utf8(text)
  return formatNote({
    text,
    signatures: keys.map(({ key, sign: signs }) => ({
      name: key.name,
      id: key.id,
      signature: signs(message)
    }))
  })
}
