import type { FormsView, ShownPlan, ShownPurchase } from "../../../register/forms-view.ts"
import { type Satang, satang } from "../../../values/baht.ts"
import type { FiscalYear } from "../../../values/fiscal-year.ts"
import { formatMonth, formatThaiDate, type ThaiDate } from "../../../values/thai-date.ts"
import { amountCell, type Form, textCell } from "../form.ts"
import { missingMonths, type Period } from "../period.ts"

/** A planned purchase and what came of it. */
export interface PlannedAndActual {
  readonly sequence: number
  readonly first: ShownPlan
  readonly newest: ShownPlan
  readonly purchase: ShownPurchase | undefined
  readonly cancelledOn: ThaiDate | undefined
}

/** The planned purchases of a year with what came of them. */
export const plannedAndActual = (
  { plans, purchases }: FormsView,
  fiscalYear: FiscalYear
): ReadonlyArray<PlannedAndActual> => {
  const byId = new Map(purchases.map((purchase) => [purchase.id, purchase]))
  return plans
    .filter((plan) => plan.fiscalYear === fiscalYear)
    .map(({ cancelledOn, id, versions }, index) => ({
      sequence: index + 1,
      first: versions[0],
      newest: versions.at(-1)!,
      purchase: byId.get(id),
      cancelledOn
    }))
}

/** The prices of all contracts added up; unknown where one of them is. */
const agreedOf = ({ purchase }: PlannedAndActual): Satang | undefined => {
  if (purchase === undefined) return undefined
  const amounts = purchase.contracts.map(({ amount }) => amount)
  return amounts.some((amount) => amount === undefined)
    ? undefined
    : satang(amounts.reduce<bigint>((sum, amount) => sum + amount!, 0n))
}

const difference = (row: PlannedAndActual): Satang | undefined => {
  const agreed = agreedOf(row)
  return agreed === undefined || row.newest.amount == null ? undefined : satang(row.newest.amount - agreed)
}

const standing = ({ cancelledOn, purchase }: PlannedAndActual): string =>
  purchase !== undefined
    ? "ทำสัญญาหรือข้อตกลงแล้ว"
    : cancelledOn !== undefined
      ? `ยกเลิกเมื่อ ${formatThaiDate(cancelledOn, "short")}`
      : "ยังไม่มีสัญญาในเดือนที่เผยแพร่แล้ว"

/** แผนเทียบผล — one planned purchase a row, beside what was agreed. See README.md. */
export const planAndActual: Form<PlannedAndActual, Period> = {
  id: "plan-and-actual",
  tag: "แผนเทียบผล",
  title: ({ fiscalYear }) => `แผนการจัดซื้อจัดจ้างเทียบกับผล ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`,
  empty: () => "ไม่มีแผนการจัดซื้อจัดจ้างที่บันทึกไว้สำหรับปีงบประมาณนี้",
  columns: [
    { heading: "ลำดับ", holds: "number", cell: ({ sequence }) => textCell(String(sequence)) },
    { heading: "รหัสแผนจัดซื้อจัดจ้าง", holds: "text", cell: ({ newest }) => textCell(newest.number) },
    { heading: "ชื่อโครงการ", holds: "text", namesRow: true, cell: ({ newest }) => textCell(newest.name) },
    {
      heading: "งบประมาณตามแผนฉบับแรก (บาท)",
      holds: "amount",
      cell: ({ first }) => amountCell(first.amount)
    },
    {
      heading: "งบประมาณตามแผนล่าสุด (บาท)",
      holds: "amount",
      cell: ({ newest }) => amountCell(newest.amount)
    },
    { heading: "ราคาที่ตกลงซื้อหรือจ้าง (บาท)", holds: "amount", cell: (row) => amountCell(agreedOf(row)) },
    { heading: "แผนล่าสุดหักราคาที่ตกลง (บาท)", holds: "amount", cell: (row) => amountCell(difference(row)) },
    {
      heading: "คาดว่าจะประกาศ (เดือน/ปี)",
      holds: "text",
      cell: ({ newest: { expected } }) => textCell(expected == null ? expected : formatMonth(expected))
    },
    {
      heading: "วันที่ของสัญญาหรือข้อตกลง",
      holds: "text",
      cell: ({ purchase }) =>
        purchase?.contracts.map(({ on }) => ({ text: formatThaiDate(on, "short") })) ?? []
    },
    { heading: "สถานะ", holds: "text", cell: (row) => textCell(standing(row)) }
  ],
  notes: (_, period) => missingMonths(period)
}
