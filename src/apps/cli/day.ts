import { Effect, Result } from "effect"
import { readTypedDate } from "../../intake/cells.ts"
import { civilDate, type ThaiDate } from "../../values/thai-date.ts"
import { BadInput } from "./failure.ts"

/** A day as an officer types it: Buddhist era (`13 ส.ค. 2568`, `13/08/2568`), or ISO of the common era (`2025-08-13`). */
export const dayIn = (flag: string, text: string): Effect.Effect<ThaiDate, BadInput> => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim())
  const day =
    iso === null
      ? Result.getOrUndefined(readTypedDate(text))
      : civilDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  return day === undefined
    ? Effect.fail(
        new BadInput({
          th: `--${flag} "${text}" ไม่ใช่วันที่ ให้ใส่เช่น "13 ส.ค. 2568", 13/08/2568 หรือ 2025-08-13`,
          en: `--${flag} "${text}" is no date. Write 13/08/2568 or 2025-08-13.`
        })
      )
    : Effect.succeed(day)
}
