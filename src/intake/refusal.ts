import { Schema } from "effect"

const texts = {
  "empty-file": {
    th: "ไฟล์ว่างเปล่า ให้ดึงหรือบันทึกไฟล์ใหม่แล้วนำเข้าอีกครั้ง",
    en: "The file is empty. Fetch or save it again."
  },
  "no-rows": {
    th: "ไฟล์ไม่มีแถวข้อมูลเลย จึงไม่มีอะไรให้นำเข้า ให้ตรวจเงื่อนไขการค้นหาหรือกรอกข้อมูลก่อน",
    en: "The file has no rows of data. Check the query, or fill the sheet first."
  },
  "web-page": {
    th: "ไฟล์นี้เป็นหน้าเว็บ ไม่ใช่ข้อมูล (e-GP มักส่งหน้าแจ้งข้อผิดพลาดมาแทน) ให้เปิดไฟล์ดูข้อความ แล้วดาวน์โหลดใหม่",
    en: "This is a web page, not data (e-GP answers so when it refuses). Read the page, then download again."
  },
  "spreadsheet-file": {
    th: "ไฟล์นี้เป็นสมุดงาน Excel หรือไฟล์บีบอัด ให้เปิดแล้วบันทึกเป็น “CSV UTF-8” ก่อนนำเข้า",
    en: 'This is a workbook or an archive. Open it and save it as "CSV UTF-8" first.'
  },
  "pdf-file": {
    th: "ไฟล์นี้เป็น PDF อ่านเป็นตารางไม่ได้ ให้ขอข้อมูลเป็น CSV หรือ JSON",
    en: "This is a PDF and cannot be read as a table. Ask for CSV or JSON."
  },
  "archive-file": {
    th: "ไฟล์นี้ถูกบีบอัด ให้แตกไฟล์ก่อนแล้วนำเข้าไฟล์ข้างใน",
    en: "This file is compressed. Unpack it and import what is inside."
  },
  "nul-bytes": {
    th: "ไฟล์มีไบต์ศูนย์ (NUL) ซึ่งไม่มีในไฟล์ข้อความ ไฟล์อาจเสียหายหรือเป็นชนิดอื่น ให้บันทึกใหม่เป็น UTF-8",
    en: "The file has NUL bytes, which text never has. It may be damaged; save it again as UTF-8."
  },
  "bad-encoding": {
    th: "อ่านตัวอักษรไม่ได้ ไฟล์ไม่ใช่ UTF-8, UTF-16 หรือ Windows-874 หรือเสียหายบางส่วน ให้บันทึกใหม่เป็น “CSV UTF-8”",
    en: "The text is not valid UTF-8, UTF-16 or Windows-874, or is damaged. Save it again as UTF-8."
  },
  "broken-json": {
    th: "รูปแบบ JSON ผิดหรือไฟล์ขาดตอน ให้ดาวน์โหลดใหม่ทั้งไฟล์",
    en: "The JSON is malformed or cut short. Download the whole file again."
  },
  "unknown-shape": {
    th: "ไม่พบรายการแถวใน JSON (ต้องเป็น rows, result, result.records หรือรายการของแถว) ให้ตรวจว่าเป็นไฟล์จาก e-GP",
    en: "No list of rows in the JSON (rows, result, result.records or a bare list). Check where the file comes from."
  },
  "unknown-columns": {
    th: "ไม่รู้จักหัวคอลัมน์ชุดนี้ ให้ตรวจหัวตารางแถวแรก",
    en: "These column headings are not known. Check the first line."
  },
  "duplicate-columns": {
    th: "มีหัวคอลัมน์ซ้ำกัน ให้เหลือหัวละหนึ่งคอลัมน์",
    en: "A column heading stands twice. Keep one of each."
  },
  "broken-quote": {
    th: "เครื่องหมายคำพูดในไฟล์ CSV เปิดแล้วไม่ปิด หรืออยู่ผิดที่ ให้แก้แถวนั้นหรือบันทึกใหม่จากโปรแกรมตาราง",
    en: "A quotation mark of the CSV is not closed or out of place. Mend that line or save the sheet again."
  },
  "too-long": {
    th: "มีแถวหรือช่องยาวเกิน 1 MiB ซึ่งไม่ใช่ข้อมูลจัดซื้อจัดจ้าง อาจมีเครื่องหมายคำพูดที่ไม่ปิด ให้ตรวจไฟล์ตรงนั้น",
    en: "A row or field is longer than 1 MiB; perhaps a quotation mark is not closed. Check the file there."
  },
  "not-a-workbook": {
    th: "ไฟล์นี้เปิดเป็นสมุดงาน Excel (.xlsx) ไม่ได้ อาจเสียหายหรือเป็นชนิดอื่น ให้เปิดด้วย Excel แล้วบันทึกใหม่เป็น .xlsx",
    en: "This cannot be opened as an Excel workbook (.xlsx). It may be damaged or of another kind; save it again as .xlsx."
  },
  "old-workbook": {
    th: "ไฟล์นี้เป็นสมุดงานรุ่นเก่า (.xls) หรือตั้งรหัสผ่านไว้ ให้เปิดด้วย Excel เอารหัสผ่านออก แล้วบันทึกใหม่เป็น .xlsx",
    en: "This is a workbook of the old kind (.xls), or it has a password. Open it, take the password off and save it as .xlsx."
  },
  "workbook-too-large": {
    th: "สมุดงานนี้ใหญ่เกินกว่าจะเป็นข้อมูลจัดซื้อจัดจ้างของหน่วยงานเดียว ให้ลบรูปภาพและแผ่นงานที่ไม่เกี่ยว หรือแบ่งเป็นหลายไฟล์",
    en: "This workbook is larger than one agency's records can be. Delete pictures and sheets that do not belong, or split it."
  },
  "no-known-sheet": {
    th: "สมุดงานนี้ไม่มีแผ่นงานของแม่แบบเลย ให้ตั้งชื่อแผ่นงานตามแม่แบบ หรือคัดลอกข้อมูลไปไว้ในแม่แบบ",
    en: "None of this workbook's sheets is the template's. Name the sheet as in the template, or copy the rows into the template."
  },
  "stage-unknown": {
    th: "ไฟล์ CSV หรือ JSON มีข้อมูลขั้นตอนเดียว ให้บอกว่าเป็นขั้นตอนใด เช่น prongsai record prep --file …",
    en: "A CSV or JSON file holds one stage; say which, such as prongsai record prep --file …"
  },
  "source-error": {
    th: "แหล่งข้อมูลตอบกลับว่าเกิดข้อผิดพลาด ไฟล์นี้ไม่มีข้อมูล ให้ตรวจรหัสใช้งาน (api-key) แล้วดึงใหม่",
    en: "The source answered with an error; there is no data here. Check the api-key and fetch again."
  },
  "file-changed": {
    th: "ไฟล์เปลี่ยนไประหว่างที่อ่าน ให้รอจนเขียนไฟล์เสร็จแล้วนำเข้าใหม่",
    en: "The file changed while it was being read. Wait until it is written and import again."
  }
} as const

