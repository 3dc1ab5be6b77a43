import { Effect, Result, type Scope } from "effect"
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from "node:sqlite"
import { StoreUnavailable } from "./store.ts"

/** What tells one kind of SQLite file from another, and how a new one begins. */
export interface SqliteFormat {
  /** What the file is, for messages. */
  readonly name: string
  /** SQLite's `application_id`: another program's file is refused. */
  readonly applicationId: number
  /** SQLite's `user_version`: a file of a newer program is refused. */
  readonly version: number
  readonly journal: "wal" | "delete"
  /** Pragmas of every connection, besides `synchronous=FULL`, `busy_timeout=10000`, `foreign_keys=ON`, `trusted_schema=OFF`. */
  readonly pragmas: string
  readonly schema: string
}

/** How to open a file. */
export interface SqliteOptions {
  /** Begin a new file where there is none (mode 0600). Without it a missing file is refused, so that a typo starts no second history. */
  readonly create?: boolean
}

/** An open file. Every act is synchronous and whole: no other fiber of the process sees a transaction half done. */
export interface SqliteFile {
  readonly file: string
  /** The statement, prepared once. */
  readonly prepare: (sql: string) => StatementSync
  /** All rows of a query. */
  readonly rows: (sql: string, ...values: ReadonlyArray<SQLInputValue>) => ReadonlyArray<Row>
  /** Reads, or writes what belongs to this connection only. */
  readonly use: <A>(act: string, body: (db: DatabaseSync) => A) => Effect.Effect<A, StoreUnavailable>
  /** Runs the body in one `BEGIN IMMEDIATE` transaction: all of it is durable afterwards, or nothing of it, where it throws. */
  readonly write: <A>(act: string, body: (db: DatabaseSync) => A) => Effect.Effect<A, StoreUnavailable>
}

/** One row of a query, by column. */
export type Row = Record<string, SQLOutputValue>

const busyTimeout = 10_000
const ioError = 10
const busy = 5

const uriOf = (file: string, create: boolean): string => {
  const path = encodeURI(file).replace(/[?#]/g, encodeURIComponent)
  return `file:${path.startsWith("/") ? "//" : ""}${path}?mode=${create ? "rwc" : "rw"}`
}

/** SQLite gives a new file the mode 0644 less the umask, and its journals the file's own mode. */
const openPrivately = (uri: string): DatabaseSync => {
  const before = process.umask(0o077)
  const opened = Result.try(() => new DatabaseSync(uri, { timeout: busyTimeout }))
  process.umask(before)
  return Result.getOrThrow(opened)
}

const pragma = (db: DatabaseSync, name: string): unknown =>
  Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0]

const isBlank = (db: DatabaseSync): boolean =>
  pragma(db, "application_id") === 0 && db.prepare("SELECT 1 FROM sqlite_schema").get() === undefined

const refuseForeign = (db: DatabaseSync, format: SqliteFormat): void => {
  const version = Number(pragma(db, "user_version"))
  if (pragma(db, "application_id") !== format.applicationId) {
    throw new Error(`this file is not a ${format.name} of this program`)
  }
  if (version !== format.version) {
    throw new Error(
      `the file has data format ${version}, this program knows ${format.version}` +
        (version > format.version ? "; use the newer program that wrote it" : "")
    )
  }
}

const prepareFile = (db: DatabaseSync, format: SqliteFormat, create: boolean): void => {
  db.exec("PRAGMA trusted_schema=OFF; PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL;" + format.pragmas)
  const mayBegin = create && isBlank(db)
  if (!mayBegin) refuseForeign(db, format)
  const journal = pragma(db, `journal_mode=${format.journal}`)
  if (journal !== format.journal) throw new Error(`the file system offers journal ${journal} only`)
  if (!mayBegin) return
  db.exec("BEGIN IMMEDIATE")
  if (isBlank(db)) {
    db.exec(format.schema)
    db.exec(`PRAGMA application_id=${format.applicationId}; PRAGMA user_version=${format.version}`)
  }
  db.exec("COMMIT")
  refuseForeign(db, format)
}

const isIoError = (cause: unknown): boolean =>
  typeof cause === "object" && cause !== null && "errcode" in cause && Number(cause.errcode) % 256 === ioError

const isBusy = (cause: unknown): boolean =>
  typeof cause === "object" && cause !== null && "errcode" in cause && Number(cause.errcode) % 256 === busy

/** SQLite does not always wait for another process that recovers or closes the log of a file being opened; so a busy file is tried again. */
const prepareWaiting = (db: DatabaseSync, format: SqliteFormat, create: boolean, again = 4): void => {
  const prepared = Result.try({ try: () => prepareFile(db, format, create), catch: (cause) => cause })
  if (Result.isSuccess(prepared)) return
  if (again === 0 || db.isTransaction || !isBusy(prepared.failure)) throw prepared.failure
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
  prepareWaiting(db, format, create, again - 1)
}

/** Opens a file of this format for the scope's time; refuses one that is missing, damaged, of another program or of a newer format. */
export const openSqliteFile = Effect.fnUntraced(function* (
  file: string,
  format: SqliteFormat,
  options?: SqliteOptions
): Effect.fn.Return<SqliteFile, StoreUnavailable, Scope.Scope> {
  const create = options?.create === true
  const unavailable = (act: string) => (cause: unknown) => new StoreUnavailable({ act, file, cause })
  const opening = `open the ${format.name}`

  const db = yield* Effect.acquireRelease(
    Effect.try({
      try: () =>
        create
          ? openPrivately(uriOf(file, true))
          : new DatabaseSync(uriOf(file, false), { timeout: busyTimeout }),
      catch: unavailable(opening)
    }),
    (open) => Effect.ignore(Effect.try(() => open.close()))
  )
  yield* Effect.try({ try: () => prepareWaiting(db, format, create), catch: unavailable(opening) })

  const statements = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const statement = statements.get(sql) ?? db.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  let failedWrite: unknown

  return {
    file,
    prepare,
    rows: (sql, ...values) => prepare(sql).all(...values),
    use: (act, body) => Effect.try({ try: () => body(db), catch: unavailable(act) }),
    write: (act, body) =>
      Effect.try({
        try: () => {
          if (failedWrite !== undefined)
            throw new Error("an earlier write failed; restart", { cause: failedWrite })
          db.exec("BEGIN IMMEDIATE")
          const result = body(db)
          db.exec("COMMIT")
          return result
        },
        catch: (cause) => {
          if (isIoError(cause)) failedWrite = cause
          if (db.isTransaction) Result.try(() => db.exec("ROLLBACK"))
          return unavailable(act)(cause)
        }
      })
  }
})
