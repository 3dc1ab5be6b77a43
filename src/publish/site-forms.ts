import { inForce } from "../law/parameter.ts"
import { refPricePublishMin } from "../law/parameters/ref-price-publish-min.ts"
import type { FormsView, ShownPurchase } from "../register/forms-view.ts"
import type { FiscalYear } from "../values/fiscal-year.ts"
import { lastDayOf, type ThaiDate } from "../values/thai-date.ts"
import { discreet, discreetModel } from "./privacy.ts"
import { annualReport, resultsOf } from "./forms/annual-report/form.ts"
import { filledContractEssentials } from "./forms/contract-essentials/form.ts"
import { type FilledForm, fill } from "./forms/form.ts"
import { type Blank, filledItaList, templatesOf } from "./forms/ita-list/form.ts"
import { agreedIn, isAgreedIn, type Period, periodOf, quarters } from "./forms/period.ts"
import { planAndActual, plannedAndActual } from "./forms/plan-and-actual/form.ts"
import { planChanges, planChangesOf } from "./forms/plan-changes/form.ts"
import { planAnnouncement, planRowsOf } from "./forms/plan/form.ts"
import { quarterlyWinners } from "./forms/quarterly-winners/form.ts"
import { filledReferencePrice } from "./forms/reference-price/form.ts"

/** A form of a fiscal year or of a purchase, ready for every format. */
export interface SiteForm {
  /** Where it lies, from the site's root and without an ending: `fy2568/forms/quarterly-winners-q1`. */
  readonly path: string
  readonly of: { readonly fiscalYear: FiscalYear; readonly purchase?: ShownPurchase }
  readonly form: FilledForm
  /** The newest day that it speaks of. */
  readonly asOf: ThaiDate
  /** Whether the site has it as PDF too. */
  readonly isPrinted: boolean
  /** Cells that must not be empty and are: with any of them the form is not published. */
  readonly blanks: ReadonlyArray<Blank>
}

const newestDay = ({ months, published }: Period): ThaiDate => lastDayOf((published.at(-1) ?? months[0])!)

/** The newest day on which the plan was made public; the first month's end where none is recorded. */
const planDay = (plans: FormsView["plans"], { months }: Period): ThaiDate =>
  plans
    .flatMap(({ versions }) => versions.flatMap(({ announcedOn }) => announcedOn ?? []))
    .toSorted()
    .at(-1) ?? lastDayOf(months[0]!)

/** The forms of a fiscal year. */
export const yearForms = (view: FormsView, fiscalYear: FiscalYear): ReadonlyArray<SiteForm> => {
  const { agency, itaTemplates, plans } = view
  const year = periodOf(view, fiscalYear)
  const planned = plans.filter((plan) => plan.fiscalYear === fiscalYear)
  const of = (
    form: FilledForm,
    more: Partial<Pick<SiteForm, "asOf" | "isPrinted" | "blanks">> = {},
    ending = ""
  ): SiteForm => ({
    path: `fy${fiscalYear}/forms/${form.id}${ending}`,
    of: { fiscalYear },
    form: discreetModel(form) as FilledForm,
    asOf: newestDay(year),
    isPrinted: true,
    blanks: [],
    ...more
  })
  const asOf = planDay(planned, year)
  return [
    ...quarters
      .map((quarter) => periodOf(view, fiscalYear, quarter))
      .filter(({ published }) => published.length > 0)
      .map((period) =>
        of(
          fill(quarterlyWinners, period, agreedIn(view, period), agency.name),
          { asOf: newestDay(period) },
          `-q${period.quarter}`
        )
      ),
    of(fill(planAnnouncement, year, planRowsOf(planned), agency.name), { asOf }),
    of(fill(planChanges, year, planChangesOf(planned), agency.name), { asOf }),
    of(fill(annualReport, year, resultsOf(view, year), agency.name)),
    of(fill(planAndActual, year, plannedAndActual(view, fiscalYear), agency.name)),
    ...templatesOf(itaTemplates, fiscalYear).map((template) => {
      const { blanks, form } = filledItaList(view, year, template)
      return of(form, { blanks, isPrinted: false })
    })
  ]
}

/** Whether the law asks for the table of a purchase's reference price: only then the site has it as PDF. */
const isPricePublished = ({ budget, contracts: [contract], referencePriceSetOn }: ShownPurchase): boolean => {
  const least = inForce(refPricePublishMin.history, referencePriceSetOn ?? contract!.on)?.value
  return budget !== undefined && least != null && budget > least
}

/** The forms of a purchase: its reference price, and one for each contract. */
export const purchaseForms = (purchase: ShownPurchase, agencyName: string): ReadonlyArray<SiteForm> => {
  const { contracts, fiscalYear, id, referencePriceSetOn } = purchase
  const of = (form: FilledForm, asOf: ThaiDate, isPrinted: boolean, ending = ""): SiteForm => ({
    path: `purchases/${id}/${form.id}${ending}`,
    of: { fiscalYear, purchase },
    form: discreetModel(form) as FilledForm,
    asOf,
    isPrinted,
    blanks: []
  })
  const price = filledReferencePrice(purchase, agencyName)
  return [
    ...(price === undefined
      ? []
      : [of(price, referencePriceSetOn ?? contracts[0]!.on, isPricePublished(purchase))]),
    ...contracts.map((contract) =>
      of(
        filledContractEssentials({ purchase, contract }, agencyName),
        contract.on,
        false,
        `-${contract.first}`
      )
    )
  ]
}

/** Every form of the site besides a month's; those of a purchase too, where it is not one year that is asked for. */
export function* siteForms(view: FormsView, fiscalYear?: FiscalYear): Generator<SiteForm> {
  for (const year of view.years)
    if (fiscalYear === undefined || year === fiscalYear) yield* yearForms(view, year)
  for (const purchase of view.purchases)
    if (fiscalYear === undefined || isAgreedIn(purchase, fiscalYear))
      yield* purchaseForms(purchase, view.agency.name)
}

/** A link to a form of a purchase: its page from the site's root, its name, and the contract where it is about one. */
export interface FormLink {
  readonly href: string
  readonly text: string
  readonly about: string
}

/** The forms of each purchase that has any, by its number. */
export const formLinks = ({ agency, purchases }: FormsView): ReadonlyMap<string, ReadonlyArray<FormLink>> =>
  new Map(
    purchases.map((purchase) => {
      const numbers = new Map(purchase.contracts.map(({ first, number }) => [String(first), number]))
      return [
        purchase.id,
        purchaseForms(purchase, agency.name).map(({ form, path }) => ({
          href: `${path}.html`,
          text: form.tag,
          about: discreet(numbers.get(path.slice(path.lastIndexOf("-") + 1)) ?? "")
        }))
      ]
    })
  )
