import { foldForMatching } from "../values/text.ts"
import { hasValidCheckDigit } from "../values/tax-id.ts"
import type { PublicContract, PublicPurchase } from "./public-purchase.ts"

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

const soundNumber = ({ taxId }: PublicContract): string | undefined =>
  taxId !== undefined && hasValidCheckDigit(taxId) ? taxId : undefined

const byName = (name: string): string => `name:${foldForMatching(name)}`

/**
 * The suppliers of purchases, each once: by the number where it is a sound one of a juristic person, else by the folded name; a name that was
 * given with one such number only is that number's. Contracts whose supplier is not named, or was withdrawn, belong to none.
 */
export const suppliersOf = (purchases: ReadonlyArray<PublicPurchase>): ReadonlyArray<PublicSupplier> => {
  const won = purchases.flatMap((purchase) =>
    purchase.contracts.map((contract): WonContract => ({ purchase, contract }))
  )
  const named = won.filter(({ contract }) => contract.supplier !== undefined && !contract.supplierWithdrawn)
  const numbers = new Map<string, Set<string>>()
  for (const { contract } of named) {
    const number = soundNumber(contract)
    if (number === undefined) continue
    const key = byName(contract.supplier!)
    numbers.set(key, (numbers.get(key) ?? new Set()).add(number))
  }
  const keyOf = ({ contract }: WonContract): string => {
    const name = byName(contract.supplier!)
    const known = numbers.get(name)
    return soundNumber(contract) ?? (contract.isJuristic && known?.size === 1 ? [...known][0]! : name)
  }
  return [...Map.groupBy(named, keyOf)].map(([key, mine]): PublicSupplier => {
    const first = Math.min(...mine.map(({ contract }) => contract.first))
    const names = [...new Set(mine.map(({ contract }) => contract.supplier!))]
    const isNumber = !key.startsWith("name:")
    return {
      slug: isNumber ? key : `c${first}`,
      name: names[0]!,
      otherNames: names.slice(1),
      isJuristic: mine.some(({ contract }) => contract.isJuristic),
      ...(isNumber ? { taxId: key } : {}),
      won: mine
    }
  })
}
