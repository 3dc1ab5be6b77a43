import { assert, describe, it } from "@effect/vitest"
import { Effect, Result } from "effect"
import { TestClock } from "effect/testing"
import type { SubjectKeys } from "../../src/ledger/keys.ts"
import { formatVerifierKey } from "../../src/ledger/proof/verifier-key.ts"
import { seedBytes, signingKey } from "../../src/ledger/signing.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import type { Envelope, JsonObject } from "../../src/register/envelope.ts"
import { type KeyAct, recordKey } from "../../src/register/key-entry.ts"
import { keyData, keysAt, keysOf } from "../../src/register/keys.ts"
import { recordFacts } from "../../src/register/record.ts"
import { set } from "../../src/register/set.ts"
import { submit } from "../../src/register/submit.ts"
import { audit } from "../ledger/auditor.ts"
import { begin, layerOffice, origin } from "./office.ts"

const vkeyOf = (byte: number, name = origin) =>
  formatVerifierKey(signingKey(name, new Uint8Array(seedBytes).fill(byte)).key)
const idOf = (vkey: string) => vkey.split("+")[1]!
const [one, two, three] = [vkeyOf(1), vkeyOf(2), vkeyOf(3)]

const first = (vkey = one, printedAt: ReadonlyArray<string> = []): KeyAct => ({
  kind: "first",
  vkey,
  printedAt
})
const rotation = (vkey = two, printedAt: ReadonlyArray<string> = []): KeyAct => ({
  kind: "rotation",
  vkey,
  printedAt
})
const retirement = (vkey = one): KeyAct => ({ kind: "retirement", id: idOf(vkey) })
const compromise = (vkey = one, reason = "เครื่องถูกบุกรุก"): KeyAct => ({
  kind: "compromise",
  id: idOf(vkey),
  reason
})

const keysNow = Effect.gen(function* () {
  return yield* keysAt((yield* (yield* LedgerStore).head).size)
})
const refusedWhy = (act: KeyAct) =>
  Effect.map(Effect.flip(recordKey(act)), (error) => (error._tag === "KeyRefused" ? error.why : error._tag))
const on = (year: number, month: number, day: number) =>
  TestClock.setTime(Date.UTC(year, month - 1, day) - 7 * 3_600_000)

const inOffice = <E>(test: Effect.Effect<unknown, E, LedgerStore | SubjectKeys>) =>
  Effect.gen(function* () {
    yield* begin
    yield* test
    yield* audit
  }).pipe(Effect.provide(layerOffice))

