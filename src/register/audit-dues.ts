import type { OpenDuty } from "../law/dues.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import type { AuditedDue } from "./audit-view.ts"
import { dueState } from "./due-state.ts"

/** A duty as an auditor sees it on a day, with the entries that it follows from. */
export const dueOn = (
  on: ThaiDate,
  due: OpenDuty,
  entries: ReadonlyArray<number>,
  contractNumber?: string
): AuditedDue => ({
  due,
  state: dueState(on, due),
  entries,
  ...(contractNumber === undefined ? {} : { contractNumber })
})

const order: ReadonlyArray<AuditedDue["state"]> = ["overdue", "open", "undated", "waiting"]

/** Overdue first, then by last day. */
export const compareDues = (a: AuditedDue, b: AuditedDue): number =>
  order.indexOf(a.state) - order.indexOf(b.state) ||
  ((a.due.by ?? "9") < (b.due.by ?? "9") ? -1 : (a.due.by ?? "9") > (b.due.by ?? "9") ? 1 : 0)
