import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Effect, Option, Result, Schema, Stream } from "effect"
import type { SubjectKeys } from "../../src/ledger/keys.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { correctionsOf } from "../../src/register/audit-corrections.ts"
import { correct } from "../../src/register/correct.ts"
import type { PublishedRevision } from "../../src/register/disclosures.ts"
import { decodeEnvelope } from "../../src/register/envelope.ts"
import { monthRows, monthView } from "../../src/register/month.ts"
import { purchasesWithoutMonth } from "../../src/register/no-month.ts"
import { readDossier } from "../../src/register/office.ts"
import { purchasesOf } from "../../src/register/purchases.ts"
import { indexFromEntries, rebuild } from "../../src/register/rebuild.ts"
import { recordFacts } from "../../src/register/record.ts"
import type { EncodedFields, Fact } from "../../src/stages/fact.ts"
import { dayOfAgreement } from "../../src/stages/agreement-day.ts"
import type { Month } from "../../src/values/thai-date.ts"
import { audit } from "../ledger/auditor.ts"
import { begin, layerOffice, officeNow } from "./office.ts"

const id = "68079100001"
const firm = { name: "บริษัท ตัวอย่างวัสดุ จำกัด", taxId: "0999999000010" }
const fact = (kind: string, values: EncodedFields, procurement: string = id): Fact => ({
  kind,
  procurement,
  values,
  row: 1
})
const unwritten = { number: "1", form: "unwritten", supplier: firm, amount: "100" } as const
const [july, august, september] = ["2025-07", "2025-08", "2025-09"] as [Month, Month, Month]
const correction = { reason: "ตรวจพบจากใบเสร็จ", set: {}, unset: [], strike: false }

const revision: PublishedRevision = {
  entry: 0,
  at: "2025-10-01T02:00:00.000Z",
  disclosure: {
    period: july,
    revision: 1,
    forms: [],
    rowCount: 1,
    from: 0,
    size: 0,
    root: "",
    generator: "test"
  },
  commit: {},
  subject: undefined
}

const keptIsRead = Effect.gen(function* () {
  const store = yield* LedgerStore
  const { size } = yield* store.head
  assert.deepStrictEqual(
    yield* Stream.runCollect(store.index),
    yield* Stream.runCollect(yield* indexFromEntries(size))
  )
})

const inOffice = <A, E>(test: Effect.Effect<A, E, LedgerStore | SubjectKeys>) =>
  Effect.gen(function* () {
    yield* begin
    const answer = yield* test
    yield* audit
    yield* keptIsRead
    return answer
  }).pipe(Effect.provide(layerOffice, { local: true }))

const entryOf = (
  { entries }: { readonly entries: ReadonlyArray<{ readonly entry: number; readonly kind: string }> },
  kind: string
) => entries.find((each) => each.kind === kind)!.entry

type Placed = readonly [procurement: string, on: string, of: string]

const rowsIn = Effect.fnUntraced(function* (month: Month) {
  const { rows } = yield* monthRows(yield* officeNow, month)
  return rows.map(({ dayOf, procurement, signedOn }): Placed => [procurement, signedOn, dayOf])
})

