import { type Finding, outcomeLabels } from "../../law/finding.ts"
import { explain } from "../../law/sentence.ts"
import { formatCitation } from "../../values/citation.ts"
import type { Language } from "./language.ts"

/** A finding with what names it for people. */
export interface Checked {
  readonly finding: Finding
  readonly title: string
  readonly contractNumber: string
}

const cited = ({ citations }: Finding, language: Language, between: string): string =>
  [...new Set(citations.map((citation) => formatCitation(citation, language)))].join(between)

/** One line of JSON. */
export const asJson = ({ contractNumber, finding }: Checked, language: Language) =>
  JSON.stringify({
    ...finding,
    ...(contractNumber === "" ? {} : { contractNumber }),
    facts: Object.fromEntries(
      Object.entries(finding.facts).map(([key, fact]) => [
        key,
        typeof fact === "bigint" ? fact.toString() : fact
      ])
    ),
    sentence: explain(finding, language)
  })

/** One row of CSV. */
export const asRow = ({ contractNumber, finding, title }: Checked, language: Language) => [
  finding.procurement,
  contractNumber,
  title,
  finding.rule,
  finding.outcome,
  outcomeLabels[finding.outcome][language],
  cited(finding, language, " | "),
  explain(finding, language)
]

/** Lines for reading on a terminal. */
export const asLines = ({ contractNumber, finding, title }: Checked, language: Language) =>
  `${finding.procurement}${contractNumber === "" ? "" : ` (${contractNumber})`} ${title}
  ${outcomeLabels[finding.outcome][language]} · ${finding.rule} · ${cited(finding, language, ", ")}
  ${explain(finding, language)}`
