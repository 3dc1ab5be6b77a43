import type { Told } from "../../law/finding.ts"
import { isFindingOutcome } from "../../law/judging.ts"
import { rulesBySection } from "../../law/law-page.ts"
import { fieldTitle } from "../../law/sentence.ts"
import type { AuditedPurchase, AuditView } from "../../register/audit-view.ts"
import { officeRecords } from "../../stages/office-records.ts"
import type { Table, TableCell } from "../formats/table.ts"
import { table } from "./table.ts"
import * as words from "./words.ts"

/** `matrix.csv`: every rule in the order of the law, and how often it came to each outcome. */
export const matrixTable = ({ counts }: AuditView): Table =>
  table(
    "ข้อตรวจ",
    [
      { heading: "ข้อกฎหมาย", cell: ({ rule }) => words.sectionOf(rule) },
      { heading: "รหัสข้อตรวจ", cell: ({ rule }) => rule.id },
      { heading: "เรื่อง", cell: ({ rule }) => rule.title.th },
      { heading: "ขั้นตอน", cell: ({ rule }) => words.stageName(rule.stage) },
      { heading: "ตรวจกับ", cell: ({ rule }) => words.aboutWords(rule) },
      ...words.outcomes.map((outcome) => ({
        heading: words.outcomeName(outcome),
        cell: ({ of }: { readonly of: Readonly<Record<string, number>> }) => of[outcome] ?? 0
      })),
      { heading: "รวม", cell: ({ of }) => Object.values(of).reduce((sum, count) => sum + count, 0) }
    ],
    rulesBySection().map((rule) => ({ rule, of: counts.get(rule.id)! as Readonly<Record<string, number>> }))
  )

interface FindingRow {
  readonly told: Told
  readonly isHidden: boolean
  readonly about: string
  readonly key: string
  readonly contract: string
  readonly item: string
  readonly entries: string
  readonly basis: string
  readonly members: string
  readonly explanation: string
  readonly explanationEntry: TableCell
}

const basisText = (basis: ReadonlyArray<{ readonly title: string; readonly entry: number }>): string =>
  basis.map(({ entry, title }) => `${title} (${entry})`).join(" | ")

const ofPurchase = ({ id, judgements, title }: AuditedPurchase): ReadonlyArray<FindingRow> =>
  judgements.map(({ basis, contractNumber, entries, explanation, isHidden, judgement }) => ({
    told: judgement,
    isHidden,
    about: judgement.contract === undefined ? "โครงการ" : "สัญญา",
    key: id,
    contract: judgement.contract === undefined ? "" : (contractNumber ?? "-"),
    item: title ?? "",
    entries: words.entryRanges(entries),
    basis: basisText(basis),
    members: "",
    explanation: explanation?.text ?? "",
    explanationEntry: explanation?.entry ?? ""
  }))

const ofOffice = ({ office, size }: AuditView): ReadonlyArray<FindingRow> =>
  office.map(({ entries, explanation, judgement, members }) => ({
    told: judgement,
    isHidden: false,
    about: judgement.record === undefined ? "ทั้งปีงบประมาณ" : officeRecords[judgement.record.name].th,
    key: judgement.record?.key ?? String(judgement.fiscalYear ?? ""),
    contract: "",
    item: "",
    entries: entries.length > 0 ? words.entryRanges(entries) : `0–${size - 1}`,
    basis: "",
    members: members.map(({ entries: of, key }) => `${key} (${words.entryRanges(of)})`).join(" | "),
    explanation: explanation?.text ?? "",
    explanationEntry: explanation?.entry ?? ""
  }))

/** `findings.csv`: a line for each finding, the heaviest first, with what it rests on. */
export const findingsTable = (view: AuditView): Table => {
  const rows = [...view.purchases.flatMap(ofPurchase), ...ofOffice(view)].filter(({ told }) =>
    isFindingOutcome(told.outcome)
  )
  const order = (row: FindingRow) => words.outcomes.indexOf(row.told.outcome)
  return table(
    "ผลการตรวจ",
    [
      { heading: "ผล", cell: ({ told }) => words.outcomeName(told.outcome) },
      { heading: "รหัสข้อตรวจ", cell: ({ told }) => told.rule },
      { heading: "เรื่อง", cell: ({ told }) => words.ruleOf(told.rule).title.th },
      { heading: "ขั้นตอน", cell: ({ told }) => words.stageName(told.stage) },
      { heading: "เป็นเรื่องของ", cell: ({ about }) => about },
      { heading: "เลขที่โครงการหรือบันทึก", cell: ({ key }) => key },
      { heading: "เลขที่สัญญา", cell: ({ contract }) => contract },
      { heading: "งาน", cell: ({ item }) => item },
      { heading: "รายละเอียด", cell: ({ isHidden, told }) => words.sentenceOf(told, isHidden) },
      { heading: "ข้อกฎหมายที่ใช้", cell: ({ told }) => words.citationTexts(told.citations).join(" | ") },
      {
        heading: "กฎหมาย ณ วันที่",
        cell: ({ told }) => (told.judgedOn === undefined ? "" : words.day(told.judgedOn))
      },
      {
        heading: "ข้อมูลที่ขาด",
        cell: ({ told }) => told.missing.map((field) => fieldTitle(field, "th")).join(" | ")
      },
      { heading: "ข้อมูลที่อ่าน (รายการบัญชี)", cell: ({ basis }) => basis },
      { heading: "รายการบัญชี", cell: ({ entries }) => entries },
      { heading: "โครงการหรือบันทึกที่เกี่ยว", cell: ({ members }) => members },
      { heading: "คำชี้แจงของหน่วยงาน", cell: ({ explanation }) => explanation },
      { heading: "รายการบัญชีของคำชี้แจง", cell: ({ explanationEntry }) => explanationEntry },
      {
        heading: "สิ่งที่ข้อสังเกตไม่ได้หมายถึง",
        cell: ({ told }) => (told.outcome === "flag" ? words.notMeaningOf(words.ruleOf(told.rule)) : "")
      },
      { heading: "สิ่งที่ควรทำ", cell: ({ told }) => words.remedyOf(words.ruleOf(told.rule)) },
      { heading: "หลักฐาน", cell: ({ told }) => words.proofOf(words.ruleOf(told.rule)) }
    ],
    rows.toSorted((a, b) => order(a) - order(b))
  )
}
