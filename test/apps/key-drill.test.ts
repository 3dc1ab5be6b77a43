import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { TestClock } from "effect/testing"
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { drill, type DrillPoint } from "../../src/apps/key-drill.ts"
import { layerNewOffice, layerOffice, type OfficeFolder, officeFolder } from "../../src/apps/office-folder.ts"
import { publishMonths } from "../../src/apps/publication.ts"
import { recordFile } from "../../src/apps/signing-folder.ts"
import { beginKeys, relockKeys, rotateKeys } from "../../src/apps/signing-keys.ts"
import { layerSigner } from "../../src/apps/unlocking.ts"
import { SignedRecord } from "../../src/ledger/signed-record.ts"
import { Signer } from "../../src/ledger/signer.ts"
import { recordKey } from "../../src/register/key-entry.ts"
import { start } from "../../src/register/start.ts"
import type { Month } from "../../src/values/thai-date.ts"
import { agency, contractOf, origin, pull, statementOf } from "../register/office.ts"

const month = (text: string) => text as Month

const publish = (office: OfficeFolder, out: string, unlock: string, months: ReadonlyArray<Month>) =>
  Effect.gen(function* () {
    const signing = { signer: yield* Signer, record: yield* SignedRecord }
    return yield* publishMonths({ officeFolder: office.folder, out, months, signing })
  }).pipe(Effect.provide(layerSigner(office, origin, unlock)))

/** An office that signed and published two months and has a backup of its key. */
const readyOffice = Effect.gen(function* () {
  yield* TestClock.setTime(Date.UTC(2025, 10, 24, 3))
  const folder = yield* Effect.acquireRelease(
    Effect.sync(() => mkdtempSync(join(tmpdir(), "prongsai-drill-"))),
    (made) => Effect.sync(() => rmSync(made, { recursive: true, force: true }))
  )
  const office = officeFolder(join(folder, "office"), undefined)
  const [unlock, site, backup] = [join(folder, "unlock.txt"), join(folder, "site"), join(folder, "usb")]
  const within = <A, E, R>(act: Effect.Effect<A, E, R>) => Effect.provide(act, layerOffice(office))
  yield* Effect.provide(start(agency, origin), layerNewOffice(office))
  const empty = yield* within(drill(office, { unlock, site, backup }))
  const key = yield* within(beginKeys(office, { unlock, printedAt: [] }))
  const pulled = statementOf("68079100001", [contractOf("68079100001")])
  yield* within(pull("2025-09-01T00:00:00.000Z", pulled))
  yield* within(publish(office, site, unlock, [month("2025-08")]))
  copyFileSync(recordFile(office), join(folder, "old-record"))
  copyFileSync(office.ledgerFile, join(folder, "old-ledger"))
  yield* within(publish(office, site, unlock, [month("2025-09")]))
  mkdirSync(backup)
  copyFileSync(key.file, join(backup, `${key.id}.age`))
  const open = (more: Partial<Parameters<typeof drill>[1]> = {}) =>
    Effect.map(within(drill(office, { unlock, site, backup, ...more })), (points) =>
      points.filter(({ done }) => !done).map(({ point }) => point)
    )
  return { backup, empty, folder, key, office, open, site, unlock, within }
})

type Ready = Effect.Success<typeof readyOffice>

const inReadyOffice = <A, E>(body: (ready: Ready) => Effect.Effect<A, E, NodeServices.NodeServices>) =>
  Effect.flatMap(readyOffice, body).pipe(Effect.scoped, Effect.provide(NodeServices.layer))

const none: ReadonlyArray<DrillPoint["point"]> = []

