import { Effect, Result, Stream } from "effect"
import { decodeBundle } from "../bundle.ts"
import { sameBytes, toHex } from "../bytes.ts"
import { hashBytes } from "../hash.ts"
import { type Bundle, bundlePath, bundlesOf, tilePath, tileWidth } from "../tile.ts"
import { hashAt, type Hashing, leafRow, tileRoot } from "./hash-rows.ts"
import { type Found, isFound, readFound, sizeLimits, type Source, type SourceUnavailable } from "./source.ts"
import type { Tally } from "./tally.ts"
import { logPath, logTree } from "./tree.ts"

/** Entries of one bundle as they were read, before anything is known of their root. */
export interface SeenBundle {
  readonly first: number
  /** Undefined where an entry is not what its hash in the tree was made of. */
  readonly entries: ReadonlyArray<Uint8Array | undefined>
  /** Their leaf hashes, one after the other. */
  readonly leaves: Uint8Array
}

interface Fetched extends Bundle {
  readonly bundleFile: string
  readonly tileFile: string
  readonly bundle: Found
  readonly tile: Found
}

/**
 * Reads every bundle and every full tile of a log of `size` entries once, in order, hashes the entries and builds the tree; memory holds one
 * bundle (a few, where several are asked for at once) and 32 bytes for each bundle read. Where a bundle and its tile differ, the one that the
 * rest of the tree bears out is gone on with, so that one altered entry does not look like a hundred. Stops where both are gone.
 */
export const walkLog = Effect.fn("Checking.walkLog")(function* (options: {
  readonly hashing: Hashing
  readonly source: Source
  readonly size: number
  /** The root that the checkpoint says, to tell which of two last bundles is meant. */
  readonly root: Uint8Array
  readonly tally: Tally
  /** Told of every readable bundle, before it is known whether its entries are what was signed. */
  readonly visit?: (bundle: SeenBundle) => Effect.Effect<void, SourceUnavailable>
  readonly progress?: (entries: number) => Effect.Effect<void>
}) {
  const { hashing, root, size, source, tally, visit } = options
  const { sha256 } = hashing
  const tree = logTree(hashing, source)
  const row = leafRow(hashing)

  const fetch = Effect.fnUntraced(function* ({ index, width }: Bundle) {
    const bundleFile = logPath(bundlePath({ index, width }))
    const tileFile = logPath(tilePath({ level: 0, index, width }))
    const bundle = yield* readFound(source, bundleFile, sizeLimits.bundle)
    const tile = yield* readFound(source, tileFile, sizeLimits.tile)
    return { index, width, bundleFile, tileFile, bundle, tile } satisfies Fetched as Fetched
  })

  /** The entries of a bundle that is one; tells what is wrong where it is none. */
  const entriesIn = ({ bundle, bundleFile, index, width }: Fetched) => {
    if (!isFound(bundle)) {
      tally.broke("log.bundles", bundle, { file: bundleFile, entry: index * tileWidth })
      return undefined
    }
    const decoded = decodeBundle(bundle, width)
    if (Result.isSuccess(decoded)) return decoded.success
    const entry = index * tileWidth + decoded.failure.entry
    tally.broke("log.bundles", "bundle-form", {
      file: bundleFile,
      entry,
      found: decoded.failure.problem
    })
    return undefined
  }

  const hashesIn = ({ tile, tileFile, width }: Fetched) => {
    if (!isFound(tile)) {
      tally.broke("log.tiles", tile, { file: tileFile })
      return undefined
    }
    if (tile.length === width * hashBytes) return tile
    tally.broke("log.tiles", "tile-length", {
      file: tileFile,
      expected: String(width * hashBytes),
      found: String(tile.length)
    })
    return undefined
  }

  /** Whether the tile, and not the bundle that differs from it, is what the tiles above or the checkpoint speak of. */
  const isTileMeant = Effect.fnUntraced(function* ({ index, width }: Fetched, tile: Uint8Array) {
    if (width < tileWidth) return sameBytes(tree.rootEndingWith(tile), root)
    const above = Math.floor(index / tileWidth)
    const filled = Math.min(tileWidth, Math.floor(size / tileWidth) - above * tileWidth)
    const path = logPath(tilePath({ level: 1, index: above, width: filled }))
    const upper = yield* readFound(source, path, sizeLimits.tile)
    return (
      isFound(upper) &&
      upper.length === filled * hashBytes &&
      sameBytes(hashAt(upper, index % tileWidth), tileRoot(sha256, tile))
    )
  })

  const checkUpperTiles = Effect.fnUntraced(function* (highest: number, bundles: number) {
    for (let level = 1; level <= highest; level++) {
      const index = bundles / tileWidth ** level - 1
      const file = logPath(tilePath({ level, index, width: tileWidth }))
      const tile = yield* readFound(source, file, sizeLimits.tile)
      if (!isFound(tile)) tally.broke("log.tiles", tile, { file })
      else if (sameBytes(tile, yield* tree.tile(level, index, tileWidth, size))) tally.held("log.tiles")
      else tally.broke("log.tiles", "tile-differs", { file })
    }
  })

  /** Goes on with the leaf hashes of one bundle; false where there are none. */
  const take = Effect.fnUntraced(function* (fetched: Fetched) {
    const { bundle, bundleFile, index, tileFile, width } = fetched
    const entries = entriesIn(fetched)
    const tile = hashesIn(fetched)
    let meant: "both" | "tile" | "bundle" = "both"
    let altered: ReadonlyArray<number> = []
    if (isFound(bundle) && entries !== undefined) {
      row.hashEntries(bundle, entries)
      const differing = tile === undefined ? [] : row.differences(tile, width)
      if (tile === undefined) meant = "bundle"
      else if (differing.length > 0) {
        meant = (yield* isTileMeant(fetched, tile)) ? "tile" : "bundle"
        if (meant === "bundle") tally.broke("log.tiles", "tile-differs", { file: tileFile })
        else altered = differing
        for (const at of altered) {
          tally.broke("log.bundles", "entry-differs", {
            file: bundleFile,
            entry: index * tileWidth + at,
            expected: toHex(hashAt(tile, at)),
            found: toHex(hashAt(row.asTile(width), at))
          })
        }
      }
    } else if (tile === undefined) return false
    else meant = "tile"
    if (entries === undefined || altered.length > 0) tree.isDamaged(index)
    if (entries !== undefined) tally.held("log.bundles", width - altered.length)
    if (meant !== "bundle") tally.held("log.tiles")
    const leaves = tile !== undefined && meant !== "bundle" ? tile : row.asTile(width)
    if (visit !== undefined && entries !== undefined) {
      yield* visit({
        first: index * tileWidth,
        entries: entries.map((entry, at) => (altered.includes(at) ? undefined : entry)),
        leaves
      })
    }
    if (width < tileWidth) tree.endWith(leaves)
    else {
      const filled = tree.pushRoot(meant === "tile" ? tileRoot(sha256, leaves) : row.root())
      if (filled > 0) yield* checkUpperTiles(filled, index + 1)
    }
    if (options.progress !== undefined) yield* options.progress(index * tileWidth + width)
    return true
  })

  yield* Stream.runForEachWhile(
    Stream.mapEffect(Stream.fromIterable(bundlesOf(size)), fetch, { concurrency: source.atOnce }),
    take
  )
  return tree
})
