import { outcomeLabels } from "../../../law/finding.ts"
import { rules } from "../../../law/rules.ts"
import { explain } from "../../../law/sentence.ts"
import type { ExplainedFinding } from "../../../register/month-view.ts"
import { formatCitation } from "../../../values/citation.ts"
import type { Language } from "../../language.ts"
import { words } from "./words.ts"

const notMeaning = new Map(rules.map(({ advice, id }) => [id, advice.notMeaning]))

/** A finding in words for the public, with what the office says to it. */
export const findingModel = ({ explanation, finding }: ExplainedFinding, language: Language) => {
  const sentence = explain(finding, language)
  const citations = new Set(finding.citations.map((citation) => formatCitation(citation, language)))
  return {
    outcome: finding.outcome,
    label: outcomeLabels[finding.outcome][language],
    sentence,
    citations: [...citations].filter((citation) => !sentence.includes(citation)).join(" · "),
    explanation: explanation?.text ?? "",
    explanationEntry: explanation?.entry ?? 0,
    limits: finding.outcome === "flag" ? (notMeaning.get(finding.rule) ?? words.limits)[language] : "",
    owed: finding.outcome === "breach" || finding.outcome === "caution"
  }
}
