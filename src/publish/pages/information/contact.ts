import { type OfficeTextKey, officeTexts } from "../../../register/office-texts.ts"
import type { SiteView } from "../../../register/site-view.ts"
import { type Licence, licences, type LicenceCode } from "../../../values/licences.ts"
import type { Language } from "../../language.ts"
import type { Page } from "../page.ts"
import { informationPage, notGivenYet, section } from "./section.ts"
import { words } from "./words.ts"

const given = (site: SiteView, keys: ReadonlyArray<OfficeTextKey>, language: Language) =>
  keys.map((key) => {
    const text = site.settings.texts[key]
    return {
      title: officeTexts[key][language],
      value: text ?? notGivenYet[language],
      isThai: text !== undefined && language !== "th"
    }
  })

/** The ways to the pages that say whom to ask. */
export const askLinks = (language: Language) => [
  { href: "contact/index.html", text: words.contact[language] },
  { href: "complaint/index.html", text: words.complaint[language] }
]

/** `contact/index.html`: where the office is and when it is open. */
export const contactPage = (site: SiteView, language: Language): Page =>
  informationPage(
    "contact",
    { heading: words.contact, lead: words.contactLead },
    [
      section("office", words.office[language], {
        facts: [
          { title: words.agency[language], value: site.agency.name, isThai: language !== "th" },
          ...given(site, ["contact-address", "contact-telephone", "contact-email", "contact-hours"], language)
        ]
      }),
      section("others", words.others[language], {
        links: [
          { href: "complaint/index.html", text: words.complaint[language] },
          { href: "privacy/index.html", text: officeTexts["privacy-notice"][language] }
        ]
      })
    ],
    language
  )

/** `complaint/index.html`: where objections and complaints go, and what happens to them. */
export const complaintPage = (site: SiteView, language: Language): Page => {
  const handling = site.settings.texts["complaint-handling"]
  return informationPage(
    "complaint",
    { heading: words.complaint, lead: words.complaintLead },
    [
      section("where-to", words.whereTo[language], { facts: given(site, ["complaint-address"], language) }),
      section("what-to-say", words.whatToSay[language], {
        items: [words.sayWhich[language], words.sayWhat[language], words.sayHow[language]]
      }),
      section("handling", words.handling[language], {
        given: handling ?? "",
        paragraphs: handling === undefined ? [notGivenYet[language]] : []
      }),
      section("appeal", words.appeal[language], { paragraphs: [words.appealText[language]] })
    ],
    language
  )
}

/** `accessibility/index.html`: what the site does for every reader, and what it does not do yet. */
export const accessibilityPage = (site: SiteView, language: Language): Page => {
  const own = site.settings.texts["accessibility-statement"]
  return informationPage(
    "accessibility",
    { heading: words.accessibility, lead: words.accessibilityLead },
    [
      ...(own === undefined ? [] : [section("statement", words.statement[language], { given: own })]),
      section("standard", words.standard[language], { paragraphs: [words.standardText[language]] }),
      section("limits", words.limits[language], {
        paragraphs: [words.limitsText[language], words.tell[language]],
        links: askLinks(language).slice(0, 1)
      })
    ],
    language
  )
}

/** `licence/index.html`: under what terms the data may be used; not chosen until the office chose. */
export const licencePage = (site: SiteView, language: Language): Page => {
  const code = site.settings.texts.licence
  const licence: Licence | undefined = code === undefined ? undefined : licences[code as LicenceCode]
  return informationPage(
    "licence",
    { heading: words.licence, lead: words.licenceLead },
    [
      section("chosen", words.chosen[language], {
        paragraphs: [(licence === undefined ? words.notChosen : words.chosenText)[language]],
        facts:
          licence === undefined
            ? []
            : [
                { title: words.chosen[language], value: licence[language], isThai: false },
                { title: words.address[language], value: licence.address, isThai: false }
              ],
        links: licence === undefined ? askLinks(language).slice(0, 1) : []
      }),
      section("cite", words.cite[language], {
        paragraphs: [
          [site.agency.name, "ข้อมูลการจัดซื้อจัดจ้าง", site.settings.texts["site-address"]]
            .filter((part) => part !== undefined)
            .join(" · ")
        ]
      }),
      section("people", words.people[language], { paragraphs: [words.peopleText[language]] })
    ],
    language
  )
}
