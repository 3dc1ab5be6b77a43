import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import canonicalize from "canonicalize"
import {
  begun,
  brokenIn,
  bytesOf,
  checked,
  firstKey,
  type Laboratory,
  laboratory,
  origin,
  secondKey,
  sourceOf,
  vkeyOf
} from "./lab.ts"

/** What the holder of the key could sign although no entry may be so. */
const signed = (write: (lab: Laboratory) => void) =>
  Effect.gen(function* () {
    const lab = begun()
    write(lab)
    lab.addMany(3)
    lab.sign()
    return brokenIn(yield* checked(sourceOf(lab.publish())))
  })

const envelope = (lab: Laboratory, over: Record<string, unknown> = {}): Record<string, unknown> => ({
  v: 1,
  log: origin,
  seq: lab.entries.length,
  type: "note",
  at: lab.at(),
  data: { text: "ก" },
  ...over
})

const raw = (over: Record<string, unknown>) => (lab: Laboratory) =>
  void lab.addBytes(bytesOf(canonicalize(envelope(lab, over))!))

const written = (write: (text: string) => string) => (lab: Laboratory) =>
  void lab.addBytes(bytesOf(write(canonicalize(envelope(lab))!)))

const cases: ReadonlyArray<readonly [name: string, write: (lab: Laboratory) => void, problem: string]> = [
  ["no JSON", (lab) => void lab.addBytes(bytesOf("{")), "entry-not-json"],
  ["no UTF-8", (lab) => void lab.addBytes(Uint8Array.of(0x22, 0xff, 0x22)), "entry-not-json"],
  ["no object", (lab) => void lab.addBytes(bytesOf("[]")), "entry-form"],
  ["an empty entry", (lab) => void lab.addBytes(new Uint8Array(0)), "entry-not-json"],
  ["white space", written((text) => text.replace(":", ": ")), "entry-not-canonical"],
  ["a byte order mark", written((text) => `\ufeff${text}`), "entry-not-json"],
  [
    "one key twice",
    written((text) => text.replace('"data":', '"data":{"text":"ข"},"data":')),
    "entry-not-canonical"
  ],
  [
    "keys out of order",
    written((text) => text.replace(',"v":1}', "}").replace("{", '{"v":1,')),
    "entry-not-canonical"
  ],
  ["a fraction", written((text) => text.replace('"ก"', "1.5")), "entry-not-canonical"],
  ["an exponent", written((text) => text.replace('"ก"', "1e2")), "entry-not-canonical"],
  ["an escape for a letter", written((text) => text.replace("ก", "\\u0e01")), "entry-not-canonical"],
  ["half of a pair", written((text) => text.replace("ก", "\\ud800")), "entry-not-canonical"],
  ["a number too large", written((text) => text.replace('"ก"', "9007199254740993")), "entry-not-canonical"],
  ["a text that is not NFC", written((text) => text.replace("ก", "ก\u0e48\u0e38")), "entry-not-canonical"],
  [
    "nested without end",
    written((text) => text.replace('"ก"', `${"[".repeat(5_000)}${"]".repeat(5_000)}`)),
    "entry-not-canonical"
  ],
  ["longer than an entry may be", raw({ data: { text: "x".repeat(16_384) } }), "entry-too-long"],
  ["another version", raw({ v: 2 }), "entry-form"],
  ["another ledger's", raw({ log: "ledger.example/other" }), "entry-log"],
  ["another place", raw({ seq: 7 }), "entry-place"],
  ["no instant", raw({ at: "2025-09-01T00:05:00Z" }), "entry-form"],
  ["a day that there is not", raw({ at: "2025-13-01T00:05:00.000Z" }), "entry-form"],
  ["earlier than the one before", raw({ at: "2024-09-01T00:05:00.000Z" }), "entry-time"],
  ["a commitment that is none", raw({ commit: { a: "short" } }), "entry-form"],
  ["it refers to itself", raw({ refs: [2] }), "entry-refers-ahead"],
  ["it corrects what comes later", raw({ corrects: 3 }), "entry-refers-ahead"],
  ["data that is no object", raw({ data: "ก" }), "entry-form"],
  ["a redaction that names nothing", raw({ type: "redaction", data: { fields: "all" } }), "entry-form"]
]

