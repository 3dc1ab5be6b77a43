import { Effect, FileSystem, Option, Result } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { join, resolve } from "node:path"
import { readAnswer } from "../../../ledger/cosigning.ts"
import { formatThaiTime } from "../../../values/thai-time.ts"
import { addAnswer } from "../../cosigning.ts"
import { type PublishedLog, publishedLog, type SignedNote } from "../../published-log.ts"
import { addCheckpointRequest, lastCosignedSize } from "../../witness-request.ts"
import { BadInput } from "../failure.ts"
import { monthEndOf } from "../month-ends.ts"
import { settings } from "../root.ts"

const quorumWords = {
  met: { th: "ครบตามจำนวนที่นโยบายกำหนด", en: "quorum met" },
  "not-met": { th: "ยังไม่ครบตามจำนวนที่นโยบายกำหนด", en: "quorum not met" },
  none: { th: "นโยบายไม่ได้กำหนดจำนวน", en: "the policy asks for no quorum" }
} as const

const asked = (log: PublishedLog, month: Option.Option<string>) =>
  Option.isSome(month) ? monthEndOf(log, month) : Effect.undefined

const writeRequest = Effect.fnUntraced(function* (
  out: string,
  file: string,
  month: Option.Option<string>,
  old: Option.Option<number>
) {
  const { say } = yield* settings
  const files = yield* FileSystem.FileSystem
  const log: PublishedLog = yield* publishedLog(out)
  const target: SignedNote = (yield* asked(log, month)) ?? log.newest
  const from = Option.isSome(old) ? old.value : yield* lastCosignedSize(out, log, target)
  const body = yield* addCheckpointRequest(out, target, from)
  if (yield* files.exists(file)) {
    return yield* new BadInput({
      th: `มีไฟล์ ${file} อยู่แล้ว ไม่ได้เขียนทับ ให้เลือกชื่ออื่น`,
      en: `${file} exists and was not overwritten; choose another name.`
    })
  }
  yield* files.writeFile(file, body, { flag: "wx" })
  yield* say({
    th: `เขียนคำขอให้ร่วมลงนามแล้ว: ${file} (บัญชี ${target.checkpoint.size} รายการ ต่อจาก ${from})\nถ้าผู้ร่วมลงนามตอบว่าเคยเห็นจำนวนอื่น ให้สั่งใหม่พร้อม --old จำนวนนั้น`,
    en: `Wrote the add-checkpoint request: ${file} (size ${target.checkpoint.size}, from ${from})\nIf the witness answers with another size that it saw, make it again with --old.`
  })
})

const takeAnswer = Effect.fnUntraced(function* (out: string, file: string, month: Option.Option<string>) {
  const { say } = yield* settings
  const files = yield* FileSystem.FileSystem
  const answer = readAnswer(yield* files.readFile(file))
  if (Result.isFailure(answer)) return yield* answer.failure
  const { added, paths, witnessing } = yield* addAnswer(out, answer.success, (log) => asked(log, month))
  for (const { time, witness } of added) {
    yield* say({
      th: `  ${witness.name}: ${formatThaiTime(time * 1000) ?? "ไม่ทราบเวลา"}`,
      en: `  ${witness.name}: ${new Date(time * 1000).toISOString()}`
    })
  }
  const quorum = quorumWords[witnessing.quorum ?? "none"]
  yield* say({
    th: `เพิ่มลายมือชื่อผู้ร่วมลงนามแล้วใน ${paths.join(", ")} · ผู้ร่วมลงนาม ${witnessing.by.length} ราย ${quorum.th}`,
    en: `Added to ${paths.join(", ")} · ${witnessing.by.length} witnesses, ${quorum.en}`
  })
})

/** `prongsai cosign ANSWER`, or `--request FILE` — takes a witness's cosignature of the published checkpoint, or writes the request for one. */
export const cosign = Command.make(
  "cosign",
  {
    answer: Argument.String("answer").pipe(
      Argument.withDescription("ไฟล์คำตอบของผู้ร่วมลงนาม (the witness's answer: lines, or the whole note)"),
      Argument.optional
    ),
    out: Flag.String("out").pipe(
      Flag.withDescription("โฟลเดอร์เว็บที่เผยแพร่ ค่าเริ่มต้นคือ OFFICE/site (published site)"),
      Flag.optional
    ),
    month: Flag.String("month").pipe(
      Flag.withDescription("ค่าตรวจสอบ ณ สิ้นเดือน เช่น 2025-08 ไม่ระบุ: ค่าตรวจสอบล่าสุด (month-end checkpoint)"),
      Flag.optional
    ),
    request: Flag.String("request").pipe(
      Flag.withDescription("ไฟล์คำขอ add-checkpoint ที่จะเขียน (tlog-witness request to write)"),
      Flag.optional
    ),
    old: Flag.Int("old").pipe(
      Flag.withDescription("จำนวนรายการที่ผู้ร่วมลงนามเห็นล่าสุด (size the witness saw last)"),
      Flag.optional
    )
  },
  Effect.fn(function* ({ answer, month, old, out, request }) {
    const { folder } = yield* settings
    const site = resolve(Option.getOrElse(out, () => join(folder.folder, "site")))
    if (Option.isSome(answer) === Option.isSome(request) || (Option.isSome(old) && Option.isNone(request))) {
      return yield* new BadInput({
        th: "ให้ระบุไฟล์คำตอบของผู้ร่วมลงนาม หรือ --request ไฟล์ อย่างใดอย่างหนึ่ง (--old ใช้กับ --request)",
        en: "Name the witness's answer, or --request FILE (--old goes with --request)."
      })
    }
    if (Option.exists(old, (size) => size < 0))
      return yield* new BadInput({ th: "--old ต้องไม่ติดลบ", en: "--old is not negative." })
    if (Option.isSome(request)) return yield* writeRequest(site, request.value, month, old)
    return yield* takeAnswer(site, Option.getOrThrow(answer), month)
  })
).pipe(
  Command.withDescription(
    "เพิ่มลายมือชื่อของผู้ร่วมลงนาม (witness) ในค่าตรวจสอบที่เผยแพร่ ไม่ต้องใช้ข้อมูลของหน่วยงาน (cosignatures of witnesses)"
  )
)
