import type { SiteView } from "../../../register/site-view.ts"
import { licences, type LicenceCode } from "../../../values/licences.ts"
import { dictionary } from "../../dataset/dictionary.ts"
import { type Language, monthIn, wordsIn } from "../../language.ts"
import { words as information } from "../information/words.ts"
import type { PageKind } from "../page.ts"
import { aboutFiles, dataFiles, words } from "./words.ts"

const model = ({ months, settings }: SiteView, language: Language) => {
  const code = settings.texts.licence
  return {
    t: wordsIn(words, language),
    files: dataFiles.map((file) => ({ href: file.href, about: file[language] })),
    months: months.toReversed().map(({ month, rows }) => ({
      folder: month,
      name: monthIn(month, language),
      rows: rows.length
    })),
    about: aboutFiles.map((file) => ({ href: file.href, about: file[language] })),
    licence: code === undefined ? information.notChosen[language] : licences[code as LicenceCode][language],
    parts: dictionary.map(({ entries, name, title }) => ({
      id: `d-${name.replaceAll(".", "-")}`,
      title: `${title[language]} (${name})`,
      fields: entries.map(({ about, en, name, th, type }) => ({
        name,
        th,
        en,
        type: [type[language], about[language]].filter((text) => text !== "").join(" · ")
      }))
    }))
  }
}

/** `data/index.html`: what can be downloaded, in which form and under what terms, and what each field is. */
export const dataPages: PageKind = {
  template: "pages/data/page.hbs",
  pages: (site, language) => [
    {
      path: "data/index.html",
      title: words.heading[language],
      trail: [{ href: "", text: words.heading[language] }],
      model: model(site, language)
    }
  ]
}
