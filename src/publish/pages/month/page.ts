import type { PurchaseRow } from "../../../register/month-view.ts"
import type { PublishedMonth, SiteView } from "../../../register/site-view.ts"
import { agreementDays } from "../../../stages/agreement-day.ts"
import { methodLabels } from "../../../stages/4-purchase/method.ts"
import { formatBaht, satang } from "../../../values/baht.ts"
import { notRecorded } from "../../forms/form.ts"
import { bahtIn, dayIn, fiscalYearIn, type Language, monthIn } from "../../language.ts"
import { purchaseAddress, supplierAddress } from "../addresses.ts"
import type { PageKind } from "../page.ts"
import { supplierSlugs } from "../purchase/page.ts"
import { words } from "./words.ts"

const amount = (value: bigint | null | undefined): string =>
  value === undefined ? notRecorded : value === null ? "None" : formatBaht(satang(value))

const rowModel = (row: PurchaseRow, purchases: ReadonlySet<string>, slugs: ReadonlyMap<number, string>) => {
  const slug = slugs.get(row.contract)
  return {
    id: row.contract,
    sequence: row.sequence,
    item: row.item ?? words.untitled,
    href: purchases.has(row.procurement) ? purchaseAddress(row.procurement) : "",
    found: row.findings.length,
    budget: amount(row.budget),
    reference: amount(row.referencePrice),
    method: row.method === undefined ? notRecorded : methodLabels[row.method].en,
    offers: row.bids.length === 0 ? notRecorded : String(row.bids.length),
    winner: row.winnerWithdrawn ? words.withdrawn : (row.winner ?? notRecorded),
    supplier: slug === undefined || row.winnerWithdrawn ? "" : supplierAddress(slug),
    price: amount(row.agreedPrice),
    day: `${dayIn(row.signedOn, "en")}${row.dayOf === "signed" ? "" : ` (${agreementDays[row.dayOf].en})`}`
  }
}

const model = (
  { month, revisions, rows }: PublishedMonth,
  purchases: ReadonlySet<string>,
  slugs: ReadonlyMap<number, string>
) => {
  const unpriced = rows.filter(({ agreedPrice }) => agreedPrice === undefined).length
  return {
    t: words,
    month: monthIn(month, "en"),
    official: `${month}/index.html`,
    sums: [
      { title: words.revision, value: String(revisions.length) },
      { title: words.count, value: String(rows.length) },
      {
        title: words.total,
        value: bahtIn(
          rows.reduce((sum, { agreedPrice }) => sum + (agreedPrice ?? 0n), 0n),
          "en"
        )
      },
      ...(unpriced === 0 ? [] : [{ title: words.unpriced, value: String(unpriced) }])
    ],
    rows: rows.map((row) => rowModel(row, purchases, slugs))
  }
}

const pagesOf = function* ({ months, purchases, suppliers }: SiteView, language: Language) {
  if (language === "th") return
  const [ids, slugs] = [new Set(purchases.map(({ id }) => id)), supplierSlugs(suppliers)]
  for (const published of months) {
    const name = monthIn(published.month, language)
    yield {
      path: `${published.month}/index.html`,
      title: `${words.heading} ${name}`,
      trail: [
        {
          href: `fy${published.fiscalYear}/index.html`,
          text: fiscalYearIn(published.fiscalYear, language)
        },
        { href: "", text: name }
      ],
      model: model(published, ids, slugs)
    }
  }
}

/** `en/2025-08/index.html`: the English reading of a month; its Thai twin lies in the month's own folder and is committed to there. */
export const monthPages: PageKind = { template: "pages/month/page.hbs", pages: pagesOf }
