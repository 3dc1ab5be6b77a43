import type { Told } from "../../law/finding.ts"
import type {
  AuditedCorrection,
  AuditedJudgement,
  AuditedMember,
  AuditedOfficeJudgement,
  AuditView
} from "../../register/audit-view.ts"
import { officeRecords } from "../../stages/office-records.ts"
import { formatMonth } from "../../values/thai-date.ts"
import * as words from "./words.ts"

/** Marks that tell outcomes apart without colour. */
export const marks: Readonly<Record<Told["outcome"], string>> = {
  breach: "■",
  caution: "▲",
  flag: "●",
  "cannot-tell": "?",
  "not-judged": "–",
  conforms: "✓",
  "out-of-scope": "○"
}

/** Where a page finds the others, and which entries it shows itself. */
export interface Place {
  readonly root: "" | "../"
  /** The page's own entries, by which an entry's number becomes a link within the page. */
  readonly own?: ReadonlySet<number>
}

/** Entries as numbers that lead to where they are listed, if they are. */
const linked = (entries: ReadonlyArray<number>, place: Place, page: string | undefined) =>
  entries.map((seq) => ({
    seq,
    href: place.own !== undefined ? (place.own.has(seq) ? `#e-${seq}` : "") : (page ?? "")
  }))

const law = (told: Told, sentence: string): string =>
  words
    .citationTexts(told.citations)
    .filter((citation) => !sentence.includes(citation))
    .join(" · ")

const isOwed = ({ outcome }: Told): boolean => outcome === "breach" || outcome === "caution"

const common = (told: Told, isHidden: boolean) => {
  const sentence = words.sentenceOf(told, isHidden)
  return {
    outcome: told.outcome,
    label: `${marks[told.outcome]} ${words.outcomeName(told.outcome)}`,
    sentence,
    citations: law(told, sentence),
    notMeaning: told.outcome === "flag" ? words.notMeaningOf(words.ruleOf(told.rule)) : "",
    owed: isOwed(told)
  }
}

/** A finding about a purchase or a contract. On the purchase's own page it is not named again. */
export const findingModel = (
  { basis, contractNumber, entries, explanation, isHidden, judgement }: AuditedJudgement,
  title: string | undefined,
  place: Place
) => {
  const page = `${place.root}${words.purchaseFile(judgement.procurement)}`
  const isHome = place.own !== undefined
  const contract = judgement.contract === undefined ? "" : `สัญญา ${contractNumber ?? "-"}`
  return {
    ...common(judgement, isHidden),
    about: isHome
      ? [words.ruleOf(judgement.rule).title.th, contract].filter((it) => it !== "").join(" · ")
      : [judgement.procurement, contract].filter((it) => it !== "").join(" "),
    aboutHref: isHome ? `${place.root}${words.ruleFile(judgement.rule)}` : page,
    item: isHome ? "" : (title ?? ""),
    basis,
    members: [],
    entries: linked(entries, place, page),
    wholeLedger: "",
    explanation: explanation?.text ?? "",
    explanationEntry: explanation?.entry ?? 0
  }
}

const memberModel = ({ entries, isAudited, key, title }: AuditedMember, { root }: Place) => ({
  key,
  title: title ?? "",
  href: isAudited ? `${root}${words.purchaseFile(key)}` : "",
  entries: entries.length === 0 ? "ไม่มีรายการบัญชี" : `รายการบัญชีที่ ${words.entryRanges(entries)}`
})

/** What a judgement of the office is about. */
export const officeAbout = ({ judgement }: AuditedOfficeJudgement): string =>
  judgement.record === undefined
    ? `ปีงบประมาณ ${judgement.fiscalYear ?? ""}`
    : `${officeRecords[judgement.record.name].th} ${judgement.record.key}`

/** A finding about a record of the office, or about the year. */
export const officeFindingModel = (
  audited: AuditedOfficeJudgement,
  view: AuditView,
  place: Place,
  isRulePage: boolean
) => {
  const { entries, explanation, judgement, members } = audited
  const about = officeAbout(audited)
  return {
    ...common(judgement, false),
    about: isRulePage ? about : `${words.ruleOf(judgement.rule).title.th} · ${about}`,
    aboutHref: isRulePage ? "" : `${place.root}${words.ruleFile(judgement.rule)}`,
    item: "",
    basis: [],
    members: members.map((member) => memberModel(member, place)),
    entries: linked(entries, place, undefined),
    wholeLedger: `ดูจากทั้งบัญชี รายการที่ 0 ถึง ${view.size - 1}`,
    explanation: explanation?.text ?? "",
    explanationEntry: explanation?.entry ?? 0,
    owed: explanation === undefined && (judgement.outcome === "breach" || judgement.outcome === "caution")
  }
}

const isTold = (outcome: string): boolean =>
  outcome === "breach" || outcome === "caution" || outcome === "flag"

/** Whether a reader has to look at it. */
export const isRemarkable = ({ judgement }: { readonly judgement: Told }): boolean =>
  isTold(judgement.outcome)

/** The heaviest first. */
export const byWeight = (a: { readonly judgement: Told }, b: { readonly judgement: Told }): number =>
  words.outcomes.indexOf(a.judgement.outcome) - words.outcomes.indexOf(b.judgement.outcome)

export const correctionModel = (
  { at, changes, corrects, entry, procurement, published, reason, struck }: AuditedCorrection,
  { own, root }: Place
) => ({
  at: words.instant(at),
  procurement,
  href: own === undefined ? `${root}${words.purchaseFile(procurement)}` : "",
  entry,
  corrects,
  changes,
  struck,
  reason: reason === "" ? "ไม่ได้บันทึกเหตุผล" : reason,
  published: published
    .map(
      ({ month, revision }) =>
        `${formatMonth(month)} (${revision === undefined ? "ยังไม่มีฉบับใหม่หลังแก้" : `ฉบับถัดมาคือฉบับที่ ${revision}`})`
    )
    .join(" · ")
})

export const outcomeCounts = (counts: Readonly<Record<string, number>>) =>
  words.outcomes.map((outcome) => ({
    outcome,
    mark: marks[outcome],
    label: words.outcomeName(outcome),
    count: words.number(counts[outcome] ?? 0)
  }))
