import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { renderPages } from "../../src/publish/pages.ts"
import { stateOf } from "../../src/publish/pages/contracts/state.ts"
import { correct } from "../../src/register/correct.ts"
import { recordFacts } from "../../src/register/record.ts"
import { siteView } from "../../src/register/site-view.ts"
import type { EncodedFields, Fact } from "../../src/stages/fact.ts"
import { type Month, thaiDate } from "../../src/values/thai-date.ts"
import { begin, layerOffice, officeNow } from "../register/office.ts"
import { pages } from "./pages.ts"
import { purchase, siteOf } from "./views.ts"

const id = "2568-001"
const of = (kind: string, values: EncodedFields, contractNumber?: string): Fact => ({
  kind,
  procurement: id,
  values,
  row: 1,
  ...(contractNumber === undefined ? {} : { contractNumber })
})
const firm = { name: "บริษัท ตัวอย่างวัสดุ จำกัด", taxId: "0999999000012" }
const mistaken = { name: "นายตัวอย่าง เจ็ด", taxId: "1101700230708" }

/** Records of which every hidden value bears two letters that stand nowhere else. */
const facts: ReadonlyArray<Fact> = [
  of("need", {
    title: "ซื้อวัสดุ",
    askedOn: "2025-07-20",
    askedBy: { name: "นางฬฬ คนขอ", position: "ผู้อำนวยการกองช่าง" }
  }),
  of("prep", { title: "ซื้อวัสดุ", kind: "goods", amount: "60000000", requestedOn: "2025-08-01" }),
  of("prep.committees", {
    duty: "inspection",
    appointedOn: "2025-08-02",
    order: "61/2568",
    members: [{ name: "นายฬฬ กรรมการ", role: "inspector" }]
  }),
  of("purchase", { method: "specific", ground: "56-2-b", bids: [{ bidder: firm, price: "59000000" }] }),
  of("contract", { number: "9/2568", signedOn: "2025-08-13", supplier: mistaken, amount: "59000000" }),
  of("contract.deliveries", { delivery: 1, delivered: "2025-08-20" }, "9/2568"),
  of(
    "contract.inspections",
    {
      inspection: 1,
      ofDelivery: 1,
      inspected: "2025-08-21",
      result: "accepted",
      inspectionDissent: "ฬฬความเห็นแย้ง"
    },
    "9/2568"
  ),
  of(
    "contract.payments",
    { payment: 1, paidOn: "2025-08-25", gross: "29500000", voucher: "ฎ.7/2568" },
    "9/2568"
  )
]

/** The pages of an office whose month of August shows the purchase. */
const published = Effect.gen(function* () {
  const office = yield* officeNow
  const disclosure = {
    period: "2025-08" as Month,
    revision: 1,
    forms: [],
    rowCount: 1,
    from: 0,
    size: office.size,
    root: "",
    generator: "test"
  }
  const site = yield* siteView({
    office,
    published: new Map([
      [disclosure.period, [{ disclosure, entry: office.size, at: "", subject: undefined, commit: {} }]]
    ]),
    rows: new Map()
  })
  return new Map(
    [...renderPages(site, pages)].map(({ bytes, path }) => [path, new TextDecoder().decode(bytes)])
  )
})

const recorded = Effect.gen(function* () {
  yield* begin
  const { entries } = yield* recordFacts(facts)
  const fix = (index: number, set: Record<string, never> | object) =>
    correct({ entry: entries[index]!.entry, reason: "พิมพ์ผิด", set: set as never, unset: [], strike: false })
  yield* fix(4, { supplier: firm })
  yield* fix(0, { askedBy: { name: "นางฬฬ อีกคน", position: "ผู้อำนวยการกองช่าง" } })
  yield* fix(6, { inspectionDissent: "ฬฬแก้แล้ว" })
  yield* fix(7, { gross: "30000000" })
  return yield* published
})

