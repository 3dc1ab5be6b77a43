import { assert, describe, it } from "@effect/vitest"
import { formatCitation, instruments } from "../../src/values/citation.ts"

describe("formatCitation", () => {
  it("names the instrument shortly in Thai", () =>
    assert.strictEqual(
      formatCitation({ instrument: "regulation-2560", pinpoint: "ข้อ 51" }),
      "ระเบียบ กค. 2560 ข้อ 51"
    ))

  it("is English in English", () => {
    assert.strictEqual(
      formatCitation({ instrument: "act-2560", pinpoint: "มาตรา 56 วรรคหนึ่ง (2) (ข)" }, "en"),
      "Public Procurement and Supplies Administration Act B.E. 2560, section 56 paragraph 1 (2) (b)"
    )
    assert.match(formatCitation({ instrument: "regulation-2560", pinpoint: "ข้อ 51" }, "en"), /, clause 51$/)
  })

  it("has three titles for every instrument", () => {
    for (const { th, en, short } of Object.values(instruments)) {
      assert.match(th, /^[ก-๎]/)
      assert.match(en, /^[A-Z][ -~]+$/)
      assert.isAtMost(short.length, th.length)
    }
  })
})
