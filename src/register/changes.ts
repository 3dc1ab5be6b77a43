import { outcomeLabels } from "../law/finding.ts"
import { rules } from "../law/rules.ts"
import { agreementDays } from "../stages/agreement-day.ts"
import { formatBaht, type Satang } from "../values/baht.ts"
import { formatThaiDate } from "../values/thai-date.ts"
import type { Dossier } from "./dossier.ts"
import type { MonthView, PurchaseRow, RowChange, ShownBid } from "./month-view.ts"

const present = <A>(key: string, value: A | undefined) => (value === undefined ? {} : { [key]: value })

const comparedFields = [
  "item",
  "budget",
  "referencePrice",
  "method",
  "bids",
  "winner",
  "agreedPrice",
  "agreedPriceBasis",
  "reason",
  "contractNumber",
  "signedOn",
  "fiscalYear",
  "egpContractNumber",
  "budgetLine",
  "fundSource",
  "findings"
] as const satisfies ReadonlyArray<keyof PurchaseRow>

const recordedSince = "หน่วยงานบันทึกข้อมูลเพิ่มเติม"
const explainedSince = "หน่วยงานชี้แจงข้อตรวจพบ"

const ruleTitles = new Map(rules.map(({ id, title }) => [id, title.th]))

const shownFindings = (findings: PurchaseRow["findings"]): string | undefined =>
  findings.length === 0
    ? undefined
    : findings
        .map(({ explanation, finding }) =>
          [
            `${ruleTitles.get(finding.rule) ?? finding.rule}: ${outcomeLabels[finding.outcome].th}`,
            ...(explanation === undefined ? [] : [`คำชี้แจง: ${explanation.text}`])
          ].join(" · ")
        )
        .join(" | ")

/** A day that is not the contract's own says of what it is the day. */
const shownDay = ({ dayOf, signedOn }: PurchaseRow): string =>
  dayOf === "signed" ? signedOn : `${formatThaiDate(signedOn, "medium")} (${agreementDays[dayOf].th})`

const shownIn = (row: PurchaseRow, field: (typeof comparedFields)[number]): string | undefined =>
  field === "findings"
    ? shownFindings(row.findings)
    : field === "signedOn"
      ? shownDay(row)
      : shownValue(row[field])

const shownValue = (value: unknown): string | undefined => {
  if (value === undefined) return undefined
  if (value === null) return "ไม่มี"
  if (typeof value === "bigint") return formatBaht(value as Satang)
  if (Array.isArray(value)) {
    const bids = value as ReadonlyArray<ShownBid>
    return bids.length === 0
      ? undefined
      : bids.map(({ name, price }) => [name ?? "-", shownValue(price) ?? "-"].join(" ")).join(" | ")
  }
  return String(value)
}

/** What became of a month's rows since an earlier revision that covered the entries before `since`, and why. */
export const changesBetween = (
  before: ReadonlyArray<PurchaseRow>,
  after: ReadonlyArray<PurchaseRow>,
  dossiers: ReadonlyMap<string, Dossier>,
  since: number
): ReadonlyArray<RowChange> => {
  const old = new Map(before.map((row) => [row.contract, row]))
  const now = new Set(after.map((row) => row.contract))
  const because = (row: PurchaseRow) => {
    const dossier = dossiers.get(row.procurement)
    const added = (dossier?.additions ?? []).filter((entry) => entry >= since).at(-1)
    const explained = (dossier?.explanations ?? []).findLast(({ entry }) => entry >= since)?.entry
    const corrections = (dossier?.corrections ?? []).filter(({ entry }) => entry >= since)
    return [
      ...new Map(corrections.map(({ entry, reason }) => [reason, { text: reason, entry }])).values(),
      ...(added === undefined ? [] : [{ text: recordedSince, entry: added }]),
      ...(explained === undefined ? [] : [{ text: explainedSince, entry: explained }])
    ]
  }
  const named = (row: PurchaseRow) => ({
    procurement: row.procurement,
    ...present("item", row.item),
    ...present("contractNumber", row.contractNumber)
  })
  const changed = after.flatMap((row): ReadonlyArray<RowChange> => {
    const was = old.get(row.contract)
    if (was === undefined) return [{ kind: "added", ...named(row), fields: [], reasons: because(row) }]
    const fields = comparedFields.flatMap((field) => {
      const [from, to] = [shownIn(was, field), shownIn(row, field)]
      return from === to ? [] : [{ field, ...present("before", from), ...present("after", to) }]
    })
    return fields.length === 0 ? [] : [{ kind: "changed", ...named(row), fields, reasons: because(row) }]
  })
  const removed = before
    .filter((row) => !now.has(row.contract))
    .map((row): RowChange => ({ kind: "removed", ...named(row), fields: [], reasons: because(row) }))
  return [...changed, ...removed]
}

/**
 * Whether two views of one month say the same about its purchases, whatever their revision. The number of the newest entry behind a row, and that
 * of its supplier, are not compared: an entry that changes nothing a form prints makes no new revision.
 */
export const saysTheSame = (
  a: Pick<MonthView, "rows" | "agency">,
  b: Pick<MonthView, "rows" | "agency">
): boolean => {
  const key = (view: Pick<MonthView, "rows" | "agency">) =>
    JSON.stringify(
      [view.agency, view.rows.map((row) => ({ ...row, entry: 0, winnerTaxId: "" }))],
      (_, value) => (typeof value === "bigint" ? `${value}n` : value)
    )
  return key(a) === key(b)
}
