import { isJuristic, type Supplier } from "../values/supplier.ts"
import { hasValidCheckDigit } from "../values/tax-id.ts"
import { foldForMatching } from "../values/text.ts"
import type { KeptRecord } from "./dossier.ts"

/** Whom a contract names, as anyone may read it. */
export interface Supplied {
  /** First entry of the contract: its identity for life. */
  readonly first: number
  readonly supplier?: string
  readonly supplierWithdrawn: boolean
  readonly isJuristic: boolean
  /** Of a juristic person only. */
  readonly taxId?: string
}

/** Whom a contract's record names. */
export const suppliedBy = (
  { first, value, withdrawn }: Pick<KeptRecord, "first" | "value" | "withdrawn">,
  { name, taxId }: Supplier = (value["supplier"] ?? {}) as Supplier
): Supplied => {
  const juristic = isJuristic({
    ...(name === undefined ? {} : { name }),
    ...(taxId === undefined ? {} : { taxId })
  })
  return {
    first,
    ...(name === undefined ? {} : { supplier: name }),
    supplierWithdrawn: withdrawn.some((field) => field.startsWith("supplier")),
    isJuristic: juristic,
    ...(juristic && taxId !== undefined ? { taxId } : {})
  }
}

/** The number by which a supplier is known: a sound one of a juristic person. */
export const soundNumber = ({ taxId }: Pick<Supplied, "taxId">): string | undefined =>
  taxId !== undefined && hasValidCheckDigit(taxId) ? taxId : undefined

const byName = (name: string): string => `name:${foldForMatching(name)}`

/** What belongs to one supplier, with what its address is called. */
export interface OfOneSupplier<A> {
  /** A juristic person's number, else the first contract with it (`c12`); never a name. */
  readonly slug: string
  readonly taxId?: string
  readonly mine: ReadonlyArray<A>
}

/**
 * Things about contracts by supplier: by the number where it is a sound one of a juristic person, else by the folded name; a name that was
 * given with one such number only is that number's. Contracts whose supplier is not named, or was withdrawn, belong to none.
 */
export const bySupplier = <A>(
  all: ReadonlyArray<A>,
  of: (item: A) => Supplied
): ReadonlyArray<OfOneSupplier<A>> => {
  const named = all.filter((item) => of(item).supplier !== undefined && !of(item).supplierWithdrawn)
  const numbers = new Map<string, Set<string>>()
  for (const contract of named.map(of)) {
    const number = soundNumber(contract)
    if (number === undefined) continue
    const key = byName(contract.supplier!)
    numbers.set(key, (numbers.get(key) ?? new Set()).add(number))
  }
  const keyOf = (item: A): string => {
    const contract = of(item)
    const name = byName(contract.supplier!)
    const known = numbers.get(name)
    return soundNumber(contract) ?? (contract.isJuristic && known?.size === 1 ? [...known][0]! : name)
  }
  return [...Map.groupBy(named, keyOf)].map(([key, mine]) =>
    key.startsWith("name:")
      ? { slug: `c${Math.min(...mine.map((item) => of(item).first))}`, mine }
      : { slug: key, taxId: key, mine }
  )
}