describe("a purchase without a written contract", () => {
  it.effect("stands in the month of its own day, and moves with a correction", () =>
    inOffice(
      Effect.gen(function* () {
        const recorded = yield* recordFacts([
          fact("need", { title: "น้ำมันเชื้อเพลิง" }),
          fact("purchase", { method: "specific", boughtOn: "2025-07-21", awardApprovedOn: "2025-08-04" }),
          fact("contract", unwritten)
        ])
        assert.deepStrictEqual(yield* rowsIn(july), [[id, "2025-07-21", "bought"]])
        assert.deepStrictEqual(yield* rowsIn(august), [])
        const first = { number: 1, size: (yield* officeNow).size }
        yield* correct({
          ...correction,
          entry: entryOf(recorded, "purchase"),
          set: { boughtOn: "2025-09-02" }
        })
        const old = yield* monthView(yield* officeNow, july, [first])
        assert.deepStrictEqual(old.rows, [])
        assert.deepStrictEqual(
          old.changes.map(({ item, kind, reasons }) => [kind, item, reasons.map(({ text }) => text)]),
          [["removed", "น้ำมันเชื้อเพลิง", ["ตรวจพบจากใบเสร็จ"]]]
        )
        const { changes, rows } = yield* monthView(yield* officeNow, september, [first])
        assert.deepStrictEqual(
          rows.map(({ procurement, signedOn }) => [procurement, signedOn]),
          [[id, "2025-09-02"]]
        )
        assert.deepStrictEqual(
          changes.map(({ kind }) => kind),
          ["added"]
        )
      })
    )
  )

  it.effect("falls back to the day of the order when the day of buying is taken away", () =>
    inOffice(
      Effect.gen(function* () {
        for (const [number, change] of [
          { unset: ["boughtOn"] },
          { set: { boughtOn: null } },
          { set: { method: "selection" }, unset: ["boughtOn"] }
        ].entries()) {
          const one = `6807910000${number}`
          const recorded = yield* recordFacts([
            fact(
              "purchase",
              { method: "specific", boughtOn: "2025-07-21", awardApprovedOn: "2025-08-04" },
              one
            ),
            fact("contract", unwritten, one)
          ])
          yield* correct({ ...correction, ...change, entry: entryOf(recorded, "purchase") })
          assert.deepInclude(yield* rowsIn(august), [one, "2025-08-04", "ordered"])
        }
        assert.deepStrictEqual(yield* rowsIn(july), [])
        yield* rebuild()
        assert.strictEqual((yield* rowsIn(august)).length, 3)
      })
    )
  )

  it.effect("is placed by the approval of the award where the purchase states no day", () =>
    inOffice(
      Effect.gen(function* () {
        const award = { act: "award", decision: "approved", decidedAs: "head", decidedOn: "2025-07-09" }
        const recorded = yield* recordFacts([
          fact("purchase", { method: "specific" }),
          fact("contract", { ...unwritten, form: "agreement" }),
          fact("approval", award)
        ])
        assert.deepStrictEqual(yield* rowsIn(july), [[id, "2025-07-09", "ordered"]])
        const entry = entryOf(recorded, "approval")
        yield* correct({ ...correction, entry, set: { decidedOn: "2025-08-09" } })
        assert.deepStrictEqual(
          [yield* rowsIn(july), yield* rowsIn(august)],
          [[], [[id, "2025-08-09", "ordered"]]]
        )
        yield* recordFacts([fact("contract", { number: "1", signedOn: "2025-09-30" })])
        assert.deepStrictEqual(yield* rowsIn(august), [])
        assert.deepStrictEqual(yield* rowsIn(september), [[id, "2025-09-30", "signed"]])
        yield* correct({ ...correction, entry: entryOf(recorded, "contract"), unset: ["signedOn"] })
        assert.deepStrictEqual(yield* rowsIn(august), [[id, "2025-08-09", "ordered"]])
        yield* correct({ ...correction, entry, strike: true })
        assert.deepStrictEqual(yield* rowsIn(august), [])
      })
    )
  )

  it.effect("opens what was hidden before there was anything to buy", () =>
    inOffice(
      Effect.gen(function* () {
        yield* recordFacts([
          fact("purchase", { method: "specific", winner: firm, selectionReason: "ราคาต่ำสุด" })
        ])
        yield* recordFacts([fact("purchase", { awardApprovedOn: "2025-08-04" })])
        assert.deepStrictEqual((yield* monthRows(yield* officeNow, august)).openings, [])
        yield* recordFacts([fact("contract", unwritten)])
        const { openings, rows } = yield* monthRows(yield* officeNow, august)
        assert.deepStrictEqual(
          openings.map(({ field }) => field),
          ["selectionReason", "winner"]
        )
        assert.strictEqual(rows[0]?.reason, "ราคาต่ำสุด")
      })
    )
  )

  it.effect("tells a change of what its day is the day of", () =>
    inOffice(
      Effect.gen(function* () {
        yield* recordFacts([
          fact("purchase", { method: "specific", awardApprovedOn: "2025-08-04" }),
          fact("contract", unwritten)
        ])
        const first = { number: 1, size: (yield* officeNow).size }
        yield* recordFacts([fact("contract", { number: "1", signedOn: "2025-08-04" })])
        const { changes } = yield* monthView(yield* officeNow, august, [first])
        assert.deepStrictEqual(
          changes.map(({ fields }) => fields),
          [
            [
              {
                field: "signedOn",
                before: "4 ส.ค. 2568 (วันที่อนุมัติสั่งซื้อสั่งจ้าง)",
                after: "2025-08-04"
              }
            ]
          ]
        )
      })
    )
  )
})

