import type { Chart } from "./chart.ts"

/** A column of a table of numbers. */
export interface Heading {
  readonly text: string
  /** `short`: days and months, which stay on one line. */
  readonly holds: "amount" | "words" | "short"
}

/** A row of a table of numbers; its addresses are from the root of the edition (`href`) or of the site (`file`). */
export interface FigureRow {
  readonly name: string
  readonly href?: string
  readonly file?: string
  readonly cells: ReadonlyArray<string>
  /** In place of the cells, where there is nothing to tell. */
  readonly note?: string
}

/** A part of a page: numbers in a table, with a picture of the same numbers where one helps. */
export interface FigureOf {
  /** Anchor; once on a page. */
  readonly id: string
  readonly heading: string
  readonly lead?: string
  readonly chart?: Chart
  /** Of the first column, then of the cells. */
  readonly columns: ReadonlyArray<Heading>
  readonly rows: ReadonlyArray<FigureRow>
  readonly sum?: FigureRow
  readonly note?: string
  /** Where the words of the picture are explained; empty where that page is not there. */
  readonly glossary?: string
  /** A list that goes on from here. */
  readonly more?: { readonly href: string; readonly text: string }
}

const rowModel = ({ cells, file, href, name, note }: FigureRow, columns: ReadonlyArray<Heading>) => ({
  name,
  nameRole: columns[0]?.holds ?? "words",
  href: href ?? "",
  file: file ?? "",
  note: note ?? "",
  span: columns.length - 1,
  cells: cells.map((value, index) => {
    const heading = columns[index + 1]
    return { value, label: heading?.text ?? "", role: heading?.holds ?? "words" }
  })
})

/** What `charts/figure.hbs` prints of a part. */
export const figureModel = (of: FigureOf) => ({
  id: of.id,
  heading: of.heading,
  lead: of.lead ?? "",
  chart: of.chart ?? false,
  columns: of.columns.map(({ holds, text }) => ({ text, role: holds })),
  rows: of.rows.map((row) => rowModel(row, of.columns)),
  sums: of.sum === undefined ? [] : [rowModel(of.sum, of.columns)],
  note: of.note ?? "",
  glossary: of.glossary ?? "",
  more: of.more ?? false
})
export type FigureModel = ReturnType<typeof figureModel>
