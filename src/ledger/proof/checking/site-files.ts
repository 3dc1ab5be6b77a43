import { Effect, Result, Schema } from "effect"
import { toHex } from "../bytes.ts"
import type { Sha256 } from "../hash.ts"
import { checkCommitted } from "./committed.ts"
import { excusesOf } from "./excuses.ts"
import type { Facts } from "./facts.ts"
import { jsonIn } from "./json.ts"
import type { Scope } from "./scope.ts"
import { isFound, isSafePath, readAgain, readFound, sizeLimits, type Source } from "./source.ts"
import type { Tally } from "./tally.ts"

const file = "site.json"
const field = `file:${file}`

const SiteJson = Schema.Struct({
  origin: Schema.String,
  agency: Schema.Struct({ code: Schema.String, name: Schema.String }),
  files: Schema.Array(Schema.Struct({ path: Schema.String, bytes: Schema.Natural, sha256: Schema.String }))
})
const decode = Schema.decodeUnknownResult(SiteJson)

/** Holds the site's other files against `site.json`, and that list against the newest disclosure. */
export const checkSiteFiles = Effect.fn("Checking.checkSiteFiles")(function* (options: {
  readonly only?: Scope | undefined
  readonly origin: string
  readonly facts: Facts
  /** Whether every entry was read, so that the facts are all there are. */
  readonly isWhole: boolean
  readonly sha256: Sha256
  readonly source: Source
  readonly tally: Tally
  readonly covered: (path: string) => void
}) {
  const { covered, facts, isWhole, only, origin, sha256, source, tally } = options
  const newest = facts.disclosures.at(-1)
  if (newest === undefined) return
  if (newest.commit[field] === undefined) return tally.remark("site-uncommitted")
  const of = { disclosed: newest, folder: "", prefix: "file:", fields: [field] }
  const isExcused = excusesOf(facts)
  const { sound } = yield* checkCommitted({ of, sha256, source, tally, isExcused, isWhole, covered })
  const listed = sound.get(file)
  if (listed === undefined) return
  const read = decode(jsonIn(yield* readAgain(source, sha256, file, listed)))
  if (Result.isFailure(read))
    return tally.broke("files.site", "site-json-form", { file, found: read.failure.message })
  const { agency, files, origin: itsOrigin } = read.success
  if (itsOrigin !== origin)
    tally.broke("files.site", "site-json-differs", {
      file,
      column: "origin",
      expected: origin,
      found: itsOrigin
    })
  if (
    facts.agency !== undefined &&
    (agency.code !== facts.agency.code || agency.name !== facts.agency.name)
  ) {
    tally.broke("files.site", "site-json-differs", {
      file,
      column: "agency",
      expected: `${facts.agency.code} ${facts.agency.name}`,
      found: `${agency.code} ${agency.name}`
    })
  }
  yield* Effect.forEach(
    files,
    Effect.fnUntraced(function* ({ bytes: length, path, sha256: expected }) {
      if (!isSafePath(path))
        return tally.broke("files.site", "path-refused", { file, found: path.slice(0, 200) })
      covered(path)
      if (only?.file(path) === false) return
      const found = yield* readFound(source, path, sizeLimits.published)
      if (!isFound(found)) return tally.broke("files.site", found, { file: path })
      const digest = toHex(sha256(found))
      if (digest === expected && found.length === length) tally.held("files.site")
      else tally.broke("files.site", "file-differs", { file: path, expected, found: digest })
    }),
    { concurrency: source.atOnce, discard: true }
  )
})
