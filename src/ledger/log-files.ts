import { Effect, Stream } from "effect"
import { leafHash } from "./hashing.ts"
import { tileWidth } from "./proof/tile.ts"
import { LedgerStore } from "./store/store.ts"
import { bundleBuilder, type LogFile, tileBuilder } from "./tile-builder.ts"

/**
 * Hands the tiles and entry bundles of the log to `write`, some at a time, for a folder that has those of size `from`: the full ones, and the
 * partial ones of every size in `stops`, which are kept for ever so that a checkpoint of that size verifies by itself. Leaf hashes are made
 * anew from the entries that are written.
 */
export const logFiles = Effect.fn("Ledger.logFiles")(function* <E, R>(options: {
  readonly from: number
  readonly stops: ReadonlyArray<number>
  readonly write: (files: ReadonlyArray<LogFile>) => Effect.Effect<void, E, R>
}) {
  const store = yield* LedgerStore
  const stops = new Set(options.stops)
  const end = Math.max(0, ...options.stops)
  const start = Math.floor(options.from / tileWidth) * tileWidth
  const tiles = tileBuilder()
  const bundles = bundleBuilder(start)
  yield* Stream.runForEachArray(store.leafHashes(0, start), (leaves) =>
    Effect.sync(() => {
      for (const leaf of leaves) tiles.push(leaf)
    })
  )
  let size = start
  yield* Stream.runForEachArray(store.entries(start, end), (entries) =>
    Effect.suspend(() => {
      const files: Array<LogFile> = []
      for (const { bytes } of entries) {
        files.push(...bundles.push(bytes), ...tiles.push(leafHash(bytes)))
        size += 1
        if (stops.has(size)) files.push(...bundles.partial(), ...tiles.partial())
      }
      return files.length === 0 ? Effect.void : options.write(files)
    })
  )
})
