import { assert, describe, it } from "@effect/vitest"
import { duesOf } from "../../src/law/dues.ts"
import type { Purchase } from "../../src/stages/4-purchase.ts"
import { type Procurement, unrecorded } from "../../src/stages/procurement.ts"
import { ProcurementId } from "../../src/stages/stage.ts"
import { baht } from "../../src/values/baht.ts"
import { governmentHolidays } from "../../src/values/holidays.ts"
import { thaiDate } from "../../src/values/thai-date.ts"

const procurement = ProcurementId.make("68059000001")
const invited = (purchase: Partial<Purchase>): Procurement => ({
  ...unrecorded(procurement),
  prep: { procurement, kind: "construction", amount: baht(1_900_000), requestedOn: thaiDate("2025-06-04") },
  purchase: {
    procurement,
    method: "e-bidding",
    invitedFrom: thaiDate("2025-06-16"),
    invitedTo: thaiDate("2025-06-20"),
    ...purchase
  }
})
const due = (it: Procurement, numbers?: ReadonlyMap<string, number>): ReadonlyArray<string> =>
  duesOf(it, governmentHolidays, numbers).map(({ rule }) => rule.id)
const dayOfOffers = "reg-43-bid-day"

describe("what falls due while offers are to come", () => {
  it("is due, also under numbers of the office's own", () => {
    assert.include(due(invited({})), dayOfOffers)
    const numbers = new Map([["few-bidders-below", 4]])
    assert.deepStrictEqual(due(invited({}), numbers), due(invited({})))
    assert.deepStrictEqual(due(invited({}), numbers), due(invited({})))
  })
  it("is due no more once anything says that the award was made", () => {
    const signed = { procurement, supplier: {}, signedOn: thaiDate("2025-07-10") }
    for (const awarded of [
      invited({ awardedOn: thaiDate("2025-07-01") }),
      invited({ awardApprovedOn: thaiDate("2025-07-01") }),
      invited({ winner: { name: "บริษัท ตัวอย่าง จำกัด" } }),
      { ...invited({}), contracts: [signed] }
    ])
      assert.notInclude(due(awarded), dayOfOffers)
  })
  it("is not due of what was cancelled, but the cancellation's announcement is", () => {
    const cancelled = due(invited({ cancelledOn: thaiDate("2025-06-18") }))
    assert.notInclude(cancelled, dayOfOffers)
    assert.include(cancelled, "act-67-cancel")
  })
  it("is nothing outside the Act", () => {
    assert.deepStrictEqual(due(invited({ method: "before-2560" })), [])
  })
})
