import { stringify } from "csv-stringify/sync"
import type { MonthView } from "../../register/month-view.ts"
import { formatBahtPlain, satang } from "../../values/baht.ts"
import { type FilledForm, type Form, type Line, nameNotRecorded, notRecorded } from "../forms/form.ts"
import { purchaseColumns } from "../forms/purchases/form.ts"
import type { TableCell } from "./table.ts"

/** `bom`: a byte order mark, by which spreadsheets know UTF-8; on unless told. `lines`: how a line ends; CRLF unless told. */
export interface CsvOptions {
  readonly bom?: boolean
  readonly lines?: "windows" | "unix"
}

const encoder = new TextEncoder()

/**
 * The one CSV writer; the cells' text as given, in UTF-8. A cell is quoted where it holds a quote, a comma, a line feed or a carriage return,
 * and where it begins with a zero and a digit, so that a spreadsheet told to take quoted fields as text keeps the zero.
 */
export const writeCsv = (
  records: ReadonlyArray<ReadonlyArray<string>>,
  { bom = true, lines = "windows" }: CsvOptions = {}
): Uint8Array =>
  encoder.encode(
    stringify(records as Array<ReadonlyArray<string>>, {
      bom,
      record_delimiter: lines,
      quote_record_delimiter: true,
      quoted_match: /^0[0-9]/
    })
  )

/**
 * A text that a spreadsheet would run as a formula, made a text by a leading apostrophe. The bare `-` of a value that is not recorded is no
 * formula and stays readable.
 */
const inert = (text: string): string =>
  text !== notRecorded && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text

/** A line of a cell as plain text: amounts without thousands marks. */
export const lineText = (value: Line): string => {
  if ("text" in value) return value.text
  if ("amount" in value) return formatBahtPlain(value.amount)
  const price = value.price === undefined ? notRecorded : `${formatBahtPlain(value.price)} บาท`
  const name = value.name === notRecorded ? nameNotRecorded : value.name
  return `${name} ${price}${value.basis === "project-total" ? " (ราคารวมของโครงการ)" : ""}`
}

/** A difference below zero begins with a minus sign and is a number all the same. */
const shown = (lines: ReadonlyArray<Line>): string => {
  const text = lines.length === 0 ? notRecorded : lines.map(lineText).join("\n")
  return lines.length === 1 && "amount" in lines[0]! ? text : inert(text)
}

/** A table as people open it in a spreadsheet: every text inert, numbers without thousands marks. */
export const tableCsv = (
  headings: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<TableCell>>
): Uint8Array => writeCsv([headings, ...rows.map((row) => row.map(cellText))])

const cellText = (cell: TableCell): string =>
  typeof cell === "string"
    ? inert(cell)
    : typeof cell === "number"
      ? String(cell)
      : formatBahtPlain(satang(cell.satang))

/** A form as people open it in a spreadsheet: official headings, amounts without thousands marks, one bidder a line inside the cell. */
export const formCsv = <Row>(form: Form<Row>, rows: ReadonlyArray<Row>): Uint8Array =>
  writeCsv([
    form.columns.map(({ heading }) => heading),
    ...rows.map((row) => form.columns.map(({ cell }) => shown(cell(row))))
  ])

/** A filled form as people open it in a spreadsheet. */
export const filledCsv = ({ columns, rows }: FilledForm): Uint8Array =>
  writeCsv([columns.map(({ heading }) => heading), ...rows.map((row) => row.map(shown))])

type MonthRows = Pick<MonthView, "month" | "rows">

/** `purchases.csv` for programs: no byte order mark, lines end in LF, values as recorded, empty where unknown. */
export const purchasesCsv = (view: MonthRows & Pick<MonthView, "agency">): Uint8Array =>
  allPurchasesCsv({ agency: view.agency, months: [view] })

/** The same table over several months. */
export const allPurchasesCsv = ({
  agency,
  months
}: Pick<MonthView, "agency"> & { readonly months: ReadonlyArray<MonthRows> }): Uint8Array =>
  writeCsv(
    [
      purchaseColumns.map(({ name }) => name),
      ...months.flatMap(({ month, rows }) =>
        rows.map((row) => purchaseColumns.map(({ value }) => value(row, { agency, month })))
      )
    ],
    { bom: false, lines: "unix" }
  )
