import { Clock, Effect, Schema } from "effect"
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync
} from "node:fs"
import { join } from "node:path"
import { keysFormat } from "../ledger/store/keys-sqlite.ts"
import { copySqlite } from "../ledger/store/sqlite-copy.ts"
import { attemptCopy, shred, stampOf } from "./copied-files.ts"
import { clearStaging, replaceDurably } from "./durable-files.ts"
import type { OfficeFolder } from "./office-folder.ts"
import { syncFile, syncFolder } from "./synced-files.ts"

/** The folder for copies of keys is another ledger's. */
export class KeyPlaceTaken extends Schema.TaggedError<KeyPlaceTaken>()("KeyPlaceTaken", {
  folder: Schema.String,
  origin: Schema.String
}) {}

/** How long a copy of the keys may live: days. An erased key must not live on in one, so they are not kept for long. */
export const keyCopyDays = 30

const dayMillis = 86_400_000
const markName = "prongsai-keys.json"
const registryName = "backups.json"

const Registry = Schema.Struct({
  /** Where copies of the keys were made, each with the instant of the newest there. */
  places: Schema.Array(Schema.Struct({ folder: Schema.String, newest: Schema.String })),
  /** When a key was last erased: no older copy may live. */
  erasedAt: Schema.optionalKey(Schema.String)
})
type Registry = typeof Registry.Type

const Mark = Schema.Struct({ origin: Schema.String })
const decodeRegistry = Schema.decodeUnknownSync(Schema.fromJsonString(Registry))
const decodeMark = Schema.decodeUnknownSync(Schema.fromJsonString(Mark))

const copyName = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.sqlite$/

const millisOf = (name: string): number | undefined => {
  const [, year, month, day, hour, minute, second, milli] = copyName.exec(name) ?? []
  return year === undefined
    ? undefined
    : Date.UTC(
        Number(year),
        Number(month) - 1,
        Number(day),
        Number(hour),
        Number(minute),
        Number(second),
        Number(milli)
      )
}

/** Whose copies of keys lie in a folder; undefined where none do. */
const ownerOf = (folder: string): string | undefined => {
  const file = join(folder, markName)
  return existsSync(file) ? decodeMark(readFileSync(file).toString("utf8")).origin : undefined
}

/** Makes a folder the place of this ledger's key copies, or makes sure that it is. */
export const claimPlace = Effect.fnUntraced(function* (folder: string, origin: string) {
  const owner = yield* attemptCopy(folder, () => {
    const known = ownerOf(folder)
    if (known !== undefined) return known
    writeFileSync(join(folder, markName), `${JSON.stringify({ origin })}\n`)
    syncFile(join(folder, markName))
    syncFolder(folder)
    return origin
  })
  if (owner !== origin) return yield* new KeyPlaceTaken({ folder, origin: owner })
})

/** What is remembered of the copies that were made. */
export const readRegistry = (office: OfficeFolder) =>
  attemptCopy(join(office.secrets, registryName), (): Registry => {
    const file = join(office.secrets, registryName)
    return existsSync(file) ? decodeRegistry(readFileSync(file).toString("utf8")) : { places: [] }
  })

const writeRegistry = Effect.fnUntraced(function* (office: OfficeFolder, registry: Registry) {
  const bytes = Buffer.from(`${JSON.stringify(registry, null, 2)}\n`)
  yield* replaceDurably(office.secrets, [{ path: registryName, bytes }])
  yield* clearStaging(office.secrets)
})

/** Deletes the copies of a place that are older than an instant, or were named by a clock that ran ahead, and what a crash left unfinished. */
const prune = (folder: string, before: number, newest: number) =>
  attemptCopy(folder, () => {
    let gone = 0
    for (const name of readdirSync(folder)) {
      const made = millisOf(name)
      const isOld = made !== undefined && (made < before || made > newest)
      if (!isOld && !/^\.\d{8}T\d{9}Z\.partial(?:-journal)?$/.test(name)) continue
      shred(join(folder, name))
      if (isOld) gone += 1
    }
    syncFolder(folder)
    return gone
  })

/** Makes a checked, durable copy of the keys in a place and remembers it; named by the instant, and after every earlier one, whatever the clock says. */
const copyKeys = Effect.fnUntraced(function* (office: OfficeFolder, folder: string) {
  const now = yield* Clock.currentTimeMillis
  const earlier = yield* attemptCopy(folder, () =>
    readdirSync(folder).flatMap((name) => millisOf(name) ?? [])
  )
  const made = Math.max(now, ...earlier.filter((each) => each <= now + dayMillis).map((each) => each + 1))
  const partial = join(folder, `.${stampOf(made)}.partial`)
  const file = join(folder, `${stampOf(made)}.sqlite`)
  yield* attemptCopy(partial, () => closeSync(openSync(partial, "wx", 0o600)))
  yield* copySqlite(office.keysFile, keysFormat, partial)
  yield* attemptCopy(file, () => {
    syncFile(partial)
    renameSync(partial, file)
    syncFolder(folder)
  })
  const { places, ...rest } = yield* readRegistry(office)
  const others = places.filter((place) => place.folder !== folder)
  const newest = new Date(made).toISOString()
  yield* writeRegistry(office, { ...rest, places: [...others, { folder, newest }] })
  return { file, made }
})

/** Copies the keys into a place and deletes the copies there that are older than `keyCopyDays`, or than the last erasure. */
export const backUpKeys = Effect.fn("backUpKeys")(function* (office: OfficeFolder, folder: string) {
  const { file, made } = yield* copyKeys(office, folder)
  const { erasedAt } = yield* readRegistry(office)
  const erased = erasedAt === undefined ? 0 : Date.parse(erasedAt)
  const oldest = Math.min(made, Math.max(erased, made - keyCopyDays * dayMillis))
  const gone = yield* prune(folder, oldest, made)
  return { file, gone }
})

/** A place whose copies could not be replaced after an erasure: the newest may hold the erased key until this instant. */
export interface OutOfReach {
  readonly folder: string
  readonly until: string
}

/**
 * After an erasure: makes a fresh copy in every place where the keys were ever copied to, and deletes all older ones. Answers with how many are
 * gone, and with the places it could not reach.
 */
export const renewKeyCopies = Effect.fn("renewKeyCopies")(function* (office: OfficeFolder, origin: string) {
  const registry = yield* readRegistry(office)
  const copied = registry.places.map(({ newest }) => Date.parse(newest) + 1)
  const erasedAt = new Date(Math.max(yield* Clock.currentTimeMillis, ...copied)).toISOString()
  yield* writeRegistry(office, { ...registry, erasedAt })
  const outOfReach: Array<OutOfReach> = []
  let gone = 0
  for (const { folder, newest } of registry.places) {
    const isOurs = yield* Effect.orElseSucceed(
      attemptCopy(folder, () => ownerOf(folder) === origin),
      () => false
    )
    const renewed = isOurs
      ? yield* Effect.option(
          Effect.flatMap(copyKeys(office, folder), ({ made }) => prune(folder, made, made))
        )
      : undefined
    if (renewed?._tag === "Some") gone += renewed.value
    else {
      const until = new Date(Date.parse(newest) + keyCopyDays * dayMillis).toISOString()
      outOfReach.push({ folder, until })
    }
  }
  return { gone, outOfReach: outOfReach as ReadonlyArray<OutOfReach> }
})
