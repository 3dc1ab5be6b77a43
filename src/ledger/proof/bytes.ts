import { Option, Result } from "effect"

const encoder = new TextEncoder()
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

/** The UTF-8 bytes of a text. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text)

/** The text that these bytes are in UTF-8, a byte order mark kept; undefined where they are not UTF-8. */
export const textOf = (bytes: Uint8Array): string | undefined =>
  Option.getOrUndefined(Result.getSuccess(Result.try(() => decoder.decode(bytes))))

/** One after the other. */
export const concat = (...parts: ReadonlyArray<Uint8Array>): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Whether two byte strings are equal. Not in constant time: what a proof holds is public. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at])

/** Lower-case hexadecimal. */
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")

/** The bytes of lower-case hexadecimal; undefined where the text is anything else. */
export const fromHex = (text: string): Uint8Array | undefined =>
  /^(?:[0-9a-f]{2})*$/.test(text)
    ? Uint8Array.from({ length: text.length / 2 }, (_, at) =>
        Number.parseInt(text.slice(2 * at, 2 * at + 2), 16)
      )
    : undefined

const standardDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
const urlDigits = `${standardDigits.slice(0, 62)}-_`

const valuesOf = (digits: string): ReadonlyMap<string, number> =>
  new Map(Array.from(digits, (digit, value) => [digit, value]))
const standardValues = valuesOf(standardDigits)
const urlValues = valuesOf(urlDigits)

const encode = (digits: string, bytes: Uint8Array): string => {
  let text = ""
  for (let at = 0; at < bytes.length; at += 3) {
    const three = bytes[at]! * 65_536 + (bytes[at + 1] ?? 0) * 256 + (bytes[at + 2] ?? 0)
    text += digits[three >> 18]! + digits[(three >> 12) & 63]!
    if (at + 1 < bytes.length) text += digits[(three >> 6) & 63]!
    if (at + 2 < bytes.length) text += digits[three & 63]!
  }
  return text
}

/** Four digits are three bytes, three digits two, two digits one; a single digit, or bits left over that are not zero, are refused. */
const decode = (values: ReadonlyMap<string, number>, text: string): Uint8Array | undefined => {
  if (text.length % 4 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let pending = 0
  let bits = 0
  let at = 0
  for (const digit of text) {
    const value = values.get(digit)
    if (value === undefined) return undefined
    pending = pending * 64 + value
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = pending >> bits
      pending &= (1 << bits) - 1
    }
  }
  return pending === 0 ? bytes : undefined
}

/** Base64 of RFC 4648, section 4, padded. */
export const toBase64 = (bytes: Uint8Array): string =>
  encode(standardDigits, bytes) + "=".repeat((3 - (bytes.length % 3)) % 3)

/** The bytes of padded Base64; undefined where the text is not exactly what `toBase64` would write. */
export const fromBase64 = (text: string): Uint8Array | undefined =>
  text.length % 4 === 0 ? decode(standardValues, text.replace(/={1,2}$/, "")) : undefined

/** Base64url of RFC 4648, section 5, without padding. */
export const toBase64Url = (bytes: Uint8Array): string => encode(urlDigits, bytes)

/** The bytes of Base64url; undefined where the text is not exactly what `toBase64Url` would write. */
export const fromBase64Url = (text: string): Uint8Array | undefined => decode(urlValues, text)
