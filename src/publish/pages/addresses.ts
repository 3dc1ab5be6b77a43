import type { terms } from "../../values/terms.ts"
/** A purchase's permanent address, from the root of an edition. */
export const purchaseAddress = (id: string): string => `purchases/${id}/index.html`

/** A supplier's permanent address, from the root of an edition. */
export const supplierAddress = (slug: string): string => `suppliers/${slug}/index.html`

/** Where a word is explained, from the root of an edition. */
export const glossaryAddress = (term: keyof typeof terms): string => `glossary/index.html#${term}`
