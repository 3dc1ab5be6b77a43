import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { layerSqlite as keysSqlite } from "../../src/ledger/store/keys-sqlite.ts"
import { SubjectKeys } from "../../src/ledger/keys.ts"
import { layerSqlite, layerSqliteAs } from "../../src/ledger/store/sqlite.ts"
import { ledgerFormat } from "../../src/ledger/store/sqlite-schema.ts"
import { LedgerStore, type NewEntry } from "../../src/ledger/store/store.ts"
import { audit, auditFile } from "./auditor.ts"
import { temporaryFolder } from "./folder.ts"
import { acknowledgedIn, auditBatches, startWriter } from "./killing.ts"
import { entryOf } from "./store-conformance.ts"

const inFolder = (body: (folder: string, file: string) => Effect.Effect<unknown, unknown>) =>
  Effect.scoped(Effect.flatMap(temporaryFolder, (folder) => body(folder, join(folder, "ledger.db"))))

const withStore = <A, E>(
  file: string,
  body: (store: LedgerStore["Service"]) => Effect.Effect<A, E>,
  create = true
) => Effect.flatMap(LedgerStore, body).pipe(Effect.provide(layerSqlite(file, { create })))

const grow = (store: LedgerStore["Service"], count: number, prefix = "entry") =>
  Effect.flatMap(store.head, ({ size }) =>
    store.append(
      size,
      Array.from({ length: count }, (_, i): NewEntry => {
        const text = `${prefix} ${size + i} ${"x".repeat(200)}`
        return entryOf(text, { procurement: "p" }, { clientId: text })
      })
    )
  )

const raw = <A>(file: string, body: (db: DatabaseSync) => A): A => {
  const db = new DatabaseSync(file)
  try {
    return body(db)
  } finally {
    db.close()
  }
}

const refusal = (file: string, create: boolean) =>
  Effect.map(Effect.flip(withStore(file, () => Effect.void, create)), (error) => {
    assert.strictEqual(error._tag, "StoreUnavailable")
    assert.include(error.message, file)
    return error.message
  })

describe("the database itself", () => {
  const attempts = {
    "changes an entry": "UPDATE leaf SET entry = x'00' WHERE idx = 1",
    "changes a hash": "UPDATE leaf SET hash = zeroblob(32)",
    "renumbers an entry": "UPDATE leaf SET idx = 9 WHERE idx = 2",
    "deletes an entry": "DELETE FROM leaf WHERE idx = 2",
    "deletes all entries": "DELETE FROM leaf",
    "replaces an entry": "INSERT OR REPLACE INTO leaf(idx, entry, hash) VALUES (1, x'00', zeroblob(32))",
    "replaces by client id":
      "INSERT OR REPLACE INTO leaf(idx, entry, hash, client_id) SELECT 3, x'00', zeroblob(32), client_id FROM leaf WHERE idx = 1",
    "leaves a gap": "INSERT INTO leaf(idx, entry, hash) VALUES (4, x'00', zeroblob(32))",
    "goes below zero": "INSERT INTO leaf(idx, entry, hash) VALUES (-1, x'00', zeroblob(32))",
    "keeps a short hash": "INSERT INTO leaf(idx, entry, hash) VALUES (3, x'00', zeroblob(31))",
    "changes a signed checkpoint": "UPDATE signed SET note = x'00'",
    "deletes a signed checkpoint": "DELETE FROM signed",
    "replaces a signed checkpoint": "INSERT OR REPLACE INTO signed VALUES (3, zeroblob(32), x'00')",
    "begins a second tree": "INSERT INTO tree VALUES (2, 0, x'')"
  }
  for (const [title, sql] of Object.entries(attempts)) {
    it.effect(`refuses whoever ${title}`, () =>
      inFolder((_, file) =>
        Effect.gen(function* () {
          yield* withStore(file, (store) => grow(store, 3))
          raw(file, (db) => db.exec("INSERT INTO signed VALUES (3, zeroblob(32), x'01')"))
          assert.throws(() => raw(file, (db) => db.exec(sql)))
          assert.strictEqual(auditFile(file).length, 3)
          assert.strictEqual(
            raw(file, (db) => db.prepare("SELECT hex(note) AS note FROM signed").get()!["note"]),
            "01"
          )
        })
      )
    )
  }

  it.effect("is in WAL with full synchronisation and holds what the layer says", () =>
    inFolder((_, file) =>
      Effect.gen(function* () {
        yield* withStore(file, (store) => grow(store, 1))
        const [journal, application, version] = raw(file, (db) =>
          ["journal_mode", "application_id", "user_version"].map(
            (name) => Object.values(db.prepare(`PRAGMA ${name}`).get()!)[0]
          )
        )
        assert.deepStrictEqual([journal, application, version], ["wal", ledgerFormat.applicationId, 1])
      })
    )
  )
})

