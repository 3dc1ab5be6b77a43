import { Effect, Result, Schema } from "effect"
import { toHex } from "../bytes.ts"
import type { Sha256 } from "../hash.ts"
import { digestOfOpening, readOpening } from "../opening.ts"
import type { Disclosed, Facts } from "./facts.ts"
import { plainJsonIn } from "./json.ts"
import { revisionsByMonth } from "./months.ts"
import { isFound, readFound, sizeLimits, type Source } from "./source.ts"

/** A file of the site that the ledger commits to. */
export interface NamedFile {
  readonly path: string
  /** The disclosure entry that commits to it, itself or through `site.json`. */
  readonly entry: number
}

const Openings = Schema.Struct({
  files: Schema.Array(Schema.Struct({ name: Schema.String, opening: Schema.optionalKey(Schema.String) }))
})
const decodeOpenings = Schema.decodeUnknownResult(Openings)

const List = Schema.Struct({
  files: Schema.Array(Schema.Struct({ path: Schema.String, sha256: Schema.String }))
})
const decodeList = Schema.decodeUnknownResult(List)

const Value = Schema.Struct({ sha256: Schema.String })
const decodeValue = Schema.decodeUnknownResult(Value)

/**
 * Where in a site a file with this SHA-256 (hexadecimal) is published, as the ledger commits to it: in a month, a revision of it, or the site's own
 * list. Nothing where no opening that fits a commitment speaks of such a file.
 */
export const filesNamed = Effect.fn("Checking.filesNamed")(function* (options: {
  readonly digest: string
  readonly facts: Facts
  readonly sha256: Sha256
  readonly source: Source
}) {
  const { digest, facts, sha256, source } = options
  const named: Array<NamedFile> = []

  /** The SHA-256 of each file that a manifest opens, by its name. */
  const openedIn = Effect.fnUntraced(function* (disclosed: Disclosed, folder: string, prefix: string) {
    const bytes = yield* readFound(source, `${folder}manifest.json`, sizeLimits.manifest)
    const manifest = decodeOpenings(isFound(bytes) ? plainJsonIn(bytes) : undefined)
    const opened = new Map<string, string>()
    for (const { name, opening } of Result.isSuccess(manifest) ? manifest.success.files : []) {
      const field = `${prefix}${name}`
      const read = opening === undefined ? undefined : readOpening(opening)
      const value = decodeValue(read?.value)
      const fits = opening !== undefined && digestOfOpening(sha256, opening) === disclosed.commit[field]
      if (fits && read?.field === field && Result.isSuccess(value)) opened.set(name, value.success.sha256)
    }
    return opened
  })

  for (const revisions of revisionsByMonth(facts.disclosures).values()) {
    for (const [at, disclosed] of revisions.entries()) {
      const { period, revision } = disclosed.data
      for (const own of at === revisions.length - 1 ? ["", `r${revision}/`] : [`r${revision}/`]) {
        const folder = `${period}/${own}`
        for (const [name, found] of yield* openedIn(disclosed, folder, `file:${own}`))
          if (found === digest) named.push({ path: `${folder}${name}`, entry: disclosed.seq })
      }
    }
  }
  const newest = facts.disclosures.at(-1)
  const listDigest =
    newest === undefined ? undefined : (yield* openedIn(newest, "", "file:")).get("site.json")
  if (newest === undefined || listDigest === undefined) return named
  if (listDigest === digest) named.push({ path: "site.json", entry: newest.seq })
  const bytes = yield* readFound(source, "site.json", sizeLimits.published)
  if (!isFound(bytes) || toHex(sha256(bytes)) !== listDigest) return named
  const list = decodeList(plainJsonIn(bytes))
  for (const { path, sha256: found } of Result.isSuccess(list) ? list.success.files : [])
    if (found === digest) named.push({ path, entry: newest.seq })
  return named
})
