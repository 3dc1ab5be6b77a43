import type { PlannedPurchase, ShownPlan } from "../../../register/forms-view.ts"
import { formatMonth, formatThaiDate } from "../../../values/thai-date.ts"
import { amountCell, type Form, textCell } from "../form.ts"
import type { Period } from "../period.ts"

/** A change of the plan: a version and the one before it. */
export interface PlanChange {
  readonly sequence: number
  readonly before: ShownPlan
  readonly after: ShownPlan
}

/** The changes of the plan, purchase by purchase, oldest first. */
export const planChangesOf = (plans: ReadonlyArray<PlannedPurchase>): ReadonlyArray<PlanChange> =>
  plans
    .flatMap(({ versions }) => versions.slice(1).map((after, index) => ({ before: versions[index]!, after })))
    .map((change, index) => ({ ...change, sequence: index + 1 }))

const month = ({ expected }: ShownPlan) => textCell(expected == null ? expected : formatMonth(expected))
const budget = "งบประมาณโครงการ (บาท)"
const expected = "คาดว่าจะประกาศจัดซื้อจัดจ้าง (เดือน/ปี)"

/** การเปลี่ยนแปลงแผนการจัดซื้อจัดจ้าง — one change a row, with the reason. See README.md. */
export const planChanges: Form<PlanChange, Period> = {
  id: "plan-changes",
  tag: "การเปลี่ยนแปลงแผน",
  title: () => "รายละเอียดแนบท้ายประกาศเปลี่ยนแปลงแผนการจัดซื้อจัดจ้าง",
  lines: ({ fiscalYear }) => [`ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`],
  empty: () => "ไม่มีการเปลี่ยนแปลงแผนการจัดซื้อจัดจ้างที่บันทึกไว้",
  columns: [
    { heading: "ลำดับ", holds: "number", cell: ({ sequence }) => textCell(String(sequence)) },
    { heading: "รหัสแผนจัดซื้อจัดจ้าง", holds: "text", cell: ({ after }) => textCell(after.number) },
    { heading: "ชื่อโครงการ", holds: "text", namesRow: true, cell: ({ after }) => textCell(after.name) },
    { heading: "ฉบับที่", holds: "number", cell: ({ after }) => textCell(String(after.version)) },
    {
      heading: "งบประมาณโครงการเดิม (บาท)",
      under: { heading: budget, part: "เดิม" },
      holds: "amount",
      cell: ({ before }) => amountCell(before.amount)
    },
    {
      heading: "งบประมาณโครงการใหม่ (บาท)",
      under: { heading: budget, part: "ใหม่" },
      holds: "amount",
      cell: ({ after }) => amountCell(after.amount)
    },
    {
      heading: "เดือนที่คาดว่าจะประกาศ เดิม",
      under: { heading: expected, part: "เดิม" },
      holds: "text",
      cell: ({ before }) => month(before)
    },
    {
      heading: "เดือนที่คาดว่าจะประกาศ ใหม่",
      under: { heading: expected, part: "ใหม่" },
      holds: "text",
      cell: ({ after }) => month(after)
    },
    { heading: "เหตุผลที่เปลี่ยนแปลง", holds: "text", cell: ({ after }) => textCell(after.reason) },
    {
      heading: "วันที่เผยแพร่",
      holds: "text",
      cell: ({ after: { announcedOn } }) =>
        textCell(announcedOn === undefined ? undefined : formatThaiDate(announcedOn, "short"))
    }
  ]
}