describe("opening a ledger", () => {
  it.effect("never begins a second history by a typo", () =>
    inFolder((folder, file) =>
      Effect.gen(function* () {
        yield* withStore(file, (store) => grow(store, 2))
        assert.include(yield* refusal(`${file}x`, false), "unable to open")
        assert.isFalse(existsSync(`${file}x`))
        assert.include(yield* refusal(join(folder, "no-such-folder", "ledger.db"), true), "unable to open")
      })
    )
  )

  it.effect("keeps what is there, asked to create or not, under any name", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const file = join(folder, "บัญชี 50%25 #1?mode=memory&.db")
        for (const create of [true, true, false]) yield* withStore(file, (store) => grow(store, 2), create)
        assert.deepStrictEqual(readdirSync(folder), ["บัญชี 50%25 #1?mode=memory&.db"])
        assert.strictEqual(auditFile(file).length, 6)
      })
    )
  )

  it.effect("lets nobody else read a new file or its journals", () =>
    inFolder((folder, file) =>
      withStore(file, (store) =>
        Effect.gen(function* () {
          const umask = process.umask()
          yield* grow(store, 2)
          const modes = readdirSync(folder).map((name) => [
            name,
            (statSync(join(folder, name)).mode & 0o777).toString(8)
          ])
          assert.deepStrictEqual(modes, [
            ["ledger.db", "600"],
            ["ledger.db-shm", "600"],
            ["ledger.db-wal", "600"]
          ])
          assert.strictEqual(process.umask(), umask)
        })
      )
    )
  )

  it.effect("refuses what is not a ledger, and does not touch it", () =>
    inFolder((folder, file) =>
      Effect.gen(function* () {
        const text = join(folder, "text")
        writeFileSync(text, "เอกสารธรรมดา ".repeat(400))
        const other = join(folder, "other.db")
        raw(other, (db) => db.exec("CREATE TABLE note(text TEXT)"))
        const keys = join(folder, "keys.db")
        yield* Effect.provide(SubjectKeys, keysSqlite(keys, { create: true }))
        for (const foreign of [text, other, keys]) {
          const before = readFileSync(foreign)
          for (const create of [true, false])
            assert.match(yield* refusal(foreign, create), /not a (ledger|database)/)
          assert.deepStrictEqual(readFileSync(foreign), before)
        }
        writeFileSync(file, "")
        assert.include(yield* refusal(file, false), "not a ledger")
        yield* withStore(file, (store) => grow(store, 1))
        assert.strictEqual(auditFile(file).length, 1)
      })
    )
  )

  it.effect("refuses the data format of a newer program, and does not touch it", () =>
    inFolder((_, file) =>
      Effect.gen(function* () {
        yield* withStore(file, (store) => grow(store, 1))
        raw(file, (db) => db.exec("PRAGMA user_version=2"))
        for (const create of [true, false]) {
          const message = yield* refusal(file, create)
          assert.include(message, "data format 2")
          assert.include(message, "newer program")
        }
        assert.strictEqual(auditFile(file).length, 1)
      })
    )
  )
})

