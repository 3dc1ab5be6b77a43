import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { existsSync, readFileSync } from "node:fs"
import { formatBaht, parseBaht, satang } from "../../src/values/baht.ts"
import { isJuristic, readSupplier } from "../../src/values/supplier.ts"
import { hasValidCheckDigit } from "../../src/values/tax-id.ts"
import { formatThaiDate, parseThaiDate } from "../../src/values/thai-date.ts"

const file = "../shared/data/egp-2568/obt-takhop-6301405.repaired.json"
const isHere = existsSync(file)
const Pull = Schema.fromJsonString(
  Schema.Struct({ rows: Schema.Array(Schema.Record(Schema.String, Schema.String)) })
)

describe(isHere ? "real e-GP rows" : "real e-GP rows (skipped: no ../shared)", () => {
  const rows = isHere ? Schema.decodeSync(Pull)(readFileSync(file, "utf8")).rows : []

  it.skipIf(!isHere)("every date and amount is read, and printed as it was written", () => {
    assert.strictEqual(rows.length, 124)
    for (const row of rows) {
      const text = row["วันที่ลงนามสัญญา"]!
      const date = Result.getOrThrow(parseThaiDate(text, "buddhist-era"))
      assert.strictEqual(formatThaiDate(date, "short"), text)
    }
    const total = rows
      .map((row) => Result.getOrThrow(parseBaht(row["ราคาตกลงซื้อ/จ้าง"]!)))
      .reduce((sum, price) => sum + price, 0n)
    assert.strictEqual(formatBaht(satang(total)), "43,777,371.83")
  })

  it.skipIf(!isHere)("suppliers with a full number are juristic, those with a personal title are not", () => {
    const suppliers = rows.map((row) => readSupplier(row["ชื่อผู้ชนะ"]!, row["เลขนิติบุคคล"]!))
    const numbered = suppliers.filter(({ taxId }) => taxId !== undefined)
    assert.strictEqual(numbered.length, 61)
    for (const supplier of numbered) {
      assert.isTrue(hasValidCheckDigit(supplier.taxId!))
      assert.isTrue(isJuristic(supplier))
    }
    const titled = suppliers.filter(({ name }) => /^(?:นาย|นาง)/.test(name ?? ""))
    assert.isAbove(titled.length, 10)
    assert.isFalse(titled.some(isJuristic))
  })
})
