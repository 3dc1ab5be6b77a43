import type { PublicContract, PublicPurchase } from "../../../register/public-purchase.ts"
import type { SiteView } from "../../../register/site-view.ts"
import { contractStatusLabels } from "../../../stages/5-contract/codes.ts"
import { formatBaht, satang } from "../../../values/baht.ts"
import type { ThaiDate } from "../../../values/thai-date.ts"
import { notRecorded } from "../../forms/form.ts"
import { dayIn, type Language, wordsIn } from "../../language.ts"
import { purchaseAddress, supplierAddress } from "../addresses.ts"
import type { PageKind } from "../page.ts"
import { supplierSlugs } from "../purchase/page.ts"
import { contractStates, stateOf } from "./state.ts"
import { words } from "./words.ts"

interface Shown {
  readonly contract: PublicContract
  readonly purchase: PublicPurchase
}

const model = ({ on, purchases, suppliers }: SiteView, language: Language) => {
  const t = wordsIn(words, language)
  const slugs = supplierSlugs(suppliers)
  const amount = (value: bigint | undefined) =>
    value === undefined ? notRecorded : formatBaht(satang(value))
  const day = (date: ThaiDate | undefined) => (date == null ? notRecorded : dayIn(date, language))
  const standing = (contract: PublicContract): string =>
    [
      ...(contract.terminatedOn == null
        ? []
        : [`${t.terminatedOn} ${dayIn(contract.terminatedOn, language)}`]),
      ...(contract.acceptedOn === undefined
        ? []
        : [`${t.acceptedOn} ${dayIn(contract.acceptedOn, language)}`]),
      ...(contract.isPaidUp ? [t.paidUp] : []),
      ...(stateOf(contract, on) === "past-end"
        ? [`${t.passed} ${day(contract.endsOnNow)} ${t.notAccepted}`]
        : []),
      ...(contract.status === undefined
        ? []
        : [`${t.egp} ${contractStatusLabels[contract.status][language]}`])
    ].join("\n")
  const rowModel = ({ contract, purchase }: Shown) => {
    const slug = slugs.get(contract.first)
    return {
      href: `${purchaseAddress(purchase.id)}#k-${contract.first}`,
      title: purchase.title ?? purchase.id,
      number: contract.number ?? notRecorded,
      supplier: contract.supplierWithdrawn ? t.withdrawn : (contract.supplier ?? notRecorded),
      supplierHref: slug === undefined ? "" : supplierAddress(slug),
      price: amount(contract.agreedNow),
      before: amount(contract.agreed),
      paid: contract.payments === 0 ? notRecorded : amount(contract.paid),
      ends: day(contract.endsOnNow),
      endsBefore: day(contract.endsOn),
      times: contract.amendments,
      how: standing(contract) || notRecorded
    }
  }
  const shown = purchases
    .flatMap((purchase) => purchase.contracts.map((contract): Shown => ({ contract, purchase })))
    .filter(({ contract }) => contract.rows.length > 0)
    .toSorted((a, b) => ((a.contract.endsOnNow ?? "") < (b.contract.endsOnNow ?? "") ? 1 : -1))
  const byState = Map.groupBy(shown, ({ contract }) => stateOf(contract, on))
  return {
    t,
    on: dayIn(on, language),
    states: contractStates.map((state) => {
      const rows = (byState.get(state) ?? []).map(rowModel)
      return {
        state,
        title: t[state],
        note: state === "unknown" && rows.length > 0 ? t.unknownNote : "",
        count: rows.length,
        rows
      }
    }),
    amended: shown.filter(({ contract }) => contract.amendments > 0).map(rowModel)
  }
}

/** `contracts/index.html`: contracts that run, are past their end, were amended or ended, as recorded. */
export const contractsPages: PageKind = {
  template: "pages/contracts/page.hbs",
  pages: (site, language) => [
    {
      path: "contracts/index.html",
      title: words.heading[language],
      trail: [{ href: "", text: words.heading[language] }],
      model: model(site, language)
    }
  ]
}
