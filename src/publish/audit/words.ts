import { type FindingOutcome, type Outcome, outcomeLabels, type Told } from "../../law/finding.ts"
import { isFindingOutcome } from "../../law/judging.ts"
import type { Rule } from "../../law/rule.ts"
import { rules } from "../../law/rules.ts"
import { explain } from "../../law/sentence.ts"
import type { AmountBand, AuditedDue } from "../../register/audit-view.ts"
import { type Method, methodLabels } from "../../stages/4-purchase/method.ts"
import { officeRecords } from "../../stages/office-records.ts"
import { formatBaht, satang } from "../../values/baht.ts"
import { type Citation, formatCitation } from "../../values/citation.ts"
import { terms } from "../../values/terms.ts"
import { dateInBangkok, formatThaiDate, type ThaiDate } from "../../values/thai-date.ts"

/** 1,234; a half as 1,234.5. */
export const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",")

export const money = (amount: bigint): string => formatBaht(satang(amount))

export const day = (date: ThaiDate): string => formatThaiDate(date, "medium")

/** `24 พ.ย. 2569 18:04`: an entry's instant as it was in Bangkok. */
export const instant = (at: string): string => {
  const millis = Date.parse(at)
  return `${day(dateInBangkok(millis))} ${new Date(millis + 7 * 3_600_000).toISOString().slice(11, 16)}`
}

/** What comes first is what a reader has to do something about. */
export const outcomes: ReadonlyArray<Outcome> = [
  "breach",
  "caution",
  "flag",
  "cannot-tell",
  "not-judged",
  "conforms",
  "out-of-scope"
]

export const outcomeName = (outcome: Outcome): string => outcomeLabels[outcome].th

export const stageName = (stage: Rule["stage"]): string => terms[stage].th

const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

export const ruleOf = (id: string): Rule => ruleById.get(id)!

/** What a rule looks at. */
export const aboutWords = ({ about }: Rule): string =>
  about === "procurement"
    ? "โครงการ"
    : about === "contract"
      ? "สัญญาแต่ละฉบับ"
      : about === "year"
        ? "ทั้งปีงบประมาณ"
        : officeRecords[about].th

/** The newest wording's section. */
export const sectionOf = ({ history }: Rule): string => formatCitation(history.at(-1)!.citation)

export const citationTexts = (citations: ReadonlyArray<Citation>): ReadonlyArray<string> => [
  ...new Set(citations.map((citation) => formatCitation(citation)))
]

/** The finding in a sentence; nothing of what is hidden until the award. */
export const sentenceOf = (told: Told, isHidden: boolean): string =>
  isFindingOutcome(told.outcome)
    ? isHidden && told.outcome !== "cannot-tell"
      ? `${outcomeName(told.outcome)}: ผลข้อนี้อาศัยข้อมูลที่เปิดเผยได้หลังประกาศผลผู้ชนะ จึงยังไม่พิมพ์รายละเอียด`
      : explain(told as Told<FindingOutcome>, "th")
    : outcomeName(told.outcome)

/** `335, 393, 443–445`. */
export const entryRanges = (entries: ReadonlyArray<number>): string => {
  const ranges: Array<[number, number]> = []
  for (const entry of entries) {
    const last = ranges.at(-1)
    if (last !== undefined && entry === last[1] + 1) last[1] = entry
    else ranges.push([entry, entry])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ")
}

export const bandWords: Readonly<Record<AmountBand, string>> = {
  "to-100k": "ไม่เกิน 100,000 บาท",
  "to-500k": "เกิน 100,000 ถึง 500,000 บาท",
  "to-5m": "เกิน 500,000 ถึง 5,000,000 บาท",
  "above-5m": "เกิน 5,000,000 บาท",
  unknown: "ไม่ทราบวงเงิน"
}

export const methodName = (method: Method | undefined): string =>
  method === undefined ? "ไม่ได้บันทึกวิธี" : methodLabels[method].th

export const dueStates: Readonly<Record<AuditedDue["state"], string>> = {
  overdue: "เลยกำหนด",
  open: "ยังไม่ถึงกำหนด",
  waiting: "ยังทำไม่ได้จนถึงวันเริ่ม",
  undated: "ไม่มีวันกำหนด"
}

/** What is said of a flag whose rule does not say itself what it does not mean. */
const flagIsNo = "ไม่ได้หมายความว่ามีการทำผิด เป็นเพียงลักษณะที่ควรดูเอกสารเพิ่ม"

export const notMeaningOf = (rule: Rule): string => rule.advice.notMeaning?.th ?? flagIsNo

/** What the rule asks for, in our words. */
export const requiresOf = (rule: Rule): string => rule.advice.requires.th

export const remedyOf = (rule: Rule): string => rule.advice.remedy.th

export const proofOf = (rule: Rule): string => rule.advice.proof.th

/** A file's name for a project number: what differs in letter case only differs here, too, and no name is one that a system keeps for itself. */
export const purchaseFile = (id: string): string =>
  `purchases/${/^\d/.test(id) ? "" : "p_"}${id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}.html`

export const ruleFile = (id: string): string => `rules/${id}.html`
