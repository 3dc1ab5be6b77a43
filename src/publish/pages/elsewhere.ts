import type { terms } from "../../values/terms.ts"

/** Pages of the site that others lead to; one that is not there yet is led to by nothing. */
const there: ReadonlySet<string> = new Set(["search/index.html", "glossary/index.html", "contact/index.html"])

/** An address from the root of an edition, where that page is there, else empty. */
export const ifThere = (address: string): string => (there.has(address.replace(/#.*$/, "")) ? address : "")

/** Where a word is explained. */
export const glossaryAddress = (term: keyof typeof terms): string => ifThere(`glossary/index.html#${term}`)
