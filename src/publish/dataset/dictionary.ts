import { recordKinds } from "../../register/records.ts"
import { type CellForm, type Label, type Mark, notesOf } from "../../stages/field.ts"
import { type PublishedFile, publishedFile } from "../file.ts"
import { tableCsv } from "../formats/csv.ts"
import { purchaseColumns } from "../forms/purchases/form.ts"

/** A column or a field of the published data, in the words of people. */
export interface DictionaryEntry extends Label {
  readonly name: string
  readonly type: Label
  /** When it may be seen, or what else is to be known of it. */
  readonly about: Label
}

/** The columns of one table, or the fields of one record. */
export interface DictionaryPart {
  /** Name within the data: a file, or `stages` and the record's kind. */
  readonly name: string
  readonly title: Label
  readonly entries: ReadonlyArray<DictionaryEntry>
}

const columnTypes: Readonly<Record<string, Label>> = {
  string: { th: "ข้อความ", en: "text" },
  integer: { th: "จำนวนเต็ม", en: "whole number" },
  number: { th: "จำนวนเงิน (บาท)", en: "amount (baht)" },
  date: { th: "วันที่ (ค.ศ. ปี-เดือน-วัน)", en: "day (YYYY-MM-DD)" },
  yearmonth: { th: "เดือน (ค.ศ. ปี-เดือน)", en: "month (YYYY-MM)" }
}

const cellTypes: Partial<Record<Extract<CellForm, string>, Label>> = {
  baht: columnTypes["number"]!,
  date: columnTypes["date"]!,
  month: columnTypes["yearmonth"]!,
  "fiscal-year": { th: "ปีงบประมาณ (พ.ศ.)", en: "fiscal year (Buddhist era)" },
  count: columnTypes["integer"]!,
  rate: { th: "อัตรา", en: "rate" },
  truth: { th: "ใช่หรือไม่", en: "yes or no" }
}

const typeOf = (form: CellForm | undefined): Label => {
  if (typeof form === "object")
    return "table" in form ? { th: "รายการ", en: "list" } : { th: "รหัสตามรายการ", en: "one of a list" }
  return (form === undefined ? undefined : cellTypes[form]) ?? columnTypes["string"]!
}

const opened: Partial<Record<Mark, Label>> = {
  public: { th: "", en: "" },
  "after-award": { th: "เปิดเผยเมื่อประกาศผลแล้ว", en: "Open once the award is recorded" },
  supplier: {
    th: "ของนิติบุคคลเปิดเผยทั้งหมด ของบุคคลธรรมดาเฉพาะชื่อเท่าที่กฎหมายให้เปิด",
    en: "Of juristic persons in full; of natural persons the name only, where the law opens it"
  },
  people: { th: "เปิดเผยตำแหน่งและหน้าที่ ไม่เปิดเผยชื่อ", en: "Positions and roles, no names" }
}

const columns: DictionaryPart = {
  name: "purchases.csv",
  title: { th: "ตารางการจัดซื้อจัดจ้าง", en: "Table of purchases" },
  entries: purchaseColumns.map(({ about, en, field, name, th }) => ({
    name,
    th,
    en,
    type: columnTypes[field.type]!,
    about: { th: "", en: about ?? "" }
  }))
}

const recordParts: ReadonlyArray<DictionaryPart> = [...recordKinds.values()]
  .filter(({ of }) => of !== "office")
  .map(({ en, kind, schema, th }) => ({
    name: kind,
    title: { th, en },
    entries: Object.entries(schema.fields).flatMap(([name, field]): ReadonlyArray<DictionaryEntry> => {
      const notes = notesOf(field)
      const about = notes === undefined ? undefined : opened[notes.mark]
      if (notes === undefined || about === undefined || notes.each !== undefined || name === "procurement")
        return []
      return [{ name, th: notes.th, en: notes.en, type: typeOf(notes.as), about }]
    })
  }))
  .filter(({ entries }) => entries.length > 0)

/** พจนานุกรมข้อมูล — every column of `purchases.csv` and every field of the records in `purchases.jsonl` that anyone may ever read. */
export const dictionary: ReadonlyArray<DictionaryPart> = [columns, ...recordParts]

/** `data/dictionary.csv`. */
export const dictionaryFile = (): PublishedFile => {
  const rows = dictionary.flatMap(({ entries, name: part, title }) =>
    entries.map(({ about, en, name, th, type }) => [
      part,
      title.th,
      title.en,
      name,
      th,
      en,
      type.th,
      type.en,
      about.th,
      about.en
    ])
  )
  const headings = [
    "record",
    "record_th",
    "record_en",
    "field",
    "title_th",
    "title_en",
    "type_th",
    "type_en",
    "about_th",
    "about_en"
  ]
  return publishedFile("data/dictionary.csv", "csv", tableCsv(headings, rows), rows.length)
}
