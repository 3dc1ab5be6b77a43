import type { Ground } from "../stages/4-purchase/ground.ts"
import type { Method, SubMethod } from "../stages/4-purchase/method.ts"
import { kindOf, type Procurement } from "../stages/procurement.ts"
import type { Kind } from "../stages/stage.ts"
import {
  type ContractSubject,
  missing,
  type Missing,
  recorded,
  type Scope,
  type Subject,
  unrecorded
} from "./rule.ts"

/** The methods that are a general invitation (มาตรา 55 (1), ข้อ 29, 60). */
const generalMethods: ReadonlySet<Method> = new Set([
  "e-bidding",
  "e-market",
  "price-inquiry",
  "international-bidding",
  "general"
])

/** ประกาศเชิญชวนทั่วไป — whether a method invites everyone, for goods, services or construction. */
export const isGeneral = (method: Method): boolean => generalMethods.has(method)

/** เฉพาะเจาะจง — whether a method invites one supplier, whatever is procured. */
export const isSpecific = (method: Method): boolean => method === "specific" || method.endsWith("-specific")

/** วิธีย่อย of a specific purchase; none for any other method. Undefined where it, or the method, is not recorded. */
export const wayOfSpecific = ({ purchase }: Procurement): SubMethod | null | undefined => {
  const { method, subMethod } = recorded(purchase)
  return method === undefined || method === "specific" ? subMethod : null
}

/** In where the method is one of those meant. A lease of land or buildings and an exchange have no method of มาตรา 55 (ข้อ 92–100). */
export const byMethod = ({ procurement }: Subject, isMeant: (method: Method) => boolean): Scope => {
  const { method } = recorded(procurement.purchase)
  const kind = kindOf(procurement)
  if (method === undefined)
    return kind === "lease-immovable" || kind === "exchange" ? "out-of-scope" : missing("purchase.method")
  return isMeant(method) ? "in" : "out-of-scope"
}

/** In where the method is one of those named; "general invitation" alone does not say which of its ways was used. */
export const asOneOf = (subject: Subject, ...methods: ReadonlyArray<Method>): Scope =>
  recorded(subject.procurement.purchase).method === "general"
    ? missing("purchase.method")
    : byMethod(subject, (method) => methods.includes(method))

/** In where it is recorded what is procured. */
export const kindKnown = ({ procurement }: Subject): Scope =>
  kindOf(procurement) === undefined ? missing("prep.kind") : "in"

/** In where every part is; out where any is; what is missing for all parts is named together. */
export const every = (...parts: ReadonlyArray<Scope>): Scope => {
  if (parts.includes("out-of-scope")) return "out-of-scope"
  if (parts.includes("not-judged")) return "not-judged"
  const lacking = parts.filter((part): part is Missing => typeof part === "object")
  return lacking.length === 0 ? "in" : { missing: [...new Set(lacking.flatMap((part) => part.missing))] }
}

const ownChapters: ReadonlySet<Kind> = new Set([
  "consultant",
  "design-supervision",
  "lease-immovable",
  "exchange"
])

/**
 * The chapter of มาตรา 54 to 68 — goods, services and construction. Consultants (มาตรา 69) and design (มาตรา 79) have their own. A lease of
 * land or buildings has no method of มาตรา 56 (ข้อ 92, 93), a lease of movables has; the record says only "lease", so a lease made with
 * one party is not judged.
 */
export const ordinaryChapter = ({ procurement }: Subject): Scope => {
  const { method } = recorded(procurement.purchase)
  const kind = kindOf(procurement)
  if (kind !== undefined && ownChapters.has(kind)) return "out-of-scope"
  if (method === undefined) return missing("purchase.method")
  if (method.startsWith("consultant-") || method.startsWith("design-")) return "out-of-scope"
  if (isGeneral(method)) return "in"
  if (kind === undefined) return missing("prep.kind")
  return kind === "lease" && method === "specific" ? "not-judged" : "in"
}

/** Out for a lease made with one party: it may be of land or buildings, which no method of มาตรา 56 and no award covers. */
export const notLeasedFromOne = (subject: Subject): Scope =>
  every(
    byMethod(subject, () => true),
    recorded(subject.procurement.purchase).method === "specific" && kindOf(subject.procurement) === "lease"
      ? "not-judged"
      : "in"
  )

