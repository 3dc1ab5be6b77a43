import { plainAmount } from "./amount.ts"
import { csvText } from "./csv.ts"
import type { Searchable } from "./matching.ts"
import type { Words } from "./words.ts"

/** The results as a CSV file, in their order: dates as `YYYY-MM-DD`, prices without thousands marks, empty where nothing is recorded. */
export const resultsCsv = (results: ReadonlyArray<Searchable>, { columns }: Words): string =>
  csvText(
    columns,
    results.map(({ method, month, record }) => [
      String(record.fiscalYear),
      month,
      record.signedOn ?? "",
      record.title ?? "",
      record.supplier ?? "",
      method ?? "",
      record.unit ?? "",
      record.amount === undefined ? "" : plainAmount(record.amount),
      record.id,
      record.numbers.join("; "),
      String(record.findings),
      record.path
    ])
  )
