import { Effect } from "effect"
/** stub */
export const redactionsAt = (
  _size: number
): Effect.Effect<
  ReadonlyArray<{ readonly entry: number; readonly fields: ReadonlyMap<number, ReadonlySet<string>> }>
> => Effect.succeed([])
