import type { KeptNote } from "../../ledger/proof/checking/old-notes.ts"
import type { Source } from "../../ledger/proof/checking/source.ts"
import { utf8 } from "../../ledger/proof/bytes.ts"
import { count } from "../../values/count.ts"
import { filled, type Language, shown } from "../../verifying/report.ts"
import { type Asked, askedIn } from "./asked.ts"
import { chosenSource } from "./chosen-source.ts"
import { type Piece, told } from "./told.ts"
import { type Brought, type Outcome, verifySource } from "./verifying.ts"
import { webSource } from "./web-source.ts"
import { words } from "./words.ts"

/** Put in by the bundler: program and version. */
declare const PROGRAM: string

const language: Language = document.documentElement.lang === "en" ? "en" : "th"

const element = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E
const form = element<HTMLFormElement>("verify")
const progress = element("progress")
const result = element("result")
const isOnTheWeb = /^https?:$/.test(location.protocol)

const say = (key: keyof typeof words, values: Readonly<Record<string, string>> = {}): void => {
  progress.textContent = filled(words[key][language], values)
}

const filesOf = (id: string): ReadonlyArray<File> => [...(element<HTMLInputElement>(id).files ?? [])]
const bytesOf = (file: File): Promise<Uint8Array> =>
  file.arrayBuffer().then((buffer) => new Uint8Array(buffer))
const textIn = (id: string): string => element<HTMLTextAreaElement | HTMLInputElement>(id).value.trim()
const choice = (name: string): string => String(new FormData(form).get(name))

const drawn = ({ href, inside, mark, tag }: Piece): HTMLElement => {
  const made = document.createElement(tag)
  if (mark !== undefined) made.className = mark
  if (href !== undefined) made.setAttribute("href", href)
  if (typeof inside === "string") made.textContent = inside
  else made.append(...inside.map((each) => (typeof each === "string" ? each : drawn(each))))
  return made
}

const showWhatIsAsked = (): void => {
  const chosen = [choice("what"), choice("where")]
  for (const part of form.querySelectorAll<HTMLElement>("[data-for]"))
    part.hidden = !chosen.includes(part.dataset["for"]!)
}

/** What is asked; or what is missing to ask it. */
const asked = (): Promise<Asked> | keyof typeof words => {
  switch (choice("what")) {
    case "month":
      return Promise.resolve({ what: "month", month: textIn("month") })
    case "purchase": {
      const purchase = textIn("purchase")
      return purchase === "" ? "writeId" : Promise.resolve({ what: "purchase", purchase, entries: [] })
    }
    case "file": {
      const [file] = filesOf("file")
      return file === undefined
        ? "chooseFile"
        : bytesOf(file).then((bytes) => ({ what: "file", name: file.name, bytes }))
    }
    default:
      return Promise.resolve({ what: "site" })
  }
}

const source = (): Source | undefined => {
  if (choice("where") === "here") return webSource(new URL(form.dataset["root"]!, location.href))
  const files = filesOf("folder")
  return files.length === 0
    ? undefined
    : chosenSource(
        files.map((file) => ({
          path: file.webkitRelativePath,
          size: file.size,
          bytes: () => file.arrayBuffer()
        }))
      )
}

const brought = (): Promise<Brought> => {
  const old = textIn("old")
  const typed: ReadonlyArray<KeptNote> =
    old === ""
      ? []
      : [{ name: form.querySelector("label[for=old]")?.textContent ?? "", bytes: utf8(`${old}\n`) }]
  const [policy] = filesOf("policy")
  return Promise.all([
    Promise.all(
      filesOf("old-files").map((file) => bytesOf(file).then((bytes) => ({ name: file.name, bytes })))
    ),
    Promise.all(filesOf("authorities").map(bytesOf)),
    policy?.text()
  ]).then(([kept, authorities, text]) => ({
    keys: textIn("key")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
    old: [...typed, ...kept],
    policy: text,
    authorities
  }))
}

const show = (outcome: Outcome, about: Asked): void => {
  if (outcome.kind !== "verdict") {
    say(outcome.kind, { about: shown("text" in outcome ? outcome.text : "") })
    return
  }
  result.replaceChildren(...told(outcome.verdict, about, language).map(drawn))
  result.hidden = false
  say("done")
  result.focus()
}

/** The reader is told of every thousandth entry and every hundredth file: a voice that reads aloud must keep up. */
const counted = (site: Source): Source => {
  let files = 0
  return {
    ...site,
    read: (path, limit) => {
      files += 1
      if (files % 100 === 0) say("files", { count: count(files) })
      return site.read(path, limit)
    }
  }
}

const begin = (): void => {
  const question = asked()
  const site = source()
  result.hidden = true
  if (typeof question === "string") return say(question)
  if (site === undefined) return say("chooseFolder")
  const button = form.querySelector("button")!
  button.disabled = true
  say("begun")
  void Promise.all([question, brought()])
    .then(([what, things]) =>
      verifySource({
        source: counted(site),
        site: location.href,
        asked: what,
        brought: things,
        generator: PROGRAM,
        progress: (entries) => {
          if (entries % 1_024 === 0) say("entries", { count: count(entries) })
        }
      }).then((outcome) => show(outcome, what))
    )
    .catch((error: unknown) => say("unavailable", { about: shown(String(error)) }))
    .finally(() => void (button.disabled = false))
}

const choose = (name: string, value: string): void => {
  const radio = form.querySelector<HTMLInputElement>(`input[name=${name}][value=${value}]`)
  if (radio !== null) radio.checked = true
}

const wanted = askedIn(location.search)
choose("what", wanted.what)
if (wanted.what === "purchase") element<HTMLInputElement>("purchase").value = wanted.value
if (wanted.what === "month") {
  const months = element<HTMLSelectElement>("month")
  months.value = wanted.value
  if (months.value !== wanted.value) say("monthUnknown", { about: shown(wanted.value) })
}
if (!isOnTheWeb) {
  choose("where", "folder")
  element("on-the-web").hidden = true
}
element("no-script").hidden = true
form.hidden = false
showWhatIsAsked()
form.addEventListener("change", showWhatIsAsked)
form.addEventListener("submit", (event) => {
  event.preventDefault()
  begin()
})
