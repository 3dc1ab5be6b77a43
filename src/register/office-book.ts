import { Effect, Stream } from "effect"
import { LedgerStore } from "../ledger/store/store.ts"
import { budgetBook, type BudgetRecords } from "../stages/budget-book.ts"
import { type Commitment, commitmentOf, standingWith } from "../stages/budget-commitments.ts"
import type { CarryOver } from "../stages/2-budget/carry-over.ts"
import type { BudgetLine } from "../stages/2-budget/line.ts"
import type { BudgetTransfer } from "../stages/2-budget/transfer.ts"
import type { Procurement } from "../stages/procurement.ts"
import type { FiscalYear } from "../values/fiscal-year.ts"
import { DossierBroken, type Dossier } from "./dossier.ts"
import type { Office } from "./office.ts"
import { readOffice } from "./office-reading.ts"
import { purchasesOf } from "./purchases.ts"
import { codecOf, recordKinds } from "./records.ts"
import type { OfficeRecordName } from "../stages/office-records.ts"

/** The office's records of one kind, decoded. */
export const recordsOf = Effect.fnUntraced(function* <A>(dossier: Dossier, name: OfficeRecordName) {
  const kind = recordKinds.get(name)!
  const found: Array<A> = []
  for (const item of dossier.items) {
    if (item.kind !== kind) continue
    found.push(
      (yield* Effect.mapError(
        Effect.fromResult(codecOf(kind).decode(item.value)),
        ({ message }) => new DossierBroken({ procurement: "", seq: item.newest, problem: message })
      )) as A
    )
  }
  return found as ReadonlyArray<A>
})

/** What the office recorded of its budget. */
export const budgetRecords = Effect.fnUntraced(function* (office: Office) {
  const store = yield* LedgerStore
  if ((yield* store.entriesOfType("budget", office.size)).length === 0)
    return { lines: [], transfers: [], carryOvers: [] } satisfies BudgetRecords as BudgetRecords
  const { dossier } = yield* readOffice(office)
  return {
    lines: yield* recordsOf<BudgetLine>(dossier, "budget-line"),
    transfers: yield* recordsOf<BudgetTransfer>(dossier, "budget-transfer"),
    carryOvers: yield* recordsOf<CarryOver>(dossier, "carry-over")
  } satisfies BudgetRecords
})

/** The budget book of a fiscal year. */
export const budgetBookAt = Effect.fn("Register.budgetBook")(function* (
  office: Office,
  fiscalYear: FiscalYear
) {
  const records = yield* budgetRecords(office)
  const purchases = yield* Stream.runCollect(
    Stream.map(purchasesOf(office), ({ procurement }) => procurement)
  )
  return budgetBook(fiscalYear, records, purchases)
})

/** Puts the standing of its budget line beside a purchase. */
export type WithLine = (procurement: Procurement) => Procurement

/** Entries below a size never change, so what was reckoned of them holds: one size at a time, as publication asks month after month. */
const reckoned = new WeakMap<object, { readonly size: number; readonly withLine: WithLine }>()

/** How to put the standing of its line beside each purchase; reads the other purchases only where the office recorded its lines. */
export const lineStandings = Effect.fn("Register.lineStandings")(function* (office: Office) {
  const store = yield* LedgerStore
  const known = reckoned.get(store)
  if (known?.size === office.size) return known.withLine
  const records = yield* budgetRecords(office)
  const commitments: Array<Commitment> = []
  if (records.lines.length > 0) {
    yield* Stream.runForEachArray(purchasesOf(office), (page) =>
      Effect.sync(() => {
        for (const { procurement } of page) {
          const commitment = commitmentOf(procurement)
          if (commitment !== undefined) commitments.push(commitment)
        }
      })
    )
  }
  const withLine: WithLine = (procurement) => {
    const line = records.lines.length === 0 ? undefined : standingWith(procurement, records, commitments)
    return line === undefined ? procurement : { ...procurement, line }
  }
  reckoned.set(store, { size: office.size, withLine })
  return withLine
})
