import { Effect, Stream } from "effect"
import { dayOfAgreement } from "../stages/agreement-day.ts"
import type { Plan } from "../stages/3-prep/plan.ts"
import type { Person } from "../stages/facts.ts"
import {
  budgetOfOccasion,
  fiscalYearOfMoney,
  kindOf,
  type Procurement,
  titleOf
} from "../stages/procurement.ts"
import { isEgpProjectNumber, isPresent } from "../stages/stage.ts"
import { type FiscalYear, fiscalYearOf } from "../values/fiscal-year.ts"
import { isJuristic, type Supplier } from "../values/supplier.ts"
import { type Month, monthOf } from "../values/thai-date.ts"
import type { PublishedRevision } from "./disclosures.ts"
import { publishedYears } from "./fiscal-year.ts"
import type {
  FormsView,
  PlannedPurchase,
  ShownContract,
  ShownPlan,
  ShownPurchase,
  ShownSupplier,
  UncontractedPurchase
} from "./forms-view.ts"
import type { Office } from "./office.ts"
import { purchasesOf, type StandingPurchase } from "./purchases.ts"
import { mayBeSeen } from "./visibility.ts"

type Published = ReadonlyMap<Month, ReadonlyArray<PublishedRevision>>

const present = <A>(key: string, value: A | undefined) => (value === undefined ? {} : { [key]: value })

const shownSupplier = (supplier: Supplier, isWithdrawn: boolean): ShownSupplier => {
  const juristic = isJuristic(supplier)
  return {
    ...present("name", isWithdrawn ? undefined : supplier.name),
    ...present("taxId", juristic ? supplier.taxId : undefined),
    isPerson: !juristic,
    isWithdrawn
  }
}

const positionsOf = (people: ReadonlyArray<Person> | null | undefined) =>
  people?.flatMap(({ position }) => position ?? []) ?? people

/** The contracts that stand in a published month and were recorded when its newest revision was made. */
const contractsOf = (
  { dossier, procurement }: StandingPurchase,
  published: Published
): ReadonlyArray<ShownContract> =>
  procurement.contracts
    .flatMap((contract, index): ReadonlyArray<ShownContract> => {
      const kept = dossier.contracts[index]!
      const day = dayOfAgreement(contract, procurement.purchase)
      const revision = day === undefined ? undefined : published.get(monthOf(day.on))?.at(-1)
      if (day === undefined || revision === undefined || kept.first >= revision.disclosure.size) return []
      return [
        {
          first: kept.first,
          on: day.on,
          supplier: shownSupplier(contract.supplier, kept.withdrawn.includes("supplier.name")),
          ...present("number", contract.number),
          ...present("egpNumber", contract.egpNumber),
          ...present("startsOn", contract.startsOn ?? contract.signedOn),
          ...present("endsOn", contract.endsOn ?? undefined),
          ...present("amount", contract.amount),
          ...present("status", contract.status)
        }
      ]
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.first - b.first))

const offersOf = ({ purchase }: Procurement): ShownPurchase["offers"] =>
  isPresent(purchase)
    ? (purchase.bids ?? []).map(({ bidder, price }) => ({
        bidder: shownSupplier(bidder, bidder.name === undefined),
        ...present("price", price)
      }))
    : []

const shownPurchase = (
  { dossier, procurement }: StandingPurchase,
  contracts: ReadonlyArray<ShownContract>,
  fiscalYear: FiscalYear
): ShownPurchase => {
  const { budget, need, prep, purchase } = procurement
  return {
    id: dossier.id,
    ...present("egpProjectNumber", isEgpProjectNumber(dossier.id) ? dossier.id : undefined),
    fiscalYear,
    ...present("title", titleOf(procurement)),
    ...present("kind", kindOf(procurement)),
    ...present("unit", isPresent(need) ? need.unit : undefined),
    ...present("budget", budgetOfOccasion(procurement)),
    ...(isPresent(budget)
      ? { ...present("fundSource", budget.fundSource), ...present("fundClass", budget.fundClass) }
      : {}),
    ...(isPresent(prep)
      ? {
          ...present("scope", prep.specification),
          ...present("referencePrice", prep.referencePrice),
          ...present("referencePriceSetOn", prep.referencePriceSetOn),
          ...present("referencePriceSource", prep.referencePriceSource),
          ...present("referencePriceDetail", prep.referencePriceDetail),
          ...present("referencePriceForm", prep.referencePriceForm),
          ...present("referencePriceSetBy", positionsOf(prep.referencePriceSetBy))
        }
      : {}),
    ...(isPresent(purchase)
      ? {
          ...present("method", purchase.method),
          ...present("ground", purchase.ground),
          ...present("reason", purchase.selectionReason)
        }
      : {}),
    offers: offersOf(procurement),
    contracts
  }
}

