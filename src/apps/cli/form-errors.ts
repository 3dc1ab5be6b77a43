import { Schema } from "effect"
import type { Words } from "./language.ts"

const Blank = Schema.Struct({
  row: Schema.optionalKey(Schema.Number),
  procurement: Schema.optionalKey(Schema.String),
  heading: Schema.String
})

/** A form whose cells must all be filled has empty ones: it is not written. */
export class FormHasBlanks extends Schema.TaggedError<FormHasBlanks>()("FormHasBlanks", {
  form: Schema.String,
  blanks: Schema.Array(Blank)
}) {}

const placeOf = ({ heading, procurement, row }: typeof Blank.Type): Words =>
  row === undefined
    ? {
        th: `  ทุกแถว: ${heading} (ตั้งค่าใน ita-template)`,
        en: `  every row: ${heading} (set it in ita-template)`
      }
    : {
        th: `  แถวที่ ${row} โครงการ ${procurement ?? "-"}: ${heading}`,
        en: `  row ${row}, project ${procurement ?? "-"}: ${heading}`
      }

/** What the officer is told: which rows and fields are empty, and what to do. */
export const formErrorWords = {
  FormHasBlanks: (error: Readonly<Record<string, unknown>>): Words => {
    const { blanks, form } = error as unknown as FormHasBlanks
    const places = blanks.map(placeOf)
    return {
      th: `ไม่ได้เขียนแบบ ${form} เพราะแบบนี้ห้ามเว้นว่าง และยังว่าง ${blanks.length} ช่อง\n${places.map(({ th }) => th).join("\n")}\nให้บันทึกค่าที่ขาดด้วย prongsai record หรือบันทึกว่า ไม่มี แล้วสั่งใหม่`,
      en: `Form ${form} was not written: no cell of it may be empty, and ${blanks.length} are.\n${places.map(({ en }) => en).join("\n")}\nRecord what is missing with prongsai record, or that there is none, and run this again.`
    }
  }
}
