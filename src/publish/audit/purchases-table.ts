import type { AuditedPurchase, AuditView, Drawn, Stratum } from "../../register/audit-view.ts"
import type { Table, TableColumn } from "../formats/table.ts"
import { amount, table } from "./table.ts"
import * as words from "./words.ts"

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
