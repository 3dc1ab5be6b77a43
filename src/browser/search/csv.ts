const quoted = (text: string): string =>
  /^0[0-9]|[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** A text that a spreadsheet would run as a formula is made a text by a leading apostrophe; a bare `-` is none. */
const inert = (text: string): string => (text !== "-" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** A table for spreadsheets, by the same rules as the site's other CSV files: byte order mark, CRLF, nothing that runs as a formula. */
export const csvText = (
  headings: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<string>>
): string =>
  `\ufeff${[headings, ...rows.map((row) => row.map(inert))]
    .map((row) => `${row.map(quoted).join(",")}\r\n`)
    .join("")}`
