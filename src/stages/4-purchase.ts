import { Result, Schema } from "effect"
import type { Supplier } from "../values/supplier.ts"
import { foldForMatching } from "../values/text.ts"
import { ThaiDate } from "../values/thai-date.ts"
import type { Prep } from "./3-prep.ts"
import { Appeal } from "./4-purchase/appeal.ts"
import { awardFields } from "./4-purchase/award.ts"
import { bidSecurityFields } from "./4-purchase/bid-security.ts"
import { cancellationFields } from "./4-purchase/cancellation.ts"
import { Complaint } from "./4-purchase/complaint.ts"
import { evaluationFields } from "./4-purchase/evaluation.ts"
import { groundEvidenceFields } from "./4-purchase/ground-evidence.ts"
import { Ground, groundLabels } from "./4-purchase/ground.ts"
import { invitationFields } from "./4-purchase/invitation.ts"
import { Method, methodLabels, subMethods } from "./4-purchase/method.ts"
import { Relief } from "./4-purchase/relief.ts"
import { each, oneOf, words } from "./facts.ts"
import { evidence, optional } from "./field.ts"
import { type Absent, type AnotherProcurement, ofSameProcurement, procurementField } from "./stage.ts"

/** การจัดซื้อจัดจ้าง — the method, its ground, the invitation, the offers, the award or the cancellation. Dates of announcements live here. */
export const Purchase = Schema.Struct({
  procurement: procurementField,
  method: optional(Method, {
    th: "วิธีซื้อหรือจ้าง",
    en: "Method",
    mark: "public",
    as: { choices: methodLabels }
  }),
  subMethod: oneOf(subMethods, "วิธีย่อย", "Sub-method"),
  ground: evidence(Ground, {
    th: "เหตุตามมาตรา 56",
    en: "Ground under section 56",
    hint: "เช่น 56(2)(ข)",
    mark: "public",
    as: { choices: groundLabels }
  }),
  groundReason: words("เหตุผลที่ใช้วิธีนี้", "Reason for the method"),
  ...groundEvidenceFields,
  ...invitationFields,
  ...bidSecurityFields,
  ...evaluationFields,
  ...awardFields,
  ...cancellationFields,
  appeals: each(Appeal, ["appeal"], "อุทธรณ์", "Appeals"),
  complaints: each(Complaint, ["complaint"], "ร้องเรียน", "Complaints"),
  reliefs: each(Relief, ["relievedOf"], "หนังสือผ่อนผัน", "Reliefs")
})
export type Purchase = typeof Purchase.Type

/** The winner is not among the recorded offers. */
export class WinnerDidNotBid extends Schema.TaggedError<WinnerDidNotBid>()("WinnerDidNotBid", {
  procurement: Schema.String
}) {
  override get message() {
    return `โครงการ ${this.procurement}: ผู้ได้รับการคัดเลือกไม่อยู่ในรายชื่อผู้เสนอราคา ให้ตรวจชื่อทั้งสองช่อง หรือเพิ่มผู้เสนอราคาที่ขาด`
  }
}

/** The invitation ends before it begins. */
export class InvitationEndsBeforeItBegins extends Schema.TaggedError<InvitationEndsBeforeItBegins>()(
  "InvitationEndsBeforeItBegins",
  { procurement: Schema.String, from: ThaiDate, to: ThaiDate }
) {
  override get message() {
    return `โครงการ ${this.procurement}: วันสุดท้ายที่เผยแพร่ประกาศเชิญชวนมาก่อนวันที่เริ่มประกาศ ให้ตรวจวันที่ทั้งสองช่อง`
  }
}

/** Offers were taken before they were invited. */
export class BidBeforeInvitation extends Schema.TaggedError<BidBeforeInvitation>()("BidBeforeInvitation", {
  procurement: Schema.String,
  bid: ThaiDate,
  invited: ThaiDate
}) {
  override get message() {
    return `โครงการ ${this.procurement}: วันยื่นข้อเสนอมาก่อนวันที่ประกาศเชิญชวน ให้ตรวจวันที่ทั้งสองช่อง`
  }
}

const isSameSupplier = (a: Supplier, b: Supplier): boolean =>
  (a.taxId !== undefined && a.taxId === b.taxId) ||
  (a.name !== undefined && b.name !== undefined && foldForMatching(a.name) === foldForMatching(b.name))

const isNamed = (supplier: Supplier): boolean => supplier.name !== undefined || supplier.taxId !== undefined

/** From preparation to purchase. Refuses what makes the record meaningless, never what makes it unlawful. */
export const purchase = (
  prep: Prep | Absent,
  input: Purchase
): Result.Result<
  Purchase,
  AnotherProcurement | WinnerDidNotBid | InvitationEndsBeforeItBegins | BidBeforeInvitation
> => {
  const { bids, bidOn, invitedFrom, invitedTo, procurement, winner } = input
  if (
    winner != null &&
    isNamed(winner) &&
    bids != null &&
    bids.length > 0 &&
    bids.every(({ bidder }) => isNamed(bidder))
  ) {
    if (!bids.some(({ bidder }) => isSameSupplier(bidder, winner)))
      return Result.fail(new WinnerDidNotBid({ procurement }))
  }
  if (invitedFrom != null && invitedTo != null && invitedTo < invitedFrom) {
    return Result.fail(new InvitationEndsBeforeItBegins({ procurement, from: invitedFrom, to: invitedTo }))
  }
  if (invitedFrom != null && bidOn != null && bidOn < invitedFrom) {
    return Result.fail(new BidBeforeInvitation({ procurement, bid: bidOn, invited: invitedFrom }))
  }
  return ofSameProcurement(prep, input)
}