describe("the auditor", () => {
  it.effect("sees the month that showed the purchase, and only what a correction changed", () =>
    inOffice(
      Effect.gen(function* () {
        const recorded = yield* recordFacts([
          fact("purchase", { method: "specific", boughtOn: "2025-07-21", awardApprovedOn: "2025-08-04" }),
          fact("contract", unwritten)
        ])
        const size = (yield* officeNow).size
        yield* correct({ ...correction, entry: entryOf(recorded, "purchase"), unset: ["boughtOn"] })
        const store = yield* LedgerStore
        const entries = yield* store.entriesOfProcurement(id, size + 1)
        const { dossier } = yield* readDossier(yield* officeNow, id, entries)
        const envelopes = entries.map(({ bytes, seq }) => Result.getOrThrow(decodeEnvelope(seq, bytes)))
        const published = { ...revision, disclosure: { ...revision.disclosure, size } }
        const months = new Map([july, august].map((month) => [month, [published]]))
        const [only, ...rest] = correctionsOf(dossier, envelopes, months, new Map())
        assert.deepStrictEqual(rest, [])
        assert.deepStrictEqual(only?.changes, [
          { title: "วันที่ซื้อหรือจ้างไปก่อน", before: "21 ก.ค. 2568", after: "ยังไม่ได้บันทึก" }
        ])
        assert.deepStrictEqual(only?.published, [{ month: july }])
      })
    )
  )
})

describe("a purchase that no month shows", () => {
  it.effect("is named until a day is recorded, and a purchase that was not made never is", () =>
    inOffice(
      Effect.gen(function* () {
        const named = Effect.flatMap(officeNow, purchasesWithoutMonth)
        yield* recordFacts(
          [
            fact("need", { title: "หมึกพิมพ์" }),
            fact("contract", { number: "1", form: "unwritten", supplier: firm }),
            fact("contract", { number: "2", signedOn: "2025-07-01", supplier: firm }),
            fact("contract.payments", { payment: 1, paidOn: "2025-07-30", gross: "100" }, id)
          ].map((each, index) => (index === 3 ? { ...each, contractNumber: "1" } : each))
        )
        yield* recordFacts([
          fact("need", { title: "กระดาษ" }, "68079100002"),
          fact("stock", { acceptedOn: "2025-07-30" }, "68079100002"),
          fact("purchase", { method: "specific", invitedFrom: "2025-07-01" }, "68079100003"),
          fact(
            "purchase",
            { method: "specific", awardedOn: "2025-07-01", cancelledOn: "2025-07-02" },
            "68079100004"
          )
        ])
        const without = { procurement: id, item: "หมึกพิมพ์", contracts: [{ number: "1" }] }
        const noContract = { procurement: "68079100002", item: "กระดาษ", contracts: [] }
        assert.deepStrictEqual(yield* named, [without, noContract])
        yield* recordFacts([fact("purchase", { boughtOn: "2025-07-15" })])
        assert.deepStrictEqual(yield* named, [noContract])
        yield* recordFacts([fact("contract", { supplier: firm, signedOn: "2025-07-15" }, "68079100002")])
        assert.deepStrictEqual(yield* named, [])
      })
    )
  )
})

