import { Effect, Result, Schema } from "effect"
import { csvRows } from "./csv-rows.ts"
import { type Encoding, transcoder } from "./encoding.ts"
import type { FactsRead } from "./facts-read.ts"
import { readFacts } from "./facts-json.ts"
import { type RowProblem, rowProblem } from "./problem.ts"
import { type IntakeRefused, refuse } from "./refusal.ts"
import type { SheetStage } from "./sheet.ts"
import { readSheet, type SheetRow } from "./sheet-reading.ts"
import { type Plan, sniff } from "./sniff.ts"
import { readWorkbook } from "./xlsx.ts"

/** The largest file of an office's own records: 64 MiB. A year of a busy office is some 5 MiB. */
export const largestFactsFile = 64 << 20

const isWorkbook = (bytes: Uint8Array): boolean => {
  const [a, b, c, d] = bytes
  return (a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)
}

const textOf = (bytes: Uint8Array, plan: Plan, file: string, encoding: Encoding) =>
  Effect.suspend(() => {
    const text = transcoder(encoding, plan.bom, false)
    const [body, rest] = [text.push(bytes.subarray(plan.bom)), text.end()]
    for (const part of [body, rest]) {
      if (Result.isFailure(part))
        return Effect.fail(refuse(part.failure.code, file, { byte: part.failure.byte }))
    }
    const [first, last] = [Result.getOrThrow(body), Result.getOrThrow(rest)]
    const whole = new Uint8Array(first.length + last.length)
    whole.set(first)
    whole.set(last, first.length)
    return Effect.succeed(whole)
  })

const deepest = 32

/** Whether brackets stand deeper inside each other than any record's do: no parser should follow them. */
const isTooDeep = (text: string): boolean => {
  let depth = 0
  let isText = false
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charCodeAt(at)
    if (isText && mark === 0x5c) at += 1
    else if (mark === 0x22) isText = !isText
    else if (!isText && (mark === 0x5b || mark === 0x7b)) depth += 1
    else if (!isText && (mark === 0x5d || mark === 0x7d)) depth -= 1
    if (depth > deepest) return true
  }
  return false
}

const decodeJson = Schema.decodeUnknownResult(Schema.fromJsonString(Schema.Unknown))

const sheetOf = Effect.fnUntraced(function* (
  stage: SheetStage,
  plan: Plan,
  text: Uint8Array,
  file: string
): Effect.fn.Return<FactsRead, IntakeRefused> {
  const rows: Array<SheetRow> = []
  const ragged: Array<RowProblem> = []
  const reader = csvRows(plan.delimiter, file, {
    header: (values) => rows.push({ row: 1, values }),
    row: ({ row, values }) => rows.push({ row, values: values.map(String) }),
    broken: (row) => ragged.push(rowProblem({ file, row, field: "", code: "ragged-row", kept: false })),
    wrapper: () => {}
  })
  yield* reader.push(text)
  yield* reader.end
  const { facts, problems } = readSheet(stage, rows, file)
  return { facts, problems: [...problems, ...ragged].toSorted((a, b) => a.row - b.row) }
})

/** Reads a stage's sheet or JSON file, or the sheets of a workbook: those of `stage`, or all of them where none is named. */
export const readFactsFile = Effect.fnUntraced(function* (
  stage: SheetStage | undefined,
  file: { readonly name: string; readonly bytes: Uint8Array }
): Effect.fn.Return<FactsRead, IntakeRefused> {
  const { bytes, name } = file
  if (isWorkbook(bytes)) {
    const { others, sheets } = yield* readWorkbook(file)
    const wanted = sheets.filter((sheet) => stage === undefined || sheet.stage === stage)
    if (wanted.length === 0) return yield* refuse("no-known-sheet", name)
    const read = wanted.map((sheet) => readSheet(sheet.stage, sheet.rows))
    return {
      facts: read.flatMap(({ facts }) => facts),
      problems: read.flatMap(({ problems }) => problems),
      passedOver: others
    }
  }
  const sniffed = sniff(bytes.subarray(0, 65_536))
  if (Result.isFailure(sniffed)) return yield* refuse(sniffed.failure, name)
  const plan = sniffed.success
  if (stage === undefined) return yield* refuse("stage-unknown", name)
  const legacy = textOf(bytes, plan, name, "windows-874")
  const text = yield* textOf(bytes, plan, name, plan.encoding).pipe(
    Effect.catchIf(
      ({ code }) => plan.maybeWindows874 && code === "bad-encoding",
      () => legacy
    )
  )
  if (plan.shape === "csv") return yield* sheetOf(stage, plan, text, name)
  const words = new TextDecoder().decode(text)
  const json = isTooDeep(words) ? Result.fail(undefined) : decodeJson(words)
  if (Result.isFailure(json)) return yield* refuse("broken-json", name)
  return readFacts(stage, json.success, name)
})
