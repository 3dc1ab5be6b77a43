import type { Procurement } from "../stages/procurement.ts"
import type { Satang } from "../values/baht.ts"
import { addDays, type ThaiDate } from "../values/thai-date.ts"
import type { HolidayTable } from "../values/working-days.ts"
import { publicationPeriod } from "./counting.ts"
import { withinWorkingDays } from "./deadline.ts"
import type { Due } from "./duty.ts"
import { gravest } from "./gravest.ts"
import {
  breach,
  caution,
  missing,
  type Missing,
  recorded,
  type Text,
  unrecorded,
  type Verdict
} from "./rule.ts"

/** Where a draft is published for comment (ข้อ 46). */
export const hearingPlaces = {
  egp: { th: "e-GP", en: "e-GP" },
  web: { th: "เว็บไซต์ของหน่วยงาน", en: "the agency's website" }
} satisfies Record<string, Text>
type Place = keyof typeof hearingPlaces

/** Whether the draft was published anywhere; `none` where it is recorded that it was not. */
export const draftPublished = ({ prep }: Procurement): "published" | "none" | Missing => {
  const { hearingFrom, hearingWebFrom } = recorded(prep)
  if (typeof hearingFrom === "string" || typeof hearingWebFrom === "string") return "published"
  return unrecorded({ "prep.hearingFrom": hearingFrom, "prep.hearingWebFrom": hearingWebFrom }) ?? "none"
}

/** Whether nothing is recorded of a draft that need not be published: budgets up to `min`, where the head chooses (ข้อ 45 (1), 62). */
export const noDraftExpected = ({ prep }: Procurement, min: Satang): boolean => {
  const { amount, comments, hearingFrom, hearingWebFrom } = recorded(prep)
  const isSilent = [comments, hearingFrom, hearingWebFrom].every((it) => it === undefined)
  return isSilent && amount != null && amount <= min
}

const fieldsOf = {
  egp: ["prep.hearingFrom", "prep.hearingTo"],
  web: ["prep.hearingWebFrom", "prep.hearingWebTo"]
} as const

const inPlace = (
  place: Place,
  from: ThaiDate | null | undefined,
  to: ThaiDate | null | undefined,
  holidays: HolidayTable,
  required: number
): Verdict => {
  const [first, last] = fieldsOf[place]
  if (from === null) return breach("one-place", { place })
  if (from === undefined || to == null) return unrecorded({ [first]: from, [last]: to ?? undefined })!
  if (to < from) return missing(first, last)
  const period = publicationPeriod(holidays, from, to, required)
  if (typeof period === "string") return period
  return (period.sure ? breach : caution)("short", { place, from, to, days: period.counted, required })
}

/** How a draft that was published stands to the period asked for in both places; the graver of the two verdicts. */
export const publishedInBoth = ({ prep }: Procurement, holidays: HolidayTable, required: number): Verdict => {
  const { hearingFrom, hearingTo, hearingWebFrom, hearingWebTo } = recorded(prep)
  return gravest([
    inPlace("egp", hearingFrom, hearingTo, holidays, required),
    inPlace("web", hearingWebFrom, hearingWebTo, holidays, required)
  ])
}

/** The relief circulars of the contracts (x-circular-relief): none without a contract, not recorded where one contract does not say. */
export const reliefOf = ({ contracts }: Procurement): "given" | "none" | Missing => {
  if (contracts.some(({ reliefCircular }) => typeof reliefCircular === "string")) return "given"
  return contracts.some(({ reliefCircular }) => reliefCircular === undefined)
    ? missing("contract.reliefCircular")
    : "none"
}

/** The day on which a draft that stands for `required` working days from `from` on, that day counted, may come down. */
export const lastDayOfDraft = (
  holidays: HolidayTable,
  from: ThaiDate,
  required: number,
  item?: string
): ReadonlyArray<Due> => {
  const last = withinWorkingDays(holidays, addDays(from, -1), required)
  return last === "not-judged" ? [] : [{ from: last.strict, ...(item === undefined ? {} : { item }) }]
}

/** In which places a draft is still published, and from when on it may come down. */
export const draftsStanding = (
  { prep }: Procurement,
  holidays: HolidayTable,
  required: number
): ReadonlyArray<Due> => {
  const { hearingFrom, hearingTo, hearingWebFrom, hearingWebTo } = recorded(prep)
  const standing = (place: Place, from: ThaiDate | null | undefined, to: ThaiDate | null | undefined) =>
    from == null || to !== undefined ? [] : lastDayOfDraft(holidays, from, required, hearingPlaces[place].th)
  return [...standing("egp", hearingFrom, hearingTo), ...standing("web", hearingWebFrom, hearingWebTo)]
}

/** What was done with the comments on a draft (ข้อ 47); out where there were none, or no draft. */
export const afterComments = (
  procurement: Procurement,
  holidays: HolidayTable,
  required: number
): Verdict => {
  const { comments, commentersAnsweredOn: answered, draftChanged, ...it } = recorded(procurement.prep)
  const { draftChangeApprovedOn: approved, rehearingFrom: from, rehearingTo } = it
  const draft = draftPublished(procurement)
  if (draft === "none" || comments === 0 || comments === null) return "out-of-scope"
  if (comments === undefined) return missing("prep.comments")
  if (draft !== "published") return draft
  const isChanged = draftChanged === true
  const to = rehearingTo ?? undefined
  if (isChanged && from === null) return breach("unpublished", { comments })
  const isOver = isChanged && from != null && to !== undefined
  const period = isOver && from <= to ? publicationPeriod(holidays, from, to, required) : "conforms"
  if (typeof period === "object" && period.sure)
    return breach("short", { from: from!, to: to!, days: period.counted, required })
  if (approved === null) return breach("unapproved", { comments })
  if (answered === null) return breach("unanswered", { comments })
  if (typeof period === "object")
    return caution("short", { from: from!, to: to!, days: period.counted, required })
  if (isOver && to < from) return missing("prep.rehearingFrom", "prep.rehearingTo")
  const lacking = unrecorded({
    "prep.draftChanged": draftChanged,
    "prep.draftChangeApprovedOn": approved,
    "prep.rehearingFrom": isChanged ? from : null,
    "prep.rehearingTo": isChanged ? to : null,
    "prep.commentersAnsweredOn": answered
  })
  return lacking ?? period
}
