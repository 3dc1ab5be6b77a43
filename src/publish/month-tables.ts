import type { MonthView } from "../register/month-view.ts"
import { type PublishedFile, publishedFile, textFile } from "./file.ts"
import { formCsv, purchasesCsv } from "./formats/csv.ts"
import { sorKhorRor1 } from "./forms/sor-khor-ror-1/form.ts"

/** What opens the commitments behind the month's rows, a line of JSON each: entry, field, opening. No file where there are none. */
const openingsFile = ({ openings }: MonthView): ReadonlyArray<PublishedFile> =>
  openings.length === 0
    ? []
    : [
        textFile(
          "openings.jsonl",
          "jsonl",
          openings.map((opening) => `${JSON.stringify(opening)}\n`).join("")
        )
      ]

/** A month's tables, the same wherever they lie: `sor-khor-ror-1.csv`, `purchases.csv`, `openings.jsonl`. */
export const renderMonthTables = (view: MonthView): ReadonlyArray<PublishedFile> => [
  publishedFile("sor-khor-ror-1.csv", "csv", formCsv(sorKhorRor1, view.rows), view.rows.length),
  publishedFile("purchases.csv", "csv", purchasesCsv(view), view.rows.length),
  ...openingsFile(view)
]
