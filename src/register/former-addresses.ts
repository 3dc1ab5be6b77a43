import { Effect, Result, Stream } from "effect"
import { dayOfAgreement } from "../stages/agreement-day.ts"
import { type Month, monthOf } from "../values/thai-date.ts"
import type { PublishedRevision } from "./disclosures.ts"
import { dossierOf } from "./dossier.ts"
import { officeAt } from "./office.ts"
import type { Office } from "./office.ts"
import { type PublicCorrection, publicCorrections } from "./public-corrections.ts"
import { type PublicEntry, publicEntries } from "./public-entries.ts"
import { purchasesOf, type StandingPurchase } from "./purchases.ts"
import { bySupplier, type Supplied, suppliedBy } from "./supplier-identity.ts"
import { mayBeSeen } from "./visibility.ts"

/** A purchase that a published month showed once and none shows now: its address stays. */
export interface FormerPurchase {
  readonly id: string
  /** The months of which a revision showed it, oldest first. */
  readonly months: ReadonlyArray<Month>
  /** First entries of the contracts that were shown, and whether each was struck out since. */
  readonly contracts: ReadonlyArray<{ readonly first: number; readonly isStruck: boolean }>
  readonly corrections: ReadonlyArray<PublicCorrection>
  readonly entries: ReadonlyArray<PublicEntry>
}

/** A supplier's address under which nobody stands now. */
export interface FormerSupplier {
  readonly slug: string
  /** The contracts that stood there; what became of each. `slug`: where it stands now. */
  readonly contracts: ReadonlyArray<{
    readonly first: number
    readonly procurement: string
    readonly now: "moved" | "withdrawn" | "gone"
    readonly slug?: string
  }>
}

/** What each publication showed, oldest first: the size of the ledger it covered and the first entries of its contracts. */
export interface ShownOnce {
  readonly publications: ReadonlyArray<{ readonly size: number; readonly contracts: ReadonlySet<number> }>
  /** The months that ever showed a contract, by its first entry. */
  readonly months: ReadonlyMap<number, ReadonlySet<Month>>
}

const contractsIn = Effect.fnUntraced(function* (month: Month, size: number) {
  const found: Array<number> = []
  yield* Stream.runForEachArray(purchasesOf(yield* officeAt(size), month), (page) =>
    Effect.sync(() => {
      for (const { dossier, procurement } of page)
        procurement.contracts.forEach((contract, index) => {
          const day = dayOfAgreement(contract, procurement.purchase)
          if (day !== undefined && monthOf(day.on) === month) found.push(dossier.contracts[index]!.first)
        })
    })
  )
  return found as ReadonlyArray<number>
})

/** What every publication showed; `current` are the contracts of each month's newest revision, which were read already. */
export const shownOnce = Effect.fn("Register.shownOnce")(function* (
  published: ReadonlyMap<Month, ReadonlyArray<PublishedRevision>>,
  current: ReadonlyMap<Month, ReadonlyArray<number>>
) {
  const revisions: Array<{ month: Month; size: number; contracts: ReadonlyArray<number> }> = []
  const months = new Map<number, Set<Month>>()
  for (const [month, all] of published)
    for (const [index, { disclosure }] of all.entries()) {
      const { size } = disclosure
      const contracts =
        (index === all.length - 1 ? current.get(month) : undefined) ?? (yield* contractsIn(month, size))
      revisions.push({ month, size, contracts })
      for (const first of contracts) months.set(first, (months.get(first) ?? new Set()).add(month))
    }
  const sizes = [...new Set(revisions.map(({ size }) => size))].toSorted((a, b) => a - b)
  const publications = sizes.map((size) => {
    const newest = new Map<Month, { size: number; contracts: ReadonlyArray<number> }>()
    for (const revision of revisions)
      if (revision.size <= size && revision.size >= (newest.get(revision.month)?.size ?? 0))
        newest.set(revision.month, revision)
    return { size, contracts: new Set([...newest.values()].flatMap(({ contracts }) => contracts)) }
  })
  return { publications, months } satisfies ShownOnce
})

/** Whom a purchase's contracts named at each publication, in the order of the publications. */
export interface SuppliedOverTime {
  readonly procurement: string
  readonly at: ReadonlyArray<ReadonlyArray<Supplied>>
}

/** How a purchase's contracts read at each publication, with what was withdrawn up to now taken away. */
export const suppliedOverTime = (
  { dossier, opened }: StandingPurchase,
  { publications }: ShownOnce
): SuppliedOverTime => {
  const known = new Map<number, ReadonlyArray<Supplied>>()
  const after = (count: number): ReadonlyArray<Supplied> =>
    Result.match(dossierOf(dossier.id, opened.slice(0, count)), {
      onFailure: () => [],
      onSuccess: ({ contracts }) => contracts.map((record) => suppliedBy(record))
    })
  return {
    procurement: dossier.id,
    at: publications.map(({ size }) => {
      const count = opened.findLastIndex(({ envelope }) => envelope.seq < size) + 1
      const state = known.get(count) ?? after(count)
      known.set(count, state)
      return state
    })
  }
}

/** A purchase that a month showed once and none shows now. */
export const formerPurchase = (
  office: Office,
  { dossier, entries, opened, procurement }: StandingPurchase,
  { months }: ShownOnce
): FormerPurchase => {
  const contracts = [...dossier.contracts, ...dossier.struck].filter(({ first }) => months.has(first))
  return {
    id: dossier.id,
    months: [...new Set(contracts.flatMap(({ first }) => [...months.get(first)!]))].toSorted(),
    contracts: contracts
      .map(({ first }) => ({ first, isStruck: dossier.struck.some((record) => record.first === first) }))
      .toSorted((a, b) => a.first - b.first),
    corrections: publicCorrections(dossier, opened, mayBeSeen(procurement)),
    entries: publicEntries(entries, office.importedAt)
  }
}

/** The addresses of suppliers that a publication had and the newest has not; `now` are the slugs in use, by contract. */
export const formerSuppliers = (
  { publications }: ShownOnce,
  purchases: ReadonlyArray<SuppliedOverTime>,
  now: ReadonlyMap<number, string>
): ReadonlyArray<FormerSupplier> => {
  const used = new Set(now.values())
  const procurements = new Map<number, string>()
  const withdrawn = new Set<number>()
  const stood = new Map<string, Set<number>>()
  const add = (slug: string, first: number) => {
    if (!used.has(slug)) stood.set(slug, (stood.get(slug) ?? new Set()).add(first))
  }
  for (const [index, { contracts: shown }] of publications.entries()) {
    const all = purchases.flatMap(({ at, procurement }) => {
      const contracts = at[index] ?? []
      for (const { first } of contracts) procurements.set(first, procurement)
      return contracts.some(({ first }) => shown.has(first)) ? contracts : []
    })
    for (const { mine, slug } of bySupplier(all, (contract) => contract))
      for (const { first } of mine) add(slug, first)
    for (const { first, supplierWithdrawn } of all)
      if (supplierWithdrawn) {
        add(`c${first}`, first)
        withdrawn.add(first)
      }
  }
  return [...stood]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, firsts]) => ({
      slug,
      contracts: [...firsts]
        .toSorted((a, b) => a - b)
        .map((first) => {
          const about = { first, procurement: procurements.get(first)! }
          const to = now.get(first)
          if (to !== undefined) return { ...about, now: "moved" as const, slug: to }
          return { ...about, now: withdrawn.has(first) ? ("withdrawn" as const) : ("gone" as const) }
        })
    }))
}
