import { Effect, Schema } from "effect"
import { Argument, Command } from "effect/cli"
import { set } from "../../../register/set.ts"
import { settingSchemas } from "../../../register/settings.ts"
import { BadInput } from "../failure.ts"
import { settings, withOffice } from "../root.ts"

const decodeShown = Schema.decodeUnknownEffect(settingSchemas["shown-findings"])

/** `prongsai setting shown-findings breach,caution,flag` — which findings are published beside the purchases. */
export const setting = Command.make(
  "setting",
  {
    key: Argument.Literals("key", ["shown-findings"]).pipe(
      Argument.withDescription("ชื่อค่าตั้ง (which setting)")
    ),
    value: Argument.String("value").pipe(
      Argument.withDescription("breach,caution,flag,cannot-tell คั่นด้วยจุลภาค (comma-separated)")
    )
  },
  Effect.fn(function* ({ key, value }) {
    const { say } = yield* settings
    const shown = yield* decodeShown(value.split(",").map((part) => part.trim())).pipe(
      Effect.mapError(
        () =>
          new BadInput({
            th: `ค่า "${value}" ใช้ไม่ได้ ให้เลือกจาก breach, caution, flag, cannot-tell คั่นด้วยจุลภาค`,
            en: `"${value}" is not a list of breach, caution, flag, cannot-tell.`
          })
      )
    )
    yield* withOffice(
      set(key, ({ shownFindings }) => Effect.succeed({ value: shown, held: [...shownFindings] }))
    )
    yield* say({ th: `บันทึกค่าตั้งแล้ว: ${shown.join(", ")}`, en: `Recorded: ${shown.join(", ")}` })
  })
).pipe(Command.withDescription("บันทึกค่าตั้งของหน่วยงาน (record a setting)"))
