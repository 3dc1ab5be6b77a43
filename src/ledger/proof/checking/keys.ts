import { Effect, Result, Schema } from "effect"
import { isFound, readFound, sizeLimits, type Source } from "./source.ts"
import type { Facts } from "./facts.ts"
import { parseJson } from "./json.ts"
import { textOf } from "../bytes.ts"
import type { Tally } from "./tally.ts"
import { logPath } from "./tree.ts"

const LogJson = Schema.Struct({
  v: Schema.Literal(1),
  origin: Schema.String,
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

/** Holds `log.json`, which programs read the keys from, against the `key` entries; answers with the witness policy it names. */
export const checkLogJson = Effect.fn("Checking.checkLogJson")(function* (
  source: Source,
  origin: string,
  facts: Facts,
  tally: Tally
) {
  const bytes = yield* readFound(source, file, sizeLimits.note)
  if (!isFound(bytes)) {
    tally.broke("log.keys", bytes, { file })
    return undefined
  }
  const text = textOf(bytes)
  const read = decode(text === undefined ? undefined : parseJson(text))
  if (Result.isFailure(read)) {
    tally.broke("log.keys", "log-json-form", { file, found: read.failure.message })
    return undefined
  }
  const said = read.success
  if (said.origin !== origin)
    tally.broke("log.keys", "log-json-differs", {
      file,
      column: "origin",
      expected: origin,
      found: said.origin
    })
  else if (!saysKeys(said, facts.keys)) tally.broke("log.keys", "log-json-differs", { file, column: "keys" })
  else tally.held("log.keys", facts.keys.length)
  return said.witnessPolicy
})
