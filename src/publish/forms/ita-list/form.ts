import { Schema } from "effect"
import type { FormsView, ShownContract, ShownPurchase, Uncontracted } from "../../../register/forms-view.ts"
import { type ItaField, itaKey, ItaTemplate } from "../../../register/ita-template.ts"
import type { Agency } from "../../../values/agency.ts"
import { type FiscalYear, fiscalYearOf } from "../../../values/fiscal-year.ts"
import { formatThaiDate, type ThaiDate } from "../../../values/thai-date.ts"
import { type Column, type FilledForm, fill, type Form, type Line } from "../form.ts"
import { agreedIn, type Period } from "../period.ts"
import { supplierName } from "../supplier.ts"
import fy2567 from "./ita-templates/2567.json" with { type: "json" }
import fy2568 from "./ita-templates/2568.json" with { type: "json" }

/** The templates that come with the program, by `itaKey`. */
export const itaTemplates: ReadonlyMap<string, ItaTemplate> = new Map(
  [fy2567, fy2568]
    .map((template) => Schema.decodeUnknownSync(ItaTemplate)(template))
    .map((template) => [itaKey(template), template])
)

/** The templates of a fiscal year: the office's own in place of those that come with the program. */
export const templatesOf = (
  own: ReadonlyMap<string, ItaTemplate>,
  fiscalYear: FiscalYear
): ReadonlyArray<ItaTemplate> =>
  [...new Map([...itaTemplates, ...own]).values()]
    .filter((template) => template.fiscalYear === fiscalYear)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))

/** A cell that the list must not leave empty: of which row and purchase, under which heading; without a row where it is the same in all. */
export interface Blank {
  readonly row?: number
  readonly procurement?: string
  readonly heading: string
}

/** A row of the list: a contract, or a purchase that has none. */
interface Listed {
  readonly sequence: number
  readonly purchase: ShownPurchase
  readonly of: ShownContract | Uncontracted
}

interface Place {
  readonly agency: Agency
  readonly template: ItaTemplate
}

type Value = Line | "none" | undefined

const text = (value: string | null | undefined): Value =>
  value === undefined ? undefined : value === null ? "none" : { text: value }

/** What is the same in every row. */
const ofOffice: ReadonlySet<ItaField> = new Set(["agency", "district", "province", "ministry", "agency-type"])

/** A value of the contract; none in a row that has no contract. */
const agreed =
  (value: (contract: ShownContract, place: Place) => Value) =>
  ({ of }: Listed, place: Place): Value =>
    typeof of === "string" ? "none" : value(of, place)

const shortDay = (on: ThaiDate | undefined): Value =>
  text(on === undefined ? undefined : formatThaiDate(on, "short"))

const values: Readonly<Record<ItaField, (row: Listed, place: Place) => Value>> = {
  sequence: ({ sequence }) => text(String(sequence)),
  "fiscal-year": (_, { template }) => text(String(template.fiscalYear)),
  agency: (_, { agency }) => text(agency.name),
  district: (_, { template }) => text(template.office.district),
  province: (_, { agency, template }) => text(template.office.province ?? agency.province),
  ministry: (_, { template }) => text(template.office.ministry),
  "agency-type": (_, { template }) => text(template.office.agencyType),
  item: ({ purchase }) => text(purchase.title),
  budget: ({ purchase: { budget } }) => (budget === undefined ? undefined : { amount: budget }),
  "fund-source": ({ purchase: { fundClass, fundSource } }, { template }) =>
    fundClass == null ? text(fundSource) : text(template.fundSource[fundClass]),
  status: ({ of }, { template: { status, withoutContract } }) =>
    text(
      typeof of === "string" ? withoutContract?.[of] : of.status === undefined ? undefined : status[of.status]
    ),
  method: ({ purchase: { method } }, { template }) =>
    text(method === undefined ? undefined : template.method[method]),
  "reference-price": ({ purchase: { referencePrice: price } }) =>
    price === undefined ? undefined : price === null ? "none" : { amount: price },
  "agreed-price": agreed(({ amount }) => (amount === undefined ? undefined : { amount })),
  "tax-id": agreed(({ supplier }, { template }) =>
    supplier.isPerson ? text(template.person) : text(supplier.taxId)
  ),
  winner: agreed(({ supplier }) =>
    supplier.name === undefined && !supplier.isWithdrawn ? undefined : text(supplierName(supplier))
  ),
  "egp-project": ({ purchase }) => text(purchase.egpProjectNumber ?? null),
  "starts-on": agreed(({ startsOn }) => shortDay(startsOn)),
  "ends-on": agreed(({ endsOn }) => shortDay(endsOn))
}

