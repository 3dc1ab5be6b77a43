import type { JsonObject } from "./envelope.ts"
import type { KeptRecord } from "./dossier.ts"

/** The days that may place a purchase in a month, by the record that states them; a record's first that is known counts. See `dayOfAgreement`. */
const placingDays: Readonly<Record<string, ReadonlyArray<string>>> = {
  contract: ["signedOn"],
  purchase: ["boughtOn", "awardApprovedOn"],
  approval: ["decidedOn"]
}

const dayIn = (stage: string, fields: JsonObject): string | undefined =>
  (placingDays[stage] ?? []).find((field) => typeof fields[field] === "string")

/**
 * The month, `YYYY-MM`, in which an entry may place its purchase: of the day that the entry itself states about a stage, or about an approval.
 * The contract may lie in another month after all; every month it ever lies in is one that some entry names.
 */
export const placedIn = (stage: string, fields: JsonObject): string | undefined => {
  const field = dayIn(stage, fields)
  return field === undefined ? undefined : (fields[field] as string).slice(0, 7)
}

/**
 * What a correction sets, with the day that places the purchase from now on where that day was stated beside one that is taken away: so that
 * an entry names the month of it.
 */
export const withPlacingDay = (
  { kind, value }: Pick<KeptRecord, "kind" | "value">,
  set: JsonObject,
  unset: ReadonlyArray<string>
): JsonObject => {
  const days = kind.part === undefined ? (placingDays[kind.type] ?? []) : []
  if (!days.some((field) => field in set || unset.includes(field))) return set
  const field = dayIn(
    kind.type,
    Object.fromEntries(
      days.flatMap((day) => {
        const known = day in set ? set[day] : unset.includes(day) ? undefined : value[day]
        return known === undefined ? [] : [[day, known]]
      })
    )
  )
  return field === undefined || field in set ? set : { ...set, [field]: value[field]! }
}
