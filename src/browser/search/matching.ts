import { foldForMatching, foldSpaces } from "../../values/text.ts"
import { type SearchRecord, type SearchYear, unpackYear } from "../../values/searchable.ts"
import { printedAmount } from "./amount.ts"
import type { Language } from "./words.ts"

/** A record and the folded texts that a search looks through; a match never reaches from one text into the next. */
export interface Searchable {
  readonly record: SearchRecord
  readonly month: string
  readonly method: string | undefined
  readonly folded: string
  readonly satang: bigint | undefined
}

const border = "\n"

/** The texts of a record that can be found: what its line in the results prints, and nothing else. */
export const searchedTexts = (
  { amount, id, numbers, supplier, title, unit }: SearchRecord,
  month: string,
  method: string | undefined
): ReadonlyArray<string> =>
  [
    title,
    supplier,
    unit,
    id,
    ...numbers,
    month,
    method,
    amount === undefined ? undefined : printedAmount(amount)
  ].filter((text) => text !== undefined)

/** A year's records made ready to be searched in a language. */
export const searchablesOf = (year: SearchYear, language: Language): ReadonlyArray<Searchable> => {
  const known = new Map<string, string>()
  const fold = (text: string): string => {
    const found = known.get(text) ?? foldForMatching(text)
    known.set(text, found)
    return found
  }
  return unpackYear(year).map((record) => {
    const month = year.months[record.month]?.[language] ?? record.month
    const { methodCode } = record
    const method = methodCode === undefined ? undefined : (year.methods[methodCode]?.[language] ?? methodCode)
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
