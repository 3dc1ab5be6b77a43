import { Effect, Layer } from "effect"
import { TestClock } from "effect/testing"
import { createHash } from "node:crypto"
import { layerMemory as keysMemory } from "../../src/ledger/store/keys-memory.ts"
import { layerMemory as ledgerMemory } from "../../src/ledger/store/memory.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { officeAt } from "../../src/register/office.ts"
import { start } from "../../src/register/start.ts"
import { take } from "../../src/register/take.ts"
import type { Contract } from "../../src/stages/5-contract.ts"
import type { ProcurementId } from "../../src/stages/stage.ts"
import type { Statement } from "../../src/stages/statement.ts"
import { baht } from "../../src/values/baht.ts"
import { thaiDate } from "../../src/values/thai-date.ts"

/** Bytes that look random and are the same in every run. */
export const repeatableBytes = (seed: string) => {
  let drawn = 0
  return (length: number): Uint8Array => {
    drawn += 1
    const block = createHash("shake256", { outputLength: length }).update(`${seed}:${drawn}`).digest()
    return new Uint8Array(block)
  }
}

/** An office in memory: real stores, keys that are the same in every run. */
export const layerOffice = Layer.suspend(() =>
  Layer.merge(ledgerMemory, keysMemory({ randomBytes: repeatableBytes("prongsai test") }))
)

export const agency = { code: "6990001", name: "องค์การบริหารส่วนตำบลตัวอย่าง", province: "ตัวอย่างบุรี" }
export const origin = "prongsai.example/agency/6990001"

/** Begins the office at a fixed instant. */
export const begin = Effect.gen(function* () {
  yield* TestClock.setTime(Date.UTC(2025, 9, 1, 2))
  yield* start(agency, origin)
})

/** The office as it stands. */
export const officeNow = Effect.gen(function* () {
  return yield* officeAt((yield* (yield* LedgerStore).head).size)
})

export const id = (text: string) => text as ProcurementId

export const contractOf = (procurement: string, over: Partial<Contract> = {}): Contract => ({
  procurement: id(procurement),
  number: "1/2568",
  signedOn: thaiDate("2025-08-13"),
  supplier: { name: "บริษัท ตัวอย่างวัสดุ จำกัด", taxId: "0999999000010" },
  amount: baht(10_000),
  amountBasis: "project-total",
  ...over
})

export const statementOf = (
  procurement: string,
  contracts: ReadonlyArray<Contract>,
  over: Partial<Statement> = {}
): Statement => ({
  procurement: id(procurement),
  prep: { procurement: id(procurement), title: "ซื้อวัสดุสำนักงาน", amount: baht(12_000) },
  purchase: { procurement: id(procurement), method: "specific", agreedTotal: baht(10_000) },
  contracts: contracts.map((contract, index) => ({ contract, row: index + 1 })),
  row: 1,
  ...over
})

/** Takes statements as one pull. */
export const pull = (fetchedAt: string, ...statements: ReadonlyArray<Statement>) =>
  take(
    { provenance: { source: "test", format: "egp-18", fetchedAt }, file: "pull.json", entry: undefined },
    statements,
    fetchedAt
  ).pipe(Effect.map(({ taken }) => taken))
