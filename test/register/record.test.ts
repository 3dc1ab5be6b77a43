import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Effect, Option, Schema, Stream } from "effect"
import { readDisclosure, verifyOpening } from "../../src/ledger/commitment.ts"
import type { SubjectKeys } from "../../src/ledger/keys.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { correct, type CorrectionRefused } from "../../src/register/correct.ts"
import { history } from "../../src/register/history.ts"
import { indexFromEntries } from "../../src/register/rebuild.ts"
import { monthRows } from "../../src/register/month.ts"
import { recordFacts, type RecordRefused } from "../../src/register/record.ts"
import { recordKinds } from "../../src/register/records.ts"
import type { EncodedFields, Fact } from "../../src/stages/fact.ts"
import { notesOf } from "../../src/stages/field.ts"
import type { Month } from "../../src/values/thai-date.ts"
import { isPresent } from "../../src/stages/stage.ts"
import { audit } from "../ledger/auditor.ts"
import { begin, contractOf, id, layerOffice, officeNow, pull, statementOf } from "./office.ts"
import { purchaseNow } from "./reading.ts"
import { inAnotherOrder, story, storyId } from "./story.ts"

const inOffice = <E>(test: Effect.Effect<unknown, E, LedgerStore | SubjectKeys>) =>
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

const fact = (kind: string, values: EncodedFields, more: Partial<Fact> = {}): Fact => ({
  kind,
  procurement: storyId,
  values,
  row: 1,
  ...more
})

const refusedWith = (facts: ReadonlyArray<Fact>) =>
  recordFacts(facts).pipe(
    Effect.flip,
    Effect.map((error) => (error as RecordRefused).all.map(({ code }) => code))
  )

