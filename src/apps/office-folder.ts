import { Context, Effect, Layer, Schema } from "effect"
import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, statSync } from "node:fs"
import { dirname, isAbsolute, join, relative, resolve } from "node:path"
import { layerSqlite as keysSqlite } from "../ledger/store/keys-sqlite.ts"
import { layerSqlite as ledgerSqlite } from "../ledger/store/sqlite.ts"
import { LedgerStore } from "../ledger/store/store.ts"

/** Where an office's files lie: the ledger in the office folder, the keys of what it hides outside it. */
export interface OfficeFolder {
  readonly folder: string
  readonly secrets: string
  readonly ledgerFile: string
  readonly keysFile: string
}

/** The office's files; the secrets folder lies beside the office folder unless named. */
export const officeFolder = (folder: string, secrets: string | undefined): OfficeFolder => {
  const at = resolve(folder)
  const hidden = secrets === undefined ? `${at}-secrets` : resolve(secrets)
  return {
    folder: at,
    secrets: hidden,
    ledgerFile: join(at, "ledger.sqlite"),
    keysFile: join(hidden, "subjects.sqlite")
  }
}

/** There is no office in this folder. */
export class OfficeMissing extends Schema.TaggedError<OfficeMissing>()("OfficeMissing", {
  folder: Schema.String
}) {}

/** An office lies in this folder already; a ledger is never begun twice. */
export class OfficeExists extends Schema.TaggedError<OfficeExists>()("OfficeExists", {
  folder: Schema.String
}) {}

/** The folder of keys must not lie inside the office folder: a copy of the office would carry the keys along. */
export class SecretsInside extends Schema.TaggedError<SecretsInside>()("SecretsInside", {
  folder: Schema.String
}) {}

/** Where keys' random bytes come from; injected so that the example's published bytes can be made again. */
export const Randomness = Context.Reference<(length: number) => Uint8Array>("prongsai/apps/Randomness", {
  defaultValue: () => randomBytes
})

const ledger = (office: OfficeFolder, create: boolean) => ledgerSqlite(office.ledgerFile, { create })

const keys = (office: OfficeFolder, create: boolean) =>
  Layer.unwrap(
    Effect.map(Randomness, (random) => keysSqlite(office.keysFile, { create, randomBytes: random }))
  )

/** A folder's name cannot be used: it is empty, a file stands there, or the folder it should lie in does not exist. */
export class FolderUnusable extends Schema.TaggedError<FolderUnusable>()("FolderUnusable", {
  folder: Schema.String
}) {}

/** The keys of what the ledger hides are not where they should be. */
export class KeysMissing extends Schema.TaggedError<KeysMissing>()("KeysMissing", {
  folder: Schema.String
}) {}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** Makes a folder in one that exists. (Making its parents too loops for ever in some system folders.) */
export const makeFolder = (folder: string, mode: number = 0o777) => {
  const make = (): boolean => {
    if (isFolder(folder)) return true
    if (existsSync(folder) || !isFolder(dirname(folder))) return false
    mkdirSync(folder, { mode })
    return true
  }
  const unusable = new FolderUnusable({ folder })
  return Effect.try({ try: make, catch: () => unusable }).pipe(
    Effect.flatMap((isMade) => (isMade ? Effect.void : Effect.fail(unusable)))
  )
}

/** The ledger alone of an office that exists: for what needs nothing that it hides. */
export const layerLedger = (office: OfficeFolder) =>
  Layer.unwrap(
    Effect.suspend(() =>
      existsSync(office.ledgerFile)
        ? Effect.succeed(ledger(office, false))
        : Effect.fail(new OfficeMissing({ folder: office.folder }))
    )
  )

/** The stores of an office that exists. */
export const layerOffice = (office: OfficeFolder) =>
  Layer.unwrap(
    Effect.gen(function* () {
      if (!existsSync(office.ledgerFile)) return yield* new OfficeMissing({ folder: office.folder })
      if (!existsSync(office.keysFile)) return yield* new KeysMissing({ folder: office.secrets })
      return Layer.merge(ledger(office, false), keys(office, false))
    })
  )

/** Whether a path is a folder or lies in it. */
export const isInside = (inner: string, outer: string): boolean => {
  const way = relative(outer, inner)
  return way === "" || (!/^\.\.(?:$|[/\\])/.test(way) && !isAbsolute(way))
}

/** The stores of an office that is begun now; a ledger without entries, which a crash may have left, is begun again. */
export const layerNewOffice = (office: OfficeFolder) =>
  Layer.unwrap(
    Effect.gen(function* () {
      if (isInside(office.secrets, office.folder)) return yield* new SecretsInside({ folder: office.secrets })
      yield* makeFolder(office.folder)
      yield* makeFolder(office.secrets, 0o700)
      const opened = ledger(office, true)
      const { size } = yield* Effect.provide(
        Effect.flatMap(LedgerStore, (store) => store.head),
        opened
      )
      if (size > 0) return yield* new OfficeExists({ folder: office.folder })
      return Layer.merge(opened, keys(office, true))
    })
  )
