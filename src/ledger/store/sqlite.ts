import { Effect, Layer } from "effect"
import { leafHash, push } from "../hashing.ts"
import { refuseMistakes } from "./batch.ts"
import { openSqliteFile, type SqliteFile, type SqliteFormat, type SqliteOptions } from "./sqlite-file.ts"
import { indexColumns, indexRow, indexValues, reindex } from "./sqlite-index.ts"
import {
  entriesOfProcurement,
  entriesOfProcurements,
  monthsBelow,
  pages,
  procurements,
  readEntries
} from "./sqlite-reading.ts"
import { bytesIn, ledgerFormat, numberIn, readHead, refuseDamage, textIn } from "./sqlite-schema.ts"
import { AlreadyAppended, LedgerStore, type NewEntry, StoreMoved, type StoreUnavailable } from "./store.ts"

const append = (sqlite: SqliteFile, expected: number, batch: ReadonlyArray<NewEntry>) => {
  const insertLeaf = sqlite.prepare("INSERT INTO leaf(idx, entry, hash, client_id) VALUES (?, ?, ?, ?)")
  const insertSealed = sqlite.prepare("INSERT INTO sealed(seq, field, subject, box) VALUES (?, ?, ?, ?)")
  const insertIndex = sqlite.prepare(
    `INSERT INTO entry_index(seq, ${indexColumns}) VALUES (?, ?, ?, ?, ?, ?, ?)`
  )
  let head = readHead(sqlite)
  for (const { clientId } of batch) {
    const known =
      clientId === undefined ? [] : sqlite.rows("SELECT idx FROM leaf WHERE client_id = ?", clientId)
    if (clientId !== undefined && known[0] !== undefined) {
      return new AlreadyAppended({ clientId, seq: numberIn(known[0], "idx") })
    }
  }
  if (head.size !== expected) return new StoreMoved({ expected, actual: head.size })
  for (const { bytes, index, sealed, clientId } of batch) {
    const hash = leafHash(bytes)
    insertLeaf.run(head.size, bytes, hash, clientId ?? null)
    insertIndex.run(head.size, ...indexValues(index))
    for (const { field, subject, box } of sealed) insertSealed.run(head.size, field, subject, box)
    head = push(head, hash)
  }
  sqlite
    .prepare("UPDATE tree SET size = ?, frontier = ? WHERE id = 1")
    .run(head.size, Buffer.concat(head.frontier))
  return head
}

const make = (sqlite: SqliteFile) =>
  LedgerStore.of({
    head: sqlite.use("read", () => readHead(sqlite)),
    append: Effect.fnUntraced(function* (expected, batch) {
      yield* refuseMistakes(batch)
      const outcome = yield* sqlite.write("append", () => append(sqlite, expected, batch))
      return "_tag" in outcome ? yield* outcome : outcome
    }),
    entry: (seq) =>
      sqlite.use("read", () => {
        const [entry] = readEntries(sqlite, "seq = ?", seq)
        if (entry === undefined) throw new Error(`there is no entry ${seq}`)
        return entry
      }),
    entries: (from, to) =>
      pages(sqlite, from, to, (start, stop) => readEntries(sqlite, "seq >= ? AND seq < ?", start, stop)),
    leafHashes: (from, to) =>
      pages(sqlite, from, to, (start, stop) =>
        sqlite
          .rows("SELECT hash FROM leaf WHERE idx >= ? AND idx < ? ORDER BY idx", start, stop)
          .map((row) => bytesIn(row, "hash"))
      ),
    entriesOfProcurement: (procurement, size) =>
      sqlite.use("read", () => entriesOfProcurement(sqlite, procurement, size)),
    entriesOfProcurements: (procurements, size) =>
      sqlite.use("read", () => entriesOfProcurements(sqlite, procurements, size)),
    entriesOfType: (type, size) =>
      sqlite.use("read", () =>
        readEntries(
          sqlite,
          "seq IN (SELECT seq FROM entry_index WHERE procurement IS NULL AND type = ? AND seq < ?)",
          type,
          size
        )
      ),
    sealedOf: (subject) =>
      sqlite.use("read", () =>
        sqlite
          .rows("SELECT seq, field FROM sealed WHERE subject = ? ORDER BY seq, field", subject)
          .map((row) => ({ seq: numberIn(row, "seq"), field: textIn(row, "field") }))
      ),
    procurements: (size, month) => procurements(sqlite, size, month),
    months: (size) =>
      sqlite.use("read", () => sqlite.rows(monthsBelow, size).map((row) => textIn(row, "month"))),
    reindex: (rows) => reindex(sqlite, rows),
    signed: sqlite.use("read", () =>
      sqlite.rows("SELECT size, root, note FROM signed ORDER BY size").map((row) => ({
        size: numberIn(row, "size"),
        root: bytesIn(row, "root"),
        note: bytesIn(row, "note")
      }))
    ),
    keepSigned: ({ note, root, size }) =>
      sqlite.write("keep a checkpoint", () => {
        const kept = sqlite.rows("SELECT note FROM signed WHERE size = ?", size)[0]
        if (kept !== undefined && Buffer.from(bytesIn(kept, "note")).equals(note)) return
        sqlite.prepare("INSERT INTO signed(size, root, note) VALUES (?, ?, ?)").run(size, root, note)
      }),
    index: pages(sqlite, 0, Number.MAX_SAFE_INTEGER, (start, stop) =>
      sqlite
        .rows("SELECT * FROM entry_index WHERE seq >= ? AND seq < ? ORDER BY seq", start, stop)
        .map(indexRow)
    )
  })

/**
 * A log in one SQLite file (WAL, synchronous=FULL), shared by any number of processes. Every act is synchronous and waits at most ten
 * seconds for another process's lock. After an I/O error of the disk this layer writes nothing more: whether the failing batch is there
 * shows when the file is opened anew.
 */
export const layerSqlite = (
  file: string,
  options?: SqliteOptions
): Layer.Layer<LedgerStore, StoreUnavailable> => layerSqliteAs(ledgerFormat, file, options)

/** `layerSqlite` with a format of its own pragmas. */
export const layerSqliteAs = (
  format: SqliteFormat,
  file: string,
  options?: SqliteOptions
): Layer.Layer<LedgerStore, StoreUnavailable> =>
  Layer.effect(
    LedgerStore,
    Effect.gen(function* () {
      const sqlite = yield* openSqliteFile(file, format, options)
      yield* sqlite.use("open the ledger", () => refuseDamage(sqlite))
      return make(sqlite)
    })
  )
