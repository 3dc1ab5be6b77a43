import { Effect } from "effect"
import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeSync
} from "node:fs"
import { dirname, join } from "node:path"
import { addTiles, logFolder } from "../../src/apps/public-log.ts"
import { layerSqlite } from "../../src/ledger/store/sqlite.ts"
import { rootsAt } from "../../src/ledger/tree.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { bodyOf, entryOf, plainTable } from "./ledger-data.ts"
import { peakMemory, reportShare, seconds } from "./measure.ts"

const folder = join(process.argv[2]!, "ledger")
mkdirSync(folder)
const file = (name: string) => join(folder, name)
const sizeOf = (...names: ReadonlyArray<string>) =>
  names.reduce((sum, name) => sum + (statSync(file(name), { throwIfNoEntry: false })?.size ?? 0), 0)

const inLedger = (name: string, act: (store: LedgerStore["Service"]) => Effect.Effect<unknown, unknown>) =>
  Effect.runPromise(
    Effect.provide(Effect.flatMap(LedgerStore, act), layerSqlite(file(name), { create: true }))
  )

const entriesOf = (from: number, count: number) => Array.from({ length: count }, (_, i) => entryOf(from + i))

const append = Effect.fnUntraced(function* (
  store: LedgerStore["Service"],
  from: number,
  to: number,
  batch: number
) {
  for (let at = from; at < to; at += batch) {
    yield* store.append(at, entriesOf(at, Math.min(batch, to - at)))
  }
})

const turns = 5
const singles = 400
const batches = 8

let [ours, floor, oursBatched, floorBatched] = [0, 0, 0, 0]
await inLedger("single.sqlite", (store) =>
  Effect.promise(async () => {
    const table = plainTable(file("single-plain.sqlite"))
    for (let turn = 0; turn < turns; turn++) {
      const from = turn * singles
      ours += await seconds(() => Effect.runPromise(append(store, from, from + singles, 1)))
      floor += await seconds(() => {
        for (let i = 0; i < singles; i++) table.insert(bodyOf(from + i))
      })
    }
    table.close()
  })
)
reportShare({
  name: "append one by one",
  unit: "entries",
  count: turns * singles,
  seconds: ours,
  floor: "plain SQLite inserts of the same bytes, one durable transaction each",
  floorSeconds: floor,
  aim: 0.8,
  peak: peakMemory(),
  bytes: [
    sizeOf("single.sqlite", "single.sqlite-wal"),
    sizeOf("single-plain.sqlite", "single-plain.sqlite-wal")
  ]
})

await inLedger("batched.sqlite", (store) =>
  Effect.promise(async () => {
    const table = plainTable(file("batched-plain.sqlite"))
    for (let turn = 0; turn < turns; turn++) {
      for (let i = 0; i < batches; i++) {
        const from = (turn * batches + i) * 256
        oursBatched += await seconds(() => Effect.runPromise(append(store, from, from + 256, 256)))
        floorBatched += await seconds(() =>
          table.batch(Array.from({ length: 256 }, (_, j) => bodyOf(from + j)))
        )
      }
    }
    table.close()
  })
)
reportShare({
  name: "append in batches of 256",
  unit: "entries",
  count: turns * batches * 256,
  seconds: oursBatched,
  floor: "plain SQLite inserts of the same bytes, 256 a durable transaction",
  floorSeconds: floorBatched,
  aim: 0.5,
  peak: peakMemory(),
  bytes: [
    sizeOf("batched.sqlite", "batched.sqlite-wal"),
    sizeOf("batched-plain.sqlite", "batched-plain.sqlite-wal")
  ]
})

const writers = 4
const each = 500
const atOnce = async (kind: "ledger" | "plain", name: string) => {
  const script = join(import.meta.dirname, "ledger-writer.ts")
  const children = Array.from({ length: writers }, (_, i) =>
    spawn(process.execPath, [script, kind, file(name), String(each), String(i * each)], {
      stdio: ["pipe", "pipe", "inherit"]
    })
  )
  await Promise.all(children.map((child) => once(child.stdout, "data")))
  return seconds(async () => {
    const ended = Promise.all(children.map((child) => once(child, "close")))
    for (const child of children) child.stdin.write("go\n")
    for (const [code] of await ended) if (code !== 0) throw new Error(`a writer ended with ${String(code)}`)
  })
}
await inLedger("four.sqlite", () => Effect.void)
plainTable(file("four-plain.sqlite")).close()
const four = await atOnce("ledger", "four.sqlite")
const fourFloor = await atOnce("plain", "four-plain.sqlite")
reportShare({
  name: "append by four writers",
  unit: "entries",
  count: writers * each,
  seconds: four,
  floor: "four processes inserting the same bytes into plain SQLite, one durable transaction each",
  floorSeconds: fourFloor,
  aim: 0.8,
  peak: peakMemory()
})

const million = Number(process.env["PRONGSAI_BENCH_ENTRIES"] ?? 1_000_000)
const sizes = [Math.floor(million / 10), million]
const site = file("site")
mkdirSync(site)
const appended = await seconds(() => inLedger("million.sqlite", (store) => append(store, 0, million, 4_096)))
const before = peakMemory()
const tiled = await seconds(() =>
  Effect.runPromise(
    Effect.provide(addTiles(site, 0, sizes), layerSqlite(file("million.sqlite"), { create: false }))
  )
)
const peak = peakMemory()
const log = logFolder(site)
const names = readdirSync(log, { recursive: true, encoding: "utf8" }).filter((name) =>
  statSync(join(log, name)).isFile()
)
let published = 0
const copied = await seconds(() => {
  for (const name of names) {
    const target = join(folder, "copy", name)
    mkdirSync(dirname(target), { recursive: true })
    const bytes = readFileSync(join(log, name))
    published += bytes.length
    const descriptor = openSync(target, "w")
    writeSync(descriptor, bytes)
    fsyncSync(descriptor)
    closeSync(descriptor)
  }
})
reportShare({
  name: `tiles and bundles of ${million} entries (${names.length} files; the entries took ${appended.toFixed(0)} s to append; memory before ${before.toFixed(0)} MB)`,
  unit: "entries",
  count: million,
  seconds: tiled,
  floor: "copying the same files as durably",
  floorSeconds: copied,
  peak,
  bytes: [
    published,
    Array.from({ length: 1_000 }, (_, i) => bodyOf(i).length).reduce((a, b) => a + b) * (million / 1_000)
  ]
})

const roots = await Effect.runPromise(
  Effect.provide(
    Effect.flatMap(LedgerStore, (store) => rootsAt(store.leafHashes(0, million), sizes)),
    layerSqlite(file("million.sqlite"), { create: false })
  )
)
for (const size of sizes) {
  const root = Buffer.from(roots.get(size)!).toString("hex")
  const script = join(import.meta.dirname, "ledger-verifying.ts")
  const { stdout } = spawnSync(process.execPath, [script, site, String(size), root], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"]
  })
  const found = JSON.parse(stdout) as { verified: number; peak: number; floor: number }
  reportShare({
    name: "verify entries, tiles and root",
    unit: "entries",
    count: size,
    seconds: found.verified,
    floor: "one-shot SHA-256 over the same entries, already in memory",
    floorSeconds: found.floor,
    aim: 0.5,
    peak: found.peak
  })
}
