import { JSONParser } from "@streamparser/json"
import { Effect, Result } from "effect"
import { type IntakeRefused, refuse } from "./refusal.ts"
import { longestRow, type RowListener, type RowReader } from "./rows.ts"
import type { Shape } from "./sniff.ts"

const wrapperFields = [
  "agencyId",
  "keyword",
  "province",
  "code",
  "fetchedAt",
  "source",
  "count",
  "status",
  "success",
  "param_obj"
]

const rowPaths: Record<Exclude<Shape, "csv">, ReadonlyArray<string>> = {
  "json-array": ["$.*"],
  "json-object": ["$.rows.*", "$.result.*"],
  "json-ckan": ["$.result.records.*"]
}

/** How much of a long text is gathered at a time; no limit on its length. */
const stringBufferSize = 16_384

const bytesTold = (cause: unknown): number | undefined => {
  const told = cause instanceof Error ? /absolute position "(\d+)"/.exec(cause.message)?.[1] : undefined
  return told === undefined ? undefined : Number(told)
}

/** Reads the rows of a JSON file one by one; nothing of the file is held but the row being read. */
export const jsonRows = (shape: Exclude<Shape, "csv">, file: string, listener: RowListener): RowReader => {
  const parser = new JSONParser({
    paths: [
      ...rowPaths[shape],
      ...(shape === "json-array" ? [] : wrapperFields.map((field) => `$.${field}`))
    ],
    keepStack: false,
    stringBufferSize
  })
  const rowDepth = shape === "json-array" ? 1 : shape === "json-ckan" ? 3 : 2
  let rows = 0
  let read = 0
  let sinceRow = 0
  let listsRows = true
  parser.onValue = ({ value, key, parent, stack }) => {
    if (stack.length !== rowDepth) {
      if (typeof key === "string") listener.wrapper(key, value)
      return
    }
    if (!Array.isArray(parent)) {
      listsRows = false
      return
    }
    rows += 1
    sinceRow = 0
    if (value === null || typeof value !== "object" || Array.isArray(value))
      listener.broken(rows, "not-a-row", [])
    else listener.row({ row: rows, keys: Object.keys(value), values: Object.values(value) })
  }
  const broken = (byte: number | undefined) =>
    refuse("broken-json", file, byte === undefined ? { row: rows + 1 } : { row: rows + 1, byte })
  const step = (act: () => void, at: number | undefined): Result.Result<void, IntakeRefused> =>
    Result.flatMap(Result.try({ try: act, catch: (cause) => broken(bytesTold(cause) ?? at) }), () =>
      listsRows ? Result.succeed(undefined) : Result.fail(refuse("unknown-shape", file))
    )
  return {
    push: (bytes) =>
      Effect.suspend(() => {
        sinceRow += bytes.length
        const result = step(() => parser.write(bytes), undefined)
        read += bytes.length
        return Result.isFailure(result)
          ? Effect.fail(result.failure)
          : sinceRow > longestRow
            ? Effect.fail(refuse("too-long", file, { row: rows + 1 }))
            : Effect.void
      }),
    end: Effect.suspend(() => {
      const result = step(() => (parser.isEnded ? undefined : parser.end()), read)
      return Result.isFailure(result) ? Effect.fail(result.failure) : Effect.void
    })
  }
}
