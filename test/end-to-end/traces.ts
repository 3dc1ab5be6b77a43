import { inWindows874 } from "./recorder.ts"

/** Something that must be nowhere, and what it is called in a failure. */
export interface Trace {
  readonly what: string
  readonly bytes: Uint8Array
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The characters that any Base64 of a text with these bytes in it must hold, wherever in the text they lie. */
const base64Of = (bytes: Uint8Array): ReadonlyArray<string> =>
  [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .replace(/=+$/, "")
    const first = Math.ceil((before * 4) / 3)
    const rest = (before + bytes.length) % 3
    return whole.slice(first, rest === 0 ? undefined : -1)
  })

const urlSafe = (text: string): string => text.replaceAll("+", "-").replaceAll("/", "_")

const encodings = ({ bytes, what }: Trace): ReadonlyArray<Trace> => [
  { what, bytes },
  ...base64Of(bytes).flatMap((text, at) =>
    [...new Set([text, urlSafe(text)])].map((each) => ({ what: `${what}, Base64 ${at}`, bytes: utf8(each) }))
  ),
  { what: `${what}, hexadecimal`, bytes: utf8(Buffer.from(bytes).toString("hex")) },
  { what: `${what}, HEXADECIMAL`, bytes: utf8(Buffer.from(bytes).toString("hex").toUpperCase()) }
]

const isThai = (text: string): boolean => /[฀-๿]/.test(text)

const escaped = (text: string): ReadonlyArray<string> => [
  text.replace(/[^ -~]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`),
  text.replace(/[^ -~]/g, (it) => `&#${it.charCodeAt(0)};`),
  encodeURIComponent(text)
]

/** A text in every form in which a file of this program might hold it: raw, escaped, in other encodings and normal forms, in Base64 at any place. */
export const tracesOfText = (what: string, text: string): ReadonlyArray<Trace> => {
  const spellings = new Set([
    text,
    text.normalize("NFC"),
    text.normalize("NFD"),
    text.replaceAll(" ", ""),
    text.replace(/([\u0e38\u0e39])([\u0e48-\u0e4b])/g, "$2$1")
  ])
  const others = [...spellings].flatMap((spelling) => [
    { what: `${what}, UTF-16`, bytes: Buffer.from(spelling, "utf16le") },
    ...(isThai(spelling) ? [{ what: `${what}, Windows-874`, bytes: inWindows874(spelling) }] : []),
    ...escaped(spelling).map((each) => ({ what: `${what}, escaped`, bytes: utf8(each) }))
  ])
  return [...[...spellings].flatMap((spelling) => encodings({ what, bytes: utf8(spelling) })), ...others]
}

/** Bytes in every form in which a file might hold them, their own Base64 in Base64 among them. */
export const tracesOfBytes = (what: string, bytes: Uint8Array): ReadonlyArray<Trace> => {
  const text = Buffer.from(bytes).toString("base64url")
  return [...encodings({ what, bytes }), ...encodings({ what: `${what} as text`, bytes: utf8(text) })]
}

/** The traces that some files hold, each with its file. */
export const foundIn = (
  files: Iterable<readonly [path: string, bytes: Buffer]>,
  traces: ReadonlyArray<Trace>
): ReadonlyArray<string> =>
  [...files].flatMap(([path, bytes]) =>
    traces.filter((trace) => bytes.includes(Buffer.from(trace.bytes))).map(({ what }) => `${path}: ${what}`)
  )
