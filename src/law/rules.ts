import type { Rule } from "./rule.ts"
import { act102Waiver } from "./rules/act-102-waiver.ts"
import { act103Terminate } from "./rules/act-103-terminate.ts"
import { act109Abandon } from "./rules/act-109-abandon.ts"
import { act11PlanPublish } from "./rules/act-11-plan-publish.ts"
import { act4RefPriceOrder } from "./rules/act-4-refprice-order.ts"
import { act56DefaultGeneral } from "./rules/act-56-default-general.ts"
import { act56GroundRequired } from "./rules/act-56-ground-required.ts"
import { act56SpecificCap } from "./rules/act-56-specific-cap.ts"
import { act63RefPricePublish } from "./rules/act-63-refprice-publish.ts"
import { act66AwardAnnounce } from "./rules/act-66-award-announce.ts"
import { act66Standstill } from "./rules/act-66-standstill.ts"
import { act93Form } from "./rules/act-93-form.ts"
import { act95Subcontract } from "./rules/act-95-subcontract.ts"
import { act96Agreement } from "./rules/act-96-agreement.ts"
import { act96NoWriting } from "./rules/act-96-no-writing.ts"
import { act97AmendGround } from "./rules/act-97-amend-ground.ts"
import { act97Authority } from "./rules/act-97-authority.ts"
import { budgetSufficient } from "./rules/budget-sufficient.ts"
import { contractMatchesAward } from "./rules/contract-matches-award.ts"
import { dateOrder } from "./rules/date-order.ts"
import { fyBoundary } from "./rules/fy-boundary.ts"
import { mr5SingleInspector } from "./rules/mr5-single-inspector.ts"
import { penaltyAmount } from "./rules/penalty-amount.ts"
import { reg11NoPlanNoBuy } from "./rules/reg-11-no-plan-no-buy.ts"
import { reg130AdvanceConsultant } from "./rules/reg-130-advance-consultant.ts"
import { reg161Signer } from "./rules/reg-161-signer.ts"
import { reg162PenaltyConsultant } from "./rules/reg-162-penalty-consultant.ts"
import { reg162PenaltyGoods } from "./rules/reg-162-penalty-goods.ts"
import { reg162PenaltyTraffic } from "./rules/reg-162-penalty-traffic.ts"
import { reg162PenaltyWork } from "./rules/reg-162-penalty-work.ts"
import { reg162Set } from "./rules/reg-162-set.ts"
import { reg164Copy1m } from "./rules/reg-164-copy-1m.ts"
import { reg165Scope } from "./rules/reg-165-scope.ts"
import { reg1682Multiyear } from "./rules/reg-168-2-multiyear.ts"
import { reg168Guarantee } from "./rules/reg-168-guarantee.ts"
import { reg1702Return } from "./rules/reg-170-2-return.ts"
import { reg171Topup } from "./rules/reg-171-topup.ts"
import { reg18215d } from "./rules/reg-182-15d.ts"
import { reg18310pct } from "./rules/reg-183-10pct.ts"
import { reg187Damages } from "./rules/reg-187-damages.ts"
import { reg203Register } from "./rules/reg-203-register.ts"
import { reg213Start } from "./rules/reg-213-start.ts"
import { reg22Report } from "./rules/reg-22-report.ts"
import { reg22ShortForm } from "./rules/reg-22-short-form.ts"
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
import { reg89Advance } from "./rules/reg-89-advance.ts"
import { reg91AdvanceSecurity } from "./rules/reg-91-advance-security.ts"
import { reg92LeaseAdvance } from "./rules/reg-92-lease-advance.ts"

/** Every duty that is checked, sorted by id. */
export const rules: ReadonlyArray<Rule> = [
  act102Waiver,
  act103Terminate,
  act109Abandon,
  act11PlanPublish,
  act4RefPriceOrder,
  act56DefaultGeneral,
  act56GroundRequired,
  act56SpecificCap,
  act63RefPricePublish,
  act66AwardAnnounce,
  act66Standstill,
  act93Form,
  act95Subcontract,
  act96Agreement,
  act96NoWriting,
  act97AmendGround,
  act97Authority,
  budgetSufficient,
  contractMatchesAward,
  dateOrder,
  fyBoundary,
  mr5SingleInspector,
  penaltyAmount,
  reg11NoPlanNoBuy,
  reg130AdvanceConsultant,
  reg161Signer,
  reg162PenaltyConsultant,
  reg162PenaltyGoods,
  reg162PenaltyTraffic,
  reg162PenaltyWork,
  reg162Set,
  reg164Copy1m,
  reg165Scope,
  reg1682Multiyear,
  reg168Guarantee,
  reg1702Return,
  reg171Topup,
  reg18215d,
  reg18310pct,
  reg187Damages,
  reg203Register,
  reg213Start,
  reg22Report,
  reg22ShortForm,
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
  reg89Advance,
  reg91AdvanceSecurity,
  reg92LeaseAdvance
]
