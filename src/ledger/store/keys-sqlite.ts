import { Effect, Layer } from "effect"
import { createHmac, createSecretKey, randomBytes } from "node:crypto"
import { keyBytes, type KeyOptions, type Subject, subjectBytes, SubjectKeys } from "../keys.ts"
import { openSqliteFile, type SqliteFile, type SqliteFormat, type SqliteOptions } from "./sqlite-file.ts"
import type { StoreUnavailable } from "./store.ts"

/**
 * The file of the subjects' keys, data format 1. A rollback journal and not WAL, because a WAL would keep erased keys until it is
 * overwritten. Rewriting the file goes by memory, not by a temporary file that would hold everybody's keys.
 */
export const keysFormat: SqliteFormat = {
  name: "file of subject keys",
  applicationId: 0x50724b79,
  version: 1,
  journal: "delete",
  pragmas: "PRAGMA secure_delete=ON; PRAGMA synchronous=EXTRA; PRAGMA temp_store=MEMORY;",
  schema: `
    CREATE TABLE index_key(id INTEGER PRIMARY KEY CHECK(id=1), key BLOB NOT NULL CHECK(length(key)=32)) STRICT;
    CREATE TABLE subject(id TEXT PRIMARY KEY, lookup BLOB NOT NULL UNIQUE, key BLOB NOT NULL,
      CHECK(length(lookup)=32), CHECK(length(key)=32)) STRICT, WITHOUT ROWID;`
}

const make = Effect.fnUntraced(function* (sqlite: SqliteFile, random: (length: number) => Uint8Array) {
  const readIndexKey = () => sqlite.rows("SELECT key FROM index_key")[0]?.["key"] as Uint8Array | undefined
  const indexKey =
    (yield* sqlite.use("read", readIndexKey)) ??
    (yield* sqlite.write("begin", (db) => {
      db.prepare("INSERT INTO index_key(id, key) VALUES (1, ?) ON CONFLICT DO NOTHING").run(random(keyBytes))
      return readIndexKey()!
    }))

  const find = (lookup: Uint8Array): Subject | undefined => {
    const row = sqlite.rows("SELECT id, key FROM subject WHERE lookup = ?", lookup)[0]
    return row === undefined ? undefined : { subject: row["id"] as string, key: row["key"] as Uint8Array }
  }
  const begin = (lookup: Uint8Array): Subject => {
    const begun = {
      subject: Buffer.from(random(subjectBytes)).toString("base64url"),
      key: new Uint8Array(random(keyBytes))
    }
    const insert = sqlite.prepare("INSERT INTO subject(id, lookup, key) VALUES (?, ?, ?)")
    insert.run(begun.subject, lookup, begun.key)
    return begun
  }

  const lookupKey = createSecretKey(indexKey)
  const hidden = (text: string) => createHmac("sha256", lookupKey).update(text, "utf8").digest()
  const ofSubjects = Effect.fnUntraced(function* (texts: ReadonlyArray<string>) {
    const lookups = texts.map(hidden)
    const known = yield* sqlite.use("read", () => lookups.map(find))
    if (known.every((subject) => subject !== undefined)) return known
    return yield* sqlite.write("keep keys", () => lookups.map((lookup) => find(lookup) ?? begin(lookup)))
  })

  return SubjectKeys.of({
    ofSubject: (text) => Effect.map(ofSubjects([text]), ([subject]) => subject!),
    ofSubjects,
    find: (text) => sqlite.use("read", () => find(hidden(text))),
    get: (subject) =>
      sqlite.use("read", () => {
        const row = sqlite.rows("SELECT key FROM subject WHERE id = ?", subject)[0]
        return row?.["key"] as Uint8Array | undefined
      }),
    erase: Effect.fnUntraced(function* (subject) {
      yield* sqlite.write("erase a key", () =>
        sqlite.prepare("DELETE FROM subject WHERE id = ?").run(subject)
      )
      yield* sqlite.use("erase a key", (db) => db.exec("VACUUM"))
    })
  })
})

/**
 * The keys in one SQLite file of the office's secrets folder, which is not part of long-term backups. Nothing is cached, so a key erased
 * by any process is erased for all. Erasing rewrites the whole file: `secure_delete` alone may leave copies from earlier page splits.
 */
export const layerSqlite = (
  file: string,
  options?: SqliteOptions & KeyOptions
): Layer.Layer<SubjectKeys, StoreUnavailable> =>
  Layer.effect(
    SubjectKeys,
    Effect.flatMap(openSqliteFile(file, keysFormat, options), (sqlite) =>
      make(sqlite, options?.randomBytes ?? randomBytes)
    )
  )