const days = ["2025-07-10", "2025-07-20", "2025-08-10", "2025-09-10"] as const
const both = { boughtOn: "2025-07-10", awardApprovedOn: "2025-08-10" }
const Step = Schema.Struct({
  of: Schema.Literals(["signedOn", "boughtOn", "awardApprovedOn", "approval", "strike"]),
  to: Schema.Literals([...days, "none", "unknown"]),
  which: Schema.Literals([0, 1])
})
const steps = Arbitrary.schema(
  Schema.Array(Step).pipe(Schema.check(Schema.isMinLength(1)), Schema.check(Schema.isMaxLength(12)))
)

const take = Effect.fnUntraced(function* ({ of, to, which }: typeof Step.Type) {
  const one = `6807910000${which}`
  const stage =
    of === "signedOn" ? "contract" : of === "strike" || of === "approval" ? "approval" : "purchase"
  const standing = yield* Stream.runCollect(purchasesOf(yield* officeNow))
  const dossier = standing.find(({ dossier: { id: mine } }) => mine === one)!.dossier
  const approvals = dossier.items.filter(({ kind }) => kind.kind === "approval")
  const record =
    stage === "contract"
      ? dossier.contracts[0]
      : stage === "purchase"
        ? dossier.stages.get("purchase")
        : of === "strike"
          ? approvals[0]
          : undefined
  const value = to === "none" ? null : to
  if (of === "approval")
    return yield* recordFacts([
      fact(
        "approval",
        {
          act: which === 1 ? "award" : "request",
          decision: "approved",
          decidedAs: "head",
          decidedOn: value!
        },
        one
      )
    ])
  if (record === undefined) return undefined
  if (of === "strike") return yield* correct({ ...correction, entry: record.newest, strike: true })
  return to === "unknown"
    ? yield* correct({ ...correction, entry: record.newest, unset: [of] })
    : record.value[of] === undefined
      ? yield* recordFacts([
          fact(stage, { ...(stage === "contract" ? { number: "1" } : {}), [of]: value }, one)
        ])
      : yield* correct({ ...correction, entry: record.newest, set: { [of]: value } })
})

describe("what is recorded of days, in any order", () => {
  const told = { placed: 0, refused: 0, kinds: new Set<string>() }
  it.effect.prop("every contract with a day stands in its month, and in no other", [steps], ([acts]) =>
    inOffice(
      Effect.gen(function* () {
        for (const which of [0, 1]) {
          const one = `6807910000${which}`
          yield* recordFacts([
            fact("prep", { title: "ซื้อวัสดุ" }, one),
            fact("purchase", { method: "specific", ...(which === 0 ? both : {}) }, one),
            fact("contract", unwritten, one)
          ])
        }
        for (const act of acts) {
          const done = yield* Effect.option(take(act))
          if (Option.isNone(done)) told.refused += 1
          const standing = yield* Stream.runCollect(purchasesOf(yield* officeNow))
          const expected = standing.flatMap(({ dossier, procurement }) =>
            procurement.contracts.flatMap((contract): ReadonlyArray<Placed> => {
              const day = dayOfAgreement(contract, procurement.purchase)
              return day === undefined ? [] : [[dossier.id, day.on, day.of]]
            })
          )
          for (const month of [july, august, september])
            assert.sameDeepMembers(
              [...(yield* rowsIn(month))],
              expected.filter(([, on]) => on.startsWith(month))
            )
          told.placed += expected.length
          for (const [, , kind] of expected) told.kinds.add(kind)
        }
      })
    )
  )
  it("met every kind of day", () => {
    assert.deepStrictEqual([...told.kinds].sort(), ["bought", "ordered", "signed"])
    assert.isAbove(told.placed, told.refused)
  })
})
