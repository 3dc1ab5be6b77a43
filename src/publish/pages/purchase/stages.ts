import type { PublicPurchase, PublicRecord } from "../../../register/public-purchase.ts"
import { type StageName, stageNames } from "../../../stages/stage.ts"
import { terms } from "../../../values/terms.ts"
import { type Language, monthIn } from "../../language.ts"
import { findingModel } from "./finding.ts"
import { timelineOf } from "./timeline.ts"

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

/** One stage as its section prints it: key days, what was found about it, then everything recorded: the stage's own record and the items of its lists. */
export const stageModel = (stage: StageName, purchase: PublicPurchase, language: Language) => {
  const records = purchase.stages.get(stage) ?? []
  const own = records.filter(({ kind }) => kind === stage && kind !== "contract")
  const others = records.filter(({ kind }) => kind !== stage || kind === "contract")
  const facts = own.flatMap((record) => factsModel(record, language))
  const items = recordsOf(others, language)
  const months =
    stage === "disclosure"
      ? purchase.contracts.flatMap(({ first, rows }) =>
          rows.map(({ month, sequence }) => ({
            href: `${month}/index.html#c-${first}`,
            name: monthIn(month, language),
            sequence
          }))
        )
      : []
  return {
    stage,
    step: stageNames.indexOf(stage) + 1,
    name: terms[stage][language],
    isRecorded: facts.length > 0 || items.length > 0 || months.length > 0,
    days: timelineOf(stage, purchase, language),
    months,
    findings: purchase.findings
      .filter(({ finding }) => finding.stage === stage)
      .map((finding) => findingModel(finding, language)),
    count: facts.length + items.reduce((sum, item) => sum + item.facts.length, 0),
    facts,
    items
  }
}
