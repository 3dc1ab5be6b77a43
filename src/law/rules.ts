import type { Rule } from "./rule.ts"
import { act56DefaultGeneral } from "./rules/act-56-default-general.ts"
import { act56GroundRequired } from "./rules/act-56-ground-required.ts"
import { act56SpecificCap } from "./rules/act-56-specific-cap.ts"
import { act66AwardAnnounce } from "./rules/act-66-award-announce.ts"
import { act66Standstill } from "./rules/act-66-standstill.ts"
import { act96Agreement } from "./rules/act-96-agreement.ts"
import { contractMatchesAward } from "./rules/contract-matches-award.ts"
import { fyBoundary } from "./rules/fy-boundary.ts"
import { reg164Copy1m } from "./rules/reg-164-copy-1m.ts"
import { reg31EBidding } from "./rules/reg-31-ebidding.ts"
import { reg51EBiddingDays } from "./rules/reg-51-ebidding-days.ts"
import { reg57PriceCeiling } from "./rules/reg-57-price-ceiling.ts"

/** Every duty that is checked, sorted by id. */
export const rules: ReadonlyArray<Rule> = [
  act56DefaultGeneral,
  act56GroundRequired,
  act56SpecificCap,
  act66AwardAnnounce,
  act66Standstill,
  act96Agreement,
  contractMatchesAward,
  fyBoundary,
  reg164Copy1m,
  reg31EBidding,
  reg51EBiddingDays,
  reg57PriceCeiling
]
