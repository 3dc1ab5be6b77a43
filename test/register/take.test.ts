import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { history } from "../../src/register/history.ts"
import { monthRows } from "../../src/register/month.ts"
import { indexFromEntries } from "../../src/register/rebuild.ts"
import { baht } from "../../src/values/baht.ts"
import { type Month, thaiDate } from "../../src/values/thai-date.ts"
import { audit } from "../ledger/auditor.ts"
import { begin, contractOf, id, layerOffice, officeNow, pull, statementOf } from "./office.ts"

const may = "2025-05-01T00:00:00.000Z"
const june = "2025-06-01T00:00:00.000Z"
const august = "2025-08" as Month

const rowsNow = Effect.gen(function* () {
  return (yield* monthRows(yield* officeNow, august)).rows
})

/** Runs in a begun office; afterwards the log is audited and the kept index is what the entries alone say. */
const inOffice = <E>(
  test: Effect.Effect<unknown, E, LedgerStore | import("../../src/ledger/keys.ts").SubjectKeys>
) =>
  Effect.gen(function* () {
    yield* begin
    yield* test
    yield* audit
    const store = yield* LedgerStore
    const { size } = yield* store.head
    assert.deepStrictEqual(
      yield* Stream.runCollect(store.index),
      yield* Stream.runCollect(yield* indexFromEntries(size))
    )
  }).pipe(Effect.provide(layerOffice))

const size = Effect.flatMap(LedgerStore, (store) => Effect.map(store.head, (head) => head.size))

