import { Effect, Layer } from "effect"
import { isSameCheckpoint, RecordMoved, type SignedCheckpoint, SignedRecord } from "../signed-record.ts"
import { openSqliteFile, type SqliteFile, type SqliteFormat, type SqliteOptions } from "./sqlite-file.ts"
import { bytesIn, numberIn } from "./sqlite-schema.ts"
import type { StoreUnavailable } from "./store.ts"

/** The signer's record, data format 1: one row, which the database itself lets only grow. */
export const signedRecordFormat: SqliteFormat = {
  name: "signer's record",
  applicationId: 0x50725369,
  version: 1,
  journal: "delete",
  pragmas: "PRAGMA synchronous=EXTRA;",
  schema: `
    CREATE TABLE signed(id INTEGER PRIMARY KEY CHECK(id=1), size INTEGER NOT NULL CHECK(size>=0),
      root BLOB NOT NULL CHECK(length(root)=32), note BLOB NOT NULL) STRICT;
    CREATE TRIGGER signed_grows BEFORE UPDATE ON signed
      WHEN NEW.size < OLD.size OR (NEW.size = OLD.size AND NEW.root <> OLD.root)
      BEGIN SELECT RAISE(ABORT, 'the record never goes back'); END;
    CREATE TRIGGER signed_stays BEFORE DELETE ON signed
      BEGIN SELECT RAISE(ABORT, 'the record is never emptied'); END;
    CREATE TRIGGER signed_no_replace BEFORE INSERT ON signed WHEN EXISTS (SELECT 1 FROM signed)
      BEGIN SELECT RAISE(ABORT, 'the record is never replaced'); END;`
}

const readLast = (sqlite: SqliteFile): SignedCheckpoint | undefined => {
  const row = sqlite.rows("SELECT size, root, note FROM signed")[0]
  return row === undefined
    ? undefined
    : { size: numberIn(row, "size"), root: bytesIn(row, "root"), note: bytesIn(row, "note") }
}

const upsert = (known: boolean) =>
  known
    ? "UPDATE signed SET size = ?, root = ?, note = ? WHERE id = 1"
    : "INSERT INTO signed(id, size, root, note) VALUES (1, ?, ?, ?)"

const make = (sqlite: SqliteFile) =>
  SignedRecord.of({
    last: sqlite.use("read", () => readLast(sqlite)),
    replace: Effect.fnUntraced(function* (expected, next) {
      const moved = yield* sqlite.write("record a checkpoint", () => {
        const last = readLast(sqlite)
        if (!isSameCheckpoint(last, expected)) return new RecordMoved({ size: last?.size })
        sqlite.prepare(upsert(last !== undefined)).run(next.size, next.root, next.note)
        return undefined
      })
      if (moved !== undefined) return yield* moved
    })
  })

/** The record in one SQLite file of the office's secrets folder. A missing file is refused unless it is to be created. */
export const layerSignedRecord = (
  file: string,
  options?: SqliteOptions
): Layer.Layer<SignedRecord, StoreUnavailable> =>
  Layer.effect(SignedRecord, Effect.map(openSqliteFile(file, signedRecordFormat, options), make))
