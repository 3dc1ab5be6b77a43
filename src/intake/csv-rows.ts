import { type CsvError, type Parser, parse } from "csv-parse"
import { Effect } from "effect"
import { type IntakeRefused, refuse } from "./refusal.ts"
import { longestRow, type RowListener, type RowReader } from "./rows.ts"

const newlinesIn = (record: ReadonlyArray<string>): number =>
  record.reduce((sum, cell) => (cell.includes("\n") ? sum + cell.split("\n").length - 1 : sum), 0)

/** The refusal of a row that cannot be parsed, at the line where it begins; `newlines` stood inside the cells before it. */
const refusalOf = (error: Error, file: string, newlines: number): IntakeRefused => {
  const { code, records } = error as Partial<CsvError>
  const where = typeof records === "number" ? { line: records + 1 + newlines, row: records + 1 } : {}
  return refuse(code === "CSV_MAX_RECORD_SIZE" ? "too-long" : "broken-quote", file, where)
}

const isBlank = (cell: string): boolean => cell.trim() === ""

/**
 * Tells the listener of each record: the first that is not blank is the heading line, rows that begin with `#` are notes. Rows are numbered as
 * a spreadsheet numbers them.
 */
const recordTaker = (listener: RowListener): ((record: ReadonlyArray<string>) => void) => {
  let keys: ReadonlyArray<string> | undefined
  let rows = 0
  return (record) => {
    rows += 1
    if (keys === undefined) {
      if (record.every(isBlank)) return
      keys = record.slice(0, record.findLastIndex((cell) => !isBlank(cell)) + 1)
      listener.header(keys)
      return
    }
    if (record.every(isBlank) || record[0]!.trimStart().startsWith("#")) return
    const isWhole = record.length >= keys.length && record.slice(keys.length).every(isBlank)
    if (!isWhole) listener.broken(rows, "ragged-row", record)
    else
      listener.row({
        row: rows,
        keys,
        values: record.length === keys.length ? record : record.slice(0, keys.length)
      })
  }
}

/**
 * Reads the rows of a CSV file. A line with too few cells, or with more than blanks too many, is told of and left out; a quotation mark out
 * of place makes the rest of the file unreadable and is refused. Blank lines count as rows but say nothing.
 */
export const csvRows = (delimiter: string, file: string, listener: RowListener): RowReader => {
  const parser: Parser = parse({
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    max_record_size: longestRow
  })
  let failure: Error | undefined
  const take = recordTaker(listener)
  let newlines = 0
  parser.on("data", (record: ReadonlyArray<string>) => {
    newlines += newlinesIn(record)
    take(record)
  })
  parser.on("error", (error) => {
    failure ??= error
  })
  const failed = (error: Error) => Effect.fail(refusalOf(error, file, newlines))
  return {
    push: (bytes) =>
      Effect.callback<void, IntakeRefused>((resume) => {
        if (failure !== undefined) return resume(failed(failure))
        parser.write(bytes, (error) =>
          resume(error === null || error === undefined ? Effect.void : failed(error))
        )
      }),
    end: Effect.callback<void, IntakeRefused>((resume) => {
      if (failure !== undefined) return resume(failed(failure))
      parser.once("error", (error) => resume(failed(error)))
      parser.once("end", () => resume(Effect.void))
      parser.end()
    })
  }
}
