/** A text that a spreadsheet would run as a formula, made a text by a leading apostrophe. */
export const guarded = (cell: string): string => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

/** A cell without the apostrophe that keeps it from being a formula. */
export const unguarded = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r])/, "")

/** Whether a cell holds the outcome of a formula that went wrong. */
export const isFormulaError = (cell: string): boolean =>
  /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/.test(cell.trim())
