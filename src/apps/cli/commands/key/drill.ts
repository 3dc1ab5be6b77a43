import { Effect, Option } from "effect"
import { Command, Flag } from "effect/cli"
import { join, resolve } from "node:path"
import { drill } from "../../../key-drill.ts"
import { pointWords } from "../../drilled.ts"
import { errorWords } from "../../errors.ts"
import { FindingsFound } from "../../failure.ts"
import { unlockFlag } from "../../keyed.ts"
import { settings, withOfficeAsFound } from "../../root.ts"

const wordsOf = (error: unknown) => {
  const said = (error ?? {}) as Readonly<Record<string, unknown>>
  return errorWords[String(said["_tag"])]?.(said)
}

/** `prongsai key drill` — looks whether everything is ready for signing; signs nothing. Ends with 1 where something is to be done. */
export const keyDrill = Command.make(
  "drill",
  {
    unlock: unlockFlag,
    out: Flag.String("out").pipe(
      Flag.withDescription("โฟลเดอร์เว็บที่เผยแพร่ ค่าเริ่มต้นคือ OFFICE/site (published site)"),
      Flag.optional
    ),
    backup: Flag.String("backup").pipe(
      Flag.withDescription("โฟลเดอร์สำรองของแฟ้มกุญแจ เช่น แฟลชไดรฟ์ (backup of the key files)"),
      Flag.optional
    )
  },
  Effect.fn(function* ({ backup, out, unlock }) {
    const { folder, say } = yield* settings
    const points = yield* withOfficeAsFound(
      drill(folder, {
        unlock: Option.getOrUndefined(unlock),
        site: resolve(Option.getOrElse(out, () => join(folder.folder, "site"))),
        backup: Option.getOrUndefined(backup)
      })
    )
    for (const point of points) yield* say(pointWords(point, wordsOf(point.error)))
    const open = points.filter(({ done }) => !done).length
    if (open === 0) {
      return yield* say({
        th: "พร้อมทุกข้อ ไม่ได้ลงนามสิ่งใด",
        en: "All is ready. Nothing was signed."
      })
    }
    yield* say({
      th: `ยังไม่เรียบร้อย ${open} ข้อ ทำตามลูกศรแล้วสั่ง prongsai key drill อีกครั้ง ไม่ได้ลงนามสิ่งใด`,
      en: `${open} to be done: follow the arrows, then run prongsai key drill again. Nothing was signed.`
    })
    return yield* new FindingsFound({ count: open })
  })
).pipe(Command.withDescription("ซ้อม: ตรวจความพร้อมของกุญแจโดยไม่ลงนามสิ่งใด (self-test, signs nothing)"))
