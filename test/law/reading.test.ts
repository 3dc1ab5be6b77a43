import { assert, describe, it } from "@effect/vitest"
import { judgementsIn } from "../../src/law/engine.ts"
import { type Read, readName, watch } from "../../src/law/reading.ts"
import { recorded } from "../../src/law/rule.ts"
import { Absent, isPresent, type ProcurementId } from "../../src/stages/stage.ts"
import { firstSignedOn, type Procurement, unrecorded } from "../../src/stages/procurement.ts"
import { baht } from "../../src/values/baht.ts"
import { governmentHolidays } from "../../src/values/holidays.ts"
import { thaiDate } from "../../src/values/thai-date.ts"

const id = "68059000123" as ProcurementId
const firm = { name: "บริษัท ตัวอย่างวัสดุ จำกัด" }
const purchase: Procurement = {
  ...unrecorded(id),
  prep: {
    procurement: id,
    amount: baht(600_000),
    kind: "goods",
    requestedOn: thaiDate("2025-06-02"),
    approvedOn: null
  },
  purchase: {
    procurement: id,
    method: "specific",
    ground: "56-2-b",
    bids: [{ bidder: firm, price: baht(5) }]
  },
  contracts: [
    { procurement: id, supplier: firm, signedOn: thaiDate("2025-06-20") },
    {
      procurement: id,
      supplier: firm,
      signedOn: thaiDate("2025-06-10"),
      deliveries: [{ delivery: 1, delivered: thaiDate("2025-07-01") }]
    }
  ]
}

const names = (reads: ReadonlyArray<Read>) => reads.map(readName)

describe("a watched purchase", () => {
  it("says what the purchase says, to every rule", () => {
    const { procurement } = watch(purchase)
    assert.deepStrictEqual(
      judgementsIn(procurement, governmentHolidays),
      judgementsIn(purchase, governmentHolidays)
    )
    assert.deepStrictEqual(
      structuredClone(JSON.stringify(recorded(procurement.prep).requestedOn)),
      '"2025-06-02"'
    )
  })

  it("tells each recorded field that was looked at once, and nothing of what is not recorded", () => {
    const { procurement, taken } = watch(purchase)
    const prep = recorded(procurement.prep)
    assert.isNull(prep.approvedOn)
    assert.isUndefined(prep.title)
    assert.strictEqual(prep.amount, prep.amount)
    assert.deepStrictEqual(names(taken()), ["prep.approvedOn", "prep.amount"])
    assert.deepStrictEqual(taken(), [], "asked again, nothing since")
  })

  it("tells which contract, which item of a list and which field of it", () => {
    const { procurement, taken } = watch(purchase)
    assert.strictEqual(firstSignedOn(procurement), "2025-06-10")
    assert.deepStrictEqual(names(taken()), ["contract[0].signedOn", "contract[1].signedOn"])
    for (const { delivered } of procurement.contracts[1]!.deliveries!)
      assert.strictEqual(delivered, "2025-07-01")
    assert.deepStrictEqual(names(taken()), [
      "contract[1].deliveries",
      "contract[1].deliveries[0]",
      "contract[1].deliveries[0].delivered"
    ])
    assert.strictEqual(recorded(procurement.purchase).bids?.[0]?.bidder.name, firm.name)
    assert.include(names(taken()), "purchase.bids[0].bidder")
  })

  it("keeps what is the same the same, an absent stage too", () => {
    const { procurement, taken } = watch({ ...purchase, line: { left: 1n } as never })
    assert.strictEqual(procurement.stock, Absent)
    assert.isFalse(isPresent(procurement.need))
    assert.strictEqual(procurement.contracts[0], procurement.contracts[0])
    assert.strictEqual(procurement.contracts.indexOf(procurement.contracts[1]!), 1)
    assert.isTrue(Array.isArray(procurement.contracts))
    assert.deepStrictEqual(names(taken()), [])
    assert.strictEqual(procurement.line?.left, 1n)
    assert.deepStrictEqual(names(taken()), ["line.standing"])
  })
})
