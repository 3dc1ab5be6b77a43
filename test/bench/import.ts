import { NodeServices } from "@effect/platform-node"
import { Effect, Layer, Schema, Stream } from "effect"
import { mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { importFile } from "../../src/apps/importing.ts"
import { layerNewOffice, layerOffice, officeFolder } from "../../src/apps/office-folder.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { start } from "../../src/register/start.ts"
import { writeExports } from "./data.ts"
import { peakMemory, report, seconds } from "./measure.ts"

const folder = process.argv[2]!
const exports = writeExports(join(folder, "exports"))
const folderOf = (code: string) => officeFolder(join(folder, "offices", code), undefined)
const batch = 384
mkdirSync(join(folder, "offices"))

for (const { office } of exports) {
  await Effect.runPromise(
    start(office, `bench.example/${office.code}`).pipe(Effect.provide(layerNewOffice(folderOf(office.code))))
  )
}

const imported = await seconds(async () => {
  for (const { office, path } of exports) {
    const done = await Effect.runPromise(
      importFile(path, () => Effect.void).pipe(
        Effect.provide(Layer.merge(layerOffice(folderOf(office.code)), NodeServices.layer))
      )
    )
    if (done.new !== done.read) throw new Error(`${path}: ${done.new} of ${done.read} rows are new`)
  }
})
const peak = peakMemory()

const bodies = await Promise.all(
  exports.map(({ office }) =>
    Effect.runPromise(
      Effect.gen(function* () {
        const store = yield* LedgerStore
        return [...(yield* Stream.runCollect(store.entries(0, (yield* store.head).size)))].map(
          ({ bytes }) => bytes
        )
      }).pipe(Effect.provide(layerOffice(folderOf(office.code))))
    )
  )
)

const keys = Object.keys(
  (JSON.parse(readFileSync(exports[0]!.path, "utf8")) as { rows: Array<object> }).rows[0]!
)
const Row = Schema.Struct(Object.fromEntries(keys.map((key) => [key, Schema.String])))
const decode = Schema.decodeUnknownSync(Schema.Struct({ rows: Schema.Array(Row) }))
mkdirSync(join(folder, "plain"))
let rows = 0
const floor = await seconds(() => {
  exports.forEach(({ office, path }, index) => {
    rows += decode(JSON.parse(readFileSync(path, "utf8"))).rows.length
    const database = new DatabaseSync(join(folder, "plain", `${office.code}.sqlite`))
    database.exec(
      "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE body(idx INTEGER PRIMARY KEY, entry BLOB) STRICT"
    )
    const insert = database.prepare("INSERT INTO body(idx, entry) VALUES (?, ?)")
    const entries = bodies[index]!
    for (let from = 0; from < entries.length; from += batch) {
      database.exec("BEGIN IMMEDIATE")
      entries.slice(from, from + batch).forEach((entry, offset) => insert.run(from + offset, entry))
      database.exec("COMMIT")
    }
    database.close()
  })
})

report({
  name: "import",
  unit: "rows",
  count: rows,
  seconds: imported,
  floor: "JSON.parse, schema decode of the rows, plain SQLite inserts of the same entries",
  floorSeconds: floor,
  peak,
  aim: 3
})
