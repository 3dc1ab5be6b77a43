import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { Arbitrary, Effect, Result, Schema } from "effect"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { decodeBundle } from "../../src/ledger/proof/bundle.ts"
import { bundlePath, bundlesOf } from "../../src/ledger/proof/tile.ts"
import { baht } from "../../src/values/baht.ts"
import { contractOf, pull, statementOf } from "../register/office.ts"
import { copiesOf, publishedOffice } from "./faults/begun.ts"
import { august } from "../apps/signing-office.ts"
import { inOffice, placesIn, publishInto, repeatably } from "./faults/office.ts"
import { stateOf } from "./faults/standing.ts"
import { verifyLog } from "./faults/stranger.ts"

let copies: Awaited<ReturnType<typeof copiesOf>>
beforeAll(async () => {
  copies = await copiesOf((root) => publishedOffice(root, [5, 2, 2]))
})
afterAll(() => copies.remove())

const dayMillis = 86_400_000
const begun = Date.parse("2025-10-01T02:00:00Z")

const record = (root: string, turn: number) => {
  const id = `6807920${turn}`
  const contract = contractOf(id, { number: `${turn}/2569`, amount: baht(500 + turn) })
  return inOffice(root, pull("2025-10-02T00:00:00.000Z", statementOf(id, [contract])))
}

const publish = (root: string) => inOffice(root, publishInto(root, [august]))

const timesOf = (entries: ReadonlyArray<string>): ReadonlyArray<string> =>
  entries.map((entry) => (JSON.parse(entry) as { readonly at: string }).at)

/** Times of the published entries, as a stranger reads them. */
const publishedTimes = (root: string): ReadonlyArray<string> => {
  const log = join(placesIn(root).out, "ledger")
  return timesOf(
    Array.from(bundlesOf(verifyLog(log))).flatMap((bundle) =>
      Result.getOrThrow(decodeBundle(readFileSync(join(log, bundlePath(bundle))), bundle.width)).map(
        (entry) => Buffer.from(entry).toString()
      )
    )
  )
}

/** Records and publishes in turn, each at its day on the machine's clock, counted from the office's last entry. */
const live = Effect.fnUntraced(function* (days: ReadonlyArray<number>) {
  const { root } = copies.fresh()
  for (const [turn, day] of days.entries()) {
    const at = new Date(begun + day * dayMillis).toISOString()
    const act = turn % 2 === 0 ? record(root, turn) : publish(root)
    yield* repeatably(`turn ${turn}`, at, act as Effect.Effect<unknown, unknown>)
  }
  yield* publish(root)
  return root
})

const day = Arbitrary.schema(
  Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: -9_000, maximum: 9_000 })))
)

describe("a clock that goes back", () => {
  it("keeps the time of the last entry until it has caught up, and publishes as ever", async () => {
    const root = await Effect.runPromise(live([10, 10, -3_000, -3_000, 9, 11]))
    const { entries } = await stateOf(root)
    const times = timesOf(entries)
    const [before, later] = [10, 11].map((day) => new Date(begun + day * dayMillis).toISOString()) as [
      string,
      string
    ]
    assert.deepStrictEqual([...new Set(times.slice(times.indexOf(before)))], [before, later])
    assert.deepStrictEqual(publishedTimes(root), times)
  })

  it.effect.prop(
    "is never seen in an entry or in what is published, wherever it goes",
    [day, day, day, day, day],
    (days) =>
      Effect.gen(function* () {
        const root = yield* live(days)
        const { entries } = yield* Effect.promise(() => stateOf(root))
        const times = timesOf(entries)
        assert.deepStrictEqual(times, times.toSorted())
        assert.deepStrictEqual(publishedTimes(root), times)
        const disclosed = entries.filter((entry) => entry.includes('"type":"disclosure"'))
        assert.isAtLeast(disclosed.length, 3)
      }),
    { arbitrary: { runs: 8 } }
  )
})
