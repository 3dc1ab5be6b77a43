/** What a cell of a table holds: words, a number, or an amount of money. */
export type TableCell = string | number | { readonly satang: bigint }

/** A column of a table that every format prints alike. */
export interface TableColumn<Row> {
  readonly heading: string
  readonly cell: (row: Row) => TableCell
}

/** A table ready for any format. */
export interface Table {
  /** What a workbook calls its sheet. */
  readonly name: string
  readonly headings: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<TableCell>>
}

/** A table of columns over rows. */
export const tableOf = <Row>(
  name: string,
  columns: ReadonlyArray<TableColumn<Row>>,
  rows: ReadonlyArray<Row>
): Table => ({
  name,
  headings: columns.map(({ heading }) => heading),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row)))
})
