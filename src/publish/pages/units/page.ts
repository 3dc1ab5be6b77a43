import type { SiteView } from "../../../register/site-view.ts"
import { type Language, wordsIn } from "../../language.ts"
import { byUnit } from "../figures/by.ts"
import { words as figureWords } from "../figures/words.ts"
import { linesOf } from "../lines.ts"
import type { PageKind } from "../page.ts"
import { words } from "./words.ts"

const model = (site: SiteView, language: Language) => {
  const lines = linesOf(site)
  return {
    t: wordsIn(words, language),
    charts: wordsIn(figureWords, language),
    heading: words.heading[language],
    lead: words.lead[language],
    sums: [],
    figures: lines.length === 0 ? [] : [byUnit(lines, language, { isWhole: true })],
    back: ""
  }
}

/** `units/index.html`: what was bought for which unit. */
export const unitsPages: PageKind = {
  template: "pages/figures/page.hbs",
  pages: (site, language) => [
    {
      path: "units/index.html",
      title: words.heading[language],
      trail: [{ href: "", text: words.heading[language] }],
      model: model(site, language)
    }
  ]
}
