import { stringify } from "csv-stringify/sync"
import { parse } from "csv-parse/sync"
import { Effect } from "effect"
import { globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { layerOffice, officeFolder } from "../../src/apps/office-folder.ts"
import { publishMonths } from "../../src/apps/publication.ts"
import { type FiscalYear, monthsOf } from "../../src/values/fiscal-year.ts"
import { peakMemory, report, seconds } from "./measure.ts"

const folder = join(process.argv[2]!, "offices")
const codes = readdirSync(folder).filter((name) => !name.endsWith("-secrets"))
const months = monthsOf(2568 as FiscalYear)

const published = await seconds(async () => {
  for (const code of codes) {
    const office = officeFolder(join(folder, code), undefined)
    await Effect.runPromise(
      publishMonths({ officeFolder: office.folder, out: join(office.folder, "site"), months }).pipe(
        Effect.provide(layerOffice(office))
      )
    )
  }
})
const peak = peakMemory()

const files = globSync("*/site/**/*", { cwd: folder, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
const contents = files.map((path) => {
  const bytes = readFileSync(path)
  return path.endsWith(".csv")
    ? { path, rows: parse(bytes, { bom: true }) as Array<Array<string>> }
    : { path, bytes }
})
const again = join(process.argv[2]!, "again")
const floor = await seconds(() => {
  for (const content of contents) {
    const target = join(again, content.path.slice(folder.length))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, "rows" in content ? stringify(content.rows as Array<Array<string>>) : content.bytes)
  }
})
const bytes = files.reduce((sum, path) => sum + readFileSync(path).length, 0)

report({
  name: `publish (${files.length} files, ${(bytes / 1e6).toFixed(0)} MB)`,
  unit: "months",
  count: codes.length * months.length,
  seconds: published,
  floor: "the same rows through csv-stringify, the same bytes written",
  floorSeconds: floor,
  peak,
  aim: 3
})
