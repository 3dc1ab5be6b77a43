import { Effect, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { recordFacts } from "../../../register/record.ts"
import { type CancellationGround, cancellationGrounds } from "../../../stages/4-purchase/cancellation.ts"
import { dayIn } from "../day.ts"
import { sayRecorded } from "../recorded.ts"
import { withOffice } from "../root.ts"

const grounds = Object.keys(cancellationGrounds) as ReadonlyArray<CancellationGround>
const noneOrDay = (flag: string, text: string) =>
  text.trim() === "ไม่มี" || text.trim() === "none" ? Effect.succeed(null) : dayIn(flag, text)

/** `prongsai cancel ID --on … --ground …` — a purchase is cancelled before any contract (มาตรา 67). */
export const cancel = Command.make(
  "cancel",
  {
    id: Argument.String("id").pipe(Argument.withDescription("เลขที่โครงการ (project number)")),
    on: Flag.String("on").pipe(Flag.withDescription("วันที่ยกเลิก (day)")),
    ground: Flag.Literals("ground", grounds).pipe(
      Flag.withDescription(
        grounds.map((ground) => `${ground}: ${cancellationGrounds[ground].th}`).join(" · ")
      )
    ),
    reason: Flag.String("reason").pipe(Flag.withDescription("เหตุผลโดยสรุป (reason)")),
    egp: Flag.String("egp-on").pipe(Flag.withDescription("วันที่ประกาศใน e-GP หรือ ไม่มี"), Flag.optional),
    web: Flag.String("web-on").pipe(Flag.withDescription("วันที่ประกาศในเว็บไซต์ หรือ ไม่มี"), Flag.optional),
    board: Flag.String("board-on").pipe(Flag.withDescription("วันที่ปิดประกาศ หรือ ไม่มี"), Flag.optional),
    told: Flag.String("told-on").pipe(
      Flag.withDescription("วันที่แจ้งผู้รับเอกสารหรือผู้เสนอราคา หรือ ไม่มี"),
      Flag.optional
    )
  },
  Effect.fn(function* ({ board, egp, ground, id, on, reason, told, web }) {
    const days = { cancelEgpOn: egp, cancelWebOn: web, cancelBoardOn: board, cancelToldOn: told }
    const said: Record<string, string | null> = {}
    for (const [field, text] of Object.entries(days))
      if (Option.isSome(text)) said[field] = yield* noneOrDay(field, text.value)
    const values = {
      cancelledOn: yield* dayIn("on", on),
      cancelGround: ground,
      cancelReason: reason.normalize("NFC").trim(),
      ...said
    }
    const facts = [{ kind: "purchase", procurement: id, values, row: 1 }]
    yield* sayRecorded(yield* withOffice(recordFacts(facts)))
  })
).pipe(Command.withDescription("ยกเลิกการซื้อหรือจ้างก่อนทำสัญญา (cancel before contract)"))
