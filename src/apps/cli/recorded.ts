import { Effect } from "effect"
import type { Recorded } from "../../register/record.ts"
import { recordKinds } from "../../register/records.ts"
import { settings } from "./root.ts"
import { count } from "../../values/count.ts"

/** Tells what was recorded: how many records of each kind, in which entries, and what was known already. */
export const sayRecorded = Effect.fn(function* ({ entries, known }: Recorded) {
  const { say } = yield* settings
  if (entries.length === 0) {
    yield* say({
      th: `ไม่มีอะไรเพิ่ม: สิ่งที่ให้มาบันทึกไว้แล้วทั้งหมด (${count(known)} รายการ)`,
      en: `Nothing to add: all of it is recorded already (${count(known)}).`
    })
    return
  }
  const kinds = [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, of]) => {
    const { en, th } = recordKinds.get(kind)!
    return { th: `${th} ${count(of.length)}`, en: `${en} ${count(of.length)}` }
  })
  const [first, last] = [entries[0]!.entry, entries.at(-1)!.entry]
  const range = first === last ? `${first}` : `${first}–${last}`
  yield* say({
    th: `บันทึกแล้ว: ${kinds.map(({ th }) => th).join(" · ")} (รายการบัญชีที่ ${range})${known === 0 ? "" : ` รู้อยู่แล้ว ${count(known)}`}`,
    en: `Recorded: ${kinds.map(({ en }) => en).join(" · ")} (entries ${range})${known === 0 ? "" : `; known already ${count(known)}`}`
  })
})
