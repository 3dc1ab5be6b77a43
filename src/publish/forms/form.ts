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

/** A form as an office publishes it for a month: title block and columns. */
export interface Form<Row> {
  readonly id: string
  /** The form's own name, printed at the top right. */
  readonly tag: string
  readonly title: (month: Month) => string
  /** What the table says for a month without a row. */
  readonly empty: (month: Month) => string
  readonly columns: ReadonlyArray<Column<Row>>
}

/** What every form prints for a value that is not recorded. */
export const notRecorded = "-"

/** What is printed before a price for a name that is not recorded. */
export const nameNotRecorded = "ไม่ได้บันทึกชื่อ"

/** What is printed for a value recorded as none. */
export const recordedAsNone = "ไม่มี"

/** What is printed for a personal detail that was withdrawn. */
export const withdrawn = "(ปกปิดตามคำขอของเจ้าของข้อมูล)"
