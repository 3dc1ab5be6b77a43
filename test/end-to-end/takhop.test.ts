import { assert, describe, it } from "@effect/vitest"
import { parse } from "csv-parse/sync"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { freshFolder, hasShared, prongsai, sharedData, skipped } from "./cli.ts"

const oracle = [
  ["2024-10", 0, "0.00"],
  ["2024-11", 6, "706920.86"],
  ["2024-12", 8, "77207.26"],
  ["2025-01", 15, "321711.42"],
  ["2025-02", 9, "5591834.38"],
  ["2025-03", 14, "2414692.42"],
  ["2025-04", 13, "1731958.00"],
  ["2025-05", 8, "1527726.00"],
  ["2025-06", 14, "2579950.80"],
  ["2025-07", 7, "1091610.55"],
  ["2025-08", 14, "18399356.02"],
  ["2025-09", 16, "9334404.12"]
] as const

const satangOf = (text: string): bigint => BigInt(text.replace(".", ""))
const bahtOf = (satang: bigint): string => `${satang / 100n}.${String(satang % 100n).padStart(2, "0")}`

const purchases = (site: string, month: string): ReadonlyArray<Record<string, string>> =>
  parse(readFileSync(join(site, month, "purchases.csv")), { columns: true, bom: true })

const stamps = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`)
    .sort()

describe.skipIf(!hasShared)(`a real fiscal year${skipped}`, () => {
  it("goes from the government's export to twelve published months, and again adds nothing", () => {
    const folder = freshFolder()
    const office = join(folder, "office")
    const site = join(folder, "site")
    const file = join(sharedData, "obt-takhop-6301405.repaired.json")
    const at = ["--office", office, "--lang", "en"]
    assert.strictEqual(
      prongsai("init", "--agency-code", "6301405", "--agency-name", "องค์การบริหารส่วนตำบลตะขบ", ...at).status,
      0
    )
    const first = prongsai("import", file, ...at)
    assert.strictEqual(first.status, 0, first.err)
    assert.include(
      first.out,
      "read 124 rows · new 124 · changed 0 · unchanged 0 · repaired 0 · quarantined 0 · other agencies 0"
    )
    const published = prongsai("publish", "--fiscal-year", "2568", "--out", site, ...at)
    assert.strictEqual(published.status, 0, published.err)
    assert.include(published.out, "124 rows, 43,777,371.83 baht")

    for (const [month, rows, total] of oracle) {
      const found = purchases(site, month)
      const sum = found.reduce((amount, row) => amount + satangOf(row["agreed_price_baht"]!), 0n)
      assert.deepStrictEqual([month, found.length, bahtOf(sum)], [month, rows, total])
      const manifest = JSON.parse(readFileSync(join(site, month, "manifest.json"), "utf8")) as {
        rowCount: number
      }
      assert.strictEqual(manifest.rowCount, rows)
    }
    const zero = readFileSync(join(site, "2024-10", "index.html"), "utf8")
    assert.include(zero, "ไม่มีการจัดซื้อจัดจ้าง")

    const before = stamps(site)
    const again = prongsai("import", file, ...at)
    assert.include(again.out, "new 0 · changed 0 · unchanged 124")
    const republished = prongsai("publish", "--fiscal-year", "2568", "--out", site, ...at)
    assert.strictEqual(republished.status, 0, republished.err)
    assert.deepStrictEqual(stamps(site), before, "publishing what is published writes nothing")

    const mirror = prongsai("import", join(sharedData, "obt-takhop-6301405.bulk-mirror.json"), ...at)
    assert.strictEqual(mirror.status, 0, mirror.err)
    assert.include(mirror.out, "new 0 · changed 0 · unchanged 0 · repaired 0 · quarantined 182")
    prongsai("publish", "--fiscal-year", "2568", "--out", site, ...at)
    assert.deepStrictEqual(stamps(site), before, "quarantined rows leave the register as it was")

    const checked = prongsai("check", "--fail-on", "breach", ...at)
    assert.strictEqual(checked.status, 0, `nothing is accused on such data: ${checked.out}`)
    const findings = prongsai("check", "--format", "json", ...at)
      .out.trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { rule: string; outcome: string })
    assert.isTrue(findings.length > 100)
    assert.isFalse(
      findings.some(({ outcome, rule }) => rule === "act-56-ground-required" && outcome !== "cannot-tell")
    )
  })

  it("ชะมาย: all 267 shifted rows are repaired", () => {
    const office = join(freshFolder(), "office")
    const at = ["--office", office, "--lang", "en"]
    prongsai(
      "init",
      "--agency-code",
      "6800901",
      "--agency-name",
      "เทศบาลตำบลชะมาย",
      "--province",
      "นครศรีธรรมราช",
      ...at
    )
    const imported = prongsai("import", join(sharedData, "tt-chamai-6800901.raw32-shifted.json"), ...at)
    assert.strictEqual(imported.status, 0, imported.err)
    assert.include(imported.out, "read 267 rows")
    assert.include(imported.out, "repaired 267 · quarantined 0 · other agencies 0")
    const named = prongsai("history", "68029443265", ...at)
    for (const text of ["88/2568", "2025-08-18", "2025-10-17", "460,000.00 baht", "0125555009703"])
      assert.include(named.out, text)
  })
})
