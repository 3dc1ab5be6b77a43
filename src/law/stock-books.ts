import { Result } from "effect"
import type { Receipt } from "../stages/6-stock/receipt.ts"
import type { Procurement } from "../stages/procurement.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import { addWorkingDays } from "../values/working-days.ts"
import type { Due } from "./duty.ts"
import { recorded, type Subject } from "./rule.ts"

const needsEntry = ({ account }: Receipt): boolean => account !== "used-up"

const unenteredIn = (receipts: ReadonlyArray<Receipt>): ReadonlyArray<Receipt> =>
  receipts.filter(needsEntry).filter(({ registeredOn }) => registeredOn == null)

/** How many receipts of each account are recorded as not entered, and whether of any it is not known. */
export const unbooked = (receipts: ReadonlyArray<Receipt>) => {
  const open = unenteredIn(receipts)
  const none = open.filter(({ registeredOn }) => registeredOn === null)
  const [assets, materials] = [
    none.filter(({ account }) => account === "asset").length,
    none.filter(({ account }) => account === "material").length
  ]
  return { assets, materials, untold: assets + materials < open.length }
}

const lastAccepted = ({ contracts, stock }: Procurement): ThaiDate =>
  contracts
    .flatMap(({ inspections }) => (inspections ?? []).map(({ inspected }) => inspected))
    .concat(recorded(stock).acceptedOn ?? [])
    .toSorted()
    .at(-1)!

/** The latest entry and the last acceptance, where it was made more than `days` working days later; `not-judged` where the holidays of a year are not loaded. */
export const bookedLate = (
  { holidays, procurement }: Subject,
  receipts: ReadonlyArray<Receipt>,
  days: number
): "conforms" | "not-judged" | { readonly acceptedOn: ThaiDate; readonly bookedOn: ThaiDate } => {
  const acceptedOn = lastAccepted(procurement)
  const bookedOn = receipts
    .filter(needsEntry)
    .flatMap(({ registeredOn }) => registeredOn ?? [])
    .toSorted()
    .at(-1)
  if (bookedOn === undefined) return "conforms"
  const due = Result.getOrUndefined(addWorkingDays(holidays, acceptedOn, days))
  if (due === undefined) return "not-judged"
  return bookedOn > due ? { acceptedOn, bookedOn } : "conforms"
}

/** What is accepted and not entered yet falls due `days` working days after the last acceptance. */
export const bookingDue = ({ holidays, procurement }: Subject, days: number): ReadonlyArray<Due> => {
  const { receipts } = recorded(procurement.stock)
  const isDone = receipts != null && receipts.length > 0 && unenteredIn(receipts).length === 0
  const by = Result.getOrUndefined(addWorkingDays(holidays, lastAccepted(procurement), days))
  return isDone || by === undefined ? [] : [{ by }]
}
