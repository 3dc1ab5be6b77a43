import {
  type Finding,
  type FindingOutcome,
  type OfficeFinding,
  outcomeLabels,
  type Told
} from "../../law/finding.ts"
import { explain } from "../../law/sentence.ts"
import { rules } from "../../law/rules.ts"
import { officeRecords } from "../../stages/office-records.ts"
import { formatCitation } from "../../values/citation.ts"
import type { Language } from "./language.ts"

/** A finding with what names it for people. */
export interface Checked {
  readonly finding: Finding
  readonly title: string
  readonly contractNumber: string
  /** What the office says to it. */
  readonly explanation: string | undefined
}

const words = {
  remedy: { th: "ควรทำ", en: "do" },
  proof: { th: "หลักฐาน", en: "proof" },
  notMeaning: { th: "หมายเหตุ", en: "note" },
  explanation: { th: "คำชี้แจงของหน่วยงาน", en: "the office says" }
}

/** What to do and which paper proves it; of a remark, what it does not mean; what the office says. */
const helpLines = (
  { outcome, rule }: Told<FindingOutcome>,
  explanation: string | undefined,
  language: Language
): ReadonlyArray<string> => {
  const advice = rules.find(({ id }) => id === rule)?.advice
  const told = (key: keyof typeof words, text: string | undefined) =>
    text === undefined ? [] : [`  ${words[key][language]}: ${text}`]
  return [
    ...(outcome === "flag"
      ? told("notMeaning", advice?.notMeaning?.[language])
      : outcome === "cannot-tell"
        ? []
        : [...told("remedy", advice?.remedy[language]), ...told("proof", advice?.proof[language])]),
    ...told("explanation", explanation)
  ]
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
export const asLines = ({ contractNumber, explanation, finding, title }: Checked, language: Language) =>
  [
    `${finding.procurement}${contractNumber === "" ? "" : ` (${contractNumber})`} ${title}`,
    `  ${outcomeLabels[finding.outcome][language]} · ${finding.rule} · ${cited(finding, language, ", ")}`,
    `  ${explain(finding, language)}`,
    ...helpLines(finding, explanation, language)
  ].join("\n")

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
  lines: (finding: OfficeFinding, language: Language, explanation: string | undefined): string =>
    [
      aboutOffice(finding, language),
      `  ${outcomeLabels[finding.outcome][language]} · ${finding.rule} · ${cited(finding, language, ", ")}`,
      `  ${explain(finding, language)}`,
      ...(finding.members.length === 0 ? [] : [`  ${finding.members.join(", ")}`]),
      ...helpLines(finding, explanation, language)
    ].join("\n")
}
