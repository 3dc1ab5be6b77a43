import { Console, Effect, Schema } from "effect"
import { Argument, Command } from "effect/cli"
import { LedgerStore } from "../../../ledger/store/store.ts"
import { history as historyOf, type HistoryStep } from "../../../register/history.ts"
import { officeAt } from "../../../register/office.ts"
import type { Json } from "../../../register/envelope.ts"
import { notesOf } from "../../../stages/field.ts"
import { ProcurementId } from "../../../stages/stage.ts"
import { dateInBangkok, formatThaiDate } from "../../../values/thai-date.ts"
import { showValue, typeWords } from "../../../register/words.ts"
import { BadInput } from "../failure.ts"
import type { Language } from "../language.ts"
import { settings, withOffice } from "../root.ts"

const decodeId = Schema.decodeUnknownEffect(ProcurementId)

const fieldWords = (step: HistoryStep, field: string, language: Language): string => {
  const schema = step.kind?.schema.fields[field]
  return (schema === undefined ? undefined : notesOf(schema))?.[language] ?? field
}

const shown = (step: HistoryStep, field: string, value: Json | undefined, language: Language) => {
  const schema = step.kind?.schema.fields[field]
  return value === undefined
    ? language === "th"
      ? "ไม่ทราบ"
      : "unknown"
    : showValue(schema === undefined ? undefined : notesOf(schema), value, language)
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
    ...step.changes.map(({ after, before, field }) =>
      step.type === "correction"
        ? `    ${fieldWords(step, field, language)}: ${shown(step, field, before, language)} → ${shown(step, field, after, language)}`
        : `    ${fieldWords(step, field, language)}: ${shown(step, field, after, language)}`
    )
  ]
}

/** `prongsai history ID` — every entry about a purchase, before and after. */
export const history = Command.make(
  "history",
  { id: Argument.String("id").pipe(Argument.withDescription("เลขที่โครงการ (project number)")) },
  Effect.fn(function* ({ id }) {
    const { lang } = yield* settings
    const steps = yield* withOffice(
      Effect.gen(function* () {
        const store = yield* LedgerStore
        const office = yield* officeAt((yield* store.head).size)
        return yield* historyOf(
          office,
          yield* decodeId(id).pipe(Effect.orElseSucceed(() => id as ProcurementId))
        )
      })
    )
    if (steps.length === 0) {
      return yield* new BadInput({
        th: `ไม่มีรายการบัญชีของโครงการ ${id} ตรวจเลขที่โครงการแล้วสั่งใหม่`,
        en: `The ledger has no entry about project ${id}.`
      })
    }
    yield* Console.log(steps.flatMap((step) => lines(step, lang)).join("\n"))
  })
).pipe(Command.withDescription("ดูประวัติของโครงการ (every entry about a purchase)"))
