import type { PublicContract, PublicPurchase } from "../register/public-purchase.ts"
import type { SiteView } from "../register/site-view.ts"
import type { SearchRecord } from "../values/searchable.ts"
import { fiscalYearOf } from "../values/fiscal-year.ts"
import { discreet } from "./privacy.ts"
import { purchaseAddress } from "./pages/addresses.ts"

const shown = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : discreet(text)

const recordOf = (purchase: PublicPurchase, contract: PublicContract): SearchRecord => {
  const { month } = contract.rows.at(-1)!
  return {
    path: purchaseAddress(purchase.id),
    id: purchase.id,
    title: shown(purchase.title),
    supplier: contract.supplierWithdrawn ? undefined : shown(contract.supplier),
    methodCode: purchase.method,
    unit: shown(purchase.unit),
    fiscalYear: fiscalYearOf(month),
    month,
    signedOn: contract.signedOn,
    amount: contract.agreed?.toString(),
    numbers: [contract.number, contract.egpNumber].filter((number) => number !== undefined).map(discreet),
    findings: purchase.findings.length
  }
}

/**
 * What the site's search looks through: a record for each contract that a published month shows, in the order of the purchases' numbers, under
 * the month that shows it. A name that was withdrawn is in none.
 */
export const searchRecords = ({ purchases }: SiteView): ReadonlyArray<SearchRecord> =>
  purchases.flatMap((purchase) =>
    purchase.contracts.filter(({ rows }) => rows.length > 0).map((contract) => recordOf(purchase, contract))
  )
