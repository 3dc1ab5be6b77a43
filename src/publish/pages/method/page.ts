import type { SiteView } from "../../../register/site-view.ts"
import { type Method, methodLabels } from "../../../stages/4-purchase/method.ts"
import { type Language, wordsIn } from "../../language.ts"
import { methodAddress, noMethod } from "../figures/by.ts"
import { words as figureWords } from "../figures/words.ts"
import { aboutLines } from "../figures/years.ts"
import { linesOf, sumOf } from "../lines.ts"
import { words } from "../methods/words.ts"
import type { PageKind } from "../page.ts"
import { sumsModel } from "../sums.ts"

const nameOf = (method: Method | undefined, language: Language): string =>
  method === undefined ? figureWords.noMethod[language] : methodLabels[method][language]

const model = (site: SiteView, method: Method | undefined, language: Language) => {
  const t = wordsIn(words, language)
  const all = linesOf(site)
  const mine = all.filter(({ row }) => row.method === method)
  return {
    t,
    charts: wordsIn(figureWords, language),
    heading: nameOf(method, language),
    lead: "",
    sums: sumsModel(t, sumOf(mine), sumOf(all).agreed, language),
    figures: aboutLines(site, mine, language),
    back: "methods/index.html"
  }
}

const pagesOf = function* (site: SiteView, language: Language) {
  const methods = new Set([
    ...linesOf(site).map(({ row }) => row.method),
    ...site.fiscalYears.flatMap((year) => year.methods.map(({ method }) => method))
  ])
  for (const method of methods)
    yield {
      path: methodAddress(method ?? noMethod),
      title: nameOf(method, language),
      trail: [
        { href: "methods/index.html", text: words.heading[language] },
        { href: "", text: nameOf(method, language) }
      ],
      model: model(site, method, language)
    }
}

/** `methods/<code>/index.html`: what was bought by one method, when and from whom. */
export const methodPages: PageKind = { template: "pages/figures/page.hbs", pages: pagesOf }
