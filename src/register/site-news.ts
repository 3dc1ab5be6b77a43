import { Effect, Stream } from "effect"
import { daysOfAgreement } from "../stages/agreement-day.ts"
import { type Month, monthOf } from "../values/thai-date.ts"
import { isSame } from "./difference.ts"
import { type Office, officeAt } from "./office.ts"
import { purchasesOf } from "./purchases.ts"

/**
 * Whether the pages that belong to no month have something to tell that they did not at `size` entries: what the office says of itself, or what
 * was recorded since of a purchase that a published month shows (a payment, an explanation).
 */
export const hasNews = Effect.fn("Register.hasNews")(function* (
  office: Office,
  size: number,
  published: ReadonlyMap<Month, unknown>
) {
  const before = yield* officeAt(size)
  if (!isSame(before.settings.texts, office.settings.texts)) return true
  const told = yield* purchasesOf(office).pipe(
    Stream.filter(
      ({ dossier, procurement }) =>
        dossier.newest >= size && daysOfAgreement(procurement).some((day) => published.has(monthOf(day)))
    ),
    Stream.runHead
  )
  return told._tag === "Some"
})
