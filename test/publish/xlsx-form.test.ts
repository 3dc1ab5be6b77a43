import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { readXlsx } from "hucre/xlsx"
import { writeFormWorkbook } from "../../src/publish/formats/xlsx-form.ts"
import { fill } from "../../src/publish/forms/form.ts"
import { sorKhorRor1 } from "../../src/publish/forms/sor-khor-ror-1/form.ts"
import type { PurchaseRow } from "../../src/register/month-view.ts"
import { baht, satang } from "../../src/values/baht.ts"
import type { Month } from "../../src/values/thai-date.ts"
import { hostileText } from "./text.ts"
import { fullRow, row } from "./views.ts"

const filled = (rows: ReadonlyArray<PurchaseRow>) =>
  fill(sorKhorRor1, "2025-08" as Month, rows, "องค์การบริหารส่วนตำบลตัวอย่าง")

const written = (rows: ReadonlyArray<PurchaseRow>) => Effect.runPromise(writeFormWorkbook(filled(rows)))

const sheetOf = async (bytes: Uint8Array) => (await readXlsx(bytes, { readStyles: true })).sheets[0]!

describe("a form as a workbook", () => {
  it("holds the headings and every cell: amounts as numbers with their format, other cells as text", async () => {
    const sheet = await sheetOf(await written([fullRow(1), row(2, { referencePrice: null })]))
    assert.strictEqual(sheet.name, "สขร.1")
    assert.deepStrictEqual(sheet.rows, [
      sorKhorRor1.columns.map(({ heading }) => heading),
      [
        1,
        "จ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 1 บ้านตัวอย่าง",
        500_000,
        498_123.45,
        "เฉพาะเจาะจง",
        "บริษัท ตัวอย่างวัสดุ จำกัด 498000.00 บาท\nห้างหุ้นส่วนจำกัด ตัวอย่างก่อสร้าง 499500.50 บาท",
        "บริษัท ตัวอย่างวัสดุ จำกัด 498000.00 บาท",
        "เสนอราคาต่ำสุด",
        "12/2568",
        "4 ส.ค. 68"
      ],
      [2, "-", "-", "ไม่มี", "-", "-", "-", "-", "-", "4 ส.ค. 68"]
    ])
    assert.strictEqual(sheet.cells?.get("1,2")?.style?.numFmt, "#,##0.00")
  })

  it.effect.prop("keeps every text as it is and runs none as a formula", [hostileText], ([item]) =>
    Effect.gen(function* () {
      const bytes = yield* writeFormWorkbook(filled([fullRow(1, { item: `x${item}x`, reason: `=${item}` })]))
      const sheet = yield* Effect.promise(() => sheetOf(bytes))
      assert.strictEqual(sheet.rows[1]![1], `x${item}x`)
      const cell = sheet.cells?.get("1,7")
      assert.strictEqual(cell?.type, "string")
      assert.isUndefined(cell?.formula)
    })
  )

  it("is the same bytes each time, of thousands of rows too, and none of them is compressed", async () => {
    const rows = Array.from({ length: 2_500 }, (_, at) =>
      fullRow(at + 1, { agreedPrice: satang(BigInt(at)), budget: baht(at) })
    )
    const [first, second] = [await written(rows), await written(rows)]
    assert.isTrue(Buffer.from(first).equals(second))
    assert.include(Buffer.from(first).toString("utf8"), "<t>เฉพาะเจาะจง</t>")
    const sheet = await sheetOf(first)
    assert.strictEqual(sheet.rows.length, 2_501)
    assert.strictEqual(sheet.rows[2_500]![2], 2_499)
  })

  it("writes an amount too long for a spreadsheet's numbers as text", async () => {
    const sheet = await sheetOf(await written([fullRow(1, { budget: satang(10n ** 17n + 1n) })]))
    assert.strictEqual(sheet.rows[1]![2], "1000000000000000.01")
  })

  it("is the headings alone where there is no row", async () => {
    assert.strictEqual((await sheetOf(await written([]))).rows.length, 1)
  })
})
