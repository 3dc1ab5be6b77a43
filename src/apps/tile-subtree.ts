import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { nodeHash } from "../ledger/hashing.ts"
import { hashBytes } from "../ledger/proof/hash.ts"
import type { Subtree } from "../ledger/proof/merkle.ts"
import { tilePath, tileWidth } from "../ledger/proof/tile.ts"

/** A tile spans so many levels of the tree. */
const levels = 8

/**
 * The perfect subtrees of a log's first `size` entries, read from the tiles that lie in its folder. Nothing vouches for them: whoever uses them
 * holds the outcome against a signed root. A tile that is missing or too short throws.
 */
export const tileSubtree = (folder: string, size: number): Subtree => {
  const read = new Map<string, Uint8Array>()
  const tileAt = (level: number, index: number): Uint8Array => {
    const hashes = Math.floor(size / tileWidth ** level)
    const width = Math.min(tileWidth, hashes - index * tileWidth)
    const partial = tilePath({ level, index, width })
    const known = read.get(partial)
    if (known !== undefined) return known
    const full = tilePath({ level, index, width: tileWidth })
    const path = existsSync(join(folder, partial)) ? partial : full
    const bytes = readFileSync(join(folder, path)).subarray(0, width * hashBytes)
    if (bytes.length !== width * hashBytes) throw new Error(`${path} is too short`)
    read.set(partial, bytes)
    return bytes
  }
  const subtree: Subtree = (level, index) => {
    if (level % levels > 0) return nodeHash(subtree(level - 1, 2 * index), subtree(level - 1, 2 * index + 1))
    const at = (index % tileWidth) * hashBytes
    return tileAt(level / levels, Math.floor(index / tileWidth)).subarray(at, at + hashBytes)
  }
  return subtree
}
