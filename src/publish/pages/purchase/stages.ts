import type { PublicPurchase, PublicRecord } from "../../../register/public-purchase.ts"
import { type StageName, stageNames } from "../../../stages/stage.ts"
import { terms } from "../../../values/terms.ts"
import { type Language, monthIn } from "../../language.ts"
import { words } from "./words.ts"

/** Fields that the page tells of elsewhere. */
const told: ReadonlySet<string> = new Set(["bids"])

const factsModel = ({ facts }: PublicRecord, language: Language) =>
  facts
    .filter(({ field }) => !told.has(field))
    .map(({ title, value, withdrawn }) => ({
      title: title[language],
      value: value[language],
      withdrawn
    }))

const recordsOf = (records: ReadonlyArray<PublicRecord>, language: Language) =>
  records
    .map((record) => ({ title: record.title[language], facts: factsModel(record, language) }))
    .filter(({ facts }) => facts.length > 0)

const disclosed = ({ contracts }: PublicPurchase, language: Language) =>
  contracts.flatMap(({ rows }) =>
    rows.map(({ month, sequence }) => ({
      title: `${words.inMonths[language]} ${monthIn(month, language)}`,
      value: `${words.line[language]} ${sequence}`,
      withdrawn: false
    }))
  )

/** One stage as its section prints it: the record of the stage itself, then the items of its lists. */
export const stageModel = (stage: StageName, purchase: PublicPurchase, language: Language) => {
  const records = purchase.stages.get(stage) ?? []
  const own = records.filter(({ kind }) => kind === stage && kind !== "contract")
  const others = records.filter(({ kind }) => kind !== stage || kind === "contract")
  const facts = [
    ...own.flatMap((record) => factsModel(record, language)),
    ...(stage === "disclosure" ? disclosed(purchase, language) : [])
  ]
  const items = recordsOf(others, language)
  return {
    stage,
    step: stageNames.indexOf(stage) + 1,
    name: terms[stage][language],
    isRecorded: facts.length > 0 || items.length > 0,
    facts,
    items
  }
}
