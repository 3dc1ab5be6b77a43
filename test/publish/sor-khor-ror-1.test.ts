import { assert, describe, it } from "@effect/vitest"
import type { Line } from "../../src/publish/forms/form.ts"
import { sorKhorRor1 } from "../../src/publish/forms/sor-khor-ror-1/form.ts"
import type { PurchaseRow } from "../../src/register/month-view.ts"
import { Method, methodLabels } from "../../src/stages/4-purchase/method.ts"
import { baht, satang } from "../../src/values/baht.ts"
import type { Month } from "../../src/values/thai-date.ts"
import { fullRow, row } from "./views.ts"

const cells = (of: PurchaseRow): ReadonlyArray<ReadonlyArray<Line>> =>
  sorKhorRor1.columns.map(({ cell }) => cell(of))

describe("form สขร.1", () => {
  it("has the ten columns in the official wording", () => {
    const [eight, agreement] = [sorKhorRor1.columns.slice(0, 8), sorKhorRor1.columns.slice(8)]
    assert.deepStrictEqual(
      eight.map(({ heading }) => heading),
      [
        "ลำดับ",
        "งานที่จัดซื้อหรือจัดจ้าง",
        "วงเงินที่จะซื้อหรือจ้าง (บาท)",
        "ราคากลาง (บาท)",
        "วิธีซื้อหรือจ้าง",
        "รายชื่อผู้เสนอราคาและราคาที่เสนอ",
        "ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง",
        "เหตุผลที่คัดเลือกโดยสรุป"
      ]
    )
    assert.deepStrictEqual(
      agreement.map(({ under }) => under),
      ["เลขที่", "วันที่"].map((part) => ({
        heading: "เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง",
        part
      }))
    )
  })

  it("names its month", () => {
    assert.strictEqual(sorKhorRor1.tag, "สขร.1")
    assert.strictEqual(sorKhorRor1.title("2026-08" as Month), "สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือนสิงหาคม 2569")
    assert.strictEqual(sorKhorRor1.empty("2024-10" as Month), "ไม่มีการจัดซื้อจัดจ้างในรอบเดือนตุลาคม 2567")
  })

  it("prints what is recorded", () => {
    assert.deepStrictEqual(cells(fullRow(3)), [
      [{ text: "3" }],
      [{ text: "จ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 1 บ้านตัวอย่าง" }],
      [{ amount: baht(500_000) }],
      [{ amount: satang(49_812_345n) }],
      [{ text: "เฉพาะเจาะจง" }],
      [
        { name: "บริษัท ตัวอย่างวัสดุ จำกัด", price: baht(498_000), basis: undefined },
        { name: "ห้างหุ้นส่วนจำกัด ตัวอย่างก่อสร้าง", price: satang(49_950_050n), basis: undefined }
      ],
      [{ name: "บริษัท ตัวอย่างวัสดุ จำกัด", price: baht(498_000), basis: "contract" }],
      [{ text: "เสนอราคาต่ำสุด" }],
      [{ text: "12/2568" }],
      [{ text: "4 ส.ค. 68" }]
    ])
  })

  it("invents nothing: what is not recorded has no line, and a winner is not a bidder", () => {
    const [sequence, ...rest] = cells(row(1))
    assert.deepStrictEqual(sequence, [{ text: "1" }])
    assert.deepStrictEqual(rest, [[], [], [], [], [], [], [], [], [{ text: "4 ส.ค. 68" }]])
    assert.deepStrictEqual(cells(row(1, { winner: "ร้านตัวอย่าง", agreedPrice: baht(1) }))[5], [])
  })

  it("tells none from not recorded, and a withdrawn name from both", () => {
    assert.deepStrictEqual(cells(row(1, { referencePrice: null }))[3], [{ text: "ไม่มี" }])
    const hidden = cells(row(1, { winnerWithdrawn: true, bids: [{ price: baht(9) }] }))
    assert.deepStrictEqual(hidden[5], [
      { name: "(ปกปิดตามคำขอของเจ้าของข้อมูล)", price: baht(9), basis: undefined }
    ])
    assert.deepStrictEqual(hidden[6], [
      { name: "(ปกปิดตามคำขอของเจ้าของข้อมูล)", price: undefined, basis: undefined }
    ])
    assert.deepStrictEqual(
      cells(row(1, { winnerWithdrawn: true, winner: "นายตัวอย่าง หนึ่ง" }))[6],
      hidden[6],
      "a name that is withdrawn is not printed, even where the view still carries it"
    )
  })

  it("has a Thai label for every method", () => {
    for (const method of Method.literals)
      assert.deepStrictEqual(cells(row(1, { method }))[4], [{ text: methodLabels[method].th }])
  })
})
