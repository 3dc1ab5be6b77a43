import { Result } from "effect"
import { isDegrees, isEgpDate, isTaxId, readAmount } from "./cells.ts"
import type { EgpField, Layout } from "./columns.ts"
import { isStatusName } from "./egp-words.ts"

/** Where the fields stand among the 16 values after จังหวัด of a shifted row. */
const shifted: { readonly [F in EgpField]?: number } = {
  district: 0,
  subdistrict: 1,
  location: 3,
  taxId: 6,
  winner: 7,
  number: 8,
  signed: 9,
  ends: 10,
  price: 11,
  status: 12
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === "" || value === "-"

const isName = (value: unknown): boolean =>
  isNothing(value) || (typeof value === "string" && !isEgpDate(value) && !isTaxId(value))

const isShifted = (tail: ReadonlyArray<unknown>): boolean =>
  isTaxId(tail[6]) &&
  isName(tail[7]) &&
  isEgpDate(tail[9]) &&
  (isNothing(tail[10]) || isEgpDate(tail[10])) &&
  !isNothing(tail[11]) &&
  Result.isSuccess(readAmount(tail[11])) &&
  (isNothing(tail[12]) || isStatusName(tail[12])) &&
  tail.slice(13).every(isNothing)

const isStraight = (tail: ReadonlyArray<unknown>): boolean =>
  (isNothing(tail[6]) || /^[A-Z]+ ?\(/i.test(String(tail[6]).trim())) &&
  tail.slice(7, 9).every((value) => isNothing(value) || isDegrees(value)) &&
  isName(tail[10]) &&
  !isEgpDate(tail[9]) &&
  !isEgpDate(tail[11]) &&
  !isStatusName(tail[12]) &&
  !isEgpDate(tail[15]) &&
  !isTaxId(tail[5])

/** How a row of the 32 columns is to be read: as its headings say, shifted three columns to the left, or not at all. */
export type Reading32 = "straight" | "shifted" | "unexplained"

/**
 * The portal's defect: three English headings have no values, so all after จังหวัด stands three columns too far left. A row is read as shifted
 * only where every one of the 16 values agrees with that; one that agrees with neither reading is not guessed at.
 */
export const readingOf = (layout: Layout, values: ReadonlyArray<unknown>): Reading32 => {
  if (layout.tail === undefined) return "straight"
  const tail = values.slice(layout.tail)
  return isShifted(tail) ? "shifted" : isStraight(tail) ? "straight" : "unexplained"
}

const shiftedLayouts = new WeakMap<Layout, Layout>()

/** The layout of a shifted row. */
export const shiftedLayout = (layout: Layout): Layout => {
  const known = shiftedLayouts.get(layout)
  if (known !== undefined) return known
  const moved = Object.entries(shifted).map(([field, offset]) => [field, layout.tail! + offset] as const)
  const made: Layout = { ...layout, index: { ...layout.index, ...Object.fromEntries(moved) } }
  shiftedLayouts.set(layout, made)
  return made
}
