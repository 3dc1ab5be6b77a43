import { assert, describe, it } from "@effect/vitest"
import { searchRecords } from "../../src/publish/search-records.ts"
import type { PublicContract } from "../../src/register/public-purchase.ts"
import { type Month, thaiDate } from "../../src/values/thai-date.ts"
import { purchase, siteOf } from "./views.ts"

const contract = (more: Partial<PublicContract> = {}): PublicContract => ({
  ...purchase().contracts[0]!,
  ...more
})

const recordsOf = (...contracts: ReadonlyArray<PublicContract>) =>
  searchRecords(siteOf([purchase({ unit: "กองช่าง", contracts })]))

describe("what the site's search looks through", () => {
  it("is a contract's public facts under the month that shows it", () =>
    assert.deepStrictEqual(recordsOf(contract({ egpNumber: "680814000001" })), [
      {
        path: "purchases/68089999001/index.html",
        id: "68089999001",
        title: "จ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 1 บ้านตัวอย่าง",
        supplier: "บริษัท ตัวอย่างวัสดุ จำกัด",
        methodCode: "specific",
        unit: "กองช่าง",
        fiscalYear: 2568,
        month: "2025-08",
        signedOn: "2025-08-04",
        amount: "49800000",
        numbers: ["12/2568", "680814000001"],
        findings: 1
      }
    ]))

  it("is a record a contract, each in the fiscal year of its month, and none that no month shows", () => {
    const records = recordsOf(
      contract(),
      contract({
        number: "2/2569",
        rows: [{ month: "2025-10" as Month, sequence: 1 }],
        signedOn: thaiDate("2025-10-02")
      }),
      contract({ rows: [] })
    )
    assert.deepStrictEqual(
      records.map(({ fiscalYear, month }) => [fiscalYear, month]),
      [
        [2568, "2025-08"],
        [2569, "2025-10"]
      ]
    )
  })

  it("names no supplier who was withdrawn, no natural person's number and no telephone", () => {
    const [withdrawn] = recordsOf(contract({ supplierWithdrawn: true }))
    assert.isUndefined(withdrawn!.supplier)
    const [secretive] = searchRecords(
      siteOf([
        purchase({
          title: "จ้างเหมา โทร 081-234-5678",
          contracts: [contract({ supplier: "ร้านตัวอย่าง 1234567890121", number: "1234567890121" })]
        })
      ])
    )
    assert.notMatch(JSON.stringify(secretive), /081-234|1234567890121/)
  })
})
