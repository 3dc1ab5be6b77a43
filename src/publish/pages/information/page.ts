import type { PageKind } from "../page.ts"
import { aboutPage } from "./about.ts"
import { accessibilityPage, complaintPage, contactPage, licencePage } from "./contact.ts"
import { privacyPage } from "./privacy.ts"

/** What the office says of itself, of its data and of the site: contact, complaints, privacy, accessibility, licence, methods. */
export const informationPages: PageKind = {
  template: "pages/information/page.hbs",
  pages: (site, language) =>
    [contactPage, complaintPage, privacyPage, accessibilityPage, licencePage, aboutPage].map((page) =>
      page(site, language)
    )
}
