import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Stream } from "effect"
import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { layerNewOffice, layerOffice, officeFolder } from "../../src/apps/office-folder.ts"
import { publishMonths } from "../../src/apps/publication.ts"
import { digestOf, readDisclosure } from "../../src/ledger/commitment.ts"
import type { SubjectKeys } from "../../src/ledger/keys.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { disclosuresAt } from "../../src/register/disclosures.ts"
import { explainFinding } from "../../src/register/explain.ts"
import { discloseMonths } from "../../src/register/publication.ts"
import { indexFromEntries } from "../../src/register/rebuild.ts"
import { start } from "../../src/register/start.ts"
import { baht } from "../../src/values/baht.ts"
import { type Month, thaiDate } from "../../src/values/thai-date.ts"
import { audit } from "../ledger/auditor.ts"
import { agency, contractOf, id, origin, pull, statementOf } from "../register/office.ts"

const august = "2025-08" as Month
const person = { name: "นายตัวอย่าง หนึ่ง" }

const begin = async () => {
  const folder = mkdtempSync(join(tmpdir(), "prongsai-publication-"))
  const office = officeFolder(join(folder, "office"), undefined)
  const out = join(folder, "site")
  await Effect.runPromise(Effect.provide(start(agency, origin), layerNewOffice(office)))
  const run = <A, E>(act: Effect.Effect<A, E, LedgerStore | SubjectKeys>) =>
    Effect.runPromiseExit(Effect.provide(act, layerOffice(office)))
  const done = async <A, E>(act: Effect.Effect<A, E, LedgerStore | SubjectKeys>): Promise<A> => {
    const exit = await run(act)
    if (Exit.isSuccess(exit)) return exit.value
    throw new Error(String(exit.cause))
  }
  const publish = publishMonths({ officeFolder: office.folder, out, months: [august] })
  const size = Effect.flatMap(LedgerStore, (store) => Effect.map(store.head, (head) => head.size))
  await done(
    pull(
      "2025-09-01T00:00:00.000Z",
      statementOf("68079100001", [contractOf("68079100001")]),
      statementOf("68079100002", [contractOf("68079100002", { number: "2/2568", supplier: person })])
    )
  )
  return { done, office, out, publish, run, size }
}

