import { fieldTitle } from "../../law/sentence.ts"
import { rules } from "../../law/rules.ts"
import type { AuditView, MissingField } from "../../register/audit-view.ts"
import { recordKinds } from "../../register/records.ts"
import { terms } from "../../values/terms.ts"
import {
  byWeight,
  correctionModel,
  findingModel,
  isRemarkable,
  marks,
  officeAbout,
  officeFindingModel
} from "./finding.ts"
import { dueModel, duesIn } from "./dues.ts"
import { noVerdict, summaryOf } from "./summary.ts"
import * as words from "./words.ts"

const place = { root: "" } as const

/** How many missing fields are shown before the rest is folded. */
const shownMissing = 12

/** How many flags of one rule are shown before the rest is folded. */
const shownFlags = 5

const recordNames: Readonly<Record<string, string>> = {
  line: "รายการงบประมาณ",
  plan: "แผน",
  committee: "คณะกรรมการ",
  meeting: "การประชุมคณะกรรมการ",
  declaration: "คำรับรอง",
  bid: "ข้อเสนอ",
  appeal: "อุทธรณ์",
  amendment: "แก้ไขสัญญา",
  waiver: "งดลดค่าปรับ",
  delivery: "ส่งมอบ",
  inspection: "ตรวจรับ",
  payment: "เบิกจ่าย",
  receipt: "รับพัสดุ"
}

/** What record a field belongs to, as people call it. */
const recordOf = (field: string): string => {
  const name = field.split(".")[0]!
  return recordNames[name] ?? recordKinds.get(name)?.th ?? "-"
}

const missingModel = ({ alone, field, judgements, purchases, rules: asked }: MissingField) => ({
  title: fieldTitle(field, "th"),
  record: recordOf(field),
  purchases: words.number(purchases),
  rules: words.number(asked),
  judgements: words.number(judgements),
  alone: words.number(alone)
})

const meanings: Readonly<Record<string, string>> = {
  breach: terms.breach.meaning,
  caution: terms.caution.meaning,
  flag: "ลักษณะที่ควรดูให้ละเอียดขึ้น ไม่มีข้อกฎหมายใดถูกถือว่าไม่เป็นไปตาม",
  "cannot-tell": terms["cannot-tell"].meaning,
  "not-judged": "ข้อกฎหมายที่บรรจุไว้ยังตัดสินกรณีนั้นไม่ได้ เช่น นอกช่วงวันที่ที่ตรวจสอบตัวบทไว้ หรือได้รับผ่อนผัน",
  conforms: terms.conforms.meaning,
  "out-of-scope": terms["out-of-scope"].meaning
}

const owedRules = ({ counts, office, purchases }: AuditView) => {
  const judged = [...purchases.flatMap(({ judgements }) => judgements), ...office].filter(
    ({ judgement: { outcome } }) => outcome === "breach" || outcome === "caution"
  )
  return [...Map.groupBy(judged, ({ judgement }) => judgement.rule)]
    .map(([id, of]) => ({ rule: words.ruleOf(id), of, counts: counts.get(id)! }))
    .toSorted(
      (a, b) =>
        b.counts.breach - a.counts.breach ||
        b.counts.caution - a.counts.caution ||
        (a.rule.id < b.rule.id ? -1 : 1)
    )
    .map(({ counts: { breach, caution }, of, rule }) => ({
      href: words.ruleFile(rule.id),
      title: rule.title.th,
      section: words.sectionOf(rule),
      breaches: words.number(breach),
      cautions: words.number(caution),
      explained: words.number(of.filter(({ explanation }) => explanation !== undefined).length),
      entries: words.entryRanges([...new Set(of.flatMap(({ entries }) => entries))].toSorted((a, b) => a - b))
    }))
}

/** What a flag does not mean is said once, above those of its rule. */
const unexplained = ({ model }: { readonly model: object }) => ({ ...model, notMeaning: "" })