describe("a purchase's page", () => {
  it.effect("shows nothing that is hidden, whether it is recorded or was corrected", () =>
    Effect.gen(function* () {
      const files = yield* recorded
      assert.isAbove(files.size, 10)
      for (const [path, html] of files)
        for (const secret of ["ฬฬ", mistaken.name, mistaken.taxId]) assert.notInclude(html, secret, path)
      assert.include(files.get(`purchases/${id}/index.html`)!, "ผู้อำนวยการกองช่าง")
    }).pipe(Effect.provide(layerOffice))
  )

  it.effect("says what a correction changed, and of what is not public only that it was changed", () =>
    Effect.gen(function* () {
      const html = (yield* recorded).get(`purchases/${id}/index.html`)!
      const part = html.slice(html.indexOf('id="corrections"'), html.indexOf('id="entries"'))
      assert.match(part, /จำนวนเงินก่อนหัก \(บาท\)<\/th><td[^>]*>295,000\.00 บาท<\/td><td[^>]*>300,000\.00 บาท/)
      assert.match(part, /คู่สัญญา<\/th><td[^>]*>\(ปกปิด ไม่เปิดเผยต่อสาธารณะ\)<\/td><td[^>]*>บริษัท ตัวอย่างวัสดุ จำกัด/)
      assert.include(part, "ข้อมูลที่แก้ไขไม่เปิดเผยต่อสาธารณะ")
      assert.strictEqual(part.split("พิมพ์ผิด").length - 1, 4)
    }).pipe(Effect.provide(layerOffice))
  )

  it.effect("tells days in order, payments in a table, and what is paid beside what is agreed", () =>
    Effect.gen(function* () {
      const html = (yield* recorded).get(`purchases/${id}/index.html`)!
      const stage = html.slice(html.indexOf('id="s-contract"'), html.indexOf('id="s-stock"'))
      assert.deepStrictEqual(
        [...stage.matchAll(/<time datetime="([^"]*)"/g)].map(([, day]) => day),
        ["2025-08-13", "2025-08-20", "2025-08-21", "2025-08-25"]
      )
      assert.match(
        html,
        /<td data-label="วันที่จ่ายเงิน">25 ส\.ค\. 2568<\/td><td class="amount"[^>]*>300,000\.00</
      )
      assert.include(html, "จ่ายแล้วเทียบกับราคาตามสัญญา 50.8%")
      assert.include(html, "290,000.00 บาท")
      for (const paper of ["61/2568", "9/2568", "ฎ.7/2568"])
        assert.include(html.slice(html.indexOf('id="papers"')), paper)
    }).pipe(Effect.provide(layerOffice))
  )

  it("has each finding beside the stage that it concerns", () => {
    const file = [...renderPages(siteOf(), pages)].find(({ path }) => path.startsWith("purchases/"))!
    const html = new TextDecoder().decode(file.bytes)
    const stage = html.slice(html.indexOf('id="s-purchase"'), html.indexOf('id="s-contract"'))
    assert.include(stage, "ไม่เป็นไปตาม ควรชี้แจง")
    assert.include(stage, "เป็นงานเร่งด่วนหลังน้ำท่วม")
    assert.strictEqual(html.split("เป็นงานเร่งด่วนหลังน้ำท่วม").length - 1, 1)
  })
})

describe("how a contract stands", () => {
  const [contract] = purchase().contracts
  const on = thaiDate("2025-09-02")
  const standing = (more: object) => stateOf({ ...contract!, ...more }, on)

  it("runs until its last day, and is past its end from the day after", () => {
    assert.strictEqual(standing({ endsOnNow: "2025-09-02" }), "running")
    assert.strictEqual(standing({ endsOnNow: "2025-09-01" }), "past-end")
  })

  it("is known by what is recorded only", () => {
    assert.strictEqual(standing({}), "unknown")
    assert.strictEqual(standing({ endsOnNow: "2025-09-01", isFollowed: false }), "unknown")
    assert.strictEqual(standing({ endsOnNow: "2025-09-01", acceptedOn: "2025-09-02" }), "ended")
    assert.strictEqual(standing({ endsOnNow: "2025-09-01", isPaidUp: true }), "ended")
    assert.strictEqual(standing({ endsOnNow: "2025-09-01", status: "delivered-late" }), "ended")
    assert.strictEqual(standing({ endsOnNow: "2025-09-01", status: "running" }), "past-end")
    assert.strictEqual(standing({ acceptedOn: "2025-09-01", terminatedOn: "2025-09-02" }), "terminated")
  })
})
