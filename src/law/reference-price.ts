import type { ReferencePriceSource } from "../stages/3-prep/reference-price.ts"
import type { Procurement } from "../stages/procurement.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import { boughtOrHired, invitesAll } from "./bought-or-hired.ts"
import { cancelledAtStart, firstStep } from "./first-step.ts"
import { missing, recorded, type Scope, type Subject, type Text, unrecorded } from "./rule.ts"
import { every, groundKnown, groundOfMethod } from "./scope.ts"
import { hasOwnReport, isReportedAfter, smallPurchaseWay } from "./small-purchase.ts"

/** In where a reference price comes from one of the sources; out for purchases whose report is of their own kind. */
export const hasPriceSource = (subject: Subject): Scope => {
  const { referencePriceSource: source } = recorded(subject.procurement.prep)
  if (source === null || hasOwnReport(smallPurchaseWay(subject.procurement))) return "out-of-scope"
  return every(boughtOrHired(subject), source === undefined ? missing("prep.referencePriceSource") : "in")
}

/** The sources of มาตรา 4 in the order of their groups; inside a group there is none. */
const group: Record<ReferencePriceSource, number> = { "1": 1, "2": 2, "3": 2, "4": 3, "5": 3, "6": 3 }

/**
 * The source of a reference price, with the sources before it that had a price, too; for a last price the day of that purchase, null where
 * it is recorded as none.
 */
export const priceSource = (procurement: Procurement) => {
  const prep = recorded(procurement.prep)
  const source = prep.referencePriceSource!
  const also = group[source] === 1 ? null : prep.referencePriceAlso
  const setOn = source === "5" ? (prep.referencePriceSetOn ?? undefined) : undefined
  const isLast = source === "5"
  return {
    source,
    higher: (also ?? []).filter((it) => group[it] < group[source]),
    last: isLast ? prep.lastBoughtOn : undefined,
    setOn,
    lacking: unrecorded({
      "prep.referencePriceAlso": also,
      "prep.lastBoughtOn": isLast ? prep.lastBoughtOn : null,
      "prep.referencePriceSetOn": isLast ? setOn : null
    })
  }
}

/** Out where a purchase was reported afterwards, without a reference price, or cancelled before it began. */
export const publishesPrice = (subject: Subject): Scope =>
  isReportedAfter(smallPurchaseWay(subject.procurement))
    ? "out-of-scope"
    : every(boughtOrHired(subject), groundKnown(subject), cancelledAtStart(subject.procurement) ?? "in")

/** What a reference price is shown with, besides e-GP. */
export const priceParts = {
  web: { th: "การเผยแพร่ในเว็บไซต์", en: "the website" },
  form: { th: "แบบแสดงราคากลาง (บก.)", en: "the form that shows it" }
} satisfies Record<string, Text>

/** An urgency, an emergency or a secret, which may keep a reference price from being published in time or at all. */
export const isUrgentOrSecret = (procurement: Procurement): boolean =>
  ["56-1-c", "56-1-f", "56-2-d"].includes(groundOfMethod(procurement) ?? "")

/**
 * How a price published in e-GP was shown: `late` where the first step came before, of a method that is for all or not; the parts recorded as
 * none, separated by spaces; which fields say nothing.
 */
export const pricePublication = (procurement: Procurement, on: ThaiDate) => {
  const { referencePriceWebOn: web, referencePriceForm: form } = recorded(procurement.prep)
  const { method } = recorded(procurement.purchase)
  const { on: startedOn, lacking } = firstStep(procurement)
  return {
    late: startedOn !== undefined && on > startedOn ? { on, startedOn } : undefined,
    isForAll: method !== undefined && invitesAll(method),
    parts: Object.entries({ web, form })
      .flatMap(([part, shown]) => (shown === null ? [part] : []))
      .join(" "),
    lacking: unrecorded({ "prep.referencePriceWebOn": web, "prep.referencePriceForm": form }) ?? lacking
  }
}
