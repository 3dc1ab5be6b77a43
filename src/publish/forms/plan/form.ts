import type { PlannedPurchase } from "../../../register/forms-view.ts"
import { satang } from "../../../values/baht.ts"
import { formatMonth } from "../../../values/thai-date.ts"
import { amountCell, type Form, textCell } from "../form.ts"
import type { Period } from "../period.ts"

/** A row of the plan as it stands now. */
export interface PlanRow extends PlannedPurchase {
  readonly sequence: number
}

const newest = ({ versions }: PlannedPurchase) => versions.at(-1)!

/** The rows of a year's announcement: a planned purchase that was cancelled and tried again under the same plan number stands there once. */
export const planRowsOf = (plans: ReadonlyArray<PlannedPurchase>): ReadonlyArray<PlanRow> => {
  const isTriedAgain = (plan: PlannedPurchase) =>
    plan.cancelledOn !== undefined &&
    newest(plan).number != null &&
    plans.some((other) => other !== plan && newest(other).number === newest(plan).number)
  return plans.filter((plan) => !isTriedAgain(plan)).map((plan, index) => ({ ...plan, sequence: index + 1 }))
}

/** ประกาศเผยแพร่แผนการจัดซื้อจัดจ้าง — one planned purchase a row, in its newest version. See README.md. */
export const planAnnouncement: Form<PlanRow, Period> = {
  id: "plan",
  tag: "แผนการจัดซื้อจัดจ้าง",
  title: () => "รายละเอียดแนบท้ายประกาศเผยแพร่แผนการจัดซื้อจัดจ้าง",
  lines: ({ fiscalYear }) => [`ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`],
  empty: () => "ไม่มีแผนการจัดซื้อจัดจ้างที่บันทึกไว้สำหรับปีงบประมาณนี้",
  columns: [
    { heading: "ลำดับ", holds: "number", cell: ({ sequence }) => textCell(String(sequence)) },
    { heading: "รหัสแผนจัดซื้อจัดจ้าง", holds: "text", cell: (row) => textCell(newest(row).number) },
    { heading: "ชื่อโครงการ", holds: "text", namesRow: true, cell: (row) => textCell(newest(row).name) },
    { heading: "งบประมาณโครงการ (บาท)", holds: "amount", cell: (row) => amountCell(newest(row).amount) },
    {
      heading: "คาดว่าจะประกาศจัดซื้อจัดจ้าง (เดือน/ปี)",
      holds: "text",
      cell: (row) => {
        const { expected } = newest(row)
        return textCell(expected == null ? expected : formatMonth(expected))
      }
    }
  ],
  totals: (rows) => [
    {
      heading: "งบประมาณโครงการรวม (บาท)",
      line: { amount: satang(rows.reduce((sum, row) => sum + (newest(row).amount ?? 0n), 0n)) }
    }
  ],
  notes: () => [
    "แผนตามที่แก้ไขครั้งล่าสุด การเปลี่ยนแปลงแต่ละครั้งอยู่ในแบบการเปลี่ยนแปลงแผน",
    "แสดงเฉพาะแผนที่หัวหน้าหน่วยงานเห็นชอบหรือเผยแพร่แล้ว การซื้อหรือจ้างที่กฎหมายไม่ต้องจัดทำแผน (มาตรา 11) ไม่อยู่ในแบบนี้"
  ]
}