describe("a damaged ledger", () => {
  const damaged = (
    damage: (file: string) => void,
    check: (file: string) => Effect.Effect<unknown, unknown>
  ) =>
    inFolder((_, file) =>
      Effect.gen(function* () {
        yield* withStore(file, (store) => grow(store, 600))
        auditFile(file)
        damage(file)
        yield* check(file)
        assert.throws(() => auditFile(file))
      })
    )
  const withoutTriggers = (sql: string) => (file: string) =>
    raw(file, (db) => {
      const triggers = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all()
      for (const { name } of triggers) db.exec(`DROP TRIGGER ${String(name)}`)
      db.exec(sql)
      for (const { sql } of triggers) db.exec(String(sql))
    })
  const notOpened = (reason: RegExp) => (file: string) =>
    Effect.map(refusal(file, false), (message) => assert.match(message, reason))
  const read = (store: LedgerStore["Service"]) => Stream.runCollect(store.entries(0, 600))

  it.effect("is refused when its first page is overwritten", () =>
    damaged((file) => writeFileSync(file, Buffer.alloc(4096, 7), { flag: "r+" }), notOpened(/not a database/))
  )
  it.effect("is refused when it was cut off", () =>
    damaged((file) => truncateSync(file, 20_000), notOpened(/malformed/))
  )
  it.effect("is refused when the tree was set back", () =>
    damaged(
      (file) => raw(file, (db) => db.exec("UPDATE tree SET size = 512, frontier = zeroblob(32)")),
      notOpened(/the tree ends at 512, the entries at 600/)
    )
  )
  it.effect("is refused when the frontier does not fit the size", () =>
    damaged(
      (file) => raw(file, (db) => db.exec("UPDATE tree SET frontier = zeroblob(31)")),
      notOpened(/does not fit the size 600/)
    )
  )
  it.effect("is refused when the tree's row is gone", () =>
    damaged((file) => raw(file, (db) => db.exec("DELETE FROM tree")), notOpened(/missing/))
  )
  it.effect("is refused when the last entry is gone", () =>
    damaged(withoutTriggers("DELETE FROM leaf WHERE idx = 599"), notOpened(/the entries at 599/))
  )
  it.effect("fails a reader who comes to a missing entry", () =>
    damaged(withoutTriggers("DELETE FROM leaf WHERE idx = 300"), (file) =>
      withStore(file, (store) =>
        Effect.gen(function* () {
          assert.match((yield* Effect.flip(read(store))).message, /missing between 256 and 512/)
          const missing = yield* Effect.flip(Stream.runCollect(store.leafHashes(0, 600)))
          assert.match(missing.message, /missing/)
        })
      )
    )
  )
  it.effect("whose index has a gap takes a whole new index and no part of one", () =>
    damaged(
      (file) => raw(file, (db) => db.exec("DELETE FROM entry_index WHERE seq = 300")),
      (file) =>
        withStore(file, (store) =>
          Effect.gen(function* () {
            const rows = Array.from({ length: 600 }, () => ({ type: "note", procurement: "p" }))
            const part = yield* Effect.flip(store.reindex(Stream.fromIterable(rows.slice(0, 200))))
            assert.match(part.message, /599 index rows for 600 entries/)
            assert.strictEqual((yield* store.entriesOfProcurement("p", 600)).length, 599)
            yield* store.reindex(Stream.fromIterable(rows))
            assert.strictEqual((yield* store.entriesOfProcurement("p", 600)).length, 600)
            assert.strictEqual(auditFile(file).length, 600)
            raw(file, (db) => db.exec("DELETE FROM entry_index WHERE seq = 300"))
          })
        )
    )
  )
  it.effect("fails the auditor when one bit of an entry or of a kept hash changed", () =>
    Effect.all(
      ["entry = CAST('entry 7' AS BLOB)", "hash = zeroblob(32)"].map((change) =>
        damaged(withoutTriggers(`UPDATE leaf SET ${change} WHERE idx = 7`), (file) => withStore(file, read))
      )
    )
  )
})

