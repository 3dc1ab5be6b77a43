import { gcm } from "@noble/ciphers/aes.js"
import { hmac } from "@noble/hashes/hmac.js"
import { sha1 } from "@noble/hashes/legacy.js"
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js"
import { Buffer } from "./buffer.ts"

const hashes = { sha1, sha256, sha384, sha512 } as const
type Algorithm = keyof typeof hashes

const bytesOf = (data: string | Uint8Array): Uint8Array =>
  typeof data === "string" ? Buffer.from(data) : data

/** As much of `node:crypto` as is asked for by what verifies a site. */
export const hash = (
  algorithm: Algorithm,
  data: string | Uint8Array,
  encoding: "buffer" | "binary" | "hex" | "base64url" = "hex"
) => {
  const digest = Buffer.from(hashes[algorithm](bytesOf(data)))
  return encoding === "buffer" ? digest : digest.toString(encoding)
}

/** A key is its bytes: nothing is kept from the page that holds it. */
export const createSecretKey = (key: Uint8Array): Uint8Array => key

export const createHmac = (algorithm: Algorithm, key: Uint8Array) => {
  const state = hmac.create(hashes[algorithm], key)
  const self = {
    update: (part: string | Uint8Array) => {
      state.update(bytesOf(part))
      return self
    },
    digest: () => Buffer.from(state.digest())
  }
  return self
}

const tagBytes = 16

/** AES-256-GCM. The text comes whole at `update`. */
export const createCipheriv = (_: string, key: Uint8Array, nonce: Uint8Array) => {
  let tag = Buffer.alloc(tagBytes)
  let associated: Uint8Array | undefined
  return {
    setAAD: (bytes: Uint8Array): void => void (associated = bytes),
    update: (plain: Uint8Array) => {
      const sealed = Buffer.from(gcm(key, nonce, associated).encrypt(plain))
      tag = Buffer.from(sealed.subarray(-tagBytes))
      return Buffer.from(sealed.subarray(0, -tagBytes))
    },
    final: () => Buffer.alloc(0),
    getAuthTag: () => tag
  }
}

/** AES-256-GCM. The text comes whole at `update`, which throws where the tag is another's. */
export const createDecipheriv = (_: string, key: Uint8Array, nonce: Uint8Array) => {
  let tag: Uint8Array = Buffer.alloc(tagBytes)
  let associated: Uint8Array | undefined
  return {
    setAAD: (bytes: Uint8Array): void => void (associated = bytes),
    setAuthTag: (bytes: Uint8Array): void => void (tag = bytes),
    update: (ciphertext: Uint8Array) =>
      Buffer.from(gcm(key, nonce, associated).decrypt(Buffer.concat([ciphertext, tag]))),
    final: () => Buffer.alloc(0)
  }
}

export const webcrypto = globalThis.crypto
