import type { OpenDuty } from "../law/dues.ts"
import type { ThaiDate } from "../values/thai-date.ts"

/** How something to do stands on a day: too late, not to be done yet, to be done by a day, or to be done with no last day. */
export type DueState = "overdue" | "waiting" | "open" | "undated"

/** The state of a duty on a day; its last day itself is still in time. */
export const dueState = (on: ThaiDate, { by, from }: Pick<OpenDuty, "by" | "from">): DueState =>
  by !== undefined && by < on
    ? "overdue"
    : from !== undefined && from > on
      ? "waiting"
      : by === undefined
        ? "undated"
        : "open"
