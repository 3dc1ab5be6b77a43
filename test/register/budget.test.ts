import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Effect, Schema } from "effect"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { officeAt } from "../../src/register/office.ts"
import { budgetBookAt, lineStandings } from "../../src/register/office-book.ts"
import { correct } from "../../src/register/correct.ts"
import { recordFacts } from "../../src/register/record.ts"
import type { Fact } from "../../src/stages/fact.ts"
import { FiscalYear } from "../../src/values/fiscal-year.ts"
import { audit } from "../ledger/auditor.ts"
import { begin, layerOffice } from "./office.ts"
import { purchaseNow } from "./reading.ts"

const year = FiscalYear.make(2568)
const fact = (kind: string, values: Fact["values"], procurement?: string): Fact => ({
  kind,
  values,
  row: 1,
  ...(procurement === undefined ? {} : { procurement })
})
const line = (code: string, appropriated: number) =>
  fact("budget-line", { fiscalYear: 2568, line: code, appropriated: String(appropriated) })
const firm = { name: "บริษัท ตัวอย่างวัสดุ จำกัด" }

const bookNow = Effect.gen(function* () {
  const store = yield* LedgerStore
  return yield* budgetBookAt(yield* officeAt((yield* store.head).size), year)
})

const lineNow = Effect.fnUntraced(function* (code: string) {
  const { lines } = yield* bookNow
  const { standing } = lines.find((it) => it.line.line === code)!
  const { approved, committed, left, paid, reserved } = standing
  return [approved, reserved, committed, paid, left].map(Number)
})

const inOffice = <E>(
  test: Effect.Effect<unknown, E, LedgerStore | import("../../src/ledger/keys.ts").SubjectKeys>
) =>
  Effect.gen(function* () {
    yield* begin
    yield* test
    yield* audit
  }).pipe(Effect.provide(layerOffice))

