import { Effect, FileSystem, Option, Result, Schema } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import type { Unit } from "../../../law/parameter.ts"
import { parametersRead } from "../../../law/parameters-read.ts"
import { sha256 } from "../../../ledger/hashing.ts"
import { parsePolicy } from "../../../ledger/proof/policy.ts"
import { holdsPersonalNumber } from "../../../register/clean.ts"
import { itaKey, ItaTemplate } from "../../../register/ita-template.ts"
import { officeTextKeys, type OfficeTextKey, officeTexts } from "../../../register/office-texts.ts"
import { set } from "../../../register/set.ts"
import { policyBytes, settingSchemas } from "../../../register/settings.ts"
import { BadInput } from "../failure.ts"
import { settings, withOffice } from "../root.ts"
import { readText } from "../text-file.ts"
import { recordText } from "./setting-text.ts"

const decodeShown = Schema.decodeUnknownEffect(settingSchemas["shown-findings"])
const shownOf = (value: string) =>
  decodeShown(value.split(",").map((part) => part.trim())).pipe(
    Effect.mapError(
      () =>
        new BadInput({
          th: `ค่า "${value}" ใช้ไม่ได้ ให้เลือกจาก breach, caution, flag, cannot-tell คั่นด้วยจุลภาค`,
          en: `"${value}" is not a list of breach, caution, flag, cannot-tell.`
        })
    )
  )

const own = parametersRead.filter(({ office }) => office === true)
const ownNames = own.map(({ id, title }) => `${id} (${title.th})`).join(", ")

/** More than this of a unit is a slip of the pen, and reaches beyond the years that dates are kept in. */
const most: Readonly<Partial<Record<Unit, number>>> = {
  percent: 100,
  permille: 1000,
  months: 120,
  "fiscal-years": 10,
  "calendar-days": 3650,
  "working-days": 3650
}

/** `skr1-due-days=15`: one number of the office's own; nothing after the sign gives up the office's own. */
const numberOf = (text: string) => {
  const [, id, value] = /^([a-z0-9-]+)=(\d{0,6})$/.exec(text.trim()) ?? []
  const parameter = own.find((it) => it.id === id)
  return parameter !== undefined && Number(value) <= (most[parameter.unit] ?? 999_999)
    ? Effect.succeed({ id: id!, value: value === "" ? undefined : Number(value) })
    : Effect.fail(
        new BadInput({
          th: `"${text}" ใช้ไม่ได้ ให้ใส่เช่น ${own[0]?.id ?? "x"}=15 ไม่เกินร้อยละ 100, 120 เดือน, 10 ปี หรือ 3,650 วัน ตัวเลขที่หน่วยงานตั้งเองได้: ${ownNames}`,
          en: `"${text}" is not NUMBER=15, up to 100 per cent, 120 months, 10 years or 3,650 days; the office may set ${own.map(({ id }) => id).join(", ")}.`
        })
      )
}

const unreadable = (file: string, th: string, en: string) =>
  new BadInput({
    th: `ไฟล์ ${file} ใช้เป็นนโยบายผู้ร่วมลงนามไม่ได้: ${th}`,
    en: `${file} is no witness policy: ${en}`
  })

/** The text of a policy in a file, its lines ended as the ledger keeps them. */
const policyIn = Effect.fnUntraced(function* (file: string) {
  const text = yield* readText(file)
  if (text === undefined) return yield* unreadable(file, "ไม่ใช่ข้อความ UTF-8", "not text in UTF-8.")
  if (new TextEncoder().encode(text).length > policyBytes)
    return yield* unreadable(file, "ยาวเกิน 8 กิโลไบต์", "longer than 8 KiB.")
  if (holdsPersonalNumber(text))
    return yield* unreadable(file, "มีเลขประจำตัวของบุคคลธรรมดา", "it holds a natural person's number.")
  const policy = parsePolicy(text, sha256)
  if (Result.isFailure(policy)) {
    const { line, problem } = policy.failure
    return yield* unreadable(
      file,
      `บรรทัดที่ ${line} (${problem}) แต่ละบรรทัดต้องเป็น witness ชื่อ กุญแจ หรือ group ชื่อ จำนวน สมาชิก และ quorum ชื่อ หนึ่งบรรทัด`,
      `line ${line} (${problem}). Lines are witness NAME KEY, group NAME K|any|all MEMBERS, and one quorum NAME|none.`
    )
  }
  return { text, witnesses: policy.success.witnesses.length }
})

