import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { createHash } from "node:crypto"
import { judge } from "../../src/law/engine.ts"
import { officeFindings } from "../../src/law/office-engine.ts"
import { rules } from "../../src/law/rules.ts"
import { lineStandings } from "../../src/register/office-book.ts"
import { drawSample } from "../../src/register/audit-sample.ts"
import type { AuditedPurchase, AuditView } from "../../src/register/audit-view.ts"
import { purchasesOf } from "../../src/register/purchases.ts"
import { baht } from "../../src/values/baht.ts"
import { addDays, type Month, thaiDate } from "../../src/values/thai-date.ts"
import { audited, auditedOffice, correctedId, hostileId, recordedOn } from "./audited.ts"
import { layerOffice, officeNow } from "./office.ts"
import { storyId } from "./story.ts"

const august = "2025-08" as Month

const outcomeOf = (view: AuditView, id: string, rule: string) =>
  view.purchases
    .find((purchase) => purchase.id === id)
    ?.judgements.find(({ judgement }) => judgement.rule === rule)

describe("an audited year", () => {
  it.effect("agrees with judge, names entries that exist, and is the same again", () =>
    Effect.gen(function* () {
      yield* auditedOffice
      const view = yield* audited()
      const office = yield* officeNow
      const withLine = yield* lineStandings(office)
      const procurements = yield* Stream.runCollect(
        Stream.map(purchasesOf(office), ({ procurement }) => withLine(procurement))
      )
      const { counts, findings } = judge(procurements, office.settings.holidays)
      for (const [rule, of] of counts) assert.deepStrictEqual(view.counts.get(rule), of, rule)
      assert.strictEqual(view.counts.size, rules.length)
      const told = view.purchases.flatMap(({ judgements }) => judgements)
      assert.strictEqual(
        told.filter(({ judgement }) =>
          ["breach", "caution", "flag", "cannot-tell"].includes(judgement.outcome)
        ).length,
        findings.length
      )
      for (const { basis, entries, judgement } of told) {
        assert.isAbove(entries.length, 0, judgement.rule)
        for (const entry of [...entries, ...basis.map((it) => it.entry)])
          assert.isTrue(entry >= 0 && entry < view.size, `${judgement.rule} ${entry}`)
        assert.deepStrictEqual(
          [...entries],
          entries.toSorted((a, b) => a - b)
        )
      }
      assert.deepStrictEqual(yield* audited(), view)
      assert.include(
        officeFindings(view.office.map(({ judgement }) => judgement)).map(({ rule }) => rule),
        "reg-213-start"
      )
      assert.sameMembers(
        [...new Set(view.office.map(({ judgement }) => judgement.rule))],
        rules.filter(({ about }) => about === "year").map(({ id }) => id)
      )
      assert.match(view.root, /^[0-9a-f]{64}$/)
      assert.deepStrictEqual([view.on, view.isDayNamed], [recordedOn.other, false])
    }).pipe(Effect.provide(layerOffice))
  )

  it.effect("names the entries of the very fields a rule read", () =>
    Effect.gen(function* () {
      yield* auditedOffice
      const view = yield* audited()
      const purchase = view.purchases.find(({ id }) => id === hostileId)!
      const entryOf = (type: string) => purchase.entries.find((it) => it.type === type)!.seq
      const cap = outcomeOf(view, hostileId, "act-56-specific-cap")!
      assert.strictEqual(cap.judgement.outcome, "breach")
      assert.deepStrictEqual(cap.entries, [entryOf("prep"), entryOf("purchase"), entryOf("contract")])
      assert.deepInclude(cap.basis, { title: "วงเงินที่จะซื้อหรือจ้าง (บาท)", entry: entryOf("prep") })
      assert.deepInclude(cap.basis, { title: "เหตุตามมาตรา 56", entry: entryOf("purchase") })
      assert.isDefined(cap.explanation)
      const story = view.purchases.find(({ id }) => id === storyId)!
      const approval = story.entries.find(({ type }) => type === "approval")!.seq
      assert.include(outcomeOf(view, storyId, "reg-24-approval-first")!.entries, approval)
    }).pipe(Effect.provide(layerOffice))
  )

  it.effect("stands on a day as it stood then: before a correction and after it", () =>
    Effect.gen(function* () {
      yield* auditedOffice
      const before = yield* audited({ on: addDays(recordedOn.corrected, -1) })
      const after = yield* audited({ on: recordedOn.corrected })
      const rule = "act-56-specific-cap"
      assert.strictEqual(outcomeOf(before, correctedId, rule)?.judgement.outcome, "breach")
      assert.strictEqual(outcomeOf(after, correctedId, rule)?.judgement.outcome, "conforms")
      assert.isUndefined(outcomeOf(before, hostileId, rule)?.explanation)
      assert.isBelow(before.size, after.size)
      assert.notStrictEqual(before.root, after.root)
      const [correction] = after.purchases.flatMap(({ corrections }) => corrections)
      assert.deepInclude(correction, {
        reason: "พิมพ์วงเงินผิด",
        isImported: false,
        changes: [{ title: "วงเงินที่จะซื้อหรือจ้าง (บาท)", before: "600,000.00 บาท", after: "400,000.00 บาท" }],
        published: [{ month: august }]
      })
      const later = yield* audited()
      assert.deepStrictEqual(
        later.purchases.flatMap(({ corrections }) => corrections).map(({ published }) => published),
        [[{ month: august, revision: 2 }]]
      )
      const failed = yield* Effect.flip(audited({ on: thaiDate("2025-09-30") }))
      assert.strictEqual(failed._tag, "NothingRecordedBy")
    }).pipe(Effect.provide(layerOffice))
  )

  it.effect("knows what is to be done and what is overdue on the day", () =>
    Effect.gen(function* () {
      yield* auditedOffice
      const dueOn = (view: AuditView) =>
        view.purchases
          .find(({ id }) => id === correctedId)!
          .dues.filter(({ due }) => due.rule.id === "reg-170-2-return")
          .map(({ due, state }) => [due.by, state] as const)
      assert.deepStrictEqual(dueOn(yield* audited({ on: recordedOn.all })), [
        [thaiDate("2025-09-30"), "overdue"]
      ])
      const year = (yield* audited()).dues.find(({ due }) => due.rule.id === "reg-213-start")
      assert.deepInclude(year, { state: "overdue" })
    }).pipe(Effect.provide(layerOffice))
  )

  it.effect("tallies what is missing, and the days between steps with what they rest on", () =>
    Effect.gen(function* () {
      yield* auditedOffice
      const view = yield* audited()
      const waiting = view.purchases.flatMap(({ judgements }) =>
        judgements.filter(({ judgement }) => judgement.missing.includes("contract.form"))
      )
      const tally = view.missing.find(({ field }) => field === "contract.form")!
      assert.strictEqual(tally.judgements, waiting.length)
      assert.strictEqual(tally.purchases, new Set(waiting.map(({ judgement }) => judgement.procurement)).size)
      assert.strictEqual(tally.rules, new Set(waiting.map(({ judgement }) => judgement.rule)).size)
      assert.deepStrictEqual(
        view.missing.map(({ purchases }) => purchases),
        view.missing.map(({ purchases }) => purchases).toSorted((a, b) => b - a)
      )
      const step = view.durations.find(
        ({ from, to }) => from.startsWith("ประกาศผู้ชนะ") && to.startsWith("ลงนาม")
      )!
      assert.deepInclude(step, { purchases: 1, median: 24, longest: 24, longestOf: storyId, reversed: 0 })
    }).pipe(Effect.provide(layerOffice))
  )
})

