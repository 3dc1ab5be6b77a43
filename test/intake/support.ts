import { assert } from "@effect/vitest"
import { Effect, Stream } from "effect"
import type { RowProblem } from "../../src/intake/problem.ts"
import { type PullItem, readPull } from "../../src/intake/pull.ts"
import type { IntakeRefused } from "../../src/intake/refusal.ts"
import type { Provenance, Statement } from "../../src/stages/statement.ts"
import type { Agency } from "../../src/values/agency.ts"

export const agency: Agency = { code: "6309901", name: "องค์การบริหารส่วนตำบลตัวอย่าง", province: "นครตัวอย่าง" }

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content

export const fileOf = (content: string | Uint8Array, chunk = 65_536, name = "ไฟล์.json") => {
  const bytes = bytesOf(content)
  return {
    name,
    bytes: Stream.suspend(() =>
      Stream.fromIterable(
        Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, index) =>
          bytes.slice(index * chunk, (index + 1) * chunk)
        )
      )
    )
  }
}

export interface Read {
  readonly provenance: Provenance
  readonly encoding: string
  readonly statements: ReadonlyArray<Statement>
  readonly problems: ReadonlyArray<RowProblem>
  readonly rows: number
  readonly repaired: number
  readonly leftOut: number
  readonly others: number
}

const sum = (items: ReadonlyArray<PullItem>, of: (item: PullItem) => number): number =>
  items.reduce((total, item) => total + of(item), 0)

export const readAll = Effect.fnUntraced(function* (
  content: string | Uint8Array,
  chunk?: number,
  whose: Agency = agency
): Effect.fn.Return<Read, IntakeRefused> {
  const pull = yield* readPull(fileOf(content, chunk), whose)
  const items = yield* Stream.runCollect(pull.items)
  const streamed = yield* readPull(fileOf(content, chunk), whose, 0)
  assert.deepStrictEqual(yield* Stream.runCollect(streamed.items), items, "read from the file or remembered")
  return {
    provenance: pull.provenance,
    encoding: pull.encoding,
    statements: items.flatMap((item) => (item._tag === "Statement" ? [item.statement] : [])),
    problems: items.flatMap((item) => (item._tag === "Problem" ? [item.problem] : [])),
    rows: sum(items, (item) => item.rows),
    repaired: sum(items, (item) => (item._tag === "Statement" ? item.repaired : 0)),
    leftOut: sum(items, (item) => (item._tag === "Problem" ? item.rows : 0)),
    others: sum(items, (item) => (item._tag === "OtherAgency" ? item.rows : 0))
  }
})

export type Row = Readonly<Record<string, unknown>>

const standardGroup = "วิธีการจัดหา ประกาศเชิญชวนทั่วไป คัดเลือก เฉพาะเจาะจง"

/** A row of the 18-field format. */
export const row18 = (over: Row = {}): Row => ({
  รหัสโครงการ: "68019000001",
  ชื่อโครงการ: "จ้างซ่อมถนนสายตัวอย่าง หมู่ที่ ๘",
  "งบประมาณ(บาท)": "450000",
  กลุ่มวิธีจัดซื้อฯ: "เฉพาะเจาะจง",
  วิธีจัดซื้อฯ: standardGroup,
  ชื่อหน่วยงาน: agency.name,
  จังหวัด: agency.province,
  "เขต/อำเภอ": "ตัวอย่าง",
  ปีงบประมาณ: "2568",
  ชื่อผู้ชนะ: "บริษัท ตัวอย่างวัสดุ จำกัด",
  เลขนิติบุคคล: "0105569000002",
  "ราคาตกลงซื้อ/จ้าง": "448500.50",
  "งบสัญญา(บาท)": "",
  วันที่ลงนามสัญญา: "13 ส.ค. 68",
  วันที่ประกาศ: "-",
  เลขที่สัญญา: "22/2568",
  วันที่สิ้นสุดสัญญา: "11 ธ.ค. 68",
  สถานะสัญญา: "ระหว่างดำเนินการ",
  ...over
})

/** A row of the 32 columns as their headings say. */
export const row32 = (over: Row = {}): Row => ({
  _id: 1,
  ลำดับ: 1,
  รหัสโครงการ: 68019000001,
  ชื่อโครงการ: "ซื้อวัสดุตัวอย่าง",
  ชื่อประเภทโครงการ: "ซื้อ",
  ชื่อหน่วยงาน: agency.name,
  ชื่อหน่วยงานย่อย: agency.name,
  วิธีจัดซื้อฯ: standardGroup,
  กลุ่มวิธีจัดซื้อฯ: "เฉพาะเจาะจง",
  วันที่ประกาศ: "-",
  "งบประมาณ(บาท)": 5000,
  "ราคากลาง(บาท)": 4900,
  "ราคาตกลงซื้อ/จ้าง": 4800,
  ปีงบประมาณ: 2568,
  วันที่เกิดรายการ: "1 พ.ย. 67",
  จังหวัด: agency.province,
  "จังหวัด(Eng)": "Nakhon Tuayang",
  "เขต/อำเภอ": "เมืองตัวอย่าง",
  "เขต/อำเภอ(Eng)": "Mueang",
  "แขวง/ตำบล": "ในเมือง",
  "แขวง/ตำบล(Eng)": "Nai Mueang",
  สถานะโครงการ: "ระหว่างดำเนินการ",
  พิกัดของโครงการ: "POINT(99.6 8.1)",
  ละติจูดโครงการ: 8.1,
  ลองจิจูดโครงการ: 99.6,
  เลขนิติบุคคล: "0105569000002",
  ชื่อผู้ชนะ: "บริษัท ตัวอย่างวัสดุ จำกัด",
  เลขที่สัญญา: "2/2568",
  วันที่ลงนามสัญญา: "1 พ.ย. 67",
  วันที่สิ้นสุดสัญญา: "-",
  "งบสัญญา(บาท)": 4800,
  สถานะสัญญา: "สิ้นสุดสัญญา",
  ...over
})

/** The same row with the portal's defect: all after จังหวัด three columns too far left, without the English names. */
export const shifted32 = (row: Row): Row => {
  const keys = Object.keys(row)
  const after = keys.indexOf("จังหวัด") + 1
  const tail = keys
    .slice(after)
    .filter((key) => !key.includes("Eng"))
    .map((key) => row[key])
  return Object.fromEntries(
    keys.map((key, index) => [key, index < after ? row[key] : (tail[index - after] ?? null)])
  )
}

export const mirror = (rows: ReadonlyArray<unknown>, over: Row = {}): string =>
  JSON.stringify({ code: agency.code, source: "ตัวอย่าง", count: rows.length, rows, ...over })

const cell = (value: unknown): string => {
  const text = String(value ?? "")
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export const csv = (rows: ReadonlyArray<ReadonlyArray<unknown>>, newline = "\r\n"): string =>
  rows.map((row) => row.map(cell).join(",") + newline).join("")

export const csvOf = (rows: ReadonlyArray<Row>, newline?: string): string =>
  csv([Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))], newline)

/** Text as Windows-874: Thai letters are one byte, U+0E01 = 0xA1. */
export const windows874 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0)!
    return code >= 0x0e01 ? code - 0x0e01 + 0xa1 : code
  })
