import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { budget } from "../../src/stages/2-budget.ts"
import { prep } from "../../src/stages/3-prep.ts"
import { groundLabel } from "../../src/stages/4-purchase/ground.ts"
import { Purchase, purchase } from "../../src/stages/4-purchase.ts"
import { contract } from "../../src/stages/5-contract.ts"
import { stock } from "../../src/stages/6-stock.ts"
import { Absent, isEgpProjectNumber, type ProcurementId } from "../../src/stages/stage.ts"
import { thaiDate } from "../../src/values/thai-date.ts"
import { contractOf } from "../register/office.ts"

const id = "2568-001" as ProcurementId
const other = "2568-002" as ProcurementId
const tagOf = <A>(result: Result.Result<A, { readonly _tag: string }>) =>
  Result.isFailure(result) ? result.failure._tag : "accepted"

const buying = (over: Partial<Purchase> = {}): Purchase => ({ procurement: id, method: "specific", ...over })
const a = { name: "บริษัท ตัวอย่างวัสดุ จำกัด" }
const b = { name: "ร้านสมมุติการค้า" }

describe("the steps of the pipeline", () => {
  it("go on from an absent stage, visibly", () => {
    assert.strictEqual(tagOf(purchase(Absent, buying())), "accepted")
    assert.strictEqual(tagOf(contract(Absent, contractOf(id))), "accepted")
  })

  it("refuse a record of another purchase", () => {
    const need = { procurement: other, title: "วัสดุ" }
    const money = { procurement: id, fiscalYear: 2568 as never }
    assert.strictEqual(tagOf(budget(need, money)), "AnotherProcurement")
    assert.strictEqual(
      tagOf(prep({ ...money, procurement: other }, { procurement: id })),
      "AnotherProcurement"
    )
    assert.strictEqual(tagOf(purchase({ procurement: other }, buying())), "AnotherProcurement")
    assert.strictEqual(tagOf(contract(buying({ procurement: other }), contractOf(id))), "AnotherProcurement")
  })

  it("refuse a winner who did not bid, but not one whose offers are not recorded", () => {
    assert.strictEqual(
      tagOf(purchase(Absent, buying({ winner: a, bids: [{ bidder: b }] }))),
      "WinnerDidNotBid"
    )
    assert.strictEqual(
      tagOf(purchase(Absent, buying({ winner: a, bids: [{ bidder: b }, { bidder: a }] }))),
      "accepted"
    )
    assert.strictEqual(tagOf(purchase(Absent, buying({ winner: a }))), "accepted")
    assert.strictEqual(tagOf(purchase(Absent, buying({ winner: a, bids: null }))), "accepted")
    assert.strictEqual(tagOf(purchase(Absent, buying({ winner: {}, bids: [{ bidder: b }] }))), "accepted")
    const spaced = { name: " บริษัท  ตัวอย่างวัสดุ จำกัด" }
    assert.strictEqual(tagOf(purchase(Absent, buying({ winner: spaced, bids: [{ bidder: a }] }))), "accepted")
  })

  it("refuse an invitation that ends before it begins; one day is lawful or not, never nonsense", () => {
    const from = thaiDate("2025-08-13")
    const ends = (to: string) =>
      tagOf(purchase(Absent, buying({ invitedFrom: from, invitedTo: thaiDate(to) })))
    assert.strictEqual(ends("2025-08-12"), "InvitationEndsBeforeItBegins")
    assert.strictEqual(ends("2025-08-13"), "accepted")
  })

  it("refuse a delivery before the first contract; the same day is accepted", () => {
    const delivered = (day: string) =>
      tagOf(
        stock([contractOf(id, { signedOn: thaiDate("2025-08-13") })], {
          procurement: id,
          deliveredOn: thaiDate(day)
        })
      )
    assert.strictEqual(delivered("2025-08-12"), "DeliveredBeforeContract")
    assert.strictEqual(delivered("2025-08-13"), "accepted")
    assert.strictEqual(tagOf(stock([], { procurement: id, acceptedOn: thaiDate("2025-08-12") })), "accepted")
    const unwritten = contractOf(id, { form: "unwritten", signedOn: thaiDate("2025-08-13") })
    assert.strictEqual(
      tagOf(stock([unwritten], { procurement: id, acceptedOn: thaiDate("2025-08-12") })),
      "accepted"
    )
  })

  it("know what a project number and a ground look like", () => {
    assert.isTrue(isEgpProjectNumber("68049012460"))
    for (const wrong of ["68139012460", "6804901246", "680490124601", "2568-001", "68009012460"]) {
      assert.isFalse(isEgpProjectNumber(wrong), wrong)
    }
    assert.strictEqual(groundLabel("56-2-b"), "56(2)(ข)")
    assert.strictEqual(groundLabel("56-1-h"), "56(1)(ซ)")
    assert.strictEqual(groundLabel("56-2-e"), "56(2)(จ)")
  })

  it("refuse nonsense by schema", () => {
    const decode = Schema.decodeUnknownResult(Purchase)
    assert.isTrue(Result.isSuccess(decode({ procurement: "2568-001", method: "specific", ground: null })))
    for (const wrong of [
      { procurement: "2568-001", method: "guess" },
      { procurement: "../etc", method: "specific" },
      { procurement: "2568-001", method: "specific", awardPrice: "-5" },
      { procurement: "2568-001", method: "specific", awardPrice: "5.5" },
      { procurement: "2568-001", method: "specific", invitedFrom: "2025-02-30" }
    ]) {
      assert.isTrue(Result.isFailure(decode(wrong)), JSON.stringify(wrong))
    }
  })
})
