import { Effect, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { explainFinding, type NothingToExplain } from "../../../register/explain.ts"
import { BadInput } from "../failure.ts"
import type { Words } from "../language.ts"
import { settings, withOffice } from "../root.ts"

const missing: Record<NothingToExplain["what"], Words> = {
  rule: { th: "ไม่มีข้อตรวจรหัสนี้ ดูรหัสจาก prongsai check", en: "There is no such rule; see prongsai check." },
  purchase: {
    th: "ไม่มีรายการบัญชีของโครงการนี้ ตรวจเลขที่โครงการ",
    en: "The ledger has no entry about this project."
  },
  contract: { th: "ไม่พบสัญญาเลขที่นี้ในโครงการ", en: "The project has no such contract." },
  "several-contracts": {
    th: "โครงการนี้มีหลายสัญญา ให้ระบุ --contract เลขที่สัญญา",
    en: "The project has several contracts; name one with --contract."
  },
  record: { th: "ไม่พบบันทึกของหน่วยงานที่ใช้เลขนี้", en: "The office has no such record." },
  year: {
    th: "ข้อตรวจนี้เป็นของทั้งปี ให้ใส่ปีงบประมาณ เช่น 2568",
    en: "The rule is about a year; name the fiscal year."
  },
  text: { th: "คำชี้แจงว่าง ให้ใส่ข้อความใน --text", en: "The explanation is empty." }
}

/** `prongsai explain ID --rule … --text …` — the office's answer to a finding, shown wherever the finding is. */
export const explain = Command.make(
  "explain",
  {
    id: Argument.String("id").pipe(
      Argument.withDescription(
        "เลขที่โครงการ หรือเลขที่ใบยืม ใบเบิก การจำหน่าย หรือปีงบประมาณ ตามที่ข้อตรวจกล่าวถึง (what the finding is about)"
      )
    ),
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
    ).pipe(Effect.catchTag("NothingToExplain", ({ what }) => Effect.fail(new BadInput(missing[what]))))
    yield* say({ th: `บันทึกคำชี้แจงเป็นรายการบัญชีที่ ${entry}`, en: `Recorded the explanation as entry ${entry}.` })
  })
).pipe(Command.withDescription("บันทึกคำชี้แจงต่อข้อตรวจพบ (answer a finding)"))
