import type { Bid } from "../stages/4-purchase/bids.ts"

/** Whether an offer stood in the evaluation; one that a reason to strike it out is recorded for did not. */
export const standing = ({ qualified, struckOutFor }: Bid): "stood" | "struck-out" | "unknown" => {
  if (qualified === false || struckOutFor !== undefined) return "struck-out"
  return qualified === true ? "stood" : "unknown"
}

/** How many offers stood, and of how many that is not recorded. */
export const standings = (bids: ReadonlyArray<Bid>): { readonly stood: number; readonly unknown: number } => {
  const all = bids.map(standing)
  return {
    stood: all.filter((it) => it === "stood").length,
    unknown: all.filter((it) => it === "unknown").length
  }
}
