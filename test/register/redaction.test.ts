import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Effect, Result, Schema, Stream } from "effect"
import { judge } from "../../src/law/engine.ts"
import { SubjectKeys } from "../../src/ledger/keys.ts"
import { LedgerStore, maxEntryBytes } from "../../src/ledger/store/store.ts"
import { renderMonthTables } from "../../src/publish/month-tables.ts"
import { procurementOf } from "../../src/register/assembling.ts"
import { auditView } from "../../src/register/audit.ts"
import { correct } from "../../src/register/correct.ts"
import { decodeEnvelope } from "../../src/register/envelope.ts"
import { history } from "../../src/register/history.ts"
import { monthView } from "../../src/register/month.ts"
import { readDossier } from "../../src/register/office.ts"
import { findPerson, mentionsOf, type PersonAsked } from "../../src/register/person.ts"
import { purchasesOf } from "../../src/register/purchases.ts"
import { recordFacts, type RecordRefused } from "../../src/register/record.ts"
import { appendRedaction, eraseRedacted, readDecision } from "../../src/register/redact.ts"
import { redactionsAt } from "../../src/register/redactions.ts"
import { personLookup } from "../../src/register/seal.ts"
import { take } from "../../src/register/take.ts"
import type { EncodedFields, Fact } from "../../src/stages/fact.ts"
import type { Statement } from "../../src/stages/statement.ts"
import { baht } from "../../src/values/baht.ts"
import type { FiscalYear } from "../../src/values/fiscal-year.ts"
import { type Month, thaiDate } from "../../src/values/thai-date.ts"
import { audit } from "../ledger/auditor.ts"
import { begin, contractOf, id, layerOffice, officeNow, origin, statementOf } from "./office.ts"
import { purchaseNow } from "./reading.ts"
import { story, storyId } from "./story.ts"

const firm = { name: "บริษัท ตัวอย่างวัสดุ จำกัด", taxId: "0999999000010" }
const seller = { name: "นายตัวอย่าง เจ็ด", taxId: "1101700230708" }
const rival = { name: "นางตัวอย่าง แปด" }
const imported = { name: "นางสาวตัวอย่าง เก้า", taxId: "199990000xxxx" }
const people = [
  ...["หนึ่ง", "สาม", "สี่", "ห้า", "หก"].map((last) => `นายตัวอย่าง ${last}`),
  "นางตัวอย่าง สอง",
  seller.name,
  rival.name,
  imported.name
]
const [byHand, hidden, pulledId] = ["68079100001", "68079100002", "68079100003"] as const
const months = ["2025-07", "2025-08"] as unknown as ReadonlyArray<Month>
const decision = { ground: "พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล มาตรา 33", decidedBy: "นายก อบต.", decidedOn: undefined }

const of = (procurement: string, kind: string, values: EncodedFields): Fact => ({
  kind,
  procurement,
  values,
  row: 1
})

const bought: ReadonlyArray<Fact> = [
  of(byHand, "need", { title: "จ้างเหมาทำความสะอาด" }),
  of(byHand, "purchase", {
    method: "selection",
    awardedOn: "2025-08-01",
    bids: [
      { bidder: firm, price: "950000" },
      { bidder: seller, price: "900000" }
    ],
    winner: seller,
    bidderTies: [{ oneBidder: seller, otherBidder: rival, relation: "management" }]
  }),
  of(byHand, "contract", { number: "7/2568", signedOn: "2025-08-20", supplier: seller, amount: "900000" }),
  of(byHand, "prep.committees", { duty: "inspection", members: [{ name: seller.name, role: "inspector" }] })
]

/** Offers and a contractor that are hidden as a whole, before any award. */
const open: ReadonlyArray<Fact> = [
  of(hidden, "need", { title: "ซื้อวัสดุก่อสร้าง" }),
  of(hidden, "purchase", {
    method: "selection",
    bids: [
      { bidder: rival, price: "100" },
      { bidder: firm, price: "200" },
      { bidder: seller, price: "300", submittedOn: "2025-08-01" }
    ],
    winner: rival
  }),
  of(hidden, "contract", { number: "8/2568", supplier: seller, amount: "100" })
]

