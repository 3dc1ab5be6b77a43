import { Effect, Result, Schema } from "effect"
import { textOf } from "../bytes.ts"
import type { Sha256 } from "../hash.ts"
import { digestOfOpening, readOpening } from "../opening.ts"
import { tileWidth } from "../tile.ts"
import type { Facts } from "./facts.ts"
import { isShallow, jsonIn, parseJson } from "./json.ts"
import type { MonthFolder } from "./months.ts"
import { readAgain, type Source } from "./source.ts"
import type { Failure, Tally } from "./tally.ts"
import type { LogTree } from "./tree.ts"

const fileName = "openings.jsonl"

const Line = Schema.Struct({ entry: Schema.Natural, field: Schema.NonEmptyString, opening: Schema.String })
const Committing = Schema.Struct({ commit: Schema.Record(Schema.String, Schema.String) })
const decodeLine = Schema.decodeUnknownResult(Line)
const decodeCommitting = Schema.decodeUnknownResult(Committing)

/** What entries hide and published openings show, every one held against its commitment: values by field, by entry. */
export type OpenedValues = ReadonlyMap<number, ReadonlyMap<string, Schema.Json>>

/** Holds every line of the months' `openings.jsonl` against the entry it speaks of. */
export const checkOpenings = Effect.fn("Checking.checkOpenings")(function* (options: {
  readonly folders: ReadonlyArray<MonthFolder>
  readonly facts: Facts
  readonly sha256: Sha256
  readonly source: Source
  readonly tree: LogTree
  readonly tally: Tally
}) {
  const { facts, folders, sha256, source, tally, tree } = options
  const opened = new Map<number, Map<string, Schema.Json>>()

  /** What an entry commits to; undefined where it cannot be read. */
  const commitOf = Effect.fnUntraced(function* (seq: number) {
    if (seq >= tree.size) return {}
    const entries = (yield* tree.bundle(Math.floor(seq / tileWidth))).entries
    const bytes = entries?.[seq % tileWidth]
    if (bytes === undefined) return undefined
    const decoded = decodeCommitting(jsonIn(bytes))
    return Result.isSuccess(decoded) ? decoded.success.commit : {}
  })

  for (const { folder, sound } of folders) {
    const digest = sound.get(fileName)
    if (digest === undefined) continue
    const file = `${folder}${fileName}`
    const lines = (textOf(yield* readAgain(source, sha256, file, digest)) ?? "").split("\n")
    for (const [at, text] of lines.entries()) {
      if (text === "" && at === lines.length - 1) continue
      const broke = (problem: Failure["problem"], facts: Partial<Failure> = {}) =>
        tally.broke("files.openings", problem, { file, line: at + 1, ...facts })
      const line = decodeLine(parseJson(text))
      if (Result.isFailure(line)) {
        broke("opening-line")
        continue
      }
      const { entry, field, opening } = line.success
      const commit = yield* commitOf(entry)
      if (commit === undefined) continue
      const read = readOpening(opening)
      if (digestOfOpening(sha256, opening) !== commit[field])
        broke("opening-differs", { entry, column: field })
      else if (read?.field !== field || !isShallow(read.value))
        broke("opening-form", { entry, column: field })
      else {
        tally.held("files.openings")
        if (facts.redacted.get(entry)?.has(field) === true)
          tally.remark("redacted-still-open", `${file}:${at + 1}`)
        const fields = opened.get(entry) ?? new Map<string, Schema.Json>()
        opened.set(entry, fields)
        fields.set(field, read.value)
      }
    }
  }
  return opened as OpenedValues
})