const read = (...path: ReadonlyArray<string>) => readFileSync(join(...path))
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex")
const stamps = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`)
    .sort()

interface Manifest {
  readonly revision: number
  readonly rowCount: number
  readonly disclosureEntry: number
  readonly files: ReadonlyArray<{ readonly name: string; readonly sha256: string; readonly opening: string }>
}
const manifestIn = (...path: ReadonlyArray<string>) =>
  JSON.parse(read(...path, "manifest.json").toString()) as Manifest

describe("publishing a month", () => {
  it("commits to every file of the month's folder, and the manifests open the commitments", async () => {
    const { done, out, publish, size } = await begin()
    const [month] = await done(publish)
    assert.strictEqual(month?.why, "first")
    const [disclosed] = (await done(Effect.flatMap(size, disclosuresAt))).get(august)!
    const opened = [
      ["", manifestIn(out, august)],
      ["r1/", manifestIn(out, august, "r1")]
    ] as const
    const committed: Array<string> = []
    for (const [prefix, manifest] of opened) {
      assert.strictEqual(manifest.disclosureEntry, disclosed!.entry)
      for (const { name, opening, sha256: said } of manifest.files) {
        const bytes = read(out, august, prefix, name)
        assert.strictEqual(sha256(bytes), said)
        const field = `file:${prefix}${name}`
        assert.strictEqual(digestOf(opening), disclosed!.commit[field])
        const shown = readDisclosure(opening)
        assert.deepStrictEqual(shown._tag === "Some" ? shown.value : undefined, {
          field,
          value: { bytes: bytes.length, sha256: said }
        })
        committed.push(field)
      }
    }
    const siteManifest = JSON.parse(read(out, "manifest.json").toString()) as Manifest
    assert.strictEqual(siteManifest.disclosureEntry, disclosed!.entry)
    assert.strictEqual(digestOf(siteManifest.files[0]!.opening), disclosed!.commit["file:site.json"])
    assert.strictEqual(sha256(read(out, "site.json")), siteManifest.files[0]!.sha256)
    assert.deepStrictEqual([...committed, "file:site.json"].sort(), Object.keys(disclosed!.commit).sort())
    const names = readdirSync(join(out, august), { recursive: true, encoding: "utf8" }).filter(
      (name) => statSync(join(out, august, name)).isFile() && !name.endsWith("manifest.json")
    )
    assert.deepStrictEqual(names.map((name) => `file:${name}`).sort(), committed.sort())
    await done(audit)
  })

  it("prints a natural person's name, which lies in no entry", async () => {
    const { done, out, publish, size } = await begin()
    await done(publish)
    assert.include(read(out, august, "purchases.csv").toString(), person.name)
    const entries = await done(
      Effect.gen(function* () {
        return yield* Stream.runCollect((yield* LedgerStore).entries(0, yield* size))
      })
    )
    for (const { bytes } of entries) assert.notInclude(Buffer.from(bytes).toString(), "หนึ่ง")
  })

  it("records and writes nothing when nothing changed, and restores files that are gone or altered", async () => {
    const { done, out, publish, size } = await begin()
    await done(publish)
    const [entries, before] = [await done(size), stamps(out)]
    assert.strictEqual((await done(publish))[0]?.why, "unchanged")
    assert.strictEqual(await done(size), entries)
    assert.deepStrictEqual(stamps(out), before)
    const page = read(out, august, "index.html")
    for (const [name, harm] of [
      ["index.html", "<h1>altered</h1>"],
      ["r1/purchases.csv", "altered"],
      ["manifest.json", '{"revision": 1'],
      ["manifest.json", '{"revision": 1, "files": []}']
    ] as const) {
      const whole = read(out, august, name)
      writeFileSync(join(out, august, name), harm)
      const restored = await done(publish)
      assert.deepStrictEqual([restored[0]?.why, restored[0]?.written], ["unchanged", true], name)
      assert.isTrue(read(out, august, name).equals(whole), name)
    }
    assert.isTrue(read(out, august, "index.html").equals(page))
    rmSync(out, { recursive: true })
    await done(publish)
    assert.isTrue(read(out, august, "r1", "index.html").length > 0)
    assert.strictEqual(await done(size), entries)
  })

  it("after a crash between the ledger and the site, writes the files that were disclosed", async () => {
    const { done, out, publish, size } = await begin()
    await done(publish)
    const written = read(out, august, "manifest.json")
    const entries = await done(size)
    rmSync(join(out, august), { recursive: true })
    const [again] = await done(publish)
    assert.deepStrictEqual([again?.why, again?.written], ["unchanged", true])
    assert.strictEqual(await done(size), entries, "no second disclosure")
    assert.isTrue(read(out, august, "manifest.json").equals(written))
  })

  it("after a crash in the middle of a swap, the old month is back and the new one goes in", async () => {
    const { done, out, publish } = await begin()
    await done(publish)
    mkdirSync(join(out, ".staging", "new-half"), { recursive: true })
    writeFileSync(join(out, ".staging", "new-half", "index.html"), "half")
    renameSync(join(out, august), join(out, ".staging", `old-${august}`))
    await done(publish)
    assert.deepStrictEqual(manifestIn(out, august).revision, 1)
    assert.isFalse(existsSync(join(out, ".staging")))
  })

  it("a correction makes a second revision that says what changed; the first stays as it was", async () => {
    const { done, out, publish } = await begin()
    await done(publish)
    const first = readdirSync(join(out, august, "r1")).map((name) => [
      name,
      sha256(read(out, august, "r1", name))
    ])
    const dearer = contractOf("68079100001", { amount: baht(10_500) })
    await done(pull("2025-10-01T00:00:00.000Z", statementOf("68079100001", [dearer])))
    assert.strictEqual((await done(publish))[0]?.why, "changed")
    assert.strictEqual(manifestIn(out, august).revision, 2)
    assert.deepStrictEqual(
      readdirSync(join(out, august, "r1")).map((name) => [name, sha256(read(out, august, "r1", name))]),
      first
    )
    const page = read(out, august, "index.html").toString()
    for (const text of ["10,000.00", "10,500.00", "แหล่งข้อมูลเผยแพร่ค่าใหม่"]) assert.include(page, text)
  })

  it("puts an earlier revision back where it is gone, and into a new folder; one it cannot make is named", async () => {
    const { done, office, out, publish } = await begin()
    await done(publish)
    const first = read(out, august, "r1", "index.html")
    await done(
      pull(
        "2025-10-01T00:00:00.000Z",
        statementOf("68079100001", [contractOf("68079100001", { amount: baht(1) })])
      )
    )
    await done(publish)
    rmSync(join(out, august, "r1"), { recursive: true })
    assert.deepStrictEqual((await done(publish))[0]?.written, true)
    assert.isTrue(read(out, august, "r1", "index.html").equals(first))
    writeFileSync(join(out, august, "r1", "index.html"), "altered")
    writeFileSync(join(out, august, "r1", "manifest.json"), '{"revision": 1, "files": []}')
    assert.deepStrictEqual((await done(publish))[0]?.lost, [])
    assert.isTrue(read(out, august, "r1", "index.html").equals(first))
    assert.lengthOf(manifestIn(out, august, "r1").files, 6)
    const elsewhere = join(out, "..", "elsewhere")
    await done(publishMonths({ officeFolder: office.folder, out: elsewhere, months: [august] }))
    assert.isTrue(read(elsewhere, august, "r1", "index.html").equals(first))
    assert.strictEqual(manifestIn(elsewhere, august, "r1").revision, 1)
  })

  it("stops when the key of a published month is gone, and publishes nothing new in its place", async () => {
    const { done, office, out, publish, run, size } = await begin()
    const older = readFileSync(office.keysFile)
    await done(publish)
    const before = await done(size)
    writeFileSync(office.keysFile, older)
    assert.include(String(await run(publish)), "KeyMissing")
    assert.strictEqual(await done(size), before)
    const first = sha256(read(out, august, "r1", "index.html"))
    const anew = publishMonths({ officeFolder: office.folder, out, months: [august], withoutOldKeys: true })
    const [month] = await done(anew)
    assert.deepStrictEqual([month?.why, month?.revision, month?.lost], ["re-rendered", 2, []])
    assert.strictEqual(sha256(read(out, august, "r1", "index.html")), first, "the first stays as it lies")
    assert.strictEqual((await done(publish))[0]?.why, "unchanged")
  })

  it("brings every published month into a new folder, as it was", async () => {
    const { done, office, out, publish, size } = await begin()
    await done(publish)
    const elsewhere = join(out, "..", "elsewhere")
    const july = "2025-07" as Month
    const before = await done(size)
    await done(publishMonths({ officeFolder: office.folder, out: elsewhere, months: [july] }))
    assert.strictEqual(await done(size), before + 1, "July is disclosed, August is not disclosed again")
    const home = read(elsewhere, "index.html").toString()
    for (const month of ["2025-07", "2025-08"]) assert.include(home, `${month}/`)
    for (const name of readdirSync(join(out, august), { recursive: true, encoding: "utf8" })) {
      if (statSync(join(out, august, name)).isFile())
        assert.isTrue(read(elsewhere, august, name).equals(read(out, august, name)), name)
    }
  })

  it("the list of the site names every file that belongs to no month, with its hash", async () => {
    const { done, out, publish } = await begin()
    await done(publish)
    const list = JSON.parse(read(out, "site.json").toString()) as {
      readonly files: ReadonlyArray<{ readonly path: string; readonly sha256: string }>
    }
    const lying = readdirSync(out, { recursive: true, encoding: "utf8" }).filter(
      (name) =>
        statSync(join(out, name)).isFile() &&
        !name.startsWith(august) &&
        !["site.json", "manifest.json"].includes(name)
    )
    assert.deepStrictEqual(
      list.files.map(({ path }) => path),
      lying.sort()
    )
    for (const { path, sha256: said } of list.files) assert.strictEqual(sha256(read(out, path)), said)
  })

  it("puts back the site's own pages that are gone or altered, without a new disclosure", async () => {
    const { done, out, publish, size } = await begin()
    await done(publish)
    const before = await done(size)
    for (const name of ["index.html", "site.json", "manifest.json", "fy2568/index.html", "assets/site.css"]) {
      const whole = read(out, name)
      writeFileSync(join(out, name), name === "site.json" ? `{"origin": "${origin}"}` : "altered")
      await done(publish)
      assert.isTrue(read(out, name).equals(whole), name)
      assert.strictEqual(await done(size), before, name)
    }
  })

  it("mends a page that lost its bytes with the power, and only that page", async () => {
    const { done, out, publish, size } = await begin()
    await done(publish)
    const before = stamps(out)
    const entries = await done(size)
    const pages = ["index.html", "purchases/68079100001/index.html", "assets/site.css"]
    const whole = pages.map((name) => read(out, name))
    for (const name of pages) writeFileSync(join(out, name), "")
    await done(publish)
    assert.deepStrictEqual(
      pages.map((name) => read(out, name)),
      whole
    )
    assert.strictEqual(await done(size), entries)
    const changed = stamps(out).filter((stamp) => !before.includes(stamp) && /\.\w+ /.test(stamp))
    assert.deepStrictEqual(
      changed.map((stamp) => stamp.split(" ")[0]),
      pages.toSorted()
    )
  })

  it("takes away a page that the site no longer has, and says so; nothing else that lies there", async () => {
    const { done, office, out, publish } = await begin()
    await done(publish)
    const list = JSON.parse(read(out, "site.json").toString())
    const strange = ["../outside.html", `${august}/index.html`, "ledger/notice.html", ".hidden", "site.json"]
    for (const path of ["purchases/gone/index.html", ...strange])
      list.files.push({ path, bytes: 1, sha256: "0".repeat(64) })
    mkdirSync(join(out, "purchases", "gone"))
    for (const path of ["purchases/gone/index.html", "../outside.html", ".hidden", "unlisted.html"])
      writeFileSync(join(out, path), "x")
    writeFileSync(join(out, "site.json"), JSON.stringify(list, null, 2))
    const told: Array<string> = []
    const gone = (paths: ReadonlyArray<string>) => Effect.sync(() => void told.push(...paths))
    await done(publishMonths({ officeFolder: office.folder, out, months: [august], gone }))
    assert.deepStrictEqual(told, ["purchases/gone/index.html"])
    assert.isFalse(existsSync(join(out, "purchases", "gone")))
    for (const path of ["../outside.html", ".hidden", "unlisted.html", `${august}/index.html`])
      assert.isTrue(existsSync(join(out, path)), path)
  })

  it("never writes into another agency's site or a folder of other files", async () => {
    const one = await begin()
    await one.done(one.publish)
    const before = stamps(one.out)
    const folder = mkdtempSync(join(tmpdir(), "prongsai-other-"))
    const other = officeFolder(join(folder, "office"), undefined)
    await Effect.runPromise(
      Effect.provide(
        start({ ...agency, code: "6990002" }, "prongsai.example/agency/6990002"),
        layerNewOffice(other)
      )
    )
    const into = (out: string) =>
      Effect.runPromiseExit(
        Effect.provide(
          publishMonths({ officeFolder: other.folder, out, months: [august] }),
          layerOffice(other)
        )
      )
    assert.include(String(await into(one.out)), "SiteFolderTaken")
    assert.deepStrictEqual(stamps(one.out), before)
    writeFileSync(join(folder, "homework.txt"), "mine")
    assert.include(String(await into(folder)), "SiteFolderTaken")
    assert.isTrue(Exit.isSuccess(await into(join(folder, "site"))))
  })

  it("the kept index is what the entries alone say, disclosures too", async () => {
    const { done, publish, size } = await begin()
    await done(publish)
    const [kept, rebuilt] = await done(
      Effect.gen(function* () {
        const store = yield* LedgerStore
        return [
          yield* Stream.runCollect(store.index),
          yield* Stream.runCollect(yield* indexFromEntries(yield* size))
        ] as const
      })
    )
    assert.deepStrictEqual(kept, rebuilt)
  })

  it("begins an office again where a crash left a ledger without entries", async () => {
    const folder = mkdtempSync(join(tmpdir(), "prongsai-half-"))
    const office = officeFolder(join(folder, "office"), undefined)
    mkdirSync(office.secrets)
    writeFileSync(office.keysFile, "no keys file")
    const begun = () => Effect.runPromiseExit(Effect.provide(start(agency, origin), layerNewOffice(office)))
    assert.isTrue(Exit.isFailure(await begun()))
    rmSync(office.keysFile)
    assert.isTrue(Exit.isSuccess(await begun()))
    assert.include(String(await begun()), "OfficeExists")
  })

  it("a contract that moves to another month leaves an empty month that says so", async () => {
    const { done, out, publish } = await begin()
    await done(publish)
    await done(
      pull(
        "2025-10-01T00:00:00.000Z",
        statementOf("68079100001", [contractOf("68079100001", { signedOn: thaiDate("2025-07-31") })]),
        statementOf("68079100002", [
          contractOf("68079100002", { number: "2/2568", supplier: person, signedOn: thaiDate("2025-07-31") })
        ])
      )
    )
    await done(publish)
    assert.strictEqual(manifestIn(out, august).rowCount, 0)
    const page = read(out, august, "index.html").toString()
    assert.include(page, "ไม่มีการจัดซื้อจัดจ้าง")
    assert.include(page, "นำออกจากเดือนนี้")
  })

  it("what only a purchase's page tells reaches it with a revision; what no page tells makes none; an explanation does", async () => {
    const { done, out, publish } = await begin()
    await done(
      pull(
        "2025-09-02T00:00:00.000Z",
        statementOf("68079100003", [contractOf("68079100003", { number: "3/2568", amount: baht(520_000) })], {
          prep: {
            procurement: id("68079100003"),
            title: "จ้าง",
            kind: "construction",
            amount: baht(520_000),
            requestedOn: thaiDate("2025-08-01")
          },
          purchase: {
            procurement: id("68079100003"),
            method: "specific",
            ground: "56-2-b",
            agreedTotal: baht(520_000)
          }
        })
      )
    )
    await done(publish)
    await done(
      pull(
        "2025-10-01T00:00:00.000Z",
        statementOf("68079100001", [contractOf("68079100001", { status: "ended" })])
      )
    )
    const page = () => read(out, "purchases", "68079100001", "index.html").toString()
    assert.notInclude(page(), "สิ้นสุดสัญญา</dd>")
    assert.strictEqual((await done(publish))[0]?.why, "re-rendered")
    assert.include(page(), "สิ้นสุดสัญญา</dd>")
    assert.strictEqual((await done(publish))[0]?.why, "unchanged")
    await done(pull("2025-10-02T00:00:00.000Z", statementOf("68079100009", [])))
    assert.strictEqual((await done(publish))[0]?.why, "unchanged")
    await done(
      explainFinding({
        procurement: "68079100003",
        rule: "act-56-specific-cap",
        text: "รวมค่าขนย้าย",
        contractNumber: undefined
      })
    )
    assert.strictEqual((await done(publish))[0]?.why, "changed")
  })

  it("stops on a ledger whose entry was altered by other tools, and leaves the site as it was", async () => {
    const { done, office, out, publish, run } = await begin()
    await done(publish)
    const before = stamps(out)
    await done(
      pull(
        "2025-10-01T00:00:00.000Z",
        statementOf("68079100001", [contractOf("68079100001", { amount: baht(1) })])
      )
    )
    const database = new DatabaseSync(office.ledgerFile)
    database.exec("DROP TRIGGER leaf_no_update")
    const { entry } = database.prepare("SELECT entry FROM leaf WHERE idx = 7").get() as { entry: Uint8Array }
    const altered = Buffer.from(entry)
    altered[altered.indexOf("specific")] = "S".charCodeAt(0)
    database.prepare("UPDATE leaf SET entry = ? WHERE idx = 7").run(altered)
    database.close()
    const exit = await run(publish)
    assert.isTrue(Exit.isFailure(exit))
    assert.include(String(exit), "LedgerDamaged")
    assert.deepStrictEqual(stamps(out), before)
  })

  it("one publication at a time; a lock whose process is gone is no lock", async () => {
    const { done, office, publish, run } = await begin()
    const lock = join(office.folder, "publication.lock")
    const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"])
    writeFileSync(lock, String(child.pid))
    const refused = await run(publish)
    assert.include(String(refused), "PublicationUnderWay")
    const gone = new Promise((ended) => child.on("exit", ended))
    child.kill("SIGKILL")
    await gone
    const held = readFileSync(lock, "utf8")
    writeFileSync(lock, "")
    assert.include(String(await run(publish)), "PublicationUnderWay", "its holder may be about to write")
    writeFileSync(lock, held)
    assert.strictEqual((await done(publish))[0]?.why, "first")
    assert.isFalse(existsSync(lock))
  })

  it("without a site, what was disclosed once is disclosed once", async () => {
    const { done, out, publish, size } = await begin()
    const before = await done(size)
    const failing = discloseMonths([august], {
      generator: "test",
      forms: [],
      render: () => Effect.fail("disk full" as const),
      renderSite: () => Effect.succeed({ path: "site.json", bytes: 0, sha256: "" }),
      filesIn: () => Effect.undefined,
      siteList: Effect.undefined,
      isInPlace: () => Effect.succeed(true),
      progress: () => Effect.void
    })
    const exit = await Effect.runPromiseExit(
      Effect.provide(failing, layerOffice(officeFolder(join(out, "..", "office"), undefined)))
    )
    assert.isTrue(Exit.isFailure(exit))
    assert.strictEqual(await done(size), before, "a month that cannot be made is not disclosed")
    await done(publish)
    assert.strictEqual(await done(size), before + 1)
  })
})