/** Why a whole file is refused. */
export type RefusalCode = keyof typeof texts
const codes = Object.keys(texts) as ReadonlyArray<RefusalCode>

/** Where in a file: a line of text, a row of data (1 = first) or a byte (0 = first). */
export const Where = Schema.Struct({
  line: Schema.optionalKey(Schema.Int),
  row: Schema.optionalKey(Schema.Int),
  byte: Schema.optionalKey(Schema.Int)
})
export type Where = typeof Where.Type

/** A file that cannot be read at all; nothing of it may be kept. The texts say what is wrong and what to do, and never quote a row. */
export class IntakeRefused extends Schema.TaggedError<IntakeRefused>()("IntakeRefused", {
  code: Schema.Literals(codes),
  file: Schema.String,
  where: Where,
  th: Schema.String,
  en: Schema.String
}) {
  override get message() {
    return `${this.file}: ${this.th}`
  }
}

const place = ({ line, row, byte }: Where) => ({
  th: [
    line === undefined ? "" : `บรรทัดที่ ${line}`,
    row === undefined ? "" : `แถวข้อมูลที่ ${row}`,
    byte === undefined ? "" : `ไบต์ที่ ${byte}`
  ],
  en: [
    line === undefined ? "" : `line ${line}`,
    row === undefined ? "" : `row ${row}`,
    byte === undefined ? "" : `byte ${byte}`
  ]
})

const bracketed = (parts: ReadonlyArray<string>): string => {
  const said = parts.filter((part) => part !== "")
  return said.length === 0 ? "" : ` (${said.join(", ")})`
}

/** The refusal of a file, with what more there is to say in both languages. */
export const refuse = (
  code: RefusalCode,
  file: string,
  where: Where = {},
  detail?: { readonly th: string; readonly en: string }
): IntakeRefused => {
  const at = place(where)
  return new IntakeRefused({
    code,
    file,
    where,
    th: `${texts[code].th}${bracketed(at.th)}${detail === undefined ? "" : ` ${detail.th}`}`,
    en: `${texts[code].en}${bracketed(at.en)}${detail === undefined ? "" : ` ${detail.en}`}`
  })
}
