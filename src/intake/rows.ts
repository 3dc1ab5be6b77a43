import type { Effect } from "effect"
import type { IntakeRefused } from "./refusal.ts"

/** One row as it stands in a file: its number (in a sheet as a spreadsheet numbers it, in a list from 1), its headings and its values, in the file's order. */
export interface RawRow {
  readonly row: number
  readonly keys: ReadonlyArray<string>
  readonly values: ReadonlyArray<unknown>
}

/** Who is told of what a reader finds, in the file's order. */
export interface RowListener {
  /** A CSV file's heading line. */
  readonly header: (keys: ReadonlyArray<string>) => void
  readonly row: (row: RawRow) => void
  /** A row that cannot be read as one: a line with too many or too few cells, or something that is not an object. */
  readonly broken: (row: number, code: "ragged-row" | "not-a-row", cells: ReadonlyArray<string>) => void
  /** A field of a JSON file outside its rows; it may come before or after them. */
  readonly wrapper: (key: string, value: unknown) => void
}

/** Reads rows out of UTF-8 bytes that come in pieces. */
export interface RowReader {
  readonly push: (bytes: Uint8Array) => Effect.Effect<void, IntakeRefused>
  readonly end: Effect.Effect<void, IntakeRefused>
}

/** The longest row or field: 1 MiB. */
export const longestRow = 1_048_576
