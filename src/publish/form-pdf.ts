import { Effect } from "effect"
import type { ThaiDate } from "../values/thai-date.ts"
import { type PublishedFile, publishedFile } from "./file.ts"
import { charactersOf } from "./formats/glyphs.ts"
import { type PdfPrinter, renderPdf } from "./formats/pdf.ts"
import { printedForm, printedSheet } from "./formats/pdf-form.ts"
import type { FilledForm } from "./forms/form.ts"

/** What documents are set with: Typst sources and TrueType fonts, read once for a run. */
export interface PdfKit {
  readonly form: string
  readonly sheet: string
  readonly fonts: ReadonlyArray<Uint8Array>
  /** What every one of the fonts can print. */
  readonly characters: ReadonlySet<string>
  readonly print: PdfPrinter
}

/** A kit of sources and fonts. */
export const pdfKit = (kit: Omit<PdfKit, "characters" | "print">): PdfKit => {
  const [first = new Set<string>(), ...others] = kit.fonts.map(charactersOf)
  return {
    ...kit,
    characters: new Set([...first].filter((letter) => others.every((font) => font.has(letter)))),
    print: renderPdf
  }
}

/** A form to print, with the CSV that goes inside. */
export interface ToPrint {
  /** Without an ending: `sor-khor-ror-1`, `fy2568/forms/plan`. */
  readonly path: string
  readonly form: FilledForm
  readonly csv: Uint8Array
  /** The newest day that the form speaks of. */
  readonly created: ThaiDate
}

/** The most rows that one file holds; a longer form is split into parts. */
export const rowsOfPart = 500

/** A part of a form: its rows and the file they lie in. */
export interface Part<Row> {
  readonly number: number
  readonly count: number
  readonly path: string
  readonly rows: ReadonlyArray<Row>
}

/** The parts of a form; a form of few rows is one. */
export const partsOf = <Row>(path: string, rows: ReadonlyArray<Row>): ReadonlyArray<Part<Row>> => {
  const count = Math.max(1, Math.ceil(rows.length / rowsOfPart))
  return Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    count,
    path: count === 1 ? `${path}.pdf` : `${path}-part-${at + 1}.pdf`,
    rows: rows.slice(at * rowsOfPart, (at + 1) * rowsOfPart)
  }))
}

/** `ส่วนที่ 1 จาก 2`; empty where the form is in one part. */
export const partLine = ({ count, number }: Part<unknown>): string =>
  count === 1 ? "" : `ส่วนที่ ${number} จาก ${count}`

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1)

const inputOf = ({ created, csv, form, path }: ToPrint, fonts: PdfKit["fonts"]) => ({
  fonts,
  attachments: [
    {
      name: `${nameOf(path)}.csv`,
      mediaType: "text/csv",
      description: form.title,
      text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(csv)
    }
  ],
  title: `${form.title} ${form.agencyName}`,
  created
})

/** Sums and signatures stand at the end of the last part. */
const partOf = (form: FilledForm, part: Part<FilledForm["rows"][number]>): FilledForm => ({
  ...form,
  lines: part.count === 1 ? form.lines : [...form.lines, partLine(part)],
  rows: part.rows,
  ...(part.number === part.count ? {} : { totals: [], signatures: [] })
})

/** A form for printing as a table, in one part or several, each with the whole form's CSV inside. */
export const printTable = Effect.fn("printTable")(function* (toPrint: ToPrint, kit: PdfKit) {
  const files: Array<PublishedFile> = []
  for (const part of partsOf(toPrint.path, toPrint.form.rows)) {
    const bytes = yield* kit.print({
      ...inputOf(toPrint, kit.fonts),
      template: kit.form,
      data: printedForm(partOf(toPrint.form, part), kit.characters)
    })
    files.push(publishedFile(part.path, "pdf", bytes, part.rows.length))
  }
  return files as ReadonlyArray<PublishedFile>
})

/** A form of numbered items for printing as a sheet, with its CSV inside. */
export const printSheet = Effect.fn("printSheet")(function* (toPrint: ToPrint, kit: PdfKit) {
  const bytes = yield* kit.print({
    ...inputOf(toPrint, kit.fonts),
    template: kit.sheet,
    data: printedSheet(toPrint.form, kit.characters)
  })
  return publishedFile(`${toPrint.path}.pdf`, "pdf", bytes, toPrint.form.rows.length)
})
