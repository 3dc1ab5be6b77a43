import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { existsSync, globSync, readFileSync } from "node:fs"
import {
  emptyHead,
  emptyRoot,
  frontierLength,
  leafHash,
  nodeHash,
  push,
  rootOf
} from "../../src/ledger/hashing.ts"
import { headOf, rootOfLeaves } from "../../src/ledger/tree.ts"
import { merkleTreeHash } from "./auditor.ts"

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex")
const bytes = (text: string) => Buffer.from(text, "hex")

const inputs = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f"
]
const leafHashes = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
  "0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7",
  "07506a85fd9dd2f120eb694f86011e5bb4662e5c415a62917033d4a9624487e7",
  "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
  "4271a26be0d8a84f0bd54c8c302e7cb3a3b5d1fa6780a40bcce2873477dab658",
  "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
  "46f6ffadd3d06a09ff3c5860d2755c8b9819db7df44251788c7d8e3180de8eb1"
]
const roots = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
]

const headAfter = (leaves: ReadonlyArray<Uint8Array>) => leaves.reduce(push, emptyHead)
const leavesUpTo = (size: number) =>
  Array.from({ length: size }, (_, i) => leafHash(Buffer.from(`entry ${i}`)))

describe("hashing", () => {
  it("hashes the classic leaves of RFC 6962", () => {
    assert.deepStrictEqual(
      inputs.map((input) => hex(leafHash(bytes(input)))),
      leafHashes
    )
    assert.strictEqual(hex(nodeHash(bytes(leafHashes[0]!), bytes(leafHashes[1]!))), roots[2])
  })

  it("has the roots of the first 0 to 8 of them", () => {
    const leaves = leafHashes.map(bytes)
    assert.deepStrictEqual(
      roots.map((_, size) => hex(rootOf(headAfter(leaves.slice(0, size)).frontier))),
      roots
    )
    assert.strictEqual(hex(emptyRoot), roots[0])
  })

  it("a frontier has the root that the recursive definition has, at every size where carries meet", () => {
    const sizes = [...Array.from({ length: 71 }, (_, size) => size), 255, 256, 257, 511, 512, 513, 1000]
    const leaves = leavesUpTo(1000)
    for (const size of sizes) {
      const head = headAfter(leaves.slice(0, size))
      assert.strictEqual(head.size, size)
      assert.strictEqual(head.frontier.length, frontierLength(size))
      assert.strictEqual(
        hex(rootOf(head.frontier)),
        hex(merkleTreeHash(leaves.slice(0, size))),
        `size ${size}`
      )
    }
  })

  it("does not confuse an entry with a node", () => {
    const [a, b] = [leafHash(Buffer.from("a")), leafHash(Buffer.from("b"))]
    assert.notStrictEqual(hex(leafHash(Buffer.concat([a, b]))), hex(nodeHash(a, b)))
  })

  it("counts subtrees beyond 32 bits", () => {
    assert.strictEqual(frontierLength(2 ** 31), 1)
    assert.strictEqual(frontierLength(2 ** 32 + 1), 2)
    assert.strictEqual(frontierLength(2 ** 40 - 1), 40)
    const frontier = leavesUpTo(32)
    const grown = push({ size: 2 ** 32 - 1, frontier }, leafHash(Buffer.from("last")))
    assert.strictEqual(grown.size, 2 ** 32)
    assert.strictEqual(grown.frontier.length, 1)
  })

  it.effect("leaves the head it grew from as it was", () =>
    Effect.gen(function* () {
      const leaves = leavesUpTo(7)
      const head = headAfter(leaves)
      const before = head.frontier.map(hex)
      push(head, leafHash(Buffer.from("another")))
      assert.deepStrictEqual(head.frontier.map(hex), before)
      assert.deepStrictEqual(yield* headOf(Stream.fromIterable(leaves)), head)
      assert.strictEqual(
        hex(yield* rootOfLeaves(Stream.take(Stream.fromIterable(leaves), 5))),
        hex(merkleTreeHash(leaves.slice(0, 5)))
      )
    })
  )
})

const shared = "../shared/data/tlog"
const present = existsSync(shared)

describe("hashing against published logs", () => {
  it.skipIf(!present)("has the roots of own-vectors.json (skipped: no ../shared)", () => {
    const { rfc6962, worked } = JSON.parse(readFileSync(`${shared}/own-vectors.json`, "utf8"))
    assert.deepStrictEqual(
      rfc6962.roots.map((_: string, n: number) =>
        hex(
          rootOf(headAfter(rfc6962.leaves.slice(0, n).map((leaf: string) => leafHash(bytes(leaf)))).frontier)
        )
      ),
      rfc6962.roots
    )
    const leaves = worked.entriesUtf8.map((entry: string) => leafHash(Buffer.from(entry, "utf8")))
    assert.deepStrictEqual(leaves.map(hex), worked.leafHashesHex)
    assert.deepStrictEqual(
      worked.rootsHex.map((_: string, n: number) => hex(rootOf(headAfter(leaves.slice(0, n)).frontier))),
      worked.rootsHex
    )
  })

  it.skipIf(!present)("has every root of Tessera's test log (skipped: no ../shared)", () => {
    const folder = `${shared}/tessera-testlog`
    for (let size = 1; size <= 15; size++) {
      const bundle = readFileSync(`${folder}/tile/entries/000.p/${size}`)
      const leaves: Array<Uint8Array> = []
      for (let at = 0; at < bundle.length; at += 2 + bundle.readUInt16BE(at)) {
        leaves.push(leafHash(bundle.subarray(at + 2, at + 2 + bundle.readUInt16BE(at))))
      }
      const [, signedSize, signedRoot] = readFileSync(`${folder}/old/checkpoint.${size}`, "utf8").split("\n")
      assert.strictEqual(String(leaves.length), signedSize)
      assert.strictEqual(Buffer.from(rootOf(headAfter(leaves).frontier)).toString("base64"), signedRoot)
    }
  })

  it.skipIf(!present)("has the roots of transparency-dev's happy paths (skipped: no ../shared)", () => {
    const leaves = leafHashes.map(bytes)
    const files = globSync(`${shared}/merkle/*/*/happy-path.json`)
    assert.isAbove(files.length, 5)
    for (const file of files) {
      const { treeSize, root, size1, root1, size2, root2 } = JSON.parse(readFileSync(file, "utf8"))
      for (const [size, expected] of [
        [treeSize, root],
        [size1, root1],
        [size2, root2]
      ]) {
        if (size === undefined) continue
        const found = rootOf(headAfter(leaves.slice(0, size)).frontier)
        assert.strictEqual(Buffer.from(found).toString("base64"), expected, file)
      }
    }
  })
})
