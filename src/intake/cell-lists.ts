/** What separates the items of a list inside a cell. */
const separator = " | "

/** The items of a cell, separated by `|`; `\|` is a bar inside an item. A blank cell has none. */
export const splitItems = (cell: string): ReadonlyArray<string> => {
  if (cell.trim() === "") return []
  const items: Array<string> = []
  let item = ""
  let from = 0
  for (const { 0: bar, 1: slashes = "", index } of cell.matchAll(/(\\*)\|/g)) {
    item += cell.slice(from, index) + "\\".repeat(slashes.length >> 1)
    from = index + bar.length
    if (slashes.length % 2 === 1) item += "|"
    else {
      items.push(item.trim())
      item = ""
    }
  }
  return [...items, (item + cell.slice(from)).trim()]
}

/** Items as `splitItems` takes them apart; nothing where every item is blank. */
export const joinItems = (items: ReadonlyArray<string>): string =>
  items.every((item) => item === "")
    ? ""
    : items.map((item) => item.replace(/(\\*)\|/g, "$1$1\\|")).join(separator)
