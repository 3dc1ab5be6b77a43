import { Effect, Option, Result } from "effect"
import {
  missingTexts,
  officeText,
  type OfficeTextKey,
  officeTexts,
  textBytes,
  type TextProblem
} from "../../../register/office-texts.ts"
import type { Settings } from "../../../register/settings.ts"
import { set } from "../../../register/set.ts"
import { BadInput } from "../failure.ts"
import type { Words } from "../language.ts"
import { settings, withOffice } from "../root.ts"
import { readText } from "../text-file.ts"

const problems: Readonly<Record<TextProblem, Words>> = {
  "too-long": {
    th: `ยาวเกิน ${textBytes / 1024} กิโลไบต์ ให้ย่อลง`,
    en: `it is longer than ${textBytes / 1024} KiB; shorten it.`
  },
  "personal-number": {
    th: "มีเลขประจำตัวประชาชน ซึ่งต้องไม่อยู่ในบัญชี ให้ลบเลขนั้นออก",
    en: "it holds a natural person's number, which must not stand in the ledger; take it out."
  },
  "several-lines": { th: "ต้องเป็นบรรทัดเดียว", en: "it must be one line." },
  form: { th: "รูปแบบไม่ถูกต้อง", en: "it does not have the right form." }
}

const unfit = (key: OfficeTextKey, problem: TextProblem) => {
  const { en, example, th } = officeTexts[key]
  return new BadInput({
    th: `“${th}” ใช้ไม่ได้: ${problems[problem].th} ตัวอย่าง: ${example}`,
    en: `"${en}" cannot be used: ${problems[problem].en} An example: ${example}`
  })
}

const givenText = Effect.fnUntraced(function* (
  key: OfficeTextKey,
  value: Option.Option<string>,
  file: Option.Option<string>
) {
  if (Option.isSome(value) === Option.isSome(file)) {
    const { example } = officeTexts[key]
    return yield* new BadInput({
      th: `ให้ระบุข้อความ หรือไฟล์ข้อความด้วย --file อย่างใดอย่างหนึ่ง เช่น ${example} (ข้อความว่าง "" คือเลิกใช้ค่าที่เคยบันทึก)`,
      en: `Give either the text or --file with a text file, such as ${example}; an empty text "" takes back what was recorded.`
    })
  }
  const text = Option.isSome(file) ? yield* readText(file.value) : Option.getOrThrow(value)
  if (text !== undefined) return text
  return yield* new BadInput({
    th: `ไฟล์ ${Option.getOrThrow(file)} ไม่ใช่ข้อความ UTF-8 ให้บันทึกใหม่เป็น UTF-8`,
    en: `${Option.getOrThrow(file)} is not text in UTF-8; save it as UTF-8.`
  })
})

/** Records one of the office's own texts; an empty one takes back what was given. */
export const recordText = Effect.fnUntraced(function* (
  key: OfficeTextKey,
  value: Option.Option<string>,
  file: Option.Option<string>
) {
  const { say } = yield* settings
  const text = officeText(key, yield* givenText(key, value, file))
  if (Result.isFailure(text)) return yield* unfit(key, text.failure)
  yield* withOffice(set(key, ({ texts }) => Effect.succeed({ value: text.success, held: texts[key] ?? "" })))
  const { en, th } = officeTexts[key]
  yield* say(
    text.success === ""
      ? {
          th: `ไม่ใช้ “${th}” ที่เคยบันทึกแล้ว มีผลต่อสาธารณะเมื่อเผยแพร่ครั้งถัดไป`,
          en: `Took back "${en}". It is public from the next publication on.`
        }
      : {
          th: `บันทึก “${th}” แล้ว มีผลต่อสาธารณะเมื่อเผยแพร่ครั้งถัดไป`,
          en: `Recorded "${en}". It is public from the next publication on.`
        }
  )
})

/** What an officer is told at a publication of the texts that every site should give and this one does not, in one line; nothing where all are given. */
export const notGiven = ({ texts }: Pick<Settings, "texts">): ReadonlyArray<Words> => {
  const missing = missingTexts(texts)
  const [first] = missing
  if (first === undefined) return []
  const { example, lines } = officeTexts[first]
  const given = first === "licence" ? example : lines === "many" ? "--file FILE" : `"${example}"`
  const names = (language: "th" | "en") => missing.map((key) => `${officeTexts[key][language]} (${key})`)
  return [
    {
      th: `เตือน: หน้าเว็บบอกว่ายังไม่ได้ระบุ ${names("th").join(" · ")} บันทึกทีละรายการ เช่น prongsai setting ${first} ${given}`,
      en: `Warning: the site says that these are not given: ${names("en").join(" · ")}. Record each, such as prongsai setting ${first} ${given}`
    }
  ]
}
