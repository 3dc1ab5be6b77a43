import { groundLabels } from "../../../stages/4-purchase/ground.ts"
import { satang } from "../../../values/baht.ts"
import { formatThaiDate } from "../../../values/thai-date.ts"
import { amountCell, type Form, textCell } from "../form.ts"
import { type Agreed, boundsLine, missingMonths, type Period } from "../period.ts"
import { supplierName, supplierNumber } from "../supplier.ts"

const reference = "เอกสารอ้างอิง"

/** ประกาศผลผู้ชนะการจัดซื้อจัดจ้างรายไตรมาส — one contract a row. See README.md. */
export const quarterlyWinners: Form<Agreed, Period> = {
  id: "quarterly-winners",
  tag: "ประกาศผู้ชนะรายไตรมาส",
  title: () => "รายละเอียดแนบท้ายประกาศผลผู้ชนะการจัดซื้อจัดจ้างหรือผู้ได้รับการคัดเลือก และสาระสำคัญของสัญญาหรือข้อตกลงเป็นหนังสือ",
  lines: (period) => [
    `ประจำไตรมาสที่ ${period.quarter} ปีงบประมาณ พ.ศ. ${period.fiscalYear} (${boundsLine(period)})`
  ],
  empty: () => "ไม่มีการจัดซื้อจัดจ้างในไตรมาสนี้",
  columns: [
    { heading: "ลำดับที่", holds: "number", cell: ({ sequence }) => textCell(String(sequence)) },
    {
      heading: "เลขประจำตัวผู้เสียภาษี/เลขประจำตัวประชาชน",
      holds: "text",
      cell: ({ contract }) => supplierNumber(contract.supplier)
    },
    {
      heading: "ชื่อผู้ประกอบการ",
      holds: "text",
      cell: ({ contract }) => textCell(supplierName(contract.supplier))
    },
    {
      heading: "รายการพัสดุที่จัดซื้อจัดจ้าง",
      holds: "text",
      namesRow: true,
      cell: ({ purchase }) => textCell(purchase.title)
    },
    {
      heading: "จำนวนเงินรวมที่จัดซื้อจัดจ้าง",
      holds: "amount",
      cell: ({ contract }) => amountCell(contract.amount)
    },
    {
      heading: "วันที่ของเอกสารอ้างอิง",
      under: { heading: reference, part: "วันที่" },
      holds: "text",
      cell: ({ contract }) => textCell(formatThaiDate(contract.on, "short"))
    },
    {
      heading: "เลขที่ของเอกสารอ้างอิง",
      under: { heading: reference, part: "เลขที่" },
      holds: "text",
      cell: ({ contract }) => textCell(contract.number)
    },
    {
      heading: "เหตุผลสนับสนุน",
      holds: "text",
      cell: ({ purchase: { ground } }) => textCell(ground == null ? ground : groundLabels[ground].th)
    }
  ],
  totals: (rows) => [
    {
      heading: "รวมทั้งสิ้น (บาท)",
      line: { amount: satang(rows.reduce((sum, { contract }) => sum + (contract.amount ?? 0n), 0n)) }
    }
  ],
  notes: (rows, period) => [
    "เหตุผลสนับสนุน คือข้อของมาตรา 56 แห่งพระราชบัญญัติการจัดซื้อจัดจ้างฯ พ.ศ. 2560 ที่ใช้ เช่น 56(2)(ข)",
    ...(rows.some(({ contract }) => contract.amount === undefined)
      ? [
          `ยอดรวมไม่นับ ${rows.filter(({ contract }) => contract.amount === undefined).length} รายการที่ไม่ได้บันทึกจำนวนเงิน`
        ]
      : []),
    ...missingMonths(period)
  ],
  signatures: ["ผู้จัดทำ", "ผู้ตรวจสอบ"]
}
