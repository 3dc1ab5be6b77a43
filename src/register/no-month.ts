import { Effect, Stream } from "effect"
import { dayOfAgreement } from "../stages/agreement-day.ts"
import { isBought } from "../stages/bought.ts"
import { titleOf } from "../stages/procurement.ts"
import type { Office } from "./office.ts"
import { purchasesOf } from "./purchases.ts"

/** A purchase that something recorded shows to be made, and that stands wholly or in part in no month of สขร.1. */
export interface WithoutMonth {
  readonly procurement: string
  readonly item?: string
  /** Its contracts without a day, by number where one is recorded; none where no contract or agreement is recorded at all. */
  readonly contracts: ReadonlyArray<{ readonly number?: string }>
}

/** Every purchase below the office's size that was made and that no month shows, or not with all its contracts; by project number. */
export const purchasesWithoutMonth = Effect.fn("Register.purchasesWithoutMonth")(function* (office: Office) {
  const found: Array<WithoutMonth> = []
  yield* Stream.runForEach(purchasesOf(office), ({ procurement }) =>
    Effect.sync(() => {
      const { contracts, id, purchase } = procurement
      if (!isBought(procurement)) return
      const undated = contracts.filter((contract) => dayOfAgreement(contract, purchase) === undefined)
      if (contracts.length > 0 && undated.length === 0) return
      const item = titleOf(procurement)
      found.push({
        procurement: id,
        ...(item === undefined ? {} : { item }),
        contracts: undated.map(({ number }) => (number === undefined ? {} : { number }))
      })
    })
  )
  return found as ReadonlyArray<WithoutMonth>
})
