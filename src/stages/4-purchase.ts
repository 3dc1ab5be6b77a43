import { Result, Schema } from "effect"
import { Satang } from "../values/baht.ts"
import { foldForMatching } from "../values/text.ts"
import { Supplier } from "../values/supplier.ts"
import { ThaiDate } from "../values/thai-date.ts"
import { evidence, optional, required } from "./field.ts"
import type { Prep } from "./3-prep.ts"
import { type Absent, type AnotherProcurement, ofSameProcurement, procurementField } from "./stage.ts"

/** วิธีซื้อหรือจ้าง — มาตรา 55, 70, 81; `before-2560` is any method of the older rules. */
export const Method = Schema.Literals([
  "e-bidding",
  "e-market",
  "price-inquiry",
  "international-bidding",
  "general",
  "selection",
  "specific",
  "consultant-general",
  "consultant-selection",
  "consultant-specific",
  "design-general",
  "design-selection",
  "design-specific",
  "design-contest",
  "before-2560"
])
export type Method = typeof Method.Type

/** What form สขร.1 and the pages print for each method. */
export const methodLabels: Record<Method, { readonly th: string; readonly en: string }> = {
  "e-bidding": { th: "ประกวดราคาอิเล็กทรอนิกส์ (e-bidding)", en: "e-bidding" },
  "e-market": { th: "ตลาดอิเล็กทรอนิกส์ (e-market)", en: "e-market" },
  "price-inquiry": { th: "สอบราคา", en: "Price inquiry" },
  "international-bidding": { th: "ประกวดราคานานาชาติ", en: "International bidding" },
  general: { th: "ประกาศเชิญชวนทั่วไป", en: "General invitation" },
  selection: { th: "คัดเลือก", en: "Selection" },
  specific: { th: "เฉพาะเจาะจง", en: "Specific" },
  "consultant-general": { th: "จ้างที่ปรึกษาโดยวิธีประกาศเชิญชวนทั่วไป", en: "Consultants, general invitation" },
  "consultant-selection": { th: "จ้างที่ปรึกษาโดยวิธีคัดเลือก", en: "Consultants, selection" },
  "consultant-specific": { th: "จ้างที่ปรึกษาโดยวิธีเฉพาะเจาะจง", en: "Consultants, specific" },
  "design-general": {
    th: "จ้างออกแบบหรือควบคุมงานก่อสร้างโดยวิธีประกาศเชิญชวนทั่วไป",
    en: "Design, general invitation"
  },
  "design-selection": { th: "จ้างออกแบบหรือควบคุมงานก่อสร้างโดยวิธีคัดเลือก", en: "Design, selection" },
  "design-specific": { th: "จ้างออกแบบหรือควบคุมงานก่อสร้างโดยวิธีเฉพาะเจาะจง", en: "Design, specific" },
  "design-contest": { th: "จ้างออกแบบโดยวิธีประกวดแบบ", en: "Design contest" },
  "before-2560": { th: "วิธีตามระเบียบก่อน พ.ศ. 2560", en: "A method of the rules before B.E. 2560" }
}

/** เหตุตามมาตรา 56 — the ground on which another method than general invitation is chosen; ก to ซ are a to h. */
export const Ground = Schema.Literals([
  "56-1-a",
  "56-1-b",
  "56-1-c",
  "56-1-d",
  "56-1-e",
  "56-1-f",
  "56-1-g",
  "56-1-h",
  "56-2-a",
  "56-2-b",
  "56-2-c",
  "56-2-d",
  "56-2-e",
  "56-2-f",
  "56-2-g",
  "56-2-h"
])
export type Ground = typeof Ground.Type

/** `56(2)(ข)`: how officers write a ground. */
export const groundLabel = (ground: Ground): string => {
  const [section, paragraph, letter] = ground.split("-")
  return `${section}(${paragraph})(${"กขคงจฉชซ".charAt(letter!.charCodeAt(0) - 97)})`
}

/** ผู้เสนอราคา — one offer. */
export const Bid = Schema.Struct({ bidder: Supplier, price: Schema.optionalKey(Satang) })
export type Bid = typeof Bid.Type

