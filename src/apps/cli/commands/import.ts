import { Effect, Exit, FileSystem, Option } from "effect"
import { Argument, Command } from "effect/cli"
import { basename, join } from "node:path"
import { IntakeRefused } from "../../../intake/refusal.ts"
import { writeCsv } from "../../../publish/formats/csv.ts"
import { importFile, type Imported } from "../../importing.ts"
import { BadInput } from "../failure.ts"
import { progressLine } from "../progress.ts"
import { settings, withOffice } from "../root.ts"
import { count } from "../../../values/count.ts"

const summary = (done: Imported) => ({
  th: `${done.file} (${done.format}, ${done.encoding})
  อ่าน ${count(done.read)} แถว · ใหม่ ${count(done.new)} · เปลี่ยน ${count(done.changed)} · เหมือนเดิม ${count(done.unchanged)} · ซ่อมคอลัมน์ที่เลื่อน ${count(done.repaired)} · กักไว้ ${count(done.quarantined)} · ของหน่วยงานอื่น ${count(done.otherAgencies)}`,
  en: `${done.file} (${done.format}, ${done.encoding})
  read ${count(done.read)} rows · new ${count(done.new)} · changed ${count(done.changed)} · unchanged ${count(done.unchanged)} · repaired ${count(done.repaired)} · quarantined ${count(done.quarantined)} · other agencies ${count(done.otherAgencies)}`
})

const byCode = (problems: Imported["problems"]) => Map.groupBy(problems, ({ code }) => code)

/** Whether the file was refused before anything of it was taken. */
const isRefused = <A, E>(exit: Exit.Exit<A, E>): boolean => {
  const refused = Exit.findErrorOption(exit)
  return Option.exists(refused, (error) => error instanceof IntakeRefused && error.code !== "file-changed")
}

/** Marks the office while a file is being imported, so that publishing can say that it was not finished. */
const whileUnfinished = <A, E, R>(folder: string, name: string, act: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const files = yield* FileSystem.FileSystem
    const marker = join(folder, "quarantine", `${name}.unfinished`)
    yield* files.makeDirectory(join(folder, "quarantine"), { recursive: true })
    yield* files.writeFileString(marker, "")
    return yield* Effect.onExit(act, (exit) =>
      Exit.isSuccess(exit) || isRefused(exit)
        ? Effect.ignore(files.remove(marker, { force: true }))
        : Effect.void
    )
  })

/** Every problem with its place, as CSV beside the office's ledger; the values of the rows stay in the source file. */
const keepProblems = Effect.fnUntraced(function* (folder: string, done: Imported) {
  const files = yield* FileSystem.FileSystem
  const path = join(folder, "quarantine", `${done.file}.csv`)
  yield* files.makeDirectory(join(folder, "quarantine"), { recursive: true })
  yield* files.writeFile(
    path,
    writeCsv([
      ["ไฟล์", "แถว", "คอลัมน์", "เลขที่โครงการ", "รหัส", "กักไว้", "ปัญหาและวิธีแก้"],
      ...done.problems.map(({ code, field, file, kept, message, procurement, row }) => [
        file,
        String(row),
        field,
        procurement ?? "",
        code,
        kept ? "ไม่" : "ใช่",
        message.th
      ])
    ])
  )
  return path
})

/** `prongsai import FILE…` — takes government exports and the office's spreadsheet template into the ledger. */
export const importCommand = Command.make(
  "import",
  {
    files: Argument.String("file").pipe(
      Argument.withDescription("ไฟล์ข้อมูลเปิด e-GP (JSON, CSV) หรือแม่แบบของโปร่งใส (CSV)"),
      Argument.variadic({ min: 1 })
    )
  },
  Effect.fn(function* ({ files }) {
    const { folder, lang, say, warn } = yield* settings
    const system = yield* FileSystem.FileSystem
    for (const path of files) {
      const info = yield* system.stat(path).pipe(Effect.option)
      if (info._tag === "None" || info.value.type !== "File") {
        return yield* new BadInput({
          th: `ไม่พบไฟล์ ${path} ตรวจชื่อและโฟลเดอร์แล้วสั่งใหม่ ยังไม่ได้นำเข้าไฟล์ใด`,
          en: `There is no file ${path}; nothing was imported.`
        })
      }
    }
    yield* withOffice(
      Effect.gen(function* () {
        for (const path of files) {
          const done = yield* whileUnfinished(
            folder.folder,
            basename(path),
            progressLine(lang === "th" ? "นำเข้า" : "importing", (step) => importFile(path, step))
          )
          yield* say(summary(done))
          for (const [code, problems] of byCode(done.problems)) {
            const first = problems[0]!
            const others = problems.length - 1
            yield* warn({
              th: `  ${first.message.th}${others === 0 ? "" : `\n    (และอีก ${count(others)} แถวที่มีปัญหาเดียวกัน: ${code})`}`,
              en: `  ${first.message.en}${others === 0 ? "" : `\n    (and ${count(others)} more rows with the same problem: ${code})`}`
            })
          }
          if (done.problems.length === 0) {
            yield* system.remove(join(folder.folder, "quarantine", `${done.file}.csv`), { force: true })
          } else {
            const kept = yield* keepProblems(folder.folder, done)
            yield* warn({
              th: `  ปัญหาทั้งหมด ${count(done.problems.length)} ข้ออยู่ใน ${kept}`,
              en: `  all ${count(done.problems.length)} problems are in ${kept}`
            })
          }
        }
      })
    )
  })
).pipe(Command.withDescription("นำเข้าข้อมูลเปิด e-GP หรือแม่แบบ CSV (import government exports or the template)"))
