import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { sha256, sha256Into } from "../../../../src/ledger/hashing.ts"
import { encodeBundle } from "../../../../src/ledger/proof/bundle.ts"
import type { Hashing } from "../../../../src/ledger/proof/checking/hash-rows.ts"
import { checkPartials } from "../../../../src/ledger/proof/checking/partials.ts"
import { makeTally } from "../../../../src/ledger/proof/checking/tally.ts"
import { walkLog } from "../../../../src/ledger/proof/checking/walk.ts"
import { bundlePath, bundlesOf, tilePath, tilesOf } from "../../../../src/ledger/proof/tile.ts"
import { naiveLog, someEntries } from "../naive-log.ts"
import { type Files, sourceOf } from "./lab.ts"

const largest = 65_536 + 256 + 3
const entries = someEntries(largest)
const log = naiveLog(entries)

/** The tiles and bundles of one size of a log, by RFC 6962's own words. */
const filesOf = (size: number): Files => {
  const files: Files = new Map()
  for (const bundle of bundlesOf(size)) {
    const first = bundle.index * 256
    files.set(`ledger/${bundlePath(bundle)}`, encodeBundle(entries.slice(first, first + bundle.width)))
  }
  for (const tile of tilesOf(size)) {
    const hashes = Array.from({ length: tile.width }, (_, i) =>
      log.subtree(8 * tile.level, tile.index * 256 + i)
    )
    files.set(`ledger/${tilePath(tile)}`, new Uint8Array(Buffer.concat(hashes)))
  }
  return files
}

const walked = (files: Files, size: number, hashing: Hashing = { sha256, sha256Into }) =>
  Effect.gen(function* () {
    const tally = makeTally()
    const source = sourceOf(files)
    const seen: Array<number> = []
    const visit = (bundle: { readonly first: number; readonly entries: ReadonlyArray<unknown> }) =>
      Effect.sync(() => void seen.push(bundle.first, bundle.entries.length))
    const tree = yield* walkLog({ hashing, source, size, root: log.root(size), tally, visit })
    return { files, seen, source, tally, tree }
  })

const sizes = [0, 1, 2, 255, 256, 257, 511, 512, 513, largest]

describe("reading a log from its files", () => {
  for (const size of sizes) {
    it.effect(`of ${size} entries makes the root of every size up to it`, () =>
      Effect.gen(function* () {
        for (const hashing of [{ sha256 }, { sha256, sha256Into }]) {
          const { seen, tally, tree } = yield* walked(filesOf(size), size, hashing)
          assert.strictEqual(tree.size, size)
          assert.strictEqual(tally.broken(), 0)
          assert.strictEqual(
            seen.filter((_, at) => at % 2 === 1).reduce((sum, count) => sum + count, 0),
            size
          )
          const asked = sizes.concat(100, 300, 65_535, 65_536, 65_537).filter((each) => each <= size)
          for (const each of asked)
            assert.deepStrictEqual(Buffer.from((yield* tree.rootAt(each))!), Buffer.from(log.root(each)))
          assert.isUndefined(yield* tree.rootAt(size + 1))
        }
      })
    )
  }

  it.effect("looks at every tile and bundle there is", () =>
    Effect.gen(function* () {
      const paths = [...filesOf(largest).keys()]
      assert.isAbove(paths.filter((path) => path.startsWith("ledger/tile/1/")).length, 1)
      assert.isTrue(paths.some((path) => path.startsWith("ledger/tile/2/")))
      const files = filesOf(largest)
      const ones = [
        "ledger/tile/0/000",
        "ledger/tile/0/256",
        "ledger/tile/0/257.p/3",
        "ledger/tile/1/000",
        "ledger/tile/1/001.p/1",
        "ledger/tile/2/000.p/1",
        "ledger/tile/entries/128",
        "ledger/tile/entries/257.p/3"
      ]
      for (const path of ones) {
        const bytes = files.get(path)!
        const harmed = new Map(files).set(path, bytes.with(bytes.length - 1, bytes.at(-1)! ^ 1))
        const { source, tally, tree } = yield* walked(harmed, largest)
        yield* checkPartials(source, tree, [largest], tally)
        const told = tally.results().flatMap(({ failures }) => failures.map(({ file }) => file))
        assert.deepStrictEqual(told, [path])
        assert.deepStrictEqual(Buffer.from((yield* tree.rootAt(largest))!), Buffer.from(log.root(largest)))
      }
    })
  )

  it.effect("keeps the bytes that it was given as they were", () =>
    Effect.gen(function* () {
      const files = filesOf(257)
      const before = Buffer.from(files.get("ledger/tile/entries/000")!)
      yield* walked(files, 257)
      assert.isTrue(before.equals(files.get("ledger/tile/entries/000")!))
    })
  )

  it.effect("stops where both bundle and tile are gone", () =>
    Effect.gen(function* () {
      const files = filesOf(1_000)
      files.delete("ledger/tile/entries/002")
      files.delete("ledger/tile/0/002")
      const { seen, tree } = yield* walked(files, 1_000)
      assert.strictEqual(tree.size, 512)
      assert.deepStrictEqual(seen, [0, 256, 256, 256])
    })
  )

  it.effect("goes by the bundle where nothing tells which of two is meant", () =>
    Effect.gen(function* () {
      const files = filesOf(300)
      for (const path of ["ledger/tile/0/000", "ledger/tile/1/000.p/1"]) {
        const bytes = files.get(path)!
        files.set(path, bytes.with(0, bytes[0]! ^ 1))
      }
      const { tally, tree } = yield* walked(files, 300)
      assert.deepStrictEqual(
        tally.results().flatMap(({ failures }) => failures.map(({ file, problem }) => `${problem} ${file}`)),
        ["tile-differs ledger/tile/0/000"]
      )
      assert.deepStrictEqual(Buffer.from((yield* tree.rootAt(300))!), Buffer.from(log.root(300)))
    })
  )

  it.effect("reads a bundle again with its entries, and without those that are altered", () =>
    Effect.gen(function* () {
      const files = filesOf(300)
      const bundle = files.get("ledger/tile/entries/000")!
      files.set("ledger/tile/entries/000", bundle.with(2, bundle[2]! ^ 1))
      const { tree } = yield* walked(files, 300)
      const first = yield* tree.bundle(0)
      assert.deepStrictEqual(
        first.entries?.map((entry) => entry === undefined),
        Array.from({ length: 256 }, (_, at) => at === 0)
      )
      const last = yield* tree.bundle(1)
      assert.deepStrictEqual(
        last.entries?.map((entry) => Buffer.from(entry!).toString()),
        entries.slice(256, 300).map((entry) => Buffer.from(entry).toString())
      )
    })
  )
})
