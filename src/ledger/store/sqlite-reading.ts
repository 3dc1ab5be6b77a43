import { Effect, Option, Stream } from "effect"
import type { Row, SqliteFile } from "./sqlite-file.ts"
import { bytesIn, numberIn, readHead, textIn } from "./sqlite-schema.ts"
import type { StoredEntry, StoreUnavailable } from "./store.ts"

const entriesPerPage = 256
const purchasesPerPage = 64

/** The entries whose `seq` meets the condition, in order, with their sealed values. */
export const readEntries = (
  sqlite: SqliteFile,
  condition: string,
  ...values: ReadonlyArray<string | number>
): ReadonlyArray<StoredEntry> => {
  const leaves = `SELECT seq, entry FROM (SELECT idx AS seq, entry FROM leaf) WHERE ${condition} ORDER BY seq`
  const boxes = `SELECT seq, field, subject, box FROM sealed WHERE ${condition} ORDER BY seq, field`
  const sealed = Map.groupBy(sqlite.rows(boxes, ...values), (row) => numberIn(row, "seq"))
  return sqlite.rows(leaves, ...values).map((row) => entryIn(row, sealed))
}

const entryIn = (row: Row, sealed: ReadonlyMap<number, ReadonlyArray<Row>>): StoredEntry => ({
  seq: numberIn(row, "seq"),
  bytes: bytesIn(row, "entry"),
  sealed: (sealed.get(numberIn(row, "seq")) ?? []).map((box) => ({
    field: textIn(box, "field"),
    subject: textIn(box, "subject"),
    box: bytesIn(box, "box")
  }))
})

const amongThem = "i.procurement IN (SELECT value FROM json_each(?)) AND i.seq < ?"
const leavesOfMany = `SELECT i.procurement, i.seq, l.entry FROM entry_index AS i CROSS JOIN leaf AS l ON l.idx = i.seq
  WHERE ${amongThem} ORDER BY i.procurement, i.seq`
const boxesOfMany = `SELECT i.seq, s.field, s.subject, s.box FROM entry_index AS i CROSS JOIN sealed AS s ON s.seq = i.seq
  WHERE ${amongThem} ORDER BY i.seq, s.field`

/** The entries of many purchases below `size`, each purchase's in order: two queries, however many. */
export const entriesOfProcurements = (
  sqlite: SqliteFile,
  procurements: ReadonlyArray<string>,
  size: number
): ReadonlyMap<string, ReadonlyArray<StoredEntry>> => {
  const ids = JSON.stringify(procurements)
  const sealed = Map.groupBy(sqlite.rows(boxesOfMany, ids, size), (row) => numberIn(row, "seq"))
  const found = new Map<string, Array<StoredEntry>>(procurements.map((procurement) => [procurement, []]))
  for (const row of sqlite.rows(leavesOfMany, ids, size)) {
    found.get(textIn(row, "procurement"))!.push(entryIn(row, sealed))
  }
  return found
}

/** A purchase's entries below `size`, in order. */
export const entriesOfProcurement = (sqlite: SqliteFile, procurement: string, size: number) =>
  readEntries(
    sqlite,
    "seq IN (SELECT seq FROM entry_index WHERE procurement = ? AND seq < ?)",
    procurement,
    size
  )

/** The rows of [`from`, `to`), cut at the end of the log, page by page; a row that is not there is damage. */
export const pages = <A>(
  sqlite: SqliteFile,
  from: number,
  to: number,
  read: (from: number, to: number) => ReadonlyArray<A>
): Stream.Stream<A, StoreUnavailable> =>
  Stream.unwrap(
    Effect.map(
      sqlite.use("read", () => Math.min(to, readHead(sqlite).size)),
      (end) =>
        Stream.paginate(from, (start) =>
          sqlite.use("read", () => {
            const stop = Math.min(start + entriesPerPage, end)
            const page = start < stop ? read(start, stop) : []
            if (start < stop && page.length !== stop - start) {
              throw new Error(`rows are missing between ${start} and ${stop}`)
            }
            return [page, stop < end ? Option.some(stop) : Option.none<number>()] as const
          })
        )
    )
  )

/** Every purchase with its entries below `size`, those only that ever lay in `month` where one is named. */
export const procurements = (sqlite: SqliteFile, size: number, month: string | undefined) => {
  const inMonth = month === undefined ? "procurement IS NOT NULL" : "month = ?"
  const values = month === undefined ? [] : [month]
  const ids = `SELECT DISTINCT procurement FROM entry_index WHERE ${inMonth} AND procurement >= ? AND seq < ?
    ORDER BY procurement LIMIT ${purchasesPerPage}`
  return Stream.paginate("", (first) =>
    sqlite.use("read", () => {
      const page = sqlite.rows(ids, ...values, first, size).map((row) => textIn(row, "procurement"))
      const last = page.at(-1)
      return [
        [...entriesOfProcurements(sqlite, page, size)].map(([procurement, entries]) => ({
          procurement,
          entries
        })),
        last !== undefined && page.length === purchasesPerPage
          ? Option.some(`${last}\0`)
          : Option.none<string>()
      ] as const
    })
  )
}

/** The months that index rows below the size name; steps from month to month, so that it reads as many rows as there are months. */
export const monthsBelow = `
  WITH RECURSIVE named(month) AS (
    SELECT min(month) FROM entry_index WHERE month IS NOT NULL
    UNION ALL
    SELECT (SELECT min(month) FROM entry_index WHERE month > named.month) FROM named WHERE named.month IS NOT NULL)
  SELECT month FROM named
    WHERE month IS NOT NULL AND EXISTS (SELECT 1 FROM entry_index AS e WHERE e.month = named.month AND e.seq < ?)`