describe("record", () => {
  it.effect("records a whole purchase at once, and the same again adds nothing", () =>
    inOffice(
      Effect.gen(function* () {
        const before = yield* size
        const { entries } = yield* recordFacts(story)
        assert.strictEqual(entries.length, story.length)
        assert.strictEqual(yield* size, before + story.length)
        assert.deepStrictEqual(yield* recordFacts(story), { entries: [], known: story.length })
        assert.strictEqual(yield* size, before + story.length)
        const { contracts, prep, purchase } = yield* purchaseNow(storyId)
        assert.isTrue(isPresent(prep) && isPresent(purchase))
        assert.strictEqual(isPresent(prep) ? prep.approvedOn : undefined, "2025-05-07")
        assert.deepStrictEqual(
          contracts[0]?.payments?.map(({ gross }) => gross),
          [90_000_000n, 95_000_000n]
        )
      })
    )
  )

  it.effect.prop(
    "lawful facts in any order, one at a time or a field at a time, come to the same state",
    {
      chance: Arbitrary.array(
        Arbitrary.schema(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 0, maximum: 97 })))),
        { minLength: 20, maxLength: 20 }
      )
    },
    ({ chance }) =>
      Effect.gen(function* () {
        const expected = yield* Effect.gen(function* () {
          yield* begin
          yield* recordFacts(story)
          return yield* purchaseNow(storyId)
        }).pipe(Effect.provide(layerOffice))
        const split = story.flatMap((each, index): ReadonlyArray<Fact> => {
          const kind = recordKinds.get(each.kind)!
          const needed = new Set([
            ...kind.key,
            "title",
            "fiscalYear",
            "number",
            "supplier",
            "delivered",
            "inspected",
            "paidOn",
            "gross",
            "item",
            "decision",
            "decidedAs"
          ])
          const entries = Object.entries(each.values)
          const [always, later] = [
            entries.filter(([field]) => needed.has(field)),
            entries.filter(([field]) => !needed.has(field))
          ]
          if (
            chance[index % chance.length]! % 2 === 0 ||
            each.kind === "purchase" ||
            each.kind === "approval"
          )
            return [each]
          return [
            { ...each, values: Object.fromEntries([...always, ...later.slice(0, 1)]) },
            { ...each, values: Object.fromEntries([...always, ...later.slice(1)]) }
          ]
        })
        const got = yield* Effect.gen(function* () {
          yield* begin
          for (const one of inAnotherOrder(split, chance)) yield* recordFacts([one])
          yield* audit
          return yield* purchaseNow(storyId)
        }).pipe(Effect.provide(layerOffice))
        assert.deepStrictEqual(got, expected)
      }),
    { arbitrary: { runs: 25, seed: 2568 } }
  )

  it.effect("refuses what contradicts what is recorded, and records nothing of the file", () =>
    inOffice(
      Effect.gen(function* () {
        yield* recordFacts(story)
        const before = yield* size
        assert.deepStrictEqual(yield* refusedWith([fact("prep", { amount: "1" })]), ["already-recorded"])
        assert.deepStrictEqual(yield* refusedWith([fact("prep", { amount: null })]), ["already-recorded"])
        assert.deepStrictEqual(
          yield* refusedWith([
            fact("prep", { committees: null }),
            fact("contract.payments", { payment: 3, paidOn: "2025-11-01" })
          ]),
          ["already-recorded", "missing-field"]
        )
        assert.deepStrictEqual(
          yield* refusedWith([fact("contract.payments", { payment: 9 }, { contractNumber: "99/2568" })]),
          ["no-contract"]
        )
        assert.strictEqual(yield* size, before)
      })
    )
  )

  it.effect("none is a fact: after it an item is refused until it is corrected", () =>
    inOffice(
      Effect.gen(function* () {
        yield* recordFacts([
          fact("need", { title: "ซื้อวัสดุ" }),
          fact("purchase", { method: "specific", appeals: null })
        ])
        assert.deepStrictEqual(yield* refusedWith([fact("purchase.appeals", { appeal: 1 })]), [
          "already-recorded"
        ])
        const { purchase } = yield* purchaseNow(storyId)
        assert.isNull(isPresent(purchase) ? purchase.appeals : undefined)
      })
    )
  )

  it.effect(
    "refuses nonsense: a winner who did not bid, a delivery before the contract, a contract of a cancelled purchase",
    () =>
      inOffice(
        Effect.gen(function* () {
          const bids = [{ bidder: { name: "บริษัท ตัวอย่างวัสดุ จำกัด" } }]
          assert.deepStrictEqual(
            yield* refusedWith([
              fact("purchase", { method: "selection", bids, winner: { name: "บริษัท อื่นตัวอย่าง จำกัด" } })
            ]),
            ["nonsense"]
          )
          const signed = fact("contract", {
            number: "1/2568",
            signedOn: "2025-08-13",
            supplier: { name: "บริษัท ตัวอย่างวัสดุ จำกัด" }
          })
          assert.deepStrictEqual(
            yield* refusedWith([
              signed,
              fact("contract.deliveries", { delivery: 1, delivered: "2025-08-01" })
            ]),
            ["nonsense"]
          )
          assert.deepStrictEqual(
            yield* refusedWith([
              signed,
              fact("contract.inspections", { inspection: 1, ofDelivery: 2, inspected: "2025-08-20" })
            ]),
            ["nonsense"]
          )
          yield* recordFacts([
            fact("purchase", { method: "e-bidding", cancelledOn: "2025-08-01", cancelGround: "no-bid" })
          ])
          assert.deepStrictEqual(yield* refusedWith([signed]), ["nonsense"])
          assert.deepStrictEqual(
            yield* refusedWith([
              fact("approval", {
                act: "request",
                decidedOn: "2025-01-01",
                decision: "approved",
                decidedAs: "head"
              })
            ]),
            ["nonsense"]
          )
        })
      )
  )

  it.effect(
    "what the office recorded itself is not changed by a newer pull; what the pull alone knows is",
    () =>
      inOffice(
        Effect.gen(function* () {
          yield* pull("2025-05-01T00:00:00.000Z", statementOf(storyId, [contractOf(storyId)]))
          yield* recordFacts([fact("prep", { referencePrice: "1150000" })])
          const statement = statementOf(storyId, [contractOf(storyId)])
          const taken = yield* pull("2026-05-01T00:00:00.000Z", {
            ...statement,
            prep: { ...statement.prep!, title: "ซื้อวัสดุสำนักงาน กองคลัง", referencePrice: 999n as never }
          })
          assert.deepStrictEqual(taken, { new: 0, changed: 1, unchanged: 0 })
          const { prep } = yield* purchaseNow(storyId)
          assert.isTrue(isPresent(prep))
          assert.strictEqual(isPresent(prep) ? prep.referencePrice : undefined, 1_150_000n)
          assert.strictEqual(isPresent(prep) ? prep.title : undefined, "ซื้อวัสดุสำนักงาน กองคลัง")
        })
      )
  )
})