describe("take", () => {
  it.effect("records a new purchase, and the same pull again adds nothing", () =>
    inOffice(
      Effect.gen(function* () {
        const before = yield* size
        const statement = statementOf("68079100001", [contractOf("68079100001")])
        assert.deepStrictEqual(yield* pull(may, statement), { new: 1, changed: 0, unchanged: 0 })
        const after = yield* size
        assert.strictEqual(after, before + 4, "import, prep, purchase, contract")
        assert.deepStrictEqual(yield* pull(may, statement), { new: 0, changed: 0, unchanged: 1 })
        assert.deepStrictEqual(yield* pull(june, statement), { new: 0, changed: 0, unchanged: 1 })
        assert.strictEqual(yield* size, after)
      })
    )
  )

  it.effect("a newer pull adds only what changed; an older one overrules nothing", () =>
    inOffice(
      Effect.gen(function* () {
        yield* pull(june, statementOf("68079100001", [contractOf("68079100001")]))
        const stale = statementOf("68079100001", [
          contractOf("68079100001", { endsOn: thaiDate("2025-09-01") })
        ])
        assert.deepStrictEqual(yield* pull(may, stale), { new: 0, changed: 0, unchanged: 1 })
        const before = yield* size
        assert.deepStrictEqual(yield* pull("2025-07-01T00:00:00.000Z", stale), {
          new: 0,
          changed: 1,
          unchanged: 0
        })
        assert.strictEqual(yield* size, before + 2, "import and one correction")
        const steps = yield* history(yield* officeNow, id("68079100001"))
        assert.deepStrictEqual(steps.at(-1)?.changes, [
          { field: "endsOn", before: undefined, after: "2025-09-01" }
        ])
        assert.strictEqual(steps.at(-1)?.reason, "แหล่งข้อมูลเผยแพร่ค่าใหม่")
      })
    )
  )

  it.effect("what a pull does not mention stays", () =>
    inOffice(
      Effect.gen(function* () {
        yield* pull(may, statementOf("68079100001", [contractOf("68079100001")]))
        const { taxId: _, ...nameOnly } = contractOf("68079100001").supplier
        const { amount: __, amountBasis: ___, ...bare } = contractOf("68079100001", { supplier: nameOnly })
        assert.deepStrictEqual(yield* pull(june, statementOf("68079100001", [bare])), {
          new: 0,
          changed: 0,
          unchanged: 1
        })
        assert.strictEqual((yield* rowsNow)[0]?.agreedPrice, baht(10_000))
      })
    )
  )

  it.effect("a blank number that is filled in later is the same contract", () =>
    inOffice(
      Effect.gen(function* () {
        const shop = { name: "ร้านตัวอย่างพาณิชย์" }
        yield* pull(may, statementOf("68079100001", [contractOf("68079100001", { supplier: shop })]))
        const filled = contractOf("68079100001", { supplier: { ...shop, taxId: "1234567890123" } })
        assert.deepStrictEqual(yield* pull(june, statementOf("68079100001", [filled])), {
          new: 0,
          changed: 1,
          unchanged: 0
        })
        assert.strictEqual((yield* rowsNow).length, 1)
        const masked = contractOf("68079100001", { supplier: { ...shop, taxId: "123456789xxxx" } })
        assert.deepStrictEqual(
          yield* pull("2025-07-01T00:00:00.000Z", statementOf("68079100001", [masked])),
          {
            new: 0,
            changed: 0,
            unchanged: 1
          }
        )
      })
    )
  )

  it.effect("a second contract makes the project's total the price of neither", () =>
    inOffice(
      Effect.gen(function* () {
        const first = contractOf("68079100001")
        yield* pull(may, statementOf("68079100001", [first]))
        assert.strictEqual((yield* rowsNow)[0]?.agreedPriceBasis, "project-total")
        const second = contractOf("68079100001", { number: "2/2568" })
        assert.deepStrictEqual(yield* pull(june, statementOf("68079100001", [second])), {
          new: 1,
          changed: 0,
          unchanged: 0
        })
        const rows = yield* rowsNow
        assert.deepStrictEqual(
          rows.map(({ agreedPrice, contractNumber }) => [contractNumber, agreedPrice]),
          [
            ["1/2568", undefined],
            ["2/2568", undefined]
          ]
        )
        const steps = yield* history(yield* officeNow, id("68079100001"))
        const correction = steps.find(({ type }) => type === "correction")
        assert.deepStrictEqual(
          correction?.changes.map(({ after, field }) => [field, after]),
          [
            ["amount", undefined],
            ["amountBasis", undefined]
          ]
        )
      })
    )
  )

  it.effect("a contract's own price survives a second contract", () =>
    inOffice(
      Effect.gen(function* () {
        yield* pull(may, statementOf("68079100001", [contractOf("68079100001", { amountBasis: "contract" })]))
        yield* pull(june, statementOf("68079100001", [contractOf("68079100001", { number: "2/2568" })]))
        assert.deepStrictEqual(
          (yield* rowsNow).map(({ agreedPrice }) => agreedPrice),
          [baht(10_000), undefined]
        )
      })
    )
  )

  it.effect("a natural person's name is printed but lies in no entry", () =>
    inOffice(
      Effect.gen(function* () {
        const person = { name: "นายตัวอย่าง หนึ่ง", taxId: "1234567890123" }
        yield* pull(may, statementOf("68079100001", [contractOf("68079100001", { supplier: person })]))
        const store = yield* LedgerStore
        const entries = yield* Stream.runCollect(store.entries(0, yield* size))
        for (const { bytes } of entries) {
          const text = new TextDecoder().decode(bytes)
          assert.notInclude(text, "ตัวอย่าง หนึ่ง")
          assert.notInclude(text, "1234567890123")
        }
        const index = JSON.stringify([...(yield* Stream.runCollect(store.index))])
        assert.notInclude(index, "หนึ่ง")
        assert.strictEqual((yield* rowsNow)[0]?.winner, "นายตัวอย่าง หนึ่ง")
      })
    )
  )

  it.effect("offers are a commitment until the award is recorded", () =>
    inOffice(
      Effect.gen(function* () {
        const open = statementOf("68079100001", [], {
          purchase: {
            procurement: id("68079100001"),
            method: "e-bidding",
            bids: [
              { bidder: { name: "บริษัท ลับก่อนประกาศ จำกัด" }, price: baht(9_999) },
              { bidder: { name: "นายลับ ก่อนประกาศ" }, price: baht(9_998) }
            ]
          }
        })
        yield* pull(may, open)
        const store = yield* LedgerStore
        for (const { bytes } of yield* Stream.runCollect(store.entries(0, yield* size))) {
          const text = new TextDecoder().decode(bytes)
          assert.notInclude(text, "ลับ")
          assert.notInclude(text, "999900")
        }
        const steps = yield* history(yield* officeNow, id("68079100001"))
        const bids = steps.flatMap(({ changes }) => changes).find(({ field }) => field === "bids")
        assert.lengthOf(bids?.after as ReadonlyArray<unknown>, 2)
      })
    )
  )
})
