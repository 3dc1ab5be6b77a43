import { NodeServices } from "@effect/platform-node"
import { Effect, Layer } from "effect"
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { importFile } from "../../src/apps/importing.ts"
import { layerNewOffice, layerOffice, officeFolder } from "../../src/apps/office-folder.ts"
import { publishMonths } from "../../src/apps/publication.ts"
import { recordFacts } from "../../src/register/record.ts"
import { start } from "../../src/register/start.ts"
import { type FiscalYear, monthsOf } from "../../src/values/fiscal-year.ts"
import type { Month } from "../../src/values/thai-date.ts"
import { offices, writeExports } from "./data.ts"
import { peakMemory, report, seconds } from "./measure.ts"

/** A whole year's site of every office, purchase pages included, and one month again. `--offices=5` takes that many. */
const folder = join(process.argv[2]!, "sites")
const wanted = process.argv.find((text) => text.startsWith("--offices="))?.slice("--offices=".length)
const exports = writeExports(join(folder, "exports"), wanted === undefined ? offices : Number(wanted))
const places = exports.map(({ office, path }) => {
  const at = officeFolder(join(folder, "offices", office.code), undefined)
  return { office, path, at, out: join(at.folder, "site") }
})
const months = monthsOf(2568 as FiscalYear)
const one = "2025-08" as Month

mkdirSync(join(folder, "offices"))
for (const { at, office, path } of places) {
  await Effect.runPromise(
    start(office, `bench.example/${office.code}`).pipe(Effect.provide(layerNewOffice(at)))
  )
  await Effect.runPromise(
    importFile(path, () => Effect.void).pipe(Effect.provide(Layer.merge(layerOffice(at), NodeServices.layer)))
  )
}

const publishAll = (which: ReadonlyArray<Month>) =>
  seconds(async () => {
    for (const { at, out } of places)
      await Effect.runPromise(
        publishMonths({ officeFolder: at.folder, out, months: which }).pipe(Effect.provide(layerOffice(at)))
      )
  })

const filesOf = (out: string): ReadonlyArray<string> =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

const published = await publishAll(months)
const peak = peakMemory()
let [files, bytes, floor] = [0, 0, 0]
for (const { office, out } of places) {
  const again = join(folder, "again", office.code)
  const contents = filesOf(out).map((path) => ({
    target: join(again, path.slice(out.length)),
    bytes: readFileSync(path)
  }))
  files += contents.length
  bytes += contents.reduce((sum, each) => sum + each.bytes.length, 0)
  floor += await seconds(() => {
    for (const { bytes, target } of contents) {
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, bytes)
    }
  })
  rmSync(again, { recursive: true })
}
const megabytes = bytes / 1e6

report({
  name: `site (${files} files, ${megabytes.toFixed(0)} MB, ${(megabytes / published).toFixed(1)} MB/s, floor ${(megabytes / floor).toFixed(1)} MB/s)`,
  unit: "months",
  count: places.length * months.length,
  seconds: published,
  floor: "the same bytes written, not synced",
  floorSeconds: floor,
  peak,
  aim: 10
})

const stampsOf = () =>
  new Map(places.flatMap(({ out }) => filesOf(out)).map((path) => [path, statSync(path).mtimeMs]))
const said = (what: string, took: number, before: ReadonlyMap<string, number>) => {
  const touched = [...stampsOf()].filter(([path, at]) => before.get(path) !== at)
  console.log(
    `one month again, ${what}: ${((took / places.length) * 1000).toFixed(0)} ms an office · ${(touched.length / places.length).toFixed(1)} files touched an office`
  )
}

const unchanged = stampsOf()
said("nothing new", await publishAll([one]), unchanged)

for (const { at } of places)
  await Effect.runPromise(
    recordFacts([
      {
        kind: "contract",
        procurement: "68089999999",
        contractNumber: "999/2568",
        values: { number: "999/2568", signedOn: "2025-08-29", amount: "1000000" },
        row: 1
      }
    ]).pipe(Effect.provide(layerOffice(at)))
  )
const before = stampsOf()
said("with one contract more", await publishAll([one]), before)
