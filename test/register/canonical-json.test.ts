import { assert, describe, it } from "@effect/vitest"
import canonicalize from "canonicalize"
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { decodeEnvelope, encodeEnvelope } from "../../src/register/envelope.ts"

const shared = "../shared/data/tlog/jcs"
const skip = !existsSync(shared)
const because = skip ? " (skipped: no ../shared)" : ""
const pairs = skip ? [] : readdirSync(`${shared}/input`).map((file) => file.replace(/\.json$/, ""))

/** The edge cases with which the published list of numbers begins, in decimal; the second of the thirds' signs comes first. */
const thirds = [
  ..."3.3333333333333335e+21 333333333333333300000 33333333333333336000 3333333333333334000".split(" "),
  ..."333333333333333400 33333333333333340 3333333333333334 333333333333333.4 33333333333333.344".split(" "),
  ..."3333333333333.334 333333333333.33344 33333333333.33334 3333333333.333334 333333333.3333334".split(" "),
  ..."33333333.333333336 3333333.3333333335 333333.3333333333 33333.333333333336 3333.333333333333".split(
    " "
  ),
  ..."333.3333333333333 33.333333333333336 3.3333333333333335 0.3333333333333333".split(" "),
  ..."0.03333333333333333 0.0033333333333333335 0.0003333333333333333 0.000033333333333333335".split(" "),
  ..."0.0000033333333333333333 3.3333333333333335e-7 3.3333333333333334e-8 3.3333333333333334e-9".split(" "),
  ..."3.333333333333333e-10 3.3333333333333335e-11 3.333333333333333e-12 3.3333333333333334e-13".split(" "),
  ..."3.3333333333333334e-14 3.3333333333333332e-15 3.333333333333333e-16 3.3333333333333335e-17".split(" "),
  ..."3.3333333333333333e-18 3.3333333333333334e-19 3.333333333333333e-20 3.3333333333333333e-21".split(" "),
  ..."3.333333333333333e-22 3.3333333333333333e-23 3.3333333333333334e-24 3.3333333333333335e-25".split(" "),
  ..."3.333333333333333e-26 3.333333333333333e-27 3.3333333333333338e-28".split(" ")
]
const others = [
  ..."10 5 0.5 0.05 0.005 0.0005 0.00005 0.000005 5e-7 5e-8 5e-9".split(" "),
  ...Array.from({ length: 14 }, (_, zeros) => `5.${"0".repeat(zeros + 1)}6e-6`),
  ..."5e-6 1 -1 -0.9999999999999993 -0.9999999999999994 0.9999999999999993 0.9999999999999994".split(" "),
  ..."0.9999999999999996 0.9999999999999998 -0.9999999999999999 -0.9999999999999999".split(" "),
  ..."0.9999999999999999 0.9999999999999999 0.29999999999999993 0.3 0.30000000000000004".split(" "),
  ..."2.2250738585072014e-308 2.2250738585072e-308 2.225073858507201e-308".split(" "),
  ..."1.7976931348623157e+308 -1.7976931348623157e+308 9007199254740992 -9007199254740992".split(" "),
  ..."295147905179352830000 9.999999999999997e+22 1e+23 1.0000000000000001e+23".split(" "),
  ..."999999999999999700000 999999999999999900000 1e+21 9.999999999999997e-7 0.000001".split(" "),
  ..."333333333.3333332 333333333.33333325 333333333.3333333 333333333.3333334 333333333.33333343".split(" "),
  ..."-0.0000033333333333333333 1424953923781206.2".split(" ")
]
const edges = ["0", "-0", "5e-324", "-5e-324", ...thirds.map((third) => `-${third}`), ...thirds, ...others]

const view = new DataView(new ArrayBuffer(8))
const bitsOf = (value: number): bigint => {
  view.setFloat64(0, value)
  return view.getBigUint64(0)
}

/** The published list: the edge cases, 2,000 numbers from the smallest normal one on, then what a chain of SHA-256 holds. */
function* publishedNumbers(): Generator<number> {
  yield* edges.map(Number)
  for (let step = 0; step < 2000; step++) {
    view.setBigUint64(0, 0x0010000000000000n + BigInt(step))
    yield view.getFloat64(0)
  }
  for (let block = Buffer.alloc(32); ;) {
    block = createHash("sha256").update(block).digest()
    for (let at = 0; at < 32; at += 8) {
      const value = block.readDoubleLE(at)
      if (value !== 0 && Number.isFinite(value)) yield value
    }
  }
}

describe.skipIf(skip)(`canonical JSON (RFC 8785) as published${because}`, () => {
  it("is what the ledger's canonicaliser makes of the six texts", () => {
    assert.lengthOf(pairs, 6)
    for (const name of pairs) {
      const input: unknown = JSON.parse(readFileSync(`${shared}/input/${name}.json`, "utf8"))
      const bytes = Buffer.from(canonicalize(input)!)
      assert.strictEqual(bytes.toString("utf8"), readFileSync(`${shared}/output/${name}.json`, "utf8"), name)
      const hex = readFileSync(`${shared}/outhex/${name}.txt`, "utf8").replace(/\s/g, "")
      assert.strictEqual(bytes.toString("hex"), hex, name)
    }
  })

  it("writes 100,000 numbers as ECMAScript does", () => {
    const { sha256 } = JSON.parse(readFileSync(`${shared}/es6-number-hashes.json`, "utf8"))
    const hash = createHash("sha256")
    const found = new Map<string, string>()
    let lines = 0
    for (const value of publishedNumbers()) {
      hash.update(`${bitsOf(value).toString(16)},${canonicalize(value)}\n`)
      lines++
      if (String(lines) in sha256) found.set(String(lines), hash.copy().digest("hex"))
      if (lines === 100_000) break
    }
    assert.lengthOf(edges, 168)
    assert.deepStrictEqual(
      Object.fromEntries(found),
      Object.fromEntries(Object.entries(sha256).filter(([count]) => Number(count) <= 100_000))
    )
    assert.strictEqual(found.size, 3)
  })

  it("is an entry's bytes, and canonicalising them again changes nothing", () => {
    const { worked } = JSON.parse(readFileSync(`${shared}/../own-vectors.json`, "utf8"))
    for (const text of worked.entriesUtf8) {
      assert.strictEqual(canonicalize(JSON.parse(text)), text)
    }
    const envelope = {
      v: 1,
      log: "ledger.example/agency/6410101",
      seq: 0,
      type: "need",
      at: "2026-11-22T02:00:00.000Z",
      data: { "\u20ac": 1, "\r": 2, "\ufb03": 3, "1": 4, "😀": 5, "\u0080": 6, ö: 7 }
    } as const
    const bytes = encodeEnvelope(envelope)
    const text = Buffer.from(bytes).toString("utf8")
    assert.include(text, `"data":{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb03":3}`)
    assert.strictEqual(decodeEnvelope(0, bytes)._tag, "Success")
  })
})
