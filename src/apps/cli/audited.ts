import { type Outcome, outcomeLabels } from "../../law/finding.ts"
import type { AuditView } from "../../register/audit-view.ts"
import { formatThaiDate } from "../../values/thai-date.ts"
import type { Language, Words } from "./language.ts"
import { count } from "../../values/count.ts"

const outcomes = Object.keys(outcomeLabels) as ReadonlyArray<Outcome>

const tally = ({ counts }: AuditView, language: Language): string =>
  outcomes
    .map((outcome) => {
      const sum = [...counts.values()].reduce((total, of) => total + of[outcome], 0)
      return `${outcomeLabels[outcome][language]} ${count(sum)}`
    })
    .join(" · ")

/** What the auditor is told once the report lies at `page`. */
export const auditedWords = (view: AuditView, page: string): Words => {
  const { fiscalYear, on, purchases, sample, size } = view
  return {
    th: [
      `รายงานผู้ตรวจสอบ ปีงบประมาณ ${fiscalYear} ข้อมูลถึงสิ้นวันที่ ${formatThaiDate(on, "medium")} รายการบัญชี [0, ${size})`,
      `${count(purchases.length)} โครงการ: ${tally(view, "th")}`,
      `สุ่มตรวจ ${count(sample.drawn.length)} โครงการ คำตั้งต้น ${sample.seed}`,
      "ผลการตรวจไม่ใช่คำวินิจฉัย",
      `รายงานอยู่ที่ ${page}`
    ].join("\n"),
    en: [
      `Auditor's report of fiscal year ${fiscalYear} as of the end of ${on}, entries [0, ${size})`,
      `${count(purchases.length)} purchases: ${tally(view, "en")}`,
      `Sample: ${count(sample.drawn.length)} purchases, seed ${sample.seed}`,
      "A finding is no verdict.",
      `The report is ${page}`
    ].join("\n")
  }
}
