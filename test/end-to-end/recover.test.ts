import { assert, describe, it } from "@effect/vitest"
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { prongsai } from "./cli.ts"

const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/office/${name}`, import.meta.url))

/** A signed office that published May, was backed up, went on and published again. */
const begin = () => {
  const folder = mkdtempSync(join(tmpdir(), "prongsai-recover-"))
  const office = join(folder, "office")
  const site = join(folder, "site")
  const ledger = join(office, "ledger.sqlite")
  const unlock = ["--unlock", join(folder, "unlock.txt")]
  const at = ["--office", office]
  const run = (...args: ReadonlyArray<string>) => prongsai(...args, ...at)
  const done = (...args: ReadonlyArray<string>) => {
    const ended = run(...args)
    assert.strictEqual(ended.status, 0, `${args.join(" ")}\n${ended.out}${ended.err}`)
    return ended
  }
  const publish = (month: string) => done("publish", "--month", month, "--out", site, ...unlock)
  done("init", "--agency-code", "6990001", "--agency-name", "องค์การบริหารส่วนตำบลตัวอย่าง", ...unlock)
  done("import", fixture("egp-2568-first-pull.json"), fixture("template-2568.csv"))
  publish("2025-05")
  const backup = join(folder, "backup.sqlite")
  cpSync(ledger, backup)
  const restore = () => {
    for (const end of ["", "-wal", "-shm"]) rmSync(`${ledger}${end}`, { force: true })
    cpSync(backup, ledger)
  }
  return { done, folder, office, publish, restore, run, site, unlock }
}

const bytesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString("base64")])
  )

describe("a restored old backup", () => {
  it("is refused by every command, recovered from the site, and goes on as if nothing had happened", () => {
    const { done, office, publish, restore, run, site } = begin()
    done("import", fixture("egp-2568-second-pull.json"))
    done("record", "need", "--file", fixture("need-2568.csv"))
    publish("2025-06")
    const before = bytesOf(site)
    const history = done("history", "67119110053").out
    const check = run("check", "--all").out
    restore()
    for (const args of [
      ["record", "need", "--file", fixture("need-2568.csv")],
      ["import", fixture("egp-2568-second-pull.json")],
      ["check"],
      ["history", "67119110053"]
    ]) {
      const refused = run(...args)
      assert.strictEqual(refused.status, 3, args.join(" "))
      assert.include(refused.err, "prongsai recover --from")
    }
    const recovered = done("recover", "--from", site)
    assert.match(recovered.out, /นำรายการกลับมา [1-9]/)
    assert.strictEqual(done("history", "67119110053").out, history)
    assert.strictEqual(run("check", "--all").out, check)
    assert.match(
      done("publish", "--month", "2025-05", "--out", site, "--unlock", join(office, "..", "unlock.txt")).out,
      /ไม่มีการเปลี่ยนแปลง/
    )
    assert.deepStrictEqual(bytesOf(site), before)
    assert.include(done("recover", "--from", site).out, "นำรายการกลับมา 0")
    const verified = prongsai("verify", site)
    assert.strictEqual(verified.status, 0, verified.out)
  })

  it("says which hidden values were only in the lost file", () => {
    const { done, office, publish, restore, run, site } = begin()
    done("record", "need", "--file", fixture("need-2568.csv"))
    done("record", "prep", "--file", fixture("prep-2568.csv"))
    publish("2025-06")
    restore()
    const recovered = done("recover", "--from", site)
    assert.include(recovered.err, "เตือน")
    const list = readdirSync(office).find((name) => name.startsWith("recovery-"))
    assert.isDefined(list)
    const rows = readFileSync(join(office, list!), "utf8").split("\n")
    assert.strictEqual(rows[0], "entry,field")
    assert.isTrue(
      rows.some((row) => /^\d+,.*name$/.test(row)),
      rows.slice(0, 5).join(" ")
    )
    assert.isAtMost(run("check").status ?? 3, 1)
  })

  it("is not recovered from a copy that was altered, is older, is another office's, or is signed by others", () => {
    const { done, folder, office, publish, restore, run, site } = begin()
    const older = join(folder, "older")
    cpSync(site, older, { recursive: true })
    done("import", fixture("egp-2568-second-pull.json"))
    publish("2025-06")
    restore()
    const size = () => readFileSync(join(office, "ledger.sqlite")).length
    const before = size()
    const refused = (from: string, words: string) => {
      const ended = run("recover", "--from", from)
      assert.isAtLeast(ended.status ?? 0, 2, ended.out)
      assert.include(ended.err, words)
      assert.strictEqual(size(), before)
    }
    refused(older, "เก่ากว่าที่เคยลงนาม")
    const altered = join(folder, "altered")
    cpSync(site, altered, { recursive: true })
    const bundle = readdirSync(join(altered, "ledger/tile/entries"), { recursive: true, encoding: "utf8" })
      .map((name) => join(altered, "ledger/tile/entries", name))
      .filter((file) => statSync(file).isFile())
      .sort((a, b) => statSync(b).size - statSync(a).size)[0]!
    const bytes = readFileSync(bundle)
    bytes[bytes.length - 40]! ^= 1
    writeFileSync(bundle, bytes)
    refused(altered, "ต่อจากบัญชีที่มีอยู่ไม่ได้")
    rmSync(bundle)
    refused(altered, "ไม่มีแฟ้มนี้")
    const checkpoint = join(altered, "ledger/checkpoint")
    const note = readFileSync(checkpoint, "utf8")
    writeFileSync(
      checkpoint,
      note.replace(/\n(\d+)\n/, (_, count) => `\n${Number(count) + 1}\n`)
    )
    refused(altered, "ลายมือชื่อ")
    writeFileSync(checkpoint, note.replaceAll("6990001", "6990002"))
    refused(altered, "บัญชีอื่น")
    rmSync(checkpoint)
    refused(altered, "ไม่มีแฟ้มนี้")
    done("recover", "--from", site)
  })

  it("makes the signer's record again where it was lost, and never by itself", () => {
    const { done, office, run, site, unlock } = begin()
    const record = join(`${office}-secrets`, "signing", "record.sqlite")
    rmSync(record)
    const refused = run("publish", "--month", "2025-05", "--out", site, ...unlock)
    assert.strictEqual(refused.status, 3, refused.out)
    assert.isFalse(existsSync(record))
    assert.include(done("recover", "--from", site).out, "สร้างบันทึกการลงนามใหม่")
    assert.isTrue(existsSync(record))
    done("publish", "--month", "2025-05", "--out", site, ...unlock)
  })
})
