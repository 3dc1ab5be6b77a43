import { Effect, Result } from "effect"
import { duesOf } from "../law/dues.ts"
import { judgementsOneByOne } from "../law/engine.ts"
import type { Judgement, Outcome } from "../law/finding.ts"
import { agreedPrice } from "../law/price.ts"
import { watch } from "../law/reading.ts"
import { daysOfAgreement } from "../stages/agreement-day.ts"
import { isPresent } from "../stages/stage.ts"
import { budgetOfOccasion, type Procurement, titleOf } from "../stages/procurement.ts"
import type { Month, ThaiDate } from "../values/thai-date.ts"
import { correctionsOf } from "./audit-corrections.ts"
import { dueOn } from "./audit-dues.ts"
import { evidenceOf } from "./audit-evidence.ts"
import type { PublishedOn } from "./audit-office.ts"
import { entriesIn, timelineOf } from "./audit-timeline.ts"
import type { AuditedContract, AuditedJudgement, AuditedPurchase } from "./audit-view.ts"
import type { PublishedRevision } from "./disclosures.ts"
import type { Dossier } from "./dossier.ts"
import { decodeEnvelope, type Envelope } from "./envelope.ts"
import type { Office } from "./office.ts"
import type { StandingPurchase } from "./purchases.ts"
import { mayBeSeen } from "./visibility.ts"
import { present } from "./present.ts"

const contractsOf = (dossier: Dossier, procurement: Procurement): ReadonlyArray<AuditedContract> =>
  procurement.contracts.map(({ amount, number, signedOn, supplier }, index) => {
    const { first, withdrawn } = dossier.contracts[index]!
    const supplierWithdrawn = withdrawn.includes("supplier.name")
    return {
      first,
      ...present("number", number),
      ...present("signedOn", signedOn),
      ...(supplierWithdrawn ? {} : present("supplier", supplier.name)),
      supplierWithdrawn,
      ...present("amount", amount)
    }
  })

const explanationOf = ({ contracts, explanations }: Dossier, { contract, rule }: Judgement) => {
  const about = contract === undefined ? undefined : contracts[contract]?.first
  const said = explanations.findLast((it) => it.rule === rule && it.contract === about)
  return said === undefined ? {} : { explanation: { text: said.text, entry: said.entry } }
}

/** The outcomes that say something of what was looked at. */
const told: ReadonlySet<Outcome> = new Set(["breach", "caution", "flag"])

/** What a purchase is audited with: what the office is, what was published, and the entries of its budget line. */
export interface AuditContext {
  readonly office: Office
  readonly on: ThaiDate
  readonly revisions: ReadonlyMap<Month, ReadonlyArray<PublishedRevision>>
  readonly days: ReadonlyMap<Month, ReadonlyArray<PublishedOn>>
  /** The entries that made a budget line what it is. */
  readonly lineEntries: (procurement: Procurement) => ReadonlyArray<number>
}

/** One purchase as an auditor sees it: every judgement with the entries behind it, its days, its entries, its corrections, what is to be done. */
export const auditPurchase = Effect.fnUntraced(function* (
  { days, lineEntries, office, on, revisions }: AuditContext,
  { dossier, entries, procurement }: StandingPurchase
) {
  const envelopes: Array<Envelope> = []
  for (const { bytes, seq } of entries) {
    const envelope = decodeEnvelope(seq, bytes)
    if (Result.isFailure(envelope)) return yield* envelope.failure
    envelopes.push(envelope.success)
  }
  const { holidays, numbers } = office.settings
  const evidence = evidenceOf(dossier, envelopes, lineEntries(procurement))
  const isOpen = mayBeSeen(procurement)
  const watched = watch(procurement)
  const judgements: Array<AuditedJudgement> = []
  for (const judgement of judgementsOneByOne(watched.procurement, holidays, numbers, on)) {
    const reads = watched.taken()
    const number =
      judgement.contract === undefined ? undefined : procurement.contracts[judgement.contract]?.number
    judgements.push({
      judgement,
      ...present("contractNumber", number),
      entries: evidence.entriesOf(reads, judgement.stage, judgement.contract),
      isHidden: !isOpen && evidence.isSecret(reads),
      basis: told.has(judgement.outcome) ? evidence.basisOf(reads) : [],
      ...explanationOf(dossier, judgement)
    })
  }
  const dues = duesOf(procurement, holidays, numbers).map((due) => {
    const judged = judgements.find(
      ({ judgement }) => judgement.rule === due.rule.id && judgement.contract === due.contract
    )
    return dueOn(on, due, judged?.entries ?? [], judged?.contractNumber)
  })
  const contracts = contractsOf(dossier, procurement)
  return {
    id: dossier.id,
    ...present("title", titleOf(procurement)),
    ...present("method", isPresent(procurement.purchase) ? procurement.purchase.method : undefined),
    ...present("amount", budgetOfOccasion(procurement)),
    ...present("agreed", isOpen ? agreedPrice(procurement) : undefined),
    contracts,
    judgements,
    timeline: timelineOf(dossier, evidence, daysOfAgreement(procurement), days),
    entries: entriesIn(envelopes, office.importedAt),
    corrections: correctionsOf(dossier, envelopes, revisions, office.importedAt),
    dues
  } satisfies AuditedPurchase as AuditedPurchase
})
