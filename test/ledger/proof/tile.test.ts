import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { decodeBundle, encodeBundle } from "../../../src/ledger/proof/bundle.ts"
import { concat } from "../../../src/ledger/proof/bytes.ts"
import { leafHash, nodeHash } from "../../../src/ledger/proof/hash.ts"
import { rootAt } from "../../../src/ledger/proof/merkle.ts"
import {
  bundlePath,
  bundlesOf,
  entryProofPath,
  parseTilePath,
  type Tile,
  tileNumber,
  tilePath,
  tilesOf,
  tileWidth
} from "../../../src/ledger/proof/tile.ts"
import { int } from "./arbitrary.ts"
import { boundarySizes, naiveLog, sha256, someEntries } from "./naive-log.ts"

const entries = someEntries(65_537)
const log = naiveLog(entries)
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex")

/** Full tiles and width of the partial one, as the text of C2SP tlog-tiles counts them. */
const expectedTiles = (size: number): ReadonlyArray<Tile> =>
  [0, 1, 2, 3].flatMap((level) => {
    const hashes = Math.floor(size / 256 ** level)
    const full = Array.from({ length: Math.floor(hashes / 256) }, (_, index) => ({
      level,
      index,
      width: 256
    }))
    const partial = hashes % 256
    return partial === 0 ? full : [...full, { level, index: full.length, width: partial }]
  })

describe("tile paths", () => {
  it("group a number by threes", () => {
    const numbers: ReadonlyArray<readonly [number, string]> = [
      [0, "000"],
      [7, "007"],
      [999, "999"],
      [1000, "x001/000"],
      [1234, "x001/234"],
      [1_234_067, "x001/x234/067"],
      [Number.MAX_SAFE_INTEGER, "x009/x007/x199/x254/x740/991"]
    ]
    for (const [number, text] of numbers) assert.strictEqual(tileNumber(number), text)
  })

  it("name tiles, bundles and the proofs of entries", () => {
    assert.strictEqual(tilePath({ level: 1, index: 1, width: 17 }), "tile/1/001.p/17")
    assert.strictEqual(tilePath({ level: 0, index: 1000, width: 256 }), "tile/0/x001/000")
    assert.strictEqual(bundlePath({ index: 273, width: 112 }), "tile/entries/273.p/112")
    assert.strictEqual(bundlePath({ index: 1_234_067, width: 256 }), "tile/entries/x001/x234/067")
    assert.strictEqual(entryProofPath(7), "proofs/entries/007.tlog-proof")
    assert.strictEqual(entryProofPath(1234), "proofs/entries/x001/234.tlog-proof")
  })

  it.prop(
    "are read back",
    [int(0, 5), int(0, 2_000_000_000), int(1, 256), int(1, 1_000_000)],
    ([level, number, width, divisor]) => {
      const index = Math.floor(number / divisor) % Math.floor((2 ** 53 - 1) / 256 ** (level + 1))
      const tile = { level, index, width }
      assert.deepStrictEqual(parseTilePath(tilePath(tile)), tile)
      assert.deepStrictEqual(parseTilePath(bundlePath(tile)), { ...tile, level: "entries" })
    }
  )

  it("that nobody may write are refused", () => {
    const refused = [
      "",
      "tile",
      "tile/",
      "tile/0",
      "tile/0/",
      "tile/0/0",
      "tile/0/00",
      "tile/0/0000",
      "tile/0/x000/000",
      "tile/0/x001",
      "tile/0/001/000",
      "tile/0/x001/x000",
      "tile/0/000/x001",
      "tile/0/X001/000",
      "tile/0/x01/000",
      "tile/00/000",
      "tile/01/000",
      "tile/7/000",
      "tile/63/000",
      "tile/-1/000",
      "tile/8/0/000",
      "tile/data/000",
      "tile/Entries/000",
      "tile/entries/000.p/0",
      "tile/entries/000.p/256",
      "tile/entries/000.p/257",
      "tile/entries/000.p/05",
      "tile/entries/000.p/",
      "tile/entries/000.p",
      "tile/entries/000.p/+5",
      "tile/entries/000.p/5/",
      "tile/entries/000.p/5.p/5",
      "tile/entries/000.P/5",
      "tile/entries/000%2ep/5",
      "tile//entries/000",
      "/tile/0/000",
      "./tile/0/000",
      "tile/../tile/0/000",
      "tile/0/000/",
      "tile/0/000\n",
      " tile/0/000",
      "tile/0/๐๐๐",
      "tile/6/128",
      "tile/0/x035/x184/x372/x088/832",
      "tile/0/x999/x999/x999/x999/x999/x999/999"
    ]
    for (const path of refused) assert.isUndefined(parseTilePath(path), path)
    assert.deepStrictEqual(parseTilePath("tile/6/000.p/31"), { level: 6, index: 0, width: 31 })
    assert.isUndefined(parseTilePath("tile/6/000.p/32"), "2^53 entries")
  })
})

