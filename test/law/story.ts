import { Result, Schema } from "effect"
import { readdirSync, readFileSync } from "node:fs"
import type { Books, RecordName } from "../../src/law/books.ts"
import { digestOf } from "../../src/law/digest.ts"
import { judgementsIn } from "../../src/law/engine.ts"
import type { Outcome, Told } from "../../src/law/finding.ts"
import { judgeRecords, judgeYear } from "../../src/law/office-engine.ts"
import { budget } from "../../src/stages/2-budget.ts"
import { prep } from "../../src/stages/3-prep.ts"
import { purchase } from "../../src/stages/4-purchase.ts"
import { contract } from "../../src/stages/5-contract.ts"
import { stock } from "../../src/stages/6-stock.ts"
import type { Procurement } from "../../src/stages/procurement.ts"
import { isPresent } from "../../src/stages/stage.ts"
import { FiscalYear } from "../../src/values/fiscal-year.ts"
import { governmentHolidays } from "../../src/values/holidays.ts"
import { Month, ThaiDate } from "../../src/values/thai-date.ts"
import { procurementOf, type Records } from "./case.ts"
import { booksOf } from "./office-case.ts"

const Fields = Schema.Record(Schema.String, Schema.Json)
const stage = Schema.optionalKey(Fields)

/** One purchase of a story, by stage. Money is written in baht; null is recorded as none. */
const Purchase = Schema.Struct({
  id: Schema.NonEmptyString,
  need: stage,
  budget: stage,
  prep: stage,
  purchase: stage,
  contracts: Schema.optionalKey(Schema.Array(Fields)),
  stock: stage,
  line: Schema.optionalKey(
    Schema.Struct({ approved: Schema.String, committed: Schema.String, paid: Schema.String })
  )
})

const ids = Schema.Array(Schema.NonEmptyString)
const found = Schema.Record(
  Schema.String,
  Schema.Union([Schema.NonEmptyString, Schema.NonEmptyArray(Schema.NonEmptyString)])
)

/** What every rule about one subject must come to: a finding with its `because`, a doubt with the fields that would tell. */
const Outcomes = Schema.Struct({
  of: Schema.Union([
    Schema.Struct({ purchase: Schema.NonEmptyString, contract: Schema.optionalKey(Schema.Natural) }),
    Schema.Struct({ record: Schema.NonEmptyString, key: Schema.NonEmptyString }),
    Schema.Struct({ year: FiscalYear })
  ]),
  breach: found,
  caution: found,
  flag: found,
  conforms: ids,
  "cannot-tell": Schema.Record(Schema.String, Schema.NonEmptyArray(Schema.NonEmptyString)),
  "not-judged": ids,
  "out-of-scope": ids
})

/**
 * A whole purchase, or several that belong together, told for a lawyer: what happened, what is right or wrong in it and why; and the outcome of
 * every rule. `[id]` in what is told names the rule that speaks of it.
 */
const Story = Schema.Struct({
  title: Schema.NonEmptyString,
  told: Schema.NonEmptyArray(Schema.NonEmptyString),
  purchases: Schema.NonEmptyArray(Purchase),
  /** Of a story about a year: purchases of which only the short form matters, and what was published. */
  year: Schema.optionalKey(
    Schema.Struct({
      fiscalYear: FiscalYear,
      others: Schema.Array(Purchase),
      earlier: Schema.Array(Purchase),
      published: Schema.Array(Schema.Struct({ month: Month, on: ThaiDate }))
    })
  ),
  books: Schema.optionalKey(Schema.Record(Schema.String, Schema.Array(Fields))),
  outcomes: Schema.NonEmptyArray(Outcomes)
})
export type Story = typeof Story.Type
export type StoryOutcomes = typeof Outcomes.Type

const folder = "fixtures/law/stories"

/** Every story, by file name without its ending. */
export const stories = (): ReadonlyMap<string, Story> =>
  new Map(
    readdirSync(folder)
      .toSorted()
      .map((name) => [
        name.replace(/\.json$/, ""),
        Schema.decodeUnknownSync(Story, { onExcessProperty: "error" })(
          JSON.parse(readFileSync(`${folder}/${name}`, "utf8"))
        )
      ])
  )

/** The purchases of a story, decoded by the stages' own schemas. */
export const procurementsOf = (purchases: ReadonlyArray<typeof Purchase.Type>): ReadonlyArray<Procurement> =>
  purchases.map(({ contracts = [], id, ...lawful }) =>
    procurementOf({ lawful: lawful as Records }, { given: { contracts } }, id)
  )

/** What the steps from stage to stage refuse of a purchase. */
export const refusalsOf = ({
  contracts,
  stock: accepted,
  ...stages
}: Procurement): ReadonlyArray<{ readonly message: string }> => {
  const steps: ReadonlyArray<Result.Result<unknown, { readonly message: string }>> = [
    ...(isPresent(stages.budget) ? [budget(stages.need, stages.budget)] : []),
    ...(isPresent(stages.prep) ? [prep(stages.budget, stages.prep)] : []),
    ...(isPresent(stages.purchase) ? [purchase(stages.prep, stages.purchase)] : []),
    ...contracts.map((one) => contract(stages.purchase, one)),
    ...(isPresent(accepted) ? [stock(contracts, accepted)] : [])
  ]
  return steps.flatMap((step) => (Result.isFailure(step) ? [step.failure] : []))
}

/** A judgement with the subject it is of. */
export interface Judged {
  readonly of: StoryOutcomes["of"]
  readonly told: ReadonlyArray<Told<Outcome>>
}

const ofPurchases = (procurements: ReadonlyArray<Procurement>): ReadonlyArray<Judged> =>
  procurements.flatMap((procurement) => {
    const all = judgementsIn(procurement, governmentHolidays)
    return [undefined, ...procurement.contracts.keys()].map((contract) => ({
      of: { purchase: procurement.id as string, ...(contract === undefined ? {} : { contract }) },
      told: all.filter((it) => it.contract === contract)
    }))
  })

const ofRecords = (books: Books): ReadonlyArray<Judged> => {
  const all = judgeRecords(books, governmentHolidays)
  const names = [...new Map(all.map(({ record }) => [`${record!.name} ${record!.key}`, record!])).values()]
  return names.map(({ key, name }) => ({
    of: { record: name as RecordName, key },
    told: all.filter(({ record }) => record!.name === name && record!.key === key)
  }))
}

const digestsOf = (purchases: ReadonlyArray<typeof Purchase.Type>) =>
  procurementsOf(purchases)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(digestOf)

/** What the rules come to in a story, by subject: each purchase, each contract, each record of the books, the year. */
export const judgedOf = (story: Story): ReadonlyArray<Judged> => {
  const books = booksOf({}, { books: story.books ?? {} })
  const { year } = story
  return [
    ...ofPurchases(procurementsOf(story.purchases)),
    ...ofRecords(books),
    ...(year === undefined
      ? []
      : [
          {
            of: { year: year.fiscalYear },
            told: judgeYear({
              holidays: governmentHolidays,
              fiscalYear: year.fiscalYear,
              purchases: digestsOf([...story.purchases, ...year.others]),
              earlier: digestsOf(year.earlier),
              books,
              published: year.published
            })
          }
        ])
  ]
}