const recordPolicy = Effect.fnUntraced(function* (file: Option.Option<string>) {
  const { say } = yield* settings
  if (Option.isNone(file)) {
    return yield* new BadInput({
      th: "ให้ระบุไฟล์นโยบายด้วย --file (รูปแบบ C2SP tlog-policy)",
      en: "Name the file of the policy with --file (C2SP tlog-policy)."
    })
  }
  const { text, witnesses } = yield* policyIn(file.value)
  yield* withOffice(
    set("witness-policy", ({ witnessPolicy }) => Effect.succeed({ value: text, held: witnessPolicy }))
  )
  yield* say({
    th: `บันทึกนโยบายผู้ร่วมลงนามแล้ว: ผู้ร่วมลงนาม ${witnesses} ราย มีผลต่อสาธารณะเมื่อเผยแพร่ครั้งถัดไป`,
    en: `Recorded the witness policy: ${witnesses} witnesses. It is public from the next publication on.`
  })
})

const decodeTemplate = Schema.decodeUnknownEffect(Schema.fromJsonString(ItaTemplate))

const recordTemplate = Effect.fnUntraced(function* (file: Option.Option<string>) {
  const { say } = yield* settings
  if (Option.isNone(file)) {
    return yield* new BadInput({
      th: "ให้ระบุไฟล์แม่แบบด้วย --file (JSON ตามตัวอย่างใน src/publish/forms/ita-list/ita-templates)",
      en: "Name the file of the template with --file (JSON as in src/publish/forms/ita-list/ita-templates)."
    })
  }
  const files = yield* FileSystem.FileSystem
  const text = (yield* files.readFileString(file.value)).replace(/^\uFEFF/, "").normalize("NFC")
  const template = yield* decodeTemplate(text).pipe(
    Effect.mapError(
      ({ message }) =>
        new BadInput({
          th: `ไฟล์ ${file.value} ไม่ใช่แม่แบบ ITA: ${message}`,
          en: `${file.value} is no ITA template: ${message}`
        })
    )
  )
  yield* withOffice(
    set("ita-template", ({ itaTemplates }) =>
      Effect.succeed({ value: template, held: itaTemplates.get(itaKey(template)) })
    )
  )
  yield* say({
    th: `บันทึกแม่แบบ ITA แล้ว: ปีงบประมาณ ${template.fiscalYear} ข้อ ${template.code}`,
    en: `Recorded the ITA template: fiscal year ${template.fiscalYear}, item ${template.code}.`
  })
})

const isText = (key: string): key is OfficeTextKey => Object.hasOwn(officeTexts, key)

const textNames = officeTextKeys.map((key) => `${key} (${officeTexts[key].th})`).join(", ")

/**
 * `prongsai setting shown-findings breach,caution,flag`, `law-number skr1-due-days=15`, `witness-policy --file F`, `ita-template --file F`, `contact-email a@b.example` —
 * what the office decides itself, and what it says of itself.
 */
export const setting = Command.make(
  "setting",
  {
    key: Argument.Literals("key", [
      "shown-findings",
      "law-number",
      "witness-policy",
      "ita-template",
      ...officeTextKeys
    ]).pipe(Argument.withDescription("ชื่อค่าตั้ง (which setting)")),
    value: Argument.String("value").pipe(
      Argument.withDescription(
        `shown-findings: breach,caution,flag,cannot-tell คั่นด้วยจุลภาค · law-number: รหัส=จำนวน (comma-separated, or NUMBER=15) · ข้อความของหน่วยงาน: ${textNames}`
      ),
      Argument.optional
    ),
    file: Flag.String("file").pipe(
      Flag.withDescription(
        "ไฟล์ข้อความ UTF-8 เช่น นโยบายผู้ร่วมลงนาม (a text file; witness-policy: tlog-policy; ita-template: JSON)"
      ),
      Flag.optional
    )
  },
  Effect.fn(function* ({ file, key, value: given }) {
    const { say } = yield* settings
    if (isText(key)) return yield* recordText(key, given, file)
    if (key === "witness-policy") return yield* recordPolicy(file)
    if (key === "ita-template") return yield* recordTemplate(file)
    const value = yield* Option.match(given, {
      onSome: Effect.succeed,
      onNone: () => Effect.fail(new BadInput({ th: `ให้ระบุค่าของ ${key}`, en: `Give the value of ${key}.` }))
    })
    if (key === "law-number") {
      const { id, value: number } = yield* numberOf(value)
      yield* withOffice(
        set("law-numbers", ({ numbers }) => {
          const held = Object.fromEntries(numbers)
          const { [id]: _, ...others } = held
          return Effect.succeed({ held, value: number === undefined ? others : { ...others, [id]: number } })
        })
      )
      return yield* say({ th: `บันทึกค่าตั้งแล้ว: ${value}`, en: `Recorded: ${value}` })
    }
    const shown = yield* shownOf(value)
    yield* withOffice(
      set(key, ({ shownFindings }) => Effect.succeed({ value: shown, held: [...shownFindings] }))
    )
    yield* say({ th: `บันทึกค่าตั้งแล้ว: ${shown.join(", ")}`, en: `Recorded: ${shown.join(", ")}` })
  })
).pipe(Command.withDescription("บันทึกค่าตั้งของหน่วยงาน (record a setting)"))
