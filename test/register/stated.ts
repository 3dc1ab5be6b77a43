import { type Dossier, recordsIn } from "../../src/register/dossier.ts"
import { recordKinds } from "../../src/register/records.ts"
import type { Encoded, EncodedFields, Fact } from "../../src/stages/fact.ts"

/** One record as facts state it, or as a dossier holds it: whose it is and its fields. */
export interface StatedRecord {
  readonly of: string
  readonly values: EncodedFields
}

const inOrder = (value: Encoded): Encoded =>
  Array.isArray(value)
    ? value.map(inOrder)
    : value !== null && typeof value === "object"
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, part]) => [key, inOrder(part)])
        )
      : value

const whose = (
  kind: string,
  procurement: string | undefined,
  contract: unknown,
  values: EncodedFields
): string => {
  const { key } = recordKinds.get(kind)!
  const isContract = kind === "contract" || kind.startsWith("contract.")
  return [
    kind,
    procurement ?? "office",
    ...(isContract ? [String(contract ?? "")] : []),
    ...key.map((field) => JSON.stringify(values[field] ?? null))
  ].join(" / ")
}

const sorted = (records: ReadonlyMap<string, EncodedFields>): ReadonlyArray<StatedRecord> =>
  [...records]
    .map(([of, values]) => ({ of, values: inOrder(values) as EncodedFields }))
    .sort((a, b) => (a.of < b.of ? -1 : 1))

/** What facts state, those of one record put together. */
export const statedBy = (facts: ReadonlyArray<Fact>): ReadonlyArray<StatedRecord> => {
  const records = new Map<string, EncodedFields>()
  for (const { contractNumber, kind, procurement, values } of facts) {
    const of = whose(kind, procurement, contractNumber ?? values["number"], values)
    const number = kind === "contract" && contractNumber !== undefined ? { number: contractNumber } : {}
    records.set(of, { ...records.get(of), ...number, ...values })
  }
  return sorted(records)
}

/** What a dossier holds, without what the register itself puts into a contract. */
export const heldBy = (dossier: Dossier): ReadonlyArray<StatedRecord> => {
  const numbers = new Map(dossier.contracts.map(({ first, value }) => [first, value["number"]]))
  return sorted(
    new Map(
      recordsIn(dossier).map(({ address, first, kind, value }) => {
        const { amountBasis: _basis, procurement: _whose, ...fields } = value as EncodedFields
        const { supplier, ...others } = fields
        const isUnknown = kind.kind === "contract" && JSON.stringify(supplier) === "{}"
        const values = isUnknown ? others : fields
        const contract = numbers.get(address.contract ?? first)
        return [whose(kind.kind, address.procurement, contract, values), values] as const
      })
    )
  )
}
