import { frontierLength, hashBytes } from "../hashing.ts"
import type { Row, SqliteFile, SqliteFormat } from "./sqlite-file.ts"
import type { Head } from "./store.ts"

/**
 * The ledger's file, data format 1. The database itself refuses to change, delete, replace or skip an entry; `entry_index` alone is
 * derived and may be rebuilt. `sealed` holds ciphertext only.
 */
export const ledgerFormat: SqliteFormat = {
  name: "ledger",
  applicationId: 0x50724c67,
  version: 1,
  journal: "wal",
  pragmas: "",
  schema: `
    CREATE TABLE leaf(idx INTEGER PRIMARY KEY, entry BLOB NOT NULL, hash BLOB NOT NULL,
      client_id TEXT, CHECK(length(hash)=32)) STRICT;
    CREATE UNIQUE INDEX leaf_client ON leaf(client_id) WHERE client_id IS NOT NULL;
    CREATE TABLE tree(id INTEGER PRIMARY KEY CHECK(id=1), size INTEGER NOT NULL,
      frontier BLOB NOT NULL) STRICT;
    CREATE TABLE signed(size INTEGER PRIMARY KEY, root BLOB NOT NULL, note BLOB NOT NULL) STRICT;
    CREATE TABLE sealed(seq INTEGER NOT NULL REFERENCES leaf(idx), field TEXT NOT NULL, subject TEXT NOT NULL,
      box BLOB NOT NULL, PRIMARY KEY(seq, field)) STRICT, WITHOUT ROWID;
    CREATE TABLE entry_index(seq INTEGER PRIMARY KEY, type TEXT NOT NULL, procurement TEXT,
      stage TEXT, month TEXT, method TEXT, supplier TEXT) STRICT;
    CREATE INDEX entry_index_procurement ON entry_index(procurement) WHERE procurement IS NOT NULL;
    CREATE INDEX entry_index_month ON entry_index(month, procurement) WHERE month IS NOT NULL;
    CREATE INDEX entry_index_office ON entry_index(type) WHERE procurement IS NULL;
    CREATE TRIGGER leaf_no_update BEFORE UPDATE ON leaf BEGIN SELECT RAISE(ABORT, 'an entry never changes'); END;
    CREATE TRIGGER leaf_no_delete BEFORE DELETE ON leaf BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;
    CREATE TRIGGER leaf_in_order BEFORE INSERT ON leaf
      WHEN NEW.idx IS NOT (SELECT coalesce(max(idx), -1) + 1 FROM leaf)
        OR (NEW.client_id IS NOT NULL AND EXISTS (SELECT 1 FROM leaf WHERE client_id = NEW.client_id))
      BEGIN SELECT RAISE(ABORT, 'an entry is only added, after the last one'); END;
    CREATE TRIGGER signed_no_update BEFORE UPDATE ON signed
      BEGIN SELECT RAISE(ABORT, 'a signed checkpoint never changes'); END;
    CREATE TRIGGER signed_no_delete BEFORE DELETE ON signed
      BEGIN SELECT RAISE(ABORT, 'a signed checkpoint is never deleted'); END;
    CREATE TRIGGER signed_no_replace BEFORE INSERT ON signed
      WHEN EXISTS (SELECT 1 FROM signed WHERE size = NEW.size)
      BEGIN SELECT RAISE(ABORT, 'a signed checkpoint never changes'); END;
    INSERT INTO tree(id, size, frontier) VALUES (1, 0, x'');`
}

/** A column that the schema makes a BLOB. */
export const bytesIn = (row: Row, column: string): Uint8Array => row[column] as Uint8Array
/** A column that the schema makes TEXT, where it is not null. */
export const textIn = (row: Row, column: string): string => row[column] as string
/** A column that the schema makes INTEGER, where it is not null. */
export const numberIn = (row: Row, column: string): number => row[column] as number

/** Size and frontier as kept; throws where they do not fit each other. */
export const readHead = (sqlite: SqliteFile): Head => {
  const row = sqlite.rows("SELECT size, frontier FROM tree WHERE id = 1")[0]
  if (row === undefined) throw new Error("the row of the tree is missing")
  const size = numberIn(row, "size")
  const frontier = bytesIn(row, "frontier")
  const count = frontierLength(size)
  if (frontier.length !== count * hashBytes) throw new Error(`the frontier does not fit the size ${size}`)
  return {
    size,
    frontier: Array.from({ length: count }, (_, i) => frontier.slice(i * hashBytes, (i + 1) * hashBytes))
  }
}

/** Throws where the tables do not end at the same entry. One statement, so that it sees one moment of the log. */
export const refuseDamage = (sqlite: SqliteFile): void => {
  readHead(sqlite)
  const ends = sqlite.rows(`SELECT size,
    (SELECT coalesce(max(idx), -1) + 1 FROM leaf) AS leaves,
    (SELECT coalesce(max(seq), -1) + 1 FROM entry_index) AS rows FROM tree`)[0]!
  if (ends["leaves"] !== ends["size"] || ends["rows"] !== ends["size"]) {
    throw new Error(
      `the tree ends at ${String(ends["size"])}, the entries at ${String(ends["leaves"])}, their index at ${String(ends["rows"])}`
    )
  }
}
