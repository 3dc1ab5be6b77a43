import { Effect, Schema } from "effect"
import { toHex } from "../bytes.ts"
import type { Sha256 } from "../hash.ts"

/** What was to be read could not be: network or disk. Says nothing about the site. */
export class SourceUnavailable extends Schema.TaggedError<SourceUnavailable>()("SourceUnavailable", {
  path: Schema.String,
  reason: Schema.Literals([
    "disk",
    "name",
    "refused",
    "timeout",
    "certificate",
    "status",
    "redirect",
    "network",
    "too-much",
    "changed"
  ]),
  /** What the system or the server said. */
  detail: Schema.String
}) {
  override get message() {
    return `${this.path} could not be read: ${this.reason}${this.detail === "" ? "" : ` (${this.detail})`}.`
  }
}

/** A file is larger than its kind can be; it was not read to its end. */
export class FileTooLarge extends Schema.TaggedError<FileTooLarge>()("FileTooLarge", {
  path: Schema.String,
  limit: Schema.Number
}) {}

/** A published site as a verifier reads it: a folder, a web address, or what a browser page fetches. */
export interface Source {
  /** The bytes of a file, at most `limit` of them; undefined where there is none. Paths are relative, with `/`, and have passed `isSafePath`. */
  readonly read: (
    path: string,
    limit: number
  ) => Effect.Effect<Uint8Array | undefined, SourceUnavailable | FileTooLarge>
  /** Every file there is, by path; undefined where the source cannot tell. */
  readonly list: Effect.Effect<ReadonlyArray<string> | undefined, SourceUnavailable>
  /** How many files may be asked for at once. */
  readonly atOnce: number
}

/** The largest a file of each kind can be, in bytes; the larger ones are not what they claim to be, or are made to exhaust the verifier. */
export const sizeLimits = {
  tile: 8_192,
  bundle: 256 * (65_535 + 2),
  note: 1_000_000,
  manifest: 64 * 1_048_576,
  published: 64 * 1_048_576
} as const

/** A file, or why there is none to look at. */
export type Found = Uint8Array | "missing" | "too-large"

/** Whether a file was found. */
export const isFound = (found: Found): found is Uint8Array => typeof found !== "string"

/** Reads a file; that it is missing or too large is an answer. */
export const readFound = (
  source: Source,
  path: string,
  limit: number
): Effect.Effect<Found, SourceUnavailable> =>
  source.read(path, limit).pipe(
    Effect.map((bytes): Found => bytes ?? "missing"),
    Effect.catchTag("FileTooLarge", () => Effect.succeed<Found>("too-large"))
  )

/** Reads a file again whose bytes were found to be right; by their SHA-256, so that a site cannot answer otherwise the second time. */
export const readAgain = Effect.fnUntraced(function* (
  source: Source,
  sha256: Sha256,
  path: string,
  digest: string
) {
  const found = yield* readFound(source, path, sizeLimits.published)
  return isFound(found) && toHex(sha256(found)) === digest
    ? found
    : yield* new SourceUnavailable({ path, reason: "changed", detail: "" })
})

/**
 * Whether a path from a published file may be read below the site: relative, its elements of letters, digits, `.`, `_` and `-`, none beginning
 * with a dot, so that no spelling of it leads elsewhere.
 */
export const isSafePath = (path: string): boolean =>
  path.length <= 1_000 && /^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/.test(path)
