import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Layer, Option, Stream } from "effect"
import { readDisclosure, seal, verifyOpening } from "../../src/ledger/commitment.ts"
import { layerMemory as keysMemory } from "../../src/ledger/store/keys-memory.ts"
import { layerMemory as ledgerMemory } from "../../src/ledger/store/memory.ts"
import { SubjectKeys } from "../../src/ledger/keys.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { renderMonthTables } from "../../src/publish/month-tables.ts"
import { correct } from "../../src/register/correct.ts"
import { decodeEnvelope, type Envelope } from "../../src/register/envelope.ts"
import { monthView } from "../../src/register/month.ts"
import type { Opening } from "../../src/register/openings.ts"
import { indexFromEntries } from "../../src/register/rebuild.ts"
import { recordFacts } from "../../src/register/record.ts"
import type { EncodedFields, Fact } from "../../src/stages/fact.ts"
import { baht } from "../../src/values/baht.ts"
import { type Month, thaiDate } from "../../src/values/thai-date.ts"
import { begin, contractOf, layerOffice, officeNow, origin, pull, statementOf } from "./office.ts"
import { story } from "./story.ts"

const months = ["2025-07", "2025-08"] as unknown as ReadonlyArray<Month>
const firm = { name: "บริษัท ตัวอย่างวัสดุ จำกัด", taxId: "0999999000010" }
const winner = { name: "นายตัวอย่าง เจ็ด", taxId: "1999900000071" }
const loser = { name: "นางตัวอย่าง แปด", taxId: "1999900000080" }
const respelt = { name: "นายตัวอย่าง เก้า" }
const renamed = { name: "นายตัวอย่าง สิบ" }

const of = (kind: string, values: EncodedFields): Fact => ({
  kind,
  procurement: "68079100003",
  values,
  row: 1
})

/** Persons as winners and losers, hidden before an award and not, imported, corrected by a newer pull and by hand. */
const recorded = Effect.gen(function* () {
  yield* begin
  yield* recordFacts(story)
  const one = (supplier: object) => contractOf("68079100001", { supplier })
  yield* pull("2025-09-01T00:00:00.000Z", statementOf("68079100001", [one(respelt)]))
  yield* pull(
    "2025-09-02T00:00:00.000Z",
    statementOf("68079100001", [one({ ...respelt, taxId: loser.taxId })])
  )
  yield* pull(
    "2025-09-03T00:00:00.000Z",
    statementOf("68079100002", [
      contractOf("68079100002", {
        number: "2/2568",
        signedOn: thaiDate("2025-07-30"),
        supplier: firm,
        amount: baht(5_000)
      })
    ])
  )
  const bids = [
    { bidder: winner, price: "900000" },
    { bidder: loser, price: "950000" },
    { bidder: firm, price: "990000" }
  ]
  yield* recordFacts([
    of("need", { title: "จ้างซ่อมรถ" }),
    of("purchase", { method: "selection", bids, winner, selectionReason: "ราคาต่ำสุด" })
  ])
  yield* recordFacts([of("contract", { number: "3/2568", supplier: winner, amount: "900000" })])
  yield* recordFacts([of("purchase", { awardedOn: "2025-08-01" })])
  const signed = yield* recordFacts([of("contract", { number: "3/2568", signedOn: "2025-08-20" })])
  yield* correct({
    entry: signed.entries[0]!.entry,
    reason: "พิมพ์ชื่อผิด",
    set: { supplier: { ...renamed, taxId: winner.taxId } },
    unset: [],
    strike: false
  })
})

interface Public {
  readonly entries: ReadonlyArray<Uint8Array>
  readonly openings: ReadonlyArray<Opening>
  readonly csv: ReadonlyArray<string>
}

const csvOf = Effect.fnUntraced(function* (month: Month) {
  const view = yield* monthView(yield* officeNow, month, [])
  const csv = renderMonthTables(view).find(({ path }) => path === "purchases.csv")!
  return { openings: view.openings, csv: new TextDecoder().decode(csv.bytes) }
})

