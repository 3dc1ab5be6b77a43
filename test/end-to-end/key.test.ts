import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect } from "effect"
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { runCli } from "../../src/apps/cli/main.ts"
import { freshFolder } from "./cli.ts"
import { hasTerminal, prongsaiOnTerminal } from "./terminal.ts"

const whose = ["--agency-code", "6990001", "--agency-name", "องค์การบริหารส่วนตำบลตัวอย่าง"]

/** Runs a command line in this process, at an instant where one is given; answers with its exit status and all it said. */
const runAt = async (at: number | undefined, ...args: ReadonlyArray<string>) => {
  const said: Array<string> = []
  const { error, log } = console
  console.log = (text: string) => void said.push(text)
  console.error = (text: string) => void said.push(text)
  const act = Effect.gen(function* () {
    const clock = yield* Clock.Clock
    const fixed = (millis: number): Clock.Clock => ({
      ...clock,
      currentTimeMillisUnsafe: () => millis,
      currentTimeMillis: Effect.succeed(millis),
      currentTimeNanosUnsafe: () => BigInt(millis) * 1_000_000n,
      currentTimeNanos: Effect.succeed(BigInt(millis) * 1_000_000n),
      sleep: (duration) => clock.sleep(duration)
    })
    return yield* Effect.provideService(runCli(args), Clock.Clock, at === undefined ? clock : fixed(at))
  })
  try {
    return { status: await Effect.runPromise(act), said: said.join("\n") }
  } finally {
    Object.assign(console, { error, log })
  }
}
const run = (...args: ReadonlyArray<string>) => runAt(undefined, ...args)

const ends = async (status: number, ...args: ReadonlyArray<string>) => {
  const ran = await run(...args)
  assert.strictEqual(ran.status, status, `${args.join(" ")}: ${ran.said}`)
  return ran.said
}
const done = (...args: ReadonlyArray<string>) => ends(0, ...args)
const refused = async (status: number, ...args: ReadonlyArray<string>) => {
  const said = await ends(status, ...args)
  assert.match(said, /[ก-๙]/, args.join(" "))
  return said
}

const begun = async (...more: ReadonlyArray<string>) => {
  const folder = freshFolder()
  const office = join(folder, "office")
  const at = ["--office", office]
  const said = await done("init", ...whose, ...at, ...more)
  const signing = join(`${office}-secrets`, "signing")
  return { folder, office, at, said, signing, unlock: join(folder, "unlock.txt") }
}
const keyIds = (text: string) => [...text.matchAll(/\+([0-9a-f]{8})\+/g)].map(([, id]) => id!)

/** Entries of the ledger as they lie in its file. */
const entries = (office: string) => {
  const db = new DatabaseSync(join(office, "ledger.sqlite"), { readOnly: true })
  const rows = db.prepare("SELECT entry FROM leaf ORDER BY idx").all()
  db.close()
  return rows.map(({ entry }) => JSON.parse(Buffer.from(entry as Uint8Array).toString("utf8")))
}

