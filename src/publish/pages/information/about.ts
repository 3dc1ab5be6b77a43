import { rulesBySection } from "../../../law/law-page.ts"
import { notEncoded } from "../../../law/not-encoded.ts"
import type { SiteView } from "../../../register/site-view.ts"
import type { Label } from "../../../stages/field.ts"
import { formatCitation, instruments } from "../../../values/citation.ts"
import type { Language } from "../../language.ts"
import type { Page } from "../page.ts"
import { aboutParts, aboutWords as words } from "./about-words.ts"
import { askLinks } from "./contact.ts"
import { informationPage, lines, section } from "./section.ts"

const ruleTables = (language: Language) =>
  [...Map.groupBy(rulesBySection(), ({ history }) => history.at(-1)!.citation.instrument)].map(
    ([instrument, rules]) => ({
      title: `${instruments[instrument][language]} (${rules.length})`,
      first: words.rule[language],
      second: words.where[language],
      rows: rules.map((rule) => ({
        first: rule.title[language],
        second: formatCitation(rule.history.at(-1)!.citation, language)
      }))
    })
  )

const omitted = (language: Language) => ({
  title: words.omittedTable[language],
  first: words.why[language],
  second: words.checks[language],
  rows: notEncoded.map(({ ids, why }: { readonly ids: ReadonlyArray<string>; readonly why: Label }) => ({
    first: why[language],
    second: `${ids.length}: ${ids.join(", ")}`
  }))
})

/** `about/index.html`: where each number comes from, what is missing, what a finding does not mean, which rules are checked. */
export const aboutPage = (_site: SiteView, language: Language): Page =>
  informationPage(
    "about",
    { heading: words.heading, lead: words.lead },
    [
      ...aboutParts.map(({ heading, id, says }) =>
        section(id, heading[language], { items: lines(says, language) })
      ),
      section("errors", words.errors[language], {
        paragraphs: [words.errorsText[language]],
        links: askLinks(language)
      }),
      section("rules", words.rules[language], {
        paragraphs: [words.rulesText[language]],
        tables: ruleTables(language)
      }),
      section("omitted", words.omitted[language], {
        paragraphs: [words.omittedText[language]],
        tables: [omitted(language)]
      })
    ],
    language
  )