describe("tiles and bundles of a log", () => {
  it("are as many and as wide as the specification says", () => {
    for (const size of [...boundarySizes, 70_000]) {
      assert.deepStrictEqual([...tilesOf(size)], expectedTiles(size), `size ${size}`)
      assert.deepStrictEqual(
        [...bundlesOf(size)],
        expectedTiles(size)
          .filter(({ level }) => level === 0)
          .map(({ index, width }) => ({ index, width })),
        `size ${size}`
      )
    }
  })

  it("are walked without being held: the last size there is begins at once", () => {
    const [first] = tilesOf(Number.MAX_SAFE_INTEGER)
    assert.deepStrictEqual(first, { level: 0, index: 0, width: 256 })
  })

  it("hold hashes from which every root follows", () => {
    for (const size of boundarySizes) {
      const tiles = new Map<string, ReadonlyArray<Uint8Array>>()
      for (const { level, index, width } of tilesOf(size)) {
        const span = 256 ** level
        const hashes = Array.from({ length: width }, (_, at) => {
          const start = (index * 256 + at) * span
          assert.isAtMost(start + span, size, "a partial subtree is never hashed upward")
          return log.mth(start, start + span)
        })
        tiles.set(`${level} ${index}`, hashes)
      }
      const subtree = (level: number, index: number): Uint8Array => {
        if (level % 8 > 0)
          return nodeHash(sha256, subtree(level - 1, index * 2), subtree(level - 1, index * 2 + 1))
        return tiles.get(`${level / 8} ${Math.floor(index / tileWidth)}`)![index % tileWidth]!
      }
      assert.strictEqual(hex(rootAt(sha256, size, subtree)), hex(log.root(size)), `size ${size}`)
    }
  })

  it("hold entries that hash to the tiles", () => {
    for (const size of [1, 2, 255, 256, 257, 511, 512, 513]) {
      for (const { index, width } of bundlesOf(size)) {
        const part = entries.slice(index * tileWidth, index * tileWidth + width)
        const read = Result.getOrThrow(decodeBundle(encodeBundle(part), width))
        assert.deepStrictEqual(read.map(hex), part.map(hex))
        for (const [at, entry] of read.entries()) {
          assert.strictEqual(hex(leafHash(sha256, entry)), hex(log.leaf(index * tileWidth + at)))
        }
      }
    }
  })
})

describe("bundles", () => {
  const long = new Uint8Array(65_535).fill(7)

  it("hold entries of any length that two bytes can tell", () => {
    const some = [new Uint8Array(0), Uint8Array.of(0), new Uint8Array(255), new Uint8Array(256), long]
    const bytes = encodeBundle(some)
    assert.strictEqual(bytes.length, 2 * some.length + 1 + 255 + 256 + 65_535)
    assert.strictEqual(hex(bytes.subarray(0, 5)), "0000000100")
    assert.deepStrictEqual(Result.getOrThrow(decodeBundle(bytes, some.length)).map(hex), some.map(hex))
    assert.throws(() => encodeBundle([concat(long, Uint8Array.of(1))]))
  })

  it("hold exactly as many as expected", () => {
    const bytes = encodeBundle(someEntries(3))
    const problem = (found: Uint8Array, count: number) => {
      const { problem, entry } = Result.getOrThrow(Result.flip(decodeBundle(found, count)))
      return [problem, entry]
    }
    assert.deepStrictEqual(problem(bytes, 4), ["cut-short", 3])
    assert.deepStrictEqual(problem(bytes, 2), ["bytes-left-over", 2])
    assert.deepStrictEqual(problem(bytes, 0), ["bytes-left-over", 0])
    assert.deepStrictEqual(problem(bytes.subarray(0, -1), 3), ["cut-short", 2])
    assert.deepStrictEqual(problem(concat(bytes, Uint8Array.of(0)), 4), ["cut-short", 3])
    assert.deepStrictEqual(problem(concat(bytes, Uint8Array.of(0)), 3), ["bytes-left-over", 3])
    assert.deepStrictEqual(problem(new Uint8Array(0), 1), ["cut-short", 0])
    assert.deepStrictEqual(Result.getOrThrow(decodeBundle(new Uint8Array(0), 0)), [])
    const message = (count: number) => Result.getOrThrow(Result.flip(decodeBundle(bytes, count))).message
    assert.match(message(4), /ends within its entry 3/)
    assert.match(message(2), /goes on .* entry 2/)
  })
})
