import { Effect, Option, Schema } from "effect"
import { Command, Flag } from "effect/cli"
import { defaultOrigin, start } from "../../../register/start.ts"
import { Agency } from "../../../values/agency.ts"
import { continuing } from "../../continuing.ts"
import { layerNewOffice } from "../../office-folder.ts"
import { beginKeys } from "../../signing-keys.ts"
import { firstLock } from "../../unlock-source.ts"
import { BadInput } from "../failure.ts"
import { inWords, madeWords, unlockFlag } from "../keyed.ts"
import { settings } from "../root.ts"

const decodeAgency = Schema.decodeUnknownEffect(Agency)

/** `prongsai init` — begins an office's ledger. Asks nothing. */
export const init = Command.make(
  "init",
  {
    code: Flag.String("agency-code").pipe(
      Flag.withDescription("รหัสหน่วยงานของกรมบัญชีกลาง เช่น 6301405 (department code)")
    ),
    name: Flag.String("agency-name").pipe(Flag.withDescription("ชื่อหน่วยงาน (agency name)")),
    province: Flag.String("province").pipe(Flag.withDescription("จังหวัด (province)"), Flag.optional),
    origin: Flag.String("origin").pipe(
      Flag.withDescription("ชื่อบัญชี ใช้ตลอดไป (name of the ledger, for ever)"),
      Flag.optional
    ),
    unlock: unlockFlag,
    continues: Flag.String("continues").pipe(
      Flag.withDescription(
        "โฟลเดอร์หน่วยงานของบัญชีที่ปิดแล้ว ซึ่งบัญชีนี้ต่อจาก (office folder of the closed ledger that this one goes on from)"
      ),
      Flag.optional
    )
  },
  Effect.fn(function* (flags) {
    const { folder, say } = yield* settings
    const province = Option.getOrUndefined(flags.province)
    const agency = yield* decodeAgency({
      code: flags.code.trim(),
      name: flags.name.normalize("NFC").trim(),
      ...(province === undefined ? {} : { province: province.normalize("NFC").trim() })
    }).pipe(
      Effect.mapError(
        () =>
          new BadInput({
            th: `รหัสหน่วยงาน "${flags.code}" ต้องเป็นตัวเลข 4–9 หลัก และชื่อหน่วยงานต้องไม่ว่าง`,
            en: `The agency code "${flags.code}" must be 4 to 9 digits and the name must not be empty.`
          })
      )
    )
    const origin = Option.getOrElse(flags.origin, () => defaultOrigin(agency))
    if (!/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(origin) || origin.endsWith("/")) {
      return yield* new BadInput({
        th: `ชื่อบัญชี "${origin}" ใช้ได้เฉพาะอักษรอังกฤษ ตัวเลข . _ - และ / และไม่ลงท้ายด้วย /`,
        en: `The origin "${origin}" may hold letters, digits, ".", "_", "-" and "/" only, and no trailing slash.`
      })
    }
    const before = Option.isNone(flags.continues)
      ? undefined
      : yield* continuing(flags.continues.value, origin)
    const unlock = Option.getOrUndefined(flags.unlock)
    if (unlock !== undefined) yield* firstLock(folder, unlock)
    const made = yield* Effect.provide(
      Effect.andThen(
        start(agency, origin, before),
        unlock === undefined ? Effect.undefined : beginKeys(folder, { unlock, printedAt: [] })
      ),
      layerNewOffice(folder)
    ).pipe(Effect.catchTag("KeyRefused", inWords))
    yield* say({
      th: `ตั้งต้นบัญชีของ${agency.name}แล้ว\n  ข้อมูล: ${folder.folder}\n  กุญแจ (สำรองแยกจากข้อมูล): ${folder.secrets}\n  ชื่อบัญชี: ${origin}${before === undefined ? "" : `\n  ต่อจากบัญชี: ${before.origin} (${before.size} รายการ)`}`,
      en: `Began the ledger of ${agency.name}.\n  Office: ${folder.folder}\n  Keys (back up apart from the office): ${folder.secrets}\n  Origin: ${origin}${before === undefined ? "" : `\n  Goes on from: ${before.origin} (${before.size} entries)`}`
    })
    yield* say(
      made === undefined
        ? {
            th: "ทำต่อ: สร้างกุญแจลงนามด้วย prongsai key new",
            en: "Next: make the signing key with prongsai key new."
          }
        : madeWords(made, { th: "สร้างกุญแจลงนามแล้ว", en: "Made the signing key" })
    )
  })
).pipe(
  Command.withDescription("ตั้งต้นบัญชีของหน่วยงาน (begin an office's ledger)"),
  Command.withExamples([
    {
      command: 'prongsai init --agency-code 6301405 --agency-name "องค์การบริหารส่วนตำบลตัวอย่าง"',
      description: "ตั้งต้น"
    }
  ])
)
