import { foldForMatching } from "../../values/text.ts"

/** A piece of a text; `marked` where it holds a word that was searched for. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** A letter with its marks, which is never torn apart; เเ stands for แ. */
const clusters = /เเ|[^\p{M}][\p{M}\u0e32\u0e33]*|[\p{M}\u0e32\u0e33]+/gu

interface Cluster {
  readonly text: string
  /** Where its folded letters begin and end in the folded text. */
  readonly from: number
  readonly to: number
}

const clustersOf = (text: string): ReadonlyArray<Cluster> => {
  let at = 0
  return Array.from(text.matchAll(clusters), ([cluster]) => {
    const from = at
    at += foldForMatching(cluster).length
    return { text: cluster, from, to: at }
  })
}

const placesOf = (folded: string, word: string): ReadonlyArray<readonly [from: number, to: number]> => {
  const places: Array<readonly [number, number]> = []
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
    places.push([at, at + word.length])
  return places
}

/** A text in pieces, those marked that hold one of the folded words; together they are the text. */
export const piecesOf = (text: string, words: ReadonlyArray<string>): ReadonlyArray<Piece> => {
  const folded = foldForMatching(text)
  const places = words.flatMap((word) => placesOf(folded, word))
  if (places.length === 0) return [{ text, marked: false }]
  const pieces: Array<Piece> = []
  for (const { from, text: cluster, to } of clustersOf(text)) {
    const marked = places.some(([start, end]) =>
      from === to ? start < from && end > from : start < to && end > from
    )
    const last = pieces.at(-1)
    if (last?.marked === marked) pieces[pieces.length - 1] = { text: last.text + cluster, marked }
    else pieces.push({ text: cluster, marked })
  }
  return pieces
}
