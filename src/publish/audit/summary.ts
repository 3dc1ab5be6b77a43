import type { AuditView } from "../../register/audit-view.ts"
import type { Table, TableCell } from "../formats/table.ts"
import { table } from "./table.ts"
import * as words from "./words.ts"

const totalOf = (amounts: ReadonlyArray<bigint | undefined>): bigint =>
  amounts.reduce<bigint>((sum, it) => sum + (it ?? 0n), 0n)

/** What the year came to, in numbers: for the first page and the first sheet. */
export const summaryOf = (view: AuditView) => {
  const { counts, purchases } = view
  const contracts = purchases.flatMap((purchase) => purchase.contracts)
  return {
    purchases: purchases.length,
    contracts: contracts.length,
    budget: totalOf(purchases.map((purchase) => purchase.amount)),
    unbudgeted: purchases.filter((purchase) => purchase.amount === undefined).length,
    agreed: totalOf(contracts.map((contract) => contract.amount)),
    unpriced: contracts.filter((contract) => contract.amount === undefined).length,
    outcomes: words.outcomes.map((outcome) => ({
      outcome,
      count: [...counts.values()].reduce((sum, of) => sum + of[outcome], 0)
    }))
  }
}

export const summaryTable = (view: AuditView): Table => {
  const summary = summaryOf(view)
  const rows: ReadonlyArray<readonly [string, TableCell]> = [
    ["หน่วยงาน", view.agency.name],
    ["ปีงบประมาณ (พ.ศ.)", String(view.fiscalYear)],
    ["ข้อมูลถึงสิ้นวันที่", words.day(view.on)],
    ["รายการบัญชีที่ครอบคลุม", `[0, ${view.size}) คือรายการที่ 0 ถึง ${view.size - 1}`],
    ["ค่าแฮชรากของบัญชี (SHA-256, ฐานสิบหก)", view.root],
    ["ตรวจสอบตัวบทกฎหมายถึงวันที่", words.day(view.lawCheckedOn)],
    ["จำนวนโครงการ", summary.purchases],
    ["จำนวนสัญญาหรือข้อตกลง", summary.contracts],
    ["วงเงินรวม (บาท)", { satang: summary.budget }],
    ["โครงการที่ไม่ทราบวงเงิน", summary.unbudgeted],
    ["ราคาตามสัญญารวม (บาท)", { satang: summary.agreed }],
    ["สัญญาที่ไม่ทราบราคา", summary.unpriced],
    ...summary.outcomes.map(({ count, outcome }) => [words.outcomeName(outcome), count] as const),
    ["คำตั้งต้นของการสุ่ม", view.sample.seed],
    ["ข้อควรทราบ", noVerdict]
  ]
  return table(
    "สรุป",
    [
      { heading: "เรื่อง", cell: ([name]) => name },
      { heading: "ค่า", cell: ([, value]) => value }
    ],
    rows
  )
}

/** What every page says of what it shows. */
export const noVerdict =
  "ผลการตรวจเป็นการเทียบข้อมูลที่บันทึกไว้กับข้อกฎหมายโดยโปรแกรม ไม่ใช่คำวินิจฉัย และไม่ได้ชี้ว่าผู้ใดกระทำผิด เป็นรายการที่ควรดูเอกสารหรือขอคำชี้แจง"
