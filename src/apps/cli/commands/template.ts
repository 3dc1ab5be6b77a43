import { Effect, FileSystem, Option } from "effect"
import { Command, Flag } from "effect/cli"
import { templateRows } from "../../../intake/template.ts"
import { writeCsv } from "../../../publish/formats/csv.ts"
import { BadInput } from "../failure.ts"
import { settings } from "../root.ts"

/** `prongsai template` — the office's spreadsheet template as CSV. */
export const template = Command.make(
  "template",
  {
    to: Flag.String("to").pipe(
      Flag.withDescription("ชื่อไฟล์ที่จะสร้าง ถ้าไม่ระบุจะพิมพ์ออกทางจอ (file to write)"),
      Flag.optional
    )
  },
  Effect.fn(function* ({ to }) {
    const { say } = yield* settings
    const bytes = writeCsv(templateRows())
    if (Option.isNone(to)) {
      yield* Effect.sync(() => process.stdout.write(bytes))
      return
    }
    const files = yield* FileSystem.FileSystem
    if (yield* files.exists(to.value)) {
      return yield* new BadInput({
        th: `มีไฟล์ ${to.value} อยู่แล้ว ไม่ได้เขียนทับ ให้เลือกชื่ออื่น`,
        en: `${to.value} exists and was not overwritten; choose another name.`
      })
    }
    yield* files.writeFile(to.value, bytes, { flag: "wx" })
    yield* say({
      th: `สร้างแม่แบบแล้ว: ${to.value}\nเปิดด้วย Excel กรอกหนึ่งแถวต่อหนึ่งสัญญา เว้นว่าง = ยังไม่ได้บันทึก, ไม่มี = บันทึกว่าไม่มี แล้วสั่ง prongsai import ${to.value}`,
      en: `Wrote the template: ${to.value}\nOne row a contract; blank = not recorded, ไม่มี = recorded as none; then prongsai import ${to.value}`
    })
  })
).pipe(Command.withDescription("สร้างแม่แบบตารางสำหรับกรอกใน Excel (spreadsheet template)"))
