import { Effect } from "effect"
import { checkpointPath, entryProofAddress, logPath } from "../register/log-places.ts"
import type { MonthView, PurchaseRow, RowChange } from "../register/month-view.ts"
import { Method, methodLabels } from "../stages/4-purchase/method.ts"
import { type Satang, formatBaht, satang } from "../values/baht.ts"
import { formatMonth, formatThaiDate, lastDayOf, type ThaiDate } from "../values/thai-date.ts"
import { type PublishedFile, publishedFile, textFile } from "./file.ts"
import { formModel } from "./formats/form-page.ts"
import { writeFormWorkbook } from "./formats/xlsx-form.ts"
import type { Pages } from "./formats/html.ts"
import { fill, notRecorded } from "./forms/form.ts"
import { pdfLinks } from "./month-pdf.ts"
import { purchaseAddress, supplierAddress } from "./pages/addresses.ts"
import { renderMonthTables } from "./month-tables.ts"
import { frame } from "./pages/frame.ts"
import { findingModel } from "./pages/purchase/finding.ts"
import { sorKhorRor1 } from "./forms/sor-khor-ror-1/form.ts"

/** Where a month's page will lie: `../` for the month's folder, `../../` for a revision's permanent folder inside it. */
export interface MonthPlace {
  readonly root: "../" | "../../"
}

const fieldLabels: Partial<Record<keyof PurchaseRow, string>> = {
  item: "งานที่จัดซื้อหรือจัดจ้าง",
  budget: "วงเงินที่จะซื้อหรือจ้าง (บาท)",
  referencePrice: "ราคากลาง (บาท)",
  method: "วิธีซื้อหรือจ้าง",
  bids: "รายชื่อผู้เสนอราคาและราคาที่เสนอ",
  winner: "ผู้ได้รับการคัดเลือก",
  winnerWithdrawn: "การปกปิดชื่อผู้ได้รับการคัดเลือก",
  agreedPrice: "ราคาที่ตกลงซื้อหรือจ้าง (บาท)",
  agreedPriceBasis: "ที่มาของราคา",
  reason: "เหตุผลที่คัดเลือกโดยสรุป",
  contractNumber: "เลขที่สัญญาหรือข้อตกลง",
  signedOn: "วันที่ของสัญญาหรือข้อตกลง",
  fiscalYear: "ปีงบประมาณ",
  egpProjectNumber: "เลขที่โครงการในระบบ e-GP",
  egpContractNumber: "เลขคุมสัญญาในระบบ e-GP",
  budgetLine: "รหัสงบประมาณ",
  fundSource: "แหล่งเงิน",
  findings: "ผลการตรวจและคำชี้แจง"
}

const basisLabels: Readonly<Record<string, string>> = {
  contract: "ราคาตามสัญญา",
  "project-total": "ราคารวมของโครงการ"
}

const isMethod = (text: string): text is Method => (Method.literals as ReadonlyArray<string>).includes(text)

const changedValue = (field: keyof PurchaseRow, text: string | undefined): string => {
  if (text === undefined) return notRecorded
  if (field === "method" && isMethod(text)) return methodLabels[text].th
  if (field === "agreedPriceBasis") return basisLabels[text] ?? text
  if (field === "signedOn" && /^\d{4}-\d{2}-\d{2}$/.test(text))
    return formatThaiDate(text as ThaiDate, "medium")
  return text
}

const kinds: Record<RowChange["kind"], string> = {
  added: "เพิ่มรายการ",
  removed: "นำออกจากเดือนนี้",
  changed: "แก้ไข"
}

const changeModel = (change: RowChange) => ({
  kind: kinds[change.kind],
  item: change.item ?? notRecorded,
  about: `เลขที่โครงการ ${change.procurement}${
    change.contractNumber === undefined ? "" : ` เลขที่สัญญา ${change.contractNumber}`
  }`,
  fields: change.fields.map(({ after, before, field }) => ({
    field: fieldLabels[field] ?? field,
    before: changedValue(field, before),
    after: changedValue(field, after)
  })),
  reasons: change.reasons
})

