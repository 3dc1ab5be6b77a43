import type { FormerPurchase } from "../../../register/former-addresses.ts"
import type { SiteView } from "../../../register/site-view.ts"
import { type Language, monthIn, wordsIn } from "../../language.ts"
import { purchaseAddress } from "../addresses.ts"
import type { PageKind } from "../page.ts"
import { correctionsModel } from "../purchase/corrections.ts"
import { entriesModel } from "../purchase/entries.ts"
import { words } from "./words.ts"

const model = (
  { contracts, corrections, entries, id, months }: FormerPurchase,
  signed: boolean,
  language: Language
) => ({
  t: wordsIn(words, language),
  id,
  signed,
  months: months.map((month) => ({ href: `${month}/index.html`, name: monthIn(month, language) })),
  contracts,
  corrections: correctionsModel(corrections, language),
  entries: entriesModel(entries, language)
})

const pagesOf = function* ({ formerPurchases, signed }: SiteView, language: Language) {
  for (const purchase of formerPurchases)
    yield {
      path: purchaseAddress(purchase.id),
      title: `${words.id[language]} ${purchase.id}`,
      trail: [{ href: "", text: purchase.id }],
      model: model(purchase, signed, language)
    }
}

/** `purchases/<id>/index.html` of a purchase that a month showed once and none shows now. */
export const formerPurchasePages: PageKind = { template: "pages/former-purchase/page.hbs", pages: pagesOf }
