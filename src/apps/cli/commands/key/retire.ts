import { Effect } from "effect"
import { Argument, Command } from "effect/cli"
import { retireKey } from "../../../signing-keys.ts"
import { retiredFile } from "../../../signing-folder.ts"
import { inWords } from "../../keyed.ts"
import { settings, withOffice } from "../../root.ts"

/** `prongsai key retire ID` — the older key signs no more. */
export const keyRetire = Command.make(
  "retire",
  { id: Argument.String("id").pipe(Argument.withDescription("รหัสกุญแจเก่า แปดหลัก (id of the older key)")) },
  Effect.fn(function* ({ id }) {
    const { folder, say } = yield* settings
    const entry = yield* withOffice(retireKey(folder, id)).pipe(Effect.catchTag("KeyRefused", inWords))
    yield* say({
      th: `ปลดกุญแจ ${id} แล้ว (รายการบัญชีที่ ${entry}) จากนี้กุญแจใหม่ลงนามแต่ลำพัง แฟ้มกุญแจเก่าย้ายไปที่ ${retiredFile(folder, id)}`,
      en: `Retired key ${id} (entry ${entry}); only the newer one signs. Its file is now ${retiredFile(folder, id)}`
    })
  })
).pipe(Command.withDescription("ปลดกุญแจเก่าหลังเปลี่ยนกุญแจสิบสามเดือน (retire the older key)"))
