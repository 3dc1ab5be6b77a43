import { judge } from "../law/engine.ts"
import { dayOfAgreement } from "../stages/agreement-day.ts"
import { paidUnder, priceNow } from "../stages/5-contract.ts"
import type { Contract } from "../stages/5-contract.ts"
import type { Method } from "../stages/4-purchase/method.ts"
import type { ContractStatus } from "../stages/5-contract/codes.ts"
import type { Label } from "../stages/field.ts"
import {
  budgetOfOccasion,
  fiscalYearOfMoney,
  kindOf,
  type Procurement,
  titleOf
} from "../stages/procurement.ts"
import { isPresent, type Kind, type StageName } from "../stages/stage.ts"
import { type Satang, satang } from "../values/baht.ts"
import type { FiscalYear } from "../values/fiscal-year.ts"
import type { Month, ThaiDate } from "../values/thai-date.ts"
import { inOrder } from "./assembling.ts"
import type { Dossier, KeptRecord } from "./dossier.ts"
import type { ExplainedFinding, ShownBid } from "./month-view.ts"
import type { Office } from "./office.ts"
import { explained } from "./month.ts"
import { type PublicCorrection, publicCorrections } from "./public-corrections.ts"
import { type PublicEntry, publicEntries } from "./public-entries.ts"
import { type PublicFact, publicFacts } from "./public-facts.ts"
import { type Supplied, suppliedBy } from "./supplier-identity.ts"
import type { StandingPurchase } from "./purchases.ts"
import { mayBeSeen } from "./visibility.ts"
import { present } from "./present.ts"

/** A record of a stage as anyone may read it: the stage itself, or an item of one of its lists. */
export interface PublicRecord {
  readonly kind: string
  readonly title: Label
  /** First entry: its identity for life. */
  readonly first: number
  readonly newest: number
  /** First entry of the contract it belongs to. */
  readonly contract?: number
  readonly facts: ReadonlyArray<PublicFact>
}

/** One contract as anyone may read it. */
export interface PublicContract extends Supplied {
  readonly number?: string
  readonly egpNumber?: string
  readonly signedOn?: ThaiDate
  /** The day that places it in a month. */
  readonly agreedOn?: ThaiDate
  readonly endsOn?: ThaiDate
  /** As its newest amendment leaves it. */
  readonly endsOnNow?: ThaiDate
  readonly agreed?: Satang
  /** As its newest amendment leaves it. */
  readonly agreedNow?: Satang
  readonly paid: Satang
  readonly payments: number
  /** Agreed now less paid, where the price is known; never below zero. */
  readonly remaining?: Satang
  readonly amendments: number
  readonly status?: ContractStatus
  readonly terminatedOn?: ThaiDate
  /** The day on which all was accepted, as far as is recorded. */
  readonly acceptedOn?: ThaiDate
  /** The last payment was made. */
  readonly isPaidUp: boolean
  /** Somebody keeps record of how it goes on: the office recorded something of it itself, or the government export says where it stands. */
  readonly isFollowed: boolean
  /** The published months and lines that show it. */
  readonly rows: ReadonlyArray<{ readonly month: Month; readonly sequence: number }>
}

/** One purchase as anyone may read it, made by the marks of its fields: nothing hidden is in it. */
export interface PublicPurchase {
  readonly id: string
  readonly title?: string
  readonly kind?: Kind
  readonly method?: Method
  /** ส่วนราชการที่ต้องการ */
  readonly unit?: string
  /** The first entry of the need that names the unit. */
  readonly unitEntry?: number
  readonly fiscalYear?: FiscalYear
  readonly budget?: Satang
  /** null: recorded as none. */
  readonly referencePrice?: Satang | null
  readonly bids: ReadonlyArray<ShownBid>
  readonly reason?: string
  readonly cancelledOn?: ThaiDate
  readonly contracts: ReadonlyArray<PublicContract>
  /** Stages in the order of the pipeline, each with its own record first. A stage without a record is not recorded. */
  readonly stages: ReadonlyMap<StageName, ReadonlyArray<PublicRecord>>
  readonly findings: ReadonlyArray<ExplainedFinding>
  readonly entries: ReadonlyArray<PublicEntry>
  readonly corrections: ReadonlyArray<PublicCorrection>
  readonly newest: number
}

const approvalStage: Readonly<Record<string, StageName>> = {
  award: "purchase",
  cancellation: "purchase",
  "carry-over": "budget"
}

const stageOf = ({ kind, value }: KeptRecord): StageName =>
  kind.type === "approval" ? (approvalStage[String(value["act"])] ?? "prep") : kind.type

const recordOf = (record: KeptRecord, seen: boolean): PublicRecord => ({
  kind: record.kind.kind,
  title: { th: record.kind.th, en: record.kind.en },
  first: record.first,
  newest: record.newest,
  ...present("contract", record.address.contract),
  facts: publicFacts(record, seen)
})

const stagesOf = (dossier: Dossier, seen: boolean) => {
  const stages = new Map<StageName, Array<PublicRecord>>()
  const add = (record: KeptRecord) => {
    const stage = stageOf(record)
    stages.set(stage, [...(stages.get(stage) ?? []), recordOf(record, seen)])
  }
  for (const record of [...dossier.stages.values(), ...dossier.contracts]) add(record)
  for (const items of Map.groupBy(dossier.items, ({ kind }) => kind).values())
    for (const item of inOrder(items[0]!.kind, items)) add(item)
  return stages as PublicPurchase["stages"]
}

