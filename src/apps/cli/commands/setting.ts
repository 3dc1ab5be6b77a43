import { Effect, Schema } from "effect"
import { Argument, Command } from "effect/cli"
import type { Unit } from "../../../law/parameter.ts"
import { parametersRead } from "../../../law/parameters-read.ts"
import { set } from "../../../register/set.ts"
import { settingSchemas } from "../../../register/settings.ts"
import { BadInput } from "../failure.ts"
import { settings, withOffice } from "../root.ts"

const decodeShown = Schema.decodeUnknownEffect(settingSchemas["shown-findings"])
const shownOf = (value: string) =>
  decodeShown(value.split(",").map((part) => part.trim())).pipe(
    Effect.mapError(
      () =>
        new BadInput({
          th: `ค่า "${value}" ใช้ไม่ได้ ให้เลือกจาก breach, caution, flag, cannot-tell คั่นด้วยจุลภาค`,
          en: `"${value}" is not a list of breach, caution, flag, cannot-tell.`
        })
    )
  )

const own = parametersRead.filter(({ office }) => office === true)
const ownNames = own.map(({ id, title }) => `${id} (${title.th})`).join(", ")

/** More than this of a unit is a slip of the pen, and reaches beyond the years that dates are kept in. */
const most: Readonly<Partial<Record<Unit, number>>> = {
  percent: 100,
  permille: 1000,
  months: 120,
  "fiscal-years": 10,
  "calendar-days": 3650,
  "working-days": 3650
}

/** `skr1-due-days=15`: one number of the office's own; nothing after the sign gives up the office's own. */
const numberOf = (text: string) => {
  const [, id, value] = /^([a-z0-9-]+)=(\d{0,6})$/.exec(text.trim()) ?? []
  const parameter = own.find((it) => it.id === id)
  return parameter !== undefined && Number(value) <= (most[parameter.unit] ?? 999_999)
    ? Effect.succeed({ id: id!, value: value === "" ? undefined : Number(value) })
    : Effect.fail(
        new BadInput({
          th: `"${text}" ใช้ไม่ได้ ให้ใส่เช่น ${own[0]?.id ?? "x"}=15 ไม่เกินร้อยละ 100, 120 เดือน, 10 ปี หรือ 3,650 วัน ตัวเลขที่หน่วยงานตั้งเองได้: ${ownNames}`,
          en: `"${text}" is not NUMBER=15, up to 100 per cent, 120 months, 10 years or 3,650 days; the office may set ${own.map(({ id }) => id).join(", ")}.`
        })
      )
}

/** `prongsai setting shown-findings breach,caution,flag`, `prongsai setting law-number skr1-due-days=15` — what the office decides itself. */
export const setting = Command.make(
  "setting",
  {
    key: Argument.Literals("key", ["shown-findings", "law-number"]).pipe(
      Argument.withDescription("ชื่อค่าตั้ง (which setting)")
    ),
    value: Argument.String("value").pipe(
      Argument.withDescription(
        "shown-findings: breach,caution,flag,cannot-tell คั่นด้วยจุลภาค · law-number: รหัส=จำนวน (comma-separated, or NUMBER=15)"
      )
    )
  },
  Effect.fn(function* ({ key, value }) {
    const { say } = yield* settings
    if (key === "law-number") {
      const { id, value: number } = yield* numberOf(value)
      yield* withOffice(
        set("law-numbers", ({ numbers }) => {
          const held = Object.fromEntries(numbers)
          const { [id]: _, ...others } = held
          return Effect.succeed({ held, value: number === undefined ? others : { ...others, [id]: number } })
        })
      )
      return yield* say({ th: `บันทึกค่าตั้งแล้ว: ${value}`, en: `Recorded: ${value}` })
    }
    const shown = yield* shownOf(value)
    yield* withOffice(
      set(key, ({ shownFindings }) => Effect.succeed({ value: shown, held: [...shownFindings] }))
    )
    yield* say({ th: `บันทึกค่าตั้งแล้ว: ${shown.join(", ")}`, en: `Recorded: ${shown.join(", ")}` })
  })
).pipe(Command.withDescription("บันทึกค่าตั้งของหน่วยงาน (record a setting)"))
