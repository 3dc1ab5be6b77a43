import type { Satang } from "../../values/baht.ts"

/** Where a budget line stands, in satang: what it may spend after every transfer, and what is promised or paid already. */
export interface LineStanding {
  readonly appropriated: Satang
  readonly transferredIn: Satang
  readonly transferredOut: Satang
  /** งบหลังโอน — appropriated ± transfers + supplements; below zero where more was moved away than was there. */
  readonly approved: bigint
  /** จอง — reserved for purchases that are not yet under contract. */
  readonly reserved: Satang
  /** ผูกพัน — agreed in contracts and not yet paid. */
  readonly committed: Satang
  /** เบิกจ่าย — paid, before deductions. */
  readonly paid: Satang
  /** คงเหลือ — approved − reserved − committed − paid. */
  readonly left: bigint
}
