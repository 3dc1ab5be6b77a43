import { type Ground, groundLabels } from "../stages/4-purchase/ground.ts"
import { type Method, methodLabels } from "../stages/4-purchase/method.ts"
import { notesOf } from "../stages/field.ts"
import { formatBaht, satang } from "../values/baht.ts"
import { formatCitation } from "../values/citation.ts"
import { formatRate, type Rate } from "../values/rate.ts"
import { formatThaiDate, type ThaiDate } from "../values/thai-date.ts"
import type { Fact, FindingOutcome, Told } from "./finding.ts"
import { namedFields } from "./named-fields.ts"
import type { FactKind, Rule, Text } from "./rule.ts"
import { rules } from "./rules.ts"

/** The languages a finding is told in. */
export type Language = keyof Text

const titles: ReadonlyMap<string, Text> = new Map(
  [...namedFields].flatMap(([stage, fields]) =>
    Object.entries(fields).flatMap(([name, field]) => {
      const notes = notesOf(field)
      return notes === undefined ? [] : [[`${stage}.${name}`, notes] as const]
    })
  )
)

/** A field as people know it: the title of its stage schema; the name itself only for a field that no stage has. */
export const fieldTitle = (field: string, language: Language): string =>
  titles.get(field)?.[language] ?? field

const dateText = (date: ThaiDate, language: Language): string =>
  language === "th" ? formatThaiDate(date, "medium") : date

const groundText = (ground: Ground, language: Language): string => groundLabels[ground][language]

/** A fact as a sentence prints it; money without its unit, which the sentence names. */
export const factText = (kind: FactKind | undefined, fact: Fact, language: Language): string => {
  if (typeof kind === "object") {
    const codes = String(fact).split(" ")
    return codes.map((code) => kind[code]?.[language] ?? code).join(", ")
  }
  if (kind === "baht" && typeof fact === "bigint") return formatBaht(satang(fact))
  if (kind === "rate") return formatRate(fact as Rate)
  if (kind === "date") return dateText(fact as ThaiDate, language)
  if (kind === "method") return methodLabels[fact as Method]?.[language] ?? String(fact)
  if (kind === "ground") return groundText(fact as Ground, language)
  if (kind === "fiscal-year" && language === "en") return `B.E. ${fact}`
  return String(fact)
}

const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

const statement = (rule: Rule, finding: Told<FindingOutcome>, language: Language): string => {
  const says = rule.says[finding.because ?? ""]?.[language] ?? rule.title[language]
  return says.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = finding.facts[name]
    return fact === undefined ? "–" : factText(rule.facts[name], fact, language)
  })
}

const checkedNote = ({ judgedOn, checkedOn }: Told<FindingOutcome>, language: Language): string => {
  if (judgedOn === undefined || checkedOn === undefined || judgedOn <= checkedOn) return ""
  const date = dateText(checkedOn, language)
  return language === "th" ? ` (ตรวจสอบกฎหมายถึง ${date})` : ` (law checked up to ${date})`
}

const frames: Record<FindingOutcome, (said: string, law: string) => Text> = {
  breach: (said, law) => ({
    th: `ไม่เป็นไปตาม ${law}: ${said} ควรชี้แจง`,
    en: `Does not conform to ${law}: ${said}; an explanation is due`
  }),
  caution: (said, law) => ({
    th: `ยังไม่พบหลักฐานว่าเป็นไปตาม ${law}: ${said}`,
    en: `No evidence found yet of conforming to ${law}: ${said}`
  }),
  flag: (said) => ({ th: `ข้อสังเกต: ${said}`, en: `Remark: ${said}` }),
  "cannot-tell": (said) => ({ th: `ข้อมูลไม่พอ: ${said}`, en: `Not enough recorded to tell: ${said}` })
}

const question = (rule: Rule, finding: Told<FindingOutcome>, language: Language): string => {
  const fields = finding.missing.map((field) => fieldTitle(field, language)).join(", ")
  return language === "th"
    ? `ยังบอกไม่ได้ว่า${rule.asks.th} เพราะยังไม่ได้บันทึก ${fields}`
    : `${rule.asks.en}; not recorded: ${fields}`
}

/**
 * A finding as one sentence for officers and citizens: the section, the facts, or the fields that would tell. It never concludes more than
 * the outcome's label does. Plain text; whoever prints it escapes it.
 */
export const explain = (finding: Told<FindingOutcome>, language: Language): string => {
  const rule = ruleById.get(finding.rule)
  if (rule === undefined) return frames[finding.outcome](finding.rule, "")[language]
  const law = finding.citations
    .slice(0, 1)
    .map((citation) => formatCitation(citation, language))
    .join("")
  const said =
    finding.outcome === "cannot-tell" ? question(rule, finding, language) : statement(rule, finding, language)
  return frames[finding.outcome](said, law)[language] + checkedNote(finding, language)
}
