import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** Size of the benchmark: as many contracts as 243 small offices sign in a year. */
export const offices = 243
export const contractsPerOffice = 148

const months = [
  "ต.ค.",
  "พ.ย.",
  "ธ.ค.",
  "ม.ค.",
  "ก.พ.",
  "มี.ค.",
  "เม.ย.",
  "พ.ค.",
  "มิ.ย.",
  "ก.ค.",
  "ส.ค.",
  "ก.ย."
]

const numbers = (seed: number) => {
  let state = seed >>> 0 || 1
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}

/** The code and name of an invented office. */
export const officeOf = (index: number) => ({
  code: String(6_900_000 + index),
  name: `องค์การบริหารส่วนตำบลสมมุติที่ ${index}`
})

const rowOf = (office: ReturnType<typeof officeOf>, index: number, draw: (below: number) => number) => {
  const month = draw(12)
  const year = month < 3 ? 67 : 68
  const amount = draw(100) < 96 ? 1_000 + draw(498_000) : 500_001 + draw(4_000_000)
  const isPerson = draw(2) === 0
  const supplier = draw(40)
  const isBidding = amount > 500_000
  return {
    รหัสโครงการ: `${year}${String(month < 3 ? month + 10 : month - 2).padStart(2, "0")}9${String(index).padStart(6, "0")}`,
    ชื่อโครงการ: `ซื้อวัสดุสมมุติรายการที่  ${index}  จำนวน ๑๒ รายการ สำหรับใช้ในกิจการขององค์การบริหารส่วนตำบล โดยวิธี${isBidding ? "ประกวดราคาอิเล็กทรอนิกส์ (e-bidding)" : "เฉพาะเจาะจง"}`,
    "งบประมาณ(บาท)": String(amount + draw(1_000)),
    กลุ่มวิธีจัดซื้อฯ: isBidding ? "ประกวดราคาอิเล็กทรอนิกส์ (e-bidding)" : "เฉพาะเจาะจง",
    วิธีจัดซื้อฯ: "วิธีการจัดหา ประกาศเชิญชวนทั่วไป คัดเลือก เฉพาะเจาะจง",
    ชื่อหน่วยงาน: office.name,
    จังหวัด: "สมมุติบุรี",
    "เขต/อำเภอ": "สมมุติ",
    ปีงบประมาณ: "2568",
    ชื่อผู้ชนะ: isPerson ? `ร้านสมมุติการค้าที่ ${supplier}` : `ห้างหุ้นส่วนจำกัด สมมุติที่ ${supplier}`,
    เลขนิติบุคคล: isPerson ? "" : `09999990${String(10_000 + supplier)}`,
    "ราคาตกลงซื้อ/จ้าง": `${amount}${draw(10) === 0 ? ".25" : ""}`,
    "งบสัญญา(บาท)": "",
    วันที่ลงนามสัญญา: `${1 + draw(28)} ${months[month]} ${year}`,
    วันที่ประกาศ: isBidding ? `${1 + draw(28)} ${months[(month + 11) % 12]} ${month === 3 ? 67 : year}` : "-",
    เลขที่สัญญา: `${index}/2568`,
    วันที่สิ้นสุดสัญญา: `${1 + draw(28)} ม.ค. 69`,
    สถานะสัญญา: "ระหว่างดำเนินการ"
  }
}

/** Writes one export file per office, in the shape of the real ones; returns their paths. */
export const writeExports = (
  folder: string,
  count: number = offices,
  perOffice: number = contractsPerOffice
) => {
  mkdirSync(folder, { recursive: true })
  return Array.from({ length: count }, (_, index) => {
    const office = officeOf(index)
    const draw = numbers(index + 1)
    const rows = Array.from({ length: perOffice }, (__, row) => rowOf(office, row, draw))
    const path = join(folder, `${office.code}.json`)
    const wrapper = {
      code: office.code,
      province: "สมมุติบุรี",
      fetchedAt: "2025-11-01T00:00:00.000Z",
      source: "bench"
    }
    writeFileSync(path, JSON.stringify({ ...wrapper, count: rows.length, rows }))
    return { office, path }
  })
}
