import type { PublicContract, PublicPurchase } from "../../../register/public-purchase.ts"
import { contractStatusLabels } from "../../../stages/5-contract/codes.ts"
import { notRecorded } from "../../forms/form.ts"
import { bahtIn, dayIn, type Language, wordsIn } from "../../language.ts"
import { supplierAddress } from "../addresses.ts"
import { eventTables } from "./events.ts"
import { paidBar } from "./paid-bar.ts"
import { words } from "./words.ts"

/** What a supplier's address is called, by the first entry of a contract; undefined where nobody is named. */
export type SlugOf = (contract: number) => string | undefined

/** One contract of a purchase as its section prints it: whom, for how much, paid and remaining, and what happened under it. */
export const contractModel = (
  contract: PublicContract,
  purchase: PublicPurchase,
  slugOf: SlugOf,
  language: Language
) => {
  const t = wordsIn(words, language)
  const money = (amount: bigint | undefined): string =>
    amount === undefined ? t.notRecorded : bahtIn(amount, language)
  const known = <A>(title: string, value: A | undefined, show: (value: A) => string) =>
    value === undefined ? [] : [{ title, value: show(value) }]
  const day = (on: NonNullable<PublicContract["signedOn"]>) => dayIn(on, language)
  const isPaid = contract.payments > 0
  const slug = slugOf(contract.first)
  return {
    first: contract.first,
    number: contract.number ?? notRecorded,
    supplier: contract.supplierWithdrawn ? t.withdrawn : (contract.supplier ?? t.notRecorded),
    supplierHref: slug === undefined ? "" : supplierAddress(slug),
    facts: [
      ...known(t.signedOn, contract.signedOn, day),
      ...known(t.endsOn, contract.endsOnNow, day),
      { title: t.agreed, value: money(contract.agreed) },
      ...(contract.agreedNow === contract.agreed ? [] : known(t.agreedNow, contract.agreedNow, money)),
      { title: t.paid, value: isPaid ? money(contract.paid) : t.notRecorded },
      ...(isPaid ? known(t.remaining, contract.remaining, money) : []),
      ...known(t.accepted, contract.acceptedOn, day),
      ...known(t.terminated, contract.terminatedOn, day),
      ...known(t.status, contract.status, (status) => contractStatusLabels[status][language]),
      ...(contract.amendments === 0 ? [] : [{ title: t.amended, value: String(contract.amendments) }])
    ],
    paid: isPaid ? paidBar(contract.paid, contract.agreedNow, t.paidShare) : undefined,
    tables: eventTables(contract, purchase, language)
  }
}
