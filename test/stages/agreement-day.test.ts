import { assert, describe, it } from "@effect/vitest"
import { dayOfAgreement, daysOfAgreement } from "../../src/stages/agreement-day.ts"
import { isBought } from "../../src/stages/bought.ts"
import type { Contract } from "../../src/stages/5-contract.ts"
import { type Procurement, unrecorded } from "../../src/stages/procurement.ts"
import { Absent, type ProcurementId } from "../../src/stages/stage.ts"
import { thaiDate } from "../../src/values/thai-date.ts"

const procurement = "68079100001" as ProcurementId
const [signedOn, boughtOn, awardApprovedOn] = ["2025-09-01", "2025-08-01", "2025-07-01"].map(thaiDate) as [
  ReturnType<typeof thaiDate>,
  ReturnType<typeof thaiDate>,
  ReturnType<typeof thaiDate>
]
const contract = (over: Partial<Contract> = {}): Contract => ({ procurement, supplier: {}, ...over })

describe("the day of agreement", () => {
  it("is the contract's own, else the day of buying first, else the day of the order", () => {
    const all = { boughtOn, awardApprovedOn }
    assert.deepStrictEqual(dayOfAgreement({ signedOn }, all), { on: signedOn, of: "signed" })
    assert.deepStrictEqual(dayOfAgreement({}, all), { on: boughtOn, of: "bought" })
    assert.deepStrictEqual(dayOfAgreement({}, { boughtOn: null, awardApprovedOn }), {
      on: awardApprovedOn,
      of: "ordered"
    })
    assert.deepStrictEqual(dayOfAgreement({}, { awardApprovedOn }), { on: awardApprovedOn, of: "ordered" })
    assert.deepStrictEqual(dayOfAgreement({ signedOn }, Absent), { on: signedOn, of: "signed" })
  })
  it("is none where none is known, whatever was delivered or paid", () => {
    assert.isUndefined(dayOfAgreement({}, Absent))
    assert.isUndefined(dayOfAgreement({}, {}))
    assert.isUndefined(dayOfAgreement({}, { boughtOn: null, awardApprovedOn: null }))
    const delivered = contract({ deliveries: [{ delivery: 1, delivered: signedOn }] })
    assert.isUndefined(dayOfAgreement(delivered, {}))
  })
  it("of several contracts is each one's own", () => {
    const several: Procurement = {
      ...unrecorded(procurement),
      contracts: [contract({ signedOn }), contract()],
      purchase: { procurement, boughtOn }
    }
    assert.deepStrictEqual(daysOfAgreement(several), [signedOn, boughtOn])
  })
})

describe("whether a purchase was made", () => {
  const made = (over: Partial<Procurement>) => isBought({ ...unrecorded(procurement), ...over })

  it("shows in an award, an order, a contract, a delivery, an acceptance or a receipt", () => {
    const evidence: ReadonlyArray<Partial<Procurement>> = [
      { purchase: { procurement, awardedOn: signedOn } },
      { purchase: { procurement, quarterly: true } },
      { purchase: { procurement, boughtOn } },
      { purchase: { procurement, awardApprovedOn } },
      { contracts: [contract()] },
      { stock: { procurement, deliveredOn: signedOn } },
      { stock: { procurement, acceptedOn: signedOn } },
      { stock: { procurement, receipts: [{ receipt: 1, item: "กระดาษ" }] } }
    ]
    for (const one of evidence) assert.isTrue(made(one), JSON.stringify(one))
  })
  it("does not show in a purchase under way, in what is recorded as none, or in a cancelled one", () => {
    const none: ReadonlyArray<Partial<Procurement>> = [
      {},
      { purchase: { procurement, method: "specific", winner: { name: "ร้านตัวอย่าง" } } },
      { purchase: { procurement, awardedOn: null, boughtOn: null, awardApprovedOn: null } },
      { stock: { procurement, acceptedOn: null, receipts: null } },
      { purchase: { procurement, awardedOn: awardApprovedOn, cancelledOn: signedOn } }
    ]
    for (const one of none) assert.isFalse(made(one), JSON.stringify(one))
  })
})
