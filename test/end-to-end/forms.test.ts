import { assert, beforeAll, describe, it } from "@effect/vitest"
import { parse } from "csv-parse/sync"
import { Effect } from "effect"
import { readXlsx } from "hucre/xlsx"
import { globSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { exampleYear } from "../../src/apps/example.ts"
import { runHere } from "./run-here.ts"

const folder = mkdtempSync(join(tmpdir(), "prongsai-forms-"))
const [office, site] = [join(folder, "office"), join(folder, "site")]
type Rows = ReadonlyArray<ReadonlyArray<string>>
const csvIn = (path: string): Rows => parse(readFileSync(path), { bom: true, record_delimiter: ["\r\n"] })
const csvOf = (name: string): Rows => csvIn(join(site, `${name}.csv`))
const form = (out: string, ...args: ReadonlyArray<string>) =>
  runHere(["form", ...args, "--fiscal-year", "2568", "--out", join(folder, out), "--office", office])

beforeAll(async () => {
  for (const step of exampleYear(office, site)) {
    const args = await Effect.runPromise(step)
    if (args === undefined) continue
    const { said, status } = await runHere(args)
    assert.strictEqual(status, 0, said)
  }
}, 120_000)

describe("the forms of the invented agency's year", () => {
  it("hold every contract of the published months once, and the money of the months' own tables", () => {
    const months = globSync("20*/purchases.csv", { cwd: site }).flatMap(
      (path): ReadonlyArray<Record<string, string>> =>
        parse(readFileSync(join(site, path)), { columns: true })
    )
    const winners = [1, 2, 3, 4].flatMap((quarter) =>
      csvOf(`fy2568/forms/quarterly-winners-q${quarter}`).slice(1)
    )
    const listed = (rows: Rows, number: number, amount: number) =>
      rows.map((row) => `${row[number]} ${row[amount]}`).sort()
    assert.deepStrictEqual(
      listed(winners, 6, 4),
      months.map((row) => `${row["contract_no"] || "-"} ${row["agreed_price_baht"] || "-"}`).sort()
    )
    const total = csvOf("fy2568/forms/annual-report").at(-1)!
    const known = months.reduce((sum, row) => sum + Number(row["agreed_price_baht"]), 0)
    assert.strictEqual(Number(total[4]), known)
    assert.strictEqual(
      Number(total[1]),
      new Set(months.map((row) => row["egp_project_no"] || row["item"])).size
    )
    assert.strictEqual(globSync("purchases/*/contract-essentials-*.csv", { cwd: site }).length, months.length)
  })

  it("say the same in every workbook as in the CSV beside it, cell by cell", async () => {
    const books = globSync("{20*,fy2568/forms}/*.xlsx", { cwd: site })
    assert.isAbove(books.length, 18)
    for (const book of books) {
      const sheet = (await readXlsx(readFileSync(join(site, book)))).sheets[0]!
      const csv = csvOf(book.slice(0, -".xlsx".length))
      assert.strictEqual(sheet.rows.length, csv.length, book)
      csv.forEach((row, at) =>
        row.forEach((text, column) => {
          const cell = sheet.rows[at]![column]
          if (typeof cell === "number") assert.strictEqual(cell, Number(text), `${book} ${at} ${column}`)
          else assert.strictEqual(cell, text, `${book} ${at} ${column}`)
        })
      )
    }
  })

  it("name no official and hold no natural person's number, in tables, pages and workbooks", () => {
    const files = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) =>
      /(?:forms|purchases\/[^/]+)\/.*\.(?:csv|xlsx|html)$/.test(name)
    )
    assert.isAbove(files.length, 200)
    for (const name of files) {
      const text = readFileSync(join(site, name), "utf8")
      assert.notMatch(text, /ยี่สิบ|สามสิบ|สี่สิบ/, name)
      assert.notMatch(text, /(?<![\d"])[1-8]\d{12}(?!\d)/, name)
    }
  })

  it("are written to a folder for upload", async () => {
    const { said, status } = await form("q", "quarterly-winners")
    assert.strictEqual(status, 0, said)
    assert.deepStrictEqual(
      readdirSync(join(folder, "q")).sort(),
      [1, 2, 3, 4].flatMap((quarter) =>
        ["csv", "pdf", "xlsx"].map((kind) => `quarterly-winners-q${quarter}.${kind}`)
      )
    )
    assert.isTrue(
      readFileSync(join(folder, "q/quarterly-winners-q1.xlsx")).equals(
        readFileSync(join(site, "fy2568/forms/quarterly-winners-q1.xlsx"))
      )
    )
    assert.strictEqual((await form("m", "sor-khor-ror-1")).status, 0)
    assert.strictEqual(readdirSync(join(folder, "m")).length, 36)
    assert.strictEqual((await form("p", "bor-kor-01", "--procurement", "67109900017")).status, 0)
    assert.deepStrictEqual(readdirSync(join(folder, "p")), [
      "67109900017-bor-kor-01.csv",
      "67109900017-bor-kor-01.pdf"
    ])
    const unknown = await form("u", "o12")
    assert.strictEqual(unknown.status, 2)
    assert.include(unknown.said, "ita-o12")
  }, 60_000)

  it("of ITA is refused naming rows and fields, also with the office's own template", async () => {
    const { said, status } = await form("ita", "ita-o12")
    assert.strictEqual(status, 2, said)
    assert.include(said, "ทุกแถว: อำเภอ")
    assert.match(said, /แถวที่ \d+ โครงการ \S+: สถานะการจัดซื้อจัดจ้าง/)
    assert.deepStrictEqual(globSync("ita/*", { cwd: folder }), [])

    const own = fileURLToPath(
      new URL("../../src/publish/forms/ita-list/ita-templates/2568.json", import.meta.url)
    )
    const template = JSON.parse(readFileSync(own, "utf8")) as { office: Record<string, string> }
    template.office["district"] = "เมืองตัวอย่าง"
    const file = join(folder, "ita.json")
    writeFileSync(file, JSON.stringify(template))
    const set = await runHere(["setting", "ita-template", "--file", file, "--office", office])
    assert.strictEqual(set.status, 0, set.said)
    assert.notInclude((await form("ita", "ita-o12")).said, "ทุกแถว")
    writeFileSync(file, JSON.stringify({ ...template, code: "twelve" }))
    const wrong = await runHere(["setting", "ita-template", "--file", file, "--office", office])
    assert.strictEqual(wrong.status, 2)
    assert.include(wrong.said, "code")
  }, 60_000)
})