/** The prices that are known, added up, and how many rows have none. */
const totals = (
  rows: ReadonlyArray<PurchaseRow>
): { readonly agreed: Satang; readonly unpriced: number } => ({
  agreed: satang(rows.reduce((sum, { agreedPrice }) => sum + (agreedPrice ?? 0n), 0n)),
  unpriced: rows.filter(({ agreedPrice }) => agreedPrice === undefined).length
})

const standing = ({ revision, signed }: MonthView): string =>
  `ฉบับที่ ${revision} ${signed ? "ลงลายมือชื่ออิเล็กทรอนิกส์แล้ว" : "ยังไม่ได้ลงลายมือชื่ออิเล็กทรอนิกส์"}`

/** A supplier without a number of its own has no address that a month could know: the purchase's page leads there. */
const linksFrom =
  (root: MonthPlace["root"]) =>
  ({ contract, procurement, winnerTaxId }: PurchaseRow) => ({
    purchase: `${root}${purchaseAddress(procurement)}`,
    supplier:
      winnerTaxId === undefined
        ? `${root}${purchaseAddress(procurement)}#k-${contract}`
        : `${root}${supplierAddress(winnerTaxId)}`
  })

const pageModel = (view: MonthView, { root }: MonthPlace) => {
  const { agency, earlier, fiscalYear, month, revision, rows } = view
  const { agreed, unpriced } = totals(rows)
  const yearFolder = `fy${fiscalYear}`
  return {
    ...frame({
      agency,
      language: "th",
      root,
      title: `สขร.1 ${formatMonth(month)}`,
      trail: [
        { href: `${yearFolder}/index.html`, text: `ปีงบประมาณ ${fiscalYear}` },
        { href: "", text: formatMonth(month) }
      ],
      ...(root === "../" ? { twin: `${month}/index.html` } : {})
    }),
    current: root === "../" ? "" : `${root}${month}/index.html`,
    revision,
    form: formModel(sorKhorRor1, view, formatThaiDate(lastDayOf(month), "official"), linksFrom(root)),
    count: rows.length,
    agreed: formatBaht(agreed),
    unpriced,
    marked: rows.some(
      ({ agreedPrice, agreedPriceBasis }) => agreedPrice !== undefined && agreedPriceBasis === "project-total"
    ),
    standing: standing(view),
    found: rows
      .filter(({ findings }) => findings.length > 0)
      .map(({ contract, findings, item, sequence }) => ({
        id: contract,
        sequence,
        item: item ?? notRecorded,
        findings: findings.map((finding) => findingModel(finding, "th"))
      })),
    signed: view.signed,
    verify: `${root}verify/index.html?month=${month}`,
    notice: `${root}${logPath}/notice.html`,
    logJson: `${root}${logPath}/log.json`,
    checkpoint: `${root}${logPath}/${checkpointPath(month, revision)}`,
    printed: pdfLinks(view),
    proofs: rows.map(({ contract, entry, item, sequence }) => ({
      id: contract,
      sequence,
      item: item ?? notRecorded,
      entries: [...new Set([contract, entry])].map((seq) => ({
        seq,
        href: `${root}${entryProofAddress(seq)}`
      }))
    })),
    earlier: earlier.map(({ number, withdrawn }) => ({
      number,
      withdrawn: withdrawn === true,
      href: `${root}${month}/r${number}/index.html`
    })),
    changes: view.changes.map(changeModel),
    yearFolder,
    fiscalYear
  }
}

/** A month's `index.html` for a place. The same view, place and templates give the same bytes. */
export const renderMonthPage = (view: MonthView, place: MonthPlace, pages: Pages): PublishedFile =>
  textFile("index.html", "html", pages.month(pageModel(view, place)))

/** `sor-khor-ror-1.xlsx`: the month's form as a workbook. */
export const renderMonthWorkbook = ({ agency, month, rows }: MonthView): Effect.Effect<PublishedFile> =>
  Effect.map(writeFormWorkbook(fill(sorKhorRor1, month, rows, agency.name)), (bytes) =>
    publishedFile("sor-khor-ror-1.xlsx", "xlsx", bytes, rows.length)
  )

/** A month's files as they lie in its folder: the page and the tables. */
export const renderMonth = (
  view: MonthView,
  place: MonthPlace,
  pages: Pages
): ReadonlyArray<PublishedFile> => [renderMonthPage(view, place, pages), ...renderMonthTables(view)]
