import type { Rule } from "./rule.ts"
import { act11PlanPublish } from "./rules/act-11-plan-publish.ts"
import { act13Conflict } from "./rules/act-13-conflict.ts"
import { act4RefPriceOrder } from "./rules/act-4-refprice-order.ts"
import { act51Registered } from "./rules/act-51-registered.ts"
import { act56DefaultGeneral } from "./rules/act-56-default-general.ts"
import { act56GroundRequired } from "./rules/act-56-ground-required.ts"
import { act56SpecificCap } from "./rules/act-56-specific-cap.ts"
import { act63RefPricePublish } from "./rules/act-63-refprice-publish.ts"
import { act65CriteriaPublished } from "./rules/act-65-criteria-published.ts"
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
import { reg14CommonInterest } from "./rules/reg-14-common-interest.ts"
import { reg162PenaltyGoods } from "./rules/reg-162-penalty-goods.ts"
import { reg162PenaltyWork } from "./rules/reg-162-penalty-work.ts"
import { reg164Copy1m } from "./rules/reg-164-copy-1m.ts"
import { reg168Guarantee } from "./rules/reg-168-guarantee.ts"
import { reg1702Return } from "./rules/reg-170-2-return.ts"
import { reg203Register } from "./rules/reg-203-register.ts"
import { reg213Start } from "./rules/reg-213-start.ts"
import { reg22Report } from "./rules/reg-22-report.ts"
import { reg22ShortForm } from "./rules/reg-22-short-form.ts"
import { reg24ApprovalFirst } from "./rules/reg-24-approval-first.ts"
import { reg25Committee } from "./rules/reg-25-committee.ts"
import { reg25Time } from "./rules/reg-25-time.ts"
import { reg26NoDual } from "./rules/reg-26-no-dual.ts"
import { reg26Outsiders } from "./rules/reg-26-outsiders.ts"
import { reg26Size } from "./rules/reg-26-size.ts"
import { reg27Quorum } from "./rules/reg-27-quorum.ts"
import { reg27Vote } from "./rules/reg-27-vote.ts"
import { reg31EBidding } from "./rules/reg-31-ebidding.ts"
import { reg344361Template } from "./rules/reg-34-43-61-template.ts"
import { reg43BidDay } from "./rules/reg-43-bid-day.ts"
import { reg45Hearing } from "./rules/reg-45-hearing.ts"
import { reg46Hearing3wd } from "./rules/reg-46-hearing-3wd.ts"
import { reg47Republish } from "./rules/reg-47-republish.ts"
import { reg51EBiddingDays } from "./rules/reg-51-ebidding-days.ts"
import { reg57PriceCeiling } from "./rules/reg-57-price-ceiling.ts"
import { reg82DesignBuild } from "./rules/reg-82-design-build.ts"
import { reg86AuthoritySpecific } from "./rules/reg-86-authority-specific.ts"
import { reg94Lease } from "./rules/reg-94-lease.ts"
import { reg96Exchange } from "./rules/reg-96-exchange.ts"
import { w124Networth } from "./rules/w124-networth.ts"
import { w214BannedTerms } from "./rules/w214-banned-terms.ts"
import { w214Experience50 } from "./rules/w214-experience-50.ts"
import { w214Juristic1m } from "./rules/w214-juristic-1m.ts"

/** Every duty that is checked, sorted by id. */
export const rules: ReadonlyArray<Rule> = [
  act11PlanPublish,
  act13Conflict,
  act4RefPriceOrder,
  act51Registered,
  act56DefaultGeneral,
  act56GroundRequired,
  act56SpecificCap,
  act63RefPricePublish,
  act65CriteriaPublished,
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
  reg14CommonInterest,
  reg162PenaltyGoods,
  reg162PenaltyWork,
  reg164Copy1m,
  reg168Guarantee,
  reg1702Return,
  reg203Register,
  reg213Start,
  reg22Report,
  reg22ShortForm,
  reg24ApprovalFirst,
  reg25Committee,
  reg25Time,
  reg26NoDual,
  reg26Outsiders,
  reg26Size,
  reg27Quorum,
  reg27Vote,
  reg31EBidding,
  reg344361Template,
  reg43BidDay,
  reg45Hearing,
  reg46Hearing3wd,
  reg47Republish,
  reg51EBiddingDays,
  reg57PriceCeiling,
  reg82DesignBuild,
  reg86AuthoritySpecific,
  reg94Lease,
  reg96Exchange,
  w124Networth,
  w214BannedTerms,
  w214Experience50,
  w214Juristic1m
]
