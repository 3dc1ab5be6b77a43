import type { PublicPurchase } from "../../../register/public-purchase.ts"
import type { PublicSupplier } from "../../../register/public-suppliers.ts"
import type { SiteView } from "../../../register/site-view.ts"
import { methodLabels } from "../../../stages/4-purchase/method.ts"
import { kindLabels, stageNames } from "../../../stages/stage.ts"
import { formatBaht, satang } from "../../../values/baht.ts"
import { foldForMatching } from "../../../values/text.ts"
import { notRecorded } from "../../forms/form.ts"
import { bahtIn, dayIn, fiscalYearIn, type Language, monthIn, wordsIn } from "../../language.ts"
import type { FormLink } from "../../site-forms.ts"
import type { PageKind } from "../page.ts"
import { purchaseAddress } from "../addresses.ts"
import { contractModel, type SlugOf } from "./contract.ts"
import { correctionsModel } from "./corrections.ts"
import { entriesModel } from "./entries.ts"
import { paidBar } from "./paid-bar.ts"
import { papersOf } from "./papers.ts"
import { stageModel } from "./stages.ts"
import { words } from "./words.ts"

interface Named {
  readonly title: string
  readonly value: string
}

const sum = (amounts: ReadonlyArray<bigint | undefined>): bigint | undefined =>
  amounts.every((amount) => amount !== undefined)
    ? amounts.reduce<bigint>((total, amount) => total + amount!, 0n)
    : undefined

const isSamePerson = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && foldForMatching(a) === foldForMatching(b)

/** The page that checks proofs in the browser, from an edition's root; empty until it is part of the site. */
const verifyPage = "verify/index.html"

const pageModel = (purchase: PublicPurchase, slugOf: SlugOf, signed: boolean, language: Language) => {
  const t = wordsIn(words, language)
  const money = (amount: bigint | null | undefined): string =>
    amount === undefined ? t.notRecorded : amount === null ? t.none : bahtIn(amount, language)
  const { bids, contracts, findings, kind, method, unit } = purchase
  const known = <A>(title: string, value: A | undefined, show: (value: A) => string): ReadonlyArray<Named> =>
    value === undefined ? [] : [{ title, value: show(value) }]
  const stages = stageNames.map((stage) => stageModel(stage, purchase, language))
  const agreed = sum(contracts.map(({ agreedNow }) => agreedNow))
  const paid = contracts.reduce((total, contract) => total + contract.paid, 0n)
  const isPaid = contracts.some(({ payments }) => payments > 0)
  return {
    t,
    id: purchase.id,
    title: purchase.title ?? t.untitled,
    summary: [
      ...known(t.kind, kind, (code) => kindLabels[code][language]),
      { title: t.method, value: method === undefined ? t.notRecorded : methodLabels[method][language] },
      ...known(t.unit, unit, (name) => name),
      ...known(t.year, purchase.fiscalYear, (year) => fiscalYearIn(year, language)),
      ...known(t.cancelled, purchase.cancelledOn, (on) => dayIn(on, language))
    ],
    sums: [
      { title: t.budget, value: money(purchase.budget) },
      { title: t.reference, value: money(purchase.referencePrice) },
      { title: t.agreed, value: money(agreed) },
      { title: t.paid, value: isPaid ? money(paid) : t.notRecorded },
      ...(isPaid ? known(t.remaining, sum(contracts.map(({ remaining }) => remaining)), money) : [])
    ],
    paid: isPaid && contracts.length > 1 ? paidBar(paid, agreed, t.paidShare) : undefined,
    months: contracts.flatMap(({ first, rows }) =>
      rows.map(({ month, sequence }) => ({
        href: `${month}/index.html#c-${first}`,
        name: monthIn(month, language),
        sequence
      }))
    ),
    bids: bids.map(({ name, price }) => ({
      name: name ?? t.withdrawn,
      price: price === undefined ? notRecorded : formatBaht(satang(price)),
      won: contracts.some(({ supplier }) => isSamePerson(supplier, name))
    })),
    reason: purchase.reason ?? "",
    contracts: contracts.map((contract) => contractModel(contract, purchase, slugOf, language)),
    stages,
    found: stages
      .filter((stage) => stage.findings.length > 0)
      .map(({ findings: mine, name, stage, step }) => ({ stage, step, name, count: mine.length })),
    foundCount: findings.length,
    papers: papersOf(purchase, language),
    corrections: correctionsModel(purchase.corrections, language),
    verify: `${verifyPage}?purchase=${purchase.id}`,
    signed,
    entries: entriesModel(purchase.entries, language)
  }
}

/** The address of each contract's supplier, by the contract's first entry. */
export const supplierSlugs = (suppliers: ReadonlyArray<PublicSupplier>): ReadonlyMap<number, string> =>
  new Map(suppliers.flatMap(({ slug, won }) => won.map(({ contract }) => [contract.first, slug] as const)))

const pagesOf = function* (
  { purchases, signed, suppliers }: SiteView,
  language: Language,
  forms: ReadonlyMap<string, ReadonlyArray<FormLink>>
) {
  const slugs = supplierSlugs(suppliers)
  for (const purchase of purchases)
    yield {
      path: purchaseAddress(purchase.id),
      title: `${words.purchase[language]} ${purchase.id}${purchase.title === undefined ? "" : ` ${purchase.title}`}`,
      trail: [{ href: "", text: purchase.id }],
      model: {
        ...pageModel(purchase, (first) => slugs.get(first), signed, language),
        forms: forms.get(purchase.id) ?? []
      }
    }
}

/** `purchases/<id>/index.html`: one purchase, from need to disclosure, with its offers, contracts, findings and entries. */
export const purchasePages: PageKind = { template: "pages/purchase/page.hbs", pages: pagesOf }
