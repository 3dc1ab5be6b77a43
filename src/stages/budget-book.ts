import { type Satang, satang } from "../values/baht.ts"
import type { FiscalYear } from "../values/fiscal-year.ts"
import { foldForMatching } from "../values/text.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import type { CarryOver } from "./2-budget/carry-over.ts"
import type { BudgetLine } from "./2-budget/line.ts"
import type { LineStanding } from "./2-budget/standing.ts"
import type { BudgetTransfer } from "./2-budget/transfer.ts"
import { type Contract, paidUnder, priceNow } from "./5-contract.ts"
import { fiscalYearOfMoney, type Procurement } from "./procurement.ts"
import { isPresent } from "./stage.ts"

/** What an office records of its budget besides its purchases. */
export interface BudgetRecords {
  readonly lines: ReadonlyArray<BudgetLine>
  readonly transfers: ReadonlyArray<BudgetTransfer>
  readonly carryOvers: ReadonlyArray<CarryOver>
}

/** What one purchase does to its budget line, in satang: each baht is reserved, committed or paid, never two of them. */
export interface Drawn {
  readonly reserved: Satang
  readonly committed: Satang
  readonly paid: Satang
}

const zero = satang(0n)
const atLeastZero = (amount: bigint): Satang => satang(amount > 0n ? amount : 0n)

const isOver = ({ payments, status, terminatedOn }: Contract): boolean =>
  typeof terminatedOn === "string" ||
  status === "terminated" ||
  (payments ?? []).some(({ isLast }) => isLast === true)

/** ผูกพัน — what is agreed under a contract and not yet paid; nothing once it was terminated or its last payment made. */
const outstanding = (contract: Contract): bigint =>
  isOver(contract) ? 0n : atLeastZero((priceNow(contract) ?? 0n) - paidUnder(contract))

/**
 * What a purchase draws on its line. The reservation is released when the commitment is made, of a purchase with several contracts as far as
 * the award's total is committed, and of a contract whose price is not known yet not at all; a cancelled purchase draws nothing.
 */
export const drawnBy = (procurement: Procurement): Drawn => {
  const { budget, contracts, purchase } = procurement
  const reserved = isPresent(budget) ? (budget.amount ?? 0n) : 0n
  const cancelled = isPresent(purchase) && typeof purchase.cancelledOn === "string"
  const committed = contracts.reduce((sum, contract) => sum + outstanding(contract), 0n)
  const paid = contracts.reduce((sum, contract) => sum + paidUnder(contract), 0n)
  const agreed = contracts.reduce((sum, { amount }) => sum + (amount ?? 0n), 0n)
  const total = isPresent(purchase) ? (purchase.agreedTotal ?? purchase.awardPrice ?? 0n) : 0n
  const isUnpriced = contracts.some((contract) => !isOver(contract) && priceNow(contract) === undefined)
  const left =
    contracts.length === 0
      ? reserved
      : isUnpriced
        ? reserved - agreed
        : total > agreed && reserved > agreed
          ? min(total, reserved) - agreed
          : 0n
  return {
    reserved: cancelled ? zero : atLeastZero(left),
    committed: satang(committed),
    paid: satang(paid)
  }
}

const min = (a: bigint, b: bigint): bigint => (a < b ? a : b)

/** A line of a fiscal year as people and purchases name it. */
export const lineKey = (fiscalYear: FiscalYear | undefined, line: string | undefined): string | undefined =>
  fiscalYear === undefined || line === undefined ? undefined : `${fiscalYear}/${foldForMatching(line)}`

/** The line whose money a purchase uses; undefined where it is not recorded. */
export const lineOf = (procurement: Procurement): string | undefined =>
  lineKey(
    fiscalYearOfMoney(procurement),
    isPresent(procurement.budget) ? (procurement.budget.line ?? undefined) : undefined
  )

