import type { ThaiDate } from "../values/thai-date.ts"
import type { HolidayTable } from "../values/working-days.ts"
import { type Books, keyFields, type RecordName, recordNames } from "./books.ts"
import type { Numbers } from "./epoch.ts"
import type { OfficeFinding, OfficeJudgement } from "./finding.ts"
import {
  applied,
  ask,
  type Asked,
  isFindingOutcome,
  isFound,
  outcomeOf,
  tell,
  verdictsOf
} from "./judging.ts"
import type { RecordRule, RecordSubject, Rule, RuleAbout, Situation, YearRule, YearSubject } from "./rule.ts"
import { rules } from "./rules.ts"

type About = Pick<OfficeJudgement, "fiscalYear" | "record">

const judgements = <S extends Situation>(
  asked: Asked<S>,
  subject: S,
  about: About,
  asOf: ThaiDate | undefined
): ReadonlyArray<OfficeJudgement> => {
  const law = applied(asked, subject)
  const verdicts = verdictsOf(law, subject, asOf)
  const list = Array.isArray(verdicts) ? verdicts : [verdicts]
  return list.map((verdict) => ({
    ...tell(asked, law, verdict, outcomeOf(verdict)),
    ...about,
    members: isFound(verdict) ? (verdict.members ?? []) : []
  }))
}

/** A record's own key, as text. */
export const keyOf = (name: RecordName, record: object): string =>
  keyFields[name].map((field) => String((record as Record<string, unknown>)[field])).join(" · ")

/** What the rules about an office's records come to, by rule, then by record. */
export const judgeRecords = (
  books: Books,
  holidays: HolidayTable,
  list: ReadonlyArray<Rule> = rules,
  numbers?: Numbers,
  asOf?: ThaiDate
): ReadonlyArray<OfficeJudgement> =>
  list
    .filter((rule): rule is RecordRule => recordNames.includes(rule.about as RecordName))
    .flatMap((rule) => {
      const asked = ask(rule as RuleAbout<RecordName, RecordSubject>, numbers)
      return books[rule.about].flatMap((record) =>
        judgements(
          asked,
          { record, books, holidays } as RecordSubject,
          {
            record: { name: rule.about, key: keyOf(rule.about, record) }
          },
          asOf
        )
      )
    })

/** What the rules about a fiscal year come to, by rule. */
export const judgeYear = (
  subject: YearSubject,
  list: ReadonlyArray<Rule> = rules,
  numbers?: Numbers,
  asOf?: ThaiDate
): ReadonlyArray<OfficeJudgement> =>
  list
    .filter((rule): rule is YearRule => rule.about === "year")
    .flatMap((rule) =>
      judgements(ask<YearSubject>(rule, numbers), subject, { fiscalYear: subject.fiscalYear }, asOf)
    )

/** Those of the judgements that are findings. */
export const officeFindings = (list: ReadonlyArray<OfficeJudgement>): ReadonlyArray<OfficeFinding> =>
  list.filter((it): it is OfficeFinding => isFindingOutcome(it.outcome))
