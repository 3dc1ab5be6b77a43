import { kindOf, type Procurement } from "../stages/procurement.ts"
import type { Satang } from "../values/baht.ts"
import {
  breach,
  caution,
  type Found,
  type Missing,
  missing,
  recorded,
  type Scope,
  type Subject,
  type Text,
  unrecorded
} from "./rule.ts"
import { every, groundKnown, groundOfMethod, isGeneral, ordinaryChapter } from "./scope.ts"
import { hasOwnReport, smallPurchaseWay } from "./small-purchase.ts"

/** The items of ข้อ 22 that every full report has; (8), other proposals, may be none. */
export const reportItems = {
  reason: { th: "(1) เหตุผลและความจำเป็น", en: "(1) reason and necessity" },
  terms: { th: "(2) ขอบเขตของงานหรือรายละเอียดคุณลักษณะเฉพาะ", en: "(2) terms or specification" },
  price: { th: "(3) ราคากลาง", en: "(3) reference price" },
  amount: { th: "(4) วงเงินที่จะซื้อหรือจ้าง", en: "(4) budget" },
  time: { th: "(5) กำหนดเวลาที่ต้องการใช้", en: "(5) time of need" },
  method: { th: "(6) เหตุผลที่ใช้วิธีนี้", en: "(6) reason for the method" },
  criteria: { th: "(7) หลักเกณฑ์การพิจารณา", en: "(7) criteria" }
} satisfies Record<string, Text>
type ReportItem = keyof typeof reportItems

/**
 * Where the report of ข้อ 22 is owed. Out: land (ข้อ 23), consultants, design, leases of land, exchanges, purchases with a report of their
 * own. After a failed invitation, 56 (1) (ก) and (2) (ก), the head may go on without a new report: not judged.
 */
export const reportOfClause22 = (subject: Subject): Scope => {
  const ground = groundOfMethod(subject.procurement)
  if (ground === "56-2-g" || hasOwnReport(smallPurchaseWay(subject.procurement))) return "out-of-scope"
  const kind = kindOf(subject.procurement) === undefined ? missing("prep.kind") : "in"
  return every(ordinaryChapter(subject), kind, groundKnown(subject), afterFailure(subject))
}

/** Not judged where a failed invitation came before, 56 (1) (ก) and (2) (ก): its report and approval may be the ones that count. */
export const afterFailure = ({ procurement }: Subject): Scope => {
  const ground = groundOfMethod(procurement)
  return ground === "56-1-a" || ground === "56-2-a" ? "not-judged" : "in"
}

/**
 * Where a report with reasons comes before, of any chapter: ข้อ 22, 23, 94, 104, 140. Out: exchanges (ข้อ 97), and reports of a purchase's own.
 */
export const anyReport = (subject: Subject): Scope => {
  const { procurement } = subject
  const kind = kindOf(procurement)
  const { method } = recorded(procurement.purchase)
  if (hasOwnReport(smallPurchaseWay(procurement))) return "out-of-scope"
  if (method === undefined && kind === "lease-immovable") return "in"
  const mayBeExchange = method === undefined || method === "selection" || method === "specific"
  if (mayBeExchange && kind === "exchange") return "out-of-scope"
  if (method === undefined) return missing("purchase.method")
  const known = mayBeExchange && kind === undefined ? missing("prep.kind") : "in"
  return every(known, groundKnown(subject), afterFailure(subject))
}

/** Drawings stand for the terms of a construction. */
const termsOf = (procurement: Procurement): unknown => {
  const { specification, drawingApprovedOn, drawingPreparedBy } = recorded(procurement.prep)
  if (specification !== null || kindOf(procurement) !== "construction") return specification
  if (drawingApprovedOn != null || drawingPreparedBy != null) return drawingApprovedOn ?? drawingPreparedBy
  return drawingApprovedOn === undefined || drawingPreparedBy === undefined ? undefined : null
}

/** Which items are recorded as none, and which fields say nothing. A general invitation needs no reason for its method. */
export const itemsOf = (
  procurement: Procurement
): { readonly none: ReadonlyArray<ReportItem>; readonly lacking: Missing | undefined } => {
  const need = recorded(procurement.need)
  const { amount, referencePrice, criteria } = recorded(procurement.prep)
  const { method, groundReason } = recorded(procurement.purchase)
  const items: Record<ReportItem, unknown> = {
    reason: need.reason,
    terms: termsOf(procurement),
    price: referencePrice,
    amount,
    time: need.neededBy,
    method: method !== undefined && isGeneral(method) ? method : groundReason,
    criteria: criteria?.length === 0 ? undefined : criteria
  }
  return {
    none: (Object.keys(items) as ReadonlyArray<ReportItem>).filter((item) => items[item] === null),
    lacking: unrecorded({
      "need.reason": items.reason,
      "prep.specification": items.terms,
      "prep.referencePrice": items.price,
      "prep.amount": items.amount,
      "need.neededBy": items.time,
      "purchase.groundReason": items.method,
      "prep.criteria": items.criteria
    })
  }
}

/** Which case of ข้อ 22 วรรคสอง lets a report be short; undefined while the budget is not recorded. */
export const shortReportCase = (
  procurement: Procurement,
  small: Satang
): "urgent" | "small" | "none" | undefined => {
  const ground = groundOfMethod(procurement)
  const { amount } = recorded(procurement.prep)
  if (ground === "56-1-c" || ground === "56-2-d") return "urgent"
  return amount == null ? undefined : amount <= small ? "small" : "none"
}

/** Whether the report was short and may be; what is missing where it may have been, or where another report may have been owed. */
export const isShortReport = (procurement: Procurement, small: Satang): boolean | Missing => {
  const { shortForm } = recorded(procurement.prep)
  const allowed = shortReportCase(procurement, small)
  const mayBe = shortForm !== false && allowed !== "none"
  const lacking = unrecorded({
    "prep.amount": mayBe ? allowed : null,
    "prep.shortForm": mayBe ? shortForm : null,
    "purchase.subMethod": smallPurchaseWay(procurement)
  })
  return lacking ?? mayBe
}

/** What an item recorded as none comes to: a caution where the report was short and may be, else a breach. */
export const noneInReport = (procurement: Procurement, small: Satang): Found | Missing => {
  const short = isShortReport(procurement, small)
  return typeof short === "object" ? short : (short ? caution : breach)("none", {})
}

const toldAlways: ReadonlyArray<ReportItem> = ["reason", "price", "amount", "time", "method"]

/**
 * Without the items of which a rule of their own tells that they are recorded as none: they are not held against a report twice. Criteria are
 * told by act-65-criteria-published where several may offer.
 */
export const notToldElsewhere = (
  { purchase }: Procurement,
  items: ReadonlyArray<ReportItem>
): ReadonlyArray<ReportItem> => {
  const { method } = recorded(purchase)
  const isInvitation = method !== undefined && (isGeneral(method) || method === "selection")
  return items.filter((item) => !toldAlways.includes(item) && !(isInvitation && item === "criteria"))
}
