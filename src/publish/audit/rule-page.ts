import { rulesBySection } from "../../law/law-page.ts"
import { numberText } from "../../law/number-text.ts"
import type { Parameter } from "../../law/parameter.ts"
import type { Rule } from "../../law/rule.ts"
import type { AuditView } from "../../register/audit-view.ts"
import { formatCitation, instruments } from "../../values/citation.ts"
import {
  byWeight,
  findingModel,
  isRemarkable,
  officeAbout,
  officeFindingModel,
  outcomeCounts
} from "./finding.ts"
import * as words from "./words.ts"

/** A case that a rule is tested by: what it is about, and what the rule has to come to. */
export interface RuleCase {
  readonly name: string
  readonly outcome: string
}
export type CasesOf = (rule: string) => ReadonlyArray<RuleCase>

/** `rules.html`: the matrix, instrument by instrument. */
export const matrixModel = ({ counts }: AuditView) => {
  const headings = outcomeCounts({}).map(({ label }) => label)
  const groups = [...Map.groupBy(rulesBySection(), ({ history }) => history.at(-1)!.citation.instrument)]
  return {
    headings,
    groups: groups.map(([instrument, of]) => ({
      id: instrument,
      name: instruments[instrument].th,
      rules: of.map((rule) => ({
        href: words.ruleFile(rule.id),
        title: rule.title.th,
        section: rule.history.at(-1)!.citation.pinpoint,
        counts: words.outcomes.map((outcome, index) => {
          const count = counts.get(rule.id)![outcome]
          return { outcome, label: headings[index]!, count: count === 0 ? "" : words.number(count) }
        })
      }))
    }))
  }
}

const parametersOf = ({ history }: Rule): ReadonlyArray<Parameter<unknown>> => [
  ...new Map(history.flatMap(({ reads }) => Object.values(reads).map((it) => [it.id, it] as const))).values()
]

const place = { root: "../" } as const

/** What waits for the same fields, together. */
const waitingOf = (rule: Rule, { office, purchases, size }: AuditView) => {
  const ofPurchases = purchases.flatMap(({ id, judgements }) =>
    judgements
      .filter(({ judgement }) => judgement.rule === rule.id && judgement.outcome === "cannot-tell")
      .map(({ contractNumber, entries, judgement }) => ({
        sentence: words.sentenceOf(judgement, false),
        about: judgement.contract === undefined ? id : `${id} สัญญา ${contractNumber ?? "-"}`,
        href: `../${words.purchaseFile(id)}`,
        entries: words.entryRanges(entries)
      }))
  )
  const ofOffice = office
    .filter(({ judgement }) => judgement.rule === rule.id && judgement.outcome === "cannot-tell")
    .map((it) => ({
      sentence: words.sentenceOf(it.judgement, false),
      about: officeAbout(it),
      href: "",
      entries: it.entries.length > 0 ? words.entryRanges(it.entries) : `0–${size - 1}`
    }))
  return [...Map.groupBy([...ofPurchases, ...ofOffice], ({ sentence }) => sentence)].map(
    ([sentence, of]) => ({
      sentence,
      of
    })
  )
}

/** `rules/<id>.html`: the duty, what it rests on, and everything it found. */
export const ruleModel = (rule: Rule, view: AuditView, casesOf: CasesOf) => {
  const findings = [
    ...view.purchases.flatMap(({ judgements, title }) =>
      judgements
        .filter((it) => it.judgement.rule === rule.id && isRemarkable(it))
        .map((it) => ({ judgement: it.judgement, model: findingModel(it, title, place) }))
    ),
    ...view.office
      .filter((it) => it.judgement.rule === rule.id && isRemarkable(it))
      .map((it) => ({ judgement: it.judgement, model: officeFindingModel(it, view, place, true) }))
  ].toSorted(byWeight)
  return {
    id: rule.id,
    title: rule.title.th,
    section: words.sectionOf(rule),
    requires: words.requiresOf(rule),
    stage: words.stageName(rule.stage),
    about: words.aboutWords(rule),
    severity: words.outcomeName(rule.severity),
    remedy: words.remedyOf(rule),
    proof: words.proofOf(rule),
    notMeaning: rule.severity === "flag" ? words.notMeaningOf(rule) : "",
    counts: outcomeCounts(view.counts.get(rule.id)! as Readonly<Record<string, number>>),
    findings: findings.map(({ model }) => model),
    waiting: waitingOf(rule, view),
    wordings: rule.history.map(({ besides = [], checkedOn, citation, from }) => ({
      from: words.day(from),
      citations: words.citationTexts([citation, ...besides]).join(" · "),
      checked: words.day(checkedOn)
    })),
    parameters: parametersOf(rule).map(({ history, title, unit }) => ({
      title: title.th,
      values: history.map(({ checkedOn, citation, from, value }) => ({
        from: words.day(from),
        value: numberText(unit, value, "th"),
        citation: formatCitation(citation),
        checked: words.day(checkedOn)
      }))
    })),
    cases: casesOf(rule.id)
  }
}
