import type { ApprovedAct } from "../stages/approval.ts"
import type { Label } from "../stages/field.ts"
import type { Dossier, KeptRecord } from "./dossier.ts"
import type { JsonObject } from "./envelope.ts"
import { otherValue, titleOf } from "./problem.ts"

/** Which act's day of approval a record may state itself, and in which field. */
const approvalDays: ReadonlyMap<string, { readonly act: ApprovedAct; readonly field: string }> = new Map([
  ["prep", { act: "request", field: "approvedOn" }],
  ["prep.plans", { act: "plan", field: "planApprovedOn" }],
  ["purchase", { act: "award", field: "awardApprovedOn" }],
  ["budget", { act: "carry-over", field: "carryOverApprovedOn" }]
])

/** Whether what an approval speaks of is recorded at all. */
export const isApprovable = ({ items, stages }: Dossier, approval: JsonObject): boolean => {
  const has = (stage: "prep" | "purchase" | "budget") =>
    stages.has(stage) || items.some(({ kind }) => kind.type === stage)
  switch (approval["act"]) {
    case "plan":
      return items.some(
        ({ kind, value }) => kind.kind === "prep.plans" && value["version"] === (approval["planVersion"] ?? 1)
      )
    case "request":
      return has("prep")
    case "award":
      return has("purchase")
    case "carry-over":
      return has("budget")
    default:
      return typeof stages.get("purchase")?.value["cancelledOn"] === "string"
  }
}

const approvalsOf = ({ items }: Dossier, act: ApprovedAct, record: KeptRecord): ReadonlyArray<KeptRecord> =>
  items.filter(
    ({ kind, value }) =>
      kind.kind === "approval" &&
      value["act"] === act &&
      value["decision"] === "approved" &&
      (act !== "plan" || (value["planVersion"] ?? 1) === record.value["version"])
  )

/**
 * A day of approval that a record states itself and recorded approvals contradict, whichever came first; undefined where all agree. Several
 * approvals of one act may stand beside each other: the record agrees with one of them.
 */
export const contradictedApproval = (dossier: Dossier, size: number): Label | undefined => {
  const { items, stages } = dossier
  for (const record of [...stages.values(), ...items]) {
    const of = approvalDays.get(record.kind.kind)
    const day = of === undefined ? undefined : record.value[of.field]
    if (of === undefined || day === undefined) continue
    const approvals = approvalsOf(dossier, of.act, record)
    if (approvals.length === 0 || approvals.some(({ value }) => value["decidedOn"] === day)) continue
    const entries = [record.byHand.get(of.field) ?? record.newest, approvals.at(-1)!.newest]
    return otherValue(titleOf(record.kind, of.field), Math.min(...entries), size)
  }
  return undefined
}
