import type { Bid } from "../stages/4-purchase/bids.ts"
import type { Statement } from "../stages/statement.ts"
import { formatBaht } from "../values/baht.ts"
import type { Supplier } from "../values/supplier.ts"
import { none } from "./cell-codecs.ts"
import { guarded } from "./formula-guard.ts"
import { bidSeparator, type Part, templateColumns, type TemplateTarget } from "./template.ts"

const supplierPart = (supplier: Supplier, part: Part): string =>
  (part === "name" ? supplier.name : supplier.taxId) ?? ""

const bidPart = (bid: Bid, part: Part): string =>
  part === "price" ? (bid.price === undefined ? "" : formatBaht(bid.price)) : supplierPart(bid.bidder, part)

const cellOf = (value: unknown, { field, part, codec }: TemplateTarget): string => {
  if (value === undefined) return ""
  if (value === null) return part === "whole" || part === "name" ? none : ""
  if (part === "whole") return codec.write(value)
  return field === "bids"
    ? (value as ReadonlyArray<Bid>).map((bid) => bidPart(bid, part)).join(bidSeparator)
    : supplierPart(value as Supplier, part)
}

/** What is stated of one purchase as rows of the template, one a contract; what a spreadsheet would run as a formula gets an apostrophe. */
export const templateRowsOf = (statement: Statement): ReadonlyArray<ReadonlyArray<string>> => {
  const contracts = statement.contracts.length === 0 ? [undefined] : statement.contracts
  return contracts.map((stated) =>
    templateColumns.map(({ targets }) => {
      if (targets.length === 0) return statement.procurement
      const written = targets.map((target) => {
        const record: object | undefined =
          target.stage === "contract" ? stated?.contract : statement[target.stage]
        const value = (record as Readonly<Record<string, unknown>> | undefined)?.[target.field]
        return target.field === "amount" &&
          stated?.contract.amountBasis === "project-total" &&
          target.stage === "contract"
          ? ""
          : cellOf(value, target)
      })
      return guarded(written.find((said) => said !== "") ?? "")
    })
  )
}
