import type { Finding } from "../../law/finding.ts"
import type { GuideDuty, Way } from "../../law/method-guide.ts"
import { numberText } from "../../law/number-text.ts"
import { explain } from "../../law/sentence.ts"
import { groundLabels } from "../../stages/4-purchase/ground.ts"
import { methodLabels, subMethods } from "../../stages/4-purchase/method.ts"
import { stageNames } from "../../stages/stage.ts"
import { formatCitation } from "../../values/citation.ts"
import { terms } from "../../values/terms.ts"
import type { Language } from "./language.ts"

const nameOf = ({ ground, method, subMethod }: Way, language: Language): string =>
  [
    methodLabels[method][language],
    ground === undefined ? undefined : groundLabels[ground][language],
    subMethod === undefined ? undefined : subMethods[subMethod][language]
  ]
    .filter((part) => part !== undefined)
    .join(" · ")

const dutyLines = ({ certain, citations, numbers, rule }: GuideDuty, language: Language): string => {
  const asked = rule.advice.requires[language]
  const depends = certain ? "" : language === "th" ? " (ขึ้นกับข้อเท็จจริง)" : " (depends on the facts)"
  const law = citations[0] === undefined ? "" : formatCitation(citations[0], language)
  const reads = numbers.map(
    ({ parameter, value }) => `${parameter.title[language]} ${numberText(parameter.unit, value, language)}`
  )
  const proof = rule.advice.proof[language]
  return [
    `  - ${asked}${depends}`,
    `    ${[law, ...reads].join(" · ")}`,
    `    ${language === "th" ? "เอกสาร" : "proof"}: ${proof}`
  ].join("\n")
}

/** A way that is open, with everything the rules ask on it, stage by stage. */
export const whole = (way: Way, language: Language): string =>
  [
    `${language === "th" ? "ใช้ได้" : "open"}: ${nameOf(way, language)}`,
    ...way.remarks.map((remark) => `  ${explain(remark as Finding, language)}`),
    ...stageNames.flatMap((stage) => {
      const its = way.duties.filter(({ rule }) => rule.stage === stage)
      return its.length === 0
        ? []
        : [` ${terms[stage][language]}`, ...its.map((it) => dutyLines(it, language))]
    })
  ].join("\n")

/** A way of which no rule says whether it is open. */
export const unsettled = (way: Way, language: Language): string =>
  `${language === "th" ? "ยังบอกไม่ได้ว่าใช้ได้ ไม่มีข้อตรวจที่ตัดสินกรณีหรือวันนั้น" : "no rule tells whether open"}: ${nameOf(way, language)}`

/** A way that is not, and what the rules hold against it. */
export const brief = (way: Way, language: Language): string =>
  [
    `${language === "th" ? "ไม่ควรใช้" : "not open"}: ${nameOf(way, language)}`,
    ...way.against.map((held) => `  ${explain(held as Finding, language)}`)
  ].join("\n")
