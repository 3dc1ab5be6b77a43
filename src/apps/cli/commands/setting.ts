import { Effect, Schema } from "effect"
import { Argument, Command } from "effect/cli"
import { LedgerStore } from "../../../ledger/store/store.ts"
import { officeAt } from "../../../register/office.ts"
import { settingData, settingSchemas } from "../../../register/settings.ts"
import { submit } from "../../../register/submit.ts"
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
      Effect.gen(function* () {
        const store = yield* LedgerStore
        const { origin, settings: before } = yield* officeAt((yield* store.head).size)
        if (
          shown.length === before.shownFindings.size &&
          shown.every((each) => before.shownFindings.has(each))
        )
          return
        yield* submit(origin, () =>
          Effect.succeed({
            drafts: [{ type: "setting" as const, data: settingData(key, shown) }],
            answer: undefined
          })
        )
      })
    )
    yield* say({ th: `บันทึกค่าตั้งแล้ว: ${shown.join(", ")}`, en: `Recorded: ${shown.join(", ")}` })
  })
).pipe(Command.withDescription("บันทึกค่าตั้งของหน่วยงาน (record a setting)"))
