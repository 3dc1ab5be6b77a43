import { Schema } from "effect"
import { fundSources } from "../stages/2-budget/source.ts"
import { Method } from "../stages/4-purchase/method.ts"
import { ContractStatus } from "../stages/5-contract/codes.ts"
import { FiscalYear } from "../values/fiscal-year.ts"

/** What a column of the ITA list can hold. */
export const itaFields = [
  "sequence",
  "fiscal-year",
  "agency",
  "district",
  "province",
  "ministry",
  "agency-type",
  "item",
  "budget",
  "fund-source",
  "status",
  "method",
  "reference-price",
  "agreed-price",
  "tax-id",
  "winner",
  "egp-project",
  "starts-on",
  "ends-on"
] as const
export type ItaField = (typeof itaFields)[number]

const words = Schema.NonEmptyString
const every = <const K extends string>(keys: ReadonlyArray<K>) => Schema.Record(Schema.Literals(keys), words)

/**
 * แบบรายการจัดซื้อจัดจ้างของ ITA — the list that assessors of a fiscal year ask for: its item code, columns, and the literal words that its
 * cells must hold. Codes and words change from year to year; the office may correct them.
 */
export const ItaTemplate = Schema.Struct({
  fiscalYear: FiscalYear,
  /** `O12`; another item in another year. */
  code: Schema.String.pipe(
    Schema.check(Schema.isPattern(/^O[0-9]{1,2}$/u, { expected: "an item code such as O12" }))
  ),
  title: words,
  columns: Schema.NonEmptyArray(Schema.Struct({ field: Schema.Literals(itaFields), heading: words })),
  office: Schema.Struct({
    ministry: Schema.optionalKey(words),
    agencyType: Schema.optionalKey(words),
    district: Schema.optionalKey(words),
    /** In place of the province that the office was founded with. */
    province: Schema.optionalKey(words)
  }),
  status: every(ContractStatus.literals),
  /** Words for the status of a purchase without a contract; without them such purchases are not listed. */
  withoutContract: Schema.optionalKey(every(["unsigned", "cancelled"])),
  fundSource: every(Object.keys(fundSources) as Array<keyof typeof fundSources>),
  method: every(Method.literals),
  /** What stands where a value is recorded as none. */
  none: words,
  /** What stands for the number of a natural person, which is never published. */
  person: words
})
export type ItaTemplate = typeof ItaTemplate.Type

/** What tells one template from another: codes name different items in different years. */
export const itaKey = ({ code, fiscalYear }: Pick<ItaTemplate, "code" | "fiscalYear">): string =>
  `${fiscalYear} ${code}`
