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

const abbreviations: ReadonlyArray<readonly [abbreviation: RegExp, full: string]> = [
  [/^อ\.?บ\.?ต\./, "องค์การบริหารส่วนตำบล"],
  [/^อ\.?บ\.?จ\./, "องค์การบริหารส่วนจังหวัด"],
  [/^ทต\./, "เทศบาลตำบล"],
  [/^ทม\./, "เทศบาลเมือง"],
  [/^ทน\./, "เทศบาลนคร"],
  [/^จ(?:ังหวัด|\.)/, ""]
]

const unabbreviated = (name: string): string =>
  abbreviations.reduce(
    (text, [abbreviation, full]) => text.replace(abbreviation, full),
    foldForMatching(name)
  )

/** Whether a name and a province, as a source writes them (`อบต.` for its full words), are this agency's. A province unknown on either side does not tell them apart. */
export const isAgencyNamed = (agency: Agency, name: string, province: string | undefined): boolean =>
  unabbreviated(agency.name) === unabbreviated(name) &&
  (agency.province === undefined ||
    province === undefined ||
    unabbreviated(agency.province) === unabbreviated(province))
