import { assert, describe, it } from "@effect/vitest"
import { parse } from "csv-parse/sync"
import { spawnSync } from "node:child_process"
import { copyFileSync, globSync, mkdtempSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { fileURLToPath } from "node:url"

const site = fileURLToPath(new URL("../../disclosures", import.meta.url))
const hasOffice = spawnSync("soffice", ["--version"]).status === 0

const throughSpreadsheet = (file: string): ReadonlyArray<ReadonlyArray<string>> => {
  const folder = mkdtempSync(join(tmpdir(), "prongsai-calc-"))
  copyFileSync(file, join(folder, "in.csv"))
  const asText = "44,34,76,1,,0,true"
  const ran = spawnSync(
    "soffice",
    [
      "--headless",
      `-env:UserInstallation=file://${folder}/profile`,
      "--convert-to",
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,1",
      "--infilter=CSV:" + asText,
      "--outdir",
      join(folder, "out"),
      join(folder, "in.csv")
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
  }
)
