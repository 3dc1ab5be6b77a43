import { explain } from "../../law/sentence.ts"
import type { PublicContract, PublicPurchase, PublicRecord } from "../../register/public-purchase.ts"
import type { PublicFact } from "../../register/public-facts.ts"
import { formatBahtPlain, satang } from "../../values/baht.ts"
import { discreetModel } from "../privacy.ts"

const baht = (amount: bigint | null | undefined): string | null | undefined =>
  amount === undefined || amount === null ? amount : formatBahtPlain(satang(amount))

const factLine = ({ amount, on, value, withdrawn }: PublicFact): object =>
  withdrawn && value.th === ""
    ? { withdrawn }
    : { ...value, date: on, baht: baht(amount), withdrawn: withdrawn || undefined }

const recordLine = ({ contract, facts, first, kind, newest }: PublicRecord): object => ({
  record: kind,
  first_entry: first,
  newest_entry: newest,
  contract,
  facts: Object.fromEntries(facts.map((fact) => [fact.field, factLine(fact)]))
})

const contractLine = (contract: PublicContract): object => ({
  first_entry: contract.first,
  contract_no: contract.number,
  egp_contract_no: contract.egpNumber,
  supplier: contract.supplierWithdrawn ? undefined : contract.supplier,
  supplier_withdrawn: contract.supplierWithdrawn || undefined,
  supplier_tax_id: contract.taxId,
  signed_on: contract.signedOn,
  agreed_on: contract.agreedOn,
  ends_on: contract.endsOn,
  ends_on_now: contract.endsOnNow,
  agreed_baht: baht(contract.agreed),
  agreed_now_baht: baht(contract.agreedNow),
  paid_baht: baht(contract.paid),
  payments: contract.payments,
  remaining_baht: baht(contract.remaining),
  amendments: contract.amendments,
  status: contract.status,
  terminated_on: contract.terminatedOn,
  accepted_on: contract.acceptedOn,
  months: contract.rows
})

const purchaseLine = (purchase: PublicPurchase): object => ({
  procurement: purchase.id,
  title: purchase.title,
  kind: purchase.kind,
  method: purchase.method,
  unit: purchase.unit,
  fiscal_year: purchase.fiscalYear,
  budget_baht: baht(purchase.budget),
  reference_price_baht: baht(purchase.referencePrice),
  bids: purchase.bids.map(({ name, price }) => ({ bidder: name, baht: baht(price) })),
  reason: purchase.reason,
  cancelled_on: purchase.cancelledOn,
  contracts: purchase.contracts.map(contractLine),
  stages: Object.fromEntries(
    [...purchase.stages].map(([stage, records]) => [stage, records.map(recordLine)])
  ),
  findings: purchase.findings.map(({ explanation, finding }) => ({
    rule: finding.rule,
    outcome: finding.outcome,
    th: explain(finding, "th"),
    en: explain(finding, "en"),
    explanation
  })),
  corrections: purchase.corrections,
  entries: purchase.entries.map(({ seq }) => seq)
})

/**
 * `data/purchases.jsonl`: a line of JSON for each purchase, with the public facts of its stages. Amounts are decimal strings of baht, days
 * `YYYY-MM-DD` of the common era; what is not recorded is absent, `null` is recorded as none.
 */
export const purchaseLines = (purchases: ReadonlyArray<PublicPurchase>): string =>
  purchases.map((purchase) => `${JSON.stringify(discreetModel(purchaseLine(purchase)))}\n`).join("")
