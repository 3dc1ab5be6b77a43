import type { Scope } from "../../ledger/proof/checking/scope.ts"
import { jsonIn } from "../../ledger/proof/checking/json.ts"

/** What the reader asks the page to check. */
export type Asked =
  | { readonly what: "site" }
  | { readonly what: "month"; readonly month: string }
  | { readonly what: "purchase"; readonly purchase: string; readonly entries: Array<number> }
  | { readonly what: "file"; readonly name: string; readonly bytes: Uint8Array }

const recordIn = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {}

/** The purchase that an entry is of, and the entry's own number, where it says them. */
const placeIn = (entry: Uint8Array) => {
  const { data, seq } = recordIn(jsonIn(entry))
  return { procurement: recordIn(data)["procurement"], seq: Number(seq) }
}

/** What of the site is looked into to answer; everything where the whole site is asked about. Entries of a purchase are noted as they pass. */
export const scopeOf = (asked: Asked): Scope | undefined => {
  switch (asked.what) {
    case "site":
      return undefined
    case "month":
      return { month: (period) => period === asked.month, file: () => false, entry: () => false }
    case "purchase":
      return {
        month: () => false,
        file: (path) => path.replace(/^en\//, "").startsWith(`purchases/${asked.purchase}/`),
        entry: (bytes) => {
          const { procurement, seq } = placeIn(bytes)
          if (procurement !== asked.purchase) return false
          asked.entries.push(seq)
          return true
        }
      }
    case "file":
      return { month: () => false, file: () => false, entry: () => false }
  }
}

/** What an address asks for: `?month=2025-08`, `?purchase=<project number>`; the whole site else. */
export const askedIn = (search: string): Readonly<{ what: Asked["what"]; value: string }> => {
  const query = new URLSearchParams(search)
  const [month, purchase] = [query.get("month"), query.get("purchase")]
  if (month !== null) return { what: "month", value: month }
  return purchase === null ? { what: "site", value: "" } : { what: "purchase", value: purchase }
}
