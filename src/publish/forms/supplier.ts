import type { ShownSupplier } from "../../register/forms-view.ts"
import type { Satang } from "../../values/baht.ts"
import { type Line, notRecorded, withdrawn } from "./form.ts"

/** What stands for the number of a natural person, which is never published. */
export const personalNumber = "ไม่เปิดเผยเลขประจำตัวบุคคลธรรมดา"

/** A supplier's name; `-` where it is not recorded. */
export const supplierName = ({ isWithdrawn, name }: ShownSupplier): string =>
  isWithdrawn ? withdrawn : (name ?? notRecorded)

/** A juristic person's number; that a natural person's is not shown; none where it is not recorded. */
export const supplierNumber = ({ isPerson, taxId }: ShownSupplier): ReadonlyArray<Line> =>
  isPerson ? [{ text: personalNumber }] : taxId === undefined ? [] : [{ text: taxId }]

/** A supplier with a price. */
export const offer = (supplier: ShownSupplier, price: Satang | undefined): Line => ({
  name: supplierName(supplier),
  price,
  basis: undefined
})
