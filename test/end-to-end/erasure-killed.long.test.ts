import { assert, describe, it } from "@effect/vitest"
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { auditFile } from "../ledger/auditor.ts"
import { asCsv, begunOffice, ended, entriesIn, filesBelow, started } from "./recorder.ts"

const person = { name: "นายตัวอย่าง ลบแล้ว", taxId: "1101700230708" }
const contract = {
  kind: "contract",
  procurement: "2568-001",
  values: { number: "1/2568", signedOn: "2025-08-20", supplier: person, amount: "90000000" },
  row: 1
}
const decision = ["--ground", "มาตรา 33", "--decided-by", "นายก อบต."]

/** An office that published and backed up a person's contract, to be copied for each kill. */
const template = async () => {
  const it = await begunOffice()
  await it.done("record", "contract", "--file", it.file("contract.csv", asCsv("contract", [contract])))
  await it.done("publish", "--month", "2025-08")
  await it.done("backup", "--to", join(it.folder, "copies"), "--keys-to", join(it.folder, "keys"))
  return it.folder
}

const copyOf = (from: string): string => {
  const folder = join(mkdtempSync(join(tmpdir(), "prongsai-killed-")), "office")
  cpSync(from, folder, { recursive: true })
  const registry = join(folder, "office-secrets", "backups.json")
  writeFileSync(registry, readFileSync(registry, "utf8").replaceAll(from, folder))
  return folder
}

const redact = (folder: string) =>
  started("redact", "--name", person.name, ...decision, "--yes", "--office", join(folder, "office"))

describe("a redaction that is killed", () => {
  it("at any moment leaves a whole ledger, and the same command again finishes it", async () => {
    const from = await template()
    const begun = performance.now()
    const whole = copyOf(from)
    assert.strictEqual((await ended(redact(whole))).status, 0)
    const millis = performance.now() - begun
    const cut = new Set<string>()
    for (const share of [0.5, 0.65, 0.8, 0.9]) {
      const folder = copyOf(from)
      const child = redact(folder)
      const end = ended(child)
      await sleep(millis * share)
      child.kill("SIGKILL")
      cut.add(String((await end).status))
      const office = join(folder, "office")
      auditFile(join(office, "ledger.sqlite"))
      const again = await ended(redact(folder))
      assert.strictEqual(again.status, 0, again.err)
      for (const [path, bytes] of filesBelow(folder)) {
        if (!path.endsWith("contract.csv")) assert.isFalse(bytes.includes(person.name), `${share}: ${path}`)
      }
      const types = entriesIn(office).map(({ type }) => type)
      assert.deepStrictEqual(types.slice(-3), ["disclosure", "redaction", "disclosure"], String(share))
      assert.deepStrictEqual(
        readdirSync(join(office, "site", "2025-08")).filter((name) => /^r\d/.test(name)),
        ["r2"]
      )
      const copies = readdirSync(join(folder, "keys")).filter((name) => !name.endsWith(".json"))
      assert.strictEqual(copies.length, 1, String(share))
      rmSync(join(folder, ".."), { recursive: true })
    }
    assert.isTrue(cut.has("null"), "at least one was killed before it ended")
  }, 300_000)
})
