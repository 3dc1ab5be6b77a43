import { Effect, Result, Schema } from "effect"
import { toHex } from "../bytes.ts"
import type { Sha256 } from "../hash.ts"
import { digestOfOpening, readOpening } from "../opening.ts"
import type { IsExcused } from "./excuses.ts"
import type { Disclosed } from "./facts.ts"
import { plainJsonIn } from "./json.ts"
import { isFound, isSafePath, readFound, sizeLimits, type Source } from "./source.ts"
import type { Failure, Tally } from "./tally.ts"

const ManifestFile = Schema.Struct({
  name: Schema.String,
  bytes: Schema.Natural,
  sha256: Schema.String,
  opening: Schema.optionalKey(Schema.String)
})

/** A `manifest.json`, as far as a verifier asks: the site's own says nothing of a month. */
const Manifest = Schema.Struct({
  disclosureEntry: Schema.optionalKey(Schema.Natural),
  period: Schema.optionalKey(Schema.String),
  revision: Schema.optionalKey(Schema.Natural),
  rowCount: Schema.optionalKey(Schema.Natural),
  generator: Schema.optionalKey(Schema.String),
  files: Schema.Array(ManifestFile)
})
export type Manifest = typeof Manifest.Type

const FileValue = Schema.Struct({ bytes: Schema.Natural, sha256: Schema.String })

const decodeManifest = Schema.decodeUnknownResult(Manifest)
const decodeValue = Schema.decodeUnknownResult(FileValue)

/** Some of the files that a disclosure commits to, and the manifest that opens those commitments. */
export interface CommittedFolder {
  readonly disclosed: Disclosed
  /** Where the files lie in the site: empty for the root, else `2025-08/` or `2025-08/r1/`. */
  readonly folder: string
  /** What stands before a file's name in the fields that commit to it: `file:` or `file:r1/`. */
  readonly prefix: string
  /** The fields of the disclosure that this manifest opens. */
  readonly fields: ReadonlyArray<string>
}

/**
 * Holds files against a disclosure entry: each must be there with its opening, which must open the commitment and speak of these bytes; none may be
 * named that is not committed to. Answers with the manifest, and the files that are as they were committed to, each with its SHA-256.
 */
export const checkCommitted = Effect.fn("Checking.checkCommitted")(function* (options: {
  readonly of: CommittedFolder
  readonly sha256: Sha256
  readonly source: Source
  readonly tally: Tally
  readonly isExcused: IsExcused
  /** Whether every entry could be read. Where not, a current manifest may be of a disclosure that is not known of, and what is missing may be excused. */
  readonly isWhole: boolean
  /** Told of every path that is named. */
  readonly covered: (path: string) => void
}) {
  const { covered, isExcused, isWhole, sha256, source, tally } = options
  const { disclosed, fields, folder, prefix } = options.of
  const entry = disclosed.seq
  const manifestFile = `${folder}manifest.json`
  const sound = new Map<string, string>()
  const nothing = { manifest: undefined, sound }
  covered(manifestFile)

  const missing = (field: string, problem: "opening-missing" | "missing", file: string) => {
    if (isExcused(disclosed, field)) tally.remark("withdrawn", file)
    else if (!isWhole) tally.remark("missing-unexplained", file)
    else tally.broke("files.committed", problem, { file, entry, column: field })
  }

  const bytes = yield* readFound(source, manifestFile, sizeLimits.manifest)
  if (bytes === "missing") {
    if (fields.every((field) => isExcused(disclosed, field)))
      tally.remark("withdrawn", manifestFile, fields.length)
    else if (!isWhole) tally.remark("missing-unexplained", manifestFile)
    else tally.broke("files.manifests", "missing", { file: manifestFile, entry })
    return nothing
  }
  const read = decodeManifest(isFound(bytes) ? plainJsonIn(bytes) : undefined)
  if (Result.isFailure(read)) {
    tally.broke("files.manifests", isFound(bytes) ? "manifest-form" : "too-large", {
      file: manifestFile,
      entry
    })
    return nothing
  }
  const manifest = read.success
  if (!isWhole && prefix === "file:" && manifest.disclosureEntry !== entry) return nothing
  const named = new Map(manifest.files.map((file) => [file.name, file]))
  if (named.size < manifest.files.length)
    tally.broke("files.manifests", "manifest-form", { file: manifestFile, entry, found: "twice" })
  for (const name of named.keys()) {
    if (!fields.includes(`${prefix}${name}`))
      tally.broke("files.manifests", "file-uncommitted", { file: `${folder}${name}`, entry })
  }
  if (manifest.disclosureEntry !== entry) {
    tally.broke("files.manifests", "manifest-differs", {
      file: manifestFile,
      entry,
      column: "disclosureEntry",
      expected: String(entry),
      found: String(manifest.disclosureEntry)
    })
  } else tally.held("files.manifests")

  for (const field of fields) {
    const name = field.slice(prefix.length)
    const file = `${folder}${name}`
    const broke = (problem: Failure["problem"], facts: Partial<Failure> = {}) =>
      tally.broke("files.committed", problem, { file, entry, column: field, ...facts })
    if (!isSafePath(file)) {
      broke("path-refused")
      continue
    }
    const said = named.get(name)
    if (said?.opening === undefined) {
      missing(field, "opening-missing", file)
      continue
    }
    covered(file)
    const opening = readOpening(said.opening)
    const value = decodeValue(opening?.value)
    if (digestOfOpening(sha256, said.opening) !== disclosed.commit[field]) broke("opening-differs")
    else if (opening?.field !== field || Result.isFailure(value)) broke("opening-form")
    else {
      const found = yield* readFound(source, file, sizeLimits.published)
      if (found === "missing") missing(field, "missing", file)
      else if (!isFound(found)) broke(found)
      else {
        const digest = toHex(sha256(found))
        const { bytes: length, sha256: expected } = value.success
        if (digest !== expected || found.length !== length) broke("file-differs", { expected, found: digest })
        else if (said.sha256 !== expected || said.bytes !== length)
          broke("manifest-differs", { file: manifestFile, expected, found: said.sha256 })
        else {
          tally.held("files.committed")
          sound.set(name, digest)
        }
      }
    }
  }
  return { manifest, sound }
})
