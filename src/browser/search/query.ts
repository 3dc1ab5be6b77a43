import { foldSpaces } from "../../values/text.ts"

/** The orders that results can have; by day unless told, the newest first. */
export const sorts = ["newest", "oldest", "dearest", "cheapest"] as const
export type Sort = (typeof sorts)[number]

/** What the reader asks for, as typed; an empty text asks for nothing. `from` and `to` are amounts in baht. */
export interface Query {
  readonly words: string
  readonly year: string
  readonly method: string
  readonly unit: string
  readonly from: string
  readonly to: string
  readonly sort: Sort
}

const isSort = (text: string): text is Sort => (sorts as ReadonlyArray<string>).includes(text)

/** The query that fields of a form or of an address name; other fields are passed over. */
export const readQuery = (fields: URLSearchParams): Query => {
  const field = (name: string): string => foldSpaces(fields.get(name) ?? "")
  const sort = field("sort")
  return {
    words: field("q"),
    year: field("year"),
    method: field("method"),
    unit: field("unit"),
    from: field("from"),
    to: field("to"),
    sort: isSort(sort) ? sort : "newest"
  }
}

/** The query as the end of an address, `?q=…&year=2568`: what is not asked for is left out. */
export const queryAddress = ({ from, method, sort, to, unit, words, year }: Query): string => {
  const fields = Object.entries({ q: words, year, method, unit, from, to, sort })
  const asked = fields.filter(([name, value]) => value !== (name === "sort" ? "newest" : ""))
  return `?${new URLSearchParams(asked).toString()}`
}

/** Whether anything narrows the records down besides their order. */
export const isNarrowed = ({ from, method, to, unit, year }: Query): boolean =>
  [from, method, to, unit, year].some((value) => value !== "")
