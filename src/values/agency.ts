import { Schema } from "effect"
import { foldForMatching } from "./text.ts"

/** หน่วยงานของรัฐ — the office whose ledger this is: its Comptroller General's department code (อปท. seven digits), name and province. */
export const Agency = Schema.Struct({
  code: Schema.String.pipe(
    Schema.check(Schema.isPattern(/^[0-9]{4,9}$/u, { expected: "a department code of four to nine digits" }))
  ),
  name: Schema.NonEmptyString,
  province: Schema.optionalKey(Schema.NonEmptyString)
})
export type Agency = typeof Agency.Type

/** Whether a name and a province, as a source writes them, are this agency's. A province unknown on either side does not tell them apart. */
export const isAgencyNamed = (agency: Agency, name: string, province: string | undefined): boolean =>
  foldForMatching(agency.name) === foldForMatching(name) &&
  (agency.province === undefined ||
    province === undefined ||
    foldForMatching(agency.province).replace(/^จ(?:ังหวัด|\.)/, "") ===
      foldForMatching(province).replace(/^จ(?:ังหวัด|\.)/, ""))
