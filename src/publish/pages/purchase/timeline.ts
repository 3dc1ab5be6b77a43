import type { PublicPurchase, PublicRecord } from "../../../register/public-purchase.ts"
import { recordKinds } from "../../../register/records.ts"
import type { StageName } from "../../../stages/stage.ts"
import type { ThaiDate } from "../../../values/thai-date.ts"
import { dayIn, type Language } from "../../language.ts"

/** The days of each stage that tell the story; every other recorded day stands among the stage's fields. */
const keyDays: Readonly<Record<StageName, ReadonlyArray<string>>> = {
  need: ["askedOn", "neededBy"],
  budget: ["budgetApprovedOn", "reservedOn", "carryOverApprovedOn", "decidedOn"],
  prep: [
    "planApprovedOn",
    "planEgpOn",
    "torApprovedOn",
    "referencePriceSetOn",
    "hearingFrom",
    "requestedOn",
    "approvedOn",
    "decidedOn"
  ],
  purchase: [
    "invitedFrom",
    "lettersOn",
    "bidOn",
    "boughtOn",
    "evaluatedOn",
    "negotiatedOn",
    "awardApprovedOn",
    "decidedOn",
    "awardedOn",
    "cancelledOn",
    "filedOn",
    "complaintReceivedOn"
  ],
  contract: [
    "signedOn",
    "startsOn",
    "endsOn",
    "amendedOn",
    "delivered",
    "inspected",
    "paidOn",
    "terminatedOn"
  ],
  stock: ["deliveredOn", "acceptedOn"],
  disclosure: []
}

/** What tells one record of a list from another: the act that is approved, the number of a delivery, the contract's number where there are several. */
const whichOf = (
  { contract, facts, kind }: PublicRecord,
  numbers: ReadonlyMap<number, string>,
  language: Language
): string => {
  const act = kind === "approval" ? facts.find(({ field }) => field === "act")?.value[language] : undefined
  const [key] = kind.includes(".") ? (recordKinds.get(kind)?.key ?? []) : []
  const count = facts.find(({ field }) => field === key)?.value[language]
  const number = contract === undefined ? undefined : numbers.get(contract)
  return [act, count, number].filter((part) => part !== undefined).join(" · ")
}

/** A day on which something happened, or by which it is due. */
export interface TimelineDay {
  readonly on: ThaiDate
  readonly day: string
  readonly what: string
  readonly which: string
}

/** The key days of a stage, in order. */
export const timelineOf = (
  stage: StageName,
  { contracts, stages }: PublicPurchase,
  language: Language
): ReadonlyArray<TimelineDay> => {
  const numbers =
    contracts.length < 2
      ? new Map<number, string>()
      : new Map(contracts.flatMap(({ first, number }) => (number === undefined ? [] : [[first, number]])))
  return (stages.get(stage) ?? [])
    .flatMap((record) => {
      const own = record.kind === "contract" ? { ...record, contract: record.first } : record
      return record.facts.flatMap(({ field, on, title }): ReadonlyArray<TimelineDay> =>
        on === undefined || !keyDays[stage].includes(field)
          ? []
          : [
              {
                on,
                day: dayIn(on, language),
                what: title[language],
                which: whichOf(own, numbers, language)
              }
            ]
      )
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