describe("correct", () => {
  const refusal = (error: unknown) => (error as CorrectionRefused)._tag
  const correction = { reason: "พิมพ์ผิด", set: {}, unset: [], strike: false }

  it.effect("a correction of a correction reads back right, and history shows before and after", () =>
    inOffice(
      Effect.gen(function* () {
        const { entries } = yield* recordFacts([fact("prep", { amount: "100", title: "ซื้อวัสดุ" })])
        const { entry } = entries[0]!
        const first = yield* correct({ ...correction, entry, set: { amount: "200" } })
        const second = yield* correct({
          ...correction,
          entry: first.entry,
          set: { amount: "300" },
          reason: "ตรวจซ้ำ"
        })
        const third = yield* correct({ ...correction, entry, unset: ["amount"], reason: "ยังไม่ทราบ" })
        assert.deepStrictEqual(second.changes, [{ field: "amount", before: "200", after: "300" }])
        const { prep } = yield* purchaseNow(storyId)
        assert.deepStrictEqual(isPresent(prep) ? [prep.amount, prep.title] : [], [undefined, "ซื้อวัสดุ"])
        const steps = yield* history(yield* officeNow, id(storyId))
        assert.deepStrictEqual(
          steps
            .slice(1)
            .map(({ changes, entry: at, reason }) => [at, reason, changes[0]?.before, changes[0]?.after]),
          [
            [first.entry, "พิมพ์ผิด", "100", "200"],
            [second.entry, "ตรวจซ้ำ", "200", "300"],
            [third.entry, "ยังไม่ทราบ", "300", undefined]
          ]
        )
        yield* recordFacts([fact("prep", { amount: "400" })])
        const { prep: again } = yield* purchaseNow(storyId)
        assert.strictEqual(isPresent(again) ? again.amount : undefined, 400n)
      })
    )
  )

  it.effect("strikes out an item made by mistake, which can then be recorded anew", () =>
    inOffice(
      Effect.gen(function* () {
        const { entries } = yield* recordFacts(story)
        const payment = entries.findLast(({ kind }) => kind === "contract.payments")!
        yield* correct({ ...correction, entry: payment.entry, strike: true, reason: "จ่ายซ้ำในระบบ" })
        assert.strictEqual((yield* purchaseNow(storyId)).contracts[0]?.payments?.length, 1)
        assert.strictEqual(
          refusal(yield* Effect.flip(correct({ ...correction, entry: payment.entry, strike: true }))),
          "CorrectionRefused"
        )
        yield* recordFacts(story)
        assert.strictEqual((yield* purchaseNow(storyId)).contracts[0]?.payments?.length, 2)
      })
    )
  )

  it.effect(
    "refuses a correction of nothing, without a reason, to the same value, of no such field, or to nonsense",
    () =>
      inOffice(
        Effect.gen(function* () {
          const { entries } = yield* recordFacts(story)
          const at = (kind: string) => entries.find((each) => each.kind === kind)!.entry
          const before = yield* size
          const tried = [
            { ...correction, entry: 0, set: { amount: "1" } },
            { ...correction, entry: 9999, set: { amount: "1" } },
            { ...correction, entry: at("prep"), set: { amount: "1" }, reason: " " },
            { ...correction, entry: at("prep"), set: { amount: "190000000" } },
            { ...correction, entry: at("prep"), set: { wrong: "1" } },
            { ...correction, entry: at("prep"), set: { amount: "หนึ่ง" } },
            { ...correction, entry: at("need"), unset: ["title"] },
            { ...correction, entry: at("purchase"), set: { winner: { name: "บริษัท อื่นตัวอย่าง จำกัด" } } },
            { ...correction, entry: at("contract.deliveries"), strike: true }
          ]
          for (const one of tried)
            assert.strictEqual(refusal(yield* Effect.flip(correct(one))), "CorrectionRefused")
          assert.strictEqual(yield* size, before)
        })
      )
  )
})

