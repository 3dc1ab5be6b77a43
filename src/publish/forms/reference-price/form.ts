import type { ShownPurchase } from "../../../register/forms-view.ts"
import { referencePriceSources } from "../../../stages/3-prep/reference-price.ts"
import { formatThaiDate } from "../../../values/thai-date.ts"
import { type FilledForm, fill, type Form, type Line, amountCell, textCell } from "../form.ts"

/** An item of a form that is a list of questions: its number, its heading, and what is recorded. */
export interface Item {
  readonly number: string
  readonly heading: string
  readonly lines: ReadonlyArray<Line>
}

/** The columns of such a form. */
export const itemColumns: Form<Item>["columns"] = [
  { heading: "ข้อ", holds: "text", cell: ({ number }) => textCell(number) },
  { heading: "รายการ", holds: "text", namesRow: true, cell: ({ heading }) => textCell(heading) },
  { heading: "ข้อมูล", holds: "offers", cell: ({ lines }) => lines }
]

type Kept = "bor-kor-01" | "bor-kor-06"

/** Which table shows the purchase's reference price: as recorded, else by what is bought; none for consultants, design and the like. */
export const referencePriceFormOf = ({
  kind,
  referencePrice,
  referencePriceForm: form
}: ShownPurchase): Kept | undefined => {
  if (referencePrice == null || form === null) return undefined
  if (form !== undefined) return form === "bor-kor-01" || form === "bor-kor-06" ? form : undefined
  if (kind === "construction") return "bor-kor-01"
  return kind === "goods" || kind === "service" || kind === "lease" ? "bor-kor-06" : undefined
}

const day = (of: ShownPurchase["referencePriceSetOn"]) =>
  textCell(of == null ? of : `ณ วันที่ ${formatThaiDate(of, "long")}`)

const source = ({ referencePriceDetail, referencePriceSource }: ShownPurchase): ReadonlyArray<Line> => [
  ...textCell(
    referencePriceSource == null ? referencePriceSource : referencePriceSources[referencePriceSource].th
  ),
  ...textCell(referencePriceDetail ?? undefined)
]

const setBy = ({ referencePriceSetBy: people }: ShownPurchase): ReadonlyArray<Line> =>
  people == null ? textCell(people) : people.map((text) => ({ text }))

const amounts = (purchase: ShownPurchase): ReadonlyArray<Line> => [
  ...day(purchase.referencePriceSetOn),
  ...amountCell(purchase.referencePrice)
]

const itemsOf = (
  purchase: ShownPurchase,
  agencyName: string
): Record<Kept, ReadonlyArray<Omit<Item, "number">>> => {
  const budget = { heading: "วงเงินงบประมาณที่ได้รับจัดสรร (บาท)", lines: amountCell(purchase.budget) }
  const owner = textCell(purchase.unit === undefined ? agencyName : `${purchase.unit} ${agencyName}`)
  return {
    "bor-kor-01": [
      { heading: "ชื่อโครงการ/หน่วยงานเจ้าของโครงการ", lines: [...textCell(purchase.title), ...owner] },
      budget,
      { heading: "ลักษณะงาน (โดยสังเขป)", lines: textCell(purchase.scope) },
      { heading: "ราคากลางคำนวณ (บาท)", lines: amounts(purchase) },
      { heading: "บัญชีประมาณการราคากลาง", lines: source(purchase) },
      { heading: "คณะกรรมการกำหนดราคากลาง (ตำแหน่ง)", lines: setBy(purchase) }
    ],
    "bor-kor-06": [
      { heading: "ชื่อโครงการ", lines: textCell(purchase.title) },
      { heading: "หน่วยงานเจ้าของโครงการ", lines: owner },
      budget,
      { heading: "วันที่กำหนดราคากลาง (ราคาอ้างอิง) เป็นเงิน (บาท)", lines: amounts(purchase) },
      { heading: "แหล่งที่มาของราคากลาง (ราคาอ้างอิง)", lines: source(purchase) },
      { heading: "เจ้าหน้าที่หรือคณะกรรมการกำหนดราคากลาง (ราคาอ้างอิง) (ตำแหน่ง)", lines: setBy(purchase) }
    ]
  }
}

const common = {
  empty: () => "ไม่มีข้อมูลราคากลาง",
  columns: itemColumns,
  notes: () => ["ชื่อผู้กำหนดราคากลางเป็นข้อมูลส่วนบุคคล แบบนี้แสดงตำแหน่ง"]
}

/** บก.01, บก.06 — tables of the budget and the reference price of a purchase. See README.md. */
export const referencePriceForms: Readonly<Record<Kept, Form<Item, ShownPurchase>>> = {
  "bor-kor-01": {
    id: "bor-kor-01",
    tag: "บก.01",
    title: () => "ตารางแสดงวงเงินงบประมาณที่ได้รับจัดสรรและราคากลางในงานจ้างก่อสร้าง",
    ...common
  },
  "bor-kor-06": {
    id: "bor-kor-06",
    tag: "บก.06",
    title: () => "ตารางแสดงวงเงินงบประมาณที่ได้รับจัดสรรและราคากลาง (ราคาอ้างอิง) ในการจัดซื้อจัดจ้างที่มิใช่งานก่อสร้าง",
    ...common
  }
}

/** The table of a purchase's reference price, filled; none where the law wants another one or none is recorded. */
export const filledReferencePrice = (purchase: ShownPurchase, agencyName: string): FilledForm | undefined => {
  const id = referencePriceFormOf(purchase)
  if (id === undefined) return undefined
  const items = itemsOf(purchase, agencyName)[id].map((item, index) => ({
    ...item,
    number: String(index + 1)
  }))
  return fill(referencePriceForms[id], purchase, items, agencyName)
}
