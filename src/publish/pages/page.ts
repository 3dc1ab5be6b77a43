import type { SiteView } from "../../register/site-view.ts"
import type { Language } from "../language.ts"
import type { FormLink } from "../site-forms.ts"

/** A step of the way from the front page to a page: an address from the edition's root, empty for the page itself. */
export interface TrailStep {
  readonly href: string
  readonly text: string
}

/** One page of the site in one language. Its addresses are from the root of its edition. */
export interface Page {
  readonly path: string
  /** What the window's title says before the agency's name. */
  readonly title: string
  /** From below the front page on, the page itself last. */
  readonly trail: ReadonlyArray<TrailStep>
  /**
   * What the template prints. Addresses in it are from a root: the template puts `{{@root.home}}` before those of the same edition and
   * `{{@root.root}}` before files.
   */
  readonly model: object
  /** It prints what the office says of itself and the program's own words: no telephone number in it is a natural person's. */
  readonly isOfOffice?: true
}

/** A kind of page: its template below `src/publish/`, and the pages of it that a site has, in a language, with the forms of each purchase. */
export interface PageKind {
  readonly template: string
  readonly pages: (
    site: SiteView,
    language: Language,
    forms: ReadonlyMap<string, ReadonlyArray<FormLink>>
  ) => Iterable<Page>
}
