import { kindOf, type Procurement } from "../stages/procurement.ts"
import type { HolidayTable } from "../values/working-days.ts"
import { type Deadline, withinCalendarDays } from "./deadline.ts"
import {
  caution,
  type Found,
  missing,
  type Missing,
  recorded,
  type Scope,
  type Subject,
  unrecorded
} from "./rule.ts"

/** In for exchanges, which have a chapter of their own and no method of มาตรา 56. */
export const exchanges = ({ procurement }: Subject): Scope => {
  const kind = kindOf(procurement)
  if (kind !== undefined) return kind === "exchange" ? "in" : "out-of-scope"
  return recorded(procurement.purchase).method === undefined ? missing("prep.kind") : "out-of-scope"
}

const isDurable = ({ prep }: Procurement): boolean =>
  recorded(prep).exchangeSides?.startsWith("durable") === true

/** Whether the things may be exchanged, and were where an agreement came first. Between state bodies the heads agree (ข้อ 99). */
export const exchangeSidesOf = (procurement: Procurement): Found | Missing | undefined => {
  const { exchangeAgreedOn: agreed, exchangePaid: paid, exchangeSides: sides } = recorded(procurement.prep)
  const { acceptedOn } = recorded(procurement.stock)
  const states = procurement.contracts.map(({ sellerIsState }) => sellerIsState)
  if (sides == null) return missing("prep.exchangeSides")
  if (states.includes(true)) return undefined
  if (states.length === 0 || states.includes(undefined)) return missing("contract.sellerIsState")
  if (sides === "mixed") return caution("mixed", {})
  if (sides !== "durable-other" && paid !== true) return unrecorded({ "prep.exchangePaid": paid })
  if (sides === "material") return caution("material-paid", {})
  if (agreed == null) return agreed === null ? caution("unagreed", {}) : missing("prep.exchangeAgreedOn")
  return acceptedOn != null && agreed > acceptedOn
    ? caution("agreed-late", { agreed, acceptedOn })
    : undefined
}

/** By when durable goods got in exchange are told of; undefined where there is nothing to tell yet. */
export const exchangeToldBy = (
  procurement: Procurement,
  holidays: HolidayTable,
  days: number
): Deadline | "not-judged" | undefined => {
  const { acceptedOn } = recorded(procurement.stock)
  return acceptedOn != null && isDurable(procurement)
    ? withinCalendarDays(holidays, acceptedOn, days, "official")
    : undefined
}

/** Whether the controlling agency and the State Audit Office were told in time; the later of the two counts. */
export const exchangeToldOf = (
  procurement: Procurement,
  { strict }: Deadline
): Found | Missing | undefined => {
  const { exchangeAuditToldOn: audit, exchangeToldOn: told } = recorded(procurement.stock)
  if (audit === null || told === null) return caution("untold", { by: strict })
  const last = [audit, told]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)
  if (last !== undefined && last > strict) return caution("told-late", { by: strict, told: last })
  return unrecorded({ "stock.exchangeToldOn": told, "stock.exchangeAuditToldOn": audit })
}
