import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto"

const seedHeader = "302e020100300506032b657004220420"
const publicHeader = "302a300506032b6570032100"

const privateKey = (seed: Uint8Array) =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from(seedHeader, "hex"), seed]),
    format: "der",
    type: "pkcs8"
  })

/** The public key of a 32-byte seed. */
export const publicOf = (seed: Uint8Array): Uint8Array =>
  new Uint8Array(createPublicKey(privateKey(seed)).export({ format: "der", type: "spki" }).subarray(-32))

/** The signature under a seed's key; always the same for the same message. */
export const signWith = (seed: Uint8Array, message: Uint8Array): Uint8Array =>
  new Uint8Array(sign(null, message, privateKey(seed)))

/** Ed25519 by Node. */
export const verifyEd25519 = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean => {
  const key = Buffer.concat([Buffer.from(publicHeader, "hex"), publicKey])
  return verify(null, message, createPublicKey({ key, format: "der", type: "spki" }), signature)
}

/** A public test seed: never a key of anybody. */
export const testSeed = (byte: number): Uint8Array => new Uint8Array(32).fill(byte)
