import { Clock, Effect, Result } from "effect"
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs"
import { join } from "node:path"
import { sameBytes } from "../ledger/proof/bytes.ts"
import { formatCheckpoint } from "../ledger/proof/checkpoint.ts"
import { isSameCheckpoint, type SignedCheckpoint, SignedRecord } from "../ledger/signed-record.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import { rootsAt } from "../ledger/tree.ts"
import { retirableOn } from "../register/key-entry.ts"
import { keysAt, type LedgerKey } from "../register/keys.ts"
import { officeAt } from "../register/office.ts"
import { dateInBangkok } from "../values/thai-date.ts"
import { publishedCheckpoint } from "./log-standing.ts"
import type { OfficeFolder } from "./office-folder.ts"
import { attemptOn, keyFile, layerRecord, recordFile } from "./signing-folder.ts"
import { unlockKeys } from "./unlocking.ts"

/** One point of the drill: what was looked at, whether it is as it should be, and what tells why not. */
export interface DrillPoint {
  readonly point:
    | "made"
    | "going-on"
    | "file"
    | "private"
    | "opens"
    | "record"
    | "history"
    | "kept"
    | "published"
    | "backup"
    | "retire"
  readonly done: boolean
  /** A key's id, an entry, a file or a day: what the point's words name. */
  readonly about: string
  /** The failure that stood in the way, if one did. */
  readonly error?: unknown
}

const point = (name: DrillPoint["point"], done: boolean, about = "", error?: unknown): DrillPoint => ({
  point: name,
  done,
  about,
  ...(error === undefined ? {} : { error })
})

const isPrivate = (file: string): boolean =>
  process.platform === "win32" || (statSync(file).mode & 0o077) === 0

const filePoints = (office: OfficeFolder, { id }: LedgerKey): ReadonlyArray<DrillPoint> => {
  const file = keyFile(office, id)
  if (!existsSync(file)) return [point("file", false, file)]
  return [point("file", true, file), point("private", isPrivate(file), file)]
}

/** A backup counts where it holds a copy of the key's file as it is now, in the folder itself or in a folder `signing`. */
const backupPoint = (office: OfficeFolder, backup: string | undefined, { id }: LedgerKey) => {
  const file = keyFile(office, id)
  const copies = backup === undefined ? [] : [join(backup, `${id}.age`), join(backup, "signing", `${id}.age`)]
  const isCopy = (copy: string): boolean =>
    existsSync(copy) &&
    existsSync(file) &&
    realpathSync(copy) !== realpathSync(file) &&
    readFileSync(copy).equals(readFileSync(file))
  return attemptOn(backup ?? file, () => point("backup", copies.some(isCopy), file))
}

/** Whether the recorded checkpoint is one of these entries. */
const isHistory = Effect.fnUntraced(function* (origin: string, { note, root, size }: SignedCheckpoint) {
  const store = yield* LedgerStore
  const found = (yield* rootsAt(store.leafHashes(0, size), [size])).get(size)
  return (
    found !== undefined &&
    sameBytes(found, root) &&
    Buffer.from(note).toString("utf8").startsWith(formatCheckpoint({ origin, size, root }))
  )
})

const recordPoints = Effect.fnUntraced(function* (office: OfficeFolder, origin: string, site: string) {
  const store = yield* LedgerStore
  const read = yield* Effect.flatMap(SignedRecord, ({ last }) => last).pipe(
    Effect.provide(layerRecord(office)),
    Effect.result
  )
  if (Result.isFailure(read)) return [point("record", false, recordFile(office), read.failure)]
  const last = read.success
  const published = yield* Effect.result(publishedCheckpoint(site))
  const text = last === undefined ? undefined : formatCheckpoint({ ...last, origin })
  return [
    point("record", true, recordFile(office)),
    ...(last === undefined ? [] : [point("history", yield* isHistory(origin, last))]),
    point("kept", last !== undefined && isSameCheckpoint((yield* store.signed).at(-1), last)),
    Result.match(published, {
      onFailure: (error) => point("published", false, site, error),
      onSuccess: (found) => point("published", text !== undefined && found?.text === text, site)
    })
  ]
})

/** Looks at everything that signing needs, and signs nothing: the self-test of `KEYS.md`. */
export const drill = Effect.fn("drill")(function* (
  office: OfficeFolder,
  options: {
    readonly unlock: string | undefined
    readonly site: string
    readonly backup: string | undefined
  }
) {
  const { size } = yield* (yield* LedgerStore).head
  const { origin } = yield* officeAt(size)
  const { active, closed } = yield* keysAt(size)
  const newest = active.at(-1)
  if (newest === undefined) return [point("made", false)]
  const points = [point("made", true, active.map(({ id }) => id).join(", "))]
  if (closed !== undefined) points.push(point("going-on", false, String(closed)))
  for (const key of active) points.push(...filePoints(office, key))
  const opened = yield* Effect.result(unlockKeys(office, active, options.unlock))
  points.push(
    Result.match(opened, {
      onFailure: (error) => point("opens", false, "", error),
      onSuccess: () => point("opens", true)
    }),
    ...(yield* recordPoints(office, origin, options.site))
  )
  for (const key of active) points.push(yield* backupPoint(office, options.backup, key))
  if (closed === undefined && active.length > 1) {
    const day = retirableOn(newest)
    points.push(point("retire", dateInBangkok(yield* Clock.currentTimeMillis) < day, day))
  }
  return points
})
