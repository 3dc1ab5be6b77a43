import type { ShownContract, ShownPurchase } from "../../../register/forms-view.ts"
import { contractStatusLabels } from "../../../stages/5-contract/codes.ts"
import { formatThaiDate } from "../../../values/thai-date.ts"
import { amountCell, type FilledForm, fill, type Form, textCell } from "../form.ts"
import { type Item, itemColumns } from "../reference-price/form.ts"
import { offer, supplierName, supplierNumber } from "../supplier.ts"

interface Subject {
  readonly purchase: ShownPurchase
  readonly contract: ShownContract
}

/** ข้อมูลสาระสำคัญในสัญญา — what a contract says, one item a row. See README.md. */
export const contractEssentials: Form<Item, Subject> = {
  id: "contract-essentials",
  tag: "สาระสำคัญในสัญญา",
  title: () => "ข้อมูลสาระสำคัญในสัญญา",
  empty: () => "ไม่มีข้อมูลสัญญา",
  columns: itemColumns
}

const offersOf = ({ offers }: ShownPurchase): ReadonlyArray<Item> =>
  offers.length === 0
    ? [{ number: "6", heading: "รายชื่อผู้เสนอราคา", lines: [] }]
    : offers.map(({ bidder, price }, index) => ({
        number: `6.${index + 1}`,
        heading: `ผู้เสนอราคารายที่ ${index + 1} และราคาที่เสนอ (บาท)`,
        lines: [offer(bidder, price), ...supplierNumber(bidder)]
      }))

const itemsOf = ({ contract, purchase }: Subject, agencyName: string): ReadonlyArray<Item> => [
  { number: "1", heading: "หน่วยงาน", lines: textCell(agencyName) },
  { number: "2", heading: "เลขที่โครงการ", lines: textCell(purchase.id) },
  { number: "3", heading: "ชื่อโครงการ/รายการ", lines: textCell(purchase.title) },
  { number: "4", heading: "งบประมาณที่ได้รับจัดสรร (บาท)", lines: amountCell(purchase.budget) },
  { number: "5", heading: "ราคากลาง (บาท)", lines: amountCell(purchase.referencePrice) },
  ...offersOf(purchase),
  { number: "7.1", heading: "ผู้ได้รับการคัดเลือก", lines: textCell(supplierName(contract.supplier)) },
  { number: "7.2", heading: "เลขประจำตัวผู้เสียภาษี", lines: supplierNumber(contract.supplier) },
  { number: "7.3", heading: "เลขคุมสัญญาในระบบ e-GP", lines: textCell(contract.egpNumber) },
  { number: "7.4", heading: "เลขที่สัญญา/ข้อตกลง", lines: textCell(contract.number) },
  { number: "7.5", heading: "วันที่ทำสัญญา", lines: textCell(formatThaiDate(contract.on, "long")) },
  { number: "7.6", heading: "จำนวนเงิน (บาท)", lines: amountCell(contract.amount) },
  {
    number: "7.7",
    heading: "สถานะสัญญา",
    lines: textCell(contract.status === undefined ? undefined : contractStatusLabels[contract.status].th)
  },
  { number: "7.8", heading: "เหตุผลที่คัดเลือก", lines: textCell(purchase.reason) }
]

/** The form of a contract, filled. */
export const filledContractEssentials = (subject: Subject, agencyName: string): FilledForm =>
  fill(contractEssentials, subject, itemsOf(subject, agencyName), agencyName)
