import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Effect, Result, Stream } from "effect"
import { readFacts } from "../../src/intake/facts-json.ts"
import { sheetStages } from "../../src/intake/sheet.ts"
import type { SubjectKeys } from "../../src/ledger/keys.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { keyOf } from "../../src/register/known.ts"
import { readDossier } from "../../src/register/office.ts"
import { readOffice } from "../../src/register/office-reading.ts"
import { indexFromEntries } from "../../src/register/rebuild.ts"
import { recordFacts, type RecordRefused } from "../../src/register/record.ts"
import { recordKinds } from "../../src/register/records.ts"
import type { Fact } from "../../src/stages/fact.ts"
import { isRequired } from "../../src/stages/field.ts"
import { factsOf, jsonOf, sameFacts } from "../intake/generated-facts.ts"
import { audit } from "../ledger/auditor.ts"
import { begin, layerOffice, officeNow } from "./office.ts"
import { heldBy, type StatedRecord, statedBy } from "./stated.ts"

const inOffice = <A, E>(test: Effect.Effect<A, E, LedgerStore | SubjectKeys>) =>
  Effect.gen(function* () {
    yield* begin
    const answer = yield* test
    yield* audit
    const store = yield* LedgerStore
    const { size } = yield* store.head
    assert.deepStrictEqual(
      yield* Stream.runCollect(store.index),
      yield* Stream.runCollect(yield* indexFromEntries(size))
    )
    return answer
  }).pipe(Effect.provide(layerOffice, { local: true }))

/** Everything the ledger holds of these purchases and of the office. */
const heldNow = Effect.fnUntraced(function* (facts: ReadonlyArray<Fact>) {
  const store = yield* LedgerStore
  const office = yield* officeNow
  const held: Array<StatedRecord> = [...heldBy((yield* readOffice(office)).dossier)]
  for (const id of new Set(facts.flatMap(({ procurement }) => procurement ?? []))) {
    const entries = yield* store.entriesOfProcurement(id, office.size)
    held.push(...heldBy((yield* readDossier(office, id, entries)).dossier))
  }
  return held.sort((a, b) => (a.of < b.of ? -1 : 1))
})

const isNoneOfList = ({ kind, values }: Fact): boolean =>
  Object.keys(values).every((field) => recordKinds.has(`${kind}.${field}`))

const numbered = "22/2568"
const isOfContract = (kind: string) => kind.startsWith("contract")

/** Facts that do not contradict each other: of one record the first, of a list either its items or that it has none; one contract a purchase. */
const coherent = (facts: ReadonlyArray<Fact>): ReadonlyArray<Fact> => {
  const seen = new Set<string>()
  const once = (...of: ReadonlyArray<string>): boolean => {
    const known = seen.has(of.join("\n"))
    seen.add(of.join("\n"))
    return !known
  }
  const apart = facts.flatMap((fact): ReadonlyArray<Fact> => {
    const lists = Object.keys(fact.values).filter((field) => recordKinds.has(`${fact.kind}.${field}`))
    const own = Object.fromEntries(Object.entries(fact.values).filter(([field]) => !lists.includes(field)))
    return [
      ...(Object.keys(own).length === 0 ? [] : [{ ...fact, values: own }]),
      ...lists.map((list) => ({ ...fact, values: { [list]: null } }))
    ]
  })
  const kept = apart.filter(({ kind, procurement = "", values }) => {
    const [none] = Object.entries(values).flatMap(([field, value]) =>
      value === null && recordKinds.has(`${kind}.${field}`) ? [`${kind}.${field}`] : []
    )
    const { part } = recordKinds.get(none ?? kind)!
    if (none !== undefined) return once("list", procurement, none) && once(procurement, none)
    const isOwn = once(procurement, kind, keyOf(recordKinds.get(kind)!, values))
    seen.add(["list", procurement, kind].join("\n"))
    return isOwn && (part === undefined || !seen.has([procurement, kind].join("\n")))
  })
  return kept.map((fact) =>
    !isOfContract(fact.kind)
      ? fact
      : {
          ...fact,
          contractNumber: numbered,
          values:
            fact.kind === "contract" && !isNoneOfList(fact)
              ? { ...fact.values, number: numbered }
              : fact.values
        }
  )
}

/** What facts of a list or an approval rest on. */
const groundsOf = (facts: ReadonlyArray<Fact>): ReadonlyArray<Fact> =>
  [...new Set(facts.flatMap(({ procurement }) => procurement ?? []))].flatMap((procurement) => {
    const of = (kind: string, values: Fact["values"], more: Partial<Fact> = {}): Fact => ({
      kind,
      procurement,
      values,
      row: 0,
      ...more
    })
    const mine = facts.filter((fact) => fact.procurement === procurement)
    const versions = mine.flatMap(({ kind, values }) =>
      kind === "approval" && values["act"] === "plan" ? [values["planVersion"] ?? 1] : []
    )
    return [
      ...(mine.some(({ kind }) => isOfContract(kind))
        ? [of("contract", { number: numbered }, { contractNumber: numbered })]
        : []),
      ...(mine.some(({ kind }) => kind === "approval")
        ? [
            of("prep", { title: "ก" }),
            of("budget", { fiscalYear: 2568 }),
            of("purchase", { cancelledOn: "2025-01-01" }),
            ...[...new Set(versions)].map((version) => of("prep.plans", { version }))
          ]
        : [])
    ]
  })

