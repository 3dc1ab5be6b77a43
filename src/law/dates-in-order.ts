import { Plan } from "../stages/3-prep/plan.ts"
import { Prep } from "../stages/3-prep.ts"
import { Purchase } from "../stages/4-purchase.ts"
import { Delivery, Inspection } from "../stages/5-contract/events.ts"
import { Contract } from "../stages/5-contract.ts"
import { Stock } from "../stages/6-stock.ts"
import { notesOf } from "../stages/field.ts"
import { firstSignedOn, type Procurement } from "../stages/procurement.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import { type Missing, recorded, type Text, unrecorded } from "./rule.ts"
import { isSpecific, wayOfSpecific } from "./scope.ts"

const dates = {
  plan: Plan.fields.planApprovedOn,
  "plan-egp": Plan.fields.planEgpOn,
  request: Prep.fields.requestedOn,
  approval: Prep.fields.approvedOn,
  invitation: Purchase.fields.invitedFrom,
  letters: Purchase.fields.lettersOn,
  bid: Purchase.fields.bidOn,
  evaluation: Purchase.fields.evaluatedOn,
  order: Purchase.fields.awardApprovedOn,
  award: Purchase.fields.awardedOn,
  signing: Contract.fields.signedOn,
  delivery: Delivery.fields.delivered,
  "whole-delivery": Stock.fields.deliveredOn,
  inspection: Inspection.fields.inspected,
  acceptance: Stock.fields.acceptedOn
}
type Step = keyof typeof dates

/** Each date that is compared, by the title of its own field. */
export const stepTitles: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(dates).map(([step, field]) => [step, notesOf(field)!])
)

/** Two recorded dates of which the first may not be the later one. */
export interface Link {
  readonly first: Step
  readonly firstOn: ThaiDate
  readonly next: Step
  readonly nextOn: ThaiDate
}

type Day = ThaiDate | null | undefined

const link = (first: Step, firstOn: Day, next: Step, nextOn: Day): ReadonlyArray<Link> =>
  firstOn == null || nextOn == null ? [] : [{ first, firstOn, next, nextOn }]

/** ข้อ 79 วรรคสอง and ว 119: what was bought first is put on paper afterwards. */
const boughtFirst: ReadonlyArray<string | null | undefined> = ["urgent", "w119"]

const beforeTheContract = (procurement: Procurement): ReadonlyArray<Link> => {
  const { approvedOn, plans, requestedOn } = recorded(procurement.prep)
  const it = recorded(procurement.purchase)
  const oneByOne = it.method !== undefined && isSpecific(it.method) && it.quarterly === false
  return [
    ...(plans ?? []).flatMap(({ planApprovedOn, planEgpOn }) =>
      link("plan", planApprovedOn, "plan-egp", planEgpOn)
    ),
    ...link("request", requestedOn, "approval", approvedOn),
    ...link("invitation", it.invitedFrom, "bid", it.bidOn),
    ...link("letters", it.lettersOn, "bid", it.bidOn),
    ...link("bid", it.bidOn, "evaluation", it.evaluatedOn),
    ...link("evaluation", it.evaluatedOn, "order", it.awardApprovedOn),
    ...link("order", it.awardApprovedOn, "award", it.awardedOn),
    ...(oneByOne ? link("award", it.awardedOn, "signing", firstSignedOn(procurement)) : [])
  ]
}

const signingToInspection = (procurement: Procurement): ReadonlyArray<Link> => {
  const { acceptedOn, deliveredOn } = recorded(procurement.stock)
  const { contracts } = procurement
  const onPaperFirst = !boughtFirst.includes(wayOfSpecific(procurement))
  const signed = (contract: Contract) =>
    onPaperFirst && contract.form !== "unwritten" ? contract.signedOn : undefined
  return [
    ...contracts.flatMap((contract) => {
      const [deliveries, inspections] = [contract.deliveries ?? [], contract.inspections ?? []]
      const only = deliveries.length === 1 && inspections.length === 1 ? deliveries[0] : undefined
      return [
        ...deliveries.flatMap(({ delivered }) => link("signing", signed(contract), "delivery", delivered)),
        ...inspections.flatMap(({ inspected, ofDelivery }) => {
          const of = ofDelivery === undefined ? only : deliveries.find((it) => it.delivery === ofDelivery)
          return link("delivery", of?.delivered, "inspection", inspected)
        })
      ]
    }),
    ...(contracts.length === 1 ? link("signing", signed(contracts[0]!), "whole-delivery", deliveredOn) : []),
    ...link("whole-delivery", deliveredOn, "acceptance", acceptedOn)
  ]
}

/** Every pair of recorded dates whose order the law gives and no rule of its own judges. */
export const linksOf = (procurement: Procurement): ReadonlyArray<Link> => [
  ...beforeTheContract(procurement),
  ...signingToInspection(procurement)
]

/** The dates that would give a pair, where no pair is recorded. */
export const datesWanted = ({ contracts, prep, purchase }: Procurement): Missing | undefined => {
  const [{ approvedOn, requestedOn }, { awardApprovedOn, bidOn, evaluatedOn }] = [
    recorded(prep),
    recorded(purchase)
  ]
  return unrecorded({
    "prep.requestedOn": requestedOn,
    "prep.approvedOn": approvedOn,
    "purchase.bidOn": bidOn,
    "purchase.evaluatedOn": evaluatedOn,
    "purchase.awardApprovedOn": awardApprovedOn,
    "contract.inspections": contracts[0]?.inspections
  })
}