describe("prongsai key", () => {
  delete process.env["PRONGSAI_UNLOCK"]

  it("init says to make the key next, or makes it at once right after the agency's entries", async () => {
    const plain = await begun()
    assert.include(plain.said, "prongsai key new")
    assert.isFalse(existsSync(plain.signing))
    assert.include(await refused(2, "key", "show", ...plain.at), "prongsai key new")

    const folder = freshFolder()
    const inside = join(folder, "office", "unlock.txt")
    await refused(2, "init", ...whose, "--office", join(folder, "office"), "--unlock", inside)
    assert.isFalse(existsSync(join(folder, "office")))

    const unlock = join(folder, "unlock.txt")
    const { at, office, said } = await begun("--unlock", unlock)
    const types = entries(office).map(({ type }) => type)
    assert.deepStrictEqual(types, [...types.slice(0, -1).map(() => "setting"), "key"])
    assert.include(said, "กุญแจสาธารณะ")
    assert.include(readFileSync(unlock, "utf8"), "AGE-SECRET-KEY-1")
    assert.include(await refused(2, "key", "new", "--unlock", unlock, ...at), "มีกุญแจลงนามแล้ว")
  })

  it("makes, shows, follows and refuses, in words of the office, and prints no secret", async () => {
    const { at, folder, office, signing, unlock } = await begun()
    const said: Array<string> = []
    const tell = (text: string) => {
      said.push(text)
      return text
    }
    tell(await refused(2, "key", "new", ...at))
    const made = tell(await done("key", "new", "--unlock", unlock, "--printed-at", "บอร์ดประกาศ อบต.", ...at))
    const [id] = keyIds(made)
    assert.include(made, join(signing, `${id}.age`))
    const shown = tell(await done("key", "show", ...at))
    for (const part of [id!, "บอร์ดประกาศ อบต.", "ข้อความสำหรับบอร์ดประกาศ", `6990001+${id}+`])
      assert.include(shown, part)
    assert.include(await done("key", "show", "--lang", "en", ...at), "Verifier key")
    assert.deepStrictEqual(entries(office).at(-1).data, {
      kind: "first",
      printedAt: ["บอร์ดประกาศ อบต."],
      vkey: shown.match(/\S+\+[0-9a-f]{8}\+\S+/)![0]
    })

    tell(await refused(2, "key", "retire", id!, ...at))
    tell(await refused(2, "key", "retire", "00000000", ...at))
    tell(await refused(2, "key", "rotate", ...at))
    tell(await refused(2, "key", "rotate", "--unlock", join(folder, "none.txt"), ...at))
    const [newer] = keyIds(tell(await done("key", "rotate", "--unlock", unlock, ...at)))
    assert.include(tell(await refused(2, "key", "rotate", "--unlock", unlock, ...at)), "กำลังเปลี่ยนกุญแจอยู่แล้ว")
    assert.include(tell(await refused(2, "key", "retire", id!, ...at)), "สิบสามเดือน")
    assert.deepStrictEqual(readdirSync(signing).sort(), [`${id}.age`, `${newer}.age`, "record.sqlite"].sort())

    const in430Days = Date.now() + 430 * 86_400_000
    const retired = await runAt(in430Days, "key", "retire", id!, ...at)
    assert.strictEqual(retired.status, 0, tell(retired.said))
    assert.include(retired.said, join(signing, "retired", `${id}.age`))
    assert.deepStrictEqual(readdirSync(signing).sort(), [`${newer}.age`, "record.sqlite", "retired"].sort())
    assert.include(tell(await done("key", "show", ...at)), "ปลดแล้ว")

    const secret = readFileSync(unlock, "utf8").match(/AGE-SECRET-KEY-1\w+/)![0]
    for (const text of said) {
      assert.notInclude(text, secret)
      assert.notInclude(text, "PRIVATE+KEY")
    }
  })

  it("takes the file that opens the key from the environment too", async () => {
    const { at, unlock } = await begun()
    process.env["PRONGSAI_UNLOCK"] = unlock
    await done("key", "new", ...at)
    process.env["PRONGSAI_UNLOCK"] = ""
    await refused(2, "key", "rotate", ...at)
    process.env["PRONGSAI_UNLOCK"] = unlock
    await done("key", "rotate", ...at)
    delete process.env["PRONGSAI_UNLOCK"]
  })

  it("the drill says what is ready and what to do, and ends with 1 until all is", async () => {
    const { at, folder, signing, unlock } = await begun()
    const drill = (...args: ReadonlyArray<string>) => ends(1, "key", "drill", ...at, ...args)
    assert.include(await drill(), "prongsai key new")
    const [id] = keyIds(await done("key", "new", "--unlock", unlock, ...at))
    const usb = join(folder, "usb")
    mkdirSync(usb)
    assert.include(await drill("--unlock", unlock, "--backup", usb), `[ ] มีสำเนาสำรอง`)
    copyFileSync(join(signing, `${id}.age`), join(usb, `${id}.age`))
    const ready = await drill("--unlock", unlock, "--backup", usb)
    assert.include(ready, "[/] มีสำเนาสำรอง")
    assert.include(ready, "[/] กุญแจเปิดได้")
    assert.include(ready, "prongsai publish")
    assert.include(await drill("--lang", "en"), "--unlock FILE")
    rmSync(join(signing, "record.sqlite"))
    assert.include(await drill("--unlock", unlock), "prongsai recover")
    assert.include(await refused(3, "key", "rotate", "--unlock", unlock, ...at), "prongsai recover")
    assert.isFalse(existsSync(join(signing, "record.sqlite")))
    writeFileSync(join(signing, `${id}.age`), "not a key")
    assert.include(await drill("--unlock", unlock), "เสียหาย")
  })

  it("a lost key closes the ledger in plain words", async () => {
    const { at, folder, office, unlock } = await begun()
    const [id] = keyIds(await done("key", "new", "--unlock", unlock, ...at))
    await refused(2, "key", "compromised", id!, "--reason", " ", ...at)
    await refused(2, "key", "compromised", id!, "--reason", "นาย ก 1101700230708", ...at)
    const said = await done("key", "compromised", id!, "--reason", "กุญแจหาย ไม่มีสำเนา", ...at)
    assert.include(said, "บัญชีนี้ปิดแล้ว")
    assert.include(said, "init --office โฟลเดอร์ใหม่ --continues")
    assert.include(await done("key", "show", ...at), "ใช้ต่อไม่ได้")
    const { length } = entries(office)
    const fixture = new URL("../../fixtures/office/egp-2568-first-pull.json", import.meta.url).pathname
    assert.include(await refused(2, "import", fixture, ...at), "init --continues")
    await refused(2, "setting", "shown-findings", "flag", ...at)
    await refused(2, "key", "rotate", "--unlock", unlock, ...at)
    assert.strictEqual(entries(office).length, length)
    const second = ["--office", join(folder, "second"), "--continues", office]
    assert.include(await refused(2, "init", ...whose, ...second), "ชื่อบัญชีใหม่")
    const next = [...second, "--origin", "prongsai.example/agency/6990001/2"]
    assert.include(await refused(2, "init", ...whose, ...next), "ไม่เคยลงนาม")
    assert.isFalse(existsSync(join(folder, "second")))
  })

  it("an office that signed closes its ledger, publishes that, and begins the one that goes on", async () => {
    const { at, folder, office, signing, unlock } = await begun()
    const [id] = keyIds(await done("key", "new", "--unlock", unlock, ...at))
    const usb = join(folder, "usb")
    mkdirSync(usb)
    copyFileSync(join(signing, `${id}.age`), join(usb, `${id}.age`))
    const publish = ["publish", "--month", "2024-10", "--unlock", unlock, ...at]
    const drill = ["key", "drill", "--unlock", unlock, "--backup", usb, ...at]
    await refused(2, "publish", "--month", "2024-10", ...at)
    await done(...publish)
    assert.notInclude(await done(...drill), "[ ]")

    await done("key", "compromised", id!, "--reason", "เครื่องถูกบุกรุก", ...at)
    await done(...publish)
    const checkpoint = readFileSync(join(office, "site/ledger/checkpoint"), "utf8")
    assert.strictEqual(Number(checkpoint.split("\n")[1]), entries(office).length)
    assert.include(await ends(1, ...drill), "init --continues")

    const second = join(folder, "second")
    const origin = "prongsai.example/agency/6990001/2"
    const from = ["--continues", office, "--origin", origin, "--unlock", unlock]
    await done("init", ...whose, "--office", second, ...from)
    const [first] = entries(second)
    assert.strictEqual(first.log, origin)
    assert.deepStrictEqual(first.data.continues, {
      origin: "prongsai.example/agency/6990001",
      size: entries(office).length,
      root: checkpoint.split("\n")[2],
      checkpoint
    })
    await done("publish", "--month", "2024-10", "--unlock", unlock, "--office", second)
    await done("check", "--office", second)
  })

  it("the drill looks at an office that other commands refuse", async () => {
    const { at, office, unlock } = await begun()
    await done("key", "new", "--unlock", unlock, ...at)
    copyFileSync(join(office, "ledger.sqlite"), join(office, "old.sqlite"))
    await done("publish", "--month", "2024-10", "--unlock", unlock, ...at)
    copyFileSync(join(office, "old.sqlite"), join(office, "ledger.sqlite"))
    await refused(3, "key", "rotate", "--unlock", unlock, ...at)
    const said = await ends(1, "key", "drill", "--unlock", unlock, ...at)
    assert.include(said, "[ ] บันทึกการลงนามตรงกับรายการในบัญชี")
  })

  it.skipIf(!hasTerminal)(
    `asks for a passphrase unseen on a terminal${hasTerminal ? "" : " (skipped: no script)"}`,
    async () => {
      const { at, signing, unlock } = await begun()
      const passphrase = "ม้า ถูกต้อง แบตเตอรี่ ลวดเย็บ"
      const choose = ["choose a passphrase", passphrase] as const
      const key = (...args: Parameters<typeof prongsaiOnTerminal>) => prongsaiOnTerminal(...args)
      const short = await key([["choose a passphrase", "สั้นไป"]], "key", "new", ...at)
      assert.strictEqual(short.status, 2, short.out)
      const differs = await key([choose, ["type it again", "อย่างอื่น"]], "key", "new", ...at)
      assert.strictEqual(differs.status, 2, differs.out)
      assert.isFalse(existsSync(signing))
      const made = await key([choose, ["type it again", passphrase]], "key", "new", ...at)
      assert.strictEqual(made.status, 0, made.out)
      const [id] = keyIds(made.out)
      assert.include(readFileSync(join(signing, `${id}.age`), "latin1"), "-> scrypt ")
      for (const { out } of [short, differs, made])
        for (const word of ["แบตเตอรี่", "สั้นไป", "อย่างอื่น"]) assert.notInclude(out, word)

      assert.include(await refused(2, "key", "rotate", ...at), "เทอร์มินัล")
      assert.include(await refused(2, "key", "rotate", "--unlock", unlock, ...at), "รหัสผ่าน")
      const wrong = await key([["passphrase of", `${passphrase}x`]], "key", "passphrase", ...at)
      assert.strictEqual(wrong.status, 2, wrong.out)
      assert.include(wrong.out, "ตรวจภาษาแป้นพิมพ์")
      const relock = ["key", "passphrase", "--new-unlock", unlock, ...at]
      const relocked = await key([["passphrase of", passphrase]], ...relock)
      assert.strictEqual(relocked.status, 0, relocked.out)
      await done("key", "rotate", "--unlock", unlock, ...at)
    }
  )
})