describe("the ledger's signing keys", () => {
  it.effect("sign from their entry on, two while one follows the other, and stop when retired", () =>
    inOffice(
      Effect.gen(function* () {
        const none = yield* keysNow
        assert.deepStrictEqual(none, { keys: [], active: [], closed: undefined, printedAt: [] })
        yield* on(2025, 11, 30)
        const begun = yield* recordKey(first(one, ["บอร์ดประกาศ อบต."]))
        yield* on(2026, 1, 31)
        const rotated = yield* recordKey(rotation(two, ["บอร์ดประกาศ อบต.", "ศาลากลางหมู่บ้าน"]))
        yield* on(2027, 2, 28)
        const retired = yield* recordKey(retirement())

        const vkeysAt = (size: number) =>
          Effect.map(keysAt(size), ({ active }) => active.map(({ vkey }) => vkey))
        assert.deepStrictEqual(yield* vkeysAt(begun), [])
        assert.deepStrictEqual(yield* vkeysAt(begun + 1), [one])
        assert.deepStrictEqual(yield* vkeysAt(rotated), [one])
        assert.deepStrictEqual(yield* vkeysAt(rotated + 1), [one, two])
        assert.deepStrictEqual(yield* vkeysAt(retired), [one, two])
        assert.deepStrictEqual(yield* vkeysAt(retired + 1), [two])

        const { closed, keys, printedAt } = yield* keysNow
        assert.deepStrictEqual(keys, [
          { vkey: one, id: idOf(one), from: begun, on: "2025-11-30", until: retired },
          { vkey: two, id: idOf(two), from: rotated, on: "2026-01-31" }
        ] as unknown as typeof keys)
        assert.deepStrictEqual(printedAt, ["บอร์ดประกาศ อบต.", "ศาลากลางหมู่บ้าน"])
        assert.isUndefined(closed)
        yield* recordKey(rotation(three))
      })
    )
  )

  it.effect("retire thirteen civil months in Bangkok after the successor, not a day before", () =>
    inOffice(
      Effect.gen(function* () {
        yield* recordKey(first())
        yield* TestClock.setTime(Date.UTC(2026, 0, 30, 17, 0))
        yield* recordKey(rotation())
        yield* TestClock.setTime(Date.UTC(2027, 1, 27, 16, 59, 59, 999))
        const early = yield* Effect.flip(recordKey(retirement()))
        assert.deepInclude(early, { _tag: "KeyRefused", why: "too-early", day: "2027-02-28" })
        yield* TestClock.setTime(Date.UTC(2027, 1, 27, 17))
        yield* recordKey(retirement())
      })
    )
  )

  it.effect("are refused out of turn, and nothing is recorded then", () =>
    inOffice(
      Effect.gen(function* () {
        const store = yield* LedgerStore
        assert.strictEqual(yield* refusedWhy(rotation()), "no-key")
        assert.strictEqual(yield* refusedWhy(retirement()), "no-key")
        assert.strictEqual(yield* refusedWhy(compromise()), "no-key")
        assert.strictEqual(yield* refusedWhy(first(one, ["นาย ก 1101700230708"])), "personal-number")
        yield* recordKey(first())
        assert.strictEqual(yield* refusedWhy(first(two)), "has-key")
        assert.strictEqual(yield* refusedWhy(retirement()), "only-key")
        assert.strictEqual(yield* refusedWhy(compromise(one, "")), "no-reason")
        assert.strictEqual(yield* refusedWhy(compromise(one, "โดย 1101700230708")), "personal-number")
        assert.strictEqual(yield* refusedWhy(compromise(three)), "unknown-key")
        yield* recordKey(rotation())
        assert.strictEqual(yield* refusedWhy(rotation(three)), "rotating")
        assert.strictEqual(yield* refusedWhy(retirement(two)), "newest-key")
        assert.strictEqual(yield* refusedWhy(retirement(three)), "unknown-key")
        yield* TestClock.adjust("430 days")
        yield* recordKey(retirement())
        assert.strictEqual(yield* refusedWhy(retirement()), "retired-key")
        assert.strictEqual(yield* refusedWhy(compromise()), "retired-key")
        assert.strictEqual((yield* store.entriesOfType("key", 1_000)).length, 3)
      })
    )
  )

  it.effect("a lost or stolen key closes the ledger: nothing but a disclosure is taken any more", () =>
    inOffice(
      Effect.gen(function* () {
        yield* recordKey(first())
        const closed = yield* recordKey(compromise())
        const now = yield* keysNow
        assert.strictEqual(now.closed, closed)
        assert.deepStrictEqual(
          now.active.map(({ compromised, vkey }) => ({ compromised, vkey })),
          [{ compromised: closed, vkey: one }]
        )
        const { size } = yield* (yield* LedgerStore).head
        const last = yield* (yield* LedgerStore).entry(closed)
        assert.include(Buffer.from(last.bytes).toString("utf8"), `"reason":"เครื่องถูกบุกรุก"`)
        const tried = [
          recordKey(rotation()),
          recordKey(compromise()),
          set("shown-findings", () => Effect.succeed({ value: ["flag" as const], held: undefined })),
          recordFacts([{ kind: "need", procurement: "68079100001", values: { title: "ซื้อวัสดุ" }, row: 1 }]),
          submit(origin, () =>
            Effect.succeed({
              drafts: (["disclosure", "note"] as const).map((type) => ({ type, data: {} })),
              answer: 0
            })
          )
        ]
        for (const act of tried) {
          const refused = yield* Effect.flip(
            act as Effect.Effect<unknown, { _tag: string; seq?: number }, LedgerStore>
          )
          assert.deepInclude(refused, { _tag: "LedgerClosed", seq: closed })
        }
        assert.strictEqual((yield* (yield* LedgerStore).head).size, size)
        yield* submit(origin, () => Effect.succeed({ drafts: [{ type: "disclosure", data: {} }], answer: 0 }))
        assert.strictEqual((yield* (yield* LedgerStore).head).size, size + 1)
      })
    )
  )

  it("an entry that makes no sense after those before it is refused, not passed over", () => {
    const entry = (seq: number, data: JsonObject): Envelope => ({
      v: 1,
      log: origin,
      seq,
      type: "key",
      at: "2026-11-24T00:00:00.000Z",
      data
    })
    const of = (kind: "first" | "rotation" | "retirement" | "compromise", vkey: string) =>
      keyData({ kind, vkey })
    const wrong: ReadonlyArray<ReadonlyArray<JsonObject>> = [
      [{}],
      [{ vkey: one, kind: "gift" }],
      [of("rotation", one)],
      [of("retirement", one)],
      [of("first", vkeyOf(1, `${origin}/2`))],
      [of("first", `${one}x`)],
      [of("first", one), of("first", two)],
      [of("first", one), of("rotation", one)],
      [of("first", one), of("retirement", one)],
      [of("first", one), of("rotation", two), of("rotation", three)],
      [of("first", one), of("compromise", two)],
      [of("first", one), of("compromise", one), of("rotation", two)],
      [of("first", one), of("rotation", two), of("retirement", one), of("compromise", one)]
    ]
    for (const story of wrong) {
      const folded = keysOf(story.map((data, seq) => entry(seq, data)))
      assert.deepInclude(Result.getOrThrow(Result.flip(folded)), {
        _tag: "EntryUnreadable",
        seq: story.length - 1
      })
      if (story.length > 1)
        assert.isTrue(Result.isSuccess(keysOf(story.slice(0, -1).map((data, seq) => entry(seq, data)))))
    }
  })
})