/** การจัดซื้อจัดจ้าง — the method, its ground, the invitation, the offers and the award. Dates of announcements live here. */
export const Purchase = Schema.Struct({
  procurement: procurementField,
  method: required(Method, { th: "วิธีซื้อหรือจ้าง", en: "Method", mark: "public" }),
  ground: evidence(Ground, {
    th: "เหตุตามมาตรา 56",
    en: "Ground under section 56",
    hint: "เช่น 56(2)(ข)",
    mark: "public"
  }),
  groundReason: evidence(Schema.NonEmptyString, {
    th: "เหตุผลที่ใช้วิธีนี้",
    en: "Reason for the method",
    mark: "public"
  }),
  invitedFrom: evidence(ThaiDate, { th: "วันที่ประกาศเชิญชวน", en: "Invitation published on", mark: "public" }),
  invitedTo: evidence(ThaiDate, {
    th: "วันสุดท้ายที่เผยแพร่ประกาศเชิญชวน",
    en: "Invitation published until",
    mark: "public"
  }),
  bids: evidence(Schema.Array(Bid), {
    th: "รายชื่อผู้เสนอราคาและราคาที่เสนอ",
    en: "Bidders and prices",
    mark: "after-award"
  }),
  winner: evidence(Supplier, { th: "ผู้ได้รับการคัดเลือก", en: "Winner", mark: "after-award" }),
  awardPrice: optional(Satang, {
    th: "ราคาที่ได้รับการคัดเลือก (บาท)",
    en: "Award price (baht)",
    mark: "after-award"
  }),
  selectionReason: evidence(Schema.NonEmptyString, {
    th: "เหตุผลที่คัดเลือกโดยสรุป",
    en: "Reason for the selection",
    mark: "after-award"
  }),
  awardedOn: evidence(ThaiDate, {
    th: "วันที่ประกาศผู้ชนะใน e-GP",
    en: "Award announced in e-GP on",
    mark: "public"
  }),
  awardWebOn: evidence(ThaiDate, {
    th: "วันที่ประกาศผู้ชนะในเว็บไซต์",
    en: "Award on the agency's website on",
    mark: "public"
  }),
  awardBoardOn: evidence(ThaiDate, {
    th: "วันที่ปิดประกาศผู้ชนะ",
    en: "Award on the notice board on",
    mark: "public"
  }),
  biddersToldOn: evidence(ThaiDate, { th: "วันที่แจ้งผลผู้เสนอราคาทุกราย", en: "Bidders told on", mark: "public" }),
  quarterly: optional(Schema.Boolean, {
    th: "ประกาศผู้ชนะรวมรายไตรมาส",
    en: "Announced in the quarterly list",
    mark: "public"
  }),
  addedBudget: optional(Satang, {
    th: "เงินที่ขอเพิ่มภายหลัง (บาท)",
    en: "Money added later (baht)",
    mark: "public"
  }),
  scopeCut: optional(Schema.Boolean, { th: "ปรับลดเนื้องาน", en: "Scope cut", mark: "public" }),
  negotiatedOn: evidence(ThaiDate, { th: "วันที่ต่อรองราคา", en: "Negotiated on", mark: "public" }),
  appealEndedOn: evidence(ThaiDate, {
    th: "วันที่ได้รับแจ้งผลอุทธรณ์",
    en: "Outcome of an appeal received on",
    hint: "ใส่ ไม่มี ถ้าไม่มีการอุทธรณ์",
    mark: "public"
  }),
  agreedTotal: optional(Satang, {
    th: "ราคาที่ตกลงรวมทั้งโครงการ (บาท)",
    en: "Agreed total of the project (baht)",
    mark: "public"
  })
})
export type Purchase = typeof Purchase.Type

/** Whether the award is recorded, so that what was secret until then may be seen. */
export const isAwarded = (purchase: Pick<Purchase, "awardedOn" | "agreedTotal" | "quarterly">): boolean =>
  (purchase.awardedOn !== undefined && purchase.awardedOn !== null) ||
  purchase.agreedTotal !== undefined ||
  purchase.quarterly === true

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

const isSameSupplier = (a: Supplier, b: Supplier): boolean =>
  (a.taxId !== undefined && a.taxId === b.taxId) ||
  (a.name !== undefined && b.name !== undefined && foldForMatching(a.name) === foldForMatching(b.name))

const isNamed = (supplier: Supplier): boolean => supplier.name !== undefined || supplier.taxId !== undefined

/** From preparation to purchase. Refuses what makes the record meaningless, never what makes it unlawful. */
export const purchase = (
  prep: Prep | Absent,
  input: Purchase
): Result.Result<Purchase, AnotherProcurement | WinnerDidNotBid | InvitationEndsBeforeItBegins> => {
  const { bids, invitedFrom, invitedTo, procurement, winner } = input
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
  return ofSameProcurement(prep, input)
}
