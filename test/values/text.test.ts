import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { foldForMatching, foldSpaces, toArabicDigits, toThaiDigits } from "../../src/values/text.ts"

describe("text", () => {
  it("turns Thai digits into Arabic ones and back, and nothing else", () => {
    assert.strictEqual(toArabicDigits("หมู่ ๘ ปี ๒๕๖๗ ก้อน"), "หมู่ 8 ปี 2567 ก้อน")
    assert.strictEqual(toThaiDigits("0123456789 ก"), "๐๑๒๓๔๕๖๗๘๙ ก")
  })

  it("folds every kind of space and drops what cannot be seen", () => {
    assert.strictEqual(foldSpaces("  ร้าน\u00a0\u00a0ตัวอย่าง\t\r\n 1 "), "ร้าน ตัวอย่าง 1")
    assert.strictEqual(foldSpaces("\ufeff\u200bบริษัท\u200b ตัว\u200cอย่าง\u200d\u00ad"), "บริษัท ตัวอย่าง")
    assert.strictEqual(foldSpaces("\u202eกลับ\u202c\u2066ข้าง\u2069"), "กลับข้าง")
    assert.strictEqual(foldSpaces("ก\u0000\u001fข"), "ก ข")
  })

  it("keeps SARA AM one character", () => {
    assert.strictEqual(foldSpaces("น้ำตำบล"), "น้ำตำบล")
    assert.strictEqual([..."ำ"].length, 1)
  })

  it("is NFC even where an invisible mark kept letter and accent apart", () => {
    assert.strictEqual(foldSpaces("Cafe\u200b\u0301"), "Caf\u00e9")
  })

  it("replaces half a surrogate pair", () => {
    assert.strictEqual(foldSpaces("ก\ud800ข"), "ก\ufffdข")
    assert.strictEqual(foldSpaces("\ud83d\u200b\ude00"), "\ufffd\ufffd")
  })

  it.prop("gives text that is well formed, NFC, and folded already", [Schema.String], ([text]) => {
    const folded = foldSpaces(text)
    assert.isTrue(folded.isWellFormed())
    assert.strictEqual(folded.normalize("NFC"), folded)
    assert.strictEqual(foldSpaces(folded), folded)
  })

  it("matches spellings that look the same", () => {
    assert.strictEqual(foldForMatching("ร้าน น้ำ ๗"), foldForMatching("ร้านนํ้า 7"))
    assert.strictEqual(foldForMatching("ตําบล"), foldForMatching("ตำบล"))
    assert.strictEqual(foldForMatching("น้ํา"), foldForMatching("น้ำ"))
    assert.strictEqual(foldForMatching("เเสง"), foldForMatching("แสง"))
    assert.strictEqual(foldForMatching("รุ่งอรุุณ"), foldForMatching("รุ่งอรุณ"))
    assert.strictEqual(foldForMatching("ABC Co., Ltd."), foldForMatching("abc co.,ltd."))
  })

  it("does not match different names", () => {
    assert.notStrictEqual(foldForMatching("ร้านกา"), foldForMatching("ร้านก่า"))
    assert.notStrictEqual(foldForMatching("หมู่ 1"), foldForMatching("หมู่ 11"))
  })
})
