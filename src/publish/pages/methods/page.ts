import { type Language, wordsIn } from "../../language.ts"
import type { SiteView } from "../../../register/site-view.ts"
import { byMethod } from "../figures/by.ts"
import { words as figureWords } from "../figures/words.ts"
import { groupedBy, linesOf } from "../lines.ts"
import type { PageKind } from "../page.ts"
import { words } from "./words.ts"

const model = (site: SiteView, language: Language) => {
  const groups = groupedBy(linesOf(site), ({ row }) => row.method)
  return {
    t: wordsIn(words, language),
    charts: wordsIn(figureWords, language),
    heading: words.heading[language],
    lead: words.lead[language],
    sums: [],
    figures: groups.length === 0 ? [] : [byMethod(groups, language, { isWhole: true })],
    back: ""
  }
}

/** `methods/index.html`: what was bought by which method. */
export const methodsPages: PageKind = {
  template: "pages/figures/page.hbs",
  pages: (site, language) => [
    {
      path: "methods/index.html",
      title: words.heading[language],
      trail: [{ href: "", text: words.heading[language] }],
      model: model(site, language)
    }
  ]
}
