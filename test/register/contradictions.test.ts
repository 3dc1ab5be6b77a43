import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { SubjectKeys } from "../../src/ledger/keys.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { recordFacts, type RecordRefused } from "../../src/register/record.ts"
import type { EncodedFields, Fact } from "../../src/stages/fact.ts"
import { begin, layerOffice } from "./office.ts"
import { purchaseNow } from "./reading.ts"

const id = "2568-001"
const fact = (kind: string, values: EncodedFields, row = 1): Fact => ({ kind, procurement: id, values, row })

const inOffice = <E>(test: Effect.Effect<unknown, E, LedgerStore | SubjectKeys>) =>
  Effect.andThen(begin, test).pipe(Effect.provide(layerOffice))

const size = Effect.flatMap(LedgerStore, (store) => Effect.map(store.head, (head) => head.size))

const refusal = (...facts: ReadonlyArray<Fact>) =>
  recordFacts(facts).pipe(
    Effect.flip,
    Effect.map((error) => (error as RecordRefused).all.map(({ code, row, th }) => ({ code, row, th })))
  )

describe("what contradicts", () => {
  it.effect("two rows of one file: no entry is named that was never written", () =>
    inOffice(
      Effect.gen(function* () {
        const before = yield* size
        const pairs = [
          [fact("need", { title: "ซื้อกระดาษ" }, 3), fact("need", { title: "ซื้อหมึก" }, 4)],
          [
            fact("prep", { title: "ซื้อกระดาษ", committees: null }, 3),
            fact("prep.committees", { duty: "inspection" }, 4)
          ],
          [fact("contract", { signedOn: "2025-08-01" }, 3), fact("contract", { signedOn: "2025-08-02" }, 4)]
        ]
        for (const pair of pairs) {
          const [problem] = yield* refusal(...pair)
          assert.deepInclude(problem, { code: "already-recorded", row: 4 })
          assert.notInclude(problem!.th, "รายการบัญชีที่")
          assert.notInclude(problem!.th, "prongsai correct")
          assert.include(problem!.th, "ไฟล์")
        }
        assert.strictEqual(yield* size, before)
      })
    )
  )

  it.effect("what is recorded: the entry that holds it is named, and the field by its title", () =>
    inOffice(
      Effect.gen(function* () {
        yield* recordFacts([fact("prep", { title: "ซื้อกระดาษ" })])
        const { entries } = yield* recordFacts([fact("prep", { amount: "100", committees: null })])
        const at = entries[0]!.entry
        const [amount] = yield* refusal(fact("prep", { amount: "200" }))
        assert.include(amount!.th, `prongsai correct ${at} `)
        const [committee] = yield* refusal(fact("prep.committees", { duty: "inspection" }))
        assert.include(committee!.th, `prongsai correct ${at} `)
        assert.notMatch(committee!.th, /committees/)
      })
    )
  )

  it.effect("a contract whose contractor was not known yet is told it later", () =>
    inOffice(
      Effect.gen(function* () {
        const firm = { name: "บริษัท ตัวอย่างวัสดุ จำกัด" }
        yield* recordFacts([fact("contract", { number: "1", signedOn: "2025-08-01" })])
        yield* recordFacts([fact("contract", { number: "1", supplier: firm })])
        const before = yield* size
        assert.strictEqual((yield* recordFacts([fact("contract", { number: "1", supplier: firm })])).known, 1)
        assert.strictEqual(yield* size, before)
        assert.deepStrictEqual((yield* purchaseNow(id)).contracts[0]?.supplier, firm)
        assert.strictEqual((yield* refusal(fact("contract", { supplier: { name: "อื่น" } }))).length, 1)
      })
    )
  )

  it.effect("the day of an approval, whichever of the two is recorded first", () =>
    inOffice(
      Effect.gen(function* () {
        const approval = (act: string, more: EncodedFields = {}) =>
          fact("approval", { act, decidedOn: "2025-07-01", decision: "approved", decidedAs: "head", ...more })
        yield* recordFacts([
          fact("budget", { fiscalYear: 2568 }),
          fact("prep", { title: "ซื้อกระดาษ" }),
          fact("prep.plans", { version: 1 }),
          fact("prep.plans", { version: 2 }),
          fact("purchase", { method: "specific" })
        ])
        const { entries } = yield* recordFacts([
          approval("request"),
          approval("award"),
          approval("carry-over"),
          approval("plan", { planVersion: 2 })
        ])
        const days = (on: string) => [
          fact("prep", { approvedOn: on }),
          fact("purchase", { awardApprovedOn: on }),
          fact("budget", { carryOverApprovedOn: on }),
          fact("prep.plans", { version: 2, planApprovedOn: on })
        ]
        for (const [at, other] of days("2025-07-02").entries()) {
          const [problem] = yield* refusal(other)
          assert.strictEqual(problem?.code, "already-recorded", other.kind)
          assert.include(problem!.th, `prongsai correct ${entries[at]!.entry} `)
        }
        yield* recordFacts(days("2025-07-01"))
        const { entries: more } = yield* recordFacts([
          fact("prep.plans", { version: 1, planApprovedOn: "2025-06-01" })
        ])
        const [plan] = yield* refusal(approval("plan"))
        assert.include(plan!.th, `prongsai correct ${more[0]!.entry} `)
      })
    )
  )

  it.effect("a contract that is told of only by its number and an empty list keeps its number", () =>
    inOffice(
      Effect.gen(function* () {
        const none = (contractNumber: string) => ({
          ...fact("contract", { amendments: null }),
          contractNumber
        })
        yield* recordFacts([none("1/2568"), none("2/2568")])
        const { contracts } = yield* purchaseNow(id)
        assert.deepStrictEqual(
          contracts.map(({ amendments, number }) => [number, amendments]),
          [
            ["1/2568", null],
            ["2/2568", null]
          ]
        )
        assert.strictEqual((yield* recordFacts([none("1/2568"), none("2/2568")])).known, 2)
      })
    )
  )
})
