import type { Rule } from "./rule.ts"
import { act100Inspector } from "./rules/act-100-inspector.ts"
import { act101Supervisor } from "./rules/act-101-supervisor.ts"
import { act102Waiver } from "./rules/act-102-waiver.ts"
import { act103Terminate } from "./rules/act-103-terminate.ts"
import { act109Abandon } from "./rules/act-109-abandon.ts"
import { act11PlanPublish } from "./rules/act-11-plan-publish.ts"
import { act111Blacklist } from "./rules/act-111-blacklist.ts"
import { act115NoAppeal } from "./rules/act-115-no-appeal.ts"
import { act116AppealForm } from "./rules/act-116-appeal-form.ts"
import { act117Appeal7wd } from "./rules/act-117-appeal-7wd.ts"
import { act118Agency7wd } from "./rules/act-118-agency-7wd.ts"
import { act118Forward3wd } from "./rules/act-118-forward-3wd.ts"
import { act119Committee30d } from "./rules/act-119-committee-30d.ts"
import { act12RecordFile } from "./rules/act-12-record-file.ts"
import { act13Conflict } from "./rules/act-13-conflict.ts"
import { act4RefPriceOrder } from "./rules/act-4-refprice-order.ts"
import { act51Registered } from "./rules/act-51-registered.ts"
import { act561aPriorFailure } from "./rules/act-56-1a-prior-failure.ts"
import { act561cUrgent } from "./rules/act-56-1c-urgent.ts"
import { act561dBrand } from "./rules/act-56-1d-brand.ts"
import { act561gRepair } from "./rules/act-56-1g-repair.ts"
import { act562aPriorFailure } from "./rules/act-56-2a-prior-failure.ts"
import { act562cSole } from "./rules/act-56-2c-sole.ts"
import { act562dEmergency } from "./rules/act-56-2d-emergency.ts"
import { act562eRelated } from "./rules/act-56-2e-related.ts"
import { act562fAuction } from "./rules/act-56-2f-auction.ts"
import { act562gLand } from "./rules/act-56-2g-land.ts"
import { act56DefaultGeneral } from "./rules/act-56-default-general.ts"
import { act56GroundRequired } from "./rules/act-56-ground-required.ts"
import { act56HMr } from "./rules/act-56-h-mr.ts"
import { act56SpecificCap } from "./rules/act-56-specific-cap.ts"
import { act60DrawingFirst } from "./rules/act-60-drawing-first.ts"
import { act62Letter } from "./rules/act-62-letter.ts"
import { act62ThreePlaces } from "./rules/act-62-three-places.ts"
import { act63RefPricePublish } from "./rules/act-63-refprice-publish.ts"
import { act64Qualification } from "./rules/act-64-qualification.ts"
import { act65Best } from "./rules/act-65-best.ts"
import { act65CriteriaPublished } from "./rules/act-65-criteria-published.ts"
import { act66AwardAnnounce } from "./rules/act-66-award-announce.ts"
import { act66Standstill } from "./rules/act-66-standstill.ts"
import { act67Cancel } from "./rules/act-67-cancel.ts"
import { act75ConsultantCriteria } from "./rules/act-75-consultant-criteria.ts"
import { act87Licence } from "./rules/act-87-licence.ts"
import { act88DesignIndependence } from "./rules/act-88-design-independence.ts"
import { act9NoBrand } from "./rules/act-9-no-brand.ts"
import { act93Form } from "./rules/act-93-form.ts"
import { act95Subcontract } from "./rules/act-95-subcontract.ts"
import { act96Agreement } from "./rules/act-96-agreement.ts"
import { act96NoWriting } from "./rules/act-96-no-writing.ts"
import { act97AmendGround } from "./rules/act-97-amend-ground.ts"
import { act97Authority } from "./rules/act-97-authority.ts"
import { act98Publish } from "./rules/act-98-publish.ts"
import { awardNextRank } from "./rules/award-next-rank.ts"
import { budgetSufficient } from "./rules/budget-sufficient.ts"
import { contractMatchesAward } from "./rules/contract-matches-award.ts"
import { dateOrder } from "./rules/date-order.ts"
import { disContract } from "./rules/dis-contract.ts"
import { fyBoundary } from "./rules/fy-boundary.ts"
import { laCarryOver } from "./rules/la-carry-over.ts"
import { laPay5d } from "./rules/la-pay-5d.ts"
import { mr2ConsultantCap } from "./rules/mr2-consultant-cap.ts"
import { mr3DesignCap } from "./rules/mr3-design-cap.ts"
import { mr5SingleInspector } from "./rules/mr5-single-inspector.ts"
import { needInLocalPlan } from "./rules/need-in-local-plan.ts"
import { needStockCheck } from "./rules/need-stock-check.ts"
import { oia98Monthly } from "./rules/oia-9-8-monthly.ts"
import { payAfterInspection } from "./rules/pay-after-inspection.ts"
import { penaltyAmount } from "./rules/penalty-amount.ts"
import { planPublishDeadline } from "./rules/plan-publish-deadline.ts"
import { quarterSmall } from "./rules/quarter-small.ts"
import { refPricePresent } from "./rules/refprice-present.ts"
import { refPriceVsBudget } from "./rules/refprice-vs-budget.ts"
import { reg101ConsultantReg } from "./rules/reg-101-consultant-reg.ts"
import { reg104ConsultantReport } from "./rules/reg-104-consultant-report.ts"
import { reg106ConsultantCommittee } from "./rules/reg-106-consultant-committee.ts"
import { reg11NoPlanNoBuy } from "./rules/reg-11-no-plan-no-buy.ts"
import { reg11PlanItems } from "./rules/reg-11-plan-items.ts"
import { reg110Consultant5wd } from "./rules/reg-110-consultant-5wd.ts"
import { reg12MoneyBeforeContract } from "./rules/reg-12-money-before-contract.ts"
import { reg12Prompt } from "./rules/reg-12-prompt.ts"
import { reg120149Invite3 } from "./rules/reg-120-149-invite-3.ts"
import { reg124152Specific } from "./rules/reg-124-152-specific.ts"
import { reg127AuthorityConsultant } from "./rules/reg-127-authority-consultant.ts"
import { reg13PlanChange } from "./rules/reg-13-plan-change.ts"
import { reg130AdvanceConsultant } from "./rules/reg-130-advance-consultant.ts"
import { reg14CommonInterest } from "./rules/reg-14-common-interest.ts"
import { reg140DesignReport } from "./rules/reg-140-design-report.ts"
import { reg142DesignCommittee } from "./rules/reg-142-design-committee.ts"
import { reg155Contest15wd } from "./rules/reg-155-contest-15wd.ts"
import { reg158AuthorityDesign } from "./rules/reg-158-authority-design.ts"
import { reg161Signer } from "./rules/reg-161-signer.ts"
import { reg162InDocs } from "./rules/reg-162-in-docs.ts"
import { reg162PenaltyConsultant } from "./rules/reg-162-penalty-consultant.ts"
import { reg162PenaltyGoods } from "./rules/reg-162-penalty-goods.ts"
import { reg162PenaltyTraffic } from "./rules/reg-162-penalty-traffic.ts"
import { reg162PenaltyWork } from "./rules/reg-162-penalty-work.ts"
import { reg162Set } from "./rules/reg-162-set.ts"
import { reg164Copy1m } from "./rules/reg-164-copy-1m.ts"
import { reg165Scope } from "./rules/reg-165-scope.ts"
import { reg166BidSecurity } from "./rules/reg-166-bid-security.ts"
import { reg166Original5wd } from "./rules/reg-166-original-5wd.ts"
import { reg1682Multiyear } from "./rules/reg-168-2-multiyear.ts"
import { reg168Guarantee } from "./rules/reg-168-guarantee.ts"
import { reg168InDocs } from "./rules/reg-168-in-docs.ts"
import { reg1701Return } from "./rules/reg-170-1-return.ts"
import { reg1702Return } from "./rules/reg-170-2-return.ts"
import { reg171Topup } from "./rules/reg-171-topup.ts"
import { reg1753SameDay } from "./rules/reg-175-3-same-day.ts"
import { reg1754Certificate } from "./rules/reg-175-4-certificate.ts"
import { reg17556Notice } from "./rules/reg-175-5-6-notice.ts"
import { reg1757Dissent } from "./rules/reg-175-7-dissent.ts"
import { reg17653wd } from "./rules/reg-176-5-3wd.ts"
import { reg176Weekly } from "./rules/reg-176-weekly.ts"
import { reg17843wd } from "./rules/reg-178-4-3wd.ts"
import { reg178Daily } from "./rules/reg-178-daily.ts"
import { reg181PenaltyNotice } from "./rules/reg-181-penalty-notice.ts"
import { reg18215d } from "./rules/reg-182-15d.ts"
import { reg18310pct } from "./rules/reg-183-10pct.ts"
import { reg184Warranty } from "./rules/reg-184-warranty.ts"
import { reg187Damages } from "./rules/reg-187-damages.ts"
import { reg190Perf2569 } from "./rules/reg-190-perf-2569.ts"
import { reg190PerfOld } from "./rules/reg-190-perf-old.ts"
import { reg20Split } from "./rules/reg-20-split.ts"
import { reg203Register } from "./rules/reg-203-register.ts"
import { reg203Store } from "./rules/reg-203-store.ts"
import { reg204Requisition } from "./rules/reg-204-requisition.ts"
import { reg205Issue } from "./rules/reg-205-issue.ts"
import { reg207LoanPurpose } from "./rules/reg-207-loan-purpose.ts"
import { reg208LoanPaper } from "./rules/reg-208-loan-paper.ts"
import { reg209LoanReturn } from "./rules/reg-209-loan-return.ts"
import { reg21DrawingOwner } from "./rules/reg-21-drawing-owner.ts"
import { reg21Tis } from "./rules/reg-21-tis.ts"
import { reg21TorOwner } from "./rules/reg-21-tor-owner.ts"
import { reg210LoanConsumable } from "./rules/reg-210-loan-consumable.ts"
import { reg211Chase7d } from "./rules/reg-211-chase-7d.ts"
import { reg21330wd } from "./rules/reg-213-30wd.ts"
import { reg213Appoint } from "./rules/reg-213-appoint.ts"
import { reg213Distribute } from "./rules/reg-213-distribute.ts"
import { reg213Start } from "./rules/reg-213-start.ts"
import { reg214FactFinding } from "./rules/reg-214-fact-finding.ts"
import { reg2153Transfer } from "./rules/reg-215-3-transfer.ts"
import { reg21560d } from "./rules/reg-215-60d.ts"
import { reg215Appraise } from "./rules/reg-215-appraise.ts"
import { reg215AuctionFirst } from "./rules/reg-215-auction-first.ts"
import { reg215Methods } from "./rules/reg-215-methods.ts"
import { reg216Proceeds } from "./rules/reg-216-proceeds.ts"
import { reg217Writeoff } from "./rules/reg-217-writeoff.ts"
import { reg218Deregister } from "./rules/reg-218-deregister.ts"
import { reg221Reason } from "./rules/reg-22-1-reason.ts"
import { reg224Amount } from "./rules/reg-22-4-amount.ts"
import { reg225NeedDate } from "./rules/reg-22-5-needdate.ts"
import { reg22Report } from "./rules/reg-22-report.ts"
import { reg22ShortForm } from "./rules/reg-22-short-form.ts"
import { reg222Complaint } from "./rules/reg-222-complaint.ts"
import { reg23Land } from "./rules/reg-23-land.ts"
import { reg24ApprovalFirst } from "./rules/reg-24-approval-first.ts"
import { reg25Committee } from "./rules/reg-25-committee.ts"
import { reg25Time } from "./rules/reg-25-time.ts"
import { reg26NoDual } from "./rules/reg-26-no-dual.ts"
import { reg26Outsiders } from "./rules/reg-26-outsiders.ts"
import { reg26Size } from "./rules/reg-26-size.ts"
import { reg27Quorum } from "./rules/reg-27-quorum.ts"
import { reg27Vote } from "./rules/reg-27-vote.ts"
import { reg30Emarket } from "./rules/reg-30-emarket.ts"
import { reg31EBidding } from "./rules/reg-31-ebidding.ts"
import { reg32PriceInquiry } from "./rules/reg-32-price-inquiry.ts"
import { reg344361Template } from "./rules/reg-34-43-61-template.ts"
import { reg35Emarket3wd } from "./rules/reg-35-emarket-3wd.ts"
import { reg3754NoMove } from "./rules/reg-37-54-no-move.ts"
import { reg43BidDay } from "./rules/reg-43-bid-day.ts"
import { reg44Sample5wd } from "./rules/reg-44-sample-5wd.ts"
import { reg45Hearing } from "./rules/reg-45-hearing.ts"
import { reg46Hearing3wd } from "./rules/reg-46-hearing-3wd.ts"
import { reg47Republish } from "./rules/reg-47-republish.ts"
import { reg49Docs } from "./rules/reg-49-docs.ts"
import { reg51EBiddingDays } from "./rules/reg-51-ebidding-days.ts"
import { reg52Clarify3wd } from "./rules/reg-52-clarify-3wd.ts"
import { reg53WrongDocs } from "./rules/reg-53-wrong-docs.ts"
import { reg552NoChange } from "./rules/reg-55-2-no-change.ts"
import { reg554Report } from "./rules/reg-55-4-report.ts"
import { reg55Rank3 } from "./rules/reg-55-rank-3.ts"
import { reg56SingleBid } from "./rules/reg-56-single-bid.ts"
import { reg57PriceCeiling } from "./rules/reg-57-price-ceiling.ts"
import { reg67Delegation } from "./rules/reg-6-7-delegation.ts"
import { reg60Intl30wd } from "./rules/reg-60-intl-30wd.ts"
import { reg61OpenDay } from "./rules/reg-61-open-day.ts"
import { reg63Inquiry5wd } from "./rules/reg-63-inquiry-5wd.ts"
import { reg7DelegationCopy } from "./rules/reg-7-delegation-copy.ts"
import { reg74Invite3 } from "./rules/reg-74-invite-3.ts"
import { reg74OnlyInvited } from "./rules/reg-74-only-invited.ts"
import { reg78Committee } from "./rules/reg-78-committee.ts"
import { reg791Direct } from "./rules/reg-79-1-direct.ts"
import { reg792ReportDays } from "./rules/reg-79-2-report-days.ts"
import { reg792Urgent } from "./rules/reg-79-2-urgent.ts"
import { reg82DesignBuild } from "./rules/reg-82-design-build.ts"
import { reg84AuthorityGeneral } from "./rules/reg-84-authority-general.ts"
import { reg85AuthoritySelection } from "./rules/reg-85-authority-selection.ts"
import { reg86AuthoritySpecific } from "./rules/reg-86-authority-specific.ts"
import { reg89Advance } from "./rules/reg-89-advance.ts"
import { reg9Egp } from "./rules/reg-9-egp.ts"
import { reg91AdvanceSecurity } from "./rules/reg-91-advance-security.ts"
import { reg92LeaseAdvance } from "./rules/reg-92-lease-advance.ts"
import { reg94Lease } from "./rules/reg-94-lease.ts"
import { reg96Exchange } from "./rules/reg-96-exchange.ts"
import { rfBidSimilar } from "./rules/rf-bid-similar.ts"
import { rfFewBidders } from "./rules/rf-few-bidders.ts"
import { rfInvitedNotBid } from "./rules/rf-invited-not-bid.ts"
import { rfJustBelow } from "./rules/rf-just-below.ts"
import { rfMethodDrift } from "./rules/rf-method-drift.ts"
import { rfPriceFarBelow } from "./rules/rf-price-far-below.ts"
import { rfPriceNearRef } from "./rules/rf-price-near-ref.ts"
import { rfRepeatUrgent } from "./rules/rf-repeat-urgent.ts"
import { rfSameDayChain } from "./rules/rf-same-day-chain.ts"
import { rfSplitWindow } from "./rules/rf-split-window.ts"
import { rfVendorShare } from "./rules/rf-vendor-share.ts"
import { rfYearEnd } from "./rules/rf-year-end.ts"
import { w119Small } from "./rules/w119-small.ts"
import { w124Networth } from "./rules/w124-networth.ts"
import { w214BannedTerms } from "./rules/w214-banned-terms.ts"
import { w214Experience50 } from "./rules/w214-experience-50.ts"
import { w214Juristic1m } from "./rules/w214-juristic-1m.ts"
import { w214MaterialBrand3 } from "./rules/w214-material-brand-3.ts"
import { w214Origin } from "./rules/w214-origin.ts"
import { w80450k } from "./rules/w804-50k.ts"

