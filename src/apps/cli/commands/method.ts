import { Clock, Console, Effect, Option, Result } from "effect"
import { Command, Flag } from "effect/cli"
import { groundsOf, methodGuide, type Question } from "../../../law/method-guide.ts"
import { Ground, groundLabels } from "../../../stages/4-purchase/ground.ts"
import { Kind, kindLabels } from "../../../stages/stage.ts"
import { parseBaht, type Satang } from "../../../values/baht.ts"
import { governmentHolidays } from "../../../values/holidays.ts"
import { dateInBangkok } from "../../../values/thai-date.ts"
import { dayIn } from "../day.ts"
import { BadInput } from "../failure.ts"
import { settings } from "../root.ts"
import { brief, unsettled, whole } from "../ways.ts"

const bahtIn = (flag: string, text: string): Effect.Effect<Satang, BadInput> =>
  Result.match(parseBaht(text), {
    onSuccess: (amount) => Effect.succeed(amount),
    onFailure: () =>
      Effect.fail(
        new BadInput({
          th: `--${flag} "${text}" ไม่ใช่จำนวนเงิน ให้ใส่เช่น 750000 หรือ 750,000.00`,
          en: `--${flag} "${text}" is no amount of baht.`
        })
      )
  })

const groundIn = (kind: Kind, text: string): Effect.Effect<Ground, BadInput> => {
  const found = groundsOf(kind).find((ground) => ground === text || groundLabels[ground].th === text.trim())
  return found === undefined
    ? Effect.fail(
        new BadInput({
          th: `--ground "${text}" ไม่ใช่เหตุของ${kindLabels[kind].th} ให้ใส่เช่น ${groundsOf(kind).slice(0, 3).join(", ")} หรือ ${groundLabels["56-2-c"].th}`,
          en: `--ground "${text}" is no ground for this kind; write one of ${groundsOf(kind).join(", ")}.`
        })
      )
    : Effect.succeed(found)
}

/** `prongsai method --amount 750000 --kind goods` — the ways to buy that the rules hold nothing against, and what they ask on each. */
export const method = Command.make(
  "method",
  {
    amount: Flag.String("amount").pipe(
      Flag.withDescription("วงเงินที่จะซื้อหรือจ้าง (บาท, รวมภาษี) (budget in baht)")
    ),
    kind: Flag.Literals("kind", Kind.literals).pipe(
      Flag.withDescription(Kind.literals.map((kind) => `${kind} ${kindLabels[kind].th}`).join(" · "))
    ),
    catalog: Flag.Literals("catalog", ["yes", "no"]).pipe(
      Flag.withDescription("อยู่ใน e-catalog หรือไม่ (in the e-catalogue)"),
      Flag.optional
    ),
    ground: Flag.String("ground").pipe(
      Flag.withDescription("เหตุ เช่น 56-2-c หรือ 56(2)(ค) (ground)"),
      Flag.optional
    ),
    construction: Flag.String("construction-budget").pipe(
      Flag.withDescription("วงเงินค่าก่อสร้าง เฉพาะงานออกแบบหรือควบคุมงาน (for design)"),
      Flag.optional
    ),
    on: Flag.String("on").pipe(
      Flag.withDescription("วันที่รายงานขอซื้อขอจ้าง ค่าเริ่มต้นคือวันนี้ (day of the request)"),
      Flag.optional
    )
  },
  Effect.fn(function* ({ amount, catalog, construction, ground, kind, on }) {
    const { lang, say } = yield* settings
    const question: Question = {
      kind,
      amount: yield* bahtIn("amount", amount),
      on: Option.isSome(on) ? yield* dayIn("on", on.value) : dateInBangkok(yield* Clock.currentTimeMillis),
      ...(Option.isSome(catalog) ? { inCatalog: catalog.value === "yes" } : {}),
      ...(Option.isSome(ground) ? { ground: yield* groundIn(kind, ground.value) } : {}),
      ...(Option.isSome(construction)
        ? { constructionBudget: yield* bahtIn("construction-budget", construction.value) }
        : {})
    }
    const ways = methodGuide(question, governmentHolidays)
    for (const way of ways) {
      const text = way.against.length > 0 ? brief : way.settled ? whole : unsettled
      yield* Console.log(text(way, lang))
    }
    if (ways.length === 0) {
      yield* say({
        th: "การเช่าที่ดินหรืออาคารตกลงราคากับเจ้าของโดยตรงตามระเบียบ กค. ข้อ 92–95 การแลกเปลี่ยนเป็นไปตามข้อ 96–100 จึงไม่มีวิธีตามมาตรา 56 ให้เลือก",
        en: "Leases of land or buildings (clauses 92–95) and exchanges (96–100) have no method of section 56 to choose."
      })
    }
    yield* say({
      th: "คำแนะนำนี้สร้างจากข้อตรวจชุดเดียวกับที่ใช้ตรวจ ไม่ใช่คำวินิจฉัย วิธีที่ต้องมีเหตุเฉพาะให้ถามด้วย --ground",
      en: "Made from the rules that judge; no ruling. Ask about a method on a special ground with --ground."
    })
  })
).pipe(Command.withDescription("วิธีซื้อหรือจ้างที่ใช้ได้ พร้อมขั้นตอนและเอกสาร (which method, its steps and documents)"))
