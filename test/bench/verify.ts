import { Effect } from "effect"
import { hash } from "node:crypto"
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { folderSource } from "../../src/apps/verifying/folder-source.ts"
import { leafHash, sha256, sha256Into } from "../../src/ledger/hashing.ts"
import { gatherFacts } from "../../src/ledger/proof/checking/facts.ts"
import { makeTally } from "../../src/ledger/proof/checking/tally.ts"
import { walkLog } from "../../src/ledger/proof/checking/walk.ts"
import { bundleBuilder, type LogFile, tileBuilder } from "../../src/ledger/tile-builder.ts"
import { bodyOf, origin } from "./ledger-data.ts"
import { peakMemory, reportShare, seconds } from "./measure.ts"

const count = Number(process.env["PRONGSAI_BENCH_ENTRIES"] ?? 500_000)
const site = join(process.argv[2]!, "verified")

const write = (files: ReadonlyArray<LogFile>): void => {
  for (const { bytes, path } of files) {
    const target = join(site, "ledger", path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes)
  }
}
const [tiles, bundles] = [tileBuilder(), bundleBuilder(0)]
for (let seq = 0; seq < count; seq++) {
  const bytes = bodyOf(seq)
  write([...bundles.push(bytes), ...tiles.push(leafHash(bytes))])
}
write([...bundles.partial(), ...tiles.partial()])

const walk = (isReading: boolean) =>
  seconds(async () => {
    const tally = makeTally()
    const facts = gatherFacts(origin, sha256, tally)
    const tree = await Effect.runPromise(
      walkLog({
        hashing: { sha256, sha256Into },
        source: folderSource(site),
        size: count,
        root: new Uint8Array(0),
        tally,
        ...(isReading ? { visit: facts.see } : {})
      })
    )
    if (tree.size !== count || tally.broken() > 0) throw new Error("the log does not hold")
  })

await walk(false)
const before = peakMemory()
const walked = await walk(false)
const peak = peakMemory()
const read = await walk(true)

let floor = 0
let hashed = 0
for (let first = 0; first < count; first += 256) {
  const width = Math.min(256, count - first)
  const bodies = Array.from({ length: width }, (_, at) => bodyOf(first + at))
  floor += await seconds(() => {
    for (const body of bodies) hashed += hash("sha256", body, "buffer").length
  })
}
if (hashed !== 32 * count) throw new Error("not every entry was hashed")

reportShare({
  name: `verify bundles, tiles and root of ${count} entries (memory before ${before.toFixed(0)} MB)`,
  unit: "entries",
  count,
  seconds: walked,
  floor: "one-shot SHA-256 of the same entries",
  floorSeconds: floor,
  aim: 0.5,
  peak
})
reportShare({
  name: "the same, every entry's envelope read besides",
  unit: "entries",
  count,
  seconds: read,
  floor: "one-shot SHA-256 of the same entries",
  floorSeconds: floor,
  aim: 0.1,
  peak: peakMemory()
})