/** A purchase that came to no contract, or to none yet; the year is of its money, else of the day of award or cancellation. */
const uncontracted = (standing: StandingPurchase): ReadonlyArray<UncontractedPurchase> => {
  const { procurement } = standing
  const { contracts, purchase } = procurement
  if (contracts.length > 0 || !isPresent(purchase)) return []
  const isCancelled = purchase.cancelledOn != null
  const isOpen = mayBeSeen(procurement)
  const day = purchase.cancelledOn ?? purchase.awardedOn ?? undefined
  const year = fiscalYearOfMoney(procurement) ?? (day === undefined ? undefined : fiscalYearOf(day))
  if (year === undefined || !(isCancelled || isOpen)) return []
  const { reason: _, ...shown } = shownPurchase(standing, [], year)
  return [
    isOpen
      ? { ...shownPurchase(standing, [], year), standing: isCancelled ? "cancelled" : "unsigned" }
      : { ...shown, offers: [], standing: "cancelled" }
  ]
}

const announced = ({ planBoardOn, planEgpOn, planWebOn }: Plan) =>
  [planEgpOn, planWebOn, planBoardOn].flatMap((day) => day ?? []).toSorted()[0]

const shownPlan = (plan: Plan): ShownPlan => ({
  version: plan.version,
  ...present("number", plan.planNumber),
  ...present("name", plan.planName),
  ...present("amount", plan.planAmount),
  ...present("expected", plan.expected),
  ...present("reason", plan.changeReason),
  ...present("announcedOn", announced(plan))
})

/** Rows of the plan: versions that were approved or made public; a draft of one is neither. */
const planned = (id: string, procurement: Procurement): ReadonlyArray<PlannedPurchase> => {
  const { prep, purchase } = procurement
  const [first, ...rest] = (isPresent(prep) ? (prep.plans ?? []) : [])
    .filter((plan) => plan.planApprovedOn != null || announced(plan) !== undefined)
    .toSorted((a, b) => a.version - b.version)
    .map(shownPlan)
  if (first === undefined) return []
  const expected = rest.at(-1)?.expected ?? first.expected
  const year = fiscalYearOfMoney(procurement) ?? (expected == null ? undefined : fiscalYearOf(expected))
  return year === undefined
    ? []
    : [
        {
          id,
          fiscalYear: year,
          versions: [first, ...rest],
          ...present("cancelledOn", isPresent(purchase) ? (purchase.cancelledOn ?? undefined) : undefined)
        }
      ]
}

/** What the forms of years and purchases print, of a site with these published months. Every purchase is read once. */
export const formsView = Effect.fn("Register.formsView")(function* (office: Office, published: Published) {
  const purchases: Array<ShownPurchase> = []
  const without: Array<UncontractedPurchase> = []
  const plans: Array<PlannedPurchase> = []
  yield* Stream.runForEachArray(purchasesOf(office), (page) =>
    Effect.sync(() => {
      for (const standing of page) {
        const { dossier, procurement } = standing
        plans.push(...planned(dossier.id, procurement))
        const contracts = contractsOf(standing, published)
        without.push(...uncontracted(standing))
        if (contracts.length > 0 && mayBeSeen(procurement))
          purchases.push(
            shownPurchase(
              standing,
              contracts,
              fiscalYearOfMoney(procurement) ?? fiscalYearOf(contracts[0]!.on)
            )
          )
      }
    })
  )
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)
  return {
    agency: office.agency,
    months: new Set(published.keys()),
    years: publishedYears(published),
    purchases: purchases.sort(byId),
    uncontracted: without.sort(byId),
    plans: plans.sort(byId),
    itaTemplates: office.settings.itaTemplates
  } satisfies FormsView as FormsView
})
