import { Clock, Console, Effect, Option } from "effect"
import { Command, Flag } from "effect/cli"
import { parametersRead, uncheckedSince } from "../../../law/parameters-read.ts"
import { rules } from "../../../law/rules.ts"
import { formatCitation } from "../../../values/citation.ts"
import { civilDate, dateInBangkok, formatThaiDate, type ThaiDate } from "../../../values/thai-date.ts"
import { dayIn } from "../day.ts"
import { settings } from "../root.ts"
import { count } from "../../../values/count.ts"

const yearBefore = (day: ThaiDate): ThaiDate =>
  civilDate(Number(day.slice(0, 4)) - 1, Number(day.slice(5, 7)), Number(day.slice(8))) ??
  civilDate(Number(day.slice(0, 4)) - 1, 2, 28)!

const words = {
  rule: { th: "ข้อตรวจ", en: "rule" },
  parameter: { th: "ตัวเลข", en: "number" }
} as const

/** `prongsai law` — which rules and numbers of the law nobody compared with the sources for a year. */
export const law = Command.make(
  "law",
  {
    on: Flag.String("on").pipe(
      Flag.withDescription("นับถึงวันที่ ค่าเริ่มต้นคือวันนี้ (as of a day; today by default)"),
      Flag.optional
    )
  },
  Effect.fn(function* ({ on }) {
    const { lang, say } = yield* settings
    const day = Option.isSome(on)
      ? yield* dayIn("on", on.value)
      : dateInBangkok(yield* Clock.currentTimeMillis)
    const found = uncheckedSince(yearBefore(day))
    for (const { dated, id, of, title } of found) {
      const checked = lang === "th" ? formatThaiDate(dated.checkedOn, "medium") : dated.checkedOn
      yield* Console.log(`${words[of][lang]} ${id} · ${title[lang]}
  ${formatCitation(dated.citation, lang)} · ${lang === "th" ? "ตรวจล่าสุด" : "checked up to"} ${checked}`)
    }
    const [all, old] = [count(rules.length + parametersRead.length), count(found.length)]
    yield* say({
      th: `ข้อตรวจ ${count(rules.length)} ข้อ และตัวเลข ${count(parametersRead.length)} ค่า: ไม่ได้ตรวจกับตัวบทเกินหนึ่งปี ${old} จาก ${all}\nครบ 24 เดือนแล้วจะไม่ใช้ประเมินอีก จนกว่าจะตรวจใหม่`,
      en: `${count(rules.length)} rules and ${count(parametersRead.length)} numbers: ${old} of ${all} not checked for a year.\nAfter 24 months they no longer judge until checked again.`
    })
  })
).pipe(Command.withDescription("กฎหมายที่ไม่ได้ตรวจทานเกินหนึ่งปี (law not checked for a year)"))
