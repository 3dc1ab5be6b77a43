import type { Finding } from "../../src/law/finding.ts"
import type { FiscalYearView, MonthView, PurchaseRow } from "../../src/register/month-view.ts"
import type { PublicPurchase } from "../../src/register/public-purchase.ts"
import { suppliersOf } from "../../src/register/public-suppliers.ts"
import { unitsOf } from "../../src/register/public-units.ts"
import type { SiteView } from "../../src/register/site-view.ts"
import { settingsOf } from "../../src/register/settings.ts"
import { baht, satang } from "../../src/values/baht.ts"
import { fiscalYearOf, monthsOf } from "../../src/values/fiscal-year.ts"
import { type Month, thaiDate } from "../../src/values/thai-date.ts"

export const agency = { code: "6999999", name: "องค์การบริหารส่วนตำบลตัวอย่าง", province: "ตัวอย่าง" }

/** A row of which only what e-GP's open data says is known, with what a test adds. */
export const row = (sequence: number, more: Partial<PurchaseRow> = {}): PurchaseRow => ({
  sequence,
  procurement: `680899990${String(sequence).padStart(2, "0")}`,
  contract: 100 + sequence,
  entry: 200 + sequence,
  fiscalYear: fiscalYearOf(thaiDate("2025-08-04")),
  bids: [],
  winnerWithdrawn: false,
  signedOn: thaiDate("2025-08-04"),
  dayOf: "signed",
  findings: [],
  ...more
})

/** A row with everything known. */
export const fullRow = (sequence: number, more: Partial<PurchaseRow> = {}): PurchaseRow =>
  row(sequence, {
    item: "จ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 1 บ้านตัวอย่าง",
    budget: baht(500_000),
    referencePrice: satang(49_812_345n),
    method: "specific",
    bids: [
      { name: "บริษัท ตัวอย่างวัสดุ จำกัด", price: baht(498_000) },
      { name: "ห้างหุ้นส่วนจำกัด ตัวอย่างก่อสร้าง", price: satang(49_950_050n) }
    ],
    winner: "บริษัท ตัวอย่างวัสดุ จำกัด",
    agreedPrice: baht(498_000),
    agreedPriceBasis: "contract",
    reason: "เสนอราคาต่ำสุด",
    contractNumber: "12/2568",
    egpProjectNumber: `680899990${String(sequence).padStart(2, "0")}`,
    egpContractNumber: "680824000001",
    budgetLine: "00312",
    fundSource: "ข้อบัญญัติงบประมาณรายจ่าย",
    ...more
  })

export const finding: Finding = {
  rule: "act-56-specific-cap",
  stage: "purchase",
  outcome: "breach",
  procurement: "68089999001",
  citations: [
    { instrument: "act-2560", pinpoint: "มาตรา 56 วรรคหนึ่ง (2) (ข)" },
    { instrument: "thresholds-2560", pinpoint: "ข้อ 1" }
  ],
  facts: { amount: 50_000_001n, ceiling: 50_000_000n },
  missing: [],
  judgedOn: thaiDate("2025-08-04")
}

export const month = (rows: ReadonlyArray<PurchaseRow>, more: Partial<MonthView> = {}): MonthView => ({
  agency,
  month: "2025-08" as Month,
  fiscalYear: fiscalYearOf("2025-08" as Month),
  rows,
  revision: 1,
  openings: [],
  earlier: [],
  changes: [],
  signed: false,
  ...more
})

/** Fiscal year 2568 with August published, October published without a purchase, the rest not published. */
export const year: FiscalYearView = {
  agency,
  fiscalYear: fiscalYearOf("2025-08" as Month),
  months: monthsOf(fiscalYearOf("2025-08" as Month)).map((name) => ({
    month: name,
    published: name === "2025-08" || name === "2024-10",
    revision: name === "2025-08" ? 2 : name === "2024-10" ? 1 : 0,
    rows: name === "2025-08" ? 3 : 0,
    agreed: name === "2025-08" ? satang(123_456_789n) : satang(0n),
    unpriced: name === "2025-08" ? 1 : 0
  })),
  methods: [
    { method: "specific", rows: 2, agreed: satang(23_456_789n), unpriced: 0 },
    { method: undefined, rows: 1, agreed: baht(1_000_000), unpriced: 1 }
  ]
}

/** A purchase of one contract that stands in the month, with what a test adds. */
export const purchase = (more: Partial<PublicPurchase> = {}): PublicPurchase => ({
  id: "68089999001",
  title: "จ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 1 บ้านตัวอย่าง",
  kind: "construction",
  method: "specific",
  budget: baht(500_000),
  referencePrice: satang(49_812_345n),
  bids: [
    { name: "บริษัท ตัวอย่างวัสดุ จำกัด", price: baht(498_000) },
    { name: "ห้างหุ้นส่วนจำกัด ตัวอย่างก่อสร้าง", price: satang(49_950_050n) }
  ],
  reason: "เสนอราคาต่ำสุด",
  contracts: [
    {
      first: 101,
      number: "12/2568",
      supplier: "บริษัท ตัวอย่างวัสดุ จำกัด",
      supplierWithdrawn: false,
      isJuristic: true,
      signedOn: thaiDate("2025-08-04"),
      agreedOn: thaiDate("2025-08-04"),
      agreed: baht(498_000),
      agreedNow: baht(498_000),
      paid: baht(100_000),
      payments: 1,
      remaining: baht(398_000),
      amendments: 0,
      isPaidUp: false,
      isFollowed: true,
      rows: [{ month: "2025-08" as Month, sequence: 1 }]
    }
  ],
  stages: new Map(),
  findings: [{ finding, explanation: { text: "เป็นงานเร่งด่วนหลังน้ำท่วม", entry: 301 } }],
  entries: [
    {
      seq: 101,
      at: "2025-08-05T02:00:00.000Z",
      type: "contract",
      fields: [{ th: "เลขที่สัญญา", en: "Contract number" }],
      struck: false
    }
  ],
  corrections: [
    {
      entry: 305,
      corrects: 101,
      reason: "บันทึกผิดวัน",
      on: thaiDate("2025-09-02"),
      record: { th: "สัญญา", en: "contract" },
      struck: false,
      fields: [
        {
          field: "signedOn",
          title: { th: "วันที่ลงนามสัญญา", en: "Signed on" },
          before: { value: { th: "5 ส.ค. 2568", en: "2025-08-05" }, hidden: false },
          after: { value: { th: "4 ส.ค. 2568", en: "2025-08-04" }, hidden: false }
        }
      ]
    }
  ],
  newest: 305,
  ...more
})

/** A site of one published fiscal year, with what a test adds. */
export const siteOf = (
  purchases: ReadonlyArray<PublicPurchase> = [purchase()],
  more: Partial<SiteView> = {}
): SiteView => ({
  agency,
  origin: "prongsai.example/agency/6999999",
  settings: settingsOf([]),
  size: 400,
  on: thaiDate("2025-09-02"),
  signed: true,
  fiscalYears: [year],
  months: [],
  purchases,
  suppliers: suppliersOf(purchases),
  units: unitsOf(purchases),
  plans: [],
  formerPurchases: [],
  formerSuppliers: [],
  ...more
})
