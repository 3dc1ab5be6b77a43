import { assert, describe, it } from "@effect/vitest"
import { parse } from "csv-parse/sync"
import { formCsv, purchasesCsv, writeCsv } from "../../src/publish/formats/csv.ts"
import { sorKhorRor1 } from "../../src/publish/forms/sor-khor-ror-1/form.ts"
import { baht, satang } from "../../src/values/baht.ts"
import { hostileText } from "./text.ts"
import { fullRow, month, row } from "./views.ts"

const decode = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)

const people = (...rows: Parameters<typeof month>[0]) => decode(formCsv(sorKhorRor1, rows))
const programs = (...rows: Parameters<typeof month>[0]) => decode(purchasesCsv(month(rows)))

/** A spreadsheet ends a row at any of these outside quotes. */
const anyLineEnd = ["\r\n", "\n", "\r"]

const safe = (text: string) => (/^[=+\-@\t\r]/.test(text) && text !== "-" ? `'${text}` : text)

const readPeople = (text: string): ReadonlyArray<ReadonlyArray<string>> =>
  parse(text, { bom: true, record_delimiter: anyLineEnd })
const readPrograms = (text: string): ReadonlyArray<Record<string, string>> =>
  parse(text, { columns: true, record_delimiter: anyLineEnd })

describe("the people's CSV", () => {
  it("has a byte order mark, CRLF, and the ten official headings", () => {
    const text = people(fullRow(1))
    assert.isTrue(text.startsWith("\ufeffลำดับ,งานที่จัดซื้อหรือจัดจ้าง,วงเงินที่จะซื้อหรือจ้าง (บาท),"))
    assert.isTrue(text.endsWith("\r\n"))
    assert.deepStrictEqual(
      readPeople(text)[0]!.slice(-2),
      ["เลขที่", "วันที่"].map((part) => `${part}ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง`)
    )
  })

  it("writes amounts without thousands marks, a bidder a line, and - for what is not recorded", () => {
    const [, full, bare] = readPeople(people(fullRow(1), row(2)))
    assert.deepStrictEqual(full!.slice(2, 7), [
      "500000.00",
      "498123.45",
      "เฉพาะเจาะจง",
      "บริษัท ตัวอย่างวัสดุ จำกัด 498000.00 บาท\nห้างหุ้นส่วนจำกัด ตัวอย่างก่อสร้าง 499500.50 บาท",
      "บริษัท ตัวอย่างวัสดุ จำกัด 498000.00 บาท"
    ])
    assert.deepStrictEqual(bare, ["2", "-", "-", "-", "-", "-", "-", "-", "-", "4 ส.ค. 68"])
  })

  it("says of what its date is the day where it is not the contract's own", () => {
    const rows = [row(1), row(2, { dayOf: "bought" }), row(3, { dayOf: "ordered" })]
    assert.deepStrictEqual(
      readPeople(people(...rows))
        .slice(1)
        .map((cells) => cells.at(-1)),
      ["4 ส.ค. 68", "4 ส.ค. 68 (วันที่ซื้อหรือจ้างไปก่อน)", "4 ส.ค. 68 (วันที่อนุมัติสั่งซื้อสั่งจ้าง)"]
    )
    assert.deepStrictEqual(
      readPrograms(programs(...rows)).map((each) => [each["contract_date"], each["contract_date_of"]]),
      ["signed", "bought", "ordered"].map((of) => ["2025-08-04", of])
    )
  })

  it("says which price is the project's total", () => {
    const [, line] = readPeople(
      people(
        row(1, { winner: "ร้านตัวอย่าง", agreedPrice: satang(449_950n), agreedPriceBasis: "project-total" })
      )
    )
    assert.strictEqual(line![6], "ร้านตัวอย่าง 4499.50 บาท (ราคารวมของโครงการ)")
  })

  it("is the heading alone for a month without purchases", () => {
    assert.strictEqual(readPeople(people()).length, 1)
    assert.strictEqual(readPrograms(programs()).length, 0)
  })

  it.prop(
    "keeps every text as it is, save an apostrophe before what a spreadsheet would run",
    [hostileText, hostileText],
    ([item, reason]) => {
      const [, line] = readPeople(people(fullRow(1, { item, reason })))
      assert.strictEqual(line![1], safe(item))
      assert.strictEqual(line![7], safe(reason))
      assert.strictEqual(line!.length, 10)
    }
  )

  it.each(["=1+1", "+66 2", "-5", "@SUM(A1)", "\t=1", "\r=1", "--"])("disarms %j", (item) => {
    assert.strictEqual(readPeople(people(row(1, { item })))[1]![1], `'${item}`)
  })

  it("quotes a text that begins with a zero, and no amount", () => {
    const text = people(row(1, { contractNumber: "0012/2568", budget: satang(50n) }))
    assert.include(text, '"0012/2568"')
    assert.include(text, ",0.50,")
  })
})

