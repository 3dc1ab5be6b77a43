import { Effect, Schema } from "effect"
import { join } from "node:path"
import type { Timestamp } from "../ledger/timestamp.ts"
import { timestampPath } from "../register/log-places.ts"
import { addFiles } from "./durable-files.ts"
import { withNotice } from "./notice.ts"
import { logFolder, readLogFile } from "./public-log.ts"
import { alikeWith, type MonthEnd, publishedLog } from "./published-log.ts"
import { timestamps } from "./timestamps.ts"

/** What lies in the place of a time stamp is none of this checkpoint. It was left as it is. */
export class TimestampFileOther extends Schema.TaggedError<TimestampFileOther>()("TimestampFileOther", {
  file: Schema.String
}) {}

/** A month-end checkpoint and the time stamp that lies beside it now. */
export interface Stamped {
  readonly month: MonthEnd
  readonly timestamp: Timestamp
  /** Whether it lay there before: the first one is kept. */
  readonly lay: boolean
}

const pathOf = ({ month, revision }: MonthEnd): string => timestampPath(month, revision)

/** The time stamp that lies beside a month-end checkpoint, digest and signature verified; undefined where there is none. */
export const lyingTimestamp = Effect.fnUntraced(function* (out: string, month: MonthEnd) {
  const bytes = yield* readLogFile(out, pathOf(month))
  if (bytes === undefined) return undefined
  return yield* (yield* timestamps)
    .verifyTimestamp(bytes, month.bytes, [])
    .pipe(
      Effect.catchTag("TimestampRefused", () =>
        Effect.fail(new TimestampFileOther({ file: join(logFolder(out), pathOf(month)) }))
      )
    )
})

/**
 * Puts the answer of a time-stamping authority beside a month-end checkpoint, and beside those of the same bytes, once it was verified. A time
 * stamp that lies there already stays: the earlier one proves more.
 */
export const placeTimestamp = Effect.fn("placeTimestamp")(function* (
  out: string,
  month: MonthEnd,
  response: Uint8Array,
  { nonce, trusted }: { readonly trusted: ReadonlyArray<Uint8Array>; readonly nonce?: Uint8Array | undefined }
) {
  const { verifyTimestamp } = yield* timestamps
  const timestamp = yield* verifyTimestamp(response, month.bytes, trusted, { nonce })
  const place = Effect.fnUntraced(function* (each: MonthEnd) {
    const lying = yield* lyingTimestamp(out, each)
    if (lying === undefined) yield* addFiles(logFolder(out), [{ path: pathOf(each), bytes: response }])
    return { month: each, timestamp: lying ?? timestamp, lay: lying !== undefined } satisfies Stamped
  })
  return yield* withNotice(
    out,
    Effect.flatMap(publishedLog(out), (log) => Effect.forEach(alikeWith(log, month), place))
  )
})