/** Every duty that is checked, sorted by id. */
export const rules: ReadonlyArray<Rule> = [
  act100Inspector,
  act101Supervisor,
  act102Waiver,
  act103Terminate,
  act109Abandon,
  act11PlanPublish,
  act111Blacklist,
  act115NoAppeal,
  act116AppealForm,
  act117Appeal7wd,
  act118Agency7wd,
  act118Forward3wd,
  act119Committee30d,
  act12RecordFile,
  act13Conflict,
  act4RefPriceOrder,
  act51Registered,
  act561aPriorFailure,
  act561cUrgent,
  act561dBrand,
  act561gRepair,
  act562aPriorFailure,
  act562cSole,
  act562dEmergency,
  act562eRelated,
  act562fAuction,
  act562gLand,
  act56DefaultGeneral,
  act56GroundRequired,
  act56HMr,
  act56SpecificCap,
  act60DrawingFirst,
  act62Letter,
  act62ThreePlaces,
  act63RefPricePublish,
  act64Qualification,
  act65Best,
  act65CriteriaPublished,
  act66AwardAnnounce,
  act66Standstill,
  act67Cancel,
  act75ConsultantCriteria,
  act87Licence,
  act88DesignIndependence,
  act9NoBrand,
  act93Form,
  act95Subcontract,
  act96Agreement,
  act96NoWriting,
  act97AmendGround,
  act97Authority,
  act98Publish,
  awardNextRank,
  budgetSufficient,
  contractMatchesAward,
  dateOrder,
  disContract,
  fyBoundary,
  laCarryOver,
  laPay5d,
  mr2ConsultantCap,
  mr3DesignCap,
  mr5SingleInspector,
  needInLocalPlan,
  needStockCheck,
  oia98Monthly,
  payAfterInspection,
  penaltyAmount,
  planPublishDeadline,
  quarterSmall,
  refPricePresent,
  refPriceVsBudget,
  reg101ConsultantReg,
  reg104ConsultantReport,
  reg106ConsultantCommittee,
  reg11NoPlanNoBuy,
  reg11PlanItems,
  reg110Consultant5wd,
  reg12MoneyBeforeContract,
  reg12Prompt,
  reg120149Invite3,
  reg124152Specific,
  reg127AuthorityConsultant,
  reg13PlanChange,
  reg130AdvanceConsultant,
  reg14CommonInterest,
  reg140DesignReport,
  reg142DesignCommittee,
  reg155Contest15wd,
  reg158AuthorityDesign,
  reg161Signer,
  reg162InDocs,
  reg162PenaltyConsultant,
  reg162PenaltyGoods,
  reg162PenaltyTraffic,
  reg162PenaltyWork,
  reg162Set,
  reg164Copy1m,
  reg165Scope,
  reg166BidSecurity,
  reg166Original5wd,
  reg1682Multiyear,
  reg168Guarantee,
  reg168InDocs,
  reg1701Return,
  reg1702Return,
  reg171Topup,
  reg1753SameDay,
  reg1754Certificate,
  reg17556Notice,
  reg1757Dissent,
  reg17653wd,
  reg176Weekly,
  reg17843wd,
  reg178Daily,
  reg181PenaltyNotice,
  reg18215d,
  reg18310pct,
  reg184Warranty,
  reg187Damages,
  reg190Perf2569,
  reg190PerfOld,
  reg20Split,
  reg203Register,
  reg203Store,
  reg204Requisition,
  reg205Issue,
  reg207LoanPurpose,
  reg208LoanPaper,
  reg209LoanReturn,
  reg21DrawingOwner,
  reg21Tis,
  reg21TorOwner,
  reg210LoanConsumable,
  reg211Chase7d,
  reg21330wd,
  reg213Appoint,
  reg213Distribute,
  reg213Start,
  reg214FactFinding,
  reg2153Transfer,
  reg21560d,
  reg215Appraise,
  reg215AuctionFirst,
  reg215Methods,
  reg216Proceeds,
  reg217Writeoff,
  reg218Deregister,
  reg221Reason,
  reg224Amount,
  reg225NeedDate,
  reg22Report,
  reg22ShortForm,
  reg222Complaint,
  reg23Land,
  reg24ApprovalFirst,
  reg25Committee,
  reg25Time,
  reg26NoDual,
  reg26Outsiders,
  reg26Size,
  reg27Quorum,
  reg27Vote,
  reg30Emarket,
  reg31EBidding,
  reg32PriceInquiry,
  reg344361Template,
  reg35Emarket3wd,
  reg3754NoMove,
  reg43BidDay,
  reg44Sample5wd,
  reg45Hearing,
  reg46Hearing3wd,
  reg47Republish,
  reg49Docs,
  reg51EBiddingDays,
  reg52Clarify3wd,
  reg53WrongDocs,
  reg552NoChange,
  reg554Report,
  reg55Rank3,
  reg56SingleBid,
  reg57PriceCeiling,
  reg67Delegation,
  reg60Intl30wd,
  reg61OpenDay,
  reg63Inquiry5wd,
  reg7DelegationCopy,
  reg74Invite3,
  reg74OnlyInvited,
  reg78Committee,
  reg791Direct,
  reg792ReportDays,
  reg792Urgent,
  reg82DesignBuild,
  reg84AuthorityGeneral,
  reg85AuthoritySelection,
  reg86AuthoritySpecific,
  reg89Advance,
  reg9Egp,
  reg91AdvanceSecurity,
  reg92LeaseAdvance,
  reg94Lease,
  reg96Exchange,
  rfBidSimilar,
  rfFewBidders,
  rfInvitedNotBid,
  rfJustBelow,
  rfMethodDrift,
  rfPriceFarBelow,
  rfPriceNearRef,
  rfRepeatUrgent,
  rfSameDayChain,
  rfSplitWindow,
  rfVendorShare,
  rfYearEnd,
  w119Small,
  w124Networth,
  w214BannedTerms,
  w214Experience50,
  w214Juristic1m,
  w214MaterialBrand3,
  w214Origin,
  w80450k
]
