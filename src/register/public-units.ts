import { isPresent } from "../stages/stage.ts"
import { foldForMatching } from "../values/text.ts"
import type { PublicPurchase } from "./public-purchase.ts"
import type { StandingPurchase } from "./purchases.ts"

/** ส่วนราชการที่ต้องการ — a unit of the office and what was bought for it; its name's spellings are folded into one. */
export interface PublicUnit {
  /** What its address is called: the first need that names the unit (`u12`); `none` for purchases of which no unit is recorded. */
  readonly slug: string
  /** Absent: not recorded. */
  readonly name?: string
  readonly purchases: ReadonlyArray<PublicPurchase>
}

/** Gathers the first need that names each unit, over all purchases: whether one is published makes no difference to an address. */
export const firstUnits = () => {
  const firsts = new Map<string, number>()
  return {
    see: ({ dossier, procurement }: Pick<StandingPurchase, "dossier" | "procurement">): void => {
      const first = dossier.stages.get("need")?.first
      const unit = isPresent(procurement.need) ? procurement.need.unit : undefined
      if (first === undefined || unit === undefined) return
      const key = foldForMatching(unit)
      firsts.set(key, Math.min(first, firsts.get(key) ?? first))
    },
    firstOf: (unit: string): number | undefined => firsts.get(foldForMatching(unit))
  }
}

/** The units of purchases in order of their addresses, those without last. */
export const unitsOf = (
  purchases: ReadonlyArray<PublicPurchase>,
  firstOf: (unit: string) => number | undefined = () => undefined
): ReadonlyArray<PublicUnit> => {
  const keyOf = ({ unit }: PublicPurchase): string => (unit === undefined ? "" : foldForMatching(unit))
  return [...Map.groupBy(purchases, keyOf)]
    .map(([key, mine]) => {
      const own = Math.min(...mine.flatMap(({ unitEntry }) => (unitEntry === undefined ? [] : [unitEntry])))
      const first = key === "" ? Infinity : (firstOf(mine[0]!.unit!) ?? own)
      const unit: PublicUnit =
        key === ""
          ? { slug: "none", purchases: mine }
          : { slug: `u${first}`, name: mine[0]!.unit!, purchases: mine }
      return { first, unit }
    })
    .toSorted((a, b) => a.first - b.first || 0)
    .map(({ unit }) => unit)
}
