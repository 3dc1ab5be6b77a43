import { readAmount } from "./amount.ts"
import { find } from "./finding.ts"
import { indexesIn } from "./loading.ts"
import { type Searchable, wordsOf } from "./matching.ts"
import { isNarrowed, type Query, queryAddress, readQuery } from "./query.ts"
import { resultItem, type Showing } from "./result-list.ts"
import { resultsCsv } from "./results-table.ts"
import { similarTo } from "./similar.ts"
import { wordsIn } from "./words.ts"

const atOnce = 50
const pause = 120

const part = <K extends keyof HTMLElementTagNameMap>(name: K, id: string): HTMLElementTagNameMap[K] =>
  document.querySelector<HTMLElementTagNameMap[K]>(`${name}#${id}`)!

const form = part("form", "search")
const results = part("section", "results")
const status = part("p", "count")
const list = part("ol", "hits")
const more = part("button", "more")
const similar = part("button", "similar")
const share = part("a", "share")
const download = part("button", "download")
const years = Array.from(form.querySelectorAll("option"))
  .filter((option) => option.parentElement?.id === "year" && option.value !== "")
  .map(({ value }) => value)

const language = document.documentElement.lang === "en" ? "en" : "th"
const words = wordsIn[language]
const isFolder = location.protocol === "file:"

const asked = (): Query => {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) fields.set(name, String(value))
  return readQuery(fields)
}

const fill = (query: Query): void => {
  const { words: q, ...fields } = query
  for (const [name, value] of Object.entries({ q, ...fields })) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement) field.value = value
    if (field instanceof HTMLSelectElement) {
      field.value = value
      if (field.selectedIndex < 0) field.selectedIndex = 0
    }
  }
}

const complain = (name: "from" | "to", typed: string): void => {
  const wrong = typed !== "" && readAmount(typed) === undefined
  part("p", `${name}-problem`).hidden = !wrong
  const field = part("input", name)
  if (wrong) field.setAttribute("aria-invalid", "true")
  else field.removeAttribute("aria-invalid")
}

let waiting: ReturnType<typeof setTimeout> | undefined
let found: ReadonlyArray<Searchable> = []
let shown = 0

const showing = (query: Query): Showing => ({
  language,
  words,
  searched: wordsOf(query.words),
  pages: form.dataset["pages"]!
})

const showMore = (query: Query): void => {
  const next = found.slice(shown, shown + atOnce)
  list.append(...next.map((each) => resultItem(each, showing(query))))
  shown += next.length
  const rest = Math.min(atOnce, found.length - shown)
  more.hidden = rest === 0
  more.textContent = words.more(rest)
}

const say = (query: Query, wanted: ReadonlyArray<string>): void => {
  const failed = indexes.failed(wanted)
  const all = query.words === "" && !isNarrowed(query) && shown === found.length
  const said = [
    found.length > 0
      ? all
        ? words.all(found.length)
        : words.found(found.length, shown)
      : indexes.missing(wanted).length === 0 && failed.length < wanted.length
        ? words.nothing
        : "",
    indexes.missing(wanted).length > 0 ? words.loading : "",
    failed.length > 0 ? words.notLoaded(failed.join(", ")) : ""
  ]
  status.textContent = said.filter((sentence) => sentence !== "").join(" · ")
}

const run = (): void => {
  const query = asked()
  const wanted = query.year === "" ? years : [query.year]
  indexes.want(wanted)
  complain("from", query.from)
  complain("to", query.to)
  found = find(indexes.records(wanted), query)
  shown = 0
  list.replaceChildren()
  showMore(query)
  say(query, wanted)
  const address = queryAddress(query)
  share.href = address === "?" ? location.pathname : address
  download.disabled = found.length === 0
  similar.hidden = status.textContent !== words.nothing || wordsOf(query.words).length === 0
  if (!isFolder) history.replaceState(null, "", share.href)
}

const showSimilar = (): void => {
  clearTimeout(waiting)
  const query = asked()
  const wanted = query.year === "" ? years : [query.year]
  const filtered = find(indexes.records(wanted), { ...query, words: "" })
  const close = similarTo(filtered, wordsOf(query.words))
  list.replaceChildren(...close.map((each) => resultItem(each, showing(query))))
  status.textContent = words.similar(close.length)
  similar.hidden = true
  list.querySelector("a")?.focus()
}

const save = (): void => {
  const link = document.createElement("a")
  link.download = "search.csv"
  link.href = URL.createObjectURL(new Blob([resultsCsv(found, words)], { type: "text/csv;charset=utf-8" }))
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

const indexes = indexesIn(form.dataset["indexes"]!, language, run)

form.addEventListener("input", () => {
  clearTimeout(waiting)
  waiting = setTimeout(run, pause)
})
form.addEventListener("submit", (event) => {
  if (isFolder) return
  event.preventDefault()
  clearTimeout(waiting)
  run()
})
form.addEventListener("reset", () => {
  clearTimeout(waiting)
  waiting = setTimeout(run)
})
more.addEventListener("click", () => {
  clearTimeout(waiting)
  const first = shown
  showMore(asked())
  status.textContent = words.found(found.length, shown)
  list.children[first]?.querySelector("a")?.focus()
})
download.addEventListener("click", save)
similar.addEventListener("click", showSimilar)

const query = readQuery(new URLSearchParams(location.search))
fill(query)
part("details", "filters").open = isNarrowed(query) || query.sort !== "newest"
form.hidden = false
results.hidden = false
part("p", "without-script").hidden = true
run()
