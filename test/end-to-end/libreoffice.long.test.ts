import { assert, describe, it } from "@effect/vitest"
import { parse } from "csv-parse/sync"
import { spawnSync } from "node:child_process"
import { copyFileSync, globSync, mkdtempSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { exampleSite } from "./example-site.ts"

const hasOffice = spawnSync("soffice", ["--version"]).status === 0
const site = hasOffice ? await exampleSite() : ""

const throughSpreadsheet = (file: string): ReadonlyArray<ReadonlyArray<string>> => {
  const folder = mkdtempSync(join(tmpdir(), "prongsai-calc-"))
  const isCsv = file.endsWith(".csv")
  const name = isCsv ? "in.csv" : "in.xlsx"
  copyFileSync(file, join(folder, name))
  const asText = "44,34,76,1,,0,true"
  const ran = spawnSync(
    "soffice",
    [
      "--headless",
      `-env:UserInstallation=file://${folder}/profile`,
      "--convert-to",
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,1",
      ...(isCsv ? ["--infilter=CSV:" + asText] : []),
      "--outdir",
      join(folder, "out"),
      join(folder, name)
    ],
    { encoding: "utf8" }
  )
  const [out] = globSync("out/*.csv", { cwd: folder })
  assert.isDefined(out, ran.stderr + ran.stdout)
  return parse(readFileSync(join(folder, out!)), { bom: true })
}

const isNumber = (cell: string) => /^\d+(?:\.\d+)?$/.test(cell) && !/^0\d/.test(cell)
const same = (given: string, shown: string) =>
  given === shown || (isNumber(given) && Number(given) === Number(shown.replaceAll(",", "")))

describe.skipIf(!hasOffice)(
  `CSV files in a spreadsheet program${hasOffice ? "" : " (skipped: no soffice)"}`,
  () => {
    it.each(
      ["2024-12", "2025-04", "2025-07"].flatMap((month) => [
        `${month}/purchases.csv`,
        `${month}/sor-khor-ror-1.csv`
      ])
    )("%s: every cell as published, none shifted, no zero lost", (name) => {
      const file = join(site, name)
      const given: ReadonlyArray<ReadonlyArray<string>> = parse(readFileSync(file), { bom: true })
      const shown = throughSpreadsheet(file)
      assert.strictEqual(shown.length, given.length, basename(file))
      given.forEach((row, at) => {
        assert.strictEqual(shown[at]?.length, row.length)
        row.forEach((cell, column) => {
          const found = shown[at]![column]!
          assert.isTrue(same(cell, found), `row ${at + 1} column ${column + 1}: ${cell} became ${found}`)
        })
      })
    })

    it.each([
      ...["2024-12", "2025-04", "2025-07"].map((month) => `${month}/sor-khor-ror-1`),
      ...["quarterly-winners-q1", "plan", "plan-changes", "annual-report", "plan-and-actual"].map(
        (form) => `fy2568/forms/${form}`
      )
    ])("%s.xlsx: every cell as in the CSV beside it", (name) => {
      const given: ReadonlyArray<ReadonlyArray<string>> = parse(readFileSync(join(site, `${name}.csv`)), {
        bom: true
      })
      const shown = throughSpreadsheet(join(site, `${name}.xlsx`))
      assert.strictEqual(shown.length, given.length)
      given.forEach((row, at) =>
        row.forEach((cell, column) => {
          const found = shown[at]![column]!
          const plain = cell.replace(/^'(?=[=+\-@\t\r])/, "")
          assert.isTrue(same(plain, found), `row ${at + 1} column ${column + 1}: ${cell} became ${found}`)
        })
      )
    })
  }
)