describe("the budget book", () => {
  it.effect("a baht is reserved, then committed, then paid, and never counted twice", () =>
    inOffice(
      Effect.gen(function* () {
        yield* recordFacts([
          line("A", 1000),
          line("B", 500),
          fact("budget-transfer", { fiscalYear: 2568, transfer: "1", from: "B", to: "A", moved: "200" }),
          fact("budget-transfer", { fiscalYear: 2568, transfer: "2", from: null, to: "B", moved: "50" })
        ])
        assert.deepStrictEqual(yield* lineNow("A"), [1200, 0, 0, 0, 1200])
        assert.deepStrictEqual(yield* lineNow("B"), [350, 0, 0, 0, 350])
        yield* recordFacts([fact("budget", { fiscalYear: 2568, line: "A", amount: "400" }, "68019000001")])
        assert.deepStrictEqual(yield* lineNow("A"), [1200, 400, 0, 0, 800])
        const contract = { number: "1", supplier: firm, amount: "390", signedOn: "2025-01-10" }
        yield* recordFacts([fact("contract", contract, "68019000001")])
        assert.deepStrictEqual(yield* lineNow("A"), [1200, 0, 390, 0, 810])
        yield* recordFacts([
          fact("contract.payments", { payment: 1, paidOn: "2025-02-10", gross: "150" }, "68019000001")
        ])
        assert.deepStrictEqual(yield* lineNow("A"), [1200, 0, 240, 150, 810])
        yield* recordFacts([fact("contract.amendments", { amendment: 1, amountAfter: "350" }, "68019000001")])
        assert.deepStrictEqual(yield* lineNow("A"), [1200, 0, 200, 150, 850])
        yield* recordFacts([
          fact(
            "contract.payments",
            { payment: 2, paidOn: "2025-03-10", gross: "190", isLast: true },
            "68019000001"
          )
        ])
        assert.deepStrictEqual(yield* lineNow("A"), [1200, 0, 0, 340, 860])
        yield* recordFacts([fact("budget", { fiscalYear: 2568, line: "A", amount: "100" }, "68019000002")])
        assert.deepStrictEqual(yield* lineNow("A"), [1200, 100, 0, 340, 760])
        yield* recordFacts([
          fact("purchase", { method: "specific", cancelledOn: "2025-03-01" }, "68019000002")
        ])
        assert.deepStrictEqual(yield* lineNow("A"), [1200, 0, 0, 340, 860])
      })
    )
  )

  it.effect("a project with several contracts keeps reserved what its award has not committed yet", () =>
    inOffice(
      Effect.gen(function* () {
        yield* recordFacts([line("A", 1000)])
        yield* recordFacts([
          fact("budget", { fiscalYear: 2568, line: "A", amount: "600" }, "68019000001"),
          fact("purchase", { method: "specific", agreedTotal: "550" }, "68019000001"),
          fact(
            "contract",
            { number: "1", supplier: firm, amount: "200", signedOn: "2025-01-10" },
            "68019000001"
          )
        ])
        assert.deepStrictEqual(yield* lineNow("A"), [1000, 350, 200, 0, 450])
        yield* recordFacts([
          fact(
            "contract",
            { number: "2", supplier: firm, amount: "350", signedOn: "2025-01-11" },
            "68019000001"
          )
        ])
        assert.deepStrictEqual(yield* lineNow("A"), [1000, 0, 550, 0, 450])
      })
    )
  )

  it.effect(
    "a purchase's line stands as it stood when that purchase was committed; later ones never change it",
    () =>
      inOffice(
        Effect.gen(function* () {
          yield* recordFacts([line("A", 1000)])
          const bought = (id: string, signedOn: string, amount: string) =>
            recordFacts([
              fact("budget", { fiscalYear: 2568, line: "A" }, id),
              fact("contract", { number: id, supplier: firm, amount, signedOn }, id)
            ])
          yield* bought("68019000001", "2025-01-10", "700")
          yield* bought("68019000002", "2025-02-10", "400")
          const standing = Effect.fnUntraced(function* (id: string) {
            const store = yield* LedgerStore
            const withLine = yield* lineStandings(yield* officeAt((yield* store.head).size))
            const { line: it } = withLine(yield* purchaseNow(id))
            return [Number(it?.approved), Number(it?.committed)]
          })
          assert.deepStrictEqual(yield* standing("68019000001"), [1000, 700])
          assert.deepStrictEqual(yield* standing("68019000002"), [1000, 1100])
          yield* recordFacts([
            fact("budget-transfer", {
              fiscalYear: 2568,
              transfer: "1",
              from: null,
              to: "A",
              moved: "300",
              movedOn: "2025-03-01"
            })
          ])
          yield* bought("68019000003", "2025-03-10", "100")
          assert.deepStrictEqual(yield* standing("68019000002"), [1000, 1100])
          assert.deepStrictEqual(yield* standing("68019000003"), [1300, 1200])
        })
      )
  )

  const die = Arbitrary.schema(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 0, maximum: 999 }))))

  it.effect.prop(
    "after any sequence of events every line adds up, and what is drawn on it is what a second reckoning draws",
    { dice: Arbitrary.array(die, { minLength: 30, maxLength: 30 }) },
    ({ dice }) =>
      inOffice(
        Effect.gen(function* () {
          yield* recordFacts([line("A", 100_000), line("B", 50_000)])
          interface Mine {
            line: string
            reserved: number
            contract: number | undefined
            paid: number
            over: boolean
            payments: Array<number>
          }
          const mine = new Map<string, Mine>()
          const approved = { A: 100_000, B: 50_000 } as Record<string, number>
          let transfers = 0
          for (const [at, roll] of dice.entries()) {
            const ids = [...mine.keys()]
            const id = ids[roll % Math.max(1, ids.length)]
            const it = id === undefined ? undefined : mine.get(id)!
            const amount = 100 + ((roll * 37) % 900)
            const code = roll % 3 === 0 ? "B" : "A"
            switch (at % 6) {
              case 0: {
                const fresh = `6801900${String(1000 + at)}`
                mine.set(fresh, {
                  line: code,
                  reserved: amount,
                  contract: undefined,
                  paid: 0,
                  over: false,
                  payments: []
                })
                yield* recordFacts([
                  fact("budget", { fiscalYear: 2568, line: code, amount: String(amount) }, fresh)
                ])
                break
              }
              case 1: {
                transfers += 1
                const [from, to] = code === "A" ? ["B", "A"] : ["A", "B"]
                approved[from!]! -= amount
                approved[to!]! += amount
                yield* recordFacts([
                  fact("budget-transfer", {
                    fiscalYear: 2568,
                    transfer: String(transfers),
                    from: from!,
                    to: to!,
                    moved: String(amount)
                  })
                ])
                break
              }
              case 2: {
                if (it === undefined || it.contract !== undefined || it.over) break
                it.contract = amount
                yield* recordFacts([
                  fact(
                    "contract",
                    { number: id!, supplier: firm, amount: String(amount), signedOn: "2025-01-10" },
                    id
                  )
                ])
                break
              }
              case 3: {
                if (it?.contract === undefined || it.over) break
                const payment = Math.min(amount, it.contract - it.paid)
                if (payment <= 0) break
                it.paid += payment
                const number = it.payments.length + 1
                const { entries } = yield* recordFacts([
                  fact(
                    "contract.payments",
                    { payment: number, paidOn: "2025-02-10", gross: String(payment) },
                    id
                  )
                ])
                it.payments.push(entries[0]!.entry)
                break
              }
              case 4: {
                if (it?.contract === undefined || it.over) break
                if (roll % 2 === 0) {
                  it.over = true
                  yield* recordFacts([fact("contract", { number: id!, terminatedOn: "2025-03-01" }, id)])
                } else {
                  it.contract += amount
                  yield* correct({
                    entry: yield* purchaseEntry(id!),
                    reason: "ราคาผิด",
                    set: { amount: String(it.contract) },
                    unset: [],
                    strike: false
                  })
                }
                break
              }
              default: {
                if (it === undefined || it.contract !== undefined || it.over) break
                it.over = true
                yield* recordFacts([fact("purchase", { method: "specific", cancelledOn: "2025-03-01" }, id)])
              }
            }
            for (const {
              line: { line: of },
              standing
            } of (yield* bookNow).lines) {
              const all = [...mine.values()].filter((each) => each.line === of)
              const reserved = all.reduce(
                (sum, each) => sum + (each.contract === undefined && !each.over ? each.reserved : 0),
                0
              )
              const committed = all.reduce(
                (sum, each) =>
                  sum + (each.contract !== undefined && !each.over ? each.contract - each.paid : 0),
                0
              )
              const paid = all.reduce((sum, each) => sum + each.paid, 0)
              assert.strictEqual(Number(standing.approved), approved[of])
              assert.deepStrictEqual([standing.reserved, standing.committed, standing.paid].map(Number), [
                reserved,
                committed,
                paid
              ])
              assert.strictEqual(
                standing.left,
                standing.approved - standing.reserved - standing.committed - standing.paid
              )
            }
          }
        })
      ),
    { arbitrary: { runs: 12, seed: 2568 } }
  )
})

const purchaseEntry = Effect.fnUntraced(function* (id: string) {
  const store = yield* LedgerStore
  const { size } = yield* store.head
  const entries = yield* store.entriesOfProcurement(id, size)
  return entries.find(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)).type === "contract")!.seq
})
