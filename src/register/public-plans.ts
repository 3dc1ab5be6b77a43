import { fiscalYearOfMoney } from "../stages/procurement.ts"
import { isPresent } from "../stages/stage.ts"
import type { Plan } from "../stages/3-prep/plan.ts"
import { type FiscalYear, fiscalYearOf } from "../values/fiscal-year.ts"
import type { StandingPurchase } from "./purchases.ts"

/** แผนการจัดซื้อจัดจ้าง — what the plan said of one purchase, version by version; every field of a version is public. */
export interface PublicPlan {
  /** The purchase. */
  readonly id: string
  /** Whose plan: the year of the money, else of the expected month; absent where neither is recorded. */
  readonly fiscalYear?: FiscalYear
  /** A published month shows the purchase. */
  readonly isShown: boolean
  /** First version first; never empty. */
  readonly versions: ReadonlyArray<Plan>
}

const wasPublished = ({ planBoardOn, planEgpOn, planWebOn }: Plan): boolean =>
  [planEgpOn, planWebOn, planBoardOn].some((on) => typeof on === "string")

/** The plan of a purchase as anyone may read it; of a purchase that no published month shows, the versions that were published (มาตรา 11). */
export const planOf = (
  { dossier, procurement }: Pick<StandingPurchase, "dossier" | "procurement">,
  isShown: boolean
): PublicPlan | undefined => {
  const recorded = isPresent(procurement.prep) ? (procurement.prep.plans ?? []) : []
  const versions = recorded
    .filter((plan) => isShown || wasPublished(plan))
    .toSorted((a, b) => a.version - b.version)
  if (versions.length === 0) return undefined
  const expected = versions.findLast((plan) => plan.expected != null)?.expected
  const fiscalYear = fiscalYearOfMoney(procurement) ?? (expected == null ? undefined : fiscalYearOf(expected))
  return { id: dossier.id, ...(fiscalYear === undefined ? {} : { fiscalYear }), isShown, versions }
}
