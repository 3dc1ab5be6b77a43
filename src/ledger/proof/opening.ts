import { Result, type Schema } from "effect"
import { fromBase64Url, textOf, toBase64Url, utf8 } from "./bytes.ts"
import type { Sha256 } from "./hash.ts"

/** What an opening says: the value that was committed to under this field's name, and the salt that kept it from being guessed. */
export interface Opening {
  readonly salt: string
  readonly field: string
  readonly value: Schema.Json
}

/** The digest that an entry holds for an opening: Base64url of SHA-256 over the opening's own characters (RFC 9901, 4.2.3). */
export const digestOfOpening = (sha256: Sha256, opening: string): string => toBase64Url(sha256(utf8(opening)))

/**
 * Reads an opening: Base64url of the JSON `[salt, field, value]` (RFC 9901, 4.2.1), with or without white space; undefined where it is anything
 * else. Says nothing about which commitment it opens.
 */
export const readOpening = (opening: string): Opening | undefined => {
  const bytes = fromBase64Url(opening)
  const text = bytes === undefined ? undefined : textOf(bytes)
  const parsed = Result.try(() => JSON.parse(text ?? "") as Schema.Json)
  if (Result.isFailure(parsed) || !Array.isArray(parsed.success) || parsed.success.length !== 3)
    return undefined
  const [salt, field, value] = parsed.success as ReadonlyArray<Schema.Json>
  return typeof salt === "string" && typeof field === "string" && value !== undefined
    ? { salt, field, value }
    : undefined
}
