import { type Contract, priceNow } from "../stages/5-contract.ts"
import { kindOf } from "../stages/procurement.ts"
import { baht, satang, type Satang } from "../values/baht.ts"
import { addDays } from "../values/thai-date.ts"
import { caution, type ContractSubject, missing, type Verdict } from "./rule.ts"

/** The price that a guarantee is measured by: as signed, or as amended where that is less; more is another duty (ข้อ 171). */
export const guaranteedPrice = (contract: Contract): Satang | undefined => {
  const [signed, now] = [contract.amount, priceNow(contract)]
  return signed === undefined || now === undefined || signed < now ? signed : now
}

/** หลักประกันที่ต้องมี — a rate of the price in satang, below a satang cut off. */
export const required = (price: Satang, rate: number): bigint => (price * BigInt(rate)) / 1_000_000n

/**
 * "มูลค่าเป็นจำนวนเต็ม": a guarantee is whole baht, and which way to round is not said, so a whole amount less than one baht short is enough.
 * `nearly` where it is as little short but not whole.
 */
export const measure = (held: Satang, price: Satang, rate: number): "enough" | "nearly" | "short" => {
  const lacking = price * BigInt(rate) - held * 1_000_000n
  if (lacking <= 0n) return "enough"
  if (lacking >= baht(1) * 1_000_000n) return "short"
  return held % baht(1) === 0n ? "enough" : "nearly"
}

/** No guarantee at all: a simple agreement of มาตรา 96 may do without (B), a full contract for goods, services or works shows none. */
export const unguaranteed = ({ contract, procurement }: ContractSubject): Verdict => {
  if (contract.form === "agreement") return "conforms"
  const kind = kindOf(procurement)
  if (kind === undefined) return missing("prep.kind")
  return kind === "goods" || kind === "service" || kind === "construction"
    ? caution("none", {})
    : "not-judged"
}

/** ข้อ 168 วรรคสอง — whether 5 % of one year's deliveries may be meant: bound for more than a year and no warranty recorded. */
export const mayBeYearly = ({ contract }: ContractSubject): "yes" | "no" | "unknown" => {
  const { endsOn, signedOn, warrantyUntil } = contract
  if (typeof warrantyUntil === "string") return "no"
  if (endsOn == null || signedOn === undefined || endsOn < signedOn) return "unknown"
  return endsOn > addDays(signedOn, 365) ? "yes" : "no"
}

/** ข้อ 168 วรรคสอง — the greatest price of the instalments due in one year of the contract, counted from its signing; undefined where one is open. */
export const dearestYear = ({ instalments, signedOn }: Contract): Satang | undefined => {
  if (signedOn === undefined) return undefined
  const years = new Map<number, bigint>()
  for (const { amount, dueOn } of instalments ?? []) {
    if (amount === undefined || dueOn === undefined) return undefined
    const anniversary = `${dueOn.slice(0, 4)}${signedOn.slice(4)}`
    const year = Number(dueOn.slice(0, 4)) - (dueOn < anniversary ? 1 : 0)
    years.set(year, (years.get(year) ?? 0n) + amount)
  }
  return [...years.values()].reduce<Satang | undefined>(
    (most, sum) => (most === undefined || sum > most ? satang(sum) : most),
    undefined
  )
}
