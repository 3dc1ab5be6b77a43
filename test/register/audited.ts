import { Effect } from "effect"
import { TestClock } from "effect/testing"
import { type AuditQuestion, auditView } from "../../src/register/audit.ts"
import { correct } from "../../src/register/correct.ts"
import { explainFinding } from "../../src/register/explain.ts"
import { discloseMonths } from "../../src/register/publication.ts"
import { recordFacts } from "../../src/register/record.ts"
import type { EncodedFields, Fact } from "../../src/stages/fact.ts"
import type { FiscalYear } from "../../src/values/fiscal-year.ts"
import { type Month, thaiDate } from "../../src/values/thai-date.ts"
import { begin, contractOf, pull, statementOf } from "./office.ts"
import { story } from "./story.ts"

/** Text that would be markup in a page and a formula in a spreadsheet. */
export const attack = `=HYPERLINK("x")"><script>alert(1)</script>{{x}}`

/** The purchase that exceeded its ceiling until it was corrected. */
export const correctedId = "2568-001"
export const hostileId = "2568-002"

const of = (procurement: string, kind: string, values: EncodedFields): Fact => ({
  kind,
  procurement,
  values,
  row: 1
})

const specific = (id: string, title: string, baht: number): ReadonlyArray<Fact> => [
  of(id, "prep", {
    title,
    kind: "goods",
    amount: `${baht}00`,
    fiscalYear: 2568,
    requestedOn: "2025-08-01"
  }),
  of(id, "purchase", { method: "specific", ground: "56-2-b", groundReason: "วงเงินไม่สูง" }),
  of(id, "contract", {
    number: `${id}/1`,
    signedOn: "2025-08-13",
    supplier: { name: "บริษัท ตัวอย่างวัสดุ จำกัด", taxId: "0999999000010" },
    amount: `${baht}00`,
    guaranteeKind: "cash",
    guaranteeReleasedOn: "2025-09-15"
  })
]

/** Offers above the budget, before the award: what nobody may read yet. */
export const secretId = "2568-003"
export const secretPrice = { satang: "123456700", printed: "1,234,567" }
const secret: ReadonlyArray<Fact> = [
  of(secretId, "prep", {
    title: "จ้างก่อสร้างอาคาร",
    kind: "construction",
    amount: "100000000",
    fiscalYear: 2568,
    requestedOn: "2025-08-01"
  }),
  of(secretId, "purchase", {
    method: "e-bidding",
    invitedFrom: "2025-08-11",
    bidOn: "2025-09-08",
    bids: [{ bidder: { name: "บริษัท ตัวอย่างลับ จำกัด" }, price: secretPrice.satang }],
    winner: { name: "บริษัท ตัวอย่างลับ จำกัด" },
    awardPrice: secretPrice.satang,
    selectionReason: "รายเดียว",
    addedBudget: null,
    scopeCut: false,
    negotiatedOn: null
  })
]

/** When what happened in the office was recorded. */
export const recordedOn = {
  all: thaiDate("2025-10-01"),
  published: thaiDate("2025-10-02"),
  corrected: thaiDate("2025-10-05"),
  other: thaiDate("2025-10-06")
}
const at = (day: string) => TestClock.setTime(Date.parse(`${day}T02:00:00Z`))

const publishAugust = discloseMonths(["2025-08" as Month], {
  generator: "test",
  forms: ["sor-khor-ror-1"],
  render: () => Effect.succeed([{ path: "index.html", bytes: 1, sha256: "00" }]),
  renderSite: () => Effect.succeed({ path: "site.json", bytes: 0, sha256: "" }),
  filesIn: () => Effect.undefined,
  siteList: Effect.undefined,
  isInPlace: () => Effect.succeed(true),
  progress: () => Effect.void
})

/**
 * An office in which a purchase above its ceiling was recorded on the first day, published on the second, corrected and explained on the fifth
 * of October; beside it the story, purchases of a pull, and one whose words are hostile.
 */
export const auditedOffice = Effect.gen(function* () {
  yield* begin
  yield* recordFacts(story)
  const { entries } = yield* recordFacts(specific(correctedId, "ซื้อครุภัณฑ์", 600_000))
  yield* recordFacts(specific(hostileId, attack, 700_000))
  yield* recordFacts(secret)
  yield* pull(
    "2025-10-01T01:00:00.000Z",
    ...Array.from({ length: 12 }, (_, index) => {
      const id = `680890000${String(index + 10)}`
      const supplier = { name: "นายตัวอย่าง เก้า", taxId: "1999900000004" }
      return statementOf(id, [contractOf(id, { number: `${index + 1}/2568`, supplier })])
    })
  )
  yield* at(recordedOn.published)
  yield* publishAugust
  yield* at(recordedOn.corrected)
  yield* correct({
    entry: entries[0]!.entry,
    reason: "พิมพ์วงเงินผิด",
    set: { amount: "40000000" },
    unset: [],
    strike: false
  })
  yield* explainFinding({
    procurement: hostileId,
    rule: "act-56-specific-cap",
    text: attack,
    contractNumber: undefined
  })
  yield* at(recordedOn.other)
  yield* publishAugust
})

/** A year's audit, of fiscal year 2568 and as it stands unless told otherwise. */
export const audited = (question: Partial<AuditQuestion> = {}) =>
  auditView({ fiscalYear: 2568 as FiscalYear, on: undefined, seed: "เมล็ด", sample: 6, ...question })