const purchase = (id: string, method: "specific" | "e-bidding", amount: number): AuditedPurchase => ({
  id,
  method,
  amount: baht(amount),
  contracts: [],
  judgements: [],
  timeline: [],
  entries: [],
  corrections: [],
  dues: []
})

describe("the sample", () => {
  const many = [
    ...Array.from({ length: 30 }, (_, index) => purchase(`s-${index}`, "specific", 50_000)),
    ...Array.from({ length: 10 }, (_, index) => purchase(`m-${index}`, "specific", 100_001)),
    purchase("b-1", "e-bidding", 5_000_000),
    purchase("b-2", "e-bidding", 5_000_001)
  ]

  it("takes one of every group, the rest by the groups' sizes, in each by SHA-256 of seed and number", () => {
    const { drawn, strata } = drawSample(many, "ก", 12)
    assert.deepStrictEqual(
      strata.map(({ band, chosen, method, population }) => [method, band, population, chosen]),
      [
        ["e-bidding", "above-5m", 1, 1],
        ["e-bidding", "to-5m", 1, 1],
        ["specific", "to-100k", 30, 7],
        ["specific", "to-500k", 10, 3]
      ]
    )
    const hash = (id: string) => createHash("sha256").update(`ก\n${id}`).digest("hex")
    const small = many.filter(({ id }) => id.startsWith("s-")).map(({ id }) => id)
    assert.deepStrictEqual(
      drawn.map(({ purchase: { id } }) => id).filter((id) => id.startsWith("s-")),
      small.toSorted((a, b) => (hash(a) < hash(b) ? -1 : 1)).slice(0, 7)
    )
    for (const { hash: told, purchase: it } of drawn) assert.strictEqual(told, hash(it.id))
  })

  it("is the same whatever the order, another for another seed, and never more than there is", () => {
    const ids = (seed: string, list = many, size = 12) =>
      drawSample(list, seed, size).drawn.map(({ purchase: { id } }) => id)
    assert.deepStrictEqual(ids("ก", many.toReversed()), ids("ก"))
    assert.notDeepEqual(ids("ข"), ids("ก"))
    assert.strictEqual(ids("ก", many, 500).length, many.length)
    assert.deepStrictEqual(ids("ก", many, 2), ["b-2", "b-1"])
    assert.deepStrictEqual(ids("ก", [], 5), [])
    for (const size of [0, 1, 3, 4, 5, 17, 41, 42]) assert.strictEqual(ids("ก", many, size).length, size)
  })
})
