import { Arbitrary, Schema } from "effect"
import { addDays, dayNumber, type ThaiDate, thaiDate } from "../../src/values/thai-date.ts"

/** Any day from `first` to `last`. */
export const daysBetween = (first: string, last: string): Arbitrary.Arbitrary<ThaiDate> => {
  const from = thaiDate(first)
  const span = dayNumber(thaiDate(last)) - dayNumber(from)
  return Arbitrary.map(
    Arbitrary.schema(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 0, maximum: span })))),
    (days) => addDays(from, days)
  )
}

/** Any day that is a `ThaiDate`. */
export const anyDay = daysBetween("1900-01-01", "2199-12-31")
