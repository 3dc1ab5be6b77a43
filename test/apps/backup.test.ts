import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Exit, Option, Stream } from "effect"
import { spawn } from "node:child_process"
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { fileURLToPath } from "node:url"
import { backUp } from "../../src/apps/backup.ts"
import { layerNewOffice, layerOffice, officeFolder } from "../../src/apps/office-folder.ts"
import type { SubjectKeys } from "../../src/ledger/keys.ts"
import { copySqlite } from "../../src/ledger/store/sqlite-copy.ts"
import { ledgerFormat } from "../../src/ledger/store/sqlite-schema.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { officeAt } from "../../src/register/office.ts"
import { purchasesOf } from "../../src/register/purchases.ts"
import { start } from "../../src/register/start.ts"
import { audit, auditFile } from "../ledger/auditor.ts"
import { agency, contractOf, origin, pull, statementOf } from "../register/office.ts"

const person = { name: "นายตัวอย่าง สำรอง" }
const day = 86_400_000
const noon = Date.UTC(2026, 10, 24, 5)

const at =
  (millis: number) =>
  <A, E, R>(act: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.flatMap(Clock.Clock, (clock) =>
      Effect.provideService(act, Clock.Clock, {
        ...clock,
        currentTimeMillisUnsafe: () => millis,
        currentTimeMillis: Effect.succeed(millis),
        currentTimeNanosUnsafe: () => BigInt(millis) * 1_000_000n,
        currentTimeNanos: Effect.succeed(BigInt(millis) * 1_000_000n),
        sleep: (duration) => clock.sleep(duration)
      })
    )

const begin = async (whose = origin) => {
  const folder = mkdtempSync(join(tmpdir(), "prongsai-backup-"))
  const office = officeFolder(join(folder, "office"), undefined)
  await Effect.runPromise(Effect.provide(start(agency, whose), layerNewOffice(office)))
  const runIn =
    (of = office) =>
    <A, E>(act: Effect.Effect<A, E, LedgerStore | SubjectKeys>, now = noon) =>
      Effect.runPromiseExit(at(now)(Effect.provide(act, layerOffice(of))))
  const run = runIn()
  const done = async <A, E>(act: Effect.Effect<A, E, LedgerStore | SubjectKeys>, now = noon): Promise<A> => {
    const exit = await run(act, now)
    if (Exit.isSuccess(exit)) return exit.value
    throw new Error(String(exit.cause))
  }
  const contracts = [contractOf("68079100001", { supplier: person })]
  await done(pull("2025-09-01T00:00:00.000Z", statementOf("68079100001", contracts)))
  const places = { to: join(folder, "copies"), keysTo: join(folder, "keys") }
  const refusal = async (to: string, keysTo: string) =>
    Option.getOrUndefined(Exit.findErrorOption(await run(backUp({ office, to, keysTo }))))?._tag
  return { done, folder, office, places, refusal, run, runIn }
}

const copies = (place: string) => readdirSync(place).filter((name) => name.endsWith(".sqlite"))

const suppliers = Effect.gen(function* () {
  const office = yield* officeAt((yield* (yield* LedgerStore).head).size)
  const all = yield* Stream.runCollect(purchasesOf(office))
  return all.flatMap(({ procurement }) => procurement.contracts.map(({ supplier }) => supplier.name))
})

describe("a backup", () => {
  it("is a whole ledger of its own, without keys and without what imports left, and says what it holds", async () => {
    const it = await begin()
    mkdirSync(join(it.office.folder, "quarantine"))
    writeFileSync(join(it.office.folder, "quarantine", "a.csv"), person.name)
    const { keys, ledger, root, size } = await it.done(backUp({ office: it.office, ...it.places }))
    assert.strictEqual(ledger, join(it.places.to, "20261124T050000000Z"))
    assert.deepStrictEqual(readdirSync(it.places.to), ["20261124T050000000Z"])
    assert.deepStrictEqual(readdirSync(ledger).toSorted(), ["backup.json", "ledger.sqlite"])
    const said = JSON.parse(readFileSync(join(ledger, "backup.json"), "utf8"))
    assert.deepInclude(said, { origin, size, root, at: "2026-11-24T05:00:00.000Z" })
    assert.strictEqual(auditFile(join(ledger, "ledger.sqlite")).length, size)
    assert.strictEqual(keys, join(it.places.keysTo, "20261124T050000000Z.sqlite"))
    if (process.platform !== "win32") assert.strictEqual(statSync(keys).mode & 0o777, 0o600)
    for (const name of readdirSync(ledger))
      assert.isFalse(readFileSync(join(ledger, name)).includes(person.name), name)
  })

  it("restored, both halves open what was recorded; each alone opens nothing", async () => {
    const it = await begin()
    const { keys, ledger } = await it.done(backUp({ office: it.office, ...it.places }))
    const restored = officeFolder(join(it.folder, "restored"), undefined)
    for (const folder of [restored.folder, restored.secrets]) mkdirSync(folder)
    cpSync(join(ledger, "ledger.sqlite"), restored.ledgerFile)
    cpSync(keys, restored.keysFile)
    const run = it.runIn(restored)
    assert.deepStrictEqual(await run(suppliers), Exit.succeed([person.name]))
    assert.isTrue(Exit.isSuccess(await run(audit)))
    const more = pull("2025-10-01T00:00:00.000Z", statementOf("68079100002", [contractOf("68079100002")]))
    assert.isTrue(Exit.isSuccess(await run(more)))

    const other = await begin()
    cpSync(other.office.keysFile, restored.keysFile)
    assert.strictEqual(Option.getOrThrow(Exit.findErrorOption(await run(suppliers)))._tag, "OtherKeys")
  })

  it("is of one moment, however much is appended meanwhile", async () => {
    const folder = mkdtempSync(join(tmpdir(), "prongsai-backup-"))
    const file = join(folder, "ledger.sqlite")
    const script = fileURLToPath(new URL("../ledger/writer.ts", import.meta.url))
    const writer = spawn(process.execPath, [script, file, "a", "create"], {
      stdio: ["ignore", "pipe", "inherit"]
    })
    await new Promise((begun) => writer.stdout.once("data", begun))
    writer.stdout.resume()
    const sizes: Array<number> = []
    for (const turn of Array.from({ length: 12 }, (_, at) => at)) {
      const copy = join(folder, `copy-${turn}.sqlite`)
      await Effect.runPromise(copySqlite(file, ledgerFormat, copy))
      sizes.push(auditFile(copy).length)
    }
    const ended = new Promise((end) => writer.once("close", end))
    writer.kill("SIGKILL")
    await ended
    assert.deepStrictEqual(
      sizes,
      sizes.toSorted((a, b) => a - b)
    )
    assert.isAbove(sizes.at(-1)!, sizes[0]!)
  })

  it("of a ledger with one wrong bit is refused, and no copy is left that looks whole", async () => {
    const it = await begin()
    const db = new DatabaseSync(it.office.ledgerFile)
    db.exec("DROP TRIGGER leaf_no_update")
    const { entry } = db.prepare("SELECT entry FROM leaf WHERE idx = 3").get()!
    const bytes = Uint8Array.from(entry as Uint8Array)
    bytes[bytes.length >> 1]! ^= 1
    db.prepare("UPDATE leaf SET entry = ? WHERE idx = 3").run(bytes)
    db.close()
    assert.strictEqual(await it.refusal(it.places.to, it.places.keysTo), "LedgerDamaged")
    assert.isTrue(readdirSync(it.places.to).every((name) => name.startsWith(".")))
    assert.deepStrictEqual(copies(it.places.keysTo), [])
  })

  it("clears what an earlier one left half done", async () => {
    const it = await begin()
    const half = join(it.places.to, ".20261123T050000000Z.partial")
    mkdirSync(half, { recursive: true })
    writeFileSync(join(half, "ledger.sqlite"), "half")
    mkdirSync(it.places.keysTo)
    writeFileSync(join(it.places.keysTo, ".20261123T050000000Z.partial"), "half")
    await it.done(backUp({ office: it.office, ...it.places }))
    for (const place of [it.places.to, it.places.keysTo])
      assert.isFalse(
        readdirSync(place).some((name) => name.endsWith(".partial")),
        place
      )
  })
})

describe("the places of a backup", () => {
  it("lie apart from each other and from the office, whatever links lead there", async () => {
    const it = await begin()
    const { folder, office } = it
    const inside = (...path: ReadonlyArray<string>) => join(folder, ...path)
    mkdirSync(inside("real"))
    symlinkSync(inside("real"), inside("link"))
    symlinkSync(office.folder, inside("office-link"))
    const together = [
      [inside("copies"), inside("copies")],
      [inside("copies"), inside("copies", "keys")],
      [inside("keys", "copies"), inside("keys")],
      [inside("copies"), office.folder],
      [inside("copies"), inside("office", "keys")],
      [inside("office", "copies"), inside("keys")],
      [office.secrets, inside("keys")],
      [folder, inside("keys")],
      [inside("real"), inside("link", "keys")],
      [inside("copies"), inside("office-link", "keys")]
    ] as const
    for (const [to, keysTo] of together)
      assert.strictEqual(await it.refusal(to, keysTo), "BackupsTogether", `${to} ${keysTo}`)
    assert.isFalse(existsSync(inside("copies")))
    assert.deepStrictEqual(
      readdirSync(office.folder).filter((name) => !name.startsWith("ledger")),
      []
    )
  })

  it("hold one ledger's keys each", async () => {
    const it = await begin()
    const other = await begin("prongsai.example/agency/6990002")
    await it.done(backUp({ office: it.office, ...it.places }))
    assert.strictEqual(await other.refusal(other.places.to, it.places.keysTo), "KeyPlaceTaken")
    assert.strictEqual(copies(it.places.keysTo).length, 1)
  })

  it("keep copies of keys for thirty days, and overwrite before they delete", async () => {
    const it = await begin()
    const backUpAt = (now: number) => it.done(backUp({ office: it.office, ...it.places }), now)
    await backUpAt(noon)
    const [first] = copies(it.places.keysTo)
    const kept = join(it.folder, "kept.sqlite")
    linkSync(join(it.places.keysTo, first!), kept)
    assert.strictEqual((await backUpAt(noon + 30 * day)).gone, 0)
    assert.strictEqual((await backUpAt(noon + 30 * day + 1)).gone, 1)
    assert.notInclude(copies(it.places.keysTo), first)
    assert.isTrue(readFileSync(kept).every((byte) => byte === 0))
    assert.strictEqual(readdirSync(it.places.to).length, 3, "copies of the ledger stay")
  })

  it("are not fooled by a clock that ran ahead or back", async () => {
    const it = await begin()
    const backUpAt = (now: number) => it.done(backUp({ office: it.office, ...it.places }), now)
    await backUpAt(noon + 3_650 * day)
    const { gone, keys } = await backUpAt(noon)
    assert.strictEqual(gone, 1)
    assert.deepStrictEqual(copies(it.places.keysTo), ["20261124T050000000Z.sqlite"])
    await backUpAt(noon - 1)
    assert.strictEqual(copies(it.places.keysTo).length, 2)
    assert.isTrue(existsSync(keys))
  })

  it("nothing but copies of keys is ever deleted there", async () => {
    const it = await begin()
    mkdirSync(it.places.keysTo)
    for (const name of ["notes.txt", "subjects.sqlite", "20250101.sqlite"])
      writeFileSync(join(it.places.keysTo, name), "mine")
    await it.done(backUp({ office: it.office, ...it.places }))
    for (const name of ["notes.txt", "subjects.sqlite", "20250101.sqlite"])
      assert.strictEqual(readFileSync(join(it.places.keysTo, name), "utf8"), "mine")
  })
})
