import { Effect, Stream } from "effect"
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { layerNewOffice, officeFolder } from "../../src/apps/office-folder.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { recordFacts } from "../../src/register/record.ts"
import { start } from "../../src/register/start.ts"
import { story, storyId } from "../register/story.ts"
import { officeOf } from "./data.ts"
import { peakMemory, report, seconds } from "./measure.ts"

const purchases = 1_000
const office = officeOf(999)
const folder = join(process.argv[2]!, "record")
mkdirSync(folder)

/** One act a stage, and the approval of the request. */
const acts = story.filter(({ kind }) => !kind.includes("."))
const of = (id: string) => acts.map((fact) => ({ ...fact, procurement: id }))
const ids = Array.from({ length: purchases }, (_, index) => `6805${String(9_000_000 + index)}`)
const layer = layerNewOffice(officeFolder(join(folder, "office"), undefined))

let recorded = 0
let bodies: ReadonlyArray<Uint8Array> = []
await Effect.runPromise(
  Effect.gen(function* () {
    const store = yield* LedgerStore
    const first = yield* start(office, `bench.example/${office.code}`)
    const began = performance.now()
    for (const id of ids) for (const fact of of(id)) yield* recordFacts([fact])
    recorded = (performance.now() - began) / 1000
    const head = yield* store.head
    bodies = [...(yield* Stream.runCollect(store.entries(first.size, head.size)))].map(({ bytes }) => bytes)
  }).pipe(Effect.provide(layer))
)
const peak = peakMemory()
if (bodies.length !== purchases * acts.length) throw new Error(`${bodies.length} entries of ${storyId}`)

const floor = await seconds(() => {
  const database = new DatabaseSync(join(folder, "plain.sqlite"))
  database.exec(
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE body(idx INTEGER PRIMARY KEY, entry BLOB) STRICT"
  )
  const insert = database.prepare("INSERT INTO body(idx, entry) VALUES (?, ?)")
  bodies.forEach((body, index) => insert.run(index, body))
  database.close()
})

report({
  name: "record",
  unit: "acts",
  count: bodies.length,
  seconds: recorded,
  floor: "plain SQLite inserts of the same bodies, one durable transaction each",
  floorSeconds: floor,
  peak,
  aim: 5
})
