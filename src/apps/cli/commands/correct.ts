import { Console, Effect, FileSystem, Option, Result, Schema } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { none } from "../../../intake/cell-codecs.ts"
import { codecFor } from "../../../intake/template-cells.ts"
import { LedgerStore } from "../../../ledger/store/store.ts"
import { correct as correctEntry, recordAt } from "../../../register/correct.ts"
import type { JsonObject } from "../../../register/envelope.ts"
import { officeAt } from "../../../register/office.ts"
import type { RecordKind } from "../../../register/records.ts"
import { showValue } from "../../../register/words.ts"
import { notesOf } from "../../../stages/field.ts"
import { foldForMatching } from "../../../values/text.ts"
import { BadInput } from "../failure.ts"
import { settings, withOffice } from "../root.ts"

const fieldNamed = (kind: RecordKind, said: string): Effect.Effect<string, BadInput> => {
  const wanted = foldForMatching(said)
  const field = Object.entries(kind.schema.fields).find(
    ([name, schema]) => name === said.trim() || foldForMatching(notesOf(schema)?.th ?? "") === wanted
  )
  const titles = Object.values(kind.schema.fields).flatMap((schema) => notesOf(schema)?.th ?? [])
  return field === undefined
    ? Effect.fail(
        new BadInput({
          th: `ไม่มีช่อง “${said}” ใน${kind.th} ช่องที่มี: ${titles.join(", ")}`,
          en: `There is no field "${said}" in the ${kind.en}: ${Object.keys(kind.schema.fields).join(", ")}`
        })
      )
    : Effect.succeed(field[0])
}

const encoded = (kind: RecordKind, field: string, text: string): Effect.Effect<JsonObject, BadInput> => {
  if (text.trim() === none) return Effect.succeed({ [field]: null })
  const schema = kind.schema.fields[field]!
  const notes = notesOf(schema)
  const codec = codecFor(notes?.as ?? "text")
  const unusable = new BadInput({
    th: `ค่าของ “${notes?.th ?? field}” อ่านไม่ได้${codec.cells[0]?.hint ? ` ให้ใส่แบบนี้: ${codec.cells[0].hint}` : ""}`,
    en: `The value of "${notes?.en ?? field}" cannot be read.`
  })
  if (codec.cells.length !== 1) {
    return Effect.fail(
      new BadInput({
        th: `“${notes?.th ?? field}” มีหลายช่อง ให้ใส่ในไฟล์ JSON แล้วใช้ --file`,
        en: `"${notes?.en ?? field}" has several parts; give it in a JSON file with --file.`
      })
    )
  }
  let isWrong = false
  const value = codec.read([text], () => {
    isWrong = true
  })
  if (isWrong || value === undefined) return Effect.fail(unusable)
  const one = Schema.Struct({ [field]: schema }) as unknown as Schema.Codec<unknown, JsonObject>
  return Result.match(Schema.encodeUnknownResult(one)({ [field]: value }), {
    onFailure: () => Effect.fail(unusable),
    onSuccess: (made) => Effect.succeed(made)
  })
}

const Change = Schema.fromJsonString(
  Schema.Struct({
    set: Schema.optionalKey(Schema.Record(Schema.String, Schema.Json)),
    unset: Schema.optionalKey(Schema.Array(Schema.String))
  })
)

const changeIn = Effect.fnUntraced(function* (path: string) {
  const files = yield* FileSystem.FileSystem
  const text = yield* files.readFileString(path).pipe(
    Effect.mapError(
      () =>
        new BadInput({
          th: `ไม่พบไฟล์ ${path} ตรวจชื่อและโฟลเดอร์แล้วสั่งใหม่`,
          en: `There is no file ${path}.`
        })
    )
  )
  return yield* Schema.decodeUnknownEffect(Change)(text).pipe(
    Effect.mapError(
      () =>
        new BadInput({
          th: `ไฟล์ ${path} ต้องเป็น JSON แบบ {"set": {"ชื่อฟิลด์": ค่า}, "unset": ["ชื่อฟิลด์"]}`,
          en: `${path} must be JSON such as {"set": {"field": value}, "unset": ["field"]}.`
        })
    )
  )
})

