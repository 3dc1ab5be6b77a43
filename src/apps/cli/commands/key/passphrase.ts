import { Effect, Option } from "effect"
import { Command, Flag } from "effect/cli"
import { relockKeys } from "../../../signing-keys.ts"
import { unlockFlag } from "../../keyed.ts"
import { settings, withOffice } from "../../root.ts"

/** `prongsai key passphrase` — locks the key files anew; the keys stay the same. */
export const keyPassphrase = Command.make(
  "passphrase",
  {
    unlock: unlockFlag,
    newUnlock: Flag.String("new-unlock").pipe(
      Flag.withDescription(
        "แฟ้มใหม่ที่จะใช้เปิดกุญแจ สร้างให้ถ้ายังไม่มี ไม่ระบุ: ตั้งรหัสผ่าน (new file that opens the key; none: a passphrase)"
      ),
      Flag.optional
    )
  },
  Effect.fn(function* ({ newUnlock, unlock }) {
    const { folder, say } = yield* settings
    const files = yield* withOffice(
      relockKeys(folder, {
        unlock: Option.getOrUndefined(unlock),
        newUnlock: Option.getOrUndefined(newUnlock)
      })
    )
    yield* say({
      th: `ล็อกแฟ้มกุญแจใหม่แล้ว กุญแจเป็นดอกเดิม ให้สำรองใหม่และทำลายสำเนาเก่า ซึ่งยังเปิดได้ด้วยรหัสผ่านหรือแฟ้มเดิม\n${files.map((file) => `  ${file}`).join("\n")}`,
      en: `Locked the key files anew; the keys are the same. Back them up anew and destroy older copies, which the old passphrase or file still opens.\n${files.map((file) => `  ${file}`).join("\n")}`
    })
  })
).pipe(Command.withDescription("เปลี่ยนรหัสผ่านหรือแฟ้มที่เปิดกุญแจ (change what opens the key)"))
