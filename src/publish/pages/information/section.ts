import type { Label } from "../../../stages/field.ts"
import { type Language, wordsIn } from "../../language.ts"
import type { Page } from "../page.ts"

/** A fact by its name; `isThai` where the value is the office's own text, which is Thai in both editions. */
interface NamedFact {
  readonly title: string
  readonly value: string
  readonly isThai: boolean
}

/** A part of a page of information. Addresses of `links` are from the edition's root. */
export interface Section {
  readonly id: string
  readonly heading: string
  readonly paragraphs: ReadonlyArray<string>
  readonly items: ReadonlyArray<string>
  readonly facts: ReadonlyArray<NamedFact>
  /** The office's own text, its lines as it wrote them; empty where it gave none. */
  readonly given: string
  readonly links: ReadonlyArray<{ readonly href: string; readonly text: string }>
  readonly tables: ReadonlyArray<{
    readonly title: string
    readonly first: string
    readonly second: string
    readonly rows: ReadonlyArray<{ readonly first: string; readonly second: string }>
  }>
}

/** A part of a page, with what it has of all that a part may have. */
export const section = (
  id: string,
  heading: string,
  more: Partial<Omit<Section, "id" | "heading">>
): Section => ({
  id,
  heading,
  paragraphs: [],
  items: [],
  facts: [],
  given: "",
  links: [],
  tables: [],
  ...more
})

/** What every page says of a text that the office has not given. */
export const notGivenYet: Label = {
  th: "หน่วยงานยังไม่ได้ระบุ",
  en: "The office has not given this yet."
}

/** The lines of a text in an edition. */
export const lines = (texts: ReadonlyArray<Label>, language: Language): ReadonlyArray<string> =>
  texts.map((text) => text[language])

/** A page of information at `<folder>/index.html`. */
export const informationPage = (
  folder: string,
  head: { readonly heading: Label; readonly lead: Label },
  sections: ReadonlyArray<Section>,
  language: Language
): Page => {
  const t = wordsIn({ heading: head.heading, lead: head.lead }, language)
  return {
    path: `${folder}/index.html`,
    title: t.heading,
    trail: [{ href: "", text: t.heading }],
    model: { t, sections },
    isOfOffice: true
  }
}
