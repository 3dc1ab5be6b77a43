import type { FormsView, ShownContract, ShownPurchase } from "../../register/forms-view.ts"
import { type FiscalYear, fiscalYearOf, monthsOf, quarterOf } from "../../values/fiscal-year.ts"
import { formatMonth, monthOf, type Month } from "../../values/thai-date.ts"

/** ไตรมาส — a quarter of a fiscal year. */
export type Quarter = ReturnType<typeof quarterOf>
export const quarters: ReadonlyArray<Quarter> = [1, 2, 3, 4]

/** The months that a form is about, and those of them that are published. */
export interface Period {
  readonly fiscalYear: FiscalYear
  readonly quarter?: Quarter
  readonly months: ReadonlyArray<Month>
  readonly published: ReadonlyArray<Month>
}

/** A fiscal year, or a quarter of it. */
export const periodOf = ({ months }: FormsView, fiscalYear: FiscalYear, quarter?: Quarter): Period => {
  const all = monthsOf(fiscalYear).filter((month) => quarter === undefined || quarterOf(month) === quarter)
  return {
    fiscalYear,
    ...(quarter === undefined ? {} : { quarter }),
    months: all,
    published: all.filter((month) => months.has(month))
  }
}

/** A contract with the purchase it belongs to. */
export interface Agreed {
  readonly purchase: ShownPurchase
  readonly contract: ShownContract
  /** 1, 2, … in the order of days. */
  readonly sequence: number
}

/** The contracts of a period's published months, in the order of their days. */
export const agreedIn = ({ purchases }: FormsView, { published }: Period): ReadonlyArray<Agreed> => {
  const months = new Set<Month>(published)
  return purchases
    .flatMap((purchase) =>
      purchase.contracts
        .filter(({ on }) => months.has(monthOf(on)))
        .map((contract) => ({ purchase, contract }))
    )
    .toSorted(({ contract: a }, { contract: b }) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.first - b.first))
    .map((agreed, index) => ({ ...agreed, sequence: index + 1 }))
}

/** `เดือนตุลาคม 2567 ถึง เดือนกันยายน 2568`. */
export const boundsLine = ({ months }: Period): string =>
  `เดือน${formatMonth(months[0]!)} ถึง เดือน${formatMonth(months.at(-1)!)}`

/** That months of the period are missing because they are not published; none where all are. */
export const missingMonths = ({ months, published }: Period): ReadonlyArray<string> => {
  const missing = months.filter((month) => !published.includes(month))
  return missing.length === 0
    ? []
    : [`ยังไม่รวมเดือนที่ยังไม่เผยแพร่: ${missing.map((month) => formatMonth(month)).join(", ")}`]
}

/** Whether a purchase has a contract in the fiscal year. */
export const isAgreedIn = ({ contracts }: ShownPurchase, fiscalYear: FiscalYear): boolean =>
  contracts.some(({ on }) => fiscalYearOf(on) === fiscalYear)
