import { Effect } from "effect"
import { maxEntryBytes, type NewEntry } from "./store.ts"

/** What is wrong with a batch whatever the log holds: the caller's mistake, not the store's state. */
const mistakeIn = (batch: ReadonlyArray<NewEntry>): string | undefined => {
  const clientIds = batch.flatMap(({ clientId }) => (clientId === undefined ? [] : [clientId]))
  if (new Set(clientIds).size < clientIds.length) return "one client id twice in a batch"
  for (const { bytes, sealed } of batch) {
    if (bytes.length > maxEntryBytes) return `an entry of ${bytes.length} bytes, above ${maxEntryBytes}`
    if (new Set(sealed.map(({ field }) => field)).size < sealed.length)
      return "one sealed field twice in an entry"
  }
  return undefined
}

/** Dies where a batch can never be appended: an entry above `maxEntryBytes`, a client id or a sealed field named twice. */
export const refuseMistakes = (batch: ReadonlyArray<NewEntry>): Effect.Effect<void> =>
  Effect.suspend(() => {
    const mistake = mistakeIn(batch)
    return mistake === undefined ? Effect.void : Effect.die(new Error(`append: ${mistake}`))
  })

/** Code point order, which is the order of UTF-8 bytes; JavaScript's own comparison differs above U+FFFF. */
export const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
