import {
  type Finding,
  type FindingOutcome,
  type OfficeFinding,
  outcomeLabels,
  type Told
} from "../../law/finding.ts"
import { explain } from "../../law/sentence.ts"
import { officeRecords } from "../../stages/office-records.ts"
import { formatCitation } from "../../values/citation.ts"
import type { Language } from "./language.ts"

/** A finding with what names it for people. */
export interface Checked {
  readonly finding: Finding
  readonly title: string
  readonly contractNumber: string
}

const cited = ({ citations }: Told<FindingOutcome>, language: Language, between: string): string =>
  [...new Set(citations.map((citation) => formatCitation(citation, language)))].join(between)

const json = (finding: Told<FindingOutcome>, more: object, language: Language): string =>
  JSON.stringify({
    ...finding,
    ...more,
    facts: Object.fromEntries(
      Object.entries(finding.facts).map(([key, fact]) => [
        key,
        typeof fact === "bigint" ? fact.toString() : fact
      ])
    ),
    sentence: explain(finding, language)
  })

/** One line of JSON. */
export const asJson = ({ contractNumber, finding }: Checked, language: Language): string =>
  json(finding, contractNumber === "" ? {} : { contractNumber }, language)

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

const aboutOffice = ({ fiscalYear, record }: OfficeFinding, language: Language): string =>
  record === undefined
    ? `${language === "th" ? "ปีงบประมาณ" : "fiscal year"} ${fiscalYear}`
    : `${officeRecords[record.name][language]} ${record.key}`

/** A finding about the office itself: a line of JSON, a row of CSV, or lines for a terminal with the purchases or records it speaks of. */
export const officeAs = {
  json: (finding: OfficeFinding, language: Language): string => json(finding, {}, language),
  row: (finding: OfficeFinding, language: Language) => [
    finding.members.join(" "),
    "",
    aboutOffice(finding, language),
    finding.rule,
    finding.outcome,
    outcomeLabels[finding.outcome][language],
    cited(finding, language, " | "),
    explain(finding, language)
  ],
  lines: (finding: OfficeFinding, language: Language): string =>
    [
      aboutOffice(finding, language),
      `  ${outcomeLabels[finding.outcome][language]} · ${finding.rule} · ${cited(finding, language, ", ")}`,
      `  ${explain(finding, language)}`,
      ...(finding.members.length === 0 ? [] : [`  ${finding.members.join(", ")}`])
    ].join("\n")
}
