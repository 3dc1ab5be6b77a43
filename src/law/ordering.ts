import { capacities } from "../stages/capacity.ts"
import { budgetOfOccasion, type Procurement } from "../stages/procurement.ts"
import { type Satang, satang } from "../values/baht.ts"
import { isReportedAfter } from "./committees.ts"
import { agreedPrice } from "./price.ts"
import {
  breach,
  caution,
  type FactKind,
  missing,
  recorded,
  type Text,
  unrecorded,
  type Verdict
} from "./rule.ts"
import { groundOfMethod } from "./scope.ts"
import { smallPurchaseWay } from "./small-purchase.ts"

/** The amount a head approved, later money included; undefined where the amount is not recorded. */
export const approvedAmount = (procurement: Procurement): Satang | undefined => {
  const amount = budgetOfOccasion(procurement)
  return amount === undefined
    ? undefined
    : satang(amount + (recorded(procurement.purchase).addedBudget ?? 0n))
}

/**
 * An order that no head gave. On ground 56 (2) (ข) none has to, within the approved amount, and more than that is reg-79-1-direct's to tell; on others a delegation may stand behind the head
 * of procurement officers, so only an order recorded as nobody's is a breach.
 */
const withoutHead = (procurement: Procurement, price: Satang): Verdict => {
  const { addedBudget, awardApprovedAs } = recorded(procurement.purchase)
  const ground = groundOfMethod(procurement)
  const budget = approvedAmount(procurement)
  const isDirect = ground === "56-2-b"
  const lacking = unrecorded({
    "purchase.ground": ground,
    "purchase.subMethod": isReportedAfter(procurement),
    "prep.amount": isDirect ? budget : null,
    "purchase.addedBudget": isDirect ? addedBudget : null
  })
  if (lacking !== undefined) return lacking
  if (smallPurchaseWay(procurement) === "direct") return "out-of-scope"
  if (isDirect) return caution("over-approved", { price, budget: budget! })
  return awardApprovedAs === null ? breach("nobody", { price }) : caution("officer", { price })
}

/**
 * Up to `cap` anyone who stands for the head orders, and on ground 56 (2) (ข) the head of procurement officers within the approved amount (ข้อ 79
 * วรรคหนึ่ง); above, the governor. A later report (ข้อ 79 วรรคสอง, ว 119) is no order.
 */
export const orderUpTo = (procurement: Procurement, cap: Satang): Verdict => {
  const { awardApprovedAs: capacity } = recorded(procurement.purchase)
  const ground = groundOfMethod(procurement)
  const [price, budget] = [agreedPrice(procurement), approvedAmount(procurement)]
  if (capacity === "governor") return "conforms"
  if (price === undefined) return missing("purchase.awardPrice")
  if (price <= cap && ground === "56-2-b" && budget !== undefined && price <= budget) return "conforms"
  if (capacity === undefined) return missing("purchase.awardApprovedAs")
  if (price > cap) {
    return capacity === null ? breach("nobody", { price }) : breach("over", { price, cap, capacity })
  }
  if (isReportedAfter(procurement) === true) return "out-of-scope"
  return capacity === null || capacity === "head-officer" ? withoutHead(procurement, price) : "conforms"
}

/** What the authority to order is told with. */
export const orderFacts = {
  price: "baht",
  cap: "baht",
  budget: "baht",
  capacity: capacities
} satisfies Readonly<Record<string, FactKind>>

/** What may be found against the authority to order, whatever the method. */
export const orderSays = {
  over: {
    th: "สั่งซื้อหรือสั่งจ้าง {price} บาท เกิน {cap} บาท แต่ผู้อนุมัติคือ{capacity}",
    en: "{price} baht ordered, more than {cap} baht, approved by: {capacity}"
  },
  nobody: {
    th: "สั่งซื้อหรือสั่งจ้าง {price} บาท โดยบันทึกว่าไม่มีผู้อนุมัติ",
    en: "{price} baht ordered, recorded as approved by nobody"
  },
  officer: {
    th: "หัวหน้าเจ้าหน้าที่อนุมัติ {price} บาท โดยไม่มีบันทึกการมอบอำนาจ",
    en: "{price} baht ordered by the head of procurement officers, no delegation recorded"
  }
} satisfies Readonly<Record<string, Text>>
