import { Effect, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { approve as approveAct } from "../../../register/approve.ts"
import { type ApprovedAct, approvedActs } from "../../../stages/approval.ts"
import { capacities, type Capacity } from "../../../stages/capacity.ts"
import { dayIn } from "../day.ts"
import { sayRecorded } from "../recorded.ts"
import { withOffice } from "../root.ts"

const acts = Object.keys(approvedActs) as ReadonlyArray<ApprovedAct>
const posts = Object.keys(capacities) as ReadonlyArray<Capacity>

/** `prongsai approve ID request --on … --as head` — a decision on an act of a purchase, as an entry of its own. */
export const approve = Command.make(
  "approve",
  {
    id: Argument.String("id").pipe(Argument.withDescription("เลขที่โครงการ (project number)")),
    act: Argument.Literals("act", acts).pipe(
      Argument.withDescription(acts.map((act) => `${act} ${approvedActs[act].th}`).join(" · "))
    ),
    on: Flag.String("on").pipe(Flag.withDescription("วันที่อนุมัติ เช่น 13/08/2568 (day)")),
    as: Flag.Literals("as", posts).pipe(
      Flag.withDescription(posts.map((post) => `${post} ${capacities[post].th}`).join(" · "))
    ),
    by: Flag.String("by").pipe(Flag.withDescription("ชื่อผู้อนุมัติ ไม่เปิดเผย (name)"), Flag.optional),
    position: Flag.String("position").pipe(Flag.withDescription("ตำแหน่ง (position)"), Flag.optional),
    delegation: Flag.String("delegation").pipe(
      Flag.withDescription("เลขที่คำสั่งมอบอำนาจที่บันทึกไว้ (delegation order)"),
      Flag.optional
    ),
    version: Flag.Int("plan-version").pipe(Flag.withDescription("ฉบับที่ของแผน (plan)"), Flag.optional),
    returned: Flag.Boolean("return").pipe(
      Flag.withDescription("ส่งคืนให้แก้ไข ไม่อนุมัติ (return it)"),
      Flag.withDefault(false)
    ),
    remark: Flag.String("remark").pipe(Flag.withDescription("หมายเหตุ ไม่เปิดเผย (remark)"), Flag.optional)
  },
  Effect.fn(function* ({ act, as, by, delegation, id, on, position, remark, returned, version }) {
    const nfc = Option.map((text: string) => text.normalize("NFC").trim())
    const person = {
      ...(Option.isSome(by) ? { name: by.value.normalize("NFC").trim() } : {}),
      ...(Option.isSome(position) ? { position: position.value.normalize("NFC").trim() } : {})
    }
    const order = nfc(delegation)
    const note = nfc(remark)
    const recorded = yield* withOffice(
      approveAct(id, {
        act,
        decidedOn: yield* dayIn("on", on),
        decision: returned ? "returned" : "approved",
        decidedAs: as,
        ...(Object.keys(person).length > 0 ? { decidedBy: person } : {}),
        ...(Option.isSome(order) ? { underDelegation: order.value } : {}),
        ...(Option.isSome(version) ? { planVersion: version.value } : {}),
        ...(Option.isSome(note) ? { remark: note.value } : {})
      })
    )
    yield* sayRecorded(recorded)
  })
).pipe(Command.withDescription("บันทึกการอนุมัติหรือส่งคืน (record an approval)"))