describe("several at one ledger", () => {
  it.effect("two handles see each other's entries and never both take a place", () =>
    inFolder((_, file) =>
      withStore(file, (one) =>
        withStore(file, (two) =>
          Effect.gen(function* () {
            yield* grow(one, 2)
            assert.strictEqual((yield* two.head).size, 2)
            yield* two.append(2, [entryOf("of two")])
            const moved = yield* Effect.flip(one.append(2, [entryOf("of one")]))
            assert.deepInclude(moved, { _tag: "StoreMoved", expected: 2, actual: 3 })
            yield* one.append(3, [entryOf("of one")])
            yield* Effect.provideService(audit, LedgerStore, two)
          })
        )
      ).pipe(Effect.andThen(Effect.sync(() => assert.strictEqual(auditFile(file).length, 4))))
    )
  )

  it.live("six processes begin one ledger at once and lose nothing", () =>
    inFolder((folder, file) =>
      Effect.gen(function* () {
        const writers = Array.from({ length: 6 }, (_, i) => startWriter(folder, `w${i}`, ["create", "40"]))
        const codes = yield* Effect.promise(() => Promise.all(writers.map(({ ended }) => ended)))
        const complaints = writers.map(({ complaintsFile }) => readFileSync(complaintsFile, "utf8")).join("")
        assert.deepStrictEqual(codes, [0, 0, 0, 0, 0, 0], complaints)
        const acknowledged = writers.flatMap(({ outputFile }) => acknowledgedIn(outputFile))
        assert.strictEqual(acknowledged.length, 240)
        assert.strictEqual(auditBatches(file, acknowledged), 240)
      })
    )
  )

  it.live("a lock held for over ten seconds is an answer, not a hang; afterwards the ledger works on", () =>
    inFolder((_, file) =>
      withStore(file, (store) =>
        Effect.gen(function* () {
          yield* grow(store, 1)
          const holder = new DatabaseSync(file)
          holder.exec("BEGIN IMMEDIATE")
          const started = performance.now()
          const error = yield* Effect.flip(store.append(1, [entryOf("waits")]))
          const waited = performance.now() - started
          assert.strictEqual(error._tag, "StoreUnavailable")
          assert.include(error.message, "locked")
          assert.isAbove(waited, 9_000)
          assert.isBelow(waited, 30_000)
          assert.strictEqual((yield* store.head).size, 1)
          holder.exec("ROLLBACK")
          holder.close()
          yield* store.append(1, [entryOf("goes on")])
          yield* Effect.provideService(audit, LedgerStore, store)
        })
      )
    )
  )
})

describe("a full disk", () => {
  it.effect("stops the append whole, and the ledger goes on where there is room again", () =>
    inFolder((_, file) =>
      Effect.gen(function* () {
        const small = { ...ledgerFormat, pragmas: "PRAGMA max_page_count=60;" }
        const filled = yield* Effect.gen(function* () {
          const store = yield* LedgerStore
          const full = yield* Effect.flip(Effect.forever(grow(store, 7)))
          assert.strictEqual(full._tag, "StoreUnavailable")
          assert.include(full.message, "full")
          yield* audit
          const { size } = yield* store.head
          assert.strictEqual(size % 7, 0)
          assert.isAbove(size, 0)
          return size
        }).pipe(Effect.provide(layerSqliteAs(small, file, { create: true })))
        assert.strictEqual(auditFile(file).length, filled)
        yield* withStore(file, (store) => grow(store, 50))
        assert.strictEqual(auditFile(file).length, filled + 50)
      })
    )
  )

  it.skipIf(process.platform === "win32")(
    "a disk that fails in the middle of a write loses no acknowledged batch",
    () =>
      Effect.runPromise(
        inFolder((folder, file) =>
          Effect.gen(function* () {
            const writer = join(import.meta.dirname, "writer.ts")
            const limited = `ulimit -f 800; exec "$0" "${writer}" "${file}" w create`
            const { stdout, stderr, status } = spawnSync("sh", ["-c", limited, process.execPath], {
              encoding: "utf8"
            })
            assert.strictEqual(status, 3, stderr)
            assert.match(
              stderr,
              /^StoreUnavailable: .*disk I\/O error\nStoreUnavailable: .*an earlier write failed/
            )
            writeFileSync(join(folder, "w.out"), stdout)
            const acknowledged = acknowledgedIn(join(folder, "w.out"))
            assert.isAbove(acknowledged.length, 10)
            auditBatches(file, acknowledged)
            yield* withStore(file, (store) => grow(store, 5))
            yield* withStore(file, () => audit.pipe(Effect.provide(layerSqlite(file))))
          })
        )
      )
  )
})