/**
 * Where supplies are inspected as มาตรา 100 says. An exchange has its own committee for that (ข้อ 98 (6)); whether a lease of land or buildings
 * has an inspection we have not read.
 */
export const inspected = (subject: Subject): Scope => {
  const kind = kindOf(subject.procurement)
  if (kind === "exchange") return "out-of-scope"
  return kind === "lease-immovable" ? "not-judged" : notLeasedFromOne(subject)
}

/** ยกเลิกก่อนทำสัญญา — cancelled and no contract made: nothing is awarded, agreed or accepted any more. */
export const isCancelled = ({ contracts, purchase }: Procurement): boolean =>
  contracts.length === 0 && typeof recorded(purchase).cancelledOn === "string"

/** In where a winner, a price or a contract shows that there was an award; out where it is recorded that nobody won. */
export const awarded = ({ procurement }: Subject): Scope => {
  const { winner, awardPrice } = recorded(procurement.purchase)
  if (procurement.contracts.length > 0 || winner != null || awardPrice !== undefined) return "in"
  if (isCancelled(procurement)) return "out-of-scope"
  return winner === null ? "out-of-scope" : missing("purchase.winner")
}

/** ข้อ 39, 57, 58, 71, 75, 116, 122 — where the winner's price is measured by the budget: not where one supplier was asked, nor in design. */
export const measuredByBudget = (subject: Subject): Scope =>
  isCancelled(subject.procurement)
    ? "out-of-scope"
    : byMethod(subject, (method) => !isSpecific(method) && !method.startsWith("design-"))

/** The ground that carries a selection or a specific purchase; none for any other method. Undefined where it is not recorded. */
export const groundOfMethod = ({ purchase }: Procurement): Ground | null | undefined => {
  const { method, ground } = recorded(purchase)
  return method === "selection" || method === "specific" ? ground : null
}

/** In where the ground is recorded, or recorded as none; a general invitation needs no ground. */
export const groundKnown = ({ procurement }: Subject): Scope =>
  groundOfMethod(procurement) === undefined ? missing("purchase.ground") : "in"

/** ประกาศรวมรายไตรมาส — recorded as announced with other small purchases; nothing that everyone was invited to is small. */
export const inQuarterlyList = ({ purchase }: Procurement): boolean => {
  const { method, quarterly } = recorded(purchase)
  return quarterly === true && (method === undefined || !isGeneral(method))
}

/**
 * Where somebody may appeal against an award (มาตรา 66 วรรคสอง, 77, 91, 114): out for every specific method, a selection on ground 56 (1)
 * (ค), an urgency nobody foresaw, and purchases announced in the quarterly list.
 */
export const appealable = (subject: Subject): Scope => {
  const ground = groundOfMethod(subject.procurement)
  if (inQuarterlyList(subject.procurement) || ground === "56-1-c") return "out-of-scope"
  return every(
    byMethod(subject, (it) => !isSpecific(it)),
    groundKnown(subject)
  )
}

/** What is not in writing has no terms to change, secure or end: where their record is missing, nothing is asked for. */
export const unlessUnwritten = ({ contract }: ContractSubject, scope: Scope): Scope =>
  contract.form === "unwritten" && typeof scope === "object" ? "out-of-scope" : scope

/** In for a contract made as a simple written agreement, where the record can tell the cases of มาตรา 96 apart. */
export const writtenAgreement = (subject: ContractSubject): Scope => {
  const { form } = subject.contract
  if (form === undefined) return missing("contract.form")
  if (form !== "agreement") return "out-of-scope"
  if (["lease", "lease-immovable"].includes(kindOf(subject.procurement) ?? "")) return "not-judged"
  if (recorded(subject.procurement.purchase).method === "consultant-specific") return "not-judged"
  return byMethod(subject, () => true)
}

/**
 * In where goods were accepted; services, works and hires have no place in the books of หมวด 9 (ข้อ 202 วรรคสอง). Exchanges, which have a
 * chapter of their own, are not judged.
 */
export const acceptedGoods = ({ procurement }: Subject): Scope => {
  const kind = kindOf(procurement)
  const { acceptedOn } = recorded(procurement.stock)
  if (acceptedOn === null || isCancelled(procurement)) return "out-of-scope"
  if (kind === "exchange") return "not-judged"
  if (kind !== undefined && kind !== "goods") return "out-of-scope"
  return unrecorded({ "prep.kind": kind, "stock.acceptedOn": acceptedOn }) ?? "in"
}
