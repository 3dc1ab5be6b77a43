import { Arbitrary, Schema } from "effect"
import type { SearchRecord } from "../../src/values/searchable.ts"

/** Letters with their marks, digits of both kinds, spaces, and signs that a search might take for its own. */
const clusters = [
  "ก",
  "รี",
  "ต",
  "เ",
  "ส",
  "ริ",
  "ม",
  "ที่",
  "น้ำ",
  "นํ้า",
  "หมู่",
  "เเ",
  "๐",
  "๓",
  "0",
  "3",
  " ",
  "  ",
  "A",
  "a",
  "é",
  '"',
  "“",
  "”",
  "(",
  ".",
  "*",
  "\\",
  "/",
  "-",
  "|",
  ",",
  "\u200b",
  "\t"
] as const

/** Up to ten such clusters, each standing alone so that a part of the text can be taken without tearing a letter apart. */
export const clusterList = Arbitrary.array(Arbitrary.schema(Schema.Literals(clusters)), { maxLength: 10 })

/** The same as one text. */
export const clusterText = Arbitrary.map(clusterList, (list) => list.join(""))

/** A record of which everything but the texts given is the same. */
export const recordOf = (facts: Partial<SearchRecord>): SearchRecord => ({
  path: "purchases/68010000001/index.html",
  id: "68010000001",
  fiscalYear: 2568,
  month: "2025-08",
  numbers: [],
  findings: 0,
  ...facts
})
