import { assert, beforeAll, describe, it } from "@effect/vitest"
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { runHere } from "./run-here.ts"

const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/office/${name}`, import.meta.url))

const made = mkdtempSync(join(tmpdir(), "prongsai-recovered-"))

/** A copy of everything as it was at a moment, whose site lies at its own place. */
const officeAt = (moment: string) => {
  const folder = join(mkdtempSync(join(tmpdir(), "prongsai-recovered-")), "all")
  cpSync(join(made, moment), folder, { recursive: true })
  const [office, site] = [join(folder, "office"), join(folder, "site")]
  const signing = join(folder, "office-secrets", "signing")
  const remember = (...sites: ReadonlyArray<string>) =>
    writeFileSync(join(signing, "sites.json"), JSON.stringify(sites))
  if (existsSync(signing)) remember(site)
  const run = (...args: ReadonlyArray<string>) => runHere([...args, "--office", office])
  const done = async (...args: ReadonlyArray<string>) => {
    const { said, status } = await run(...args)
    assert.strictEqual(status, 0, `${args.join(" ")}\n${said}`)
    return said
  }
  const publish = (month: string, out = site) =>
    done("publish", "--month", month, "--out", out, "--unlock", join(folder, "unlock.txt"))
  const restore = (from: string) => {
    for (const end of ["", "-wal", "-shm"]) rmSync(join(office, `ledger.sqlite${end}`), { force: true })
    cpSync(join(made, from, "office", "ledger.sqlite"), join(office, "ledger.sqlite"))
  }
  const restoreRecord = (from: string) =>
    cpSync(join(made, from, "office-secrets", "signing", "record.sqlite"), join(signing, "record.sqlite"))
  const loseRecord = () => rmSync(join(signing, "record.sqlite"))
  return { done, folder, loseRecord, office, publish, remember, restore, restoreRecord, run, site }
}

/** What a recovery says is gone: `entry,field` by line. */
const lostIn = (office: string): ReadonlyArray<string> =>
  readdirSync(office)
    .filter((name) => name.startsWith("recovery-"))
    .flatMap((name) => readFileSync(join(office, name), "utf8").trim().split("\n").slice(1))

beforeAll(async () => {
  mkdirSync(join(made, "now"))
  const at = join(made, "now")
  const keep = (moment: string) => cpSync(at, join(made, moment), { recursive: true })
  const run = async (...args: ReadonlyArray<string>) => {
    const { said, status } = await runHere([...args, "--office", join(at, "office")])
    assert.strictEqual(status, 0, said)
  }
  const unlock = ["--unlock", join(at, "unlock.txt")]
  const publish = (month: string) => run("publish", "--month", month, "--out", join(at, "site"), ...unlock)
  await run("init", "--agency-code", "6990001", "--agency-name", "องค์การบริหารส่วนตำบลตัวอย่าง", ...unlock)
  keep("begun")
  await run("import", fixture("egp-2568-first-pull.json"), fixture("template-2568.csv"))
  await publish("2025-03")
  keep("march")
  await run("import", fixture("egp-2568-second-pull.json"))
  await publish("2025-07")
  keep("july")
}, 120_000)

describe("an office that lost its ledger", () => {
  it("has back what its months open, though each opening lies in two folders", async () => {
    const { done, office, publish, restore, site } = officeAt("july")
    const history = await done("history", "67119110053")
    restore("begun")
    assert.match(await done("recover", "--from", site), /นำรายการกลับมา [1-9]/)
    assert.strictEqual(await done("history", "67119110053"), history)
    assert.match(await publish("2025-03"), /ไม่มีการเปลี่ยนแปลง/)
    assert.deepStrictEqual(
      lostIn(office).filter((line) => /file:/.test(line)),
      []
    )
    assert.isNotEmpty(lostIn(office))
  })

  it("is not told to record again what was redacted, and holds no key of it", async () => {
    const { done, folder, office, restore, site } = officeAt("july")
    const who = ["--name", "นางตัวอย่าง สอง", "--ground", "มาตรา 33", "--decided-by", "นายก"]
    const asked = ["redact", ...who, "--out", site, "--unlock", join(folder, "unlock.txt")]
    const keys = join(folder, "office-secrets", "subjects.sqlite")
    cpSync(keys, `${keys}.old`)
    assert.match(await done(...asked, "--yes"), /ลบกุญแจ 1/)
    restore("march")
    for (const end of ["", "-wal", "-shm"]) rmSync(`${keys}${end}`, { force: true })
    cpSync(`${keys}.old`, keys)
    await done("recover", "--from", site)
    assert.match(await done(...asked), /ไม่พบบุคคลนี้ในบัญชี/)
    restore("begun")
    await done("recover", "--from", site)
    const opened = readFileSync(join(made, "july", "site", "2025-03", "openings.jsonl"), "utf8")
    const places = opened
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { entry: number; field: string; opening: string })
      .filter(({ opening }) => Buffer.from(opening, "base64url").toString().includes("นางตัวอย่าง สอง"))
    assert.isNotEmpty(places)
    for (const { entry, field } of places) assert.notInclude(lostIn(office), `${entry},${field}`)
  })

  it("keeps the month-end checkpoints that lie in its site, though the copy lacked them", async () => {
    const { done, publish, restore, site } = officeAt("july")
    const march = readFileSync(join(site, "ledger", "checkpoints", "2025-03"))
    const copy = `${site}-copy`
    cpSync(site, copy, { recursive: true })
    rmSync(join(copy, "ledger", "checkpoints"), { recursive: true })
    restore("begun")
    await done("recover", "--from", copy)
    await publish("2025-07")
    assert.deepStrictEqual(readFileSync(join(site, "ledger", "checkpoints", "2025-03")), march)
    assert.strictEqual((await runHere(["verify", site])).status, 0)
  })
})

describe("an office whose signer's record is gone or old", () => {
  it("takes nothing until it is recovered", async () => {
    const { loseRecord, restore, run } = officeAt("july")
    loseRecord()
    restore("march")
    const { said, status } = await run("import", fixture("egp-2568-second-pull.json"))
    assert.strictEqual(status, 3)
    assert.include(said, "prongsai recover")
  })

  it("has it brought forward, also after a recovery from a copy that was behind", async () => {
    const { done, loseRecord, publish, restore, restoreRecord, run, site } = officeAt("july")
    const old = join(made, "march", "site")
    restoreRecord("march")
    assert.strictEqual((await run("check")).status, 3)
    await done("recover", "--from", site)
    await done("check")
    loseRecord()
    await done("recover", "--from", old)
    await publish("2025-07")
    loseRecord()
    restore("march")
    await done("recover", "--from", old)
    assert.strictEqual((await run("check")).status, 3)
    await done("recover", "--from", site)
    await publish("2025-07")
    assert.strictEqual((await runHere(["verify", site])).status, 0)
  })
})

describe("an office's sites", () => {
  it("are those of its own ledger: another's in a place it once used stops nothing", async () => {
    const { done, folder, remember, run, site } = officeAt("july")
    const place = join(folder, "stick")
    const note = readFileSync(join(site, "ledger", "checkpoint"), "utf8")
    const write = (text: string) => {
      mkdirSync(join(place, "ledger"), { recursive: true })
      writeFileSync(join(place, "ledger", "checkpoint"), text)
    }
    remember(site, place)
    const newer = note.replace(/^\d+$/m, "99999")
    write(newer.replaceAll(/agency\/6990001/g, "agency/6990002"))
    await done("check")
    write(newer)
    assert.strictEqual((await run("check")).status, 3)
  })

  it("stay its own where a power cut took the bytes of site.json", async () => {
    const { publish, site } = officeAt("july")
    const list = readFileSync(join(site, "site.json"))
    writeFileSync(join(site, "site.json"), "")
    await publish("2025-07")
    assert.deepStrictEqual(readFileSync(join(site, "site.json")), list)
  })

  it("are named by a redaction where they still show the name", async () => {
    const { done, folder, publish, site } = officeAt("july")
    const second = join(folder, "second")
    await publish("2025-03", second)
    const who = ["--name", "นางตัวอย่าง สอง", "--ground", "มาตรา 33", "--decided-by", "นายก"]
    const asked = ["redact", ...who, "--out", site, "--unlock", join(folder, "unlock.txt")]
    assert.include(await done(...asked), `--out ${second}`)
    assert.include(await done(...asked, "--yes"), `--out ${second}`)
    assert.include(readFileSync(join(second, "2025-03", "purchases.csv"), "utf8"), "นางตัวอย่าง สอง")
    await publish("2025-03", second)
    assert.notInclude(readFileSync(join(second, "2025-03", "purchases.csv"), "utf8"), "นางตัวอย่าง สอง")
  })
})
