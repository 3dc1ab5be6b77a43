import type { OpenDuty } from "../law/dues.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import type { AuditedDue } from "./audit-view.ts"

/** How something to do stands on a day: the last day itself is still in time. */
const stateOn = (on: ThaiDate, { by, from }: OpenDuty): AuditedDue["state"] =>
  by !== undefined && by < on
    ? "overdue"
    : from !== undefined && on < from
      ? "waiting"
      : by === undefined
        ? "undated"
        : "open"

export const dueOn = (
  on: ThaiDate,
  due: OpenDuty,
  entries: ReadonlyArray<number>,
  contractNumber?: string
): AuditedDue => ({
  due,
  state: stateOn(on, due),
  entries,
  ...(contractNumber === undefined ? {} : { contractNumber })
})

const order: ReadonlyArray<AuditedDue["state"]> = ["overdue", "open", "undated", "waiting"]

/** Overdue first, then by last day. */
export const compareDues = (a: AuditedDue, b: AuditedDue): number =>
  order.indexOf(a.state) - order.indexOf(b.state) ||
  ((a.due.by ?? "9") < (b.due.by ?? "9") ? -1 : (a.due.by ?? "9") > (b.due.by ?? "9") ? 1 : 0)
