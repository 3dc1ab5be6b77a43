import { Effect } from "effect"
import { Command } from "effect/cli"
import { rebuild as rebuildIndex } from "../../../register/rebuild.ts"
import { settings, withOffice } from "../root.ts"
import { count } from "../../../values/count.ts"

/** `prongsai rebuild` — makes the derived table anew from the entries. */
export const rebuild = Command.make(
  "rebuild",
  {},
  Effect.fn(function* () {
    const { say } = yield* settings
    const size = yield* withOffice(rebuildIndex())
    yield* say({
      th: `สร้างดัชนีใหม่จากรายการบัญชี ${count(size)} รายการแล้ว`,
      en: `Rebuilt the index from ${count(size)} entries.`
    })
  })
).pipe(Command.withDescription("สร้างดัชนีใหม่จากรายการบัญชี (rebuild the derived table)"))