const exported = (over: Partial<Statement> = {}) =>
  statementOf(
    pulledId,
    [contractOf(pulledId, { supplier: imported, number: "9/2568", signedOn: thaiDate("2025-07-09") })],
    over
  )

const pulled = (fetchedAt: string, ...statements: ReadonlyArray<Statement>) =>
  take(
    { provenance: { source: "test", format: "egp-18", fetchedAt }, file: "pull.json", entry: undefined },
    statements,
    fetchedAt
  )

const filled = Effect.gen(function* () {
  yield* begin
  yield* recordFacts(story)
  yield* recordFacts(bought)
  yield* recordFacts(open)
  yield* pulled("2025-09-01T00:00:00.000Z", exported())
})

const find = Effect.fnUntraced(function* (who: PersonAsked) {
  return yield* findPerson(origin, (yield* (yield* LedgerStore).head).size, who)
})

const redact = Effect.fnUntraced(function* (who: PersonAsked) {
  const appended = yield* appendRedaction((yield* find(who)).fields, decision)
  yield* eraseRedacted()
  return appended
})

const inOffice = <E>(test: Effect.Effect<unknown, E, LedgerStore | SubjectKeys>) =>
  Effect.gen(function* () {
    yield* filled
    yield* test
    yield* audit
  }).pipe(Effect.provide(layerOffice))

const text = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    typeof part === "bigint" ? `${part}` : part instanceof Map || part instanceof Set ? [...part] : part
  )

/** Everything that the program says of the office through any of its doors. */
const everything = Effect.gen(function* () {
  const office = yield* officeNow
  const ids = [storyId, byHand, hidden, pulledId]
  const said: Array<unknown> = []
  for (const each of ids) {
    const procurement = yield* purchaseNow(each)
    said.push(procurement, yield* history(office, id(each)))
    said.push(judge([procurement], office.settings.holidays, undefined, new Map(), office.on).findings)
  }
  for (const month of months) {
    const view = yield* monthView(office, month, [])
    said.push(view, ...renderMonthTables(view).map(({ bytes }) => new TextDecoder().decode(bytes)))
    said.push(view.openings.map(({ opening }) => Buffer.from(opening, "base64url").toString()))
  }
  said.push(yield* auditView({ fiscalYear: 2568 as FiscalYear, on: undefined, seed: undefined, sample: 5 }))
  said.push(yield* Stream.runCollect(Stream.map(purchasesOf(office), ({ procurement }) => procurement)))
  return text(said)
})

