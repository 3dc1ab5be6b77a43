/** Verifies the log of a site, entries, tiles and root, and prints how long that took, the most memory and the floor: site, size, root in hexadecimal. */
import { Effect, Result } from "effect"
import { hash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { folderSource } from "../../src/apps/verifying/folder-source.ts"
import { sha256, sha256Into } from "../../src/ledger/hashing.ts"
import { decodeBundle } from "../../src/ledger/proof/bundle.ts"
import { sameBytes } from "../../src/ledger/proof/bytes.ts"
import { makeTally } from "../../src/ledger/proof/checking/tally.ts"
import { walkLog } from "../../src/ledger/proof/checking/walk.ts"
import { bundlePath, bundlesOf } from "../../src/ledger/proof/tile.ts"
import { peakMemory } from "./measure.ts"

const [site = "", count = "0", rootText = ""] = process.argv.slice(2)
const size = Number(count)
const root = Buffer.from(rootText, "hex")

const began = performance.now()
const holds = await Effect.runPromise(
  Effect.gen(function* () {
    const source = folderSource(site)
    const tally = makeTally()
    const tree = yield* walkLog({ hashing: { sha256, sha256Into }, source, size, root, tally })
    const made = yield* tree.rootAt(size)
    return made !== undefined && sameBytes(made, root)
  })
)
const verified = (performance.now() - began) / 1000
const peak = peakMemory()
if (!holds) throw new Error("the log does not verify")

let floor = 0
for (const bundle of bundlesOf(size)) {
  const bytes = readFileSync(join(site, "ledger", bundlePath(bundle)))
  const entries = Result.getOrThrow(decodeBundle(bytes, bundle.width))
  const start = performance.now()
  for (const entry of entries) hash("sha256", entry, "buffer")
  floor += performance.now() - start
}
console.log(JSON.stringify({ verified, peak, floor: floor / 1000 }))
