import { formatBaht } from "../../values/baht.ts"
import { type FilledForm, type Line, nameNotRecorded, notRecorded } from "../forms/form.ts"
import { printable } from "./glyphs.ts"

/** From how many characters on a word without a space may be broken, and how many of them stay together. */
const longWord = { from: 14, together: 8 }
const breakHere = "\u200b"

const chunks = new RegExp(
  `[^\\-/.,_]{1,${longWord.together}}[\\-/.,_]?|[\\-/.,_]{1,${longWord.together}}`,
  "gu"
)

/** Thai words are broken by the setter's dictionary; other long words, and a letter repeated, would run out of their column. */
const broken = (text: string): string =>
  text
    .replace(new RegExp(`[^\\s\\u0e00-\\u0e7f]{${longWord.from},}`, "gu"), (word) =>
      word.match(chunks)!.join(breakHere)
    )
    .replace(/(?<letter>[\u0e00-\u0e7f])\k<letter>{7,}/gu, (run) => run.match(/.{1,8}/gu)!.join(breakHere))

/** Prints words with the letters that a font has, and says so below the form where it has not all of them. */
const printer = (characters: ReadonlySet<string>) => {
  let isWhole = true
  const print = (text: string): string => {
    const shown = printable(text, characters)
    isWhole &&= (shown.match(/\?/g)?.length ?? 0) === (text.match(/\?/g)?.length ?? 0)
    return shown
  }
  return {
    print,
    words: (text: string) => broken(print(text)),
    notes: () => (isWhole ? [] : ["อักขระที่แบบอักษรของเอกสารนี้ไม่มี พิมพ์เป็นเครื่องหมาย ? ค่าจริงอยู่ในแฟ้มที่แนบ"])
  }
}

type Printer = ReturnType<typeof printer>

const price = (line: Extract<Line, { readonly name: string }>): string =>
  line.price === undefined
    ? notRecorded
    : `${formatBaht(line.price)} บาท${line.basis === "project-total" ? " *" : ""}`

const printedLine = ({ words }: Printer, line: Line) => {
  if ("amount" in line) return [{ text: formatBaht(line.amount), price: "" }]
  if ("text" in line) return line.text.split(/\r\n|\r|\n/).map((text) => ({ text: words(text), price: "" }))
  return [{ text: words(line.name === notRecorded ? nameNotRecorded : line.name), price: price(line) }]
}

const printedLines = (by: Printer, lines: ReadonlyArray<Line>) =>
  lines.length === 0 ? [{ text: notRecorded, price: "" }] : lines.flatMap((line) => printedLine(by, line))

type PrintedLines = ReturnType<typeof printedLines>

const letters = (lines: PrintedLines): number =>
  lines.reduce(
    (sum, { price: after, text }) => sum + text.replace(/[\p{Mn}\u200b]/gu, "").length + after.length,
    0
  )

/** The share of the page's width that a column of words gets: by the square root of what its cells hold, the longest weighing most. */
const share = (cells: ReadonlyArray<PrintedLines>): number => {
  const lengths = cells.map(letters)
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  return Math.round(10 * Math.min(10, Math.max(3, Math.sqrt((mean + Math.max(0, ...lengths)) / 2)))) / 10
}

const longestLine = (cells: ReadonlyArray<PrintedLines>): number =>
  Math.max(0, ...cells.flatMap((lines) => lines.map((line) => letters([line]))))

/** The longest text that gets a column as wide as it is, so that it is not broken. */
const shortText = 15

const printedColumn = (
  { heading, holds, namesRow, under }: FilledForm["columns"][number],
  cells: ReadonlyArray<PrintedLines>
) => {
  const longest = longestLine(cells)
  const isShort = holds !== "offers" && namesRow !== true && cells.length > 0 && longest <= shortText
  return {
    heading: under?.part ?? heading,
    group: under?.heading ?? "",
    holds,
    letters: longest,
    share: holds === "text" && isShort ? 0 : share(cells)
  }
}

/** What may stand in a row that is kept on one page, in letters; a longer one is continued on the next. */
const keptTogether = 700

/** What `form.typ` prints of a form: strings only, with the letters that the fonts have. */
export const printedForm = (form: FilledForm, characters: ReadonlySet<string>) => {
  const by = printer(characters)
  const rows = form.rows.map((row) => row.map((cell) => printedLines(by, cell)))
  const columns = form.columns.map((column, at) =>
    printedColumn(
      column,
      rows.map((row) => row[at]!)
    )
  )
  const body = {
    tag: by.print(form.tag),
    title: by.words(form.title),
    agencyName: by.words(form.agencyName),
    lines: form.lines.map(by.words),
    empty: by.words(form.empty),
    columns,
    rows: rows.map((cells) => ({
      cells,
      isKept: cells.every((cell) => letters(cell) <= keptTogether && cell.length <= 12)
    })),
    totals: form.totals.map(({ heading, line }) => ({
      heading: by.words(heading),
      lines: printedLines(by, [line])
    })),
    signatures: form.signatures.map(by.words),
    notes: form.notes.map(by.print)
  }
  return { ...body, notes: [...body.notes, ...by.notes()] }
}

const inBaht = / \(บาท\)$/u

const withUnit = (line: Line): Line => ("amount" in line ? { text: `${formatBaht(line.amount)} บาท` } : line)

/**
 * What `sheet.typ` prints: a form of numbered items, one a row as number, heading and what is recorded. An amount brings its own unit, so that the
 * heading need not say it.
 */
export const printedSheet = (form: FilledForm, characters: ReadonlySet<string>) => {
  const withUnits = form.rows.map((cells) => cells.map((lines) => lines.map(withUnit)))
  const { columns: _, rows, ...rest } = printedForm({ ...form, rows: withUnits }, characters)
  return {
    ...rest,
    items: rows.map(({ cells: [number, heading, lines] }) => ({
      number: number![0]!.text,
      heading: heading![0]!.text.replace(inBaht, ""),
      lines: lines!
    }))
  }
}
