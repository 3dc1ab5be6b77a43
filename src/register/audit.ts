import { Effect, Stream } from "effect"
import { type Digest, digestOf } from "../law/digest.ts"
import { isUnderTheAct } from "../law/relief.ts"
import { rules } from "../law/rules.ts"
import { isPresent } from "../stages/stage.ts"
import type { Procurement } from "../stages/procurement.ts"
import { type FiscalYear, fiscalYearOf } from "../values/fiscal-year.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import { auditOffice, publishedOn } from "./audit-office.ts"
import { auditPurchase } from "./audit-purchase.ts"
import { drawSample } from "./audit-sample.ts"
import { ledgerOn } from "./audit-size.ts"
import { daysOfSteps, durationsOf, missingIn, talliesOf } from "./audit-tally.ts"
import type { AuditedPurchase, AuditView } from "./audit-view.ts"
import { type Office, officeAt } from "./office.ts"
import { lineStandings } from "./office-book.ts"
import { readOffice } from "./office-reading.ts"
import { purchasesOf } from "./purchases.ts"

/** What an auditor asks for. */
export interface AuditQuestion {
  readonly fiscalYear: FiscalYear
  /** The judgement as it stood at the end of this day in Bangkok; the newest entry's where none is named. */
  readonly on: ThaiDate | undefined
  /** What the sample is drawn by; the ledger's root where none is named. */
  readonly seed: string | undefined
  readonly sample: number
  /** Told after each purchase. */
  readonly progress?: (purchases: number) => Effect.Effect<void>
}

/** The earliest day up to which a rule in force, or a number it reads, was checked. */
const lawCheckedOn = (): ThaiDate =>
  rules
    .flatMap(({ history }) => {
      const wording = history.at(-1)!
      const numbers = Object.values(wording.reads).flatMap((it) => it.history.at(-1)?.checkedOn ?? [])
      return [wording.checkedOn, ...numbers]
    })
    .reduce((a, b) => (a < b ? a : b))

/** The entries that made a purchase's budget line what it is: the line's own, and those of the transfers to and from it. */
const lineEntriesAt = Effect.fnUntraced(function* (office: Office) {
  const { dossier } = yield* readOffice(office)
  return ({ budget }: Procurement): ReadonlyArray<number> => {
    if (!isPresent(budget) || budget.line == null) return []
    const mine = ({ fiscalYear, from, line, to }: Readonly<Record<string, unknown>>): boolean =>
      fiscalYear === budget.fiscalYear && [line, from, to].includes(budget.line)
    return dossier.items.filter(({ value }) => mine(value)).map(({ newest }) => newest)
  }
})

/** Audits a fiscal year; holds that year's purchases in memory, of earlier years their digests only. */
export const auditView = Effect.fn("Register.auditView")(function* (question: AuditQuestion) {
  const { fiscalYear, progress = () => Effect.void } = question
  const { isDayNamed, on, root, size } = yield* ledgerOn(question.on)
  const office = yield* officeAt(size)
  const withLine = yield* lineStandings(office)
  const { days, revisions } = yield* publishedOn(office)
  const context = { office, on, days, revisions, lineEntries: yield* lineEntriesAt(office) }
  const digests: Array<Digest> = []
  const purchases: Array<AuditedPurchase> = []
  const steps = new Map<string, ReturnType<typeof daysOfSteps>>()
  const unplaced: Array<string> = []
  const otherYears: Array<string> = []
  const known = new Map<string, { title?: string; isAudited: boolean; entries: ReadonlyArray<number> }>()
  yield* Stream.runForEach(purchasesOf(office), (standing) =>
    Effect.gen(function* () {
      const digest = digestOf(standing.procurement)
      if (isUnderTheAct(standing.procurement)) digests.push(digest)
      const isAudited = digest.fiscalYear === fiscalYear
      known.set(digest.id, {
        ...(digest.title === undefined ? {} : { title: digest.title }),
        isAudited,
        entries: [...new Set([standing.entries[0]?.seq ?? 0, standing.dossier.newest])]
      })
      if (digest.fiscalYear === undefined) unplaced.push(digest.id)
      if (!isAudited) {
        const isHere = standing.procurement.contracts.some(
          ({ signedOn }) => signedOn !== undefined && fiscalYearOf(signedOn) === fiscalYear
        )
        if (isHere) otherYears.push(digest.id)
        return
      }
      const procurement = withLine(standing.procurement)
      purchases.push(yield* auditPurchase(context, { ...standing, procurement }))
      steps.set(digest.id, daysOfSteps(procurement, days))
      yield* progress(purchases.length)
    })
  )
  const { dues, judgements } = yield* auditOffice(office, on, {
    fiscalYear,
    digests,
    published: days,
    purchases: known
  })
  const all = [...purchases.flatMap((purchase) => purchase.judgements), ...judgements]
  return {
    agency: office.agency,
    fiscalYear,
    on,
    isDayNamed,
    size,
    root,
    lawCheckedOn: lawCheckedOn(),
    purchases,
    unplaced,
    otherYears,
    office: judgements,
    counts: talliesOf(all.map(({ judgement }) => judgement)),
    missing: missingIn(all),
    durations: durationsOf(steps),
    dues,
    sample: drawSample(purchases, question.seed ?? root, question.sample)
  } satisfies AuditView as AuditView
})
