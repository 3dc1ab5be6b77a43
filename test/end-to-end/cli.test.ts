import { assert, describe, it } from "@effect/vitest"
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { freshFolder, prongsai, prongsaiAlongside } from "./cli.ts"

const fixture = (name: string) => new URL(`../../fixtures/office/${name}`, import.meta.url).pathname

const begun = () => {
  const folder = freshFolder()
  const office = join(folder, "office")
  const at = ["--office", office]
  const ran = prongsai("init", "--agency-code", "6990001", "--agency-name", "องค์การบริหารส่วนตำบลตัวอย่าง", ...at)
  assert.strictEqual(ran.status, 0, ran.err)
  return { folder, office, at }
}

describe("the command line", () => {
  it("says what, where and what to do, in Thai, and leaves nothing half done", () => {
    const { at, folder, office } = begun()
    const ledger = readFileSync(join(office, "ledger.sqlite"))
    const refused = (...args: ReadonlyArray<string>) => {
      const ran = prongsai(...args)
      assert.strictEqual(ran.status, 2, `${args.join(" ")}: ${ran.out}${ran.err}`)
      assert.match(ran.err, /[ก-๙]/, args.join(" "))
      return ran.err
    }
    assert.include(
      refused("init", "--agency-code", "6990001", "--agency-name", "ก", ...at),
      "มีบัญชีของหน่วยงานอยู่แล้ว"
    )
    assert.include(
      refused("init", "--agency-code", "ABC", "--agency-name", "ก", "--office", join(folder, "other")),
      "ตัวเลข"
    )
    assert.isFalse(existsSync(join(folder, "other")))
    assert.include(refused("import", join(folder, "none.json"), ...at), "ไม่พบไฟล์")
    writeFileSync(join(folder, "page.json"), "<!DOCTYPE html><html><body>403 Forbidden</body></html>")
    refused("import", join(folder, "page.json"), ...at)
    const cut = readFileSync(fixture("egp-2568-first-pull.json")).subarray(0, 20_000)
    writeFileSync(join(folder, "cut.json"), cut)
    refused("import", join(folder, "cut.json"), ...at)
    writeFileSync(join(folder, "empty.csv"), "")
    refused("import", join(folder, "empty.csv"), ...at)
    mkdirSync(join(folder, "folder.json"))
    refused("import", join(folder, "folder.json"), ...at)
    refused("publish", ...at)
    refused("publish", "--month", "2568-08", ...at)
    refused("publish", "--month", "2199-08", ...at)
    const running = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7)
    assert.include(refused("publish", "--month", running, ...at), "ยังไม่สิ้นสุด")
    refused("check", "--office", "")
    writeFileSync(join(folder, "a-file"), "x")
    for (const office of [join(folder, "a-file"), join(folder, "no", "such", "parent"), "/proc/prongsai"]) {
      refused("init", "--agency-code", "6990001", "--agency-name", "ก", "--office", office)
    }
    refused("publish", "--month", "2024-10", "--out", join(folder, "a-file"), ...at)
    refused("history", "68000000000", ...at)
    refused("check", "--office", join(folder, "nowhere"))
    refused("serve", ...at)
    assert.isTrue(ledger.equals(readFileSync(join(office, "ledger.sqlite"))), "nothing reached the ledger")
  })

  it("leaves out a row that is too long, takes the rest, and says so again when publishing", () => {
    const { at, folder } = begun()
    const pull = JSON.parse(readFileSync(fixture("egp-2568-first-pull.json"), "utf8")) as {
      rows: Array<Record<string, string>>
    }
    pull.rows[1]!["ชื่อโครงการ"] = "ซื้อ".repeat(3_000)
    writeFileSync(join(folder, "long.json"), JSON.stringify(pull))
    const ran = prongsai("import", join(folder, "long.json"), ...at)
    assert.strictEqual(ran.status, 0, ran.err)
    assert.include(ran.out, "อ่าน 42 แถว · ใหม่ 41")
    assert.include(ran.out, "กักไว้ 1")
    assert.include(ran.err, "ยาวเกิน")
    assert.include(prongsai("publish", "--month", "2024-10", ...at).err, "long.json")
    pull.rows[1]!["ชื่อโครงการ"] = "ซื้อ"
    writeFileSync(join(folder, "long.json"), JSON.stringify(pull))
    assert.include(prongsai("import", join(folder, "long.json"), ...at).out, "ใหม่ 1 ")
    assert.notInclude(prongsai("publish", "--month", "2024-10", ...at).err, "long.json")
  })

  it("says which folder is missing when the keys are gone", () => {
    const { at, office } = begun()
    renameSync(`${office}-secrets`, `${office}-elsewhere`)
    const ran = prongsai("check", ...at)
    assert.strictEqual(ran.status, 3)
    assert.include(ran.err, "กุญแจ")
    assert.strictEqual(prongsai("check", ...at, "--secrets", `${office}-elsewhere`).status, 0)
  })

  it("refuses a damaged ledger with status 3", () => {
    const { at, office } = begun()
    const file = join(office, "ledger.sqlite")
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.subarray(0, 1_500))
    const ran = prongsai("check", ...at)
    assert.strictEqual(ran.status, 3, ran.out + ran.err)
    writeFileSync(file, "not a ledger at all, but long enough to be read as one, one would think")
    assert.strictEqual(prongsai("import", fixture("egp-2568-first-pull.json"), ...at).status, 3)
  })

  it("keeps keys outside the office and refuses to publish names without them", () => {
    const { at, folder, office } = begun()
    assert.deepStrictEqual(readdirSync(folder).sort(), ["office", "office-secrets"])
    assert.strictEqual(prongsai("import", fixture("egp-2568-first-pull.json"), ...at).status, 0)
    const other = begun()
    for (const act of [
      ["publish", "--month", "2024-10"],
      ["import", fixture("template-2568.csv")]
    ]) {
      const ran = prongsai(...act, "--secrets", `${other.office}-secrets`, "--office", office)
      assert.strictEqual(ran.status, 3, ran.out)
      assert.include(ran.err, "กุญแจ")
    }
    assert.isFalse(existsSync(join(office, "site", "2024-10")))
    assert.strictEqual(prongsai("publish", "--month", "2024-10", ...at).status, 0)
  })

  it("lets two processes import into one office at once without a lost or doubled purchase", async () => {
    const { at } = begun()
    const both = await Promise.all([
      prongsaiAlongside("import", fixture("egp-2568-first-pull.json"), ...at, "--lang", "en"),
      prongsaiAlongside("import", fixture("egp-2568-first-pull.json"), ...at, "--lang", "en")
    ])
    for (const ran of both) assert.strictEqual(ran.status, 0, ran.err)
    const added = both.map(({ out }) => Number(/new (\d+)/.exec(out)?.[1]))
    assert.strictEqual(added[0]! + added[1]!, 42)
    assert.include(
      prongsai("import", fixture("egp-2568-first-pull.json"), ...at, "--lang", "en").out,
      "new 0 · changed 0 · unchanged 42"
    )
  })

  it("answers with status 1 only where --fail-on asks", () => {
    const { at } = begun()
    assert.strictEqual(prongsai("import", fixture("template-2568.csv"), ...at).status, 0)
    assert.strictEqual(prongsai("check", ...at).status, 0)
    assert.strictEqual(prongsai("check", "--fail-on", "breach", ...at).status, 1)
    const csv = prongsai("check", "--format", "csv", ...at).out
    assert.isTrue(csv.split("\r\n").length > 5)
  })

  it("rebuilds the derived table and answers the same", () => {
    const { at } = begun()
    prongsai("import", fixture("egp-2568-first-pull.json"), ...at)
    const before = prongsai("check", "--format", "json", ...at).out
    assert.strictEqual(prongsai("rebuild", ...at).status, 0)
    assert.strictEqual(prongsai("check", "--format", "json", ...at).out, before)
  })
})
