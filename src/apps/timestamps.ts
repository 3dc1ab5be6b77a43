import { Effect } from "effect"

/** What verifies time stamps, loaded when one is there: most commands never meet one, and the parser takes its time. */
export const timestamps = Effect.promise(() => import("../ledger/timestamp.ts"))
