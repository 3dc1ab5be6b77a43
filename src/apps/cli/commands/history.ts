import { Console, Effect, Option, Schema } from "effect"
import { Argument, Command } from "effect/cli"
import { LedgerStore } from "../../../ledger/store/store.ts"
import { withdrawn } from "../../../publish/forms/form.ts"
import { history as historyOf, type HistoryStep, officeHistory } from "../../../register/history.ts"
import { officeAt } from "../../../register/office.ts"
import type { Json } from "../../../register/envelope.ts"
import { notesOf } from "../../../stages/field.ts"
import { ProcurementId } from "../../../stages/stage.ts"
import { dateInBangkok, formatThaiDate } from "../../../values/thai-date.ts"
import { showValue, typeWords } from "../../../register/words.ts"
import { BadInput } from "../failure.ts"
import type { Language, Words } from "../language.ts"
import { settings, withOffice } from "../root.ts"

const decodeId = Schema.decodeUnknownEffect(ProcurementId)

const fieldWords = (step: HistoryStep, field: string, language: Language): string => {
  const schema = step.kind?.schema.fields[field]
  return (schema === undefined ? undefined : notesOf(schema))?.[language] ?? field
}

const mark: Words = { th: withdrawn, en: "(withdrawn at the person's request)" }

const shown = (
  step: HistoryStep,
  field: string,
  value: Json | undefined,
  isWithdrawn: boolean,
  language: Language
) => {
  const schema = step.kind?.schema.fields[field]
  if (value === undefined) return language === "th" ? "ไม่ทราบ" : "unknown"
  const text = showValue(schema === undefined ? undefined : notesOf(schema), value, language)
  return isWithdrawn ? `${text} ${mark[language]}`.trimStart() : text
}

const lines = (step: HistoryStep, language: Language): ReadonlyArray<string> => {
  const th = language === "th"
  const at = new Date(step.at).getTime()
  const day = th ? formatThaiDate(dateInBangkok(at), "medium") : dateInBangkok(at)
  const time = new Date(at + 7 * 3_600_000).toISOString().slice(11, 16)
  const what = [
    typeWords[step.type][language],
    ...(step.kind === undefined || step.type === step.kind.kind ? [] : [step.kind[language]])
  ]
  const from =
    step.source === undefined
      ? ""
      : th
        ? ` · จากการนำเข้ารายการที่ ${step.source.entry}${step.source.row === undefined ? "" : ` แถว ${step.source.row}`}`
        : ` · from import ${step.source.entry}${step.source.row === undefined ? "" : ` row ${step.source.row}`}`
  return [
    `#${step.entry}  ${day} ${time}  ${what.join(": ")}${from}`,
    ...(step.reason === undefined ? [] : [`    ${th ? "เหตุผล" : "reason"}: ${step.reason}`]),
    ...(step.redacts.length === 0
      ? []
      : [`    ${th ? "ปกปิดในรายการบัญชีที่" : "withdrawn in entries"} ${step.redacts.join(", ")}`]),
    ...(step.struck ? [`    ${th ? "ขีดฆ่าทั้งรายการ ไม่นับอีก" : "struck out as a whole"}`] : []),
    ...step.changes.map(({ after, before, field, withdrawn: gone }) => {
      const now = shown(step, field, after, gone?.after === true, language)
      return step.type === "correction"
        ? `    ${fieldWords(step, field, language)}: ${shown(step, field, before, gone?.before === true, language)} → ${now}`
        : `    ${fieldWords(step, field, language)}: ${now}`
    })
  ]
}

/** `prongsai history ID` — every entry about a purchase, before and after; without an id, about what the office keeps besides its purchases. */
export const history = Command.make(
  "history",
  {
    id: Argument.String("id").pipe(
      Argument.withDescription(
        "เลขที่โครงการ ไม่ระบุ: งบประมาณ พัสดุ และคำสั่งมอบอำนาจของหน่วยงาน (project number, or none: the office's own records)"
      ),
      Argument.optional
    )
  },
  Effect.fn(function* ({ id }) {
    const { lang } = yield* settings
    const steps = yield* withOffice(
      Effect.gen(function* () {
        const store = yield* LedgerStore
        const office = yield* officeAt((yield* store.head).size)
        return Option.isNone(id)
          ? yield* officeHistory(office)
          : yield* historyOf(
              office,
              yield* decodeId(id.value).pipe(Effect.orElseSucceed(() => id.value as ProcurementId))
            )
      })
    )
    if (steps.length === 0) {
      return yield* new BadInput({
        th: Option.isNone(id)
          ? "ยังไม่มีบันทึกของหน่วยงานนอกจากโครงการ"
          : `ไม่มีรายการบัญชีของโครงการ ${id.value} ตรวจเลขที่โครงการแล้วสั่งใหม่`,
        en: Option.isNone(id)
          ? "The office has no records besides its purchases."
          : `The ledger has no entry about project ${id.value}.`
      })
    }
    yield* Console.log(steps.flatMap((step) => lines(step, lang)).join("\n"))
  })
).pipe(Command.withDescription("ดูประวัติของโครงการ (every entry about a purchase)"))
