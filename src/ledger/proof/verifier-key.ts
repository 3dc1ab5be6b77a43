import { Result, Schema } from "effect"
import { concat, fromBase64, fromHex, sameBytes, toBase64, toHex, utf8 } from "./bytes.ts"
import type { Sha256 } from "./hash.ts"
import { isLine } from "./line.ts"

/** Whether an Ed25519 signature (RFC 8032) of the message is valid under this public key; given by whoever verifies. */
export type VerifyEd25519 = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean

/** What a key signs, as C2SP signed-note numbers it: notes, a witness's cosignatures, and cosignatures with ML-DSA-44. */
export const keyTypes = { ed25519: 0x01, cosignature: 0x04, mlDsa44: 0x06 } as const

const publicKeyBytes: ReadonlyMap<number, number> = new Map([
  [keyTypes.ed25519, 32],
  [keyTypes.cosignature, 32],
  [keyTypes.mlDsa44, 1312]
])

/** Length of a key id in bytes. */
export const keyIdBytes = 4

/** A public key with the name it signs under. Name and id together say which key signed. */
export interface VerifierKey {
  readonly name: string
  /** 4 bytes. */
  readonly id: Uint8Array
  /** One of `keyTypes`. */
  readonly type: number
  readonly publicKey: Uint8Array
}

/** A text that is not a verifier key: where it stops being one. */
export class VerifierKeyRefused extends Schema.TaggedError<VerifierKeyRefused>()("VerifierKeyRefused", {
  problem: Schema.Literals(["form", "name", "id", "public-key", "key-type", "id-of-another-key"])
}) {
  override get message() {
    return `This is not a verifier key (name+id+key): ${this.problem}.`
  }
}

/** Whether a key may have this name: not empty, no white space, no control character, no plus sign. Names are compared exactly. */
export const isKeyName = (name: string): boolean => isLine(name) && !/[\p{White_Space}+]/u.test(name)

const keyIdOf = (sha256: Sha256, name: string, type: number, publicKey: Uint8Array): Uint8Array =>
  sha256(concat(utf8(`${name}\n`), Uint8Array.of(type), publicKey)).slice(0, keyIdBytes)

/** The key of this name: its id is the first 4 bytes of SHA-256 over name, LF, type and public key (C2SP signed-note). */
export const verifierKey = (
  sha256: Sha256,
  name: string,
  type: number,
  publicKey: Uint8Array
): VerifierKey => ({ name, id: keyIdOf(sha256, name, type, publicKey), type, publicKey })

/** `name+id+key`, as keys are published: the id in hexadecimal, type and public key in Base64. */
export const formatVerifierKey = ({ name, id, type, publicKey }: VerifierKey): string =>
  `${name}+${toHex(id)}+${toBase64(concat(Uint8Array.of(type), publicKey))}`

/** Whether two keys are one: the same name, id, type and public key. */
export const sameKey = (a: VerifierKey, b: VerifierKey): boolean =>
  a.name === b.name && a.type === b.type && sameBytes(a.id, b.id) && sameBytes(a.publicKey, b.publicKey)

/** Reads `name+id+key`. With `sha256` it also refuses an id that is not this key's: a slip of the pen, found before a signature is. */
export const parseVerifierKey = (
  text: string,
  sha256?: Sha256
): Result.Result<VerifierKey, VerifierKeyRefused> => {
  const refuse = (problem: VerifierKeyRefused["problem"]) => Result.fail(new VerifierKeyRefused({ problem }))
  const groups = /^(?<name>[^+]*)\+(?<id>[^+]*)\+(?<key>.*)$/su.exec(text)?.groups
  if (groups === undefined) return refuse("form")
  const { name, id, key } = groups as { name: string; id: string; key: string }
  if (!isKeyName(name)) return refuse("name")
  const idBytes = fromHex(id)
  if (idBytes?.length !== keyIdBytes) return refuse("id")
  const typed = fromBase64(key)
  if (typed === undefined || typed.length === 0) return refuse("public-key")
  const type = typed[0]!
  const publicKey = typed.subarray(1)
  if (!publicKeyBytes.has(type)) return refuse("key-type")
  if (publicKeyBytes.get(type) !== publicKey.length) return refuse("public-key")
  if (sha256 !== undefined && !sameBytes(keyIdOf(sha256, name, type, publicKey), idBytes)) {
    return refuse("id-of-another-key")
  }
  return Result.succeed({ name, id: idBytes, type, publicKey })
}
