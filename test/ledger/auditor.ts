import { assert } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { createHash } from "node:crypto"
import { DatabaseSync } from "node:sqlite"
import { LedgerStore } from "../../src/ledger/store/store.ts"

const sha256 = (...parts: ReadonlyArray<Uint8Array>): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest()

/** RFC 6962's own words, recursively; shares no code with the program. */
export const merkleTreeHash = (leaves: ReadonlyArray<Uint8Array>): Buffer => {
  if (leaves.length === 0) return sha256()
  if (leaves.length === 1) return Buffer.from(leaves[0]!)
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  return sha256(Buffer.of(1), merkleTreeHash(leaves.slice(0, k)), merkleTreeHash(leaves.slice(k)))
}

const merkleLeafHash = (entry: Uint8Array): Buffer => sha256(Buffer.of(0), entry)

const perfectSubtrees = (leaves: ReadonlyArray<Uint8Array>): ReadonlyArray<Uint8Array> => {
  if (leaves.length === 0) return []
  let k = 1
  while (k * 2 <= leaves.length) k *= 2
  return [merkleTreeHash(leaves.slice(0, k)), ...perfectSubtrees(leaves.slice(k))]
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex")

const foldedRight = (frontier: ReadonlyArray<Uint8Array>): string =>
  frontier.length === 0
    ? hex(sha256())
    : hex(
        frontier
          .slice(0, -1)
          .reduceRight((right, left) => sha256(Buffer.of(1), left, right), frontier.at(-1)!)
      )

const compare = (
  head: { readonly size: number; readonly frontier: ReadonlyArray<Uint8Array> },
  entries: ReadonlyArray<Uint8Array>,
  hashes: ReadonlyArray<Uint8Array>
) => {
  assert.strictEqual(entries.length, head.size, "as many entries as the head says")
  const leaves = entries.map(merkleLeafHash)
  assert.deepStrictEqual(hashes.map(hex), leaves.map(hex), "every kept leaf hash is its entry's")
  assert.deepStrictEqual(head.frontier.map(hex), perfectSubtrees(leaves).map(hex), "the frontier")
  assert.strictEqual(foldedRight(head.frontier), hex(merkleTreeHash(leaves)), "the root")
}

/** Re-reads a whole log through its contract and recomputes everything that can be recomputed. */
export const audit = Effect.gen(function* () {
  const store = yield* LedgerStore
  const head = yield* store.head
  const entries = yield* Stream.runCollect(store.entries(0, head.size))
  const hashes = yield* Stream.runCollect(store.leafHashes(0, head.size))
  const index = yield* Stream.runCollect(store.index)
  assert.deepStrictEqual(
    entries.map(({ seq }) => seq),
    entries.map((_, place) => place),
    "every place is taken once, in order"
  )
  compare(
    head,
    entries.map(({ bytes }) => bytes),
    hashes
  )
  assert.strictEqual(index.length, head.size, "one index row per entry")

  const purchases = yield* Stream.runCollect(store.procurements(head.size))
  const ofPurchases = purchases.flatMap((purchase) => purchase.entries.map(({ seq }) => seq))
  const named = index.flatMap(({ procurement }, seq) => (procurement === undefined ? [] : [seq]))
  assert.deepStrictEqual(
    ofPurchases.toSorted((a, b) => a - b),
    named,
    "each entry of a purchase is found under one purchase"
  )
})

/** Re-reads a SQLite ledger from the file alone, without the program. Returns the entries. */
export const auditFile = (file: string): ReadonlyArray<Uint8Array> => {
  const db = new DatabaseSync(file, { readOnly: true })
  try {
    assert.deepStrictEqual(
      db
        .prepare("PRAGMA integrity_check")
        .all()
        .map((row) => row["integrity_check"]),
      ["ok"]
    )
    assert.deepStrictEqual(db.prepare("PRAGMA foreign_key_check").all(), [])
    const rows = db.prepare("SELECT idx, entry, hash FROM leaf ORDER BY idx").all()
    const tree = db.prepare("SELECT size, frontier FROM tree").get()!
    const frontier = tree["frontier"] as Uint8Array
    const entries = rows.map((row) => row["entry"] as Uint8Array)
    assert.deepStrictEqual(
      rows.map(({ idx }) => idx),
      rows.map((_, place) => place),
      "no gap"
    )
    compare(
      {
        size: Number(tree["size"]),
        frontier: Array.from({ length: frontier.length / 32 }, (_, i) => frontier.slice(32 * i, 32 * i + 32))
      },
      entries,
      rows.map((row) => row["hash"] as Uint8Array)
    )
    const index = db.prepare("SELECT seq FROM entry_index ORDER BY seq").all()
    assert.deepStrictEqual(
      index.map(({ seq }) => seq),
      rows.map((_, place) => place),
      "one index row per entry"
    )
    return entries
  } finally {
    db.close()
  }
}