describe("purchases.csv", () => {
  it("has exactly this header, no byte order mark, and LF", () => {
    assert.strictEqual(
      programs(),
      "agency_code,agency_name,fiscal_year,month,sequence,item,budget_baht,reference_price_baht,method,bidders,bid_prices_baht,winner,agreed_price_baht,reason,contract_no,contract_date,egp_project_no,egp_contract_no,budget_line,fund_source,entry,contract_date_of\n"
    )
  })

  it("holds what is recorded", () => {
    assert.deepStrictEqual(readPrograms(programs(fullRow(1))), [
      {
        agency_code: "6999999",
        agency_name: "องค์การบริหารส่วนตำบลตัวอย่าง",
        fiscal_year: "2568",
        month: "2025-08",
        sequence: "1",
        item: "จ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 1 บ้านตัวอย่าง",
        budget_baht: "500000.00",
        reference_price_baht: "498123.45",
        method: "specific",
        bidders: "บริษัท ตัวอย่างวัสดุ จำกัด | ห้างหุ้นส่วนจำกัด ตัวอย่างก่อสร้าง",
        bid_prices_baht: "498000.00 | 499500.50",
        winner: "บริษัท ตัวอย่างวัสดุ จำกัด",
        agreed_price_baht: "498000.00",
        reason: "เสนอราคาต่ำสุด",
        contract_no: "12/2568",
        contract_date: "2025-08-04",
        egp_project_no: "68089999001",
        egp_contract_no: "680824000001",
        budget_line: "00312",
        fund_source: "ข้อบัญญัติงบประมาณรายจ่าย",
        entry: "201",
        contract_date_of: "signed"
      }
    ])
  })

  it("is empty where nothing is known, and keeps the place of what a bid lacks", () => {
    const [bare, hidden] = readPrograms(
      programs(
        row(1, { referencePrice: null }),
        row(2, {
          bids: [{ price: baht(9) }, { name: "ร้านตัวอย่าง" }],
          winner: "นายตัวอย่าง หนึ่ง",
          winnerWithdrawn: true
        })
      )
    )
    const known = Object.entries(bare!).filter(([, value]) => value !== "")
    assert.deepStrictEqual(
      known.map(([name]) => name),
      [
        "agency_code",
        "agency_name",
        "fiscal_year",
        "month",
        "sequence",
        "contract_date",
        "entry",
        "contract_date_of"
      ]
    )
    assert.strictEqual(hidden!["bidders"], " | ร้านตัวอย่าง")
    assert.strictEqual(hidden!["bid_prices_baht"], "9.00 | ")
    assert.strictEqual(hidden!["winner"], "")
  })

  it.prop("never alters a value", [hostileText, hostileText], ([item, contractNumber]) => {
    const [line] = readPrograms(programs(fullRow(1, { item, contractNumber })))
    assert.strictEqual(line!["item"], item)
    assert.strictEqual(line!["contract_no"], contractNumber)
    assert.strictEqual(line!["entry"], "201")
  })
})

describe("writeCsv", () => {
  it.each(["a\nb", "a\rb", "a\r\nb"])("quotes a cell with the line break of %j", (cell) => {
    for (const lines of ["windows", "unix"] as const)
      assert.include(decode(writeCsv([["x", cell]], { lines })), `x,"${cell}"`)
  })

  it.prop("gives back what it was given, in either line end", [hostileText, hostileText], ([a, b]) => {
    const records = [["x", a, b, "y"]]
    for (const lines of ["windows", "unix"] as const)
      assert.deepStrictEqual(
        parse(decode(writeCsv(records, { lines })), { bom: true, record_delimiter: anyLineEnd }),
        records
      )
  })
})
