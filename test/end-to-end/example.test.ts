import { assert, describe, it } from "@effect/vitest"
import { parse } from "csv-parse/sync"
import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../../", import.meta.url))
const read = (name: string) => readFileSync(`${root}${name}`, "utf8").replace(/^\uFEFF/, "")

const monthNumbers = [
  "ม.ค.",
  "ก.พ.",
  "มี.ค.",
  "เม.ย.",
  "พ.ค.",
  "มิ.ย.",
  "ก.ค.",
  "ส.ค.",
  "ก.ย.",
  "ต.ค.",
  "พ.ย.",
  "ธ.ค."
]
const monthOf = (date: string): string => {
  const [, name, year] = date.split(" ") as [string, string, string]
  const era = year.length === 2 ? 2500 + Number(year) : Number(year)
  return `${era - 543}-${String(monthNumbers.indexOf(name) + 1).padStart(2, "0")}`
}
const satang = (amount: string): bigint => {
  const [whole = "0", part = ""] = amount.replaceAll(",", "").split(".")
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, "0").slice(0, 2))
}

type Row = Readonly<Record<string, string>>
const pull = (name: string) =>
  (JSON.parse(read(`fixtures/office/${name}`)) as { rows: ReadonlyArray<Row> }).rows

/** Rows and satang by month, reckoned from the fixtures by other means than the program's. */
const reckoned = () => {
  const contracts = new Map<string, { project: string; month: string; amount: bigint }>()
  for (const row of [...pull("egp-2568-first-pull.json"), ...pull("egp-2568-second-pull.json")]) {
    contracts.set(`${row["รหัสโครงการ"]} ${row["เลขที่สัญญา"]}`, {
      project: row["รหัสโครงการ"]!,
      month: monthOf(row["วันที่ลงนามสัญญา"]!),
      amount: satang(row["ราคาตกลงซื้อ/จ้าง"]!)
    })
  }
  const perProject = Map.groupBy(contracts.values(), ({ project }) => project)
  const lines = [...contracts.values()].map((each) => ({
    month: each.month,
    amount: perProject.get(each.project)!.length === 1 ? each.amount : 0n
  }))
  const sheet: ReadonlyArray<Row> = parse(read("fixtures/office/template-2568.csv"), { columns: true })
  for (const row of sheet) {
    if (row["เลขที่โครงการ"]!.startsWith("#") || row["วันที่ลงนามสัญญา"] === "") continue
    lines.push({ month: monthOf(row["วันที่ลงนามสัญญา"]!), amount: satang(row["ราคาที่ตกลงซื้อหรือจ้าง (บาท)"]!) })
  }
  return Map.groupBy(lines, ({ month }) => month)
}

describe("the invented agency's published year", () => {
  it("has in each month the contracts and the money of its fixtures, no more and no less", () => {
    const expected = reckoned()
    const months = readdirSync(`${root}disclosures`).filter((name) => /^\d{4}-\d{2}$/.test(name))
    assert.strictEqual(months.length, 12)
    for (const month of months) {
      const rows: ReadonlyArray<Row> = parse(read(`disclosures/${month}/purchases.csv`), { columns: true })
      const due = expected.get(month) ?? []
      assert.deepStrictEqual(
        [month, rows.length, rows.reduce((sum, row) => sum + satang(row["agreed_price_baht"]!), 0n)],
        [month, due.length, due.reduce((sum, { amount }) => sum + amount, 0n)]
      )
    }
    assert.strictEqual([...expected.values()].flat().length, 60)
    assert.isUndefined(expected.get("2025-04"), "the empty month")
  })
})
