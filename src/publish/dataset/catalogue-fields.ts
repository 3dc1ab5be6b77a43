import type { Label } from "../../stages/field.ts"
import type { Dataset } from "./dataset.ts"

/** An item of the government's data catalogue: its name in CKAN forms of GD Catalog, its Thai name, and the value of a data set. */
interface CatalogueField extends Label {
  readonly name: string
  readonly value: (dataset: Dataset) => string | ReadonlyArray<string> | undefined
}

const formats: Readonly<Record<string, string>> = {
  "text/csv": "CSV",
  "application/jsonl": "JSONL",
  "application/json": "JSON",
  "application/pdf": "PDF",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX"
}

/** What a format is called in a catalogue. */
export const formatName = (mediaType: string): string => formats[mediaType] ?? mediaType

const place = ({ agency, district }: Dataset): string => (district === undefined ? agency.name : "อำเภอ")

/**
 * รายการบังคับของคำอธิบายชุดข้อมูลภาครัฐ 14 รายการ — the items that GD Catalog's form demands, read from the forms of public catalogues
 * (data.go.th, 2026-11-24), and the value of the frequency, which belongs to its unit. What the office did not say is absent.
 */
export const catalogueFields: ReadonlyArray<CatalogueField> = [
  { name: "data_type", th: "ประเภทชุดข้อมูล", en: "Type of data", value: () => "ข้อมูลระเบียน" },
  { name: "title", th: "ชื่อชุดข้อมูล", en: "Title", value: ({ title }) => title.th },
  { name: "owner_org", th: "องค์กร", en: "Organization", value: ({ agency }) => agency.name },
  { name: "maintainer", th: "ชื่อผู้ติดต่อ", en: "Contact", value: ({ agency }) => agency.name },
  { name: "maintainer_email", th: "อีเมลผู้ติดต่อ", en: "E-mail of the contact", value: ({ email }) => email },
  {
    name: "tag_string",
    th: "คำสำคัญ",
    en: "Keywords",
    value: ({ agency }) => ["จัดซื้อจัดจ้าง", "สขร.1", "สัญญา", "งบประมาณ", agency.name]
  },
  { name: "notes", th: "รายละเอียด", en: "Description", value: ({ description }) => description.th },
  {
    name: "objective",
    th: "วัตถุประสงค์",
    en: "Purpose",
    value: () => ["เพื่อความโปร่งใสของหน่วยงาน", "เพื่อให้ประชาชนตรวจสอบการใช้จ่ายเงิน"]
  },
  {
    name: "update_frequency_unit",
    th: "หน่วยความถี่ของการปรับปรุงข้อมูล",
    en: "Unit of the frequency of updates",
    value: () => "เดือน"
  },
  {
    name: "update_frequency_interval",
    th: "ค่าความถี่ของการปรับปรุงข้อมูล",
    en: "Frequency of updates",
    value: () => "1"
  },
  {
    name: "geo_coverage",
    th: "ขอบเขตเชิงภูมิศาสตร์หรือเชิงพื้นที่",
    en: "Geographic coverage",
    value: place
  },
  {
    name: "data_source",
    th: "แหล่งที่มา",
    en: "Source",
    value: ({ agency }) => `${agency.name} และระบบจัดซื้อจัดจ้างภาครัฐ (e-GP)`
  },
  {
    name: "data_format",
    th: "รูปแบบการเก็บข้อมูล",
    en: "Formats",
    value: ({ resources }) => [...new Set(resources.map(({ mediaType }) => formatName(mediaType)))].toSorted()
  },
  {
    name: "data_category",
    th: "หมวดหมู่ข้อมูลตามธรรมาภิบาลข้อมูลภาครัฐ",
    en: "Category of data governance",
    value: () => "ข้อมูลสาธารณะ"
  },
  {
    name: "license_id",
    th: "สัญญาอนุญาตให้ใช้ข้อมูล",
    en: "Licence",
    value: ({ licence }) => licence?.name
  }
]
