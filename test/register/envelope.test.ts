import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { digestOf, disclosureWith } from "../../src/ledger/commitment.ts"
import { leafHash } from "../../src/ledger/hashing.ts"
import { decodeEnvelope, encodeEnvelope, type Envelope } from "../../src/register/envelope.ts"

const worked = [
  {
    text: '{"at":"2026-11-22T02:00:00.000Z","data":{"budgetSatang":"4500000","subject":"จัดซื้อวัสดุสำนักงาน"},"log":"ledger.example/agency/6410101","seq":0,"type":"need","v":1}',
    bytes: 206,
    leaf: "16bea4072ba71ebbe2d20521803e286dc8b3890d5eb6852129c94101f65d96df"
  },
  {
    text: '{"at":"2026-11-22T03:00:00.000Z","commit":{"supplier.name":"7m1FzU9IB1ymJGkrn4fqZVGml4836qTeBTqtw2apjtA","supplier.taxId":"Xsud8qKEW9EjfTjpShg37eVuB2VH93941AzHJE4CLT0"},"data":{"amountSatang":"4425000","method":"specific"},"log":"ledger.example/agency/6410101","refs":[0],"seq":1,"type":"contract","v":1}',
    bytes: 304,
    leaf: "c07b9d420ebfb4087aed158b1d70e487f7ed68440bdb4ebcb3758494b497753b"
  },
  {
    text: '{"at":"2026-11-22T04:00:00.000Z","corrects":1,"data":{"amountSatang":"4424000"},"log":"ledger.example/agency/6410101","reason":"typing error in the amount","seq":2,"type":"correction","v":1}',
    bytes: 190,
    leaf: "bb3179cfb329ccf71d3890bb39b3a98ddabfa86f1d2ac12d0764f349354070fe"
  }
]

const entry = (over: object = {}): Envelope =>
  ({
    v: 1,
    log: "prongsai.example/agency/1",
    seq: 0,
    type: "need",
    at: "2026-11-22T02:00:00.000Z",
    data: {},
    ...over
  }) as Envelope

describe("the envelope", () => {
  it.each(worked)("reads and writes the worked example of $bytes bytes", ({ bytes, leaf, text }) => {
    const given = new TextEncoder().encode(text)
    const seq = worked.findIndex((each) => each.text === text)
    const read = Result.getOrThrow(decodeEnvelope(seq, given))
    const written = encodeEnvelope(read)
    assert.strictEqual(written.length, bytes)
    assert.strictEqual(Buffer.from(written).toString(), text)
    assert.strictEqual(Buffer.from(leafHash(written)).toString("hex"), leaf)
  })

  it("opens the worked example's commitment", () => {
    const opening =
      "WyI5a3hEemkzT1ZMRVpWb3J4ME52SWJITkNCNk11b1FJb0xrNjhDOUN3aXBzIiwic3VwcGxpZXIudGF4SWQiLCIwMDAwMDAwMDAwMDAxIl0"
    assert.strictEqual(digestOf(opening), "Xsud8qKEW9EjfTjpShg37eVuB2VH93941AzHJE4CLT0")
    const said = JSON.parse(Buffer.from(opening, "base64url").toString()) as [string, string, string]
    assert.strictEqual(disclosureWith(Buffer.from(said[0], "base64url"), said[1], said[2]), opening)
  })

  it.each([
    ["a fraction", { data: { amount: 0.5 } }],
    ["a number beyond 2^53", { data: { amount: 2 ** 53 } }],
    ["undefined", { data: { amount: undefined } }],
    ["a bigint", { data: { amount: 1n } }],
    ["a lone surrogate", { data: { text: "\ud800" } }],
    ["text that is not NFC", { data: { text: "\u0e01\u0e48\u0e38" } }]
  ])("refuses to write %s", (_, over) => {
    assert.throws(() => encodeEnvelope(entry(over)))
  })

  it("writes keys in one order whatever order they were given in", () => {
    const a = encodeEnvelope(entry({ data: { b: 1, a: { d: "x", c: null } } }))
    const b = encodeEnvelope(entry({ data: { a: { c: null, d: "x" }, b: 1 } }))
    assert.deepStrictEqual(a, b)
  })

  it.each([
    ["another place than it lies in", 1, encodeEnvelope(entry())],
    ["bytes that are not UTF-8", 0, Uint8Array.of(0x7b, 0xff)],
    ["half an entry", 0, encodeEnvelope(entry()).subarray(0, 40)],
    ["an unknown type", 0, new TextEncoder().encode(JSON.stringify({ ...entry(), type: "other" }))],
    ["an unknown version", 0, new TextEncoder().encode(JSON.stringify({ ...entry(), v: 2 }))],
    ["data that is no object", 0, new TextEncoder().encode(JSON.stringify({ ...entry(), data: [] }))]
  ])("refuses to read %s", (_, seq, bytes) => {
    assert.isTrue(Result.isFailure(decodeEnvelope(seq, bytes)))
  })
})
