import type { SearchRecord } from "../../src/values/searchable.ts"

const works = [
  "จ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก สายบ้านตัวอย่าง หมู่ที่ ๓",
  "ซื้อวัสดุสำนักงาน จำนวน ๑๒ รายการ",
  "จ้างเหมาบริการทำความสะอาดอาคาร",
  "ซื้อครุภัณฑ์คอมพิวเตอร์ จำนวน 3 เครื่อง",
  "จ้างปรับปรุงซ่อมแซมระบบประปาหมู่บ้าน",
  "ซื้ออาหารเสริม (นม) โรงเรียน",
  "จ้างวางท่อระบายน้ำ ขนาด 0.60 เมตร"
]
const units = ["กองช่าง", "กองคลัง", "สำนักปลัด"]
const methods = ["specific", "e-bidding", "selection"]

/** Records of an invented office, the same in every run: record n of a year is the same however many there are. */
export const manyRecords = (count: number, fiscalYear = 2568): ReadonlyArray<SearchRecord> =>
  Array.from({ length: count }, (_, n) => {
    const month = `${fiscalYear - 543}-${String((n % 9) + 1).padStart(2, "0")}`
    const id = `${fiscalYear % 100}${String(n).padStart(9, "0")}`
    return {
      path: `purchases/${id}/index.html`,
      id,
      title: n % 97 === 96 ? undefined : `${works[n % works.length]!} งานที่ ${n}`,
      supplier: n % 53 === 52 ? undefined : `ห้างหุ้นส่วนจำกัด ตัวอย่าง ${(n * 7) % 311} การโยธา`,
      methodCode: methods[n % methods.length]!,
      unit: units[n % units.length]!,
      fiscalYear,
      month,
      signedOn: `${month}-${String((n % 28) + 1).padStart(2, "0")}`,
      amount: n % 41 === 40 ? undefined : String((n + 1) * 123_450),
      numbers: [`จ.${n + 1}/${fiscalYear}`, `${fiscalYear % 100}0${String(n * 13).padStart(7, "0")}`],
      findings: n % 5 === 0 ? 2 : 0
    }
  })
