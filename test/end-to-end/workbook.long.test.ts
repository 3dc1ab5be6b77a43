import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Effect } from "effect"
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sheetStages, sheetTitles } from "../../src/intake/sheet.ts"
import { readSheet } from "../../src/intake/sheet-reading.ts"
import { sheetHeadRows, sheetRows } from "../../src/intake/sheet-writing.ts"
import { readWorkbook } from "../../src/intake/xlsx.ts"
import { writeWorkbook } from "../../src/publish/formats/xlsx.ts"
import { factsOf, sameFacts } from "../intake/generated-facts.ts"

const hasOffice = spawnSync("soffice", ["--version"]).status === 0

const throughOffice = (bytes: Uint8Array): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), "prongsai-calc-"))
  writeFileSync(join(folder, "in.xlsx"), bytes)
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const out = join(folder, "out")
  spawnSync("soffice", [
    "--headless",
    profile,
    "--convert-to",
    "xlsx:Calc MS Excel 2007 XML",
    "--outdir",
    out,
    join(folder, "in.xlsx")
  ])
  return readFileSync(join(out, "in.xlsx"))
}

describe.skipIf(!hasOffice)(
  `a workbook saved by LibreOffice${hasOffice ? "" : " (skipped: no soffice)"}`,
  () => {
    it.effect("states what it stated before", () =>
      Effect.gen(function* () {
        const facts = yield* Effect.forEach(sheetStages, (stage) =>
          Effect.map(Arbitrary.sampleEffect(factsOf(stage), { count: 5, seed: "workbook" }), (sampled) => ({
            stage,
            facts: sampled.flat()
          }))
        )
        const bytes = yield* writeWorkbook(
          facts.map(({ facts, stage }) => {
            const [headings, hints] = sheetHeadRows(stage)
            return {
              name: sheetTitles[stage],
              headings: headings!,
              hints: hints!,
              rows: sheetRows(stage, facts)
            }
          })
        )
        const { sheets } = yield* readWorkbook({ name: "สมุด.xlsx", bytes: throughOffice(bytes) })
        assert.strictEqual(sheets.length, sheetStages.length)
        for (const { rows, stage } of sheets)
          sameFacts(readSheet(stage, rows), facts.find((of) => of.stage === stage)!.facts)
      })
    )
  }
)
