import { Effect, Option } from "effect"
import { Command } from "effect/cli"
import { rotateKeys } from "../../../signing-keys.ts"
import { inWords, madeWords, printedAtFlag, textsOf, unlockFlag } from "../../keyed.ts"
import { settings, withOffice } from "../../root.ts"

/** `prongsai key rotate` — makes the next signing key; from then on both sign. */
export const keyRotate = Command.make(
  "rotate",
  { unlock: unlockFlag, printedAt: printedAtFlag },
  Effect.fn(function* ({ printedAt, unlock }) {
    const { folder, say } = yield* settings
    const made = yield* withOffice(
      rotateKeys(folder, { unlock: Option.getOrUndefined(unlock), printedAt: textsOf(printedAt) })
    ).pipe(Effect.catchTag("KeyRefused", inWords))
    yield* say(
      madeWords(made, {
        th: "สร้างกุญแจใหม่แล้ว จากนี้กุญแจเก่าและใหม่ลงนามคู่กันอย่างน้อยสิบสามเดือน",
        en: "Made the next key; from now on both keys sign, for thirteen months at least"
      })
    )
  })
).pipe(Command.withDescription("เปลี่ยนกุญแจ: สร้างกุญแจใหม่ให้ลงนามคู่กับกุญแจเดิม (make the next key)"))