describe("after a redaction", () => {
  it.effect.prop(
    "whoever was withdrawn, everything can be read, says nothing of them, and goes on saying who the others are",
    {
      drawn: Arbitrary.schema(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 1, maximum: 511 }))))
    },
    ({ drawn }) =>
      inOffice(
        Effect.gen(function* () {
          const gone = people.filter((_, index) => ((drawn >> index) & 1) === 1)
          const before = yield* everything
          for (const name of people) assert.include(before, name)
          for (const name of gone) yield* redact({ name })
          const after = yield* everything
          for (const name of people) assert.strictEqual(after.includes(name), !gone.includes(name), name)
          if (gone.includes(seller.name)) assert.notInclude(after, seller.taxId)
          for (const name of gone) assert.deepStrictEqual((yield* find({ name })).subjects, [])
        })
      ),
    { arbitrary: { runs: 30, seed: 2562 } }
  )

  it.effect("the record keeps its shape: places, prices and roles stay, only who is gone", () =>
    inOffice(
      Effect.gen(function* () {
        yield* redact({ name: seller.name })
        const { contracts, prep, purchase } = yield* purchaseNow(byHand)
        assert.deepInclude(purchase, {
          bids: [
            { bidder: firm, price: 950_000n },
            { bidder: {}, price: 900_000n }
          ] as never,
          winner: {}
        })
        assert.deepStrictEqual(contracts[0]?.supplier, {})
        assert.strictEqual(contracts[0]?.amount, 900_000n)
        assert.deepStrictEqual((prep as { committees?: unknown }).committees, [
          { duty: "inspection", members: [{ role: "inspector" }] }
        ])
        const before = yield* purchaseNow(hidden)
        assert.deepInclude(before.purchase, {
          bids: [
            { bidder: rival, price: 100n },
            { bidder: firm, price: 200n },
            { bidder: {}, price: 300n, submittedOn: "2025-08-01" }
          ] as never
        })
        assert.deepStrictEqual(before.contracts[0]?.supplier, {})
      })
    )
  )

  it.effect("the month prints the rows without the names and opens none of them", () =>
    inOffice(
      Effect.gen(function* () {
        yield* redact({ name: seller.name })
        const view = yield* monthView(yield* officeNow, "2025-08" as Month, [])
        const row = view.rows.find(({ procurement }) => procurement === byHand)!
        assert.deepInclude(row, { winnerWithdrawn: true, agreedPrice: baht(9_000) })
        assert.deepStrictEqual(row.bids, [{ name: firm.name, price: 950_000n }, { price: 900_000n }] as never)
      })
    )
  )

  it.effect("history tells that something was withdrawn, where, and why", () =>
    inOffice(
      Effect.gen(function* () {
        const [entry] = yield* redact({ name: imported.name })
        const steps = yield* history(yield* officeNow, id(pulledId))
        const step = steps.find(({ type }) => type === "redaction")
        const contract = steps.find(({ kind }) => kind?.kind === "contract")!
        assert.deepInclude(step, { entry: entry!, redacts: [contract.entry], reason: decision.ground })
        assert.deepInclude(
          contract.changes.find(({ field }) => field === "supplier"),
          { after: {}, withdrawn: { before: false, after: true } }
        )
      })
    )
  )

  it.effect("a key that is gone without a redaction is missing, whatever else was withdrawn", () =>
    inOffice(
      Effect.gen(function* () {
        yield* redact({ name: seller.name })
        const keys = yield* SubjectKeys
        const store = yield* LedgerStore
        yield* keys.erase((yield* keys.find(personLookup(rival)))!.subject)
        const office = yield* officeNow
        const entries = yield* store.entriesOfProcurement(hidden, office.size)
        const missing = yield* Effect.flip(readDossier(office, hidden, entries))
        assert.strictEqual(missing._tag, "KeyMissing")
      })
    )
  )

  it.effect("a reader who began before the redaction reads on", () =>
    inOffice(
      Effect.gen(function* () {
        const office = yield* officeNow
        yield* redact({ name: seller.name })
        const store = yield* LedgerStore
        const entries = yield* store.entriesOfProcurement(byHand, office.size)
        const { dossier } = yield* readDossier(office, byHand, entries)
        assert.deepStrictEqual(Result.getOrThrow(procurementOf(dossier)).contracts[0]?.supplier, {})
      })
    )
  )

  it.effect("what is named is withdrawn at once, even while its key is not erased yet", () =>
    inOffice(
      Effect.gen(function* () {
        yield* appendRedaction((yield* find({ name: imported.name })).fields, decision)
        assert.notInclude(yield* everything, imported.name)
        assert.strictEqual((yield* find({ name: imported.name })).subjects.length, 1)
      })
    )
  )
})

