import type { Supplier } from "../values/supplier.ts"
import { foldForMatching } from "../values/text.ts"

/**
 * Whether two records name one supplier. `another` only where both bear a full 13-digit number and neither number nor name agrees: names
 * alone differ too easily (a shop and its owner, หจก. and ห้างหุ้นส่วนจำกัด). `unknown` where they have nothing in common to compare, as
 * after an erasure.
 */
export type Likeness = "same" | "another" | "unclear" | "unknown"

const fullId = ({ taxId }: Supplier): string | undefined =>
  taxId !== undefined && /^[0-9]{13}$/.test(taxId) ? taxId : undefined

/** Compares by full number, then by name as `foldForMatching` sees it. */
export const likeness = (left: Supplier, right: Supplier): Likeness => {
  const [leftId, rightId] = [fullId(left), fullId(right)]
  const sameName =
    left.name === undefined || right.name === undefined
      ? undefined
      : foldForMatching(left.name) === foldForMatching(right.name)
  if (leftId !== undefined && rightId !== undefined) {
    return leftId === rightId ? "same" : sameName === true ? "unclear" : "another"
  }
  return sameName === undefined ? "unknown" : sameName ? "same" : "unclear"
}
