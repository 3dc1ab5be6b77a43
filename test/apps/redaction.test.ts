import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Exit } from "effect"
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { backUp } from "../../src/apps/backup.ts"
import { layerNewOffice, layerOffice, officeFolder } from "../../src/apps/office-folder.ts"
import { publishMonths } from "../../src/apps/publication.ts"
import { previewRedaction, redact } from "../../src/apps/redaction.ts"
import { SubjectKeys } from "../../src/ledger/keys.ts"
import { layerSqlite as keysSqlite } from "../../src/ledger/store/keys-sqlite.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { disclosuresAt } from "../../src/register/disclosures.ts"
import { findPerson } from "../../src/register/person.ts"
import { appendRedaction, eraseRedacted } from "../../src/register/redact.ts"
import { redactionsAt } from "../../src/register/redactions.ts"
import { personLookup } from "../../src/register/seal.ts"
import { start } from "../../src/register/start.ts"
import type { Month } from "../../src/values/thai-date.ts"
import { thaiDate } from "../../src/values/thai-date.ts"
import { filesBelow } from "../end-to-end/recorder.ts"
import { audit } from "../ledger/auditor.ts"
import { agency, contractOf, origin, pull, statementOf } from "../register/office.ts"
import { august, signingOffice } from "./signing-office.ts"

const july = "2025-07" as Month
const person = { name: "นายตัวอย่าง ปกปิด" }
const neighbour = { name: "นางตัวอย่าง ยังอยู่" }
const decision = { ground: "มาตรา 33", decidedBy: "นายก อบต.", decidedOn: undefined }
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

/** An office that published July and August, in both of which the person stands, and copied its keys to two places. */
const begin = async () => {
  const folder = mkdtempSync(join(tmpdir(), "prongsai-redaction-"))
  const office = officeFolder(join(folder, "office"), undefined)
  const out = join(folder, "site")
  const places = [join(folder, "keys-a"), join(folder, "keys-b")] as const
  await Effect.runPromise(Effect.provide(start(agency, origin), layerNewOffice(office)))
  const run = <A, E>(act: Effect.Effect<A, E, LedgerStore | SubjectKeys>, now = noon) =>
    Effect.runPromiseExit(at(now)(Effect.provide(act, layerOffice(office))))
  const done = async <A, E>(act: Effect.Effect<A, E, LedgerStore | SubjectKeys>, now = noon): Promise<A> => {
    const exit = await run(act, now)
    if (Exit.isSuccess(exit)) return exit.value
    throw new Error(String(exit.cause))
  }
  await done(
    pull(
      "2025-09-01T00:00:00.000Z",
      statementOf("68079100001", [contractOf("68079100001", { supplier: person })]),
      statementOf("68079100002", [
        contractOf("68079100002", { number: "2/2568", signedOn: thaiDate("2025-07-09"), supplier: person })
      ]),
      statementOf("68079100003", [contractOf("68079100003", { number: "3/2568", supplier: neighbour })])
    )
  )
  await done(publishMonths({ officeFolder: office.folder, out, months: [july, august] }))
  for (const keysTo of places) await done(backUp({ office, to: join(folder, "copies"), keysTo }))
  const asked = { office, out, who: { name: person.name }, decision }
  const { key } = (await done(Effect.flatMap(SubjectKeys, (keys) => keys.find(personLookup(person)))))!
  const { fields } = await done(
    Effect.flatMap(LedgerStore, (store) =>
      Effect.flatMap(store.head, ({ size }) => findPerson(origin, size, asked.who))
    )
  )
  return { asked, done, fields, folder, key, office, out, places, run }
}
type Begun = Awaited<ReturnType<typeof begin>>

const files = (folder: string) => [...filesBelow(folder)]

/** Files in which the name stands, and in which the key lies. */
const left = ({ folder, key }: Begun) => ({
  naming: files(folder)
    .filter(([, bytes]) => bytes.includes(person.name))
    .map(([path]) => path),
  holding: files(folder)
    .filter(([, bytes]) => bytes.includes(Buffer.from(key)))
    .map(([path]) => path)
})

const subjectsOf = (month: Month) =>
  Effect.gen(function* () {
    const { size } = yield* (yield* LedgerStore).head
    const keys = yield* SubjectKeys
    const revisions = (yield* disclosuresAt(size)).get(month)!
    return yield* Effect.forEach(revisions, ({ subject }) =>
      Effect.map(keys.get(subject!), (found) => found !== undefined)
    )
  })

