import { Clock, Console, Effect, FileSystem, Option } from "effect"
import { Command, Flag } from "effect/cli"
import { holders } from "../../../law/duty.ts"
import { LedgerStore } from "../../../ledger/store/store.ts"
import { dutiesCalendar } from "../../../publish/formats/ics.ts"
import { duesAt, type Falling } from "../../../register/due.ts"
import { officeAt } from "../../../register/office.ts"
import { formatCitation } from "../../../values/citation.ts"
import { boundsOf, type FiscalYear, fiscalYearOf } from "../../../values/fiscal-year.ts"
import { dateInBangkok, formatThaiDate, type ThaiDate } from "../../../values/thai-date.ts"
import { dayIn } from "../day.ts"
import type { Language, Words } from "../language.ts"
import { settings, withOffice } from "../root.ts"
import { count } from "../../../values/count.ts"

const states: Record<Falling["state"], Words> = {
  overdue: { th: "เลยกำหนด", en: "overdue" },
  open: { th: "ถึงกำหนด", en: "due" },
  waiting: { th: "เริ่มได้ตั้งแต่", en: "from" },
  undated: { th: "เริ่มได้ตั้งแต่", en: "from" }
}

const dayText = (date: ThaiDate, language: Language) =>
  language === "th" ? formatThaiDate(date, "medium") : date

/** The last day, the days within which, or the first day. */
const dayOf = ({ by, from, state }: Falling, language: Language): string => {
  if (by === undefined || from === undefined || state !== "waiting") return dayText(by ?? from!, language)
  return `${dayText(from, language)} ${language === "th" ? "ถึง" : "to"} ${dayText(by, language)}`
}

const leftText = ({ left, state }: Falling, language: Language): string => {
  if (state === "undated") return language === "th" ? "ทำได้แล้ว" : "may be done"
  if (left === undefined) return language === "th" ? "ไม่มีตารางวันหยุด" : "holidays not loaded"
  const days = count(Math.abs(left))
  if (left < 0) return language === "th" ? `เลยมา ${days} วันทำการ` : `${days} working days ago`
  return language === "th" ? `เหลือ ${days} วันทำการ` : `${days} working days left`
}

const aboutText = (it: Falling, language: Language): string =>
  [
    it.procurement === undefined ? "" : `${it.procurement} ${it.title ?? ""}`.trim(),
    it.contractNumber ?? "",
    it.record?.key ?? "",
    it.fiscalYear === undefined ? "" : `${language === "th" ? "ปีงบประมาณ" : "fiscal year"} ${it.fiscalYear}`,
    it.item ?? ""
  ]
    .filter((part) => part !== "")
    .join(" · ")

const asLines = (it: Falling, language: Language): string => {
  const { does, who } = it.rule.duty!
  return `${states[it.state][language]} ${dayOf(it, language)} (${leftText(it, language)}) ${does[language]}
  ${aboutText(it, language)}
  ${holders[who][language]} · ${it.rule.id} · ${formatCitation(it.rule.history.at(-1)!.citation, language)}`
}

/** What fell due before the fiscal year before the day's: still owed, but too old to stand among what is to be done next. */
const isOld = (day: ThaiDate) => {
  const { first } = boundsOf((fiscalYearOf(day) - 1) as FiscalYear)
  return ({ by, from }: Falling) => (by ?? from!) < first
}

/** `prongsai due` — what falls due next, for the purchases under way and the office: the day, working days left, the section, who. */
export const due = Command.make(
  "due",
  {
    on: Flag.String("on").pipe(
      Flag.withDescription("นับจากวันที่ ค่าเริ่มต้นคือวันนี้ (as of a day; today by default)"),
      Flag.optional
    ),
    id: Flag.String("id").pipe(Flag.withDescription("เฉพาะโครงการ (project number)"), Flag.optional),
    all: Flag.Boolean("all").pipe(
      Flag.withDescription("แสดงเรื่องที่ครบกำหนดก่อนปีงบประมาณที่แล้วด้วย (what fell due long ago too)"),
      Flag.withDefault(false)
    ),
    ics: Flag.String("ics").pipe(
      Flag.withDescription("เขียนเป็นไฟล์ปฏิทิน เช่น due.ics (iCalendar file)"),
      Flag.optional
    )
  },
  Effect.fn(function* ({ all, ics, id, on }) {
    const { lang, say } = yield* settings
    const day = Option.isSome(on)
      ? yield* dayIn("on", on.value)
      : dateInBangkok(yield* Clock.currentTimeMillis)
    const { duties, office } = yield* withOffice(
      Effect.gen(function* () {
        const office = yield* officeAt((yield* (yield* LedgerStore).head).size)
        return { office, duties: yield* duesAt(office, day) }
      })
    )
    const meant = Option.isSome(id) ? duties.filter(({ procurement }) => procurement === id.value) : duties
    const old = all || Option.isSome(id) ? [] : meant.filter(isOld(day))
    const shown = meant.filter((it) => !old.includes(it))
    if (Option.isSome(ics)) {
      const fs = yield* FileSystem.FileSystem
      yield* fs.writeFileString(ics.value, dutiesCalendar(office.origin, office.agency.name, day, shown))
    }
    for (const it of shown) yield* Console.log(asLines(it, lang))
    if (old.length > 0) {
      yield* say({
        th: `ครบกำหนดก่อนปีงบประมาณที่แล้วอีก ${count(old.length)} เรื่อง ดูด้วย --all`,
        en: `${count(old.length)} more fell due before the last fiscal year; see them with --all.`
      })
    }
    const late = count(shown.filter(({ state }) => state === "overdue").length)
    yield* say({
      th: `กำหนดเวลา ณ ${dayText(day, "th")}: ${count(shown.length)} เรื่อง เลยกำหนด ${late} เรื่อง${Option.isSome(ics) ? ` เขียนปฏิทินไว้ที่ ${ics.value}` : ""}`,
      en: `As of ${day}: ${count(shown.length)} duties, ${late} overdue.${Option.isSome(ics) ? ` Wrote ${ics.value}.` : ""}`
    })
  })
).pipe(Command.withDescription("กำหนดเวลาที่ต้องทำต่อไป (what falls due)"))
