import { Effect, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { explainFinding } from "../../../register/explain.ts"
import { BadInput } from "../failure.ts"
import { settings, withOffice } from "../root.ts"

/** `prongsai explain ID --rule … --text …` — the office's answer to a finding, shown wherever the finding is. */
export const explain = Command.make(
  "explain",
  {
    id: Argument.String("id").pipe(Argument.withDescription("เลขที่โครงการ (project number)")),
    rule: Flag.String("rule").pipe(Flag.withDescription("รหัสข้อตรวจ เช่น act-56-specific-cap (rule id)")),
    text: Flag.String("text").pipe(Flag.withDescription("คำชี้แจง (explanation)")),
    contract: Flag.String("contract").pipe(
      Flag.withDescription("เลขที่สัญญา ถ้าข้อตรวจเป็นของสัญญา (contract number)"),
      Flag.optional
    )
  },
  Effect.fn(function* ({ contract, id, rule, text }) {
    const { say } = yield* settings
    const entry = yield* withOffice(
      explainFinding({
        procurement: id,
        rule,
        text: text.normalize("NFC"),
        contractNumber: Option.getOrUndefined(contract)
      })
    ).pipe(
      Effect.catchTag("NothingToExplain", (missing) =>
        Effect.fail(
          new BadInput({
            th: `ไม่พบ${missing.what === "rule" ? `ข้อตรวจ ${rule}` : missing.what === "contract" ? "สัญญาเลขที่นี้" : `โครงการ ${id}`} ตรวจตัวสะกดแล้วสั่งใหม่`,
            en: `There is no such ${missing.what}.`
          })
        )
      )
    )
    yield* say({ th: `บันทึกคำชี้แจงเป็นรายการบัญชีที่ ${entry}`, en: `Recorded the explanation as entry ${entry}.` })
  })
).pipe(Command.withDescription("บันทึกคำชี้แจงต่อข้อตรวจพบ (answer a finding)"))
