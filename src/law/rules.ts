import type { Rule } from "./rule.ts"
import { act100Inspector } from "./rules/act-100-inspector.ts"
import { act101Supervisor } from "./rules/act-101-supervisor.ts"
import { act11PlanPublish } from "./rules/act-11-plan-publish.ts"
import { act4RefPriceOrder } from "./rules/act-4-refprice-order.ts"
import { act56DefaultGeneral } from "./rules/act-56-default-general.ts"
import { act56GroundRequired } from "./rules/act-56-ground-required.ts"
import { act56SpecificCap } from "./rules/act-56-specific-cap.ts"
import { act63RefPricePublish } from "./rules/act-63-refprice-publish.ts"
import { act66AwardAnnounce } from "./rules/act-66-award-announce.ts"
import { act66Standstill } from "./rules/act-66-standstill.ts"
import { act75ConsultantCriteria } from "./rules/act-75-consultant-criteria.ts"
import { act87Licence } from "./rules/act-87-licence.ts"
import { act88DesignIndependence } from "./rules/act-88-design-independence.ts"
import { act96Agreement } from "./rules/act-96-agreement.ts"
import { act96NoWriting } from "./rules/act-96-no-writing.ts"
import { budgetSufficient } from "./rules/budget-sufficient.ts"
import { contractMatchesAward } from "./rules/contract-matches-award.ts"
import { dateOrder } from "./rules/date-order.ts"
import { fyBoundary } from "./rules/fy-boundary.ts"
import { laPay5d } from "./rules/la-pay-5d.ts"
import { mr2ConsultantCap } from "./rules/mr2-consultant-cap.ts"
import { mr3DesignCap } from "./rules/mr3-design-cap.ts"
import { mr5SingleInspector } from "./rules/mr5-single-inspector.ts"
import { payAfterInspection } from "./rules/pay-after-inspection.ts"
import { reg101ConsultantReg } from "./rules/reg-101-consultant-reg.ts"
import { reg104ConsultantReport } from "./rules/reg-104-consultant-report.ts"
import { reg106ConsultantCommittee } from "./rules/reg-106-consultant-committee.ts"
import { reg11NoPlanNoBuy } from "./rules/reg-11-no-plan-no-buy.ts"
import { reg110Consultant5wd } from "./rules/reg-110-consultant-5wd.ts"
import { reg120149Invite3 } from "./rules/reg-120-149-invite-3.ts"
import { reg124152Specific } from "./rules/reg-124-152-specific.ts"
import { reg127AuthorityConsultant } from "./rules/reg-127-authority-consultant.ts"
import { reg140DesignReport } from "./rules/reg-140-design-report.ts"
import { reg142DesignCommittee } from "./rules/reg-142-design-committee.ts"
import { reg155Contest15wd } from "./rules/reg-155-contest-15wd.ts"
import { reg158AuthorityDesign } from "./rules/reg-158-authority-design.ts"
import { reg162PenaltyGoods } from "./rules/reg-162-penalty-goods.ts"
import { reg162PenaltyWork } from "./rules/reg-162-penalty-work.ts"
import { reg164Copy1m } from "./rules/reg-164-copy-1m.ts"
import { reg168Guarantee } from "./rules/reg-168-guarantee.ts"
import { reg1702Return } from "./rules/reg-170-2-return.ts"
import { reg1753SameDay } from "./rules/reg-175-3-same-day.ts"
import { reg1754Certificate } from "./rules/reg-175-4-certificate.ts"
import { reg17556Notice } from "./rules/reg-175-5-6-notice.ts"
import { reg1757Dissent } from "./rules/reg-175-7-dissent.ts"
import { reg17653wd } from "./rules/reg-176-5-3wd.ts"
import { reg176Weekly } from "./rules/reg-176-weekly.ts"
import { reg17843wd } from "./rules/reg-178-4-3wd.ts"
import { reg178Daily } from "./rules/reg-178-daily.ts"
import { reg181PenaltyNotice } from "./rules/reg-181-penalty-notice.ts"
import { reg184Warranty } from "./rules/reg-184-warranty.ts"
import { reg190Perf2569 } from "./rules/reg-190-perf-2569.ts"
import { reg190PerfOld } from "./rules/reg-190-perf-old.ts"
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

/** Every duty that is checked, sorted by id. */
export const rules: ReadonlyArray<Rule> = [
  act100Inspector,
  act101Supervisor,
  act11PlanPublish,
  act4RefPriceOrder,
  act56DefaultGeneral,
  act56GroundRequired,
  act56SpecificCap,
  act63RefPricePublish,
  act66AwardAnnounce,
  act66Standstill,
  act75ConsultantCriteria,
  act87Licence,
  act88DesignIndependence,
  act96Agreement,
  act96NoWriting,
  budgetSufficient,
  contractMatchesAward,
  dateOrder,
  fyBoundary,
  laPay5d,
  mr2ConsultantCap,
  mr3DesignCap,
  mr5SingleInspector,
  payAfterInspection,
  reg101ConsultantReg,
  reg104ConsultantReport,
  reg106ConsultantCommittee,
  reg11NoPlanNoBuy,
  reg110Consultant5wd,
  reg120149Invite3,
  reg124152Specific,
  reg127AuthorityConsultant,
  reg140DesignReport,
  reg142DesignCommittee,
  reg155Contest15wd,
  reg158AuthorityDesign,
  reg162PenaltyGoods,
  reg162PenaltyWork,
  reg164Copy1m,
  reg168Guarantee,
  reg1702Return,
  reg1753SameDay,
  reg1754Certificate,
  reg17556Notice,
  reg1757Dissent,
  reg17653wd,
  reg176Weekly,
  reg17843wd,
  reg178Daily,
  reg181PenaltyNotice,
  reg184Warranty,
  reg190Perf2569,
  reg190PerfOld,
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
  reg86AuthoritySpecific
]