describe("an entry that was signed, and is none", () => {
  for (const [name, write, problem] of cases) {
    it.effect(name, () =>
      Effect.gen(function* () {
        assert.deepStrictEqual(yield* signed(write), [`log.entries ${problem}  2`])
      })
    )
  }

  it.effect("keys that look like numbers are in order as text", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* signed(raw({ data: { "10": 1, "9": 2, a: 3 } })), [])
    })
  )

  it.effect("as many as there are, each is counted and the first are told", () =>
    Effect.gen(function* () {
      const lab = begun()
      for (let each = 0; each < 50; each++) lab.addBytes(bytesOf("{"))
      lab.sign()
      const { tally } = yield* checked(sourceOf(lab.publish()))
      const result = tally.results().find(({ check }) => check === "log.entries")
      assert.strictEqual(result?.broken, 50)
      assert.lengthOf(result?.failures ?? [], 20)
    })
  )
})

const table = { "index.html": "<p>", "purchases.csv": "sequence\n1\n" }

describe("a disclosure that was signed, and says what is not so", () => {
  const over: ReadonlyArray<readonly [name: string, data: Record<string, string | number>, column: string]> =
    [
      ["another root", { root: Buffer.alloc(32).toString("base64") }, "root"],
      ["a root that is none", { root: "x" }, "root"],
      ["entries that come after it", { size: 100 }, "size"],
      ["a revision that is not the next", { revision: 2 }, "revision"]
    ]
  for (const [name, data, column] of over) {
    it.effect(name, () =>
      Effect.gen(function* () {
        const lab = begun()
        lab.disclose("2025-08", table, 1, { data })
        lab.sign()
        const { tally } = yield* checked(sourceOf(lab.publish()))
        const [failure] = tally.results().find(({ check }) => check === "files.disclosures")!.failures
        assert.deepInclude(failure, { problem: "disclosure-differs", entry: 2, column })
      })
    )
  }

  it.effect("a revision that corrects nothing", () =>
    Effect.gen(function* () {
      const lab = begun()
      lab.addMany(2)
      lab.disclose("2025-08", table, 1)
      lab.disclose("2025-08", table, 1, { corrects: 3 })
      lab.sign()
      const { tally } = yield* checked(sourceOf(lab.publish()))
      const [failure] = tally.results().find(({ check }) => check === "files.disclosures")!.failures
      assert.deepInclude(failure, { entry: 5, column: "corrects", expected: "4", found: "3" })
    })
  )

  it.effect("another number of rows than the table has", () =>
    Effect.gen(function* () {
      const lab = begun()
      lab.disclose("2025-08", table, 2)
      lab.sign()
      const broken = brokenIn(yield* checked(sourceOf(lab.publish())))
      assert.deepStrictEqual(broken, [
        "files.disclosures row-count 2025-08/purchases.csv 2",
        "files.disclosures row-count 2025-08/r1/purchases.csv 2"
      ])
    })
  )

  it.effect("nothing that can be read", () =>
    Effect.gen(function* () {
      const lab = begun()
      const commit = { "file:x": "A".repeat(43) }
      lab.add("disclosure", { period: "August" }, { commit })
      lab.sign()
      assert.deepStrictEqual(brokenIn(yield* checked(sourceOf(lab.publish()))), [
        "files.disclosures disclosure-form  2"
      ])
    })
  )
})

describe("a key entry that makes no sense", () => {
  const keyed = (write: (lab: Laboratory) => void) =>
    Effect.gen(function* () {
      const lab = begun()
      write(lab)
      lab.sign()
      return brokenIn(yield* checked(sourceOf(lab.publish()))).filter((text) =>
        text.startsWith("log.keys key")
      )
    })

  it.effect("a key of another name, or none", () =>
    Effect.gen(function* () {
      const other = vkeyOf(firstKey).replace(origin, "ledger.example/other")
      const broken = yield* keyed((lab) => {
        lab.add("key", { vkey: other, kind: "rotation" })
        lab.add("key", { vkey: "x", kind: "rotation" })
        lab.add("key", { vkey: vkeyOf(secondKey), kind: "gift" })
      })
      assert.deepStrictEqual(broken, ["log.keys key-form  2", "log.keys key-form  3", "log.keys key-form  4"])
    })
  )

  it.effect("a first key twice, the end of a key that never was", () =>
    Effect.gen(function* () {
      const broken = yield* keyed((lab) => {
        lab.add("key", { vkey: vkeyOf(firstKey), kind: "first" })
        lab.add("key", { vkey: vkeyOf(secondKey), kind: "retirement" })
      })
      assert.deepStrictEqual(broken, ["log.keys key-out-of-turn  2", "log.keys key-out-of-turn  3"])
    })
  )

  it.effect("a log without any", () =>
    Effect.gen(function* () {
      const lab = laboratory()
      lab.addMany(3)
      lab.sign()
      assert.deepStrictEqual(brokenIn(yield* checked(sourceOf(lab.publish()), { proofs: 0 })), [
        "log.checkpoint note-unsigned ledger/checkpoint"
      ])
    })
  )
})
