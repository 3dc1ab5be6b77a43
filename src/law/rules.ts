import type { Rule } from "./rule.ts"
import { act11PlanPublish } from "./rules/act-11-plan-publish.ts"
import { act115NoAppeal } from "./rules/act-115-no-appeal.ts"
import { act116AppealForm } from "./rules/act-116-appeal-form.ts"
import { act117Appeal7wd } from "./rules/act-117-appeal-7wd.ts"
import { act118Agency7wd } from "./rules/act-118-agency-7wd.ts"
import { act118Forward3wd } from "./rules/act-118-forward-3wd.ts"
import { act119Committee30d } from "./rules/act-119-committee-30d.ts"
import { act12RecordFile } from "./rules/act-12-record-file.ts"
import { act4RefPriceOrder } from "./rules/act-4-refprice-order.ts"
import { act56DefaultGeneral } from "./rules/act-56-default-general.ts"
import { act56GroundRequired } from "./rules/act-56-ground-required.ts"
import { act56SpecificCap } from "./rules/act-56-specific-cap.ts"
import { act63RefPricePublish } from "./rules/act-63-refprice-publish.ts"
import { act66AwardAnnounce } from "./rules/act-66-award-announce.ts"
import { act66Standstill } from "./rules/act-66-standstill.ts"
import { act67Cancel } from "./rules/act-67-cancel.ts"
import { act96Agreement } from "./rules/act-96-agreement.ts"
import { act96NoWriting } from "./rules/act-96-no-writing.ts"
import { act98Publish } from "./rules/act-98-publish.ts"
import { awardNextRank } from "./rules/award-next-rank.ts"
import { budgetSufficient } from "./rules/budget-sufficient.ts"
import { contractMatchesAward } from "./rules/contract-matches-award.ts"
import { dateOrder } from "./rules/date-order.ts"
import { disContract } from "./rules/dis-contract.ts"
import { fyBoundary } from "./rules/fy-boundary.ts"
import { mr5SingleInspector } from "./rules/mr5-single-inspector.ts"
import { oia98Monthly } from "./rules/oia-9-8-monthly.ts"
import { quarterSmall } from "./rules/quarter-small.ts"
import { reg11NoPlanNoBuy } from "./rules/reg-11-no-plan-no-buy.ts"
import { reg162PenaltyGoods } from "./rules/reg-162-penalty-goods.ts"
import { reg162PenaltyWork } from "./rules/reg-162-penalty-work.ts"
import { reg164Copy1m } from "./rules/reg-164-copy-1m.ts"
import { reg168Guarantee } from "./rules/reg-168-guarantee.ts"
import { reg1702Return } from "./rules/reg-170-2-return.ts"
import { reg203Register } from "./rules/reg-203-register.ts"
import { reg213Start } from "./rules/reg-213-start.ts"
import { reg22Report } from "./rules/reg-22-report.ts"
import { reg22ShortForm } from "./rules/reg-22-short-form.ts"
import { reg222Complaint } from "./rules/reg-222-complaint.ts"
import { reg24ApprovalFirst } from "./rules/reg-24-approval-first.ts"
import { reg26NoDual } from "./rules/reg-26-no-dual.ts"
import { reg26Size } from "./rules/reg-26-size.ts"
import { reg31EBidding } from "./rules/reg-31-ebidding.ts"
import { reg43BidDay } from "./rules/reg-43-bid-day.ts"
import { reg45Hearing } from "./rules/reg-45-hearing.ts"
import { reg46Hearing3wd } from "./rules/reg-46-hearing-3wd.ts"
import { reg51EBiddingDays } from "./rules/reg-51-ebidding-days.ts"
import { reg57PriceCeiling } from "./rules/reg-57-price-ceiling.ts"
import { reg86AuthoritySpecific } from "./rules/reg-86-authority-specific.ts"
import { reg9Egp } from "./rules/reg-9-egp.ts"

/** Every duty that is checked, sorted by id. */
export const rules: ReadonlyArray<Rule> = [
  act11PlanPublish,
  act115NoAppeal,
  act116AppealForm,
  act117Appeal7wd,
  act118Agency7wd,
  act118Forward3wd,
  act119Committee30d,
  act12RecordFile,
  act4RefPriceOrder,
  act56DefaultGeneral,
  act56GroundRequired,
  act56SpecificCap,
  act63RefPricePublish,
  act66AwardAnnounce,
  act66Standstill,
  act67Cancel,
  act96Agreement,
  act96NoWriting,
  act98Publish,
  awardNextRank,
  budgetSufficient,
  contractMatchesAward,
  dateOrder,
  disContract,
  fyBoundary,
  mr5SingleInspector,
  oia98Monthly,
  quarterSmall,
  reg11NoPlanNoBuy,
  reg162PenaltyGoods,
  reg162PenaltyWork,
  reg164Copy1m,
  reg168Guarantee,
  reg1702Return,
  reg203Register,
  reg213Start,
  reg22Report,
  reg22ShortForm,
  reg222Complaint,
  reg24ApprovalFirst,
  reg26NoDual,
  reg26Size,
  reg31EBidding,
  reg43BidDay,
  reg45Hearing,
  reg46Hearing3wd,
  reg51EBiddingDays,
  reg57PriceCeiling,
  reg86AuthoritySpecific,
  reg9Egp
]
