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
const july = "2025-07-01T00:00:00.000Z"
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

  it.effect("a newer pull adds only what changed; an older one changes nothing that is known", () =>
    inOffice(
      Effect.gen(function* () {
        const ends = (day: string) =>
          statementOf("68079100001", [contractOf("68079100001", { endsOn: thaiDate(day) })])
        yield* pull(june, ends("2025-09-30"))
        assert.deepStrictEqual(yield* pull(may, ends("2025-09-01")), { new: 0, changed: 0, unchanged: 1 })
        const before = yield* size
        assert.deepStrictEqual(yield* pull(july, ends("2025-09-01")), { new: 0, changed: 1, unchanged: 0 })
        assert.strictEqual(yield* size, before + 2, "import and one correction")
        const steps = yield* history(yield* officeNow, id("68079100001"))
        assert.deepStrictEqual(steps.at(-1)?.changes, [
          { field: "endsOn", before: "2025-09-30", after: "2025-09-01" }
        ])
        assert.strictEqual(steps.at(-1)?.reason, "แหล่งข้อมูลเผยแพร่ค่าใหม่")
        assert.deepStrictEqual(steps.at(-1)?.source, { entry: before, row: 1 })
      })
    )
  )

  it.effect("an older pull still adds what is not known", () =>
    inOffice(
      Effect.gen(function* () {
        const { amount: _, amountBasis: __, ...bare } = contractOf("68079100001")
        yield* pull(june, statementOf("68079100001", [bare]))
        assert.deepStrictEqual(yield* pull(may, statementOf("68079100001", [contractOf("68079100001")])), {
          new: 0,
          changed: 1,
          unchanged: 0
        })
        assert.strictEqual((yield* rowsNow)[0]?.agreedPrice, baht(10_000))
      })
    )
  )

  it.effect("a price forgotten by an older pull does not make the newer words old", () =>
    inOffice(
      Effect.gen(function* () {
        const status = (state: "running" | "ended") =>
          statementOf("68079100001", [contractOf("68079100001", { status: state })])
        yield* pull(july, status("ended"))
        yield* pull(may, statementOf("68079100001", [contractOf("68079100001", { number: "2/2568" })]))
        yield* pull(june, status("running"))
        const steps = yield* history(yield* officeNow, id("68079100001"))
        assert.isFalse(steps.some(({ changes }) => changes.some(({ after }) => after === "running")))
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
        assert.deepStrictEqual(yield* pull(july, statementOf("68079100001", [masked])), {
          new: 0,
          changed: 0,
          unchanged: 1
        })
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

  it.effect("a contract's own price survives a second contract, and is taken when it comes with one", () =>
    inOffice(
      Effect.gen(function* () {
        yield* pull(may, statementOf("68079100001", [contractOf("68079100001")]))
        const priced = [
          contractOf("68079100001", { amountBasis: "contract" }),
          contractOf("68079100001", { number: "2/2568", amount: baht(5_000), amountBasis: "contract" })
        ]
        yield* pull(june, statementOf("68079100001", priced))
        const prices = Effect.map(rowsNow, (rows) => rows.map(({ agreedPrice }) => agreedPrice))
        assert.deepStrictEqual(yield* prices, [baht(10_000), baht(5_000)])
        const before = yield* size
        assert.deepStrictEqual(yield* pull(july, statementOf("68079100001", priced)), {
          new: 0,
          changed: 0,
          unchanged: 2
        })
        yield* pull(july, statementOf("68079100001", [contractOf("68079100001", { number: "3/2568" })]))
        assert.strictEqual(yield* size, before + 2)
        assert.deepStrictEqual(yield* prices, [baht(10_000), baht(5_000), undefined])
      })
    )
  )

  it.effect("the project's total follows a pull that knows no contracts", () =>
    inOffice(
      Effect.gen(function* () {
        yield* pull(may, statementOf("68079100001", [contractOf("68079100001")]))
        yield* pull(
          june,
          statementOf("68079100001", [], {
            purchase: { procurement: id("68079100001"), method: "specific", agreedTotal: baht(9_000) }
          })
        )
        assert.strictEqual((yield* rowsNow)[0]?.agreedPrice, baht(9_000))
      })
    )
  )

  it.effect("one contract stays one when its number is filled in or its person's name is respelt", () =>
    inOffice(
      Effect.gen(function* () {
        const masked = { name: "นายตัวอย่าง หนึ่ง", taxId: "123456789xxxx" }
        const { number: _, ...unnumbered } = contractOf("68079100001", { supplier: masked })
        yield* pull(may, statementOf("68079100001", [unnumbered]))
        yield* pull(june, statementOf("68079100001", [contractOf("68079100001", { supplier: masked })]))
        const respelt = { ...masked, name: "นายตัวอย่าง  หนึ่งง" }
        yield* pull(july, statementOf("68079100001", [contractOf("68079100001", { supplier: respelt })]))
        const rows = yield* rowsNow
        assert.deepStrictEqual(
          rows.map(({ agreedPrice, contractNumber, winner }) => [contractNumber, winner, agreedPrice]),
          [["1/2568", "นายตัวอย่าง  หนึ่งง", baht(10_000)]]
        )
      })
    )
  )

  it.effect("two unnumbered contracts of one day are told apart by what they say", () =>
    inOffice(
      Effect.gen(function* () {
        const { number: _, ...unnumbered } = contractOf("68079100001", { amountBasis: "contract" })
        const pair = [unnumbered, { ...unnumbered, amount: baht(3_000) }]
        yield* pull(may, statementOf("68079100001", pair))
        const before = yield* size
        yield* pull(june, statementOf("68079100001", pair.toReversed()))
        assert.strictEqual(yield* size, before)
        const otherDay = { ...unnumbered, signedOn: thaiDate("2025-08-20") }
        assert.deepStrictEqual(yield* pull(july, statementOf("68079100001", [...pair, otherDay])), {
          new: 1,
          changed: 0,
          unchanged: 2
        })
      })
    )
  )

  it.effect("a winner who is replaced by a person takes nothing of the company's", () =>
    inOffice(
      Effect.gen(function* () {
        const won = (winner: { readonly name: string; readonly taxId?: string }) =>
          statementOf("68079100001", [contractOf("68079100001")], {
            purchase: {
              procurement: id("68079100001"),
              method: "specific",
              winner,
              agreedTotal: baht(10_000)
            }
          })
        yield* pull(may, won({ name: "บริษัท ตัวอย่างวัสดุ จำกัด", taxId: "0999999000010" }))
        yield* pull(june, won({ name: "นายลับ สนิท" }))
        yield* pull(july, won({ name: "บริษัท สมมุติคอนกรีต จำกัด" }))
        const store = yield* LedgerStore
        for (const { bytes } of yield* Stream.runCollect(store.entries(0, yield* size))) {
          assert.notInclude(new TextDecoder().decode(bytes), "ลับ")
        }
        const winners = (yield* history(yield* officeNow, id("68079100001")))
          .flatMap(({ changes }) => changes)
          .filter(({ field }) => field === "winner")
          .map(({ after }) => after)
        assert.deepStrictEqual(winners.slice(1), [{ name: "นายลับ สนิท" }, { name: "บริษัท สมมุติคอนกรีต จำกัด" }])
      })
    )
  )

  it.effect("a person's name never rests on the number of a company, whichever was known first", () =>
    inOffice(
      Effect.gen(function* () {
        const numbered = { taxId: "0999999000010" }
        const named = { name: "สมชาย ลับสนิท" }
        const of = (supplier: object) => statementOf("68079100001", [contractOf("68079100001", { supplier })])
        yield* pull(may, of(numbered))
        yield* pull(june, of(named))
        yield* pull(july, of(numbered))
        const store = yield* LedgerStore
        for (const { bytes } of yield* Stream.runCollect(store.entries(0, yield* size))) {
          assert.notInclude(new TextDecoder().decode(bytes), "ลับสนิท")
        }
      })
    )
  )

  it.effect("blank numbers that are filled in, and numbers that were swapped, double no contract", () =>
    inOffice(
      Effect.gen(function* () {
        const a = { name: "บริษัท ตัวอย่าง ก จำกัด" }
        const b = { name: "บริษัท ตัวอย่าง ข จำกัด" }
        const of = (supplier: object, number: string | undefined, amount: number) => {
          const { number: _, ...rest } = contractOf("68079100001", {
            supplier,
            amount: baht(amount),
            amountBasis: "contract"
          })
          return number === undefined ? rest : { ...rest, number }
        }
        const lines = Effect.map(rowsNow, (rows) =>
          rows.map(({ agreedPrice, contractNumber, winner }) => [contractNumber, winner, agreedPrice])
        )
        yield* pull(may, statementOf("68079100001", [of(a, undefined, 1), of(b, undefined, 2)]))
        yield* pull(june, statementOf("68079100001", [of(a, "1/2568", 1), of(b, "2/2568", 2)]))
        assert.deepStrictEqual(yield* lines, [
          ["1/2568", a.name, baht(1)],
          ["2/2568", b.name, baht(2)]
        ])
        yield* pull(july, statementOf("68079100001", [of(a, "2/2568", 1), of(b, "1/2568", 2)]))
        assert.deepStrictEqual(yield* lines, [
          ["1/2568", b.name, baht(2)],
          ["2/2568", a.name, baht(1)]
        ])
      })
    )
  )

  it.effect("an older pull's own prices replace a total that is no longer one contract's", () =>
    inOffice(
      Effect.gen(function* () {
        yield* pull(june, statementOf("68079100001", [contractOf("68079100001")]))
        const priced = (number: string, amount: number) =>
          contractOf("68079100001", { number, amount: baht(amount), amountBasis: "contract" })
        yield* pull(may, statementOf("68079100001", [priced("1/2568", 4_000), priced("2/2568", 6_000)]))
        assert.deepStrictEqual(
          (yield* rowsNow).map(({ agreedPrice }) => agreedPrice),
          [baht(4_000), baht(6_000)]
        )
      })
    )
  )

  it.effect("a contract is as new as what was said of its purchase", () =>
    inOffice(
      Effect.gen(function* () {
        const said = (amount: number, method: "specific" | "selection") =>
          statementOf("68079100001", [contractOf("68079100001", { amount: baht(amount) })], {
            purchase: { procurement: id("68079100001"), method, agreedTotal: baht(amount) }
          })
        yield* pull(may, said(10_000, "specific"))
        yield* pull(july, said(10_000, "selection"))
        yield* pull(june, said(11_000, "specific"))
        assert.strictEqual((yield* rowsNow)[0]?.agreedPrice, baht(10_000))
      })
    )
  )

  it.effect("two statements of one purchase are taken one after the other", () =>
    inOffice(
      Effect.gen(function* () {
        const first = statementOf("68079100001", [contractOf("68079100001")])
        const second = statementOf("68079100001", [
          contractOf("68079100001", { endsOn: thaiDate("2025-09-30") })
        ])
        assert.deepStrictEqual(yield* pull(may, first, second), { new: 1, changed: 1, unchanged: 0 })
        assert.strictEqual((yield* rowsNow).length, 1)
      })
    )
  )

  it.effect("nonsense is refused whole, and the rest is taken", () =>
    inOffice(
      Effect.gen(function* () {
        const senseless = statementOf("68079100001", [contractOf("68079100001")], {
          purchase: {
            procurement: id("68079100001"),
            method: "specific",
            winner: { name: "บริษัท ก จำกัด" },
            bids: [{ bidder: { name: "บริษัท ข จำกัด" } }]
          }
        })
        yield* pull(may, senseless, statementOf("68079100002", [contractOf("68079100002")]))
        const rows = yield* rowsNow
        assert.deepStrictEqual(
          rows.map(({ procurement }) => procurement),
          ["68079100002"]
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