/** What the public gets: the entries' bytes, the openings and the tables. */
const published = Effect.gen(function* () {
  const store = yield* LedgerStore
  const { size } = yield* store.head
  const shown = yield* Effect.forEach(months, csvOf)
  return {
    entries: (yield* Stream.runCollect(store.entries(0, size))).map(({ bytes }) => bytes),
    openings: shown.flatMap(({ openings }) => openings),
    csv: shown.map(({ csv }) => csv)
  } satisfies Public
})

const envelopes = ({ entries }: Public): ReadonlyArray<Envelope> =>
  entries.map((bytes, seq) => {
    const decoded = decodeEnvelope(seq, bytes)
    if (decoded._tag === "Failure") throw decoded.failure
    return decoded.success
  })

/** The months' tables as a stranger makes them: a ledger of the public entries in which nothing is known but what was opened. */
const madeByStranger = (it: Public) =>
  Effect.gen(function* () {
    const keys = yield* SubjectKeys
    const store = yield* LedgerStore
    const { key, subject } = yield* keys.ofSubject("a stranger's own")
    const batch = it.entries.map((bytes, seq) => ({
      bytes,
      index: { type: "note" },
      sealed: it.openings
        .filter(({ entry }) => entry === seq)
        .map(({ field, opening }) => {
          const { value } = Option.getOrThrow(readDisclosure(opening))
          return { field, subject, box: seal(key, { log: origin, seq, field }, value) }
        })
    }))
    const { size } = yield* store.append(0, batch)
    yield* store.reindex(yield* indexFromEntries(size))
    return yield* Effect.forEach(months, (month) => Effect.map(csvOf(month), ({ csv }) => csv))
  }).pipe(Effect.provide(Layer.fresh(Layer.merge(ledgerMemory, keysMemory()))))

describe("what a month opens", () => {
  it.effect("every opening fits its entry; no person's number and no official is opened", () =>
    Effect.gen(function* () {
      yield* recorded
      const public_ = yield* published
      const said = envelopes(public_)
      for (const { entry, field, opening } of public_.openings)
        assert.isTrue(verifyOpening(opening, said[entry]!.commit![field]!), `${entry} ${field}`)
      const text = public_.openings
        .map(({ opening }) => Buffer.from(opening, "base64url").toString())
        .join("\n")
      for (const { name, taxId } of [winner, loser, firm]) {
        if (taxId !== firm.taxId) assert.notInclude(text, taxId)
        assert.include(text, name)
      }
      for (const official of ["นายตัวอย่าง หนึ่ง", "นางตัวอย่าง สอง", "นายตัวอย่าง หก"])
        assert.notInclude(text, official)
    }).pipe(Effect.provide(layerOffice))
  )

  it.effect("a name that was corrected is not opened: it is printed no more", () =>
    Effect.gen(function* () {
      yield* recorded
      const { csv, openings } = yield* published
      const contracts = openings
        .filter(({ field }) => field === "supplier.name")
        .map(({ opening }) => Option.getOrThrow(readDisclosure(opening)).value)
      assert.deepStrictEqual([...new Set(contracts)], [respelt.name, renamed.name])
      assert.include(csv.join(), renamed.name)
    }).pipe(Effect.provide(layerOffice))
  )

  it.effect(
    "a stranger makes purchases.csv again, byte for byte, from the entries and the openings alone",
    () =>
      Effect.gen(function* () {
        yield* recorded
        const public_ = yield* published
        assert.include(public_.csv.join(), winner.name)
        assert.include(public_.csv.join(), respelt.name)
        assert.deepEqual(yield* Effect.exit(madeByStranger(public_)), Exit.succeed(public_.csv))

        const names = public_.openings
          .filter(({ field }) => /^(?:supplier|bids\.\d\.bidder)\.name$/.test(field))
          .map(({ opening }) => Option.getOrThrow(readDisclosure(opening)))
        assert.isAbove(names.length, 4)
        for (const { field, value } of names) {
          const openings = public_.openings.filter(({ opening }) => {
            const shown = Option.getOrThrow(readDisclosure(opening))
            return shown.field !== field || shown.value !== value
          })
          const made = yield* Effect.exit(madeByStranger({ ...public_, openings }))
          assert.notDeepEqual(made, Exit.succeed(public_.csv), field)
        }
      }).pipe(Effect.provide(layerOffice))
  )
})
