import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { PublishedRevision } from "../../src/register/disclosures.ts"
import { formsView } from "../../src/register/forms.ts"
import { recordFacts } from "../../src/register/record.ts"
import type { EncodedFields, Fact } from "../../src/stages/fact.ts"
import { baht } from "../../src/values/baht.ts"
import { type Month, thaiDate } from "../../src/values/thai-date.ts"
import { begin, contractOf, id, layerOffice, officeNow, pull, statementOf } from "./office.ts"

const bought = "68079100001"
const fact = (kind: string, values: EncodedFields, procurement = bought): Fact => ({
  kind,
  procurement: id(procurement),
  values,
  row: 1
})

const view = (month: string) =>
  Effect.gen(function* () {
    const office = yield* officeNow
    const revision = { disclosure: { size: office.size } } as unknown as PublishedRevision
    return yield* formsView(office, new Map([[month as Month, [revision]]]))
  })

describe("what forms may print", () => {
  it.effect("is of purchases that stand in a published month, and of those contracts only", () =>
    Effect.gen(function* () {
      yield* begin
      yield* pull(
        "2025-09-01T00:00:00.000Z",
        statementOf(bought, [
          contractOf(bought),
          contractOf(bought, { number: "2/2568", signedOn: thaiDate("2025-07-01"), amount: baht(7) })
        ])
      )
      const august = yield* view("2025-08")
      assert.deepStrictEqual(
        august.purchases.map(({ contracts }) => contracts.map(({ number }) => number)),
        [["1/2568"]]
      )
      assert.deepStrictEqual((yield* view("2025-06")).purchases, [])
      const older = { disclosure: { size: 1 } } as unknown as PublishedRevision
      const before = yield* formsView(yield* officeNow, new Map([["2025-08" as Month, [older]]]))
      assert.deepStrictEqual(before.purchases, [], "recorded after the month was published")
    }).pipe(Effect.provide(layerOffice))
  )

  it.effect(
    "has purchases without a contract: awarded, or cancelled and then without what an award opens",
    () =>
      Effect.gen(function* () {
        yield* begin
        const [awarded, cancelled, open] = ["2568-001", "2568-002", "2568-003"] as const
        const bid = { bids: [{ bidder: { name: "บริษัท ลับ จำกัด" }, price: "1" }], selectionReason: "เหตุลับ" }
        yield* recordFacts(
          [awarded, cancelled, open].map((each) =>
            fact("prep", { fiscalYear: 2568, title: `งาน ${each}`, amount: "100" }, each)
          )
        )
        yield* recordFacts([
          fact("purchase", { method: "specific", awardedOn: "2025-08-01", ...bid }, awarded),
          fact("purchase", { method: "specific", cancelledOn: "2025-08-02", ...bid }, cancelled),
          fact("purchase", { method: "specific", ...bid }, open)
        ])
        const { purchases, uncontracted } = yield* view("2025-08")
        assert.deepStrictEqual(purchases, [])
        assert.deepStrictEqual(
          uncontracted.map(({ id: of, offers, reason, standing }) => [of, standing, offers.length, reason]),
          [
            [awarded, "unsigned", 1, "เหตุลับ"],
            [cancelled, "cancelled", 0, undefined]
          ]
        )
      }).pipe(Effect.provide(layerOffice))
  )

  it.effect("holds no natural person's number, no official's name and no draft of a plan", () =>
    Effect.gen(function* () {
      yield* begin
      yield* pull(
        "2025-09-01T00:00:00.000Z",
        statementOf(bought, [
          contractOf(bought, { supplier: { name: "นายสมมุติ ลับ", taxId: "1999999000017" } })
        ])
      )
      yield* recordFacts([
        fact("prep", {
          fiscalYear: 2568,
          referencePrice: "1200000",
          referencePriceSetBy: [{ name: "นางสาวตัวอย่าง ลับ", position: "นายช่างโยธา" }]
        }),
        fact("prep.plans", { version: 1, planName: "แผนแรก", planEgpOn: "2024-10-15" }),
        fact("prep.plans", { version: 2, planName: "ร่างแผนลับ" })
      ])
      const { plans, purchases } = yield* view("2025-08")
      assert.deepStrictEqual(
        plans.map(({ versions }) => versions.map(({ name }) => name)),
        [["แผนแรก"]]
      )
      assert.deepStrictEqual(purchases[0]?.referencePriceSetBy, ["นายช่างโยธา"])
      assert.deepStrictEqual(purchases[0]?.contracts[0]?.supplier, {
        name: "นายสมมุติ ลับ",
        isPerson: true,
        isWithdrawn: false
      })
      const whole = JSON.stringify({ plans, purchases }, (_, value: unknown) =>
        typeof value === "bigint" ? String(value) : value
      )
      for (const secret of ["1999999000017", "นางสาวตัวอย่าง", "ร่างแผนลับ"]) assert.notInclude(whole, secret)
    }).pipe(Effect.provide(layerOffice))
  )
})