const endOf = ({ amendments, endsOn }: Contract): ThaiDate | undefined =>
  (amendments ?? []).findLast(({ endsOnAfter }) => endsOnAfter != null)?.endsOnAfter ?? endsOn ?? undefined

/** The day of the last acceptance, unless what is recorded shows that more is to come: instalments not delivered, or less accepted than the price. */
const acceptedOf = (contract: Contract): ThaiDate | undefined => {
  const { deliveries, inspections, instalments } = contract
  const last = (deliveries ?? []).at(-1)?.delivery
  const accepted = (inspections ?? []).filter(({ result }) => result === "accepted")
  const mine = accepted.findLast(({ ofDelivery }) => ofDelivery === undefined || ofDelivery === last)
  const price = priceNow(contract)
  const values = accepted.map(({ acceptedValue }) => acceptedValue)
  const isPart =
    (deliveries ?? []).length < (instalments ?? []).length ||
    (price !== undefined &&
      values.every((value) => value != null) &&
      values.reduce<bigint>((sum, value) => sum + value!, 0n) < price)
  return isPart ? undefined : mine?.inspected
}

/** The day on which stock says that what was bought was accepted; where deliveries are recorded by contract, they say more. */
const acceptedWhole = ({ deliveries }: Contract, { stock }: Procurement): ThaiDate | undefined =>
  isPresent(stock) && (deliveries ?? []).length === 0 ? (stock.acceptedOn ?? undefined) : undefined

/** Which lines of published months show a contract, by its first entry. */
export type RowsByContract = ReadonlyMap<number, PublicContract["rows"]>

const contractOf = (
  dossier: Dossier,
  procurement: Procurement,
  index: number,
  rows: RowsByContract
): PublicContract => {
  const contract = procurement.contracts[index]!
  const kept = dossier.contracts[index]!
  const { amount, amendments, egpNumber, endsOn, number, payments, signedOn, status, supplier } = contract
  const now = priceNow(contract)
  const paid = paidUnder(contract)
  const remaining = now === undefined ? undefined : now > paid ? now - paid : 0n
  return {
    ...present("number", number),
    ...present("egpNumber", egpNumber),
    ...suppliedBy(kept, supplier),
    ...present("signedOn", signedOn),
    ...present("agreedOn", dayOfAgreement(contract, procurement.purchase)?.on),
    ...present("endsOn", endsOn),
    ...present("endsOnNow", endOf(contract)),
    ...present("agreed", amount),
    ...present("agreedNow", now),
    paid: satang(paid),
    payments: payments?.length ?? 0,
    ...present("remaining", remaining === undefined ? undefined : satang(remaining)),
    amendments: amendments?.length ?? 0,
    ...present("status", status),
    ...present("terminatedOn", contract.terminatedOn),
    ...present("acceptedOn", acceptedOf(contract) ?? acceptedWhole(contract, procurement)),
    isPaidUp: (payments ?? []).some(({ isLast }) => isLast === true),
    isFollowed:
      status !== undefined ||
      kept.byHand.size > 0 ||
      dossier.items.some(({ address }) => address.contract === kept.first),
    rows: rows.get(kept.first) ?? []
  }
}

/** A purchase for its own page. `withLine` puts the standing of its budget line beside it. */
export const publicPurchase = (
  office: Office,
  { dossier, entries, opened, procurement }: StandingPurchase,
  withLine: (procurement: Procurement) => Procurement,
  rows: RowsByContract
): PublicPurchase => {
  const seen = mayBeSeen(procurement)
  const { prep, purchase } = procurement
  const need = dossier.stages.get("need")
  const unit = isPresent(procurement.need) ? procurement.need.unit : undefined
  const { holidays, numbers, shownFindings } = office.settings
  const findings = judge([withLine(procurement)], holidays, undefined, numbers, office.on).findings
  return {
    id: dossier.id,
    ...present("title", titleOf(procurement)),
    ...present("kind", kindOf(procurement)),
    ...present("method", isPresent(purchase) ? purchase.method : undefined),
    ...present("unit", unit),
    ...present("unitEntry", unit === undefined ? undefined : need?.first),
    ...present("fiscalYear", fiscalYearOfMoney(procurement)),
    ...present("budget", budgetOfOccasion(procurement)),
    ...(isPresent(prep) && prep.referencePrice !== undefined ? { referencePrice: prep.referencePrice } : {}),
    bids:
      seen && isPresent(purchase)
        ? (purchase.bids ?? []).map(({ bidder, price }) => ({
            ...present("name", bidder.name),
            ...present("price", price)
          }))
        : [],
    ...present("reason", seen && isPresent(purchase) ? purchase.selectionReason : undefined),
    ...present("cancelledOn", isPresent(purchase) ? purchase.cancelledOn : undefined),
    contracts: procurement.contracts.map((_, index) => contractOf(dossier, procurement, index, rows)),
    stages: stagesOf(dossier, seen),
    findings: findings
      .filter(({ outcome }) => shownFindings.has(outcome))
      .map((finding) => explained(dossier, finding)),
    entries: publicEntries(entries, office.importedAt),
    corrections: publicCorrections(dossier, opened, seen),
    newest: dossier.newest
  }
}
