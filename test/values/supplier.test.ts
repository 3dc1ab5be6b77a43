import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { isJuristic, readSupplier, Supplier } from "../../src/values/supplier.ts"

const juristicId = "0105569000002"
const personId = "1101700230708"
const named = (name: string, taxId = "") => isJuristic(readSupplier(name, taxId))

describe("isJuristic", () => {
  const registered = [
    "บริษัท ตัวอย่างวัสดุ จำกัด",
    "บริษัทตัวอย่างวัสดุ จำกัด (มหาชน)",
    "  \u200bบริษัท ตัวอย่างวัสดุ จำกัด",
    "บจก. ตัวอย่างวัสดุ",
    "บมจ.ตัวอย่างวัสดุ",
    "ห้างหุ้นส่วนจำกัด ตัวอย่างก่อสร้าง",
    "ห้างหุ้นส่วนจำกัดห้างหุ้นส่วนจำกัด ตัวอย่างก่อสร้าง",
    "ห้างหุ้นส่วนสามัญนิติบุคคล ตัวอย่าง",
    "หจก ตัวอย่างก่อสร้าง",
    "หจก.ตัวอย่างก่อสร้าง",
    "สหกรณ์การเกษตรตัวอย่าง จำกัด",
    "ชุมนุมสหกรณ์ตัวอย่าง",
    "มูลนิธิตัวอย่าง",
    "สมาคมตัวอย่าง"
  ]
  for (const name of registered) it(`${name.trim()} by its form`, () => assert.isTrue(named(name)))

  const persons = [
    "",
    "-",
    "นายตัวอย่าง หนึ่ง",
    "นางสาวตัวอย่าง สอง",
    "น.ส. ตัวอย่าง สาม",
    "ร้านตัวอย่างการค้า",
    "อู่ตัวอย่าง",
    "ร้านบริษัทตัวอย่าง",
    "กิจการค้าร่วม ตัวอย่างหนึ่ง-ตัวอย่างสอง",
    "กิจการร่วมค้า ตัวอย่าง",
    "คณะบุคคลตัวอย่าง",
    "ห้างหุ้นส่วนสามัญ ตัวอย่าง",
    "วิสาหกิจชุมชนตัวอย่าง",
    "ตัวอย่าง บริษัท"
  ]
  for (const name of persons) {
    it(`${name === "" ? "no name" : name} is taken for a person`, () => assert.isFalse(named(name)))
  }

  it("by a sound number that begins with 0", () => {
    assert.isTrue(named("กิจการร่วมค้า ตัวอย่าง", juristicId))
    assert.isTrue(named("", juristicId))
    assert.isTrue(named("ตัวอย่างวัสดุ", "๐-๑๐๕๕-๖๙๐๐๐-๐๐-๒"))
  })

  it("errs to the person where name and number disagree, or the number is unsound", () => {
    assert.isFalse(named("ร้านตัวอย่าง", "0105536000315"))
    assert.isFalse(isJuristic({ name: "ร้านตัวอย่าง", taxId: "0000000000000" }))
    assert.isFalse(named("นายตัวอย่าง หนึ่ง", juristicId))
    assert.isFalse(named("น.ส.ตัวอย่าง สอง", juristicId))
    assert.isFalse(named("บริษัท ตัวอย่างวัสดุ จำกัด", personId))
    assert.isFalse(named("บริษัท ตัวอย่างวัสดุ จำกัด", "310123456xxxx"))
    assert.isTrue(named("บริษัท ตัวอย่างวัสดุ จำกัด", "0105536000315"))
  })
})

describe("readSupplier", () => {
  it("says a doubled form once", () => {
    const name = "ห้างหุ้นส่วนจำกัด ตัวอย่างก่อสร้าง"
    assert.deepStrictEqual(readSupplier("ห้างหุ้นส่วนจำกัดห้างหุ้นส่วนจำกัด ตัวอย่างก่อสร้าง", ""), { name })
    assert.deepStrictEqual(readSupplier("ห้างหุ้นส่วนจำกัด  ห้างหุ้นส่วนจำกัด ตัวอย่างก่อสร้าง", ""), { name })
    assert.deepStrictEqual(readSupplier("บริษัท บริษัท ตัวอย่าง จำกัด", ""), { name: "บริษัท ตัวอย่าง จำกัด" })
    assert.deepStrictEqual(readSupplier("หจก. หจก. ตัวอย่าง", ""), { name: "หจก. ตัวอย่าง" })
  })

  it("leaves out what is no name and no number", () => {
    assert.deepStrictEqual(readSupplier("", ""), {})
    assert.deepStrictEqual(readSupplier(" - ", "-"), {})
    const name = "ร้านตัวอย่าง"
    for (const id of [
      "",
      "-",
      "13 ส.ค. 68",
      "107544000108",
      "9999999999999",
      "0000000000000",
      "1111111111111"
    ]) {
      assert.deepStrictEqual(readSupplier(name, id), { name }, id)
    }
  })

  it("keeps whole and masked numbers, even with a wrong check digit", () => {
    assert.strictEqual(readSupplier("", "0-1055-36000-31-5").taxId, "0105536000315")
    assert.strictEqual(readSupplier("", "310123456XXXX").taxId, "310123456xxxx")
    assert.strictEqual(readSupplier("", "310123456****").taxId, "310123456xxxx")
  })

  it.prop("gives a Supplier of anything", [Schema.String, Schema.String], ([name, taxId]) => {
    const supplier = readSupplier(name, taxId)
    assert.deepStrictEqual(Schema.decodeUnknownResult(Supplier)(supplier), Result.succeed(supplier))
  })
})
