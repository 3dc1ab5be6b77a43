import { Effect, FileSystem } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { basename } from "node:path"
import { largestFactsFile, readFactsFile } from "../../../intake/facts-file.ts"
import { sheetStages, sheetTitles } from "../../../intake/sheet.ts"
import { recordFacts } from "../../../register/record.ts"
import { BadInput } from "../failure.ts"
import { sayRecorded } from "../recorded.ts"
import { settings, withOffice } from "../root.ts"
import { count } from "../../../values/count.ts"

const stages = [...sheetStages, "all"] as const
const shown = 50

/** `prongsai record STAGE --file …` — what an officer states of a stage, from a sheet, a workbook or JSON; all of it or nothing. */
export const record = Command.make(
  "record",
  {
    stage: Argument.Literals("stage", stages).pipe(
      Argument.withDescription(
        `${sheetStages.map((stage) => `${stage} ${sheetTitles[stage]}`).join(" · ")} · all ทุกแผ่นงานของสมุดงาน`
      )
    ),
    file: Flag.String("file").pipe(
      Flag.withDescription("แม่แบบของขั้นตอน (.xlsx หรือ CSV) หรือ JSON ตาม schemas/ (sheet or JSON)")
    )
  },
  Effect.fn(function* ({ file, stage }) {
    const { lang, warn } = yield* settings
    const files = yield* FileSystem.FileSystem
    const info = yield* files.stat(file).pipe(Effect.option)
    if (info._tag === "None" || info.value.type !== "File") {
      return yield* new BadInput({
        th: `ไม่พบไฟล์ ${file} ตรวจชื่อและโฟลเดอร์แล้วสั่งใหม่`,
        en: `There is no file ${file}.`
      })
    }
    if (Number(info.value.size) > largestFactsFile) {
      const most = `${largestFactsFile >> 20} MiB`
      return yield* new BadInput({
        th: `ไฟล์ ${file} ใหญ่เกิน ${most} ซึ่งเกินข้อมูลของหน่วยงานเดียว ตรวจว่าเลือกไฟล์ถูก หรือแบ่งเป็นหลายไฟล์`,
        en: `${file} is larger than ${most}, more than one agency's records can be.`
      })
    }
    const name = basename(file)
    const {
      facts,
      passedOver = [],
      problems
    } = yield* readFactsFile(stage === "all" ? undefined : stage, {
      name,
      bytes: yield* files.readFile(file)
    })
    const said = problems.slice(0, shown).map(({ message }) => message[lang])
    const rest = problems.length > shown ? `… ${count(problems.length - shown)}` : ""
    if (problems.some(({ kept }) => !kept)) {
      return yield* new BadInput({
        th: ["ยังไม่ได้บันทึกสิ่งใด แก้ตามนี้แล้วสั่งใหม่", ...said, rest].join("\n").trimEnd(),
        en: ["Nothing was recorded. Mend this and try again:", ...said, rest].join("\n").trimEnd()
      })
    }
    if (problems.length > 0) yield* warn({ th: said.join("\n"), en: said.join("\n") })
    if (passedOver.length > 0) {
      const names = passedOver.map((sheet) => `“${sheet}”`).join(", ")
      yield* warn({
        th: `แผ่นงานที่ไม่ใช่ของแม่แบบ จึงไม่ได้อ่าน: ${names}`,
        en: `Sheets that are not the template's and were not read: ${names}`
      })
    }
    if (facts.length === 0) {
      return yield* new BadInput({
        th: `ไฟล์ ${name} ไม่มีแถวข้อมูลให้บันทึก กรอกใต้แถวคำแนะนำแล้วสั่งใหม่`,
        en: `${name} states nothing.`
      })
    }
    yield* sayRecorded(yield* withOffice(recordFacts(facts)))
  })
).pipe(Command.withDescription("บันทึกขั้นตอนด้วยตนเองจากแม่แบบหรือ JSON (record a stage by hand)"))
