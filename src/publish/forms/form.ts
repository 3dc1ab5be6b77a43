import type { PriceBasis } from "../../stages/5-contract/codes.ts"
import type { Satang } from "../../values/baht.ts"
import type { Month } from "../../values/thai-date.ts"

/** One line of a cell: words, an amount, or a supplier's name and price. */
export type Line =
  | { readonly text: string }
  | { readonly amount: Satang }
  | { readonly name: string; readonly price: Satang | undefined; readonly basis: PriceBasis | undefined }

/** A column of a published form. Every format prints the same headings and cells. */
export interface Column<Row> {
  /** The heading by itself, in the official wording: what CSV and a phone show. */
  readonly heading: string
  /** Where the official table has one heading over several columns: that heading, and this column's part of it. */
  readonly under?: { readonly heading: string; readonly part: string }
  readonly holds: "number" | "text" | "amount" | "offers"
  /** The cell that names the row to a reader who cannot see the table. */
  readonly namesRow?: true
  /** The names in the cell are those of the row's supplier. */
  readonly namesSupplier?: true
  /** No lines: not recorded. */
  readonly cell: (row: Row) => ReadonlyArray<Line>
}

/** A form as an office publishes it for a period or about a subject: title block, columns, and what stands below the table. */
export interface Form<Row, Period = Month> {
  readonly id: string
  /** The form's own name, printed at the top right. */
  readonly tag: string
  readonly title: (period: Period) => string
  /** Lines of the title block below the title. */
  readonly lines?: (period: Period) => ReadonlyArray<string>
  /** What the table says where there is no row. */
  readonly empty: (period: Period) => string
  readonly columns: ReadonlyArray<Column<Row>>
  /** Sums below the table. */
  readonly totals?: (rows: ReadonlyArray<Row>, period: Period) => ReadonlyArray<Total>
  /** Notes below the table. */
  readonly notes?: (rows: ReadonlyArray<Row>, period: Period) => ReadonlyArray<string>
  /** Who signs the printed form, by role. */
  readonly signatures?: ReadonlyArray<string>
}

/** A sum below a table: its heading and the amount or the words. */
export interface Total {
  readonly heading: string
  readonly line: Line
}

/** A form with its cells, as every format prints it. */
export interface FilledForm {
  readonly id: string
  readonly tag: string
  readonly title: string
  readonly agencyName: string
  readonly lines: ReadonlyArray<string>
  readonly empty: string
  readonly columns: ReadonlyArray<Pick<Column<never>, "heading" | "under" | "holds" | "namesRow">>
  /** The lines of each cell, a row of them for each row. */
  readonly rows: ReadonlyArray<ReadonlyArray<ReadonlyArray<Line>>>
  readonly totals: ReadonlyArray<Total>
  readonly notes: ReadonlyArray<string>
  readonly signatures: ReadonlyArray<string>
}

/** Fills a form with its rows. */
export const fill = <Row, Period>(
  form: Form<Row, Period>,
  period: Period,
  rows: ReadonlyArray<Row>,
  agencyName: string
): FilledForm => ({
  id: form.id,
  tag: form.tag,
  title: form.title(period),
  agencyName,
  lines: form.lines?.(period) ?? [],
  empty: form.empty(period),
  columns: form.columns,
  rows: rows.map((row) => form.columns.map(({ cell }) => cell(row))),
  totals: form.totals?.(rows, period) ?? [],
  notes: form.notes?.(rows, period) ?? [],
  signatures: form.signatures ?? []
})

/** What every form prints for a value that is not recorded. */
export const notRecorded = "-"

/** What is printed before a price for a name that is not recorded. */
export const nameNotRecorded = "ไม่ได้บันทึกชื่อ"

/** What is printed for a value recorded as none. */
export const recordedAsNone = "ไม่มี"

/** What is printed for a personal detail that was withdrawn. */
export const withdrawn = "(ปกปิดตามคำขอของเจ้าของข้อมูล)"

/** A text as a cell's line; none where it is not recorded, `ไม่มี` where it is recorded as none. */
export const textCell = (value: string | null | undefined): ReadonlyArray<Line> =>
  value === undefined ? [] : [{ text: value ?? recordedAsNone }]

/** An amount as a cell's line; none where it is not recorded, `ไม่มี` where it is recorded as none. */
export const amountCell = (value: Satang | null | undefined): ReadonlyArray<Line> =>
  value === undefined ? [] : value === null ? [{ text: recordedAsNone }] : [{ amount: value }]
