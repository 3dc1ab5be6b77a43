import { type Table, type TableCell, type TableColumn, tableOf } from "../formats/table.ts"
import { discreet } from "../privacy.ts"

const discreetTable = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) => row.map((cell) => (typeof cell === "string" ? discreet(cell) : cell)))
})

/** A table of the report: every text of it fit to lie on a desk. */
export const table = <Row>(
  name: string,
  columns: ReadonlyArray<TableColumn<Row>>,
  rows: ReadonlyArray<Row>
): Table => discreetTable(tableOf(name, columns, rows))

/** An amount, empty where it is unknown. */
export const amount = (of: bigint | undefined): TableCell => (of === undefined ? "" : { satang: of })
