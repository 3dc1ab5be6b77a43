import { Effect, Option, Schema } from "effect"
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hash,
  type KeyObject
} from "node:crypto"

/** Where a committed value belongs: the log's origin, the entry's place and the field's name. No part may hold a NUL. */
export interface Place {
  readonly log: string
  readonly seq: number
  readonly field: string
}

/** What a commitment hides and its opening shows. */
export type CommittedValue = Schema.Json

/** A box that does not open: another subject's key, another place, damaged bytes, or a format this program does not know. */
export class BoxRefused extends Schema.TaggedError<BoxRefused>()("BoxRefused", {
  seq: Schema.Number,
  field: Schema.String
}) {
  override get message() {
    return `The value of "${this.field}" in entry ${this.seq} cannot be opened: wrong key, wrong place or damaged.`
  }
}

const boxVersion = 1
const nonceBytes = 12
const tagBytes = 16
const cipher = "aes-256-gcm"

/** UTF-8 of `label`, origin, NUL, seq in decimal digits without leading zeros, NUL, field; nothing between the label and the origin. */
const placeBytes = (label: string, { log, seq, field }: Place): Buffer =>
  Buffer.from(`${label}${log}\0${seq}\0${field}`, "utf8")

const mac = (key: KeyObject, ...parts: ReadonlyArray<Uint8Array>): Buffer =>
  parts.reduce((hmac, part) => hmac.update(part), createHmac("sha256", key)).digest()

/** node:crypto is some five times faster with a key object than with a key's bytes. */
interface Keys {
  readonly subject: KeyObject
  readonly box: KeyObject
}

const keysOf = (subjectKey: Uint8Array): Keys => {
  const known = prepared.get(subjectKey)
  if (known !== undefined) return known
  const subject = createSecretKey(subjectKey)
  const keys = { subject, box: createSecretKey(mac(subject, Buffer.from("seal/v1/key"))) }
  prepared.set(subjectKey, keys)
  return keys
}

const prepared = new WeakMap<Uint8Array, Keys>()

const jsonText = (value: CommittedValue): string =>
  JSON.stringify(Schema.decodeUnknownSync(Schema.Json)(value))

/** The salt of a commitment, 32 bytes: HMAC-SHA-256 under the subject's key over `salt/v1` and the place. */
export const saltOf = (subjectKey: Uint8Array, place: Place): Uint8Array =>
  mac(keysOf(subjectKey).subject, placeBytes("salt/v1", place))

/** A disclosure as RFC 9901 writes it: base64url of the UTF-8 JSON `[salt,field,value]`, without white space. */
export const disclosureWith = (salt: Uint8Array, field: string, value: CommittedValue): string =>
  Buffer.from(
    `[${JSON.stringify(Buffer.from(salt).toString("base64url"))},${JSON.stringify(field)},${jsonText(value)}]`
  ).toString("base64url")

/** The disclosure of a value at its place, which opens the commitment there. A value that is not JSON is a defect. */
export const disclosureOf = (subjectKey: Uint8Array, place: Place, value: CommittedValue): string =>
  disclosureWith(saltOf(subjectKey, place), place.field, value)

/** The digest an entry holds for a disclosure: base64url of SHA-256 over the disclosure's own characters. */
export const digestOf = (disclosure: string): string => hash("sha256", disclosure, "base64url")

/** Whether a disclosure opens this commitment. The string itself is hashed, whatever white space its JSON has. */
export const verifyOpening = (disclosure: string, digest: string): boolean =>
  /^[A-Za-z0-9_-]+$/.test(disclosure) && digestOf(disclosure) === digest

const Disclosure = Schema.fromJsonString(Schema.Tuple([Schema.String, Schema.String, Schema.Json]))
const decodeDisclosure = Schema.decodeUnknownOption(Disclosure)

/** What a disclosure says; nothing where it is not `[salt, field, value]`. Says nothing about whether it opens a commitment. */
export const readDisclosure = (
  disclosure: string
): Option.Option<{ readonly field: string; readonly value: CommittedValue }> =>
  Option.map(decodeDisclosure(Buffer.from(disclosure, "base64url").toString("utf8")), ([, field, value]) => ({
    field,
    value
  }))

/**
 * Encrypts a value for keeping beside the log: version byte 1, 12-byte nonce, AES-256-GCM ciphertext of the value's JSON, 16-byte tag;
 * the place is authenticated. The nonce is derived from the place and the value, so it repeats only where the whole box repeats,
 * even when an append is retried with another value at the same place.
 */
export const seal = (subjectKey: Uint8Array, place: Place, value: CommittedValue): Uint8Array => {
  const plain = Buffer.from(jsonText(value), "utf8")
  const nonceInput = placeBytes("seal/v1/nonce", place)
  const { box, subject } = keysOf(subjectKey)
  const nonce = mac(subject, nonceInput, Buffer.of(0), plain).subarray(0, nonceBytes)
  const encrypt = createCipheriv(cipher, box, nonce)
  encrypt.setAAD(placeBytes("seal/v1", place))
  const ciphertext = Buffer.concat([encrypt.update(plain), encrypt.final()])
  return new Uint8Array(Buffer.concat([Buffer.of(boxVersion), nonce, ciphertext, encrypt.getAuthTag()]))
}

/** The value in a box that was sealed for this place under this key. */
export const open = (
  subjectKey: Uint8Array,
  place: Place,
  box: Uint8Array
): Effect.Effect<CommittedValue, BoxRefused> =>
  box.length < 1 + nonceBytes + tagBytes || box[0] !== boxVersion
    ? Effect.fail(new BoxRefused({ seq: place.seq, field: place.field }))
    : Effect.try({
        try: () => {
          const nonce = box.subarray(1, 1 + nonceBytes)
          const decrypt = createDecipheriv(cipher, keysOf(subjectKey).box, nonce, { authTagLength: tagBytes })
          decrypt.setAAD(placeBytes("seal/v1", place))
          decrypt.setAuthTag(box.subarray(-tagBytes))
          const ciphertext = box.subarray(1 + nonceBytes, -tagBytes)
          const text = Buffer.concat([decrypt.update(ciphertext), decrypt.final()]).toString("utf8")
          return Schema.decodeUnknownSync(Schema.fromJsonString(Schema.Json))(text)
        },
        catch: () => new BoxRefused({ seq: place.seq, field: place.field })
      })
