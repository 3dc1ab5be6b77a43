import { Effect, Result } from "effect"
import { decodeBundle } from "../bundle.ts"
import { sameBytes } from "../bytes.ts"
import { hashBytes } from "../hash.ts"
import { rootAt } from "../merkle.ts"
import { bundlePath, tilePath, tileWidth } from "../tile.ts"
import { hashList, type Hashing, leafRow, perfectRoot, tileRoot } from "./hash-rows.ts"
import { isFound, readFound, sizeLimits, type Source, SourceUnavailable } from "./source.ts"

/** Where the public log lies in a site. */
export const logPath = (path: string): string => `ledger/${path}`

/** A bundle read again: its leaf hashes, and its entries where they are what was hashed. */
export interface ReadBundle {
  readonly leaves: Uint8Array
  /** Undefined where the bundle cannot be read; an entry that is not what was hashed is undefined by itself. */
  readonly entries: ReadonlyArray<Uint8Array | undefined> | undefined
}

const cachedBundles = 4

/**
 * The log's tree as far as its bundles were read: every bundle's root is kept (32 bytes for 256 entries), entries are not. A bundle read again is
 * held against its root, so that a site that answers otherwise the second time is found out.
 */
export const logTree = (hashing: Hashing, source: Source) => {
  const { sha256 } = hashing
  /** By level from 1: the roots of perfect subtrees of 256^level leaves. */
  const levels: Array<ReturnType<typeof hashList>> = []
  let lastLeaves = new Uint8Array(0) as Uint8Array
  const cached = new Map<number, ReadBundle>()
  const damaged = new Set<number>()
  const row = leafRow(hashing)

  const listAt = (level: number) => (levels[level - 1] ??= hashList())
  const fullBundles = (): number => levels[0]?.count ?? 0
  const size = (): number => fullBundles() * tileWidth + lastLeaves.length / hashBytes

  /** Adds the root of a full bundle, and answers with the level of the highest tile that it fills, 0 where it fills none above the leaves. */
  const pushRoot = (root: Uint8Array): number => {
    for (let level = 1, hash = root; ; level++) {
      const list = listAt(level)
      list.push(hash)
      if (list.count % tileWidth > 0) return level - 1
      hash = perfectRoot(sha256, list.bytes, list.count - tileWidth, tileWidth)
    }
  }

  const isRead = (index: number, leaves: Uint8Array, width: number): boolean =>
    index < fullBundles()
      ? width === tileWidth &&
        sameBytes(
          tileRoot(sha256, leaves),
          listAt(1).bytes.subarray(index * hashBytes, (index + 1) * hashBytes)
        )
      : sameBytes(leaves, lastLeaves)

  const widthOf = (index: number): number => Math.min(tileWidth, size() - index * tileWidth)

  const readAgain = Effect.fnUntraced(function* (index: number) {
    const width = widthOf(index)
    const path = logPath(bundlePath({ index, width }))
    const bundle = yield* readFound(source, path, sizeLimits.bundle)
    const entries = isFound(bundle) ? Result.getOrUndefined(decodeBundle(bundle, width)) : undefined
    if (isFound(bundle) && entries !== undefined) {
      row.hashEntries(bundle, entries)
      const leaves = row.asTile(width)
      if (isRead(index, leaves, width)) return { leaves, entries }
    }
    const tile = damaged.has(index)
      ? yield* readFound(source, logPath(tilePath({ level: 0, index, width })), sizeLimits.tile)
      : "missing"
    if (isFound(tile) && tile.length === width * hashBytes && isRead(index, tile, width)) {
      const altered = row.differences(tile, width)
      return {
        leaves: tile,
        entries: entries?.map((entry, at) => (altered.includes(at) ? undefined : entry))
      }
    }
    return yield* new SourceUnavailable({ path, reason: "changed", detail: "" })
  })

  /** A bundle that was read before. */
  const bundle = (index: number): Effect.Effect<ReadBundle, SourceUnavailable> =>
    Effect.suspend(() => {
      const known = cached.get(index)
      if (known !== undefined) return Effect.succeed(known)
      return Effect.map(readAgain(index), (read) => {
        const oldest = cached.keys().next().value
        if (cached.size >= cachedBundles && oldest !== undefined) cached.delete(oldest)
        cached.set(index, read)
        return read
      })
    })

  const rootWith = (of: number, leaves: Uint8Array): Uint8Array => {
    const first = Math.floor(of / tileWidth) * tileWidth
    return rootAt(sha256, of, (level, index) => {
      const above = Math.floor(level / 8)
      const count = 2 ** (level - 8 * above)
      return above === 0
        ? perfectRoot(sha256, leaves, index * count - first, count)
        : perfectRoot(sha256, listAt(above).bytes, index * count, count)
    })
  }

  /** The leaf hashes of the bundle that a log of this size does not fill. */
  const partialLeaves = Effect.fnUntraced(function* (of: number) {
    const width = of % tileWidth
    const index = Math.floor(of / tileWidth)
    return width === 0 ? new Uint8Array(0) : (yield* bundle(index)).leaves.subarray(0, width * hashBytes)
  })

  return {
    /** How many entries were read. */
    get size() {
      return size()
    },
    pushRoot,
    /** Remembers that a bundle cannot be read, or holds entries that are not what was hashed. */
    isDamaged: (index: number): void => {
      damaged.add(index)
    },
    /** The leaf hashes after the last full bundle. */
    endWith: (leaves: Uint8Array): void => {
      lastLeaves = leaves
    },
    /** The root with these leaf hashes after the last full bundle. */
    rootEndingWith: (leaves: Uint8Array): Uint8Array =>
      rootWith(fullBundles() * tileWidth + leaves.length / hashBytes, leaves),
    bundle,
    /** The root of the log's first `of` entries; undefined where they were not all read. */
    rootAt: Effect.fnUntraced(function* (of: number) {
      return of > size() ? undefined : rootWith(of, yield* partialLeaves(of))
    }),
    /** The hashes that a tile of a log of `of` entries holds; of level 0, only the last, partial one. */
    tile: Effect.fnUntraced(function* (level: number, index: number, width: number, of: number) {
      return level === 0
        ? yield* partialLeaves(of)
        : listAt(level).bytes.subarray(index * tileWidth * hashBytes, (index * tileWidth + width) * hashBytes)
    })
  }
}
export type LogTree = ReturnType<typeof logTree>
