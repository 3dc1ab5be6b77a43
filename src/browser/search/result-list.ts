import { printedAmount } from "./amount.ts"
import { piecesOf } from "./highlighting.ts"
import type { Searchable } from "./matching.ts"
import type { Language, Words } from "./words.ts"

/** How a result is shown: the page's language, its words, the words searched for, and where the language's pages begin. */
export interface Showing {
  readonly language: Language
  readonly words: Words
  readonly searched: ReadonlyArray<string>
  readonly pages: string
}

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  content: ReadonlyArray<Node | string>,
  className = ""
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name)
  made.append(...content)
  if (className !== "") made.className = className
  return made
}

const highlighted = (text: string, searched: ReadonlyArray<string>): ReadonlyArray<Node | string> =>
  piecesOf(text, searched).map((piece) => (piece.marked ? element("mark", [piece.text]) : piece.text))

/** Marks text of another language than the page's for those who hear it read. */
const spoken = <A extends HTMLElement>(made: A, text: string, language: Language): A => {
  if (language !== "th" && /[\u0e00-\u0e7f]/.test(text)) made.lang = "th"
  return made
}

/** One result as an item of the list. */
export const resultItem = (
  { method, month, record }: Searchable,
  { language, pages, searched, words }: Showing
): HTMLLIElement => {
  const show = (text: string) => highlighted(text, searched)
  const title = record.title ?? words.untitled
  const link = spoken(element("a", show(title)), title, language)
  link.href = `${pages}${record.path}`
  const price =
    record.amount === undefined ? [words.noPrice] : [...show(printedAmount(record.amount)), ` ${words.baht}`]
  const facts: ReadonlyArray<readonly [string, string | undefined]> = [
    [words.month, month],
    [words.supplier, record.supplier ?? words.nameNotRecorded],
    [words.method, method],
    [words.unit, record.unit],
    [words.numbers, [record.id, ...record.numbers].join(" · ")],
    [words.findings, record.findings === 0 ? undefined : words.findingCount(record.findings)]
  ]
  const list = element(
    "dl",
    facts
      .filter(([, text]) => text !== undefined)
      .map(([name, text]) =>
        element("div", [element("dt", [name]), spoken(element("dd", show(text!)), text!, language)])
      )
  )
  return element("li", [element("h3", [link]), element("p", price, "amount"), list])
}
