import { foldSpaces } from "../values/text.ts"

/** The formats of e-GP's open data. */
export type EgpFormat = "egp-18" | "egp-32" | "egp-15" | "egp-api" | "egp-flat"

/** What Prongsai reads of a row of e-GP. `group` and `method` hold the method, whichever of the two does. */
export type EgpField =
  | "project"
  | "title"
  | "kind"
  | "agency"
  | "province"
  | "district"
  | "subdistrict"
  | "location"
  | "group"
  | "method"
  | "announced"
  | "budget"
  | "reference"
  | "agreed"
  | "year"
  | "taxId"
  | "winner"
  | "number"
  | "signed"
  | "ends"
  | "price"
  | "status"
  | "contracts"

/** Where each field of a row stands. */
export interface Layout {
  readonly format: EgpFormat
  /** Headings as the file has them. */
  readonly headings: ReadonlyArray<string>
  readonly index: { readonly [F in EgpField]?: number }
  /** Where the 16 values after จังหวัด begin, in the format that may be shifted. */
  readonly tail?: number
}

const thai = {
  project: "รหัสโครงการ",
  title: "ชื่อโครงการ",
  kind: "ชื่อประเภทโครงการ",
  agency: "ชื่อหน่วยงาน",
  province: "จังหวัด",
  district: "เขต/อำเภอ",
  subdistrict: "แขวง/ตำบล",
  location: "พิกัดของโครงการ",
  group: "กลุ่มวิธีจัดซื้อฯ",
  method: "วิธีจัดซื้อฯ",
  announced: "วันที่ประกาศ",
  budget: "งบประมาณ(บาท)",
  reference: "ราคากลาง(บาท)",
  agreed: "ราคาตกลงซื้อ/จ้าง",
  year: "ปีงบประมาณ",
  taxId: "เลขนิติบุคคล",
  winner: "ชื่อผู้ชนะ",
  number: "เลขที่สัญญา",
  signed: "วันที่ลงนามสัญญา",
  ends: "วันที่สิ้นสุดสัญญา",
  price: "งบสัญญา(บาท)",
  status: "สถานะสัญญา"
} as const

const english = {
  project: ["project_id"],
  title: ["project_name"],
  kind: ["project_type_name"],
  agency: ["dept_name"],
  province: ["province"],
  district: ["district"],
  subdistrict: ["subdistrict"],
  location: ["project_location"],
  group: ["purchase_method_name"],
  method: ["purchase_method_group_name"],
  announced: ["announce_date"],
  budget: ["project_money"],
  reference: ["price_build"],
  agreed: ["sum_price_agree"],
  year: ["budget_year"],
  contracts: ["contract"],
  taxId: ["winner_tin"],
  winner: ["winner_name", "winner"],
  number: ["contract_no"],
  signed: ["contract_date"],
  ends: ["contract_finish_date"],
  price: ["contract_price_agree", "price_agree"],
  status: ["contract_status", "status"]
} as const

/** The names that a contract's fields have inside the list of contracts of the API. */
export const contractNames = {
  taxId: "winner_tin",
  winner: "winner",
  number: "contract_no",
  signed: "contract_date",
  ends: "contract_finish_date",
  price: "price_agree",
  status: "status"
} as const

const tail32 = [
  "จังหวัด(Eng)",
  thai.district,
  "เขต/อำเภอ(Eng)",
  thai.subdistrict,
  "แขวง/ตำบล(Eng)",
  "สถานะโครงการ",
  thai.location,
  "ละติจูดโครงการ",
  "ลองจิจูดโครงการ",
  thai.taxId,
  thai.winner,
  thai.number,
  thai.signed,
  thai.ends,
  thai.price,
  thai.status
]

const projectColumns = [
  thai.project,
  thai.title,
  thai.agency,
  thai.method,
  thai.group,
  thai.budget,
  thai.agreed,
  thai.year
]
const first15 = [
  "ลำดับ",
  "ชื่อหน่วยงานย่อย",
  "วันที่เกิดรายการ",
  thai.kind,
  thai.announced,
  thai.reference,
  thai.province
]

/** The headings that a file must have to be of a format. */
export const neededColumns: Record<EgpFormat, ReadonlyArray<string>> = {
  "egp-32": [...projectColumns, ...first15, ...tail32],
  "egp-18": [...projectColumns, thai.taxId, thai.winner, thai.signed],
  "egp-15": [...projectColumns, ...first15],
  "egp-flat": ["project_id", "project_name", "dept_name", "purchase_method_name", "winner_name"],
  "egp-api": ["project_id", "project_name", "dept_name", "purchase_method_name"]
}

/** A heading as it is compared: no spaces at all, one spelling of SARA AM. */
export const plainHeading = (heading: string): string =>
  foldSpaces(heading).replaceAll("\u0e4d\u0e32", "\u0e33").replaceAll(" ", "")

const formatOf = (has: (heading: string) => boolean): EgpFormat | undefined => {
  const fits = (format: EgpFormat) => neededColumns[format].every(has)
  if (fits("egp-32")) return "egp-32"
  if (fits("egp-18")) return "egp-18"
  if (fits("egp-15") && !has(thai.winner) && !has(thai.taxId)) return "egp-15"
  if (fits("egp-api") && has("contract")) return "egp-api"
  if (fits("egp-flat") || (fits("egp-api") && has("contract_price_agree"))) return "egp-flat"
  return fits("egp-api") ? "egp-api" : undefined
}

/** How the columns of a row are to be read, or undefined where they are of no known format. */
export const layoutOf = (keys: ReadonlyArray<string>): Layout | undefined => {
  const at = new Map<string, number>()
  keys.forEach((key, index) => {
    if (!at.has(plainHeading(key))) at.set(plainHeading(key), index)
  })
  const format = formatOf((heading) => at.has(heading))
  if (format === undefined) return undefined
  const names: Readonly<Record<string, string | ReadonlyArray<string>>> =
    format === "egp-api" || format === "egp-flat" ? english : thai
  const index = Object.fromEntries(
    Object.entries(names).flatMap(([field, spellings]) => {
      const found = [spellings].flat().find((spelling) => at.has(spelling))
      return found === undefined ? [] : [[field, at.get(found)!]]
    })
  ) as Layout["index"]
  const tail = index.province === undefined ? 0 : index.province + 1
  return {
    format,
    headings: keys.map((key) => foldSpaces(key)),
    index,
    ...(format === "egp-32" && keys.length === tail + tail32.length ? { tail } : {})
  }
}

/** Which known format headings come nearest to, and which of its headings are missing. */
export const nearestFormat = (
  keys: ReadonlyArray<string>
): { readonly format: EgpFormat; readonly missing: ReadonlyArray<string> } => {
  const has = new Set(keys.map(plainHeading))
  const missingOf = (format: EgpFormat) => neededColumns[format].filter((heading) => !has.has(heading))
  const share = (format: EgpFormat) => missingOf(format).length / neededColumns[format].length
  const format = (Object.keys(neededColumns) as ReadonlyArray<EgpFormat>).reduce((best, next) =>
    share(next) < share(best) ? next : best
  )
  return { format, missing: missingOf(format) }
}

/** The first heading that stands twice, as the file has it. */
export const doubledHeading = (keys: ReadonlyArray<string>): string | undefined =>
  keys.find((key, index) => keys.findIndex((other) => plainHeading(other) === plainHeading(key)) !== index)
