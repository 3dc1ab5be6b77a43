import { Clock, Console, Effect, Option, Schema, Stream } from "effect"
import { Command, Flag } from "effect/cli"
import { judge } from "../../../law/engine.ts"
import { type FindingOutcome, type OfficeFinding, type Outcome, outcomeLabels } from "../../../law/finding.ts"
import { isFindingOutcome } from "../../../law/judging.ts"
import { rules } from "../../../law/rules.ts"
import { LedgerStore } from "../../../ledger/store/store.ts"
import { writeCsv } from "../../../publish/formats/csv.ts"
import { procurementOf } from "../../../register/assembling.ts"
import { purchasesOf } from "../../../register/purchases.ts"
import { type Office, officeAt, readDossier } from "../../../register/office.ts"
import { judgeOffice } from "../../../register/office-facts.ts"
import { lineStandings } from "../../../register/office-book.ts"
import { titleOf } from "../../../stages/procurement.ts"
import { dateInBangkok, Month, monthOf } from "../../../values/thai-date.ts"
import { asJson, asLines, asRow, type Checked, officeAs } from "../checked.ts"
import { BadInput, FindingsFound } from "../failure.ts"
import { progressLine } from "../progress.ts"
import { settings, withOffice } from "../root.ts"
import { count } from "../../../values/count.ts"

const decodeMonth = Schema.decodeUnknownEffect(Month)
const outcomes = Object.keys(outcomeLabels) as ReadonlyArray<Outcome>
const severity = ["never", "flag", "caution", "breach"] as const

const purchaseOf = Effect.fnUntraced(function* (office: Office, id: string) {
  const store = yield* LedgerStore
  const { dossier } = yield* readDossier(office, id, yield* store.entriesOfProcurement(id, office.size))
  return { dossier, procurement: yield* Effect.fromResult(procurementOf(dossier)) }
})

const shownAlways: ReadonlySet<FindingOutcome> = new Set(["breach", "caution", "flag"])

