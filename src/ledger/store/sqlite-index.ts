import { Effect, Stream } from "effect"
import type { Row, SqliteFile } from "./sqlite-file.ts"
import { readHead, textIn } from "./sqlite-schema.ts"
import type { IndexRow, StoreUnavailable } from "./store.ts"

/** The columns of `entry_index` after `seq`. */
export const indexColumns = ["type", "procurement", "stage", "month", "method", "supplier"] as const

/** The values of these columns. */
export const indexValues = (row: IndexRow) => indexColumns.map((column) => row[column] ?? null)
/** The row as the contract has it: what is null is absent. */
export const indexRow = (row: Row): IndexRow => {
  const known = indexColumns.flatMap((column) =>
    row[column] === null ? [] : [[column, textIn(row, column)]]
  )
  return { type: textIn(row, "type"), ...Object.fromEntries(known) }
}

const act = "rebuild the index"

/** Gathers the rows in a temporary table of this name, then lets them take the place of the kept ones in one transaction. */
const rebuild = Effect.fnUntraced(function* <E, R>(
  sqlite: SqliteFile,
  table: string,
  rows: Stream.Stream<IndexRow, E, R>
): Effect.fn.Return<void, StoreUnavailable | E, R> {
  yield* sqlite.use(act, (db) =>
    db.exec(`CREATE TEMP TABLE ${table} AS SELECT * FROM entry_index WHERE false`)
  )
  let seq = 0
  yield* Stream.runForEachArray(rows, (chunk) =>
    sqlite.use(act, (db) => {
      const insert = db.prepare(`INSERT INTO temp.${table} VALUES (?, ?, ?, ?, ?, ?, ?)`)
      db.exec("SAVEPOINT gather")
      for (const row of chunk) insert.run(seq++, ...indexValues(row))
      db.exec("RELEASE gather")
    })
  )
  yield* sqlite.write(act, (db) => {
    const { size } = readHead(sqlite)
    db.prepare("DELETE FROM entry_index WHERE seq < ? OR seq >= ?").run(seq, size)
    db.exec(`INSERT INTO entry_index SELECT * FROM temp.${table} ORDER BY rowid`)
    const { count } = sqlite.rows("SELECT count(*) AS count FROM entry_index")[0]!
    if (count !== size) throw new Error(`${String(count)} index rows for ${size} entries`)
  })
})

let rebuilds = 0

/**
 * Replaces the index rows of the first entries by these; entries appended meanwhile keep the rows of their append. The ledger is locked
 * only while the gathered rows change places.
 */
export const reindex = <E, R>(
  sqlite: SqliteFile,
  rows: Stream.Stream<IndexRow, E, R>
): Effect.Effect<void, StoreUnavailable | E, R> =>
  Effect.suspend(() => {
    const table = `rebuilt_${rebuilds++}`
    const drop = sqlite.use(act, (db) => db.exec(`DROP TABLE IF EXISTS temp.${table}`))
    return Effect.ensuring(rebuild(sqlite, table, rows), Effect.ignore(drop))
  })
