import { Effect, Stream } from "effect"
import { judge } from "../law/engine.ts"
import type { Finding } from "../law/finding.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import { dayOfAgreement } from "../stages/agreement-day.ts"
import { isEgpProjectNumber, isPresent } from "../stages/stage.ts"
import type { Budget } from "../stages/2-budget.ts"
import { fundSources } from "../stages/2-budget/source.ts"
import { budgetOfOccasion, fiscalYearOfMoney, type Procurement, titleOf } from "../stages/procurement.ts"
import { fiscalYearOf } from "../values/fiscal-year.ts"
import { type Month, monthOf } from "../values/thai-date.ts"
import { changesBetween } from "./changes.ts"
import type { Dossier, KeptRecord } from "./dossier.ts"
import type { ExplainedFinding, MonthView, PurchaseRow, Revision, ShownBid } from "./month-view.ts"
import { type Office, officeAt } from "./office.ts"
import { type Opening, openingsOfPurchase } from "./openings.ts"
import { mayBeSeen } from "./visibility.ts"
import { soundNumber, suppliedBy } from "./supplier-identity.ts"
import { lineStandings, type WithLine } from "./office-book.ts"
import { purchasesOf, type StandingPurchase } from "./purchases.ts"

type UnnumberedRow = Omit<PurchaseRow, "sequence">

const present = <A>(key: string, value: A | undefined) => (value === undefined ? {} : { [key]: value })

const bidsOf = (procurement: Procurement): ReadonlyArray<ShownBid> =>
  isPresent(procurement.purchase)
    ? (procurement.purchase.bids ?? []).map(({ bidder, price }) => ({
        ...present("name", bidder.name),
        ...present("price", price)
      }))
    : []

/** A finding with what the office says to it. */
export const explained = (dossier: Dossier, finding: Finding): ExplainedFinding => {
  const contract = finding.contract === undefined ? undefined : dossier.contracts[finding.contract]?.first
  const said = dossier.explanations.findLast(
    ({ rule, contract: about }) => rule === finding.rule && about === contract
  )
  return said === undefined ? { finding } : { finding, explanation: { text: said.text, entry: said.entry } }
}

const newestBehind = (
  dossier: Dossier,
  contract: KeptRecord,
  findings: ReadonlyArray<ExplainedFinding>
): number =>
  Math.max(
    contract.newest,
    ...[...dossier.stages.values()].map(({ newest }) => newest),
    ...dossier.items
      .filter(({ address }) => address.contract === undefined || address.contract === contract.first)
      .map(({ newest }) => newest),
    ...findings.map(({ explanation }) => explanation?.entry ?? -1)
  )

