import type { PublicContract, PublicPurchase } from "./public-purchase.ts"
import { bySupplier } from "./supplier-identity.ts"

/** A contract of a purchase, as a supplier's page lists it. */
export interface WonContract {
  readonly purchase: PublicPurchase
  readonly contract: PublicContract
}

/** คู่สัญญา — everyone the office contracted with under one name or number. */
export interface PublicSupplier {
  /** What its address is called: a juristic person's number, else the first contract with it (`c12`); never a name. */
  readonly slug: string
  readonly name: string
  /** Other spellings of the name. */
  readonly otherNames: ReadonlyArray<string>
  readonly isJuristic: boolean
  readonly taxId?: string
  readonly won: ReadonlyArray<WonContract>
}

/** The suppliers of purchases, each once, as `bySupplier` tells them apart. */
export const suppliersOf = (purchases: ReadonlyArray<PublicPurchase>): ReadonlyArray<PublicSupplier> => {
  const all = purchases.flatMap((purchase) =>
    purchase.contracts.map((contract): WonContract => ({ purchase, contract }))
  )
  return bySupplier(all, ({ contract }) => contract).map(({ mine, slug, taxId }): PublicSupplier => {
    const names = [...new Set(mine.map(({ contract }) => contract.supplier!))]
    return {
      slug,
      name: names[0]!,
      otherNames: names.slice(1),
      isJuristic: mine.some(({ contract }) => contract.isJuristic),
      ...(taxId === undefined ? {} : { taxId }),
      won: mine
    }
  })
}
