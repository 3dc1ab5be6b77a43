import { Effect } from "effect"
import type { MonthView, PurchaseRow } from "../register/month-view.ts"
import { formatThaiDate, lastDayOf } from "../values/thai-date.ts"
import { type PublishedFile, publishedFile } from "./file.ts"
import { formCsv } from "./formats/csv.ts"
import { charactersOf } from "./formats/glyphs.ts"
import { type Attachment, renderPdf } from "./formats/pdf.ts"
import { type PrintableForm, printedForm } from "./formats/pdf-form.ts"
import { sorKhorRor1 } from "./forms/sor-khor-ror-1/form.ts"

/** What documents are set with: Typst sources and TrueType fonts, read once for a run. */
export interface PdfKit {
  readonly form: string
  readonly sheet: string
  readonly fonts: ReadonlyArray<Uint8Array>
  /** What every one of the fonts can print. */
  readonly characters: ReadonlySet<string>
}

/** A kit of sources and fonts. */
export const pdfKit = (kit: Omit<PdfKit, "characters">): PdfKit => {
  const [first = new Set<string>(), ...others] = kit.fonts.map(charactersOf)
  return {
    ...kit,
    characters: new Set([...first].filter((letter) => others.every((font) => font.has(letter))))
  }
}

/** The most rows that one file holds; a longer month is split into parts. */
export const rowsOfPart = 500

/** The parts of a month: its rows and the file they lie in. */
const partsOf = (rows: ReadonlyArray<PurchaseRow>) => {
  const count = Math.max(1, Math.ceil(rows.length / rowsOfPart))
  return Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    count,
    path: count === 1 ? `${sorKhorRor1.id}.pdf` : `${sorKhorRor1.id}-part-${at + 1}.pdf`,
    rows: rows.slice(at * rowsOfPart, (at + 1) * rowsOfPart)
  }))
}

/** What a month's page says of the files that are for printing. */
export const pdfLinks = ({ rows }: MonthView) =>
  partsOf(rows).map(({ count, number, path }) => ({
    href: path,
    part: count === 1 ? "" : `ส่วนที่ ${number} จาก ${count}`
  }))

const noteOf = ({ agreedPrice, agreedPriceBasis }: PurchaseRow): boolean =>
  agreedPrice !== undefined && agreedPriceBasis === "project-total"

const printable = (
  { agency, month, revision }: MonthView,
  { count, number, rows }: ReturnType<typeof partsOf>[number],
  csv: string
): PrintableForm => ({
  tag: sorKhorRor1.tag,
  title: sorKhorRor1.title(month),
  agencyName: agency.name,
  lines: [
    formatThaiDate(lastDayOf(month), "official"),
    ...(count === 1 ? [] : [`ส่วนที่ ${number} จาก ${count}`])
  ],
  empty: sorKhorRor1.empty(month),
  columns: sorKhorRor1.columns,
  rows: rows.map((row) => sorKhorRor1.columns.map(({ cell }) => cell(row))),
  notes: [
    ...(rows.some(noteOf) ? ["* ราคารวมของโครงการ ซึ่งมีสัญญาเดียว"] : []),
    ...(rows.length === 0 ? [] : ["เครื่องหมาย - หมายถึงไม่มีข้อมูลบันทึกไว้"]),
    `ฉบับที่ ${revision} ข้อมูลของตารางทั้งเดือนแนบอยู่ในแฟ้มนี้ ชื่อ ${csv} สำหรับเปิดด้วยโปรแกรมตาราง`
  ]
})

/** `sor-khor-ror-1.pdf`, or its parts: the month's form for printing, with its CSV inside. */
export const pdfFiles = Effect.fn("pdfFiles")(function* (view: MonthView, kit: PdfKit) {
  const name = `${sorKhorRor1.id}.csv`
  const attachment: Attachment = {
    name,
    mediaType: "text/csv",
    description: sorKhorRor1.title(view.month),
    text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(formCsv(sorKhorRor1, view.rows))
  }
  const files: Array<PublishedFile> = []
  for (const part of partsOf(view.rows)) {
    const bytes = yield* renderPdf({
      template: kit.form,
      data: printedForm(printable(view, part, name), kit.characters),
      fonts: kit.fonts,
      attachments: [attachment],
      title: `${sorKhorRor1.title(view.month)} ${view.agency.name}`,
      created: lastDayOf(view.month)
    })
    files.push(publishedFile(part.path, "pdf", bytes, part.rows.length))
  }
  return files
})
