import { Effect, Result, Schema } from "effect"
import { isFound, readFound, sizeLimits, type Source } from "./source.ts"
import type { AnnouncedKey, Facts } from "./facts.ts"
import type { Sha256 } from "../hash.ts"
import { parseVerifierKey } from "../note.ts"
import { plainJsonIn } from "./json.ts"
import type { Tally } from "./tally.ts"
import { logPath } from "./tree.ts"

const LogJson = Schema.Struct({
  v: Schema.Literal(1),
  origin: Schema.String,
  agency: Schema.Struct({ code: Schema.String, name: Schema.String }),
  keys: Schema.Array(
    Schema.Struct({
      vkey: Schema.String,
      from: Schema.Natural,
      until: Schema.optionalKey(Schema.Natural),
      compromised: Schema.optionalKey(Schema.Natural)
    })
  ),
  printedAt: Schema.optionalKey(Schema.Array(Schema.String)),
  witnessPolicy: Schema.optionalKey(Schema.String)
})
type LogJson = typeof LogJson.Type

const decode = Schema.decodeUnknownResult(LogJson)
const file = logPath("log.json")

/** Whether `log.json` says of each key what the entries say. A key in other hands may be said to be out of use, too. */
const saysKeys = ({ keys }: LogJson, announced: Facts["keys"]): boolean =>
  keys.length === announced.length &&
  announced.every(({ compromised, from, until, vkey }, at) => {
    const said = keys[at]!
    return (
      said.vkey === vkey &&
      said.from === from &&
      said.compromised === compromised &&
      (said.until === until || (until === undefined && said.until === compromised))
    )
  })

/** Keys as `log.json` says them, for a log of which not every entry could be read: better than none, and never where the entries speak. */
const announcedIn = ({ keys }: LogJson, sha256: Sha256): ReadonlyArray<AnnouncedKey> =>
  keys.flatMap(({ vkey, ...said }) => {
    const key = parseVerifierKey(vkey, sha256)
    return Result.isSuccess(key) ? [{ vkey, key: key.success, ...said }] : []
  })

const sameTexts = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): boolean =>
  a.length === b.length && a.every((text, at) => text === b[at])

/** What `log.json` says otherwise than the entries do. */
const differingIn = (
  said: LogJson,
  { agency, keys, printedAt, witnessPolicy }: Facts
): string | undefined => {
  if (!saysKeys(said, keys)) return "keys"
  if (agency !== undefined && (said.agency.code !== agency.code || said.agency.name !== agency.name))
    return "agency"
  if (!sameTexts(said.printedAt ?? [], printedAt)) return "printedAt"
  return said.witnessPolicy === witnessPolicy ? undefined : "witnessPolicy"
}

/** Holds `log.json`, which programs read the keys from, against the entries. Answers with the keys that are to be gone by. */
export const checkLogJson = Effect.fn("Checking.checkLogJson")(function* (options: {
  readonly source: Source
  readonly origin: string
  readonly facts: Facts
  /** Whether every entry was read, so that the facts are all there are. */
  readonly isWhole: boolean
  readonly sha256: Sha256
  readonly tally: Tally
}) {
  const { facts, isWhole, origin, sha256, source, tally } = options

  const bytes = yield* readFound(source, file, sizeLimits.note)
  if (!isFound(bytes)) {
    tally.broke("log.keys", bytes, { file })
    return facts.keys
  }
  const read = decode(plainJsonIn(bytes))
  if (Result.isFailure(read)) {
    tally.broke("log.keys", "log-json-form", { file, found: read.failure.message })
    return facts.keys
  }
  const said = read.success
  const differing = differingIn(said, facts)
  if (said.origin !== origin)
    tally.broke("log.keys", "log-json-differs", {
      file,
      column: "origin",
      expected: origin,
      found: said.origin
    })
  else if (isWhole && differing !== undefined)
    tally.broke("log.keys", "log-json-differs", { file, column: differing })
  else if (isWhole) tally.held("log.keys", facts.keys.length)
  const others = isWhole
    ? []
    : announcedIn(said, sha256).filter(({ vkey }) => !facts.keys.some((known) => known.vkey === vkey))
  return [...facts.keys, ...others] as ReadonlyArray<AnnouncedKey>
})
