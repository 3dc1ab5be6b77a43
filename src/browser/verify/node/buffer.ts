/** How bytes may be spelled as text. */
type Encoding = "utf8" | "utf-8" | "hex" | "binary" | "latin1" | "base64" | "base64url"

const encoder = new TextEncoder()
const decoder = new TextDecoder("utf-8", { ignoreBOM: true })

const ofCharacters = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at) & 0xff)

const characters = (bytes: Uint8Array): string => {
  let text = ""
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return text
}

const ofText = (text: string, encoding: Encoding): Uint8Array => {
  switch (encoding) {
    case "utf8":
    case "utf-8":
      return encoder.encode(text)
    case "hex":
      return Uint8Array.from(text.match(/[0-9a-f]{2}/gi) ?? [], (pair) => Number.parseInt(pair, 16))
    case "binary":
    case "latin1":
      return ofCharacters(text)
    case "base64":
    case "base64url":
      return ofCharacters(atob(text.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, "")))
  }
}

const asText = (bytes: Uint8Array, encoding: Encoding): string => {
  switch (encoding) {
    case "utf8":
    case "utf-8":
      return decoder.decode(bytes)
    case "hex":
      return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
    case "binary":
    case "latin1":
      return characters(bytes)
    case "base64":
      return btoa(characters(bytes))
    case "base64url":
      return btoa(characters(bytes)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")
  }
}

const compare = (a: Uint8Array, b: Uint8Array): number => {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) return a[at]! < b[at]! ? -1 : 1
  return Math.sign(a.length - b.length)
}

/** Bytes that know what the rooms behind the verifier ask of Node's. */
class Bytes extends Uint8Array<ArrayBuffer> {
  override toString(encoding: Encoding = "utf8"): string {
    return asText(this, encoding)
  }

  write(text: string, at: number, length: number, encoding: Encoding): number {
    const bytes = ofText(text, encoding).subarray(0, length)
    this.set(bytes, at)
    return bytes.length
  }

  equals(other: Uint8Array): boolean {
    return compare(this, other) === 0
  }
}

const copyOf = (bytes: ArrayLike<number>): Bytes => {
  const copy = new Bytes(new ArrayBuffer(bytes.length))
  copy.set(bytes)
  return copy
}

/** As much of Node's `Buffer` as is asked for by what verifies a site. */
export const Buffer = {
  from: (
    value: string | ArrayLike<number> | ArrayBuffer,
    encodingOrStart?: Encoding | number,
    length?: number
  ): Bytes =>
    typeof value === "string"
      ? copyOf(ofText(value, (encodingOrStart as Encoding | undefined) ?? "utf8"))
      : value instanceof ArrayBuffer
        ? new Bytes(value, Number(encodingOrStart ?? 0), length ?? value.byteLength)
        : copyOf(value),
  of: (...bytes: ReadonlyArray<number>): Bytes => copyOf(bytes),
  alloc: (length: number, fill = 0): Bytes => copyOf(new Uint8Array(length).fill(fill)),
  concat: (parts: ReadonlyArray<Uint8Array>): Bytes => {
    const whole = copyOf({ length: parts.reduce((length, part) => length + part.length, 0) })
    let at = 0
    for (const part of parts) {
      whole.set(part, at)
      at += part.length
    }
    return whole
  },
  isBuffer: (value: unknown): boolean => value instanceof Bytes,
  compare
}
