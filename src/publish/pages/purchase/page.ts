import type { PublicContract, PublicPurchase } from "../../../register/public-purchase.ts"
import { entryProofAddress } from "../../../register/log-places.ts"
import type { PublicSupplier } from "../../../register/public-suppliers.ts"
import type { SiteView } from "../../../register/site-view.ts"
import { typeWords } from "../../../register/words.ts"
import { contractStatusLabels } from "../../../stages/5-contract/codes.ts"
import { methodLabels } from "../../../stages/4-purchase/method.ts"
import { kindLabels, stageNames } from "../../../stages/stage.ts"
import { formatBaht, satang } from "../../../values/baht.ts"
import { foldForMatching } from "../../../values/text.ts"
import { dateInBangkok } from "../../../values/thai-date.ts"
import { notRecorded } from "../../forms/form.ts"
import { bahtIn, dayIn, fiscalYearIn, type Language, monthIn, wordsIn } from "../../language.ts"
import type { FormLink } from "../../site-forms.ts"
import type { PageKind } from "../page.ts"
import { findingModel } from "./finding.ts"
import { stageModel } from "./stages.ts"
import { words } from "./words.ts"

/** A purchase's permanent address, from the root of an edition. */
export const purchaseAddress = (id: string): string => `purchases/${id}/index.html`

/** A supplier's permanent address, from the root of an edition. */
export const supplierAddress = (slug: string): string => `suppliers/${slug}/index.html`

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

const pageModel = (
  purchase: PublicPurchase,
  slugs: ReadonlyMap<number, string>,
  signed: boolean,
  language: Language
) => {
  const t = wordsIn(words, language)
  const money = (amount: bigint | null | undefined): string =>
    amount === undefined ? t.notRecorded : amount === null ? t.none : bahtIn(amount, language)
  const { bids, contracts, kind, method, unit } = purchase
  const known = <A>(title: string, value: A | undefined, show: (value: A) => string): ReadonlyArray<Named> =>
    value === undefined ? [] : [{ title, value: show(value) }]
  const contractModel = (contract: PublicContract) => ({
    first: contract.first,
    number: contract.number ?? notRecorded,
    supplier: contract.supplierWithdrawn ? t.withdrawn : (contract.supplier ?? t.notRecorded),
    supplierHref: slugs.has(contract.first) ? supplierAddress(slugs.get(contract.first)!) : "",
    facts: [
      ...known(t.signedOn, contract.signedOn, (on) => dayIn(on, language)),
      ...known(t.endsOn, contract.endsOnNow, (on) => dayIn(on, language)),
      { title: t.agreed, value: money(contract.agreed) },
      ...(contract.agreedNow === contract.agreed ? [] : known(t.agreedNow, contract.agreedNow, money)),
      { title: t.paid, value: contract.payments === 0 ? t.notRecorded : money(contract.paid) },
      ...(contract.payments === 0 ? [] : known(t.remaining, contract.remaining, money)),
      ...known(t.accepted, contract.acceptedOn, (on) => dayIn(on, language)),
      ...known(t.terminated, contract.terminatedOn, (on) => dayIn(on, language)),
      ...known(t.status, contract.status, (status) => contractStatusLabels[status][language]),
      ...(contract.amendments === 0 ? [] : [{ title: t.amended, value: String(contract.amendments) }])
    ]
  })
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
      { title: t.agreed, value: money(sum(contracts.map(({ agreedNow }) => agreedNow))) },
      {
        title: t.paid,
        value: contracts.every(({ payments }) => payments === 0)
          ? t.notRecorded
          : money(contracts.reduce((total, { paid }) => total + paid, 0n))
      },
      ...(contracts.every(({ payments }) => payments === 0)
        ? []
        : known(t.remaining, sum(contracts.map(({ remaining }) => remaining)), money))
    ],
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
    contracts: contracts.map(contractModel),
    stages: stageNames.map((stage) => stageModel(stage, purchase, language)),
    findings: purchase.findings.map((finding) => findingModel(finding, language)),
    corrections: purchase.corrections.map(({ corrects, entry, reason }) => ({
      corrects,
      entry,
      reason: reason === "" ? t.noReason : reason
    })),
    signed,
    entries: purchase.entries.map(({ at, fields, imported, kind: what, seq, struck, type }) => ({
      seq,
      at: dayIn(dateInBangkok(Date.parse(at)), language),
      kind: [typeWords[type][language], ...(what === undefined ? [] : [what[language]])]
        .filter((part, index, all) => all.indexOf(part) === index)
        .join(" · "),
      says: struck ? t.struck : fields.map((field) => field[language]).join(", ") || notRecorded,
      source: imported === undefined ? t.byOffice : `${t.imported} (${t.entry} ${imported})`,
      href: entryProofAddress(seq)
    }))
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
      title: purchase.title ?? purchase.id,
      trail: [{ href: "", text: purchase.id }],
      model: { ...pageModel(purchase, slugs, signed, language), forms: forms.get(purchase.id) ?? [] }
    }
}

/** `purchases/<id>/index.html`: one purchase, from need to disclosure, with its offers, contracts, findings and entries. */
export const purchasePages: PageKind = { template: "pages/purchase/page.hbs", pages: pagesOf }
