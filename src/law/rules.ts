import type { Rule } from "./rule.ts"
import { act11PlanPublish } from "./rules/act-11-plan-publish.ts"
import { act4RefPriceOrder } from "./rules/act-4-refprice-order.ts"
import { act56DefaultGeneral } from "./rules/act-56-default-general.ts"
import { act56GroundRequired } from "./rules/act-56-ground-required.ts"
import { act56SpecificCap } from "./rules/act-56-specific-cap.ts"
import { act63RefPricePublish } from "./rules/act-63-refprice-publish.ts"
import { act66AwardAnnounce } from "./rules/act-66-award-announce.ts"
import { act66Standstill } from "./rules/act-66-standstill.ts"
import { act96Agreement } from "./rules/act-96-agreement.ts"
import { contractMatchesAward } from "./rules/contract-matches-award.ts"
import { fyBoundary } from "./rules/fy-boundary.ts"
import { reg11NoPlanNoBuy } from "./rules/reg-11-no-plan-no-buy.ts"
import { reg164Copy1m } from "./rules/reg-164-copy-1m.ts"
import { reg22Report } from "./rules/reg-22-report.ts"
import { reg22ShortForm } from "./rules/reg-22-short-form.ts"
import { reg24ApprovalFirst } from "./rules/reg-24-approval-first.ts"
import { reg31EBidding } from "./rules/reg-31-ebidding.ts"
import { reg51EBiddingDays } from "./rules/reg-51-ebidding-days.ts"
import { reg57PriceCeiling } from "./rules/reg-57-price-ceiling.ts"

/** Every duty that is checked, sorted by id. */
export const rules: ReadonlyArray<Rule> = [
  act11PlanPublish,
  act4RefPriceOrder,
  act56DefaultGeneral,
  act56GroundRequired,
  act56SpecificCap,
  act63RefPricePublish,
  act66AwardAnnounce,
  act66Standstill,
  act96Agreement,
  contractMatchesAward,
  fyBoundary,
  reg11NoPlanNoBuy,
  reg164Copy1m,
  reg22Report,
  reg22ShortForm,
  reg24ApprovalFirst,
  reg31EBidding,
  reg51EBiddingDays,
  reg57PriceCeiling
]
