import { Result } from "effect"

/** How a file's text is written down. UTF-16 is known by its byte order mark only. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-874"

/** What is wrong with bytes as text, and at which byte of the file. */
export interface TextProblem {
  readonly code: "nul-bytes" | "bad-encoding"
  readonly byte: number
}

/** The two bytes after 0xe0 of a whole character, as all of Thai is: the short way past most of a file. */
const isThaiRest = (bytes: Uint8Array, index: number): boolean => {
  const second = bytes[index + 1]!
  const third = bytes[index + 2]!
  return second >= 0xa0 && second <= 0xbf && third >= 0x80 && third <= 0xbf
}

/** Checks UTF-8 across chunks: the first NUL or byte that cannot stand where it stands, wherever the chunks are cut. */
export const utf8Checker = (startsAt = 0) => {
  let read = startsAt
  let left = 0
  let low = 0x80
  let high = 0xbf
  const check = (bytes: Uint8Array): TextProblem | undefined => {
    for (let index = 0; index < bytes.length; index++) {
      const byte = bytes[index]!
      if (left === 0) {
        if (byte < 0x80) {
          if (byte === 0) return { code: "nul-bytes", byte: read + index }
        } else if (byte === 0xe0 && isThaiRest(bytes, index)) index += 2
        else if (byte >= 0xc2 && byte <= 0xdf) left = 1
        else if (byte >= 0xe0 && byte <= 0xef) {
          left = 2
          if (byte === 0xe0) low = 0xa0
          if (byte === 0xed) high = 0x9f
        } else if (byte >= 0xf0 && byte <= 0xf4) {
          left = 3
          if (byte === 0xf0) low = 0x90
          if (byte === 0xf4) high = 0x8f
        } else return { code: "bad-encoding", byte: read + index }
      } else {
        if (byte < low || byte > high) return { code: "bad-encoding", byte: read + index }
        left -= 1
        low = 0x80
        high = 0xbf
      }
    }
    read += bytes.length
    return undefined
  }
  const end = (): TextProblem | undefined => (left === 0 ? undefined : { code: "bad-encoding", byte: read })
  return { check, end }
}

/** Bytes of any encoding, chunk by chunk, as checked UTF-8 without a byte order mark. */
export interface Transcoder {
  readonly push: (bytes: Uint8Array) => Result.Result<Uint8Array, TextProblem>
  readonly end: () => Result.Result<Uint8Array, TextProblem>
}

const nothing = new Uint8Array(0)

/**
 * The decoder of the platform says whether a chunk is text, and only where it is not, the slow checker says which byte: it begins at the last
 * character boundary before the chunk, at most three bytes back.
 */
const fromUtf8 = (bom: number): Transcoder => {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })
  let read = bom
  let tail: Uint8Array = nothing
  const place = (bytes: Uint8Array): TextProblem => {
    const checker = utf8Checker(read - tail.length)
    return (
      checker.check(tail) ?? checker.check(bytes) ?? checker.end() ?? { code: "bad-encoding", byte: read }
    )
  }
  const isText = (bytes?: Uint8Array): boolean =>
    Result.isSuccess(
      Result.try(() => (bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true })))
    )
  return {
    push: (bytes) => {
      if (bytes.includes(0) || !isText(bytes)) return Result.fail(place(bytes))
      read += bytes.length
      tail = unfinished(tail, bytes)
      return Result.succeed(bytes)
    },
    end: () => (isText() ? Result.succeed(nothing) : Result.fail(place(nothing)))
  }
}

/** The bytes at the end of `before` and `bytes` that begin a character and do not finish it. */
const unfinished = (before: Uint8Array, bytes: Uint8Array): Uint8Array => {
  const last = bytes.length >= 4 ? bytes.subarray(-4) : Uint8Array.of(...before, ...bytes).subarray(-4)
  for (let back = 1; back <= last.length; back++) {
    const byte = last[last.length - back]!
    if (byte < 0x80) return nothing
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return back < length ? last.slice(-back) : nothing
    }
  }
  return nothing
}

const checkedBefore: Transcoder = {
  push: (bytes) => Result.succeed(bytes),
  end: () => Result.succeed(nothing)
}

const fromLegacy = (encoding: Encoding, bom: number): Transcoder => {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  const encoder = new TextEncoder()
  let read = bom
  const decode = (bytes: Uint8Array | undefined): Result.Result<Uint8Array, TextProblem> => {
    const start = read
    read += bytes?.length ?? 0
    return Result.flatMap(
      Result.try({
        try: () => (bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true })),
        catch: (): TextProblem => ({ code: "bad-encoding", byte: start })
      }),
      (text) =>
        text.includes("\u0000")
          ? Result.fail<TextProblem>({ code: "nul-bytes", byte: start })
          : Result.succeed(encoder.encode(text))
    )
  }
  return { push: decode, end: () => decode(undefined) }
}

/** A transcoder of an encoding; `bom` bytes of byte order mark were left off. UTF-8 that was `checked` once is passed through. */
export const transcoder = (encoding: Encoding, bom: number, checked: boolean): Transcoder =>
  encoding !== "utf-8" ? fromLegacy(encoding, bom) : checked ? checkedBefore : fromUtf8(bom)

/** A sum over bytes (FNV-1a, 32 bits) that tells a changed file from the same one; no protection against forgery. */
export const fingerprint = (sum: number, bytes: Uint8Array): number => {
  let state = sum
  for (let index = 0; index < bytes.length; index++) state = Math.imul(state ^ bytes[index]!, 0x01000193)
  return state
}