describe("what comes in after a redaction", () => {
  const withdrawnFields = Effect.fnUntraced(function* (...statements: ReadonlyArray<Statement>) {
    const { kept, taken } = yield* pulled("2026-01-01T00:00:00.000Z", ...statements)
    return { taken, kept: kept.map(({ field, isWithdrawn }) => [field, isWithdrawn]) }
  })

  it.effect("the same file again brings no name back, and the officer is told", () =>
    inOffice(
      Effect.gen(function* () {
        yield* redact({ name: imported.name })
        for (const at of ["2025-09-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z"]) {
          const { kept, taken } = yield* pulled(at, exported())
          assert.deepStrictEqual(taken, { new: 0, changed: 0, unchanged: 1 })
          if (at.startsWith("2026"))
            assert.deepStrictEqual(
              kept.map(({ field, isWithdrawn }) => [field, isWithdrawn]),
              [["supplier", true]]
            )
        }
        assert.notInclude(yield* everything, imported.name)
        assert.isUndefined(yield* (yield* SubjectKeys).find(personLookup(imported)))
      })
    )
  )

  it.effect("a newer file changes everything else; a firm in the person's place is taken", () =>
    inOffice(
      Effect.gen(function* () {
        yield* redact({ name: imported.name })
        const contract = contractOf(pulledId, {
          supplier: imported,
          number: "9/2568",
          signedOn: thaiDate("2025-07-09"),
          amount: baht(11_000)
        })
        const raised = yield* withdrawnFields(statementOf(pulledId, [contract]))
        assert.deepStrictEqual(raised.kept, [["supplier", true]])
        assert.strictEqual(raised.taken.changed, 1)
        const now = yield* purchaseNow(pulledId)
        assert.deepStrictEqual([now.contracts[0]?.amount, now.contracts[0]?.supplier], [baht(11_000), {}])
        yield* withdrawnFields(statementOf(pulledId, [{ ...contract, supplier: firm }]))
        assert.deepStrictEqual((yield* purchaseNow(pulledId)).contracts[0]?.supplier, firm)
      })
    )
  )

  it.effect("contracts without numbers are told apart though their contractors are withdrawn", () =>
    inOffice(
      Effect.gen(function* () {
        const { number: _, ...bare } = contractOf("68079100009", { signedOn: thaiDate("2025-08-13") })
        const pair = statementOf("68079100009", [
          { ...bare, supplier: rival, amount: baht(1), amountBasis: "contract" },
          { ...bare, supplier: imported, amount: baht(2), amountBasis: "contract" }
        ])
        yield* pulled("2025-09-02T00:00:00.000Z", pair)
        for (const { name } of [imported, rival]) yield* redact({ name })
        const again = yield* withdrawnFields({ ...pair, contracts: pair.contracts.toReversed() })
        assert.deepStrictEqual([again.taken.new, again.taken.changed], [0, 0])
        const { contracts } = yield* purchaseNow("68079100009")
        assert.deepStrictEqual(
          contracts.map(({ amount, supplier }) => [amount, supplier.name]),
          [
            [baht(1), undefined],
            [baht(2), undefined]
          ]
        )
      })
    )
  )

  it.effect(
    "a sheet that states the name again is refused with the reason; without the name it is known",
    () =>
      inOffice(
        Effect.gen(function* () {
          yield* redact({ name: seller.name })
          const refused = (yield* Effect.flip(recordFacts(bought))) as RecordRefused
          assert.deepStrictEqual([...new Set(refused.all.map(({ code }) => code))], ["withdrawn"])
          assert.notInclude(refused.message, seller.name)
          const without = bought.map((fact) =>
            fact.kind === "contract" ? of(byHand, "contract", { number: "7/2568", amount: "900000" }) : fact
          )
          const some = without.filter(({ kind }) => kind === "contract" || kind === "need")
          assert.deepStrictEqual(yield* recordFacts(some), { entries: [], known: 2 })
          yield* recordFacts([of(byHand, "contract", { number: "7/2568", penaltyRate: 1000 })])
        })
      )
  )

  it.effect("a correction may name another person in the place, who is then recorded as anybody", () =>
    inOffice(
      Effect.gen(function* () {
        yield* redact({ name: seller.name })
        const steps = yield* history(yield* officeNow, id(byHand))
        const { entry } = steps.find(({ kind }) => kind?.kind === "contract")!
        yield* correct({ entry, reason: "คู่สัญญาคือภริยา", set: { supplier: rival }, unset: [], strike: false })
        const view = yield* monthView(yield* officeNow, "2025-08" as Month, [])
        const row = view.rows.find(({ procurement }) => procurement === byHand)!
        assert.deepInclude(row, { winner: rival.name, winnerWithdrawn: false })
        yield* pulled(
          "2026-01-01T00:00:00.000Z",
          statementOf(byHand, [contractOf(byHand, { number: "7/2568", supplier: seller })])
        )
        assert.deepStrictEqual((yield* purchaseNow(byHand)).contracts[0]?.supplier, rival)
      })
    )
  )
})