const samples = Effect.forEach(sheetStages, (stage) =>
  Effect.map(Arbitrary.sampleEffect(factsOf(stage), { count: 40, seed: "ledger" }), (sampled) =>
    sampled.map((facts) => ({ stage, facts: coherent(facts) })).filter(({ facts }) => facts.length > 0)
  )
)

/** Records facts, which come back as they were stated; false where they are refused as nonsense, and then nothing is recorded. */
const comesBack = Effect.fnUntraced(function* (facts: ReadonlyArray<Fact>) {
  const store = yield* LedgerStore
  const before = yield* store.head
  const all = [...groundsOf(facts), ...facts]
  const recorded = yield* Effect.result(recordFacts(all))
  if (Result.isFailure(recorded)) {
    const problems = (recorded.failure as RecordRefused).all
    for (const { code, th } of problems) assert.strictEqual(code, "nonsense", th)
    assert.deepStrictEqual(yield* store.head, before)
    return false
  }
  const held = yield* heldNow(all)
  assert.deepStrictEqual(held, statedBy(all))
  const { size } = yield* store.head
  assert.deepStrictEqual(yield* recordFacts(all), { entries: [], known: all.length })
  assert.strictEqual((yield* store.head).size, size)
  return true
})

describe("facts through the ledger", () => {
  it.effect("come back from the dossier as they were stated, and the same again adds nothing", () =>
    Effect.gen(function* () {
      const outcomes = []
      for (const { facts } of (yield* samples).flat()) outcomes.push(yield* inOffice(comesBack(facts)))
      const held = outcomes.filter(Boolean).length
      assert.isAbove(held, 150)
      assert.isAbove(held / outcomes.length, 0.8)
    })
  )

  it.effect("one at a time, in another order and field by field, they come to the same", () =>
    Effect.gen(function* () {
      for (const { facts } of (yield* samples).flatMap((of) => of.slice(0, 12)))
        yield* inOffice(
          Effect.gen(function* () {
            const whole = yield* Effect.result(recordFacts([...groundsOf(facts), ...facts]))
            if (Result.isFailure(whole)) return
            const expected = yield* heldNow(facts)
            const inParts = Effect.gen(function* () {
              yield* recordFacts(groundsOf(facts))
              for (const fact of facts.toReversed()) {
                if (fact.kind === "approval") {
                  yield* recordFacts([fact])
                  continue
                }
                // What is delivered before the signing makes sense only once the contract is known to be unwritten.
                const needed = Object.keys(fact.values).toSorted(
                  (a, b) => Number(b === "form") - Number(a === "form")
                )
                const { key, schema } = recordKinds.get(fact.kind)!
                const first = Object.entries(fact.values).filter(
                  ([field]) => key.includes(field) || isRequired(schema.fields[field]!)
                )
                const start = first.length > 0 ? Object.fromEntries(first) : fact.values
                yield* recordFacts([{ ...fact, values: start }])
                for (const field of needed) {
                  const keys = Object.fromEntries(first.filter(([name]) => key.includes(name)))
                  yield* recordFacts([{ ...fact, values: { ...keys, [field]: fact.values[field]! } }])
                }
              }
              return yield* heldNow(facts)
            })
            assert.deepStrictEqual(yield* inOffice(inParts), expected)
          })
        )
    })
  )

  it.effect("JSON to facts to the ledger and back to JSON says the same", () =>
    Effect.gen(function* () {
      let held = 0
      for (const { facts, stage } of (yield* samples).flat()) {
        const read = readFacts(
          stage,
          facts.map((fact) => jsonOf(stage, fact)),
          "facts.json"
        )
        sameFacts({ ...read, facts: read.facts.map((fact) => ({ ...fact, row: 0 })) }, facts)
        const isHeld = yield* inOffice(
          Effect.gen(function* () {
            if (!(yield* comesBack(read.facts))) return false
            const { size } = yield* (yield* LedgerStore).head
            const back = (yield* heldNow(read.facts)).map(({ of, values }): Fact => {
              const [kind = "", procurement = ""] = of.split(" / ")
              return {
                kind,
                values,
                row: 0,
                ...(procurement === "office" ? {} : { procurement }),
                ...(isOfContract(kind) ? { contractNumber: numbered } : {})
              }
            })
            for (const of of sheetStages) {
              const mine = back.filter(({ kind }) => stageOf(kind) === of)
              const again = readFacts(
                of,
                mine.map((fact) => jsonOf(of, fact))
              )
              assert.deepStrictEqual(again.problems, [])
              assert.deepStrictEqual(statedBy(again.facts), statedBy(mine))
              yield* recordFacts(again.facts)
            }
            assert.strictEqual((yield* (yield* LedgerStore).head).size, size)
            return true
          })
        )
        if (isHeld) held += 1
      }
      assert.isAbove(held, 150)
    })
  )
})

const stageOf = (kind: string): string => recordKinds.get(kind)!.type