/** `prongsai check` — judges purchases by the law; the exit status tells of findings only where `--fail-on` asks. */
export const check = Command.make(
  "check",
  {
    month: Flag.String("month").pipe(Flag.withDescription("เฉพาะเดือนที่ลงนามสัญญา เช่น 2025-08"), Flag.optional),
    id: Flag.String("id").pipe(Flag.withDescription("เฉพาะโครงการ (project number)"), Flag.optional),
    format: Flag.Literals("format", ["table", "json", "csv"]).pipe(
      Flag.withDescription("table อ่านเอง · json หนึ่งบรรทัดต่อหนึ่งข้อ (JSON Lines) · csv"),
      Flag.withDefault("table")
    ),
    failOn: Flag.Literals("fail-on", ["breach", "caution", "flag", "never"]).pipe(
      Flag.withDescription("จบด้วยสถานะ 1 เมื่อพบข้อตรวจตั้งแต่ระดับนี้"),
      Flag.withDefault("never")
    ),
    all: Flag.Boolean("all").pipe(
      Flag.withDescription("แสดงข้อที่ข้อมูลไม่พอด้วยในตาราง (cannot-tell too)"),
      Flag.withDefault(false)
    )
  },
  Effect.fn(function* ({ all, failOn, format, id, month }) {
    const { lang, say } = yield* settings
    const today = dateInBangkok(yield* Clock.currentTimeMillis)
    const only = Option.isNone(month)
      ? undefined
      : yield* decodeMonth(month.value).pipe(
          Effect.mapError(
            () =>
              new BadInput({
                th: `เดือน "${month.value}" ต้องเป็นแบบ 2025-08`,
                en: `"${month.value}" is not YYYY-MM.`
              })
          )
        )
    const tally = new Map<Outcome, number>()
    let failing = 0
    let purchases = 0
    if (format === "csv") {
      yield* Effect.sync(() =>
        process.stdout.write(
          writeCsv([["procurement", "contract", "item", "rule", "outcome", "label", "citations", "sentence"]])
        )
      )
    }
    yield* withOffice(
      Effect.gen(function* () {
        const office = yield* officeAt((yield* (yield* LedgerStore).head).size)
        const withLine = yield* lineStandings(office)
        const source = Option.isSome(id)
          ? Stream.fromEffect(purchaseOf(office, id.value))
          : purchasesOf(office, only)
        const each = (step: (done: number) => Effect.Effect<void>) =>
          Stream.runForEach(source, ({ dossier, procurement }) =>
            Effect.gen(function* () {
              if (Option.isSome(id) && dossier.newest < 0) {
                return yield* new BadInput({
                  th: `ไม่มีรายการบัญชีของโครงการ ${id.value}`,
                  en: `The ledger has no entry about project ${id.value}.`
                })
              }
              const inMonth = (contract: number | undefined) =>
                only === undefined ||
                (contract === undefined
                  ? procurement.contracts.some(
                      ({ signedOn }) => signedOn !== undefined && monthOf(signedOn) === only
                    )
                  : procurement.contracts[contract]?.signedOn?.slice(0, 7) === only)
              if (!inMonth(undefined)) return
              purchases += 1
              yield* step(purchases)
              const judged = judge(
                [withLine(procurement)],
                office.settings.holidays,
                undefined,
                office.settings.numbers,
                today
              )
              for (const counts of judged.counts.values()) {
                for (const outcome of outcomes)
                  tally.set(outcome, (tally.get(outcome) ?? 0) + counts[outcome])
              }
              for (const finding of judged.findings) {
                if (!inMonth(finding.contract)) continue
                const level = severity.indexOf(finding.outcome as (typeof severity)[number])
                if (failOn !== "never" && level >= severity.indexOf(failOn)) failing += 1
                const about =
                  finding.contract === undefined ? undefined : dossier.contracts[finding.contract]?.first
                const checked: Checked = {
                  finding,
                  explanation: dossier.explanations.findLast(
                    ({ contract, rule }) => rule === finding.rule && contract === about
                  )?.text,
                  title: titleOf(procurement) ?? "",
                  contractNumber:
                    finding.contract === undefined
                      ? ""
                      : (procurement.contracts[finding.contract]?.number ?? "-")
                }
                if (format === "json") yield* Console.log(asJson(checked, lang))
                else if (format === "csv")
                  yield* Effect.sync(() =>
                    process.stdout.write(writeCsv([asRow(checked, lang)], { bom: false }))
                  )
                else if (all || shownAlways.has(finding.outcome)) yield* Console.log(asLines(checked, lang))
              }
            })
          )
        yield* process.stdout.isTTY
          ? each(() => Effect.void)
          : progressLine(lang === "th" ? "ตรวจ" : "checking", each)
        if (only !== undefined || Option.isSome(id)) return
        for (const { explanation, judgement: judged } of yield* judgeOffice(office, today)) {
          tally.set(judged.outcome, (tally.get(judged.outcome) ?? 0) + 1)
          if (!isFindingOutcome(judged.outcome)) continue
          const finding = judged as OfficeFinding
          const level = severity.indexOf(finding.outcome as (typeof severity)[number])
          if (failOn !== "never" && level >= severity.indexOf(failOn)) failing += 1
          if (format === "json") yield* Console.log(officeAs.json(finding, lang))
          else if (format === "csv")
            yield* Effect.sync(() =>
              process.stdout.write(writeCsv([officeAs.row(finding, lang)], { bom: false }))
            )
          else if (all || shownAlways.has(finding.outcome))
            yield* Console.log(officeAs.lines(finding, lang, explanation?.text))
        }
      })
    )
    if (format === "table") {
      const parts = outcomes.map(
        (outcome) => `${outcomeLabels[outcome][lang]} ${count(tally.get(outcome) ?? 0)}`
      )
      yield* say({
        th: `${all ? "" : "ดูข้อที่ข้อมูลไม่พอเป็นรายข้อด้วย --all\n"}ตรวจ ${count(purchases)} โครงการ ด้วยข้อตรวจ ${rules.length} ข้อ: ${parts.join(" · ")}\nข้อตรวจพบไม่ใช่คำวินิจฉัย แต่เป็นข้อที่ควรชี้แจงหรือหาหลักฐาน`,
        en: `${all ? "" : "See what is not enough recorded, one by one, with --all\n"}Checked ${count(purchases)} purchases by ${rules.length} rules: ${parts.join(" · ")}\nA finding is no verdict; it asks for an explanation or for evidence.`
      })
    }
    if (failing > 0) return yield* new FindingsFound({ count: failing })
  })
).pipe(Command.withDescription("ตรวจตามกฎหมายจัดซื้อจัดจ้าง (judge purchases by the law)"))
