import { Effect } from "effect"
import { LedgerStore } from "../ledger/store/store.ts"
import type { Delegation } from "../stages/approval.ts"
import type { EncodedFields } from "../stages/fact.ts"
import { officeAt } from "./office.ts"
import { recordsOf } from "./office-book.ts"
import { readOffice } from "./office-reading.ts"
import { recordFacts, RecordRefused } from "./record.ts"

/** Records one decision on an act of a purchase. A delegation that it names must be recorded; whether it covers the act is judged, not refused. */
export const approve = Effect.fn("Register.approve")(function* (procurement: string, values: EncodedFields) {
  const { underDelegation } = values
  if (typeof underDelegation === "string") {
    const store = yield* LedgerStore
    const { dossier } = yield* readOffice(yield* officeAt((yield* store.head).size))
    const orders = yield* recordsOf<Delegation>(dossier, "delegation")
    if (!orders.some(({ delegation }) => delegation === underDelegation)) {
      return yield* new RecordRefused({
        problems: [
          {
            row: 1,
            about: { th: "อนุมัติ", en: "approval" },
            procurement,
            code: "nonsense",
            th: `ยังไม่ได้บันทึกคำสั่งมอบอำนาจเลขที่ ${underDelegation} ให้บันทึกด้วย prongsai delegate ก่อน หรือตรวจเลขที่`,
            en: `The delegation order ${underDelegation} is not recorded; record it with prongsai delegate, or check its number.`
          }
        ]
      })
    }
  }
  return yield* recordFacts([{ kind: "approval", procurement, values, row: 1 }])
})
