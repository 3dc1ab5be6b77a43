import { Effect, Stream } from "effect"
import { LedgerStore } from "../ledger/store/store.ts"
import type { Month } from "../values/thai-date.ts"
import type { Office } from "./office.ts"
import { redactionsAt } from "./redactions.ts"

/** What a month's files print of a person: suppliers and those who made offers, never officials. */
const isPrinted = (field: string): boolean => /^(?:supplier|bids)(?:\.|$)/.test(field)

/**
 * The redactions that concern what a month's files print, by entry, ascending: those below the office's size that name a supplier or a bidder
 * of a purchase that ever lay in the month.
 */
export const redactionsOfMonth = Effect.fnUntraced(function* (office: Pick<Office, "size">, month: Month) {
  const store = yield* LedgerStore
  const redactions = (yield* redactionsAt(office.size)).flatMap(({ entry, fields }) => {
    const printed = [...fields].filter(([, names]) => [...names].some(isPrinted)).map(([seq]) => seq)
    return printed.length === 0 ? [] : [{ entry, printed: new Set(printed) }]
  })
  if (redactions.length === 0) return []
  const concerned = new Set<number>()
  yield* Stream.runForEach(store.procurements(office.size, month), ({ entries }) =>
    Effect.sync(() => {
      for (const { entry, printed } of redactions)
        if (entries.some(({ seq }) => printed.has(seq))) concerned.add(entry)
    })
  )
  return [...concerned].toSorted((a, b) => a - b) as ReadonlyArray<number>
})
