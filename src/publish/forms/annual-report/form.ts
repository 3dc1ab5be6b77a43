import type { FormsView, ShownPurchase } from "../../../register/forms-view.ts"
import { Method, methodLabels } from "../../../stages/4-purchase/method.ts"
import { type Satang, satang } from "../../../values/baht.ts"
import { amountCell, type Form, textCell } from "../form.ts"
import { agreedIn, missingMonths, type Period } from "../period.ts"

/** What a method came to in a year: projects, their budgets, and what was agreed. */
export interface MethodResult {
  readonly name: string
  readonly projects: number
  /** Of all projects, in hundredths of a per cent. */
  readonly projectShare: bigint
  readonly budget: Satang
  readonly agreed: Satang
  /** Of all money agreed, in hundredths of a per cent. */
  readonly agreedShare: bigint
  /** ประหยัดได้ — budget less what was agreed, of projects of which both are known; below zero where more was agreed. */
  readonly saved: bigint
  /** Projects of which budget or price is not recorded: they are not part of `saved`. */
  readonly unknown: number
}

interface Project {
  readonly purchase: ShownPurchase
  readonly agreed: bigint | undefined
}

const projectsIn = (view: FormsView, period: Period): ReadonlyArray<Project> =>
  [...Map.groupBy(agreedIn(view, period), ({ purchase }) => purchase)].map(([purchase, of]) => ({
    purchase,
    agreed: of.reduce<bigint | undefined>(
      (sum, { contract }) =>
        sum === undefined || contract.amount === undefined ? undefined : sum + contract.amount,
      0n
    )
  }))

const share = (part: bigint, whole: bigint): bigint =>
  whole === 0n ? 0n : (part * 20_000n + whole) / (2n * whole)

const resultOf = (name: string, of: ReadonlyArray<Project>, all: ReadonlyArray<Project>): MethodResult => {
  const sum = (projects: ReadonlyArray<Project>) =>
    projects.reduce((total, { agreed }) => total + (agreed ?? 0n), 0n)
  const known = of.filter(({ agreed, purchase }) => agreed !== undefined && purchase.budget !== undefined)
  return {
    name,
    projects: of.length,
    projectShare: share(BigInt(of.length), BigInt(all.length)),
    budget: satang(of.reduce((total, { purchase }) => total + (purchase.budget ?? 0n), 0n)),
    agreed: satang(sum(of)),
    agreedShare: share(sum(of), sum(all)),
    saved: known.reduce((total, { agreed, purchase }) => total + purchase.budget! - agreed!, 0n),
    unknown: of.length - known.length
  }
}

/** The methods that were used in a period, in the order of the law, and all of them together. */
export const resultsOf = (view: FormsView, period: Period): ReadonlyArray<MethodResult> => {
  const all = projectsIn(view, period)
  if (all.length === 0) return []
  const byMethod = Map.groupBy(all, ({ purchase }) => purchase.method)
  const named = [...Method.literals, undefined].flatMap((method) => {
    const of = byMethod.get(method)
    return of === undefined
      ? []
      : [resultOf(method === undefined ? "ไม่ได้บันทึกวิธี" : methodLabels[method].th, of, all)]
  })
  return [...named, resultOf("รวมทุกวิธี", all, all)]
}

const percent = (hundredths: bigint): string =>
  `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`

/** รายงานผลการจัดซื้อจัดจ้างประจำปี — one method a row. See README.md. */
export const annualReport: Form<MethodResult, Period> = {
  id: "annual-report",
  tag: "รายงานผลประจำปี",
  title: ({ fiscalYear }) => `รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`,
  lines: ({ months, published }) => [`เดือนที่เผยแพร่แล้ว ${published.length} จาก ${months.length} เดือน`],
  empty: () => "ไม่มีการจัดซื้อจัดจ้างในเดือนที่เผยแพร่แล้ว",
  columns: [
    { heading: "วิธีการจัดซื้อจัดจ้าง", holds: "text", namesRow: true, cell: ({ name }) => textCell(name) },
    { heading: "จำนวนโครงการ", holds: "number", cell: ({ projects }) => textCell(String(projects)) },
    {
      heading: "ร้อยละของจำนวนโครงการ",
      holds: "number",
      cell: ({ projectShare }) => textCell(percent(projectShare))
    },
    { heading: "วงเงินงบประมาณ (บาท)", holds: "amount", cell: ({ budget }) => amountCell(budget) },
    { heading: "ราคาที่ตกลงซื้อหรือจ้าง (บาท)", holds: "amount", cell: ({ agreed }) => amountCell(agreed) },
    {
      heading: "ร้อยละของราคาที่ตกลง",
      holds: "number",
      cell: ({ agreedShare }) => textCell(percent(agreedShare))
    },
    { heading: "ประหยัดได้ (บาท)", holds: "amount", cell: ({ saved }) => amountCell(satang(saved)) },
    {
      heading: "โครงการที่ไม่ทราบวงเงินหรือราคา",
      holds: "number",
      cell: ({ unknown }) => textCell(String(unknown))
    }
  ],
  notes: (_, period) => [
    "ประหยัดได้ คือวงเงินงบประมาณหักราคาที่ตกลง เฉพาะโครงการที่ทราบทั้งสองค่า ค่าติดลบคือตกลงราคาสูงกว่าวงเงิน",
    "ปัญหา อุปสรรค และข้อเสนอแนะ ไม่ได้เก็บในบัญชี หน่วยงานเขียนเพิ่มในฉบับที่ลงนาม",
    ...missingMonths(period)
  ],
  signatures: ["หัวหน้าเจ้าหน้าที่", "หัวหน้าหน่วยงานของรัฐ"]
}
