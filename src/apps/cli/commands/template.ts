import { Effect, FileSystem, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { sheetChoices, sheets, sheetStages, sheetTitles, type SheetStage } from "../../../intake/sheet.ts"
import { sheetHeadRows } from "../../../intake/sheet-writing.ts"
import { templateRows } from "../../../intake/template.ts"
import { writeCsv } from "../../../publish/formats/csv.ts"
import { writeWorkbook } from "../../../publish/formats/xlsx.ts"
import { BadInput } from "../failure.ts"
import { settings } from "../root.ts"

const choices = [...sheetStages, "all"] as const

const workbookOf = (stages: ReadonlyArray<SheetStage>) =>
  writeWorkbook(
    stages.map((stage) => {
      const [headings = [], hints = []] = sheetHeadRows(stage)
      return { name: sheetTitles[stage], headings, hints, rows: [], choices: sheetChoices(sheets[stage]) }
    })
  )

/** `prongsai template` — the sheets that officers fill: a stage's, all of them in a workbook, or the one-line-a-contract sheet for `import`. */
export const template = Command.make(
  "template",
  {
    stage: Argument.Literals("stage", choices).pipe(
      Argument.withDescription(
        `${sheetStages.map((stage) => `${stage} ${sheetTitles[stage]}`).join(" · ")} · all ทุกขั้นตอน (xlsx) · ไม่ระบุ: แถวละหนึ่งสัญญาสำหรับ import`
      ),
      Argument.optional
    ),
    to: Flag.String("to").pipe(
      Flag.withDescription("ชื่อไฟล์ที่จะสร้าง .xlsx หรือ .csv ถ้าไม่ระบุจะพิมพ์ CSV ออกทางจอ (file to write)"),
      Flag.optional
    )
  },
  Effect.fn(function* ({ stage, to }) {
    const { say } = yield* settings
    const chosen = Option.getOrUndefined(stage)
    const path = Option.getOrUndefined(to)
    const isWorkbook = path?.toLowerCase().endsWith(".xlsx") === true
    if (chosen === "all" && !isWorkbook) {
      return yield* new BadInput({
        th: "แม่แบบทุกขั้นตอนเป็นสมุดงาน ให้ระบุ --to ที่ลงท้ายด้วย .xlsx",
        en: "All stages make a workbook; name it with --to ending in .xlsx."
      })
    }
    if (chosen === undefined && isWorkbook) {
      return yield* new BadInput({
        th: "แม่แบบสำหรับ import เป็น CSV ถ้าต้องการสมุดงานให้ระบุขั้นตอนหรือ all เช่น prongsai template all --to แม่แบบ.xlsx",
        en: "The template for import is CSV; for a workbook name a stage, or all."
      })
    }
    const bytes = isWorkbook
      ? yield* workbookOf(chosen === "all" || chosen === undefined ? sheetStages : [chosen])
      : writeCsv(chosen === undefined || chosen === "all" ? templateRows() : sheetHeadRows(chosen))
    if (path === undefined) {
      yield* Effect.sync(() => process.stdout.write(bytes))
      return
    }
    const files = yield* FileSystem.FileSystem
    if (yield* files.exists(path)) {
      return yield* new BadInput({
        th: `มีไฟล์ ${path} อยู่แล้ว ไม่ได้เขียนทับ ให้เลือกชื่ออื่น`,
        en: `${path} exists and was not overwritten; choose another name.`
      })
    }
    yield* files.writeFile(path, bytes, { flag: "wx" })
    yield* chosen === undefined
      ? say({
          th: `สร้างแม่แบบแล้ว: ${path}\nเปิดด้วย Excel กรอกหนึ่งแถวต่อหนึ่งสัญญา เว้นว่าง = ยังไม่ได้บันทึก, ไม่มี = บันทึกว่าไม่มี แล้วสั่ง prongsai import ${path}`,
          en: `Wrote the template: ${path}\nOne row a contract; blank = not recorded, ไม่มี = recorded as none; then prongsai import ${path}`
        })
      : say({
          th: `สร้างแม่แบบแล้ว: ${path}\nเปิดด้วย Excel กรอกเฉพาะที่รู้ เว้นว่าง = ยังไม่ได้บันทึก, ไม่มี = บันทึกว่าไม่มี แล้วสั่ง prongsai record ${chosen} --file ${path}`,
          en: `Wrote the template: ${path}\nFill what you know; blank = not recorded, ไม่มี = recorded as none; then prongsai record ${chosen} --file ${path}`
        })
  })
).pipe(Command.withDescription("สร้างแม่แบบตารางสำหรับกรอกใน Excel (spreadsheet template)"))
