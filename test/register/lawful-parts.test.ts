import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Effect, Schema, Stream } from "effect"
import { judgementsOf } from "../../src/law/engine.ts"
import { rules } from "../../src/law/rules.ts"
import { lineStandings } from "../../src/register/office-book.ts"
import { purchasesOf } from "../../src/register/purchases.ts"
import { recordFacts } from "../../src/register/record.ts"
import { recordKinds } from "../../src/register/records.ts"
import type { Fact } from "../../src/stages/fact.ts"
import { isRequired } from "../../src/stages/field.ts"
import { recordedIn, type Step, steps } from "../end-to-end/each-kind.ts"
import { begin, layerOffice, officeNow } from "./office.ts"

const all: ReadonlyArray<Fact> = [...recordedIn.values()].flatMap((of) =>
  (Object.keys(steps) as ReadonlyArray<Step>).flatMap((step) => of[step])
)
const fields = all.reduce((sum, { values }) => sum + Object.keys(values).length, 0)

/** What a record cannot be without, and what places it. */
const isNeeded = (kind: string, field: string): boolean => {
  const { key, schema } = recordKinds.get(kind)!
  return (
    key.includes(field) || field === "number" || field === "ofDelivery" || isRequired(schema.fields[field]!)
  )
}

const chance = Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 0, maximum: 99 })))
const chances = Arbitrary.all([
  Arbitrary.schema(chance),
  Arbitrary.array(Arbitrary.schema(chance), { minLength: fields, maxLength: fields })
])

const partsOf = (keep: number, dice: ReadonlyArray<number>): ReadonlyArray<Fact> => {
  let thrown = 0
  return all.map((fact) => {
    const kept = Object.entries(fact.values).filter(
      ([field]) => dice[(thrown += 1) - 1]! < keep || isNeeded(fact.kind, field)
    )
    return { ...fact, values: Object.fromEntries(kept) }
  })
}

describe("lawful purchases of every kind of which only parts are recorded", () => {
  it.effect("nothing is ever held against them", () =>
    Effect.gen(function* () {
      const reached = new Set<string>()
      for (const [keep, dice] of yield* Arbitrary.sampleEffect(chances, { count: 25, seed: "parts" }))
        yield* Effect.gen(function* () {
          yield* begin
          yield* recordFacts(partsOf(keep, dice))
          const office = yield* officeNow
          const withLine = yield* lineStandings(office)
          for (const { procurement } of yield* Stream.runCollect(purchasesOf(office)))
            for (const rule of rules.filter(({ id }) => !id.startsWith("rf-")))
              for (const judged of judgementsOf(rule, withLine(procurement), office.settings.holidays)) {
                assert.notInclude(
                  ["breach", "caution", "flag"],
                  judged.outcome,
                  `${procurement.id} ${rule.id}`
                )
                reached.add(`${rule.id} ${judged.outcome}`)
              }
        }).pipe(Effect.provide(layerOffice, { local: true }))
      const conforming = [...reached].filter((it) => it.endsWith(" conforms"))
      assert.isAbove(conforming.length, 20)
    })
  )
})
