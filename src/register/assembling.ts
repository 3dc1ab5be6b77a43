import { Result, Schema } from "effect"
import type { Plan } from "../stages/3-prep/plan.ts"
import { type Procurement, unrecorded } from "../stages/procurement.ts"
import { Approval, type ApprovedAct } from "../stages/approval.ts"
import { isPresent } from "../stages/stage.ts"
import { type Dossier, DossierBroken, type KeptRecord } from "./dossier.ts"
import type { Json, JsonObject } from "./envelope.ts"
import { codecs, listsOf, type RecordKind, type RecordOf, type RecordStage } from "./records.ts"

const compareKeys = (a: Json | undefined, b: Json | undefined): number =>
  typeof a === "number" && typeof b === "number"
    ? a - b
    : String(a) < String(b)
      ? -1
      : String(a) > String(b)
        ? 1
        : 0

/** The items of a list in the order of their keys, so that it does not matter in what order they were recorded. */
export const inOrder = (kind: RecordKind, items: ReadonlyArray<KeptRecord>): ReadonlyArray<KeptRecord> =>
  items.toSorted((a, b) => {
    for (const field of kind.key) {
      const order = compareKeys(a.value[field], b.value[field])
      if (order !== 0) return order
    }
    return 0
  })

/** A stage's value with its lists put together from their items; `of` is the contract they belong to. */
export const withLists = (
  stage: RecordStage,
  value: JsonObject,
  items: ReadonlyArray<KeptRecord>,
  of: number | undefined = undefined
): JsonObject => {
  if (items.length === 0) return value
  const lists = listsOf(stage).flatMap((kind) => {
    const mine = items.filter((item) => item.kind === kind && item.address.contract === of)
    return mine.length === 0 ? [] : [[kind.part!, inOrder(kind, mine).map((item) => item.value)] as const]
  })
  return lists.length === 0 ? value : { ...value, ...Object.fromEntries(lists) }
}

const decodeApproval = Schema.decodeUnknownResult(Approval)

/** The newest decision on an act, if it approves; of several versions of a plan, on that version. */
const approvalOf = (
  approvals: ReadonlyArray<Approval>,
  act: ApprovedAct,
  version?: number
): Approval | undefined => {
  const last = approvals.findLast(
    (each) => each.act === act && (version === undefined || (each.planVersion ?? 1) === version)
  )
  return last?.decision === "approved" ? last : undefined
}

type Mutable<A> = { -readonly [K in keyof A]: A[K] }

const withApprovals = (procurement: Mutable<Procurement>): void => {
  const { approvals } = procurement
  const request = approvalOf(approvals, "request")
  if (request !== undefined && isPresent(procurement.prep) && procurement.prep.approvedOn === undefined) {
    const { decidedAs, decidedBy, decidedOn } = request
    procurement.prep = {
      ...procurement.prep,
      approvedOn: decidedOn,
      approvedAs: decidedAs,
      ...(decidedBy == null ? {} : { approvedBy: decidedBy })
    }
  }
  const award = approvalOf(approvals, "award")
  if (
    award !== undefined &&
    isPresent(procurement.purchase) &&
    procurement.purchase.awardApprovedOn === undefined
  ) {
    const { decidedAs, decidedBy, decidedOn } = award
    procurement.purchase = {
      ...procurement.purchase,
      awardApprovedOn: decidedOn,
      awardApprovedAs: decidedAs,
      ...(decidedBy == null ? {} : { awardApprovedBy: decidedBy })
    }
  }
  const carried = approvalOf(approvals, "carry-over")
  if (
    carried !== undefined &&
    isPresent(procurement.budget) &&
    procurement.budget.carryOverApprovedOn === undefined
  )
    procurement.budget = { ...procurement.budget, carryOverApprovedOn: carried.decidedOn }
  const plans = isPresent(procurement.prep) ? procurement.prep.plans : undefined
  if (plans != null && approvals.some(({ act }) => act === "plan")) {
    const approved = plans.map((plan): Plan => {
      const approval = approvalOf(approvals, "plan", plan.version)
      return approval === undefined || plan.planApprovedOn !== undefined
        ? plan
        : { ...plan, planApprovedOn: approval.decidedOn }
    })
    procurement.prep = { ...(procurement.prep as RecordOf<"prep">), plans: approved }
  }
}

/** The purchase as rules judge it and forms print it: the stages with their lists, and what approvals say of them. */
export const procurementOf = (dossier: Dossier): Result.Result<Procurement, DossierBroken> => {
  const procurement = { ...unrecorded(dossier.id) } as Mutable<Procurement>
  const { items } = dossier
  const broken = (seq: number, problem: string) =>
    Result.fail(new DossierBroken({ procurement: dossier.id, seq, problem }))
  const read = <S extends RecordStage>(
    stage: S,
    value: JsonObject,
    newest: number
  ): Result.Result<RecordOf<S>, DossierBroken> =>
    Result.mapError(
      codecs[stage].decode(value),
      (issue) => new DossierBroken({ procurement: dossier.id, seq: newest, problem: issue.message })
    )
  const listed = items.length === 0 ? [] : (["need", "budget", "prep", "purchase", "stock"] as const)
  for (const stage of listed.length === 0 ? dossier.stages.keys() : listed) {
    const record = dossier.stages.get(stage)
    const of = { procurement: dossier.id }
    const value = withLists(stage, record?.value ?? of, items)
    if (record === undefined && Object.keys(value).length === 1) continue
    const result = read(stage, value, record?.newest ?? dossier.newest)
    if (Result.isFailure(result)) return Result.fail(result.failure)
    ;(procurement as Record<string, unknown>)[stage] = result.success
  }
  const contracts = []
  for (const record of dossier.contracts) {
    const result = read("contract", withLists("contract", record.value, items, record.first), record.newest)
    if (Result.isFailure(result)) return Result.fail(result.failure)
    contracts.push(result.success)
  }
  procurement.contracts = contracts
  const approvals: Array<Approval> = []
  for (const { kind, newest, value } of items) {
    if (kind.kind !== "approval") continue
    const approval = decodeApproval(value)
    if (Result.isFailure(approval)) return broken(newest, approval.failure.message)
    approvals.push(approval.success)
  }
  if (approvals.length > 0) {
    procurement.approvals = approvals.toSorted(
      (a, b) =>
        compareKeys(a.decidedOn, b.decidedOn) ||
        compareKeys(a.act, b.act) ||
        compareKeys(b.decision, a.decision)
    )
    withApprovals(procurement)
  }
  return Result.succeed(procurement)
}
