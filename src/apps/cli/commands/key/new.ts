import { Effect, Option } from "effect"
import { Command } from "effect/cli"
import { beginKeys } from "../../../signing-keys.ts"
import { inWords, madeWords, printedAtFlag, textsOf, unlockFlag } from "../../keyed.ts"
import { settings, withOffice } from "../../root.ts"

/** `prongsai key new` — makes the ledger's first signing key, once. */
export const keyNew = Command.make(
  "new",
  { unlock: unlockFlag, printedAt: printedAtFlag },
  Effect.fn(function* ({ printedAt, unlock }) {
    const { folder, say } = yield* settings
    const made = yield* withOffice(
      beginKeys(folder, { unlock: Option.getOrUndefined(unlock), printedAt: textsOf(printedAt) })
    ).pipe(Effect.catchTag("KeyRefused", inWords))
    yield* say(madeWords(made, { th: "สร้างกุญแจลงนามแล้ว", en: "Made the signing key" }))
  })
).pipe(Command.withDescription("สร้างกุญแจลงนามของบัญชี ครั้งเดียว (make the ledger's signing key)"))
