import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import {
  hasValidCheckDigit,
  maskTaxId,
  normalizeTaxId,
  type TaxIdKind,
  taxIdKind
} from "../../src/values/tax-id.ts"

const twelveDigits = Schema.String.pipe(Schema.check(Schema.isPattern(/^[0-9]{12}$/u)))

describe("tax id", () => {
  it("has a check digit", () => {
    const valid = ["0107544000108", "0107542000011", "0994000165463", "1101700230708", "0105569000002"]
    for (const id of valid) assert.isTrue(hasValidCheckDigit(id), id)
    const invalid = ["0105536000315", "3101600000001", "0000000000000", "", "010754400010", "01075440001080"]
    for (const id of invalid) assert.isFalse(hasValidCheckDigit(id), id)
    assert.isFalse(hasValidCheckDigit("010754400010x"))
  })

  it.prop("exactly one of ten last digits is the check digit", [twelveDigits], ([twelve]) => {
    const fitting = Array.from({ length: 10 }, (_, digit) => `${twelve}${digit}`).filter(hasValidCheckDigit)
    assert.strictEqual(fitting.length, 1)
  })

  it("is normalized from Thai digits, spaces and any hyphen", () => {
    assert.strictEqual(normalizeTaxId(" 0-1075-44000-10-8\u00a0"), "0107544000108")
    assert.strictEqual(normalizeTaxId("๐–๑๐๗๕–๔๔๐๐๐–๑๐–๘"), "0107544000108")
    assert.strictEqual(normalizeTaxId("0\u200b107544000108"), "0107544000108")
  })

  it("has a kind", () => {
    const kinds: ReadonlyArray<readonly [string, TaxIdKind]> = [
      ["0107544000108", "juristic"],
      ["1101700230708", "person"],
      ["8101700230708", "person"],
      ["9101700230708", "unreadable"],
      ["310123456xxxx", "masked"],
      ["310123456XXXX", "masked"],
      ["310123456****", "masked"],
      ["31012345xxxxx", "unreadable"],
      ["107544000108", "unreadable"],
      ["", "unreadable"],
      ["0107544000108\n", "unreadable"]
    ]
    for (const [id, kind] of kinds) assert.strictEqual(taxIdKind(id), kind, id)
  })

  it("shows three digits of thirteen at most", () => {
    assert.strictEqual(maskTaxId("1101700230708"), "X-XXXX-XXXXX-70-8")
    for (const odd of ["110170023070", "310123456xxxx", "", "11017002307081"]) {
      assert.strictEqual(maskTaxId(odd), "X-XXXX-XXXXX-XX-X")
    }
  })
})
