import { Result, Schema } from "effect"
import { budget } from "../stages/2-budget.ts"
import { prep } from "../stages/3-prep.ts"
import {
  type BidBeforeInvitation,
  type InvitationEndsBeforeItBegins,
  purchase,
  type WinnerDidNotBid
} from "../stages/4-purchase.ts"
import {
  contract,
  type ContractOfCancelled,
  type DeliveredBeforeSigning,
  type InspectedWithoutDelivery
} from "../stages/5-contract.ts"
import { type DeliveredBeforeContract, stock } from "../stages/6-stock.ts"
import type { Label } from "../stages/field.ts"
import type { Procurement } from "../stages/procurement.ts"
import { Absent, type AnotherProcurement, isPresent } from "../stages/stage.ts"
import type { Statement } from "../stages/statement.ts"
import { procurementOf } from "./assembling.ts"
import type { Dossier } from "./dossier.ts"
import { codecs, type RecordOf } from "./records.ts"

/** A text of the record is longer than an entry can hold. */
export class TooLong extends Schema.TaggedError<TooLong>()("TooLong", { procurement: Schema.String }) {
  override get message() {
    return `โครงการ ${this.procurement}: ข้อความยาวเกินที่บัญชีรับได้ (ราว 5,000 ตัวอักษรไทยต่อบันทึก) ให้ย่อชื่อหรือข้อความแล้วนำเข้าใหม่`
  }
}

/** Why a statement makes no sense as a record of its purchase. */
export type Nonsense =
  | AnotherProcurement
  | WinnerDidNotBid
  | InvitationEndsBeforeItBegins
  | BidBeforeInvitation
  | DeliveredBeforeContract
  | DeliveredBeforeSigning
  | InspectedWithoutDelivery
  | ContractOfCancelled
  | TooLong

/** Walks the pipeline's steps over a whole purchase; answers with the first that refuses it. */
export const senseOf = (procurement: Procurement): Nonsense | undefined => {
  const { contracts, need } = procurement
  const steps: ReadonlyArray<() => Result.Result<unknown, Nonsense> | undefined> = [
    () => (isPresent(procurement.budget) ? budget(need, procurement.budget) : undefined),
    () => (isPresent(procurement.prep) ? prep(procurement.budget, procurement.prep) : undefined),
    () => (isPresent(procurement.purchase) ? purchase(procurement.prep, procurement.purchase) : undefined),
    ...contracts.map((each) => () => contract(procurement.purchase, each)),
    () => (isPresent(procurement.stock) ? stock(contracts, procurement.stock) : undefined)
  ]
  return firstFailure(steps)
}

/** What makes a purchase nonsense that was none before, for the officer: what was wrong already does not stand in the way of other facts. */
export const newNonsense = (before: Dossier, after: Procurement): Label | undefined => {
  const nonsense = senseOf(after)
  if (nonsense === undefined) return undefined
  const was = Result.getOrUndefined(Result.map(procurementOf(before), senseOf))
  return was?._tag === nonsense._tag
    ? undefined
    : { th: nonsense.message, en: `${nonsense._tag}: the record of project ${after.id} would make no sense.` }
}

const firstFailure = (
  steps: ReadonlyArray<() => Result.Result<unknown, Nonsense> | undefined>
): Nonsense | undefined => {
  for (const step of steps) {
    const result = step()
    if (result !== undefined && Result.isFailure(result)) return result.failure
  }
  return undefined
}

type Single = "need" | "budget" | "prep" | "purchase" | "stock"

/** The stage as it would stand after the statement: what is known, and over it what is stated. */
const standing = <S extends Single>(
  dossier: Dossier,
  stage: S,
  stated: RecordOf<S> | undefined
): RecordOf<S> | typeof Absent => {
  const known = dossier.stages.get(stage)
  if (stated === undefined && known === undefined) return Absent
  if (known === undefined) return stated!
  const value = stated === undefined ? known.value : { ...known.value, ...codecs[stage].encode(stated) }
  return Result.getOrElse(codecs[stage].decode(value), () => stated ?? Absent)
}

/** Walks the pipeline's steps over a statement; answers with the first that refuses it. */
export const nonsenseIn = (dossier: Dossier, statement: Statement): Nonsense | undefined => {
  const need = standing(dossier, "need", statement.need)
  const money = standing(dossier, "budget", statement.budget)
  const request = standing(dossier, "prep", statement.prep)
  const buying = standing(dossier, "purchase", statement.purchase)
  const contracts = statement.contracts.map((stated) => stated.contract)
  const steps: ReadonlyArray<() => Result.Result<unknown, Nonsense> | undefined> = [
    () =>
      statement.budget === undefined || money === Absent
        ? undefined
        : budget(need, money as RecordOf<"budget">),
    () =>
      statement.prep === undefined || request === Absent
        ? undefined
        : prep(money, request as RecordOf<"prep">),
    () =>
      statement.purchase === undefined || buying === Absent
        ? undefined
        : purchase(request, buying as RecordOf<"purchase">),
    ...contracts.map((each) => () => contract(buying, each)),
    () => {
      if (statement.stock === undefined) return undefined
      const known = Result.getOrUndefined(procurementOf(dossier))?.contracts ?? []
      return stock([...known, ...contracts], statement.stock)
    }
  ]
  return firstFailure(steps)
}
