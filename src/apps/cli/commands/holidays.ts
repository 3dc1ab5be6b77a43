import { Console, Effect, Option, Schema } from "effect"
import { Command, Flag } from "effect/cli"
import { LedgerStore } from "../../../ledger/store/store.ts"
import { officeAt } from "../../../register/office.ts"
import { set } from "../../../register/set.ts"
import { fiscalYearOf, FiscalYear } from "../../../values/fiscal-year.ts"
import { HolidayYear } from "../../../values/holidays.ts"
import { formatThaiDate, type ThaiDate } from "../../../values/thai-date.ts"
import { Holiday } from "../../../values/working-days.ts"
import { dayIn } from "../day.ts"
import { BadInput } from "../failure.ts"
import { settings, withOffice } from "../root.ts"

const kinds = Holiday.fields.kind.literals
const kindWords: Record<(typeof kinds)[number], string> = {
  annual: "ประจำปี",
  substitute: "ชดเชย",
  special: "พิเศษตามมติคณะรัฐมนตรี",
  regional: "เฉพาะพื้นที่"
}
const isYear = Schema.is(FiscalYear)
const isHolidayYear = Schema.is(HolidayYear)

const outsideYear = (fiscalYear: number) =>
  new BadInput({
    th: `วันหยุดต้องเป็นวันในปีงบประมาณ ${fiscalYear} และไม่ซ้ำกัน`,
    en: `A holiday must lie in fiscal year ${fiscalYear}, each day once.`
  })

interface Change {
  readonly add: ThaiDate | undefined
  readonly name: string
  readonly kind: (typeof kinds)[number]
  readonly source: string
  readonly remove: ThaiDate | undefined
  readonly confirm: boolean
}

const changed = (year: HolidayYear, { add, confirm, kind, name, remove, source }: Change): HolidayYear => {
  const kept = year.days.filter(({ date }) => date !== remove && date !== add)
  const days =
    add === undefined ? kept : [...kept, { date: add, name, kind, source, confirmed: true } satisfies Holiday]
  return {
    ...year,
    confirmed: confirm || year.confirmed,
    days: days
      .map((day) => (confirm ? { ...day, confirmed: true } : day))
      .toSorted((a, b) => (a.date < b.date ? -1 : 1))
  }
}

/** `prongsai holidays --fiscal-year 2569` — the holidays the office counts by; adds, removes, confirms. */
export const holidays = Command.make(
  "holidays",
  {
    year: Flag.Int("fiscal-year").pipe(Flag.withDescription("ปีงบประมาณ พ.ศ. (fiscal year)")),
    add: Flag.String("add").pipe(Flag.withDescription("เพิ่มวันหยุด เช่น 13/10/2568 (add a day)"), Flag.optional),
    name: Flag.String("name").pipe(Flag.withDescription("ชื่อวันหยุดที่เพิ่ม (its name)"), Flag.optional),
    kind: Flag.Literals("kind", kinds).pipe(
      Flag.withDescription(kinds.map((kind) => `${kind} ${kindWords[kind]}`).join(" · ")),
      Flag.withDefault("regional")
    ),
    source: Flag.String("source").pipe(
      Flag.withDescription("ที่มา เช่น เลขที่ประกาศ (source)"),
      Flag.withDefault("หน่วยงานบันทึก")
    ),
    remove: Flag.String("remove").pipe(Flag.withDescription("นำวันออก (remove a day)"), Flag.optional),
    confirm: Flag.Boolean("confirm").pipe(
      Flag.withDescription("ยืนยันว่าวันหยุดของปีนี้ครบแล้ว (no further day is expected)"),
      Flag.withDefault(false)
    )
  },
  Effect.fn(function* (flags) {
    const { lang, say } = yield* settings
    const { year } = flags
    if (!isYear(year)) {
      return yield* new BadInput({
        th: `ปีงบประมาณ "${year}" ต้องเป็น พ.ศ. สี่หลัก เช่น 2568`,
        en: `"${year}" is no Buddhist-era fiscal year.`
      })
    }
    const day = (flag: string, text: Option.Option<string>) =>
      Option.isSome(text)
        ? Effect.map(dayIn(flag, text.value), (date) => date as ThaiDate | undefined)
        : Effect.undefined
    const [add, remove] = [yield* day("add", flags.add), yield* day("remove", flags.remove)]
    if (add !== undefined && Option.isNone(flags.name)) {
      return yield* new BadInput({ th: "ให้บอกชื่อวันหยุดด้วย --name", en: "Name the holiday with --name." })
    }
    const change: Change = {
      add,
      remove,
      name: Option.getOrElse(flags.name, () => "").normalize("NFC"),
      kind: flags.kind,
      source: flags.source.normalize("NFC"),
      confirm: flags.confirm
    }
    const isChange = add !== undefined || remove !== undefined || flags.confirm
    const shown = yield* withOffice(
      Effect.gen(function* () {
        if (isChange) {
          yield* set("holiday-year", ({ holidayYears }) => {
            const held = holidayYears.get(year)
            const value = changed(held ?? { fiscalYear: year, confirmed: false, days: [] }, change)
            return [add, remove].some((date) => date !== undefined && fiscalYearOf(date) !== year) ||
              !isHolidayYear(value)
              ? Effect.fail(outsideYear(year))
              : Effect.succeed({ held, value })
          })
        }
        const store = yield* LedgerStore
        return (yield* officeAt((yield* store.head).size)).settings.holidayYears.get(year)
      })
    )
    if (shown === undefined) {
      return yield* new BadInput({
        th: `ยังไม่ได้บันทึกวันหยุดของปีงบประมาณ ${year} ระยะเวลาที่นับวันทำการในปีนั้นจะตอบว่ายังไม่ประเมิน เพิ่มด้วย --add`,
        en: `No holidays of fiscal year ${year} are recorded; periods in it are not judged. Add them with --add.`
      })
    }
    yield* Console.log(
      shown.days
        .map(({ confirmed, date, kind, name }) =>
          lang === "th"
            ? `${formatThaiDate(date, "medium")} ${name} (${kindWords[kind]})${confirmed ? "" : " ยังไม่ยืนยัน"}`
            : `${date} ${name} (${kind})${confirmed ? "" : " not confirmed"}`
        )
        .join("\n")
    )
    yield* say({
      th: `ปีงบประมาณ ${year}: ${shown.days.length} วัน ${shown.confirmed ? "ยืนยันครบแล้ว" : "ยังไม่ยืนยัน ยืนยันด้วย --confirm"}`,
      en: `Fiscal year ${year}: ${shown.days.length} days, ${shown.confirmed ? "confirmed" : "not confirmed; confirm with --confirm"}`
    })
  })
).pipe(Command.withDescription("วันหยุดราชการที่หน่วยงานใช้นับวันทำการ (holidays the office counts by)"))
