import { nodeHash } from "./hashing.ts"
import { encodeBundle } from "./proof/bundle.ts"
import { bundlePath, tilePath, tileWidth } from "./proof/tile.ts"

/** A file of the public log; `path` is relative to its folder. */
export interface LogFile {
  readonly path: string
  readonly bytes: Uint8Array
}

const rootOfFull = (hashes: ReadonlyArray<Uint8Array>): Uint8Array => {
  let row = hashes
  while (row.length > 1) {
    row = Array.from({ length: row.length / 2 }, (_, pair) => nodeHash(row[2 * pair]!, row[2 * pair + 1]!))
  }
  return row[0]!
}

/** Makes the hash tiles of a log that grows leaf by leaf (tlog-tiles); holds at most one tile of each level. */
export const tileBuilder = () => {
  const levels: Array<{ index: number; hashes: Array<Uint8Array> }> = []
  const tile = (level: number): LogFile => {
    const { hashes, index } = levels[level]!
    return { path: tilePath({ level, index, width: hashes.length }), bytes: Buffer.concat(hashes) }
  }
  return {
    /** Adds a leaf hash and answers with the tiles that it fills. */
    push: (leaf: Uint8Array): ReadonlyArray<LogFile> => {
      const filled: Array<LogFile> = []
      let hash = leaf
      for (let level = 0; ; level++) {
        const at = (levels[level] ??= { index: 0, hashes: [] })
        at.hashes.push(hash)
        if (at.hashes.length < tileWidth) return filled
        filled.push(tile(level))
        hash = rootOfFull(at.hashes)
        levels[level] = { index: at.index + 1, hashes: [] }
      }
    },
    /** The tiles of the size reached that are not full. */
    partial: (): ReadonlyArray<LogFile> =>
      levels.flatMap(({ hashes }, level) => (hashes.length === 0 ? [] : [tile(level)]))
  }
}

/** Makes the entry bundles of a log from its entry `first` on, which begins a bundle. */
export const bundleBuilder = (first: number) => {
  let index = Math.floor(first / tileWidth)
  let entries: Array<Uint8Array> = []
  const bundle = (): LogFile => ({
    path: bundlePath({ index, width: entries.length }),
    bytes: encodeBundle(entries)
  })
  return {
    /** Adds an entry and answers with the bundle that it fills. */
    push: (entry: Uint8Array): ReadonlyArray<LogFile> => {
      entries.push(entry)
      if (entries.length < tileWidth) return []
      const filled = bundle()
      index += 1
      entries = []
      return [filled]
    },
    /** The bundle of the size reached, where it is not full. */
    partial: (): ReadonlyArray<LogFile> => (entries.length === 0 ? [] : [bundle()])
  }
}
