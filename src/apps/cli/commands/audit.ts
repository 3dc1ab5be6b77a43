import { Effect, Option, Schema } from "effect"
import { Command, Flag } from "effect/cli"
import { join, resolve } from "node:path"
import { FiscalYear } from "../../../values/fiscal-year.ts"
import { audit as makeAudit } from "../../audit.ts"
import { auditedWords } from "../audited.ts"
import { dayIn } from "../day.ts"
import { BadInput } from "../failure.ts"
import { progressLine } from "../progress.ts"
import { settings, withOffice } from "../root.ts"

const isYear = Schema.is(FiscalYear)
const badYear = new BadInput({
  th: "ปีงบประมาณต้องเป็นปี พ.ศ. เช่น 2568",
  en: "The fiscal year is of the Buddhist era, such as 2568."
})
const badSample = new BadInput({
  th: "--sample ต้องเป็นจำนวนตั้งแต่ 0 ขึ้นไป",
  en: "--sample is a number from 0 on."
})

/** `prongsai audit --fiscal-year 2568` — the internal auditor's report of a year: pages, CSV and a workbook. */
export const audit = Command.make(
  "audit",
  {
    year: Flag.Int("fiscal-year").pipe(Flag.withDescription("ปีงบประมาณ พ.ศ. เช่น 2568 (fiscal year)")),
    on: Flag.String("on").pipe(
      Flag.withDescription("ตรวจตามข้อมูลถึงสิ้นวันที่ เช่น 30/9/2568 (as it stood)"),
      Flag.optional
    ),
    out: Flag.String("out").pipe(
      Flag.withDescription("โฟลเดอร์รายงาน ค่าเริ่มต้นคือ OFFICE/audit-2568 (report's folder)"),
      Flag.optional
    ),
    seed: Flag.String("seed").pipe(
      Flag.withDescription("คำตั้งต้นของการสุ่ม ค่าเริ่มต้นคือค่าแฮชรากของบัญชี (seed of the sample)"),
      Flag.optional
    ),
    sample: Flag.Int("sample").pipe(
      Flag.withDescription("จำนวนโครงการที่สุ่ม (size of the sample)"),
      Flag.withDefault(20)
    )
  },
  Effect.fn(function* ({ on, out, sample, seed, year }) {
    const { folder, lang, say } = yield* settings
    if (!isYear(year)) return yield* badYear
    if (sample < 0) return yield* badSample
    const day = Option.isSome(on) ? yield* dayIn("on", on.value) : undefined
    const report = resolve(Option.getOrElse(out, () => join(folder.folder, `audit-${year}`)))
    const asked = { fiscalYear: year, on: day, seed: Option.getOrUndefined(seed)?.normalize("NFC"), sample }
    const view = yield* withOffice(
      progressLine(lang === "th" ? "ตรวจโครงการที่" : "purchase", (progress) =>
        makeAudit(report, { ...asked, progress })
      )
    )
    yield* say(auditedWords(view, join(report, "index.html")))
  })
).pipe(Command.withDescription("ทำรายงานสำหรับผู้ตรวจสอบภายในของทั้งปี (the internal auditor's report)"))
