import { Effect } from "effect"
import { encodeBundle } from "../bundle.ts"
import { sameBytes } from "../bytes.ts"
import { bundlePath, tilePath, tileWidth } from "../tile.ts"
import { isFound, readFound, sizeLimits, type Source } from "./source.ts"
import type { Tally } from "./tally.ts"
import { logPath, type LogTree } from "./tree.ts"

/** Makes sure that the partial tiles and the partial bundle of signed sizes are there, by which each of these checkpoints verifies by itself; each file once. */
export const checkPartials = Effect.fn("Checking.checkPartials")(function* (
  source: Source,
  tree: LogTree,
  sizes: ReadonlyArray<number>,
  tally: Tally
) {
  const looked = new Set<string>()
  const compare = Effect.fnUntraced(function* (path: string, limit: number, expected: Uint8Array) {
    const file = logPath(path)
    if (looked.has(file)) return
    looked.add(file)
    const bytes = yield* readFound(source, file, limit)
    if (!isFound(bytes)) tally.broke("log.partials", bytes, { file })
    else if (sameBytes(bytes, expected)) tally.held("log.partials")
    else tally.broke("log.partials", "partial-differs", { file })
  })

  for (const size of sizes) {
    if (size > tree.size) continue
    const width = size % tileWidth
    const index = Math.floor(size / tileWidth)
    if (width > 0 && size < tree.size) {
      const entries = (yield* tree.bundle(index)).entries?.slice(0, width)
      const whole = entries?.filter((entry) => entry !== undefined)
      if (whole?.length === width)
        yield* compare(bundlePath({ index, width }), sizeLimits.bundle, encodeBundle(whole))
    }
    for (let level = 0, hashes = size; hashes > 0; level++, hashes = Math.floor(hashes / tileWidth)) {
      const tile = { level, index: Math.floor(hashes / tileWidth), width: hashes % tileWidth }
      if (tile.width === 0 || (level === 0 && size === tree.size)) continue
      const expected = yield* tree.tile(level, tile.index, tile.width, size)
      yield* compare(tilePath(tile), sizeLimits.tile, expected)
    }
  }
})