describe("finding a person", () => {
  it.effect("by name however spaced, by number, or as the one person of a project; the same everywhere", () =>
    inOffice(
      Effect.gen(function* () {
        const found = yield* find({ name: "นายตัวอย่าง   เจ็ด" })
        assert.isAbove(found.fields.size, 3)
        assert.deepStrictEqual([...found.numbers], [seller.taxId])
        assert.deepStrictEqual(yield* find({ taxId: "1-1017-00230-70-8" }), {
          ...found,
          names: found.names
        })
        assert.deepStrictEqual((yield* find({ procurement: pulledId })).subjects.length, 1)
        const several = yield* Effect.flip(find({ procurement: hidden }))
        assert.strictEqual(several._tag, "RedactionRefused")
        assert.deepStrictEqual((yield* find({ procurement: "68079199999" })).subjects, [])
      })
    )
  )

  it.effect(
    "another spelling that bears the same sound number is the same person, a placeholder is nobody's",
    () =>
      inOffice(
        Effect.gen(function* () {
          const married = { name: "นายตัวอย่าง เจ็ดใหม่", taxId: seller.taxId }
          const unclear = "1234567890123"
          yield* recordFacts([
            of("68079100011", "contract", { number: "1", signedOn: "2025-08-01", supplier: married }),
            of("68079100012", "contract", {
              number: "1",
              signedOn: "2025-08-01",
              supplier: { name: rival.name, taxId: unclear }
            }),
            of("68079100013", "contract", {
              number: "1",
              signedOn: "2025-08-01",
              supplier: { name: imported.name, taxId: unclear }
            }),
            of("68079100014", "contract", {
              number: "1",
              signedOn: "2025-08-01",
              supplier: { taxId: seller.taxId }
            })
          ])
          assert.strictEqual((yield* find({ name: seller.name })).subjects.length, 3)
          assert.strictEqual((yield* find({ name: rival.name })).subjects.length, 1)
          yield* redact({ name: married.name })
          const said = yield* everything
          for (const trace of [seller.name, seller.taxId]) assert.notInclude(said, trace)
          assert.include(said, rival.name)
        })
      )
  )

  it.effect("a firm is refused with the reason, and so are a slip and half a name", () =>
    inOffice(
      Effect.gen(function* () {
        const asked: ReadonlyArray<PersonAsked> = [
          { name: firm.name },
          { taxId: "0107544000108" },
          { name: seller.name, taxId: "123" },
          { name: "ก" }
        ]
        for (const who of asked)
          assert.strictEqual((yield* Effect.flip(find(who)))._tag, "RedactionRefused", text(who))
        assert.include((yield* Effect.flip(find({ name: firm.name }))).message, "นิติบุคคล")
      })
    )
  )

  it.effect("entries whose own words name the person are told, in clear or hidden", () =>
    inOffice(
      Effect.gen(function* () {
        const person = yield* find({ name: seller.name })
        const { size } = yield* (yield* LedgerStore).head
        assert.deepStrictEqual(yield* mentionsOf(origin, size, person), [])
        const { entries } = yield* recordFacts([
          of("68079100021", "need", { title: "จ้าง นายตัวอย่าง  เจ็ด ซ่อมถนน" }),
          of("68079100021", "prep.meetings", {
            duty: "specific",
            meeting: 1,
            resolution: "ให้จ้างนายตัวอย่าง เจ็ด"
          })
        ])
        assert.deepStrictEqual(
          yield* mentionsOf(origin, size + 2, person),
          entries.map(({ entry }) => entry)
        )
      })
    )
  )
})