/** A transfer counts once it is known where the money came from, and unless it is recorded that nobody approved it. */
const moved = (
  transfers: ReadonlyArray<BudgetTransfer>,
  key: string,
  by: ThaiDate | undefined
): { readonly transferredIn: Satang; readonly transferredOut: Satang } => {
  const counted = transfers.filter(
    ({ from, movedOn }) =>
      from !== undefined && movedOn !== null && (by === undefined || movedOn === undefined || movedOn <= by)
  )
  const sum = (of: (transfer: BudgetTransfer) => string | undefined) =>
    satang(counted.reduce((total, each) => total + (of(each) === key ? each.moved : 0n), 0n))
  return {
    transferredIn: sum(({ fiscalYear, to }) => lineKey(fiscalYear, to)),
    transferredOut: sum(({ fiscalYear, from }) => lineKey(fiscalYear, from ?? undefined))
  }
}

/** Where a line stands by a day, or now. */
export const lineStanding = (
  line: BudgetLine,
  transfers: ReadonlyArray<BudgetTransfer>,
  by: ThaiDate | undefined,
  drawn: Drawn
): LineStanding => {
  const key = lineKey(line.fiscalYear, line.line)!
  const { transferredIn, transferredOut } = moved(transfers, key, by)
  const approved = line.appropriated + transferredIn - transferredOut
  return {
    appropriated: line.appropriated,
    transferredIn,
    transferredOut,
    approved,
    ...drawn,
    left: approved - drawn.reserved - drawn.committed - drawn.paid
  }
}

const plus = (a: Drawn, b: Drawn): Drawn => ({
  reserved: satang(a.reserved + b.reserved),
  committed: satang(a.committed + b.committed),
  paid: satang(a.paid + b.paid)
})

const nothing: Drawn = { reserved: zero, committed: zero, paid: zero }

/** One line of the book with where it stands. */
export interface BookLine {
  readonly line: BudgetLine
  readonly standing: LineStanding
  /** กันเงิน — approved to be carried over the year's end. */
  readonly carried: Satang
}

/** ทะเบียนคุมงบประมาณ — every recorded line with where it stands, and what is drawn on lines that are not recorded. */
export interface BudgetBook {
  readonly lines: ReadonlyArray<BookLine>
  readonly unrecorded: ReadonlyArray<{
    readonly line: string | undefined
    readonly drawn: Drawn
    readonly purchases: number
  }>
}

/** The book of a fiscal year over all purchases whose money is of that year. */
export const budgetBook = (
  fiscalYear: FiscalYear,
  { carryOvers, lines, transfers }: BudgetRecords,
  procurements: Iterable<Procurement>
): BudgetBook => {
  const drawn = new Map<string, { drawn: Drawn; purchases: number; line: string | undefined }>()
  for (const procurement of procurements) {
    if (fiscalYearOfMoney(procurement) !== fiscalYear) continue
    const key = lineOf(procurement) ?? ""
    const before = drawn.get(key) ?? {
      drawn: nothing,
      purchases: 0,
      line: isPresent(procurement.budget) ? (procurement.budget.line ?? undefined) : undefined
    }
    const mine = drawnBy(procurement)
    drawn.set(key, { ...before, drawn: plus(before.drawn, mine), purchases: before.purchases + 1 })
  }
  const ofYear = lines.filter((line) => line.fiscalYear === fiscalYear)
  const keys = new Set(ofYear.map((line) => lineKey(line.fiscalYear, line.line)!))
  return {
    lines: ofYear.map((line) => {
      const key = lineKey(line.fiscalYear, line.line)!
      return {
        line,
        standing: lineStanding(line, transfers, undefined, drawn.get(key)?.drawn ?? nothing),
        carried: satang(
          carryOvers.reduce(
            (sum, each) => sum + (lineKey(each.fiscalYear, each.carriedLine) === key ? each.carried : 0n),
            0n
          )
        )
      }
    }),
    unrecorded: [...drawn].filter(([key]) => !keys.has(key)).map(([, it]) => it)
  }
}
