import type { MonthView, PurchaseRow } from "../../register/month-view.ts"
import { formatBaht } from "../../values/baht.ts"
import {
  type Column,
  type FilledForm,
  type Form,
  type Line,
  nameNotRecorded,
  notRecorded
} from "../forms/form.ts"

const words = (value: Line): string =>
  "text" in value ? value.text : "amount" in value ? formatBaht(value.amount) : value.name

const offer = (value: Line) =>
  "name" in value
    ? [
        {
          name: value.name,
          price: value.price === undefined ? notRecorded : formatBaht(value.price),
          marked: value.price !== undefined && value.basis === "project-total"
        }
      ]
    : []

/** Where a row leads, from the site's root: the page of its purchase, and that of its supplier; empty where there is none. */
export interface RowLinks {
  readonly purchase: string
  readonly supplier: string
}

const cellModel = <Row>(column: Column<Row>, row: Row, links: RowLinks) => {
  const lines = column.cell(row)
  const offers = lines.flatMap(offer)
  return {
    heading: column.heading,
    holds: column.holds === "offers" && offers.length === 0 ? "text" : column.holds,
    namesRow: column.namesRow === true,
    offers,
    isRecorded: lines.length > 0,
    href: column.namesRow === true ? links.purchase : column.namesSupplier === true ? links.supplier : "",
    text: offers.length > 0 ? "" : lines.length === 0 ? notRecorded : lines.map(words).join("\n")
  }
}

const headings = (columns: FilledForm["columns"]) =>
  columns.flatMap(({ heading, under }, index) => {
    if (under === undefined) return [{ text: heading, parts: 0 }]
    if (columns[index - 1]?.under?.heading === under.heading) return []
    return [
      {
        text: under.heading,
        parts: columns.filter((other) => other.under?.heading === under.heading).length
      }
    ]
  })

/** What the page template of a form over purchases prints; `lastDay` is the date line of the title block, `linksOf` where its rows lead. */
export const formModel = (
  form: Form<PurchaseRow>,
  view: MonthView,
  lastDay: string,
  linksOf: (row: PurchaseRow) => RowLinks
) => ({
  formId: form.id,
  tag: form.tag,
  title: form.title(view.month),
  empty: form.empty(view.month),
  agencyName: view.agency.name,
  lastDay,
  count: view.rows.length,
  columnCount: form.columns.length,
  headings: headings(form.columns),
  parts: form.columns.flatMap(({ under }) => (under === undefined ? [] : [under.part])),
  rows: view.rows.map((row) => ({
    id: row.contract,
    procurement: row.procurement,
    findings: row.findings.length,
    cells: form.columns.map((column) => cellModel(column, row, linksOf(row)))
  }))
})

const lineModel = (value: Line) => ({
  name: "name" in value ? (value.name === notRecorded ? nameNotRecorded : value.name) : "",
  text: words(value),
  price: "name" in value && value.price !== undefined ? formatBaht(value.price) : ""
})

/** What the page of any filled form prints. */
export const filledModel = (form: FilledForm) => {
  const { columns, rows, signatures, totals } = form
  const parts = columns.flatMap(({ under }) => (under === undefined ? [] : [under.part]))
  return {
    formId: form.id,
    tag: form.tag,
    title: form.title,
    agency: form.agencyName,
    lines: form.lines,
    empty: form.empty,
    count: rows.length,
    columnCount: columns.length,
    headings: headings(columns).map((heading) => ({ ...heading, span: parts.length === 0 ? 1 : 2 })),
    parts,
    rows: rows.map((cells) =>
      cells.map((lines, at) => {
        const { heading, holds, namesRow } = columns[at]!
        return {
          heading,
          holds:
            lines.length > 1 || lines.some((line) => "name" in line)
              ? "offers"
              : holds === "offers"
                ? "text"
                : holds,
          namesRow: namesRow === true,
          lines: lines.length === 0 ? [{ name: "", text: notRecorded, price: "" }] : lines.map(lineModel)
        }
      })
    ),
    totals: totals.map(({ heading, line }) => ({ heading, text: words(line) })),
    notes: form.notes,
    signatures
  }
}
