import type { Citation } from "../values/citation.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import { type Confidence, inForce, type ParameterValue, twoYearsAfter } from "./parameter.ts"
import type { Dating, Missing, Situation, Wording } from "./rule.ts"

/** Numbers that the office sets itself, by parameter; whole numbers. */
export type Numbers = ReadonlyMap<string, number>

/** A day on which law came into force, and the day 24 months later. */
interface Since {
  readonly from: ThaiDate
  readonly settled: ThaiDate
}

/** A stretch of time in which neither a rule's wording nor any number it reads changed. */
export interface Epoch<S extends Situation> {
  readonly from: ThaiDate
  readonly wording: Wording<S>
  /** By the wording's own names; undefined where one of the numbers has no value. */
  readonly values: Readonly<Record<string, unknown>> | undefined
  readonly citations: ReadonlyArray<Citation>
  /** How far the wording and every number it reads have been checked. */
  readonly checkedOn: ThaiDate
  /** The first day for which the check of the wording, or of a number, is too old to judge by. */
  readonly wordingLapses: ThaiDate
  readonly valuesLapse: ThaiDate
  /** When the wording came into force; when the youngest of it and its numbers did. */
  readonly wordingSince: Since
  readonly valuesSince: Since
  /** That of the least sure part. */
  readonly confidence: Confidence
}

const since = (from: ThaiDate): Since => ({ from, settled: twoYearsAfter(from) })

const last = (dates: ReadonlyArray<ThaiDate>): ThaiDate => dates.reduce((a, b) => (a > b ? a : b))
const first = (dates: ReadonlyArray<ThaiDate>): ThaiDate => dates.reduce((a, b) => (a < b ? a : b))

const noNumbers: Numbers = new Map()

const epochFrom = <S extends Situation>(wording: Wording<S>, from: ThaiDate, numbers: Numbers): Epoch<S> => {
  const names = Object.keys(wording.reads)
  const entries = names.map((name) => {
    const { history, id, office } = wording.reads[name]!
    const entry = inForce(history, from)
    return office === true && entry !== undefined && numbers.has(id)
      ? { ...entry, value: numbers.get(id) }
      : entry
  })
  const read = entries.filter((entry): entry is ParameterValue<unknown> => entry !== undefined)
  const parts = [wording, ...read]
  const checkedOn = first(parts.map((part) => part.checkedOn))
  return {
    from,
    wording,
    values: entries.every((entry) => entry !== undefined && entry.value !== null)
      ? Object.fromEntries(names.map((name, index) => [name, entries[index]!.value]))
      : undefined,
    citations: [wording.citation, ...(wording.besides ?? []), ...read.map(({ citation }) => citation)],
    checkedOn,
    wordingLapses: twoYearsAfter(wording.checkedOn),
    valuesLapse: twoYearsAfter(checkedOn),
    wordingSince: since(wording.from),
    valuesSince: since(last(parts.map((part) => part.from))),
    confidence: parts.reduce<Confidence>(
      (worst, part) => (part.confidence > worst ? part.confidence : worst),
      "A"
    )
  }
}

/** The epochs of a rule's history, oldest first; an office's own numbers stand where the parameter is one that an office sets. */
export const epochsOf = <S extends Situation>(
  history: ReadonlyArray<Wording<S>>,
  numbers: Numbers = noNumbers
): ReadonlyArray<Epoch<S>> => {
  const changes = history.flatMap((wording) => [
    wording.from,
    ...Object.values(wording.reads).flatMap((parameter) => parameter.history.map(({ from }) => from))
  ])
  return [...new Set(changes)].toSorted().flatMap((from) => {
    const wording = inForce(history, from)
    return wording === undefined ? [] : [epochFrom(wording, from, numbers)]
  })
}

const isDate = (dating: Dating): dating is ThaiDate =>
  typeof dating === "string" && dating !== "before-the-act"

/** The date a dating judges on, where it has one. */
export const dateOf = (dating: Dating): ThaiDate | undefined =>
  isDate(dating) ? dating : typeof dating === "object" && "on" in dating ? dating.on : undefined

/**
 * Whether an approximate date leaves open that an older law applied: this one began after the earliest possible date or, where none is
 * known, less than 24 months before the approximate one.
 */
export const leavesOpen = (dating: Dating, { from, settled }: Since): dating is Dating & Missing =>
  typeof dating === "object" &&
  (!("on" in dating) || (dating.earliest === undefined ? dating.on < settled : from > dating.earliest))

/** The epoch that a date falls in; `not-judged` where no wording covers it or the last check is 24 months old. */
export const epochFor = <S extends Situation>(
  epochs: ReadonlyArray<Epoch<S>>,
  dating: Dating
): Epoch<S> | "not-judged" | Missing => {
  const on = dateOf(dating)
  if (on === undefined) return typeof dating === "object" ? dating : "not-judged"
  const epoch = inForce(epochs, on)
  if (epoch === undefined || on >= epoch.wordingLapses) return "not-judged"
  return leavesOpen(dating, epoch.wordingSince) ? dating : epoch
}
