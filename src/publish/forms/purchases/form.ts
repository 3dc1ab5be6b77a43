import type { MonthView, PurchaseRow } from "../../../register/month-view.ts"
import { agreementDays, type AgreementDays } from "../../../stages/agreement-day.ts"
import { Method, methodLabels } from "../../../stages/4-purchase/method.ts"
import { formatBahtPlain, type Satang } from "../../../values/baht.ts"

/** A Table Schema field's type and what else the schema says of it. */
interface FieldType {
  readonly type: "string" | "integer" | "number" | "date" | "yearmonth"
  readonly constraints?: Readonly<Record<string, unknown>>
  readonly categories?: ReadonlyArray<{ readonly value: string; readonly label: string }>
}

/** A column of `purchases.csv`. */
export interface PurchaseColumn {
  readonly name: string
  readonly th: string
  readonly en: string
  readonly about?: string
  readonly field: FieldType
  /** The value as the file holds it; empty where it is unknown. */
  readonly value: (row: PurchaseRow, view: Pick<MonthView, "agency" | "month">) => string
}

const baht = (amount: Satang | null | undefined): string =>
  amount === undefined || amount === null ? "" : formatBahtPlain(amount)

const several = (values: ReadonlyArray<string>): string => values.join(" | ")

const always = { required: true }
const money: FieldType = { type: "number", constraints: { minimum: 0 } }
const words: FieldType = { type: "string" }

const dayKinds = Object.keys(agreementDays) as ReadonlyArray<AgreementDays>

/** The columns of `purchases.csv`, in order: the machine-readable month. See README.md. */
export const purchaseColumns: ReadonlyArray<PurchaseColumn> = [
  {
    name: "agency_code",
    th: "รหัสหน่วยงาน",
    en: "Agency code",
    about: "Department code of the Comptroller General's Department",
    field: { type: "string", constraints: { ...always, pattern: "^[0-9]{4,9}$" } },
    value: (_, { agency }) => agency.code
  },
  {
    name: "agency_name",
    th: "ชื่อหน่วยงาน",
    en: "Agency",
    field: { type: "string", constraints: always },
    value: (_, { agency }) => agency.name
  },
  {
    name: "fiscal_year",
    th: "ปีงบประมาณ (พ.ศ.)",
    en: "Fiscal year (Buddhist era)",
    about: "The year of the money: 2568 is 1 October 2024 to 30 September 2025",
    field: { type: "integer", constraints: { ...always, minimum: 2443 } },
    value: (row) => String(row.fiscalYear)
  },
  {
    name: "month",
    th: "รอบเดือน",
    en: "Month",
    about: "Month of `contract_date`, common era",
    field: { type: "yearmonth", constraints: always },
    value: (_, { month }) => month
  },
  {
    name: "sequence",
    th: "ลำดับ",
    en: "Number within the month",
    field: { type: "integer", constraints: { ...always, minimum: 1 } },
    value: (row) => String(row.sequence)
  },
  { name: "item", th: "งานที่จัดซื้อหรือจัดจ้าง", en: "Item", field: words, value: (row) => row.item ?? "" },
  {
    name: "budget_baht",
    th: "วงเงินที่จะซื้อหรือจ้าง (บาท)",
    en: "Budget (baht)",
    field: money,
    value: (row) => baht(row.budget)
  },
  {
    name: "reference_price_baht",
    th: "ราคากลาง (บาท)",
    en: "Reference price (baht)",
    about: "Empty where unknown, and where none was set",
    field: money,
    value: (row) => baht(row.referencePrice)
  },
  {
    name: "method",
    th: "วิธีซื้อหรือจ้าง",
    en: "Method",
    field: {
      type: "string",
      constraints: { enum: Method.literals },
      categories: Method.literals.map((value) => ({ value, label: methodLabels[value].th }))
    },
    value: (row) => row.method ?? ""
  },
  {
    name: "bidders",
    th: "รายชื่อผู้เสนอราคา",
    en: "Bidders",
    about:
      "Joined by ' | '; a withdrawn name is empty but keeps its place. Empty where the bidders are unknown",
    field: words,
    value: (row) => several(row.bids.map(({ name }) => name ?? ""))
  },
  {
    name: "bid_prices_baht",
    th: "ราคาที่เสนอ (บาท)",
    en: "Bid prices (baht)",
    about: "Joined by ' | ', in the order of bidders; an unknown price is empty but keeps its place",
    field: words,
    value: (row) => several(row.bids.map(({ price }) => baht(price)))
  },
  {
    name: "winner",
    th: "ผู้ได้รับการคัดเลือก",
    en: "Winner",
    about: "Empty where unknown or withdrawn",
    field: words,
    value: (row) => (row.winnerWithdrawn ? "" : (row.winner ?? ""))
  },
  {
    name: "agreed_price_baht",
    th: "ราคาที่ตกลงซื้อหรือจ้าง (บาท)",
    en: "Agreed price (baht)",
    about: "May be the total of a project that has this one contract",
    field: money,
    value: (row) => baht(row.agreedPrice)
  },
  {
    name: "reason",
    th: "เหตุผลที่คัดเลือกโดยสรุป",
    en: "Reason for the selection",
    field: words,
    value: (row) => row.reason ?? ""
  },
  {
    name: "contract_no",
    th: "เลขที่สัญญาหรือข้อตกลง",
    en: "Contract number",
    field: words,
    value: (row) => row.contractNumber ?? ""
  },
  {
    name: "contract_date",
    th: "วันที่ของสัญญาหรือข้อตกลง",
    en: "Date of the contract or agreement",
    about: "Common era; of what it is the day, `contract_date_of` says",
    field: { type: "date", constraints: always },
    value: (row) => row.signedOn
  },
  {
    name: "egp_project_no",
    th: "เลขที่โครงการในระบบ e-GP",
    en: "e-GP project number",
    field: words,
    value: (row) => row.egpProjectNumber ?? ""
  },
  {
    name: "egp_contract_no",
    th: "เลขคุมสัญญาในระบบ e-GP",
    en: "e-GP contract number",
    field: words,
    value: (row) => row.egpContractNumber ?? ""
  },
  {
    name: "budget_line",
    th: "รหัสงบประมาณ",
    en: "Budget line",
    field: words,
    value: (row) => row.budgetLine ?? ""
  },
  {
    name: "fund_source",
    th: "แหล่งเงิน",
    en: "Source of funds",
    field: words,
    value: (row) => row.fundSource ?? ""
  },
  {
    name: "entry",
    th: "ลำดับในบัญชี",
    en: "Ledger entry",
    about: "Newest ledger entry behind the row, counted from 0",
    field: { type: "integer", constraints: { ...always, minimum: 0 } },
    value: (row) => String(row.entry)
  },
  {
    name: "contract_date_of",
    th: "วันที่ของสัญญาหรือข้อตกลงเป็นวันที่ใด",
    en: "What the date of the contract is",
    about: "The first of these days that is recorded",
    field: {
      type: "string",
      constraints: { ...always, enum: dayKinds },
      categories: dayKinds.map((value) => ({ value, label: agreementDays[value].th }))
    },
    value: (row) => row.dayOf
  }
]

/** The Frictionless Table Schema of `purchases.csv`; titles in English, and in Thai under `title@th`. */
export const purchasesTableSchema = (): object => ({
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  fields: purchaseColumns.map(({ about, en, field, name, th }) => ({
    name,
    title: en,
    "title@th": th,
    ...(about === undefined ? {} : { description: about }),
    ...field
  })),
  missingValues: [""],
  primaryKey: ["agency_code", "month", "sequence"]
})
