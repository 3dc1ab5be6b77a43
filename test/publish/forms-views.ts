import type { FormsView, ShownContract, ShownPurchase, ShownSupplier } from "../../src/register/forms-view.ts"
import { baht } from "../../src/values/baht.ts"
import { fiscalYearOf } from "../../src/values/fiscal-year.ts"
import { type Month, thaiDate } from "../../src/values/thai-date.ts"
import { agency } from "./views.ts"

export const fy2568 = fiscalYearOf("2025-08" as Month)
export const firm: ShownSupplier = {
  name: "บริษัท ตัวอย่างวัสดุ จำกัด",
  taxId: "0999999000012",
  isPerson: false,
  isWithdrawn: false
}
export const person: ShownSupplier = { name: "นายตัวอย่าง หนึ่ง", isPerson: true, isWithdrawn: false }

export const contract = (more: Partial<ShownContract> = {}): ShownContract => ({
  first: 100,
  on: thaiDate("2025-08-04"),
  supplier: firm,
  number: "12/2568",
  amount: baht(498_000),
  startsOn: thaiDate("2025-08-04"),
  endsOn: thaiDate("2025-09-30"),
  status: "running",
  ...more
})

export const purchase = (more: Partial<ShownPurchase> = {}): ShownPurchase => ({
  id: "68089999001",
  egpProjectNumber: "68089999001",
  fiscalYear: fy2568,
  title: "จ้างก่อสร้างถนน",
  kind: "construction",
  budget: baht(500_000),
  fundClass: "accumulated",
  referencePrice: baht(499_000),
  method: "e-bidding",
  ground: "56-2-b",
  offers: [{ bidder: firm, price: baht(498_000) }],
  contracts: [contract()],
  ...more
})

/** A site with August 2568 published. */
export const formsOf = (
  purchases: ReadonlyArray<ShownPurchase>,
  more: Partial<FormsView> = {}
): FormsView => ({
  agency,
  months: new Set(["2025-08" as Month]),
  years: [fy2568],
  purchases,
  uncontracted: [],
  plans: [],
  itaTemplates: new Map(),
  ...more
})
