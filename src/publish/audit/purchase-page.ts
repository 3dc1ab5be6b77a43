import { stageNames, type StageName } from "../../stages/stage.ts"
import { fieldTitle } from "../../law/sentence.ts"
import type { AuditedJudgement, AuditedPurchase, AuditView } from "../../register/audit-view.ts"
import { typeWords } from "../../register/words.ts"
import {
  byWeight,
  correctionModel,
  findingModel,
  isRemarkable,
  outcomeCounts,
  type Place
} from "./finding.ts"
import { dueModel } from "./dues.ts"
import * as words from "./words.ts"

const withdrawn = "(ปกปิดตามคำขอของเจ้าของข้อมูล)"

const countsOf = (judgements: ReadonlyArray<AuditedJudgement>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...Map.groupBy(judgements, ({ judgement }) => judgement.outcome)].map(([outcome, of]) => [
      outcome,
      of.length
    ])
  )

const lineModel = ({ contractNumber, entries, explanation, judgement }: AuditedJudgement) => ({
  label: words.outcomeName(judgement.outcome),
  href: `../${words.ruleFile(judgement.rule)}`,
  title: words.ruleOf(judgement.rule).title.th,
  contract: judgement.contract === undefined ? "" : (contractNumber ?? "-"),
  missing: judgement.missing.map((field) => fieldTitle(field, "th")).join(", "),
  relief: judgement.relief ?? "",
  entries: words.entryRanges(entries),
  explanation: explanation?.text ?? "",
  explanationEntry: explanation?.entry ?? 0
})

const quietOutcomes = ["conforms", "not-judged", "out-of-scope"] as const

const stageModel = (stage: StageName, { judgements, timeline }: AuditedPurchase, place: Place) => {
  const mine = judgements.filter(({ judgement }) => judgement.stage === stage)
  const quiet = mine
    .filter(({ judgement }) => (quietOutcomes as ReadonlyArray<string>).includes(judgement.outcome))
    .toSorted(byWeight)
  const counts = countsOf(quiet)
  return {
    stage,
    step: stageNames.indexOf(stage) + 1,
    name: words.stageName(stage),
    days: timeline
      .filter((it) => it.stage === stage)
      .map(({ entry, on, title }) => ({
        title,
        on: on === null ? "บันทึกว่าไม่มี" : words.day(on),
        entry,
        href: place.own!.has(entry) ? `#e-${entry}` : ""
      })),
    findings: mine
      .filter(isRemarkable)
      .toSorted(byWeight)
      .map((it) => findingModel(it, undefined, place)),
    waiting: mine.filter(({ judgement }) => judgement.outcome === "cannot-tell").map(lineModel),
    quiet: quiet.map(lineModel),
    quietSummary: quietOutcomes
      .filter((outcome) => (counts[outcome] ?? 0) > 0)
      .map((outcome) => `${words.outcomeName(outcome)} ${counts[outcome]} ข้อ`)
      .join(" · ")
  }
}

const sourceText = ({ source, type }: AuditedPurchase["entries"][number]): string =>
  source === undefined
    ? type === "disclosure"
      ? "-"
      : "หน่วยงานบันทึก"
    : `นำเข้า รายการที่ ${source.entry}${source.row === undefined ? "" : ` แถว ${source.row}`}`

const entryModel = (entry: AuditedPurchase["entries"][number]) => ({
  seq: entry.seq,
  at: words.instant(entry.at),
  kind: [
    typeWords[entry.type].th,
    ...(entry.kind === undefined || entry.kind === typeWords[entry.type].th ? [] : [entry.kind]),
    ...(entry.corrects === undefined ? [] : [`แก้รายการที่ ${entry.corrects}`])
  ].join(" · "),
  fields: entry.struck ? "ขีดฆ่าทั้งบันทึก" : entry.fields.length === 0 ? "-" : entry.fields.join(", "),
  source: sourceText(entry)
})

/** `purchases/<id>.html`: the seven stages with their days and every rule's outcome, and the entries behind them. */
export const purchaseModel = (purchase: AuditedPurchase, view: AuditView) => {
  const place: Place = { root: "../", own: new Set(purchase.entries.map(({ seq }) => seq)) }
  return {
    id: purchase.id,
    title: purchase.title ?? `โครงการ ${purchase.id}`,
    method: words.methodName(purchase.method),
    amount: purchase.amount === undefined ? "ไม่ได้บันทึก" : `${words.money(purchase.amount)} บาท`,
    agreed: purchase.agreed === undefined ? "ไม่ได้บันทึก" : `${words.money(purchase.agreed)} บาท`,
    contracts: purchase.contracts.map(({ amount, first, number, signedOn, supplier, supplierWithdrawn }) => ({
      number: number ?? "-",
      supplier: supplierWithdrawn ? withdrawn : (supplier ?? "ไม่ได้บันทึกชื่อคู่สัญญา"),
      signedOn: signedOn === undefined ? "ไม่ได้บันทึกวัน" : words.day(signedOn),
      amount: amount === undefined ? "ไม่ได้บันทึกราคา" : `${words.money(amount)} บาท`,
      first
    })),
    counts: outcomeCounts(countsOf(purchase.judgements)),
    dues: purchase.dues.map((due) => dueModel(due, "../", view.size)),
    stages: stageNames.map((stage) => stageModel(stage, purchase, place)),
    corrections: purchase.corrections.map((it) => correctionModel(it, place)),
    entries: purchase.entries.map(entryModel)
  }
}

/** `purchases.html`: every purchase with what it came to. */
export const purchasesModel = ({ purchases }: AuditView) => ({
  purchases: purchases.map((purchase) => {
    const counts = countsOf(purchase.judgements)
    return {
      href: words.purchaseFile(purchase.id),
      id: purchase.id,
      title: purchase.title ?? "",
      method: words.methodName(purchase.method),
      amount: purchase.amount === undefined ? "-" : words.money(purchase.amount),
      breaches: counts["breach"] ?? "",
      cautions: counts["caution"] ?? "",
      flags: counts["flag"] ?? "",
      waiting: counts["cannot-tell"] ?? "",
      entries: words.entryRanges(purchase.entries.map(({ seq }) => seq))
    }
  })
})
