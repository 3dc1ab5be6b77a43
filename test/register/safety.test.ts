import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import type { SubjectKeys } from "../../src/ledger/keys.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { correct } from "../../src/register/correct.ts"
import { recordFacts, type RecordRefused } from "../../src/register/record.ts"
import { take } from "../../src/register/take.ts"
import type { EncodedFields, Fact } from "../../src/stages/fact.ts"
import type { Statement } from "../../src/stages/statement.ts"
import { baht } from "../../src/values/baht.ts"
import { thaiDate } from "../../src/values/thai-date.ts"
import { audit } from "../ledger/auditor.ts"
import { begin, contractOf, layerOffice, statementOf } from "./office.ts"
import { purchaseNow } from "./reading.ts"

const id = "68079100001"
const firm = { name: "บริษัท ตัวอย่างวัสดุ จำกัด", taxId: "0999999000010" }
const fact = (kind: string, values: EncodedFields, more: Partial<Fact> = {}): Fact => ({
  kind,
  procurement: id,
  values,
  row: 1,
  ...more
})
const of = (kind: string, values: EncodedFields): Fact => ({ kind, values, row: 1 })
const correction = { reason: "พิมพ์ผิด", set: {}, unset: [], strike: false }

const inOffice = <E>(test: Effect.Effect<unknown, E, LedgerStore | SubjectKeys>) =>
  Effect.gen(function* () {
    yield* begin
    yield* test
    yield* audit
  }).pipe(Effect.provide(layerOffice))

const clear = Effect.gen(function* () {
  const store = yield* LedgerStore
  const { size } = yield* store.head
  const entries = yield* Stream.runCollect(store.entries(0, size))
  return [...entries].map(({ bytes }) => new TextDecoder().decode(bytes)).join("\n")
})

const pulled = (fetchedAt: string, ...statements: ReadonlyArray<Statement>) =>
  take(
    { provenance: { source: "test", format: "egp-18", fetchedAt }, file: "pull.json", entry: undefined },
    statements,
    fetchedAt
  )
const may = "2025-05-01T00:00:00.000Z"
const later = "2026-05-01T00:00:00.000Z"

const codes = (facts: ReadonlyArray<Fact>) =>
  recordFacts(facts).pipe(
    Effect.flip,
    Effect.map((error) => (error as RecordRefused).all.map(({ code }) => code))
  )
const tagOf = (act: ReturnType<typeof correct>) => Effect.map(Effect.flip(act), ({ _tag }) => _tag)
const entryOf = (
  recorded: { readonly entries: ReadonlyArray<{ readonly entry: number; readonly kind: string }> },
  kind: string
) => recorded.entries.find((each) => each.kind === kind)!.entry

describe("personal data", () => {
  it.effect(
    "a part that no schema knows is refused, whichever door it comes through, and stands nowhere",
    () =>
      inOffice(
        Effect.gen(function* () {
          const recorded = yield* recordFacts([
            fact("need", { title: "ซื้อวัสดุ" }),
            fact("contract", { number: "1/2568", signedOn: "2025-08-13", supplier: firm })
          ])
          const leaks: ReadonlyArray<readonly [string, EncodedFields]> = [
            ["contract", { supplier: { name: "นายตัวอย่าง ลับ", taxId: "1999900000004", phone: "081" } }],
            ["need", { askedBy: { name: "นายตัวอย่าง ลับ", taxId: "1999900000004" } }],
            ["need", { items: [{ name: "กระดาษ", taxId: "1999900000004" }] }]
          ]
          for (const [kind, set] of leaks) {
            assert.strictEqual(
              yield* tagOf(correct({ ...correction, entry: entryOf(recorded, kind), set })),
              "CorrectionRefused"
            )
            const [code] = yield* codes([fact(kind, set, { procurement: "68079100002" })])
            assert.strictEqual(code, "bad-value")
          }
          assert.notInclude(yield* clear, "ลับ")
          assert.notInclude(yield* clear, "1999900000004")
        })
      )
  )

  it.effect(
    "a person's number in any text is refused; an account or a project number is not taken for one",
    () =>
      inOffice(
        Effect.gen(function* () {
          for (const reason of ["จ่ายให้ 1101700230708", "เลข ๑-๑๐๑๗-๐๐๒๓๐-๗๐-๘", "1 1017 00230 70 8"]) {
            assert.deepStrictEqual(yield* codes([fact("need", { title: "ซื้อวัสดุ", reason })]), [
              "personal-number"
            ])
          }
          yield* recordFacts([fact("need", { title: "ซื้อวัสดุ 68079100001", reason: "ตามหนังสือ 0107544000108" })])
        })
      )
  )

  it.effect("before the award a contract's other side and price are not in clear", () =>
    inOffice(
      Effect.gen(function* () {
        yield* recordFacts([
          fact("purchase", {
            method: "selection",
            winner: firm,
            awardPrice: "987654",
            addedBudget: "876543"
          }),
          fact("contract", { number: "1/2568", supplier: firm, amount: "987654" })
        ])
        for (const secret of [firm.name, "987654", "876543"]) assert.notInclude(yield* clear, secret)
      })
    )
  )
})

