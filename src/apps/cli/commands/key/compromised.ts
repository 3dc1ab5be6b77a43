import { Effect } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { recordKey } from "../../../../register/key-entry.ts"
import { inWords } from "../../keyed.ts"
import { settings, withOffice } from "../../root.ts"

/** `prongsai key compromised ID --reason …` — the key is lost or in other hands: the ledger is closed for good. */
export const keyCompromised = Command.make(
  "compromised",
  {
    id: Argument.String("id").pipe(Argument.withDescription("รหัสกุญแจ แปดหลัก (id of the key)")),
    reason: Flag.String("reason").pipe(
      Flag.withDescription("เหตุผล เปิดเผยต่อสาธารณะ เช่น กุญแจหาย (reason, public)")
    )
  },
  Effect.fn(function* ({ id, reason }) {
    const { folder, say } = yield* settings
    const entry = yield* withOffice(
      recordKey({ kind: "compromise", id, reason: reason.normalize("NFC").trim() })
    ).pipe(Effect.catchTag("KeyRefused", inWords))
    yield* say({
      th: [
        `บันทึกแล้วว่ากุญแจ ${id} ใช้ต่อไม่ได้ (รายการบัญชีที่ ${entry}) บัญชีนี้ปิดแล้ว ไม่รับรายการใหม่อีก`,
        "ทำต่อ:",
        "  1. เผยแพร่การปิดบัญชีครั้งสุดท้ายด้วย prongsai publish (ถ้ายังเปิดกุญแจได้) แล้วติดประกาศแจ้งประชาชน",
        `  2. เริ่มบัญชีใหม่ที่ต่อจากบัญชีนี้: prongsai init --office โฟลเดอร์ใหม่ --continues ${folder.folder} --origin ชื่อบัญชีเดิม/2 --agency-code … --agency-name …`
      ].join("\n"),
      en: [
        `Recorded that key ${id} can be used no more (entry ${entry}). This ledger is closed; it takes no further entries.`,
        "Next:",
        "  1. Publish the closing once more with prongsai publish (where the key still opens), and put up a notice.",
        `  2. Begin the ledger that goes on from this one: prongsai init --office NEW_FOLDER --continues ${folder.folder} --origin THE_OLD_ORIGIN/2 --agency-code … --agency-name …`
      ].join("\n")
    })
  })
).pipe(
  Command.withDescription(
    "กุญแจหายหรือตกอยู่ในมือผู้อื่น: ปิดบัญชี แล้วเริ่มบัญชีใหม่ด้วย init --continues (the key is lost or stolen: close the ledger)"
  )
)