const holds = (field: ItaField): Column<Listed>["holds"] =>
  field === "budget" || field === "reference-price" || field === "agreed-price"
    ? "amount"
    : field === "sequence"
      ? "number"
      : "text"

const cell = (value: Value, { none }: ItaTemplate): ReadonlyArray<Line> =>
  value === undefined ? [] : value === "none" ? [{ text: none }] : [value]

/** The list of a template as a form. */
export const itaListForm = (place: Place): Form<Listed, Period> => {
  const { template } = place
  return {
    id: `ita-${template.code.toLowerCase()}`,
    tag: `ITA ${template.code}`,
    title: () => template.title,
    lines: ({ fiscalYear }) => [`ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`],
    empty: () => "ไม่มีการจัดซื้อจัดจ้าง",
    columns: template.columns.map(({ field, heading }) => ({
      heading,
      holds: holds(field),
      ...(field === "item" ? { namesRow: true as const } : {}),
      cell: (row) => cell(values[field](row, place), template)
    }))
  }
}

type Unnumbered = Omit<Listed, "sequence">

/** Dearest first, as the assessors sort; what is not known last. */
const byBudget = ({ purchase: a }: Unnumbered, { purchase: b }: Unnumbered): number =>
  a.budget === b.budget ? 0 : (a.budget ?? -1n) > (b.budget ?? -1n) ? -1 : 1

const blanksOf = (rows: ReadonlyArray<Listed>, place: Place): ReadonlyArray<Blank> =>
  rows.flatMap((row, index) =>
    place.template.columns.flatMap(({ field, heading }): ReadonlyArray<Blank> => {
      if (values[field](row, place) !== undefined) return []
      if (ofOffice.has(field)) return index === 0 ? [{ heading }] : []
      return [{ row: row.sequence, procurement: row.purchase.id, heading }]
    })
  )

const contractsIn = (
  view: FormsView,
  period: Period,
  { fiscalYear }: ItaTemplate
): ReadonlyArray<Unnumbered> =>
  agreedIn(view, period)
    .filter(({ contract }) => fiscalYearOf(contract.on) === fiscalYear)
    .map(({ contract, purchase }) => ({ purchase, of: contract }))

const uncontractedIn = (
  { uncontracted }: FormsView,
  { fiscalYear, withoutContract }: ItaTemplate
): ReadonlyArray<Unnumbered> =>
  withoutContract === undefined
    ? []
    : uncontracted
        .filter((purchase) => purchase.fiscalYear === fiscalYear)
        .map((purchase) => ({ purchase, of: purchase.standing }))

/** The list of a fiscal year, filled, and the cells that are empty: with any of them it must not be handed in. */
export const filledItaList = (
  view: FormsView,
  period: Period,
  template: ItaTemplate
): { readonly form: FilledForm; readonly blanks: ReadonlyArray<Blank> } => {
  const place = { agency: view.agency, template }
  const rows = [...contractsIn(view, period, template), ...uncontractedIn(view, template)]
    .toSorted(byBudget)
    .map((row, index) => ({ ...row, sequence: index + 1 }))
  return {
    form: fill(itaListForm(place), period, rows, view.agency.name),
    blanks: blanksOf(rows, place)
  }
}