/** Whatever was cut short before: nothing of the person is left, the months are made anew once, their old keys are gone, others are as they were. */
const isFinished = async (it: Begun) => {
  assert.deepStrictEqual(left(it), { naming: [], holding: [] })
  for (const month of [july, august]) {
    assert.deepStrictEqual(await it.done(subjectsOf(month)), [false, true], month)
    assert.isFalse(existsSync(join(it.out, month, "r1")))
    assert.isTrue(existsSync(join(it.out, month, "r2")))
  }
  assert.include(readFileSync(join(it.out, august, "purchases.csv"), "utf8"), neighbour.name)
  for (const place of it.places) assert.strictEqual(copies(place).length, 1, place)
  await it.done(audit)
  const size = Effect.flatMap(LedgerStore, (store) => Effect.map(store.head, (head) => head.size))
  const before = await it.done(size)
  assert.deepStrictEqual((await it.done(Effect.flatMap(size, redactionsAt))).length, 1)
  const exit = await it.done(redact(it.asked))
  assert.deepInclude(exit, { appended: [], erased: 0 })
  assert.strictEqual(await it.done(size), before, "once more adds nothing")
}

const copies = (place: string) => readdirSync(place).filter((name) => name.endsWith(".sqlite"))

describe("a redaction", () => {
  it("is shown first and changes nothing", async () => {
    const it = await begin()
    const before = files(it.folder).filter(([path]) => !path.includes("-shm"))
    const shown = await it.done(previewRedaction(it.asked))
    assert.deepStrictEqual(shown.months, [july, august])
    assert.deepStrictEqual(
      shown.entries.map(({ procurement, titles }) => [procurement, titles[0]?.en]),
      [
        ["68079100001", "contract: Contractor"],
        ["68079100002", "contract: Contractor"]
      ]
    )
    const after = files(it.folder).filter(([path]) => !path.includes("-shm"))
    assert.deepStrictEqual(after, before)
  })

  it("withdraws everywhere, and once is enough", async () => {
    const it = await begin()
    assert.isAbove(left(it).naming.length, 4)
    assert.isAbove(left(it).holding.length, 2)
    const { appended, erased, published } = await it.done(redact(it.asked))
    assert.strictEqual(appended.length, 1)
    assert.strictEqual(erased, 1)
    assert.deepStrictEqual(
      published.map(({ month, revision, why, withdrawn }) => [month, revision, why, withdrawn]),
      [
        [july, 2, "redacted", [1]],
        [august, 2, "redacted", [1]]
      ]
    )
    await isFinished(it)
  })

  it("refuses a site that is not there before it changes anything", async () => {
    const it = await begin()
    const size = Effect.flatMap(LedgerStore, (store) => Effect.map(store.head, (head) => head.size))
    const before = await it.done(size)
    const exit = await it.run(redact({ ...it.asked, out: join(it.folder, "elsewhere") }))
    assert.strictEqual(Exit.findErrorOption(exit)._tag, "Some")
    assert.strictEqual(await it.done(size), before)
    assert.isAbove(left(it).holding.length, 2)
  })

  it("of somebody who was never there is refused, of somebody else leaves the person alone", async () => {
    const it = await begin()
    const nobody = await it.run(redact({ ...it.asked, who: { name: "นายไม่มี ในบัญชี" } }))
    assert.isTrue(Exit.isFailure(nobody))
    await it.done(redact({ ...it.asked, who: { name: neighbour.name } }))
    assert.isAbove(left(it).naming.length, 4)
    assert.notInclude(readFileSync(join(it.out, august, "purchases.csv"), "utf8"), neighbour.name)
    assert.isTrue(existsSync(join(it.out, july, "r1")), "a month that does not show them is left alone")
  })

  const cuts: Readonly<Record<string, (it: Begun) => Promise<unknown>>> = {
    "after its entry": (it) => it.done(appendRedaction(it.fields, decision)),
    "after the key was erased": async (it) => {
      await it.done(appendRedaction(it.fields, decision))
      await it.done(eraseRedacted())
    },
    "after one of its months was disclosed anew": async (it) => {
      await it.done(appendRedaction(it.fields, decision))
      await it.done(eraseRedacted())
      await it.done(publishMonths({ officeFolder: it.office.folder, out: it.out, months: [august] }))
    },
    "after the disclosures, before their files": async (it) => {
      const before = join(it.folder, "before")
      cpSync(it.out, before, { recursive: true })
      await it.done(appendRedaction(it.fields, decision))
      await it.done(eraseRedacted())
      await it.done(publishMonths({ officeFolder: it.office.folder, out: it.out, months: [july, august] }))
      rmSync(it.out, { recursive: true })
      renameSync(before, it.out)
    },
    "between the two renames of a month": async (it) => {
      await it.done(appendRedaction(it.fields, decision))
      await it.done(eraseRedacted())
      mkdirSync(join(it.out, ".staging"))
      renameSync(join(it.out, august), join(it.out, ".staging", `old-${august}`))
    },
    "before the copies of keys were replaced": async (it) => {
      await it.done(appendRedaction(it.fields, decision))
      await it.done(eraseRedacted())
      await it.done(publishMonths({ officeFolder: it.office.folder, out: it.out, months: [july, august] }))
    }
  }
  for (const [when, cut] of Object.entries(cuts)) {
    it(`cut short ${when} is finished by running it again`, async () => {
      const it = await begin()
      await cut(it)
      assert.notDeepEqual(left(it), { naming: [], holding: [] })
      await it.done(redact(it.asked))
      await isFinished(it)
    })
  }

  it("says which copies it could not reach and until when; connected again, the next backup deletes them", async () => {
    const it = await begin()
    const [, place] = it.places
    const away = join(it.folder, "unplugged")
    renameSync(place, away)
    const { outOfReach } = await it.done(redact(it.asked))
    assert.deepStrictEqual(outOfReach, [{ folder: place, until: "2026-12-24T05:00:00.000Z" }])
    assert.isTrue(left(it).holding.every((path) => path.startsWith("unplugged/")))
    mkdirSync(place)
    const empty = await it.done(redact(it.asked))
    assert.deepStrictEqual(empty.outOfReach, outOfReach, "an empty folder is not the place")
    rmSync(place, { recursive: true })
    renameSync(away, place)
    await it.done(backUp({ office: it.office, to: join(it.folder, "copies"), keysTo: place }), noon + 1_000)
    assert.deepStrictEqual(left(it).holding, [])
  })

  it("a key that an old copy brought back opens nothing, and is erased again before it is copied", async () => {
    const it = await begin()
    const kept = join(it.folder, "kept.sqlite")
    cpSync(join(it.places[0], copies(it.places[0])[0]!), kept)
    await it.done(redact(it.asked))
    const db = new DatabaseSync(it.office.keysFile)
    db.prepare("ATTACH ? AS kept").run(kept)
    db.exec("INSERT OR IGNORE INTO subject SELECT * FROM kept.subject")
    db.close()
    rmSync(kept)
    assert.isAbove(left(it).holding.length, 0)
    await it.done(publishMonths({ officeFolder: it.office.folder, out: it.out, months: [july, august] }))
    assert.deepStrictEqual(left(it).naming, [])
    await it.done(backUp({ office: it.office, to: join(it.folder, "copies"), keysTo: it.places[0] }))
    assert.deepStrictEqual(left(it).holding, [])
  })

  it("the fresh copies hold the keys of everybody else", async () => {
    const it = await begin()
    await it.done(redact(it.asked))
    for (const place of it.places) {
      const found = await Effect.runPromise(
        Effect.flatMap(SubjectKeys, (keys) =>
          Effect.all([keys.find(personLookup(person)), keys.find(personLookup(neighbour))])
        ).pipe(Effect.provide(keysSqlite(join(place, copies(place)[0]!))))
      )
      assert.isUndefined(found[0])
      assert.isDefined(found[1])
    }
  })
})

