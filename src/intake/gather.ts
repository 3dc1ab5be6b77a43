import type { Contract } from "../stages/5-contract.ts"
import type { StageName } from "../stages/stage.ts"
import type { StatedContract, Statement } from "../stages/statement.ts"
import { foldForMatching } from "../values/text.ts"
import type { RowReading } from "./reading.ts"

/** What was noticed while the rows of one project were put together; the rows are taken. */
export interface GatheringProblem {
  readonly row: number
  readonly field: string
  readonly code: "conflicting-fields" | "same-contract-twice" | "totals-differ"
}

const stages = ["need", "budget", "prep", "purchase", "stock"] as const

const written = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? `${item} satang` : item))

/** One record out of what several rows say of a stage: the first row that says something is believed. */
const mergedStage = <A extends object>(
  stage: StageName,
  known: A | undefined,
  next: A | undefined,
  reading: RowReading,
  problems: Array<GatheringProblem>
): A | undefined => {
  if (known === undefined || next === undefined) return known ?? next
  const entries = Object.entries(next)
  const before = known as Readonly<Record<string, unknown>>
  for (const [key, value] of entries) {
    if (key in before && written(before[key]) !== written(value))
      problems.push({ row: reading.row, field: reading.headingOf(stage, key), code: "conflicting-fields" })
  }
  return { ...next, ...known }
}

const merge = (first: RowReading, next: RowReading, problems: Array<GatheringProblem>): RowReading =>
  Object.assign(
    { ...first },
    ...stages.map((stage) => {
      const merged = mergedStage<object>(stage, first[stage], next[stage], next, problems)
      return merged === undefined ? {} : { [stage]: merged }
    })
  ) as RowReading

const contractKey = (contract: Contract): string | undefined =>
  contract.number === undefined
    ? undefined
    : [contract.number, contract.supplier.taxId ?? "", contract.supplier.name ?? ""]
        .map(foldForMatching)
        .join("\u0000")

const distinctContracts = (
  readings: ReadonlyArray<RowReading>,
  problems: Array<GatheringProblem>
): ReadonlyArray<StatedContract> => {
  const all = readings.flatMap(({ contracts, row }) => contracts.map((contract) => ({ contract, row })))
  if (all.length < 2) return all
  const contents = new Set<string>()
  const keys = new Set<string>()
  return all.filter(({ contract, row }) => {
    const content = written(contract)
    if (contents.has(content)) return false
    contents.add(content)
    const key = contractKey(contract)
    if (key !== undefined && keys.has(key)) {
      const reading = readings.find((candidate) => candidate.row === row)!
      problems.push({ row, field: reading.headingOf("contract", "number"), code: "same-contract-twice" })
    }
    if (key !== undefined) keys.add(key)
    return true
  })
}

const priced = (
  contracts: ReadonlyArray<StatedContract>,
  reading: RowReading,
  isWhole: boolean,
  problems: Array<GatheringProblem>
): ReadonlyArray<StatedContract> => {
  const total = reading.purchase?.agreedTotal
  const only = contracts[0]
  if (total === undefined || only === undefined || !isWhole) return contracts
  if (contracts.length === 1 && only.contract.amount === undefined)
    return [{ ...only, contract: { ...only.contract, amount: total, amountBasis: "project-total" } }]
  if (contracts.some(({ contract }) => contract.amount === undefined)) return contracts
  const sum = contracts.reduce((running, { contract }) => running + (contract.amount ?? 0n), 0n)
  const difference = sum > total ? sum - total : total - sum
  const tolerance = total / 1000n > 100n ? total / 1000n : 100n
  if (difference > tolerance)
    problems.push({
      row: only.row,
      field: reading.headingOf("purchase", "agreedTotal"),
      code: "totals-differ"
    })
  return contracts
}

/**
 * What the rows of one project, in order, state together. `isWhole`: no row of the project had to be left out; only then may the project's
 * total be the price of its one contract, or be compared with the sum of prices (1 baht or 0.1 % may be lost to rounding).
 */
export const gather = (
  readings: readonly [RowReading, ...ReadonlyArray<RowReading>],
  isWhole: boolean
): { readonly statement: Statement; readonly problems: ReadonlyArray<GatheringProblem> } => {
  const problems: Array<GatheringProblem> = []
  const [first, ...rest] = readings
  const { procurement, row, need, budget, prep, purchase, stock } = rest.reduce(
    (merged, next) => merge(merged, next, problems),
    first
  )
  const stated = { need, budget, prep, purchase, stock }
  const contracts = distinctContracts(readings, problems)
  return {
    statement: {
      procurement,
      ...(Object.fromEntries(
        Object.entries(stated).filter(([, record]) => record !== undefined)
      ) as Partial<Statement>),
      contracts: priced(
        contracts,
        { ...first, ...(purchase === undefined ? {} : { purchase }) },
        isWhole,
        problems
      ),
      row
    },
    problems
  }
}
