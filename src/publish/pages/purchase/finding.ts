import { outcomeLabels } from "../../../law/finding.ts"
import { explain } from "../../../law/sentence.ts"
import type { ExplainedFinding } from "../../../register/month-view.ts"
import { formatCitation } from "../../../values/citation.ts"
import type { Language } from "../../language.ts"

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
    owed: finding.outcome === "breach" || finding.outcome === "caution"
  }
}