const flagsOf = (view: AuditView) => {
  const inPurchases = view.purchases.flatMap(({ judgements, title }) =>
    judgements
      .filter(({ judgement }) => judgement.outcome === "flag")
      .map((it) => ({ rule: it.judgement.rule, model: findingModel(it, title, place) }))
  )
  const inOffice = view.office
    .filter(({ judgement }) => judgement.outcome === "flag")
    .map((it) => ({ rule: it.judgement.rule, model: officeFindingModel(it, view, place, true) }))
  return [...Map.groupBy([...inPurchases, ...inOffice], ({ rule }) => rule)].map(([id, of]) => ({
    href: words.ruleFile(id),
    title: words.ruleOf(id).title.th,
    notMeaning: words.notMeaningOf(words.ruleOf(id)),
    findings: of.slice(0, shownFlags).map(unexplained),
    more: of.slice(shownFlags).map(unexplained)
  }))
}

/** `index.html`: what the year came to, and where to look first. */
export const indexModel = (view: AuditView) => {
  const summary = summaryOf(view)
  const missing = view.missing.map(missingModel)
  const corrections = view.purchases.flatMap((purchase) => purchase.corrections)
  const after = corrections.filter(({ published }) => published.length > 0)
  return {
    noVerdict,
    standing: `การตรวจตามข้อมูลถึงสิ้นวันที่ ${words.day(view.on)}${view.isDayNamed ? "" : " (วันของรายการบัญชีล่าสุด)"}`,
    purchases: words.number(summary.purchases),
    contracts: words.number(summary.contracts),
    budget: words.money(summary.budget),
    unbudgeted: summary.unbudgeted,
    agreed: words.money(summary.agreed),
    unpriced: summary.unpriced,
    ruleCount: words.number(rules.length),
    answers: words.number(summary.outcomes.reduce((sum, { count }) => sum + count, 0)),
    outcomes: summary.outcomes.map(({ count, outcome }) => ({
      outcome,
      mark: marks[outcome],
      label: words.outcomeName(outcome),
      count: words.number(count),
      meaning: meanings[outcome]!
    })),
    owed: owedRules(view),
    flags: flagsOf(view),
    officeAnswers: words.number(view.office.length),
    office: view.office
      .filter((it) => it.judgement.outcome !== "flag" && isRemarkable(it))
      .toSorted(byWeight)
      .map((it) => officeFindingModel(it, view, place, false)),
    officeWaiting: view.office
      .filter(({ judgement }) => judgement.outcome === "cannot-tell")
      .map((it) => ({
        href: words.ruleFile(it.judgement.rule),
        about: officeAbout(it),
        sentence: words.sentenceOf(it.judgement, false),
        entries: it.entries.length > 0 ? words.entryRanges(it.entries) : `0–${view.size - 1}`
      })),
    missing: missing.slice(0, shownMissing),
    missingMore: missing.slice(shownMissing),
    dues: duesIn(view).map((due) => dueModel(due, "", view.size)),
    explained: view.purchases.flatMap(({ judgements, title }) =>
      judgements
        .filter(({ explanation }) => explanation !== undefined)
        .map((it) => findingModel(it, title, place))
    ),
    correctionCount: words.number(corrections.length),
    correctedAfter: words.number(after.length),
    corrections: after.filter(({ isImported }) => !isImported).map((it) => correctionModel(it, place)),
    imported: after.filter(({ isImported }) => isImported).map((it) => correctionModel(it, place)),
    durations: view.durations.map((it) => ({
      ...it,
      purchases: words.number(it.purchases),
      median: it.purchases === 0 ? "-" : words.number(it.median),
      longest: it.purchases === 0 ? "-" : words.number(it.longest),
      longestHref: it.purchases === 0 ? "" : words.purchaseFile(it.longestOf),
      reversed: words.number(it.reversed)
    })),
    sampleCount: words.number(view.sample.drawn.length),
    unplaced: view.unplaced.join(", "),
    otherYears: view.otherYears.join(", "),
    lastEntry: view.size - 1,
    lawCheckedOn: words.day(view.lawCheckedOn)
  }
}