describe("recording beside imports", () => {
  const priced = (row: number) => statementOf(id, [contractOf(id, { number: `${row}/2568` })])

  it.effect("a second contract in a pull does not take away a price that the office gave", () =>
    inOffice(
      Effect.gen(function* () {
        yield* pulled(may, priced(1))
        yield* recordFacts([fact("contract", { number: "1/2568", amount: "1000000" })])
        yield* pulled(later, priced(2))
        const [first] = (yield* purchaseNow(id)).contracts
        assert.deepStrictEqual([first?.amount, first?.amountBasis], [baht(10_000), "contract"])
      })
    )
  )

  it.effect("a contractor is completed by hand and by a pull, and only another one is refused", () =>
    inOffice(
      Effect.gen(function* () {
        yield* recordFacts([fact("contract", { number: "1/2568", signedOn: "2025-08-13" })])
        yield* pulled(later, priced(1))
        assert.deepStrictEqual((yield* purchaseNow(id)).contracts[0]?.supplier, firm)
        yield* recordFacts([
          fact(
            "contract",
            { number: "1/2568", supplier: { name: firm.name } },
            { procurement: "68079100002" }
          )
        ])
        yield* recordFacts([
          fact("contract", { number: "๑/๒๕๖๘", supplier: firm }, { procurement: "68079100002" })
        ])
        const { contracts } = yield* purchaseNow("68079100002")
        assert.deepStrictEqual(
          contracts.map(({ supplier }) => supplier),
          [firm]
        )
        const other = fact("contract", { number: "1/2568", supplier: { name: "บริษัท อื่นตัวอย่าง จำกัด" } })
        assert.deepStrictEqual(yield* codes([other]), ["already-recorded"])
      })
    )
  )

  it.effect(
    "a pull that would make nonsense of what the office recorded is refused, and the purchase goes on",
    () =>
      inOffice(
        Effect.gen(function* () {
          yield* recordFacts([fact("need", { title: "ซื้อวัสดุ" }), fact("stock", { acceptedOn: "2025-08-01" })])
          const { refused } = yield* pulled(later, priced(1))
          assert.strictEqual(refused[0]?.nonsense._tag, "DeliveredBeforeContract")
          yield* recordFacts([fact("need", { reason: "วัสดุหมด" })])
        })
      )
  )

  it.effect("what the office struck out does not come back with the same or a newer file", () =>
    inOffice(
      Effect.gen(function* () {
        yield* pulled(may, priced(1))
        const store = yield* LedgerStore
        const { size } = yield* store.head
        yield* correct({ ...correction, entry: size - 1, strike: true, reason: "ไม่ใช่ของหน่วยงาน" })
        for (const at of [may, later]) {
          const { kept, taken } = yield* pulled(at, priced(1))
          assert.deepStrictEqual([taken.new, taken.changed, kept.length], [0, 0, 1])
        }
        assert.strictEqual((yield* purchaseNow(id)).contracts.length, 0)
        yield* recordFacts([fact("contract", { number: "1/2568", signedOn: "2025-08-13", supplier: firm })])
        assert.strictEqual((yield* purchaseNow(id)).contracts.length, 1)
      })
    )
  )

  it.effect("an entry by hand does not make an older pull stale in what the office never touched", () =>
    inOffice(
      Effect.gen(function* () {
        yield* pulled(may, priced(1))
        yield* recordFacts([fact("contract", { number: "1/2568", penaltyRate: 2000 })])
        const newer = statementOf(id, [contractOf(id, { number: "1/2568", endsOn: thaiDate("2025-10-01") })])
        yield* pulled("2025-06-01T00:00:00.000Z", newer)
        assert.strictEqual((yield* purchaseNow(id)).contracts[0]?.endsOn, "2025-10-01")
      })
    )
  )
})

