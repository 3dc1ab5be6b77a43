import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { Agency, isAgencyNamed } from "../../src/values/agency.ts"

const agency: Agency = { code: "9999999", name: "องค์การบริหารส่วนตำบลตัวอย่าง", province: "ตัวอย่างบุรี" }

describe("agency", () => {
  it("is recognized as sources write it", () => {
    assert.isTrue(isAgencyNamed(agency, "องค์การบริหารส่วนตำบล ตัวอย่าง", "ตัวอย่างบุรี"))
    assert.isTrue(isAgencyNamed(agency, "องค์การบริหารส่วนตําบลตัวอย่าง", "จังหวัดตัวอย่างบุรี"))
    assert.isTrue(isAgencyNamed(agency, "อบต.ตัวอย่าง", "จ. ตัวอย่างบุรี"))
    assert.isTrue(isAgencyNamed(agency, "อ.บ.ต. ตัวอย่าง", undefined))
    assert.isTrue(isAgencyNamed({ ...agency, name: "ทต.ตัวอย่าง" }, "เทศบาลตำบลตัวอย่าง", "ตัวอย่างบุรี"))
    assert.isTrue(isAgencyNamed({ code: "9999999", name: agency.name }, agency.name, "ตัวอย่างนคร"))
  })

  it("is told from its namesakes", () => {
    assert.isFalse(isAgencyNamed(agency, agency.name, "ตัวอย่างนคร"))
    assert.isFalse(isAgencyNamed(agency, "เทศบาลตำบลตัวอย่าง", "ตัวอย่างบุรี"))
    assert.isFalse(isAgencyNamed(agency, "องค์การบริหารส่วนตำบลตัวอย่างใหม่", "ตัวอย่างบุรี"))
    assert.isFalse(isAgencyNamed(agency, "", undefined))
  })

  it("has a code of digits", () => {
    assert.isTrue(Schema.is(Agency)(agency))
    for (const code of ["", "123", "1234567890", "630140x", "๖๓๐๑๔๐๕"]) {
      assert.isFalse(Schema.is(Agency)({ ...agency, code }), code)
    }
  })
})
