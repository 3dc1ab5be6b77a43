import { firstSignedOn, type Procurement } from "../stages/procurement.ts"
import { type ThaiDate, thaiDate } from "../values/thai-date.ts"
import { twoYearsAfter } from "./parameter.ts"
import { type ContractSubject, type Dating, missing, recorded, type Subject } from "./rule.ts"
import { isGeneral } from "./scope.ts"

/** The Act's first day (มาตรา 2: when 180 days had passed since 24 February 2017). */
const actInForce = thaiDate("2017-08-23")
const actSettled = twoYearsAfter(actInForce)

const earlier = (
  left: ThaiDate | null | undefined,
  right: ThaiDate | null | undefined
): ThaiDate | undefined =>
  left == null ? (right ?? undefined) : right == null || left <= right ? left : right

/** มาตรา 128 — a purchase begun before the Act goes on under the older rules, its contracts too. */
const begunBeforeTheAct = (procurement: Procurement, firstStep: ThaiDate | undefined): boolean =>
  recorded(procurement.purchase).method === "before-2560" ||
  (firstStep !== undefined && firstStep < actInForce)

/**
 * The date that chooses the law for stages 1 to 4: the invitation of a general invitation or a selection, which a later rule leaves under the
 * older one, else the request report (ข้อ 22). Where only a later step is dated, that step's date, as an approximation.
 */
export const requestDate = ({ procurement }: Subject): Dating => {
  const { approvedOn } = recorded(procurement.prep)
  const requestedOn = recorded(procurement.prep).requestedOn ?? undefined
  const { method, invitedFrom, awardedOn } = recorded(procurement.purchase)
  const result = earlier(awardedOn, firstSignedOn(procurement))
  const step = earlier(approvedOn, earlier(invitedFrom, result))
  if (begunBeforeTheAct(procurement, earlier(requestedOn, step))) return "before-the-act"
  if (method !== undefined && (isGeneral(method) || method === "selection") && invitedFrom !== null) {
    if (invitedFrom !== undefined) return invitedFrom
    if (result === undefined) return requestedOn ?? missing("purchase.invitedFrom")
    const approximate = { on: result, missing: ["purchase.invitedFrom"] } as const
    return requestedOn === undefined ? approximate : { ...approximate, earliest: requestedOn }
  }
  if (requestedOn !== undefined) return requestedOn
  return step === undefined ? missing("prep.requestedOn") : { on: step, missing: ["prep.requestedOn"] }
}

/**
 * The date that chooses the law for what comes before the request, such as the plan: its own day where it is recorded, else the request's.
 */
export const beforeRequest = (subject: Subject, day: ThaiDate | null | undefined): Dating => {
  const request = requestDate(subject)
  return request === "before-the-act" || day == null ? request : day
}

/**
 * The date that chooses the law for a contract: the day it was signed, unless its purchase was begun before the Act; the request's for what is
 * not in writing, and so not signed. In the Act's first two years the purchase's own beginning must be recorded to know that.
 */
export const signingDate = (subject: ContractSubject): Dating => {
  const { contract, procurement } = subject
  const { requestedOn, approvedOn } = recorded(procurement.prep)
  const { invitedFrom, awardedOn } = recorded(procurement.purchase)
  const step = earlier(earlier(requestedOn, approvedOn), earlier(invitedFrom, awardedOn))
  const { signedOn } = contract
  if (begunBeforeTheAct(procurement, earlier(step, signedOn))) return "before-the-act"
  if (signedOn === undefined)
    return contract.form === "unwritten" ? requestDate(subject) : missing("contract.signedOn")
  return requestedOn == null && signedOn < actSettled ? missing("prep.requestedOn") : signedOn
}

/**
 * The date that chooses the law for how a contract is performed: the day it was signed; where none is recorded, the first inspection, which
 * cannot be earlier, as an approximation.
 */
export const performanceDate = (subject: ContractSubject): Dating => {
  const dating = signingDate(subject)
  const { inspections, signedOn } = subject.contract
  if (signedOn !== undefined || dating === "before-the-act") return dating
  const first = (inspections ?? []).map(({ inspected }) => inspected).toSorted()[0]
  if (first === undefined) return dating
  return first < actInForce ? "before-the-act" : { on: first, missing: ["contract.signedOn"] }
}

/**
 * The date that chooses the law for what was received: the day it was accepted, unless its purchase was begun before the Act. In the Act's
 * first two years the purchase's own beginning must be known. Where nothing is recorded as accepted, the request's.
 */
export const acceptanceDate = (subject: Subject): Dating => {
  const request = requestDate(subject)
  const { acceptedOn } = recorded(subject.procurement.stock)
  if (acceptedOn == null || request === "before-the-act") return request
  if (acceptedOn < actInForce) return "before-the-act"
  return typeof request === "object" && acceptedOn < actSettled ? missing("prep.requestedOn") : acceptedOn
}

/**
 * The date that chooses the law of appeals: the day the first was received (กฎกระทรวง 2568 ข้อ 4 leaves those filed before it under the older
 * one), unless the purchase was begun before the Act. Where no appeal is recorded, the request's.
 */
export const appealDate = (subject: Subject): Dating => {
  const request = requestDate(subject)
  const { appeals } = recorded(subject.procurement.purchase)
  if (request === "before-the-act" || appeals == null || appeals.length === 0) return request
  const filedOn = appeals.flatMap((it) => it.filedOn ?? []).toSorted()[0]
  if (filedOn === undefined) return missing("appeal.filedOn")
  return typeof request === "object" && filedOn < actSettled ? missing("prep.requestedOn") : filedOn
}

/**
 * The date that chooses the law for what was bought first and reported after (ข้อ 79 วรรคสอง, ว 119): the day it was bought, where that is
 * recorded, else the report's.
 */
export const boughtDate = (subject: Subject): Dating => {
  const { boughtOn } = recorded(subject.procurement.purchase)
  const request = requestDate(subject)
  if (boughtOn == null || request === "before-the-act") return request
  return begunBeforeTheAct(subject.procurement, boughtOn) ? "before-the-act" : boughtOn
}
