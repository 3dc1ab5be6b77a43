import MiniSearch from "minisearch"
import type { Searchable } from "./matching.ts"

const atMost = 10

/** Overlapping threes of letters, each once: what unspaced Thai can be compared by without knowing its words. */
export const trigramsOf = (folded: string): ReadonlyArray<string> => [
  ...new Set(Array.from({ length: Math.max(folded.length - 2, 0) }, (_, at) => folded.slice(at, at + 3)))
]

/**
 * Records that hold at least half of the trigrams of the folded words, the closest first, at most ten: for a reader whose words no record
 * holds, as where one is misspelt. Never a result of a search.
 */
export const similarTo = (
  all: ReadonlyArray<Searchable>,
  words: ReadonlyArray<string>
): ReadonlyArray<Searchable> => {
  const asked = [...new Set(words.flatMap(trigramsOf))]
  const index = new MiniSearch<{ readonly id: number; readonly folded: string }>({
    fields: ["folded"],
    tokenize: (text) => asked.filter((trigram) => text.includes(trigram)),
    processTerm: (term) => term
  })
  index.addAll(all.map(({ folded }, id) => ({ id, folded })))
  return index
    .search(asked.join(" "), { tokenize: () => asked })
    .filter(({ queryTerms }) => queryTerms.length * 2 >= asked.length)
    .slice(0, atMost)
    .map(({ id }) => all[Number(id)]!)
}
