import type { Rule } from "./rule.ts"
import { act11PlanPublish } from "./rules/act-11-plan-publish.ts"
import { act111Blacklist } from "./rules/act-111-blacklist.ts"
import { act4RefPriceOrder } from "./rules/act-4-refprice-order.ts"
import { act56DefaultGeneral } from "./rules/act-56-default-general.ts"
import { act56GroundRequired } from "./rules/act-56-ground-required.ts"
import { act56SpecificCap } from "./rules/act-56-specific-cap.ts"
import { act62Letter } from "./rules/act-62-letter.ts"
import { act62ThreePlaces } from "./rules/act-62-three-places.ts"
import { act63RefPricePublish } from "./rules/act-63-refprice-publish.ts"
import { act64Qualification } from "./rules/act-64-qualification.ts"
import { act65Best } from "./rules/act-65-best.ts"
import { act66AwardAnnounce } from "./rules/act-66-award-announce.ts"
import { act66Standstill } from "./rules/act-66-standstill.ts"
import { act96Agreement } from "./rules/act-96-agreement.ts"
import { act96NoWriting } from "./rules/act-96-no-writing.ts"
import { budgetSufficient } from "./rules/budget-sufficient.ts"
import { contractMatchesAward } from "./rules/contract-matches-award.ts"
import { dateOrder } from "./rules/date-order.ts"
import { fyBoundary } from "./rules/fy-boundary.ts"
import { mr5SingleInspector } from "./rules/mr5-single-inspector.ts"
import { reg11NoPlanNoBuy } from "./rules/reg-11-no-plan-no-buy.ts"
import { reg162InDocs } from "./rules/reg-162-in-docs.ts"
import { reg162PenaltyGoods } from "./rules/reg-162-penalty-goods.ts"
import { reg162PenaltyWork } from "./rules/reg-162-penalty-work.ts"
import { reg164Copy1m } from "./rules/reg-164-copy-1m.ts"
import { reg166BidSecurity } from "./rules/reg-166-bid-security.ts"
import { reg166Original5wd } from "./rules/reg-166-original-5wd.ts"
import { reg168Guarantee } from "./rules/reg-168-guarantee.ts"
import { reg168InDocs } from "./rules/reg-168-in-docs.ts"
import { reg1701Return } from "./rules/reg-170-1-return.ts"
import { reg1702Return } from "./rules/reg-170-2-return.ts"
import { reg203Register } from "./rules/reg-203-register.ts"
import { reg213Start } from "./rules/reg-213-start.ts"
import { reg22Report } from "./rules/reg-22-report.ts"
import { reg22ShortForm } from "./rules/reg-22-short-form.ts"
import { reg24ApprovalFirst } from "./rules/reg-24-approval-first.ts"
import { reg26NoDual } from "./rules/reg-26-no-dual.ts"
import { reg26Size } from "./rules/reg-26-size.ts"
import { reg31EBidding } from "./rules/reg-31-ebidding.ts"
import { reg35Emarket3wd } from "./rules/reg-35-emarket-3wd.ts"
import { reg3754NoMove } from "./rules/reg-37-54-no-move.ts"
import { reg43BidDay } from "./rules/reg-43-bid-day.ts"
import { reg44Sample5wd } from "./rules/reg-44-sample-5wd.ts"
import { reg45Hearing } from "./rules/reg-45-hearing.ts"
import { reg46Hearing3wd } from "./rules/reg-46-hearing-3wd.ts"
import { reg49Docs } from "./rules/reg-49-docs.ts"
import { reg51EBiddingDays } from "./rules/reg-51-ebidding-days.ts"
import { reg52Clarify3wd } from "./rules/reg-52-clarify-3wd.ts"
import { reg53WrongDocs } from "./rules/reg-53-wrong-docs.ts"
import { reg552NoChange } from "./rules/reg-55-2-no-change.ts"
import { reg554Report } from "./rules/reg-55-4-report.ts"
import { reg55Rank3 } from "./rules/reg-55-rank-3.ts"
import { reg56SingleBid } from "./rules/reg-56-single-bid.ts"
import { reg57PriceCeiling } from "./rules/reg-57-price-ceiling.ts"
import { reg60Intl30wd } from "./rules/reg-60-intl-30wd.ts"
import { reg61OpenDay } from "./rules/reg-61-open-day.ts"
import { reg63Inquiry5wd } from "./rules/reg-63-inquiry-5wd.ts"
import { reg74Invite3 } from "./rules/reg-74-invite-3.ts"
import { reg74OnlyInvited } from "./rules/reg-74-only-invited.ts"
import { reg86AuthoritySpecific } from "./rules/reg-86-authority-specific.ts"

/** Every duty that is checked, sorted by id. */
export const rules: ReadonlyArray<Rule> = [
  act11PlanPublish,
  act111Blacklist,
  act4RefPriceOrder,
  act56DefaultGeneral,
  act56GroundRequired,
  act56SpecificCap,
  act62Letter,
  act62ThreePlaces,
  act63RefPricePublish,
  act64Qualification,
  act65Best,
  act66AwardAnnounce,
  act66Standstill,
  act96Agreement,
  act96NoWriting,
  budgetSufficient,
  contractMatchesAward,
  dateOrder,
  fyBoundary,
  mr5SingleInspector,
  reg11NoPlanNoBuy,
  reg162InDocs,
  reg162PenaltyGoods,
  reg162PenaltyWork,
  reg164Copy1m,
  reg166BidSecurity,
  reg166Original5wd,
  reg168Guarantee,
  reg168InDocs,
  reg1701Return,
  reg1702Return,
  reg203Register,
  reg213Start,
  reg22Report,
  reg22ShortForm,
  reg24ApprovalFirst,
  reg26NoDual,
  reg26Size,
  reg31EBidding,
  reg35Emarket3wd,
  reg3754NoMove,
  reg43BidDay,
  reg44Sample5wd,
  reg45Hearing,
  reg46Hearing3wd,
  reg49Docs,
  reg51EBiddingDays,
  reg52Clarify3wd,
  reg53WrongDocs,
  reg552NoChange,
  reg554Report,
  reg55Rank3,
  reg56SingleBid,
  reg57PriceCeiling,
  reg60Intl30wd,
  reg61OpenDay,
  reg63Inquiry5wd,
  reg74Invite3,
  reg74OnlyInvited,
  reg86AuthoritySpecific
]
