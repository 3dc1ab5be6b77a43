import { foldForMatching, foldSpaces } from "../../values/text.ts"
import type { Label, SearchRecord, SearchYear } from "../../values/searchable.ts"
import { unpackYear } from "../../values/searchable.ts"
import { plainAmount, printedAmount } from "./amount.ts"

/** A record and the folded texts that a search looks through; a match never reaches from one text into the next. */
export interface Searchable {
  readonly record: SearchRecord
  readonly month: Label
  readonly method: Label | undefined
  readonly folded: string
  readonly satang: bigint | undefined
}

const border = "\n"

/** The texts of a record that can be found: what its line in the results prints, in both languages. */
export const searchedTexts = (
  { amount, id, numbers, supplier, title, unit }: SearchRecord,
  month: Label,
  method: Label | undefined
): ReadonlyArray<string> =>
  [
    title,
    supplier,
    unit,
    id,
    ...numbers,
    month.th,
    month.en,
    method?.th,
    method?.en,
    ...(amount === undefined ? [] : [printedAmount(amount), plainAmount(amount)])
  ].filter((text) => text !== undefined)

/** A year's records made ready to be searched. */
export const searchablesOf = (year: SearchYear): ReadonlyArray<Searchable> => {
  const known = new Map<string, string>()
  const fold = (text: string): string => {
    const found = known.get(text) ?? foldForMatching(text)
    known.set(text, found)
    return found
  }
  return unpackYear(year).map((record) => {
    const month = year.months[record.month] ?? { th: record.month, en: record.month }
    const method = record.methodCode === undefined ? undefined : year.methods[record.methodCode]
    return {
      record,
      month,
      method,
      folded: searchedTexts(record, month, method).map(fold).join(border),
      satang: record.amount === undefined ? undefined : BigInt(record.amount)
    }
  })
}

/**
 * The folded words of what was typed, each once: they are parted by spaces, and what stands in quotation marks is one word. A text that
 * holds only marks that cannot be seen has none.
 */
export const wordsOf = (typed: string): ReadonlyArray<string> => {
  const parts = Array.from(
    foldSpaces(typed).matchAll(/["“”„]([^"“”„]+)["“”„]|\S+/g),
    ([word, quoted]) => quoted ?? word
  )
  return [...new Set(parts.map(foldForMatching))].filter((word) => word !== "")
}

/** Whether a record holds every word, anywhere in its texts, in the middle of words too. */
export const holdsAll = ({ folded }: Searchable, words: ReadonlyArray<string>): boolean =>
  words.every((word) => folded.includes(word))
