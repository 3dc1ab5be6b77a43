import { Effect } from "effect"
import type { MonthView, PurchaseRow } from "../register/month-view.ts"
import { formatThaiDate, lastDayOf } from "../values/thai-date.ts"
import { formCsv } from "./formats/csv.ts"
import { partLine, partsOf, type PdfKit, printTable } from "./form-pdf.ts"
import { fill, type FilledForm } from "./forms/form.ts"
import { sorKhorRor1 } from "./forms/sor-khor-ror-1/form.ts"

/** What a month's page says of the files that are for printing. */
export const pdfLinks = ({ rows }: MonthView) =>
  partsOf(sorKhorRor1.id, rows).map((part) => ({ href: part.path, part: partLine(part) }))

const isProjectTotal = ({ agreedPrice, agreedPriceBasis }: PurchaseRow): boolean =>
  agreedPrice !== undefined && agreedPriceBasis === "project-total"

const printable = ({ agency, month, revision, rows }: MonthView, csv: string): FilledForm => ({
  ...fill(sorKhorRor1, month, rows, agency.name),
  lines: [formatThaiDate(lastDayOf(month), "official")],
  notes: [
    ...(rows.some(isProjectTotal) ? ["* ราคารวมของโครงการ ซึ่งมีสัญญาเดียว"] : []),
    ...(rows.length === 0 ? [] : ["เครื่องหมาย - หมายถึงไม่มีข้อมูลบันทึกไว้"]),
    `ฉบับที่ ${revision} ข้อมูลของตารางทั้งเดือนแนบอยู่ในแฟ้มนี้ ชื่อ ${csv} สำหรับเปิดด้วยโปรแกรมตาราง`
  ]
})

/** `sor-khor-ror-1.pdf`, or its parts: the month's form for printing, with its CSV inside. */
export const pdfFiles = Effect.fn("pdfFiles")(function* (view: MonthView, kit: PdfKit) {
  const csv = `${sorKhorRor1.id}.csv`
  return yield* printTable(
    {
      path: sorKhorRor1.id,
      form: printable(view, csv),
      csv: formCsv(sorKhorRor1, view.rows),
      created: lastDayOf(view.month)
    },
    kit
  )
})