type Secret = readonly [field: string, value: unknown, markers: ReadonlyArray<string>]

describe("the kinds of record", () => {
  it("no field bears a name that an entry keeps for itself", () => {
    const kept = ["source", "adds", "part", "contract", "set", "unset", "struck", "stage", "opens"]
    for (const { kind, schema } of recordKinds.values())
      for (const field of Object.keys(schema.fields)) assert.notInclude(kept, field, kind)
    assert.isAbove(recordKinds.size, 25)
  })

  it("every field says when it may be seen", () => {
    for (const { kind, schema } of recordKinds.values())
      for (const [field, value] of Object.entries(schema.fields))
        assert.isDefined(notesOf(value)?.mark, `${kind}.${field}`)
  })
})

describe("what may be seen when", () => {
  const marker = (kind: string, field: string, part: string) => `ลับ${kind}${field}${part}`

  const secretsOf = (kind: string): ReadonlyArray<Secret> =>
    Object.entries(recordKinds.get(kind)!.schema.fields).flatMap(([field, schema]): ReadonlyArray<Secret> => {
      const notes = notesOf(schema)
      const mark = notes?.mark
      const at = (part: string) => marker(kind, field, part)
      const person = { name: `นาย${at("ก")}` }
      if (mark === "people") {
        const one = Schema.is(Schema.Struct({ it: schema as Schema.Codec<unknown> }))({ it: person })
        return [[field, one ? person : [person], [at("ก")]]]
      }
      if (mark === "internal" || (mark === "after-award" && notes?.as === "text"))
        return [[field, at("ข"), [at("ข")]]]
      if (field === "bids")
        return [
          [
            field,
            [{ bidder: person, price: "987654321" }, { bidder: { name: `บริษัท ${at("ค")} จำกัด` } }],
            [at("ก"), at("ค"), "987654321"]
          ]
        ]
      if (field === "winner") return [[field, { name: `บริษัท ${marker(kind, "bids", "ค")} จำกัด` }, []]]
      if (field === "invitees") return [[field, [{ name: `บริษัท ${at("ง")} จำกัด` }], [at("ง")]]]
      if (mark === "supplier") return [[field, person, [at("ก")]]]
      return []
    })

  const bytesOf = Effect.gen(function* () {
    const store = yield* LedgerStore
    const { size: length } = yield* store.head
    const all = yield* Stream.runCollect(store.entries(0, length))
    return [...all].map(({ bytes }) => new TextDecoder().decode(bytes)).join("\n")
  })

  const filled = [
    "need",
    "budget",
    "prep",
    "prep.committees",
    "prep.meetings",
    "prep.declarations",
    "purchase",
    "purchase.appeals"
  ] as const

  it.effect(
    "no secret stands in an entry before its day; what the award opens, and nothing else, may stand there after it",
    () =>
      inOffice(
        Effect.gen(function* () {
          const base: Record<string, EncodedFields> = {
            need: { title: "ซื้อวัสดุ" },
            budget: { fiscalYear: 2568 },
            "prep.committees": { duty: "inspection" },
            "prep.meetings": { duty: "inspection", meeting: 1 },
            "prep.declarations": { declaration: 1 },
            purchase: { method: "selection" },
            "purchase.appeals": { appeal: 1 }
          }
          const secrets = filled.flatMap((kind) => secretsOf(kind).map((secret) => ({ kind, secret })))
          assert.isAbove(secrets.length, 15)
          const facts = filled.map((kind) =>
            fact(kind, {
              ...base[kind],
              ...Object.fromEntries(secretsOf(kind).map(([field, value]) => [field, value]))
            } as EncodedFields)
          )
          yield* recordFacts(facts)
          const before = yield* bytesOf
          for (const { secret } of secrets) for (const text of secret[2]) assert.notInclude(before, text)
          const { purchase } = yield* purchaseNow(storyId)
          assert.isTrue(isPresent(purchase) && purchase.bids?.[0]?.price === 987_654_321n)
          yield* recordFacts([fact("purchase", { awardedOn: "2025-07-01" })])
          yield* recordFacts([
            fact("contract", {
              number: "1",
              signedOn: "2025-07-20",
              supplier: { name: `นาย${marker("contract", "supplier", "ก")}` }
            })
          ])
          const after = yield* bytesOf
          assert.notInclude(after, marker("contract", "supplier", "ก"))
          for (const { secret } of secrets) for (const text of secret[2]) assert.notInclude(after, text)
        })
      )
  )

  it.effect(
    "the award opens what was hidden before it: the openings fit the entries, and no person's number is among them",
    () =>
      inOffice(
        Effect.gen(function* () {
          const firm = { name: "บริษัท ตัวอย่างวัสดุ จำกัด", taxId: "0999999000010" }
          const someone = { name: "นายตัวอย่าง สาม", taxId: "1999900000004" }
          const bids = [
            { bidder: firm, price: "100" },
            { bidder: someone, price: "200" }
          ]
          yield* recordFacts([
            fact("purchase", { method: "selection", bids, winner: firm, selectionReason: "ราคาต่ำสุด" })
          ])
          yield* recordFacts([fact("purchase", { awardedOn: "2025-07-01" })])
          yield* recordFacts([
            fact("contract", { number: "1", signedOn: "2025-08-20", supplier: firm, amount: "100" })
          ])
          const { openings } = yield* monthRows(yield* officeNow, "2025-08" as Month)
          const store = yield* LedgerStore
          const said: Record<string, unknown> = {}
          for (const { entry, field, opening } of openings) {
            const { commit } = JSON.parse(new TextDecoder().decode((yield* store.entry(entry)).bytes)) as {
              readonly commit: Readonly<Record<string, string>>
            }
            assert.isTrue(verifyOpening(opening, commit[field]!), field)
            said[field] = Option.getOrThrow(readDisclosure(opening)).value
          }
          assert.deepStrictEqual(said, {
            "bids.0.bidder": firm,
            "bids.0.price": "100",
            "bids.1.bidder.name": someone.name,
            "bids.1.price": "200",
            selectionReason: "ราคาต่ำสุด",
            winner: firm
          })
          assert.notInclude(
            JSON.stringify(openings.map(({ opening }) => Buffer.from(opening, "base64url").toString())),
            someone.taxId
          )
        })
      )
  )

  it.effect("recorded after the award, a firm's bid is clear and a person's name is not", () =>
    inOffice(
      Effect.gen(function* () {
        yield* recordFacts([
          fact("purchase", {
            method: "selection",
            awardedOn: "2025-07-01",
            bids: [
              { bidder: { name: "บริษัท เปิดเผยตัวอย่าง จำกัด" }, price: "100" },
              { bidder: { name: "นายตัวอย่าง ปกปิด" }, price: "200" }
            ]
          })
        ])
        const text = yield* bytesOf
        assert.include(text, "บริษัท เปิดเผยตัวอย่าง จำกัด")
        assert.notInclude(text, "นายตัวอย่าง ปกปิด")
      })
    )
  )
})
