import { Option, Result, Schema } from "effect"
import { sha256 } from "../ledger/hashing.ts"
import { utf8 } from "../ledger/proof/bytes.ts"
import { parsePolicy } from "../ledger/proof/policy.ts"
import { Agency } from "../values/agency.ts"
import type { HolidayTable } from "../values/working-days.ts"
import { HolidayYear, tableOf } from "../values/holidays.ts"
import type { FindingOutcome } from "../law/finding.ts"
import type { JsonObject } from "./envelope.ts"
import { itaKey, ItaTemplate } from "./ita-template.ts"
import { officeText, officeTextKeys, type OfficeTextKey, type OfficeTexts } from "./office-texts.ts"

/** The longest witness policy in bytes of UTF-8. */
export const policyBytes = 8_192

/** Whose cosignatures the office asks for and how many are enough (C2SP tlog-policy), as text. */
const WitnessPolicy = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter(
      (text) => utf8(text).length <= policyBytes && Result.isSuccess(parsePolicy(text, sha256)),
      { expected: `a witness policy of at most ${policyBytes} bytes` }
    )
  )
)

const textSchema = (key: OfficeTextKey) =>
  Schema.String.pipe(
    Schema.check(
      Schema.makeFilter((text) => Result.getOrUndefined(officeText(key, text)) === text, {
        expected: `a text fit to be the ${key}`
      })
    )
  )

const textSchemas = Object.fromEntries(officeTextKeys.map((key) => [key, textSchema(key)])) as Readonly<
  Record<OfficeTextKey, ReturnType<typeof textSchema>>
>

/** ค่าตั้งของหน่วยงาน — what an office decides; the newest `setting` entry of a key holds. */
export const settingSchemas = {
  agency: Agency,
  "holiday-year": HolidayYear,
  /** Numbers that no text of law gives and the office sets itself, by parameter. */
  "law-numbers": Schema.Record(Schema.String, Schema.Natural),
  "shown-findings": Schema.Array(Schema.Literals(["breach", "caution", "flag", "cannot-tell"])),
  "witness-policy": WitnessPolicy,
  /** A list that ITA assessors ask for, in the office's own wording. */
  "ita-template": ItaTemplate,
  ...textSchemas
} as const
export type SettingKey = keyof typeof settingSchemas

/** The office's settings as its entries leave them. */
export interface Settings {
  readonly agency: Option.Option<Agency>
  readonly holidays: HolidayTable
  /** As the office last recorded each year. */
  readonly holidayYears: ReadonlyMap<number, HolidayYear>
  /** Numbers of the office's own, by parameter of the law. */
  readonly numbers: ReadonlyMap<string, number>
  /** Which findings are published beside the purchases. */
  readonly shownFindings: ReadonlySet<FindingOutcome>
  /** Text of the policy by which cosignatures of witnesses count; undefined where none was recorded. */
  readonly witnessPolicy: string | undefined
  /** The office's own ITA templates, by `itaKey`; the newest of a year and a code holds. */
  readonly itaTemplates: ReadonlyMap<string, ItaTemplate>
  /** What the pages print of the office itself. */
  readonly texts: OfficeTexts
}

/** The data of a `setting` entry. */
export const settingData = <K extends SettingKey>(
  key: K,
  value: (typeof settingSchemas)[K]["Type"]
): JsonObject => ({
  key,
  value: Schema.encodeSync(settingSchemas[key] as unknown as Schema.Codec<typeof value, JsonObject>)(value)
})

const isTextKey = (key: unknown): key is OfficeTextKey =>
  (officeTextKeys as ReadonlyArray<unknown>).includes(key)

const readAs = <A>(schema: Schema.Codec<A, unknown>, value: unknown): Option.Option<A> =>
  Result.getSuccess(Schema.decodeUnknownResult(schema)(value))

/** Folds the data of all `setting` entries, in order of the ledger. */
export const settingsOf = (entries: ReadonlyArray<JsonObject>): Settings => {
  let agency: Option.Option<Agency> = Option.none()
  let shown: ReadonlyArray<FindingOutcome> = ["breach", "caution"]
  let numbers: Readonly<Record<string, number>> = {}
  let witnessPolicy: string | undefined
  const years = new Map<number, HolidayYear>()
  const itaTemplates = new Map<string, ItaTemplate>()
  const texts: Partial<Record<OfficeTextKey, string>> = {}
  for (const { key, value } of entries) {
    if (key === "agency") agency = Option.orElse(readAs(Agency, value), () => agency)
    if (key === "shown-findings")
      shown = Option.getOrElse(readAs(settingSchemas["shown-findings"], value), () => shown)
    if (key === "law-numbers")
      numbers = Option.getOrElse(readAs(settingSchemas["law-numbers"], value), () => numbers)
    if (key === "witness-policy")
      witnessPolicy = Option.getOrElse(readAs(WitnessPolicy, value), () => witnessPolicy)
    if (key === "ita-template") {
      const template = readAs(ItaTemplate, value)
      if (Option.isSome(template)) itaTemplates.set(itaKey(template.value), template.value)
    }
    if (isTextKey(key)) {
      const text = readAs(textSchemas[key], value)
      if (Option.isSome(text) && text.value !== "") texts[key] = text.value
      else if (Option.isSome(text)) delete texts[key]
    }
    if (key === "holiday-year") {
      const year = readAs(HolidayYear, value)
      if (Option.isSome(year)) years.set(year.value.fiscalYear, year.value)
    }
  }
  return {
    agency,
    holidays: tableOf([...years.values()]),
    holidayYears: years,
    numbers: new Map(Object.entries(numbers)),
    shownFindings: new Set(shown),
    witnessPolicy,
    itaTemplates,
    texts
  }
}