describe("the redaction's entries", () => {
  it.effect("name every field once, hold no personal datum, and are followed by the erasure", () =>
    inOffice(
      Effect.gen(function* () {
        const store = yield* LedgerStore
        const person = yield* find({ name: seller.name })
        const appended = yield* redact({ name: seller.name })
        assert.deepStrictEqual(yield* redact({ name: seller.name }), [])
        const [redaction, ...others] = yield* redactionsAt((yield* store.head).size)
        assert.deepStrictEqual(others, [])
        assert.deepStrictEqual(redaction?.fields, person.fields)
        for (const entry of appended) {
          const { bytes, sealed } = yield* store.entry(entry)
          const said = new TextDecoder().decode(bytes)
          assert.notInclude(said, "เจ็ด")
          assert.notInclude(said, seller.taxId)
          assert.deepStrictEqual(sealed, [])
          assert.deepInclude(Result.getOrThrow(decodeEnvelope(entry, bytes)).data, {
            ground: decision.ground,
            decidedBy: decision.decidedBy
          })
        }
      })
    )
  )

  it.effect("are as many as it takes, none longer than an entry may be", () =>
    inOffice(
      Effect.gen(function* () {
        const many = Array.from({ length: 600 }, (_, index) =>
          of(`69079${100_000 + index}`, "contract", {
            number: "1",
            signedOn: "2025-08-01",
            supplier: seller
          })
        )
        yield* recordFacts(many)
        const store = yield* LedgerStore
        const appended = yield* redact({ name: seller.name })
        assert.isAbove(appended.length, 1)
        for (const entry of appended) assert.isAtMost((yield* store.entry(entry)).bytes.length, maxEntryBytes)
        assert.notInclude(yield* everything, seller.name)
      })
    )
  )

  it.effect("need a ground and who decided, and neither may name the person", () =>
    inOffice(
      Effect.gen(function* () {
        const person = yield* find({ name: seller.name })
        const wrong = [
          { ground: " " },
          { decidedBy: "" },
          { ground: "คำขอของ นายตัวอย่าง เจ็ด" },
          { ground: "คำขอของผู้ถือเลข 1 1017 00230 70 8" },
          { decidedBy: "นาย ตัวอย่าง เจ็ด" }
        ]
        for (const part of wrong) {
          const refused = yield* Effect.flip(readDecision({ ...decision, ...part }, person))
          assert.strictEqual(refused._tag, "RedactionRefused", text(part))
        }
        assert.deepStrictEqual(yield* readDecision(decision, person), decision)
      })
    )
  )
})

describe("a redaction cut short", () => {
  it.effect("after its entries: erasing finishes it, though nobody is named again", () =>
    inOffice(
      Effect.gen(function* () {
        const { fields, subjects } = yield* find({ name: seller.name })
        yield* appendRedaction(fields, decision)
        assert.strictEqual(yield* eraseRedacted(), 1)
        assert.strictEqual(yield* eraseRedacted(), 0)
        assert.isUndefined(yield* (yield* SubjectKeys).get(subjects[0]!))
      })
    )
  )

  it.effect("what was sealed under the key between its entries and the erasure is named by another", () =>
    inOffice(
      Effect.gen(function* () {
        yield* appendRedaction((yield* find({ name: seller.name })).fields, decision)
        yield* recordFacts([
          of("68079100031", "contract", { number: "1", signedOn: "2025-08-01", supplier: seller })
        ])
        yield* eraseRedacted()
        assert.deepStrictEqual((yield* purchaseNow("68079100031")).contracts[0]?.supplier, {})
        assert.strictEqual((yield* redactionsAt((yield* (yield* LedgerStore).head).size)).length, 2)
        yield* everything
      })
    )
  )

  it.effect("the office's own key is never erased, even where an entry names what it hides", () =>
    inOffice(
      Effect.gen(function* () {
        const store = yield* LedgerStore
        const keys = yield* SubjectKeys
        const office = (yield* keys.find("office"))!.subject
        const places = (yield* store.sealedOf(office)).filter(({ field }) => field.startsWith("bids."))
        yield* appendRedaction(new Map([[places[0]!.seq, new Set([places[0]!.field])]]), decision)
        yield* eraseRedacted()
        assert.isDefined(yield* keys.get(office))
      })
    )
  )
})