describe("keys and numbers", () => {
  it.effect("two plans may be approved on one day, and a request returned and approved on one", () =>
    inOffice(
      Effect.gen(function* () {
        const decided = { decidedOn: "2025-05-07", decidedAs: "head" }
        yield* recordFacts([
          fact("prep", { title: "ซื้อวัสดุ" }),
          fact("prep.plans", { version: 1 }),
          fact("prep.plans", { version: 2 }),
          fact("approval", { act: "plan", planVersion: 1, decision: "approved", ...decided }),
          fact("approval", { act: "plan", planVersion: 2, decision: "approved", ...decided }),
          fact("approval", { act: "request", decision: "approved", ...decided }),
          fact("approval", { act: "request", decision: "returned", ...decided })
        ])
        const { prep } = yield* purchaseNow(id)
        const { approvedOn, plans } = prep as {
          approvedOn?: string
          plans?: ReadonlyArray<{ planApprovedOn?: string }>
        }
        assert.deepStrictEqual(
          [approvedOn, ...plans!.map((plan) => plan.planApprovedOn)],
          ["2025-05-07", "2025-05-07", "2025-05-07"]
        )
      })
    )
  )

  it.effect(
    "a correction takes no other record's number or key, and says of no list with items that there is none",
    () =>
      inOffice(
        Effect.gen(function* () {
          const recorded = yield* recordFacts([
            fact("prep", { title: "ซื้อวัสดุ" }),
            fact("prep.committees", { duty: "specific" }),
            fact("prep.committees", { duty: "inspection" }),
            fact("contract", { number: "1", supplier: firm }),
            fact("contract", { number: "2", supplier: firm }),
            fact(
              "contract.payments",
              { payment: 1, paidOn: "2025-09-01", gross: "1" },
              { contractNumber: "2" }
            )
          ])
          const at = (kind: string) => entryOf(recorded, kind)
          const tried = [
            { entry: at("prep.committees"), set: { duty: "inspection" } },
            { entry: at("contract"), set: { number: "๒" } },
            { entry: at("prep"), set: { committees: null } },
            { entry: at("contract") + 1, strike: true }
          ]
          for (const one of tried)
            assert.strictEqual(yield* tagOf(correct({ ...correction, ...one })), "CorrectionRefused")
        })
      )
  )

  it.effect("an item of a contract that nobody recorded is refused, not given to an unnumbered one", () =>
    inOffice(
      Effect.gen(function* () {
        yield* recordFacts([fact("contract", { signedOn: "2025-08-01", supplier: firm })])
        const payment = { payment: 1, paidOn: "2025-09-01", gross: "1" }
        assert.deepStrictEqual(yield* codes([fact("contract.payments", payment, { contractNumber: "77" })]), [
          "no-contract"
        ])
        yield* recordFacts([fact("contract", { number: "2/2568", signedOn: "2025-08-20", supplier: firm })])
        assert.strictEqual((yield* purchaseNow(id)).contracts.length, 2)
        yield* recordFacts([fact("contract", { number: "1/2568", signedOn: "2025-08-01" })])
        assert.deepStrictEqual(
          (yield* purchaseNow(id)).contracts.map(({ number }) => number),
          ["1/2568", "2/2568"]
        )
      })
    )
  )

  it.effect("a budget line spelled with other spaces is the same line", () =>
    inOffice(
      Effect.gen(function* () {
        yield* recordFacts([of("budget-line", { fiscalYear: 2568, line: "A1", appropriated: "100" })])
        assert.deepStrictEqual(
          yield* codes([of("budget-line", { fiscalYear: 2568, line: "A 1", appropriated: "200" })]),
          ["already-recorded"]
        )
      })
    )
  )

  it.effect("a thousand slips of a sheet are recorded in one go", () =>
    inOffice(
      Effect.gen(function* () {
        const slips = Array.from({ length: 1_000 }, (_, index) =>
          of("stock-issue", { slip: `${index}/2568`, issuedItem: "กระดาษ", issuedQuantity: 1 })
        )
        assert.strictEqual((yield* recordFacts(slips)).entries.length, 1_000)
        assert.strictEqual((yield* recordFacts(slips)).known, 1_000)
      })
    )
  )
})
