import type { PublicUnit } from "../../../register/public-units.ts"
import type { SiteView } from "../../../register/site-view.ts"
import { type Language, wordsIn } from "../../language.ts"
import { unitAddress } from "../figures/by.ts"
import { words as figureWords } from "../figures/words.ts"
import { aboutLines } from "../figures/years.ts"
import { linesOf, sumOf } from "../lines.ts"
import type { PageKind } from "../page.ts"
import { sumsModel } from "../sums.ts"
import { words } from "../units/words.ts"

const model = (site: SiteView, unit: PublicUnit, language: Language) => {
  const t = wordsIn(words, language)
  const all = linesOf(site)
  const mine = all.filter((line) => line.unit === unit)
  return {
    t,
    charts: wordsIn(figureWords, language),
    heading: unit.name ?? t.noName,
    lead: unit.name === undefined ? t.noNameLead : "",
    sums: sumsModel(t, sumOf(mine), sumOf(all).agreed, language),
    figures: aboutLines(site, mine, language),
    back: "units/index.html"
  }
}

const pagesOf = function* (site: SiteView, language: Language) {
  for (const unit of site.units) {
    const name = unit.name ?? words.noName[language]
    yield {
      path: unitAddress(unit.slug),
      title: name,
      trail: [
        { href: "units/index.html", text: words.heading[language] },
        { href: "", text: name }
      ],
      model: model(site, unit, language)
    }
  }
}

/** `units/<slug>/index.html`: what was bought for one unit, when and from whom. */
export const unitPages: PageKind = { template: "pages/figures/page.hbs", pages: pagesOf }