const rowsOf = (
  office: Office,
  month: Month,
  { dossier, procurement }: StandingPurchase,
  withLine: WithLine
): ReadonlyArray<UnnumberedRow> => {
  const inMonth = procurement.contracts.flatMap((contract, index) => {
    const day = dayOfAgreement(contract, procurement.purchase)
    return day !== undefined && monthOf(day.on) === month ? [{ contract, day, index }] : []
  })
  if (inMonth.length === 0) return []
  const shown = judge(
    [withLine(procurement)],
    office.settings.holidays,
    undefined,
    office.settings.numbers,
    office.on
  ).findings.filter(({ outcome }) => office.settings.shownFindings.has(outcome))
  const { budget, prep, purchase } = procurement
  const item = titleOf(procurement)
  const amount = budgetOfOccasion(procurement)
  return inMonth.map(({ contract, day, index }, position) => {
    const kept = dossier.contracts[index]!
    const withdrawn = kept.withdrawn.includes("supplier.name")
    const findings = shown
      .filter((finding) => finding.contract === index || (finding.contract === undefined && position === 0))
      .map((finding) => explained(dossier, finding))
    return {
      procurement: dossier.id,
      contract: kept.first,
      entry: newestBehind(dossier, kept, findings),
      fiscalYear: fiscalYearOfMoney(procurement) ?? fiscalYearOf(month),
      ...present("item", item),
      ...present("budget", amount),
      ...present("referencePrice", isPresent(prep) ? prep.referencePrice : undefined),
      ...present("method", isPresent(purchase) ? purchase.method : undefined),
      bids: bidsOf(procurement),
      ...present("winner", contract.supplier.name),
      ...present(
        "winnerTaxId",
        contract.supplier.name === undefined ? undefined : soundNumber(suppliedBy(kept))
      ),
      winnerWithdrawn: withdrawn,
      ...present("agreedPrice", contract.amount),
      ...present("agreedPriceBasis", contract.amountBasis),
      ...present("reason", isPresent(purchase) ? (purchase.selectionReason ?? undefined) : undefined),
      ...present("contractNumber", contract.number),
      signedOn: day.on,
      dayOf: day.of,
      ...present("egpProjectNumber", isEgpProjectNumber(dossier.id) ? dossier.id : undefined),
      ...present("egpContractNumber", contract.egpNumber),
      ...present("budgetLine", isPresent(budget) ? (budget.line ?? undefined) : undefined),
      ...present("fundSource", isPresent(budget) ? fundSourceOf(budget) : undefined),
      findings
    } satisfies UnnumberedRow
  })
}

/** The source of the money in the office's words, else the name of its class. */
const fundSourceOf = ({ fundClass, fundSource }: Budget): string | undefined =>
  fundSource ?? (fundClass == null ? undefined : fundSources[fundClass].th)

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const byPlace = (a: UnnumberedRow, b: UnnumberedRow) =>
  compareText(a.signedOn, b.signedOn) ||
  compareText(a.contractNumber ?? "", b.contractNumber ?? "") ||
  compareText(a.procurement, b.procurement) ||
  a.contract - b.contract

/** The rows of a month as they stood at the office's size, with what else its page needs to say why they changed. */
export const monthRows = Effect.fn("Register.monthRows")(function* (office: Office, month: Month) {
  const withLine = yield* lineStandings(office)
  const dossiers = new Map<string, Dossier>()
  const rows: Array<UnnumberedRow> = []
  const openings: Array<Opening> = []
  yield* Stream.runForEachArray(purchasesOf(office, month), (page) =>
    Effect.gen(function* () {
      for (const standing of page) {
        dossiers.set(standing.dossier.id, standing.dossier)
        const mine = rowsOf(office, month, standing, withLine)
        rows.push(...mine)
        if (mine.length > 0 && mayBeSeen(standing.procurement))
          openings.push(...(yield* openingsOfPurchase(standing.dossier, standing.entries)))
      }
    })
  )
  return {
    rows: rows.sort(byPlace).map((row, index): PurchaseRow => ({ ...row, sequence: index + 1 })),
    openings: openings.toSorted((a, b) => a.entry - b.entry) as ReadonlyArray<Opening>,
    dossiers: dossiers as ReadonlyMap<string, Dossier>
  }
})

/** Everything a month's forms print as revision `earlier.length + 1`, from the entries below the office's size only. */
export const monthView = Effect.fn("Register.monthView")(function* (
  office: Office,
  month: Month,
  earlier: ReadonlyArray<Revision>
) {
  const { dossiers, openings, rows } = yield* monthRows(office, month)
  const store = yield* LedgerStore
  const signed = (yield* store.entriesOfType("key", office.size)).length > 0
  const first = earlier[0]
  const changes =
    first === undefined
      ? []
      : changesBetween(
          (yield* monthRows(yield* officeAt(first.size), month)).rows,
          rows,
          dossiers,
          first.size
        )
  return {
    agency: office.agency,
    month,
    fiscalYear: fiscalYearOf(month),
    rows,
    openings,
    revision: earlier.length + 1,
    earlier,
    changes,
    signed
  } satisfies MonthView
})
