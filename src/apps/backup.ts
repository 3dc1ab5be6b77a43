import { Clock, Effect, Schema } from "effect"
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import { rootOf } from "../ledger/hashing.ts"
import { layerSqliteAs } from "../ledger/store/sqlite.ts"
import { copyOf, copySqlite } from "../ledger/store/sqlite-copy.ts"
import { ledgerFormat } from "../ledger/store/sqlite-schema.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import { officeAt } from "../register/office.ts"
import { recomputeRoot } from "../register/recomputing.ts"
import { eraseRedacted } from "../register/redact.ts"
import { attemptCopy, stampOf } from "./copied-files.ts"
import { backUpKeys, claimPlace } from "./key-copies.ts"
import { lockFile } from "./lock.ts"
import { isInside, makeFolder, type OfficeFolder } from "./office-folder.ts"
import { generator } from "./site-pages.ts"
import { syncFile, syncFolder } from "./synced-files.ts"

/** The two folders of a backup must lie apart from each other and from the office: one copy taken away must never hold both. */
export class BackupsTogether extends Schema.TaggedError<BackupsTogether>()("BackupsTogether", {
  folder: Schema.String,
  inside: Schema.String
}) {}

/** Another backup or redaction of this office is under way. */
export class BackupUnderWay extends Schema.TaggedError<BackupUnderWay>()("BackupUnderWay", {
  file: Schema.String,
  pid: Schema.Number
}) {}

/** Where a backup went and what it holds. */
export interface BackedUp {
  readonly ledger: string
  readonly size: number
  /** Lower-case hexadecimal. */
  readonly root: string
  readonly keys: string
  /** Old copies of keys that were deleted. */
  readonly gone: number
}

/** Holds off other backups and redactions of the office for the scope's time. */
export const lockBackups = (office: OfficeFolder) =>
  Effect.catchTag(
    lockFile(join(office.secrets, "backup.lock")),
    "PublicationUnderWay",
    ({ file, pid }) => new BackupUnderWay({ file, pid })
  )

/** A path without symbolic links, as far as it exists. */
const realOf = (path: string): string =>
  existsSync(path)
    ? realpathSync(path)
    : dirname(path) === path
      ? path
      : join(realOf(dirname(path)), basename(path))

const refuseTogether = Effect.fnUntraced(function* (office: OfficeFolder, to: string, keysTo: string) {
  const apart = [
    [to, office.folder],
    [to, office.secrets],
    [office.secrets, to],
    [keysTo, office.folder],
    [keysTo, to],
    [to, keysTo]
  ] as const
  for (const [folder, inside] of apart)
    if (isInside(realOf(folder), realOf(inside))) return yield* new BackupsTogether({ folder, inside })
})

const unfinished = /^\.\d{8}T\d{9}Z\.partial$/

/** Copies the ledger into a folder of its own under `to`, recomputes every hash of the copy, and makes it durable. */
const backUpLedger = Effect.fn("backUpLedger")(function* (office: OfficeFolder, origin: string, to: string) {
  const now = yield* Clock.currentTimeMillis
  const stamp = yield* attemptCopy(to, () => {
    for (const name of readdirSync(to))
      if (unfinished.test(name)) rmSync(join(to, name), { recursive: true, force: true })
    let made = now
    while (existsSync(join(to, stampOf(made)))) made += 1
    return stampOf(made)
  })
  const partial = join(to, `.${stamp}.partial`)
  const copy = join(partial, "ledger.sqlite")
  yield* attemptCopy(partial, () => void mkdirSync(partial, { mode: 0o700 }))
  yield* copySqlite(office.ledgerFile, ledgerFormat, copy)
  const { root, size } = yield* Effect.gen(function* () {
    const head = yield* (yield* LedgerStore).head
    yield* recomputeRoot(head)
    return { size: head.size, root: Buffer.from(rootOf(head.frontier)).toString("hex") }
  }).pipe(Effect.provide(layerSqliteAs(copyOf(ledgerFormat), copy)))
  const ledger = join(to, stamp)
  yield* attemptCopy(ledger, () => {
    const said = { origin, size, root, at: new Date(now).toISOString(), generator }
    writeFileSync(join(partial, "backup.json"), `${JSON.stringify(said, null, 2)}\n`)
    for (const name of ["ledger.sqlite", "backup.json"]) syncFile(join(partial, name))
    syncFolder(partial)
    renameSync(partial, ledger)
    syncFolder(to)
  })
  return { ledger, size, root }
})

/**
 * Backs up the open office while it is in use: the ledger under `to`, the keys of what it hides under `keysTo`. The copy of the ledger holds no key
 * and nothing that could be read without one; copies of keys older than thirty days are deleted. A key that a redaction erased and an old copy
 * brought back is erased again first.
 */
export const backUp = Effect.fn("backUp")(function* (options: {
  readonly office: OfficeFolder
  readonly to: string
  readonly keysTo: string
}) {
  const { office } = options
  const [to, keysTo] = [resolve(options.to), resolve(options.keysTo)]
  const { origin } = yield* officeAt((yield* (yield* LedgerStore).head).size)
  yield* refuseTogether(office, to, keysTo)
  yield* lockBackups(office)
  yield* makeFolder(to)
  yield* makeFolder(keysTo, 0o700)
  yield* refuseTogether(office, to, keysTo)
  yield* claimPlace(keysTo, origin)
  yield* eraseRedacted()
  const ledger = yield* backUpLedger(office, origin, to)
  const { file, gone } = yield* backUpKeys(office, keysTo)
  return { ...ledger, keys: file, gone } satisfies BackedUp
}, Effect.scoped)
