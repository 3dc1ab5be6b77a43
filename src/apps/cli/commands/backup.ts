import { Effect } from "effect"
import { Command, Flag } from "effect/cli"
import { backUp } from "../../backup.ts"
import { keyCopyDays } from "../../key-copies.ts"
import { settings, withOffice } from "../root.ts"
import { count } from "../../../values/count.ts"

/** `prongsai backup --to DIR --keys-to DIR2` — copies the ledger and, elsewhere and not for long, the keys of what it hides. */
export const backup = Command.make(
  "backup",
  {
    to: Flag.String("to").pipe(Flag.withDescription("โฟลเดอร์สำเนาบัญชี (folder for copies of the ledger)")),
    keysTo: Flag.String("keys-to").pipe(
      Flag.withDescription("โฟลเดอร์สำเนากุญแจ แยกที่เก็บจากสำเนาบัญชี (folder for copies of keys, apart)")
    )
  },
  Effect.fn(function* ({ keysTo, to }) {
    const { folder, say } = yield* settings
    const { gone, keys, ledger, root, size } = yield* withOffice(backUp({ office: folder, to, keysTo }))
    yield* say({
      th: `สำรองแล้ว\n  บัญชี: ${ledger} · ${count(size)} รายการ · ค่าแฮชราก ${root} (คำนวณใหม่จากสำเนาแล้วตรงกัน)\n  กุญแจ: ${keys} · เก็บไม่เกิน ${keyCopyDays} วัน ห้ามเก็บไว้ที่เดียวกับสำเนาบัญชี${gone === 0 ? "" : ` · ลบสำเนากุญแจเก่า ${count(gone)}`}`,
      en: `Backed up.\n  Ledger: ${ledger} · ${count(size)} entries · root ${root} (recomputed from the copy)\n  Keys: ${keys} · kept for at most ${keyCopyDays} days, never beside the copy of the ledger${gone === 0 ? "" : ` · old copies deleted ${count(gone)}`}`
    })
  })
).pipe(
  Command.withDescription("สำรองบัญชีและกุญแจ แยกที่เก็บกัน (back up ledger and keys, apart)"),
  Command.withExamples([
    { command: "prongsai backup --to /mnt/a/prongsai --keys-to /mnt/b/keys", description: "สำรองขณะใช้งาน" }
  ])
)