describe("a redaction in a signed ledger", () => {
  it("changes nothing that was signed or proven, and needs the key before it begins", async () => {
    const it = await signingOffice()
    await it.done(it.publishing())
    const log = () =>
      [...filesBelow(join(it.out, "ledger"))].filter(
        ([path]) => !/^(?:checkpoint|log\.json|notice\.html)$/.test(path)
      )
    const before = log()
    assert.isAbove(before.length, 5)
    const asked = {
      office: officeFolder(join(it.folder, "office"), undefined),
      out: it.out,
      who: { name: "นายตัวอย่าง หนึ่ง" },
      decision
    }
    const size = await it.done(it.size)
    const locked = await it.run(redact(asked))
    assert.isTrue(Exit.isFailure(locked))
    assert.strictEqual(await it.done(it.size), size)

    await it.done(redact({ ...asked, signing: it.signing }))
    const after = new Map(log())
    for (const [path, bytes] of before) assert.isTrue(after.get(path)?.equals(bytes), path)
    assert.isTrue(after.has(`checkpoints/${august}.r2`))
    for (const [path, bytes] of filesBelow(it.out)) assert.isFalse(bytes.includes(asked.who.name), path)
    assert.isFalse(existsSync(join(it.out, august, "r1")))
    await it.done(audit)
  })
})
