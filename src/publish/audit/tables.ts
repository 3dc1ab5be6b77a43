import type { Told } from "../../law/finding.ts"
import { isFindingOutcome } from "../../law/judging.ts"
import { rulesBySection } from "../../law/law-page.ts"
import { fieldTitle } from "../../law/sentence.ts"
import type {
  AuditedCorrection,
  AuditedDue,
  AuditedPurchase,
  AuditView,
  Drawn,
  MissingField,
  StepDuration,
  Stratum
} from "../../register/audit-view.ts"
import { compareDues } from "../../register/audit-dues.ts"
import { formatMonth } from "../../values/thai-date.ts"
import { holders } from "../../law/duty.ts"
import { officeRecords } from "../../stages/office-records.ts"
import { type Table, type TableCell, type TableColumn, tableOf } from "../formats/table.ts"
import { discreet } from "./privacy.ts"
import * as words from "./words.ts"

const discreetTable = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) => row.map((cell) => (typeof cell === "string" ? discreet(cell) : cell)))
})

const table = <Row>(
  name: string,
  columns: ReadonlyArray<TableColumn<Row>>,
  rows: ReadonlyArray<Row>
): Table => discreetTable(tableOf(name, columns, rows))

const amount = (of: bigint | undefined): TableCell => (of === undefined ? "" : { satang: of })

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
  office.map(({ entries, judgement, members }) => ({
    told: judgement,
    isHidden: false,
    about: judgement.record === undefined ? "ทั้งปีงบประมาณ" : officeRecords[judgement.record.name].th,
    key: judgement.record?.key ?? String(judgement.fiscalYear ?? ""),
    contract: "",
    item: "",
    entries: entries.length > 0 ? words.entryRanges(entries) : `0–${size - 1}`,
    basis: "",
    members: members.map(({ entries: of, key }) => `${key} (${words.entryRanges(of)})`).join(" | "),
    explanation: "",
    explanationEntry: ""
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

/** `missing.csv`: the fields that judgements wait for. */
export const missingTable = ({ missing }: AuditView): Table =>
  table<MissingField>(
    "หลักฐานที่ขาด",
    [
      { heading: "ข้อมูลที่ยังไม่ได้บันทึก", cell: ({ field }) => fieldTitle(field, "th") },
      { heading: "ชื่อช่อง", cell: ({ field }) => field },
      { heading: "จำนวนโครงการ", cell: ({ purchases }) => purchases },
      { heading: "จำนวนข้อตรวจ", cell: ({ rules }) => rules },
      { heading: "จำนวนผลที่รอ", cell: ({ judgements }) => judgements },
      { heading: "ในจำนวนนั้นรอช่องนี้ช่องเดียว", cell: ({ alone }) => alone },
      { heading: "รายการบัญชีที่อ่านแล้ว", cell: ({ entries }) => words.entryRanges(entries) }
    ],
    missing
  )

const contractNumbers = ({ contracts }: AuditedPurchase): string =>
  contracts.map(({ number }) => number ?? "-").join(" | ")

export const suppliersOf = ({ contracts }: AuditedPurchase): ReadonlyArray<string> => [
  ...new Set(
    contracts.map(({ supplier, supplierWithdrawn }) =>
      supplierWithdrawn ? "(ปกปิดตามคำขอของเจ้าของข้อมูล)" : (supplier ?? "-")
    )
  )
]

const signedDays = ({ contracts }: AuditedPurchase): string =>
  contracts.map(({ signedOn }) => (signedOn === undefined ? "-" : words.day(signedOn))).join(" | ")

const entriesOf = ({ entries }: AuditedPurchase): string => words.entryRanges(entries.map(({ seq }) => seq))

const countOf = ({ judgements }: AuditedPurchase, outcome: string): number =>
  judgements.filter(({ judgement }) => judgement.outcome === outcome).length

const named: ReadonlyArray<TableColumn<AuditedPurchase>> = [
  { heading: "เลขที่โครงการ", cell: ({ id }) => id },
  { heading: "งาน", cell: ({ title }) => title ?? "-" },
  { heading: "วิธีซื้อหรือจ้าง", cell: ({ method }) => words.methodName(method) },
  { heading: "วงเงิน (บาท)", cell: (purchase) => amount(purchase.amount) },
  { heading: "ราคาที่ตกลง (บาท)", cell: ({ agreed }) => amount(agreed) },
  { heading: "คู่สัญญา", cell: (purchase) => suppliersOf(purchase).join(" | ") },
  { heading: "เลขที่สัญญา", cell: contractNumbers },
  { heading: "วันที่ลงนาม", cell: signedDays },
  { heading: "รายการบัญชี", cell: entriesOf }
]

export const purchasesTable = ({ purchases }: AuditView): Table =>
  table(
    "โครงการ",
    [
      ...named,
      ...words.outcomes.map((outcome) => ({
        heading: words.outcomeName(outcome),
        cell: (purchase: AuditedPurchase) => countOf(purchase, outcome)
      }))
    ],
    purchases
  )

/** What whoever checks on paper ticks or fills in. */
export const tickHeadings = [
  "☐ พบแฟ้มเอกสาร",
  "☐ จำนวนเงินตรง",
  "☐ วันที่ตรง",
  "☐ คู่สัญญาตรง",
  "☐ ผู้อนุมัติมีอำนาจ",
  "☐ หลักฐานประกาศครบ",
  "☐ พบพัสดุหรืองานจริง",
  "ผู้ตรวจและวันที่",
  "บันทึกของผู้ตรวจ"
] as const

/** `sample.csv`: the worksheet of the check on paper. */
export const sampleTable = ({ sample }: AuditView): Table =>
  table<Drawn & { readonly place: number }>(
    "สุ่มตรวจ",
    [
      { heading: "ลำดับ", cell: ({ place }) => place },
      { heading: "ช่วงวงเงิน", cell: ({ band }) => words.bandWords[band] },
      ...named.map(({ cell, heading }) => ({
        heading,
        cell: ({ purchase }: Drawn) => cell(purchase)
      })),
      { heading: "ค่าแฮชที่ใช้เรียง", cell: ({ hash }) => hash },
      ...tickHeadings.map((heading) => ({ heading, cell: () => (heading.startsWith("☐") ? "☐" : "") }))
    ],
    sample.drawn.map((drawn, index) => ({ ...drawn, place: index + 1 }))
  )

export const strataTable = ({ sample }: AuditView): Table =>
  table<Stratum>(
    "ชั้นของการสุ่ม",
    [
      { heading: "วิธีซื้อหรือจ้าง", cell: ({ method }) => words.methodName(method) },
      { heading: "ช่วงวงเงิน", cell: ({ band }) => words.bandWords[band] },
      { heading: "โครงการทั้งหมด", cell: ({ population }) => population },
      { heading: "วงเงินรวม (บาท)", cell: ({ money }) => ({ satang: money }) },
      { heading: "สุ่มได้", cell: ({ chosen }) => chosen }
    ],
    sample.strata
  )

export const correctionsTable = ({ purchases }: AuditView): Table =>
  table<AuditedCorrection>(
    "การแก้ไข",
    [
      { heading: "เลขที่โครงการ", cell: ({ procurement }) => procurement },
      { heading: "บันทึกเมื่อ", cell: ({ at }) => words.instant(at) },
      { heading: "รายการบัญชี", cell: ({ entry }) => entry },
      { heading: "แก้รายการที่", cell: ({ corrects }) => corrects },
      {
        heading: "สิ่งที่แก้",
        cell: ({ changes, struck }) =>
          struck
            ? "ขีดฆ่าทั้งบันทึก"
            : changes.map(({ after, before, title }) => `${title}: ${before} → ${after}`).join(" | ")
      },
      { heading: "เหตุผล", cell: ({ reason }) => reason },
      {
        heading: "เดือนที่เผยแพร่ไปก่อนแล้ว",
        cell: ({ published }) => published.map(({ month }) => formatMonth(month)).join(" | ")
      },
      {
        heading: "ฉบับที่แสดงค่าที่แก้แล้ว",
        cell: ({ published }) =>
          published
            .map(({ revision }) => (revision === undefined ? "ยังไม่มีฉบับใหม่" : `ฉบับที่ ${revision}`))
            .join(" | ")
      }
    ],
    purchases.flatMap(({ corrections }) => corrections)
  )

export const durationsTable = ({ durations }: AuditView): Table =>
  table<StepDuration>(
    "ระยะเวลา",
    [
      { heading: "จาก", cell: ({ from }) => from },
      { heading: "ถึง", cell: ({ to }) => to },
      { heading: "คิดจากกี่โครงการ", cell: ({ purchases }) => purchases },
      { heading: "ค่ากลาง (วัน)", cell: ({ median, purchases }) => (purchases === 0 ? "" : String(median)) },
      { heading: "นานที่สุด (วัน)", cell: ({ longest, purchases }) => (purchases === 0 ? "" : longest) },
      { heading: "โครงการที่นานที่สุด", cell: ({ longestOf }) => longestOf },
      { heading: "วันที่กลับลำดับ (โครงการ)", cell: ({ reversed }) => reversed }
    ],
    durations
  )

/** Every duty of the year in the order of its urgency. */
export const duesIn = ({ dues, purchases }: AuditView): ReadonlyArray<AuditedDue> =>
  [...purchases.flatMap((purchase) => purchase.dues), ...dues].toSorted(compareDues)

export const dueAct = ({ due }: AuditedDue): string =>
  `${due.rule.duty?.does.th ?? due.rule.title.th}${due.item === undefined ? "" : ` ${due.item}`}`

export const dueHolder = ({ due }: AuditedDue): string =>
  due.rule.duty === undefined ? "-" : holders[due.rule.duty.who].th

export const dueAbout = ({ contractNumber, due }: AuditedDue): string =>
  due.procurement !== undefined
    ? `${due.procurement}${due.contract === undefined ? "" : ` สัญญา ${contractNumber ?? "-"}`}`
    : due.record !== undefined
      ? `${officeRecords[due.record.name].th} ${due.record.key}`
      : "ทั้งปีงบประมาณ"

export const duesTable = (view: AuditView): Table =>
  table<AuditedDue>(
    "หน้าที่ที่ยังไม่เสร็จ",
    [
      { heading: "สถานะ", cell: ({ state }) => words.dueStates[state] },
      { heading: "สิ่งที่ต้องทำ", cell: dueAct },
      { heading: "ผู้มีหน้าที่", cell: dueHolder },
      { heading: "ภายในวันที่", cell: ({ due }) => (due.by === undefined ? "" : words.day(due.by)) },
      { heading: "เริ่มได้ตั้งแต่", cell: ({ due }) => (due.from === undefined ? "" : words.day(due.from)) },
      { heading: "ของ", cell: dueAbout },
      { heading: "รหัสข้อตรวจ", cell: ({ due }) => due.rule.id },
      {
        heading: "รายการบัญชี",
        cell: ({ entries }) => (entries.length > 0 ? words.entryRanges(entries) : `0–${view.size - 1}`)
      }
    ],
    duesIn(view)
  )

const totalOf = (amounts: ReadonlyArray<bigint | undefined>): bigint =>
  amounts.reduce<bigint>((sum, it) => sum + (it ?? 0n), 0n)

/** What the year came to, in numbers: for the first page and the first sheet. */
export const summaryOf = (view: AuditView) => {
  const { counts, purchases } = view
  const contracts = purchases.flatMap((purchase) => purchase.contracts)
  return {
    purchases: purchases.length,
    contracts: contracts.length,
    budget: totalOf(purchases.map((purchase) => purchase.amount)),
    unbudgeted: purchases.filter((purchase) => purchase.amount === undefined).length,
    agreed: totalOf(contracts.map((contract) => contract.amount)),
    unpriced: contracts.filter((contract) => contract.amount === undefined).length,
    outcomes: words.outcomes.map((outcome) => ({
      outcome,
      count: [...counts.values()].reduce((sum, of) => sum + of[outcome], 0)
    }))
  }
}

export const summaryTable = (view: AuditView): Table => {
  const summary = summaryOf(view)
  const rows: ReadonlyArray<readonly [string, TableCell]> = [
    ["หน่วยงาน", view.agency.name],
    ["ปีงบประมาณ (พ.ศ.)", String(view.fiscalYear)],
    ["ข้อมูลถึงสิ้นวันที่", words.day(view.on)],
    ["รายการบัญชีที่ครอบคลุม", `[0, ${view.size}) คือรายการที่ 0 ถึง ${view.size - 1}`],
    ["ค่าแฮชรากของบัญชี (SHA-256, ฐานสิบหก)", view.root],
    ["ตรวจสอบตัวบทกฎหมายถึงวันที่", words.day(view.lawCheckedOn)],
    ["จำนวนโครงการ", summary.purchases],
    ["จำนวนสัญญาหรือข้อตกลง", summary.contracts],
    ["วงเงินรวม (บาท)", { satang: summary.budget }],
    ["โครงการที่ไม่ทราบวงเงิน", summary.unbudgeted],
    ["ราคาตามสัญญารวม (บาท)", { satang: summary.agreed }],
    ["สัญญาที่ไม่ทราบราคา", summary.unpriced],
    ...summary.outcomes.map(({ count, outcome }) => [words.outcomeName(outcome), count] as const),
    ["คำตั้งต้นของการสุ่ม", view.sample.seed],
    ["ข้อควรทราบ", noVerdict]
  ]
  return table(
    "สรุป",
    [
      { heading: "เรื่อง", cell: ([name]) => name },
      { heading: "ค่า", cell: ([, value]) => value }
    ],
    rows
  )
}

/** What every page says of what it shows. */
export const noVerdict =
  "ผลการตรวจเป็นการเทียบข้อมูลที่บันทึกไว้กับข้อกฎหมายโดยโปรแกรม ไม่ใช่คำวินิจฉัย และไม่ได้ชี้ว่าผู้ใดกระทำผิด เป็นรายการที่ควรดูเอกสารหรือขอคำชี้แจง"
