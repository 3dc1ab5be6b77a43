import { parseDecimal } from "./decimal.ts"

/** Hashes in a full tile and entries in a full bundle (C2SP tlog-tiles). */
export const tileWidth = 256

/** A bundle: entries number `index` × 256 and the following, `width` of them. */
export interface Bundle {
  readonly index: number
  /** 1–256; below 256 it is partial. */
  readonly width: number
}

/** A tile: the roots of perfect subtrees of 256^`level` leaves, number `index` × 256 and the following, `width` of them. */
export interface Tile extends Bundle {
  readonly level: number
}

/** What a path under `tile/` names. */
export interface TileName extends Bundle {
  readonly level: number | "entries"
}

/** A number as path elements of three digits, all but the last with an x before them: 1234067 is `x001/x234/067`. */
export const tileNumber = (n: number): string => {
  const digits = String(n)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, "0").match(/[0-9]{3}/g)!
  return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join("/")
}

const pathOf = ({ level, index, width }: TileName): string =>
  `tile/${level}/${tileNumber(index)}${width === tileWidth ? "" : `.p/${width}`}`

/** Path of a tile within the log's folder: `tile/0/x001/234`, or `tile/0/x001/234.p/5` where it is partial. */
export const tilePath = (tile: Tile): string => pathOf(tile)

/** Path of a bundle within the log's folder: `tile/entries/x001/234`, or `tile/entries/x001/234.p/5` where it is partial. */
export const bundlePath = ({ index, width }: Bundle): string => pathOf({ level: "entries", index, width })

/** Path, within the log's folder, of the proof that an entry is in the first signed checkpoint covering it. */
export const entryProofPath = (seq: number): string => `proofs/entries/${tileNumber(seq)}.tlog-proof`

/** No log of at most 2^53−1 entries has a tile above level 6. */
const shape = /^tile\/(?<level>[0-6]|entries)\/(?<index>(?:x[0-9]{3}\/)*[0-9]{3})(?:\.p\/(?<width>[0-9]+))?$/

/** What a path names; undefined where it is not exactly what `tilePath` or `bundlePath` writes for some log of at most 2^53−1 entries. */
export const parseTilePath = (path: string): TileName | undefined => {
  const groups = shape.exec(path)?.groups
  if (groups === undefined) return undefined
  const level = groups["level"] === "entries" ? "entries" : Number(groups["level"])
  const index = Number(groups["index"]!.replace(/[x/]/g, ""))
  const width = groups["width"] === undefined ? tileWidth : parseDecimal(groups["width"])
  if (width === undefined || width < 1 || width > tileWidth || !Number.isSafeInteger(index)) return undefined
  const leaves = (index * tileWidth + width) * tileWidth ** (level === "entries" ? 0 : level)
  return Number.isSafeInteger(leaves) && pathOf({ level, index, width }) === path
    ? { level, index, width }
    : undefined
}

function* widthsOf(hashes: number): Generator<Bundle> {
  const full = Math.floor(hashes / tileWidth)
  for (let index = 0; index < full; index++) yield { index, width: tileWidth }
  if (hashes % tileWidth > 0) yield { index: full, width: hashes % tileWidth }
}

/** All bundles of a log of `size` entries, in order. */
export const bundlesOf = (size: number): Generator<Bundle> => widthsOf(size)

/** All tiles of a log of `size` entries, level by level from the leaves, in order. */
export function* tilesOf(size: number): Generator<Tile> {
  for (let level = 0, hashes = size; hashes > 0; level++) {
    for (const bundle of widthsOf(hashes)) yield { level, ...bundle }
    hashes = Math.floor(hashes / tileWidth)
  }
}
