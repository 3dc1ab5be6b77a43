import type { Procurement } from "../stages/procurement.ts"
import type { HolidayTable } from "../values/working-days.ts"
import { type Books, recordNames, type RecordName } from "./books.ts"
import type { Due } from "./duty.ts"
import type { Numbers } from "./epoch.ts"
import { applied, ask, type Asked } from "./judging.ts"
import { keyOf } from "./office-engine.ts"
import { isUnderTheAct, reliefFor } from "./relief.ts"
import { recorded, type Rule, type RuleAbout, type Situation, type YearSubject } from "./rule.ts"
import { isCancelled } from "./scope.ts"
import { rules } from "./rules.ts"

/** Something not done yet under a rule, with what it concerns. */
export interface OpenDuty extends Due {
  readonly rule: Rule
  readonly procurement?: string
  readonly contract?: number
  readonly record?: { readonly name: RecordName; readonly key: string }
}

const withDue = rules.filter(({ history }) => history.some(({ due }) => due !== undefined))

const asWritten = new Map<unknown, unknown>()
const withNumbers = new WeakMap<Numbers, Map<unknown, unknown>>()

/** A rule made ready once, not anew for every purchase. */
const asked = <S extends Situation>(rule: RuleAbout<string, S>, numbers: Numbers | undefined): Asked<S> => {
  const known = numbers === undefined ? asWritten : (withNumbers.get(numbers) ?? new Map<unknown, unknown>())
  if (numbers !== undefined) withNumbers.set(numbers, known)
  const ready = (known.get(rule) as Asked<S> | undefined) ?? ask(rule, numbers)
  known.set(rule, ready)
  return ready
}

const duesUnder = <S extends Situation>(
  rule: RuleAbout<string, S>,
  subject: S,
  numbers: Numbers | undefined
): ReadonlyArray<Due> => {
  const { law } = applied(asked(rule, numbers), subject)
  if (law === "not-judged" || "missing" in law || law.values === undefined) return []
  return law.wording.due === undefined || law.wording.scope(subject) !== "in"
    ? []
    : law.wording.due(subject, law.values)
}

/** What is still owed of a purchase that was cancelled before a contract: its announcement, an answer to who complained. */
const afterCancelling: ReadonlySet<string> = new Set(["act-67-cancel", "reg-222-complaint"])

/** What matters only while offers are still to come: the draft, the publication, the day of offers, their opening. */
const beforeTheAward: ReadonlySet<string> = new Set([
  "plan-publish-deadline",
  "reg-12-prompt",
  "reg-35-emarket-3wd",
  "reg-43-bid-day",
  "reg-46-hearing-3wd",
  "reg-51-ebidding-days",
  "reg-60-intl-30wd",
  "reg-61-open-day",
  "reg-63-inquiry-5wd"
])
const isDecided = ({ contracts, purchase }: Procurement): boolean => {
  const { awardApprovedOn, awardedOn, winner } = recorded(purchase)
  return contracts.length > 0 || awardedOn != null || awardApprovedOn != null || winner != null
}

/** What is open about a purchase and its contracts, by rule; nothing that a recorded circular relieves of. */
export const duesOf = (
  procurement: Procurement,
  holidays: HolidayTable,
  numbers?: Numbers
): ReadonlyArray<OpenDuty> =>
  isUnderTheAct(procurement)
    ? withDue.flatMap((rule): ReadonlyArray<OpenDuty> => {
        if (reliefFor(procurement, rule.id) !== undefined) return []
        if (isCancelled(procurement) && !afterCancelling.has(rule.id)) return []
        if (isDecided(procurement) && beforeTheAward.has(rule.id)) return []
        const of = { rule, procurement: procurement.id }
        if (rule.about === "procurement") {
          return duesUnder(rule, { procurement, holidays }, numbers).map((due) => ({ ...due, ...of }))
        }
        if (rule.about !== "contract") return []
        return procurement.contracts.flatMap((contract, contractIndex) =>
          duesUnder(rule, { procurement, holidays, contract, contractIndex }, numbers).map((due) => ({
            ...due,
            ...of,
            contract: contractIndex
          }))
        )
      })
    : []

/** What is open about the office's own records, by rule. */
export const duesOfRecords = (
  books: Books,
  holidays: HolidayTable,
  numbers?: Numbers
): ReadonlyArray<OpenDuty> =>
  withDue.flatMap((rule) => {
    const name = recordNames.find((it) => it === rule.about)
    return name === undefined
      ? []
      : books[name].flatMap((record) =>
          duesUnder(
            rule as unknown as RuleAbout<string, Situation>,
            { record, books, holidays } as Situation,
            numbers
          ).map((due) => ({ ...due, rule, record: { name, key: keyOf(name, record) } }))
        )
  })

/** What is open about a fiscal year, by rule. */
export const duesOfYear = (subject: YearSubject, numbers?: Numbers): ReadonlyArray<OpenDuty> =>
  withDue.flatMap((rule) =>
    rule.about === "year" ? duesUnder(rule, subject, numbers).map((due) => ({ ...due, rule })) : []
  )
