import { Effect, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { recordFacts } from "../../../register/record.ts"
import { type ApprovedAct, approvedActs } from "../../../stages/approval.ts"
import { dayIn } from "../day.ts"
import { BadInput } from "../failure.ts"
import { sayRecorded } from "../recorded.ts"
import { withOffice } from "../root.ts"

const isAct = (text: string): text is ApprovedAct => Object.hasOwn(approvedActs, text)

const scopeIn = (text: string): Effect.Effect<ReadonlyArray<ApprovedAct>, BadInput> => {
  const named = text.split(",").map((act) => act.trim())
  return named.every(isAct)
    ? Effect.succeed(named)
    : Effect.fail(
        new BadInput({
          th: `--scope "${text}" ให้เลือกจาก ${Object.keys(approvedActs).join(", ")} คั่นด้วยจุลภาค`,
          en: `--scope "${text}" must list some of ${Object.keys(approvedActs).join(", ")}.`
        })
      )
}

/** `prongsai delegate NUMBER --on … --to …` — a written delegation of the head's powers (ข้อ 6–8), as an entry. */
export const delegate = Command.make(
  "delegate",
  {
    number: Argument.String("number").pipe(Argument.withDescription("เลขที่คำสั่งมอบอำนาจ (order number)")),
    on: Flag.String("on").pipe(Flag.withDescription("วันที่ออกคำสั่ง (day)")),
    to: Flag.String("to").pipe(Flag.withDescription("มอบอำนาจให้ตำแหน่ง (post)")),
    name: Flag.String("name").pipe(Flag.withDescription("ชื่อผู้รับมอบอำนาจ ไม่เปิดเผย (name)"), Flag.optional),
    scope: Flag.String("scope").pipe(
      Flag.withDescription(`เรื่องที่มอบอำนาจ: ${Object.keys(approvedActs).join(",")}`),
      Flag.optional
    ),
    until: Flag.String("until").pipe(Flag.withDescription("มอบอำนาจถึงวันที่ (until)"), Flag.optional),
    auditCopy: Flag.String("audit-copy-on").pipe(
      Flag.withDescription("วันที่ส่งสำเนาให้ สตง. (copy to the State Audit Office)"),
      Flag.optional
    ),
    revoked: Flag.String("revoked-on").pipe(Flag.withDescription("วันที่ยกเลิกคำสั่ง (revoked)"), Flag.optional)
  },
  Effect.fn(function* ({ auditCopy, name, number, on, revoked, scope, to, until }) {
    const day = (flag: string, text: Option.Option<string>) =>
      Option.isSome(text) ? Effect.asSome(dayIn(flag, text.value)) : Effect.succeedNone
    const covers = Option.isSome(scope) ? yield* Effect.asSome(scopeIn(scope.value)) : Option.none()
    const [ends, copied, ended] = [
      yield* day("until", until),
      yield* day("audit-copy-on", auditCopy),
      yield* day("revoked-on", revoked)
    ]
    const values = {
      delegation: number.normalize("NFC").trim(),
      orderedOn: yield* dayIn("on", on),
      delegatedTo: to.normalize("NFC").trim(),
      ...(Option.isSome(name) ? { delegate: { name: name.value.normalize("NFC").trim() } } : {}),
      ...(Option.isSome(covers) ? { scope: covers.value } : {}),
      ...(Option.isSome(ends) ? { holdsUntil: ends.value } : {}),
      ...(Option.isSome(copied) ? { delegationAuditCopyOn: copied.value } : {}),
      ...(Option.isSome(ended) ? { revokedOn: ended.value } : {})
    }
    yield* sayRecorded(yield* withOffice(recordFacts([{ kind: "delegation", values, row: 1 }])))
  })
).pipe(Command.withDescription("บันทึกคำสั่งมอบอำนาจ (record a written delegation)"))
