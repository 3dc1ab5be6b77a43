import { Result } from "effect"
import { addWorkingDaysInclusive } from "../values/working-days.ts"
import { publicationPeriod } from "./counting.ts"
import type { Due } from "./duty.ts"
import {
  breach,
  caution,
  missing,
  recorded,
  type Scope,
  type Subject,
  type Text,
  unrecorded,
  type Verdict
} from "./rule.ts"
import { isCancelled } from "./scope.ts"

/** Out where the purchase was cancelled before its publication ran out, or was never published: what was left of the period has no use. */
export const notWithdrawn = ({ procurement }: Subject): Scope => {
  const { cancelledOn, invitedTo } = recorded(procurement.purchase)
  return isCancelled(procurement) && (invitedTo == null || cancelledOn! <= invitedTo) ? "out-of-scope" : "in"
}

/**
 * How an invitation stands to the fewest working days of its publication, first and last day counted (B). A shortfall that hangs on a
 * holiday which is not sure is a caution.
 */
export const publishedLongEnough = ({ procurement, holidays }: Subject, required: number): Verdict => {
  const { invitedFrom: from, invitedTo: to } = recorded(procurement.purchase)
  if (from === null) return breach("unpublished", { required })
  if (from === undefined || to == null) {
    return unrecorded({ "purchase.invitedFrom": from, "purchase.invitedTo": to ?? undefined })!
  }
  if (to < from) return missing("purchase.invitedFrom", "purchase.invitedTo")
  const period = publicationPeriod(holidays, from, to, required)
  if (typeof period === "string") return period
  return (period.sure ? breach : caution)("short", { from, to, days: period.counted, required })
}

/** The first day on which the publication may end, while its end is not recorded. */
export const mayEndFrom = ({ procurement, holidays }: Subject, required: number): ReadonlyArray<Due> => {
  const { invitedFrom, invitedTo } = recorded(procurement.purchase)
  if (invitedFrom == null || invitedTo !== undefined || isCancelled(procurement)) return []
  const from = Result.getOrUndefined(addWorkingDaysInclusive(holidays, invitedFrom, required))
  return from === undefined ? [] : [{ from }]
}

/** How the facts of `publishedLongEnough` are printed. */
export const publicationFacts = { from: "date", to: "date", days: "count", required: "count" } as const

/** What `publishedLongEnough` finds. */
export const publicationSays = {
  short: {
    th: "เผยแพร่ประกาศ {from} ถึง {to} รวม {days} วันทำการ น้อยกว่า {required} วันทำการ",
    en: "published {from} to {to}: {days} working days, fewer than {required}"
  },
  unpublished: {
    th: "บันทึกว่าไม่มีการเผยแพร่ประกาศเชิญชวน ต้องเผยแพร่ {required} วันทำการ",
    en: "recorded as not published at all; {required} working days are due"
  }
} satisfies Record<string, Text>

/** What `mayEndFrom` speaks of. */
export const endPublication = {
  does: { th: "สิ้นสุดการเผยแพร่ประกาศเชิญชวน", en: "end the publication of the invitation" },
  who: "officer"
} as const
