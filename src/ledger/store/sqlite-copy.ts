import { Effect } from "effect"
import { openSqliteFile, type SqliteFormat } from "./sqlite-file.ts"
import type { StoreUnavailable } from "./store.ts"

/**
 * Copies a file of this format as it stands at one moment, while others go on using it, and checks the copy. Only what the tables hold is copied,
 * never freed pages. `target` must not exist or be empty. Whether the copy survives a power failure is the caller's work.
 */
export const copySqlite = Effect.fn("copySqlite")(function* (
  file: string,
  format: SqliteFormat,
  target: string
): Effect.fn.Return<void, StoreUnavailable> {
  const source = openSqliteFile(file, format)
  yield* Effect.scoped(
    Effect.flatMap(source, ({ use }) => use("copy the file", (db) => db.prepare("VACUUM INTO ?").run(target)))
  )
  yield* Effect.scoped(
    Effect.flatMap(openSqliteFile(target, copyOf(format)), ({ use }) =>
      use("check the copy", (db) => {
        const said = db.prepare("PRAGMA integrity_check").all()
        if (said.length !== 1 || said[0]!["integrity_check"] !== "ok")
          throw new Error("the copy is not whole")
        if (db.prepare("PRAGMA foreign_key_check").get() !== undefined)
          throw new Error("the copy contradicts itself")
      })
    )
  )
})

/** The format of a copy: one file, without a write-ahead log beside it. */
export const copyOf = (format: SqliteFormat): SqliteFormat => ({ ...format, journal: "delete" })