describe("the drill", () => {
  it.effect("finds everything ready in an office that is, and changes nothing", () =>
    inReadyOffice(({ empty, key, office, open, site }) =>
      Effect.gen(function* () {
        assert.deepStrictEqual(
          empty.map(({ done, point }) => ({ done, point })),
          [{ done: false, point: "made" }]
        )
        const files = [office.ledgerFile, key.file, recordFile(office), join(site, "ledger/checkpoint")]
        const before = files.map((file) => readFileSync(file))
        assert.deepStrictEqual(yield* open(), none)
        assert.deepStrictEqual(
          files.map((file) => readFileSync(file)),
          before
        )
      })
    )
  )

  it.effect("names what is missing or wrong with the key, its file and its backup", () =>
    inReadyOffice(({ backup, folder, key, office, open, unlock, within }) =>
      Effect.gen(function* () {
        assert.deepStrictEqual(yield* open({ unlock: undefined }), ["opens"])
        assert.deepStrictEqual(yield* open({ backup: undefined }), ["backup"])
        assert.deepStrictEqual(yield* open({ backup: office.secrets }), ["backup"])
        chmodSync(key.file, 0o644)
        assert.deepStrictEqual(yield* open(), process.platform === "win32" ? none : ["private"])
        chmodSync(key.file, 0o600)
        const whole = readFileSync(key.file)
        writeFileSync(key.file, whole.subarray(1))
        assert.deepStrictEqual(yield* open(), ["opens", "backup"])
        rmSync(key.file)
        assert.deepStrictEqual(yield* open(), ["file", "opens", "backup"])
        copyFileSync(join(backup, `${key.id}.age`), key.file)
        chmodSync(key.file, 0o600)
        assert.deepStrictEqual(yield* open(), none)
        const newUnlock = join(folder, "new.txt")
        yield* within(relockKeys(office, { unlock, newUnlock }))
        assert.deepStrictEqual(yield* open(), ["opens", "backup"])
        mkdirSync(join(backup, "signing"))
        copyFileSync(key.file, join(backup, "signing", `${key.id}.age`))
        assert.deepStrictEqual(yield* open({ unlock: newUnlock }), none)
      })
    )
  )

  it.effect("names a record that is gone or old, a ledger that is old, and a site that is another", () =>
    inReadyOffice(({ folder, office, open, site }) =>
      Effect.gen(function* () {
        const file = recordFile(office)
        const record = readFileSync(file)
        rmSync(file)
        assert.deepStrictEqual(yield* open(), ["record"])
        copyFileSync(join(folder, "old-record"), file)
        assert.deepStrictEqual(yield* open(), ["kept", "published"])
        writeFileSync(file, record)
        assert.deepStrictEqual(yield* open(), none)

        const checkpoint = join(site, "ledger/checkpoint")
        const note = readFileSync(checkpoint, "utf8")
        writeFileSync(checkpoint, note.replace("\n", "x\n"))
        assert.deepStrictEqual(yield* open(), ["published"])
        writeFileSync(checkpoint, "")
        assert.deepStrictEqual(yield* open(), ["published"])
        assert.deepStrictEqual(yield* open({ site: join(folder, "elsewhere") }), ["published"])
        writeFileSync(checkpoint, note)
        assert.deepStrictEqual(yield* open(), none)

        copyFileSync(join(folder, "old-ledger"), office.ledgerFile)
        assert.deepStrictEqual(yield* open(), ["history", "kept"])
      })
    )
  )

  it.effect("tells of a rotation that is over, and of a closed ledger", () =>
    inReadyOffice(({ backup, key, office, open, unlock, within }) =>
      Effect.gen(function* () {
        const newer = yield* within(rotateKeys(office, { unlock, printedAt: [] }))
        assert.deepStrictEqual(yield* open(), ["backup"])
        copyFileSync(newer.file, join(backup, `${newer.id}.age`))
        assert.deepStrictEqual(yield* open(), none)
        yield* TestClock.setTime(Date.UTC(2026, 11, 23, 16, 59))
        assert.deepStrictEqual(yield* open(), none)
        yield* TestClock.setTime(Date.UTC(2026, 11, 23, 17))
        assert.deepStrictEqual(yield* open(), ["retire"])
        yield* within(recordKey({ kind: "compromise", id: key.id, reason: "กุญแจหาย" }))
        assert.deepStrictEqual(yield* open(), ["going-on"])
      })
    )
  )
})
