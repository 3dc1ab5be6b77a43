/** A purchase's permanent address, from the root of an edition. */
export const purchaseAddress = (id: string): string => `purchases/${id}/index.html`

/** A supplier's permanent address, from the root of an edition. */
export const supplierAddress = (slug: string): string => `suppliers/${slug}/index.html`
