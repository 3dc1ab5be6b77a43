import { Effect, Result } from "effect"
import type { VerifyTimestamp } from "../ledger/proof/checking/timestamps.ts"
import type { verifyTimestamp } from "../ledger/timestamp.ts"

/** What verifies time stamps, however whoever verifies comes by it. */
export type Timestamps = Effect.Effect<{ readonly verifyTimestamp: typeof verifyTimestamp }>

/** Verifies time stamps; one without `trusted` certificates (PEM or DER) is found sound and not trusted. */
export const stampsBy =
  (timestamps: Timestamps, trusted: ReadonlyArray<Uint8Array>): VerifyTimestamp =>
  (response, stamped) =>
    Effect.gen(function* () {
      const { verifyTimestamp } = yield* timestamps
      const verdict = yield* Effect.result(verifyTimestamp(response, stamped, trusted))
      return Result.mapBoth(verdict, {
        onSuccess: ({ authority, certificate, time }) => ({
          at: new Date(time).toISOString(),
          authority,
          isTrusted: certificate === "trusted"
        }),
        onFailure: ({ detail, problem }) => (detail === undefined ? problem : `${problem} (${detail})`)
      })
    })