/** `prongsai correct ENTRY --reason … --set "ช่อง=ค่า"` — a new entry that says what was wrong, why, and what is right. */
export const correct = Command.make(
  "correct",
  {
    entry: Argument.Int("entry").pipe(
      Argument.withDescription("เลขรายการบัญชีของบันทึกที่จะแก้ จาก prongsai history (entry)")
    ),
    reason: Flag.String("reason").pipe(Flag.withDescription("เหตุผลที่แก้ เปิดเผย (reason)")),
    set: Flag.String("set").pipe(
      Flag.withDescription('"ช่อง=ค่า" เช่น --set "ราคากลาง (บาท)=12,500" ใช้ซ้ำได้; ไม่มี = บันทึกว่าไม่มี'),
      Flag.atLeast(0)
    ),
    unset: Flag.String("unset").pipe(
      Flag.withDescription("ช่องที่กลับเป็นยังไม่ทราบ ใช้ซ้ำได้ (unknown after all)"),
      Flag.atLeast(0)
    ),
    file: Flag.String("file").pipe(Flag.withDescription("JSON {set, unset}"), Flag.optional),
    strike: Flag.Boolean("strike").pipe(
      Flag.withDescription("ขีดฆ่าบันทึกทั้งรายการเพราะบันทึกผิด (made by mistake)"),
      Flag.withDefault(false)
    )
  },
  Effect.fn(function* ({ entry, file, reason, set, strike, unset }) {
    const { lang, say } = yield* settings
    const change = Option.isSome(file) ? yield* changeIn(file.value) : {}
    const {
      changes,
      entry: made,
      record
    } = yield* withOffice(
      Effect.gen(function* () {
        const store = yield* LedgerStore
        const { record: before } = yield* recordAt(yield* officeAt((yield* store.head).size), entry)
        const values: Record<string, JsonObject[string]> = { ...(change.set as JsonObject | undefined) }
        for (const assignment of set) {
          const at = assignment.indexOf("=")
          if (at < 1) {
            return yield* new BadInput({
              th: `--set "${assignment}" ต้องเป็น "ช่อง=ค่า"`,
              en: `--set "${assignment}" must be "field=value".`
            })
          }
          const field = yield* fieldNamed(before.kind, assignment.slice(0, at))
          Object.assign(values, yield* encoded(before.kind, field, assignment.slice(at + 1)))
        }
        const gone = [...(change.unset ?? [])]
        for (const field of unset) gone.push(yield* fieldNamed(before.kind, field))
        return yield* correctEntry({
          entry,
          reason: reason.normalize("NFC").trim(),
          set: values,
          unset: gone,
          strike
        })
      })
    )
    yield* say({
      th: `แก้${record.kind.th}แล้ว (รายการบัญชีที่ ${made})${strike ? " ขีดฆ่าทั้งรายการ" : ""}`,
      en: `Corrected the ${record.kind.en} (entry ${made})${strike ? ": struck out" : ""}.`
    })
    for (const { after, before, field } of changes) {
      const notes = notesOf(record.kind.schema.fields[field]!)
      const shown = (value: typeof after) =>
        value === undefined ? (lang === "th" ? "ไม่ทราบ" : "unknown") : showValue(notes, value, lang)
      yield* Console.log(`  ${notes?.[lang] ?? field}: ${shown(before)} → ${shown(after)}`)
    }
    if (record.address.procurement !== undefined) {
      yield* say({
        th: "ถ้าเดือนของโครงการนี้เผยแพร่แล้ว สั่ง prongsai publish อีกครั้ง จะได้ฉบับใหม่ที่บอกการแก้ไขนี้",
        en: "If the project's month is published, publish it again: its new revision tells of this."
      })
    }
  })
).pipe(Command.withDescription("แก้บันทึกด้วยรายการใหม่พร้อมเหตุผล (correct a record)"))
