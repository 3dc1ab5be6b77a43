import type { PurchaseRow } from "../../../register/month-view.ts"
import { agreementDays } from "../../../stages/agreement-day.ts"
import { methodLabels } from "../../../stages/4-purchase/method.ts"
import { formatMonth, formatThaiDate } from "../../../values/thai-date.ts"
import { amountCell, type Form, type Line, notRecorded, textCell, withdrawn } from "../form.ts"

const winner = (row: PurchaseRow): ReadonlyArray<Line> => {
  const name = row.winnerWithdrawn ? withdrawn : row.winner
  return name === undefined && row.agreedPrice === undefined
    ? []
    : [{ name: name ?? notRecorded, price: row.agreedPrice, basis: row.agreedPriceBasis }]
}

/** A day that is not the contract's own says of what it is the day. */
const day = ({ dayOf, signedOn }: PurchaseRow): string =>
  `${formatThaiDate(signedOn, "short")}${dayOf === "signed" ? "" : ` (${agreementDays[dayOf].th})`}`

const agreement = "เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง"

/** แบบ สขร.1 — a month's purchases, one contract a row, in the columns and wording of the official form. See README.md. */
export const sorKhorRor1: Form<PurchaseRow> = {
  id: "sor-khor-ror-1",
  tag: "สขร.1",
  title: (month) => `สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน${formatMonth(month)}`,
  empty: (month) => `ไม่มีการจัดซื้อจัดจ้างในรอบเดือน${formatMonth(month)}`,
  columns: [
    { heading: "ลำดับ", holds: "number", cell: (row) => [{ text: String(row.sequence) }] },
    { heading: "งานที่จัดซื้อหรือจัดจ้าง", holds: "text", namesRow: true, cell: (row) => textCell(row.item) },
    { heading: "วงเงินที่จะซื้อหรือจ้าง (บาท)", holds: "amount", cell: (row) => amountCell(row.budget) },
    { heading: "ราคากลาง (บาท)", holds: "amount", cell: (row) => amountCell(row.referencePrice) },
    {
      heading: "วิธีซื้อหรือจ้าง",
      holds: "text",
      cell: (row) => textCell(row.method === undefined ? undefined : methodLabels[row.method].th)
    },
    {
      heading: "รายชื่อผู้เสนอราคาและราคาที่เสนอ",
      holds: "offers",
      cell: (row) => row.bids.map(({ name, price }) => ({ name: name ?? withdrawn, price, basis: undefined }))
    },
    {
      heading: "ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง",
      holds: "offers",
      namesSupplier: true,
      cell: winner
    },
    { heading: "เหตุผลที่คัดเลือกโดยสรุป", holds: "text", cell: (row) => textCell(row.reason) },
    {
      heading: "เลขที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง",
      under: { heading: agreement, part: "เลขที่" },
      holds: "text",
      cell: (row) => textCell(row.contractNumber)
    },
    {
      heading: "วันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง",
      under: { heading: agreement, part: "วันที่" },
      holds: "text",
      cell: (row) => textCell(day(row))
    }
  ]
}
