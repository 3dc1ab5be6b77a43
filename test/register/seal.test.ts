import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import type { JsonObject } from "../../src/register/envelope.ts"
import { recordSchemas, recordStages } from "../../src/register/records.ts"
import { divide, restore } from "../../src/register/seal.ts"
import { notesOf } from "../../src/stages/field.ts"

const person = { name: "นายลับ หนึ่ง", taxId: "1234567890123" }
const company = { name: "บริษัท เปิดเผย จำกัด", taxId: "0999999000010" }

const purchase: JsonObject = {
  procurement: "68079100001",
  method: "e-bidding",
  bids: [
    { bidder: company, price: "100" },
    { bidder: person, price: "200" }
  ],
  winner: person,
  awardPrice: "200"
}

const restored = (record: JsonObject, awarded: boolean) => {
  const { data, secrets } = divide("purchase", record, awarded)
  return restore(data, secrets)
}

describe("what may be seen when", () => {
  it("every field of every stage has a title and a mark", () => {
    for (const stage of recordStages) {
      for (const [name, field] of Object.entries(recordSchemas[stage].fields)) {
        const notes = notesOf(field as Schema.Constraint)
        assert.isDefined(notes?.mark, `${stage}.${name}`)
        assert.match(notes!.th, /[ก-๙]/, `${stage}.${name}`)
      }
    }
  })

  it("before the award nothing of the offers is in clear", () => {
    const { data, secrets } = divide("purchase", purchase, false)
    assert.deepStrictEqual(data, { procurement: "68079100001", method: "e-bidding" })
    assert.deepStrictEqual(
      secrets.map(({ field, lookup }) => [field, lookup.split(":")[0]]),
      [
        ["bids.0.bidder", "office"],
        ["bids.0.price", "office"],
        ["bids.1.bidder.name", "person"],
        ["bids.1.bidder.taxId", "person"],
        ["bids.1.price", "office"],
        ["winner.name", "person"],
        ["winner.taxId", "person"],
        ["awardPrice", "office"]
      ]
    )
  })

  it("after the award only natural persons are not in clear", () => {
    const { data, secrets } = divide("purchase", purchase, true)
    assert.deepStrictEqual(data["bids"], [
      { bidder: company, price: "100" },
      { bidder: {}, price: "200" }
    ])
    assert.notInclude(JSON.stringify(data), "ลับ")
    assert.deepStrictEqual(
      secrets.map(({ field }) => field),
      ["bids.1.bidder.name", "bids.1.bidder.taxId", "winner.name", "winner.taxId"]
    )
  })

  it("what was divided is put back as it was", () => {
    for (const awarded of [true, false]) assert.deepStrictEqual(restored(purchase, awarded), purchase)
    const none: JsonObject = {
      procurement: "1",
      method: "specific",
      bids: null,
      winner: null,
      selectionReason: null
    }
    for (const awarded of [true, false]) assert.deepStrictEqual(restored(none, awarded), none)
  })

  it("a field that no stage knows is never in clear", () => {
    const { data } = divide("contract", { procurement: "1", supplier: {}, unknownField: "secret" }, true)
    assert.notInclude(JSON.stringify(data), "secret")
  })

  it("one person has one key, whether the number is known, masked or not, and however the name is spaced", () => {
    const lookups = [person, { name: "นายลับ  หนึ่ง " }, { name: "นายลับ หนึ่ง", taxId: "123456789xxxx" }].map(
      (supplier) => divide("contract", { procurement: "1", supplier }, true).secrets[0]?.lookup
    )
    assert.strictEqual(new Set(lookups).size, 1)
    assert.isDefined(lookups[0])
  })

  it("an empty list of offers is put back before the award too", () => {
    const record: JsonObject = { procurement: "1", method: "specific", bids: [] }
    for (const awarded of [true, false]) assert.deepStrictEqual(restored(record, awarded), record)
  })
})
