import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { formFiles, formPrints, formTables } from "../../src/publish/form-files.ts"
import { keepingPrinter } from "../../src/publish/formats/pdf.ts"
import { formLinks, purchaseForms, type SiteForm, yearForms } from "../../src/publish/site-forms.ts"
import type { Line } from "../../src/publish/forms/form.ts"
import { itaTemplates, templatesOf } from "../../src/publish/forms/ita-list/form.ts"
import { referencePriceFormOf } from "../../src/publish/forms/reference-price/form.ts"
import type { FormsView, ShownSupplier } from "../../src/register/forms-view.ts"
import { itaFields, itaKey, ItaTemplate } from "../../src/register/ita-template.ts"
import { baht, satang } from "../../src/values/baht.ts"
import { type FiscalYear, fiscalYearOf } from "../../src/values/fiscal-year.ts"
import { type Month, thaiDate } from "../../src/values/thai-date.ts"
import { contract, firm, formsOf, fy2568, person, purchase } from "./forms-views.ts"
import { kit } from "../../src/apps/assets.ts"
import { pages } from "./pages.ts"
import { agency } from "./views.ts"

const formOf = (of: FormsView, id: string, year: FiscalYear = fy2568): SiteForm => {
  const found = yearForms(of, year).filter(({ form }) => form.id === id)
  assert.strictEqual(found.length, 1, id)
  return found[0]!
}

const words = (lines: ReadonlyArray<Line>): string =>
  lines
    .map((line) =>
      "text" in line
        ? line.text
        : "amount" in line
          ? String(line.amount)
          : `${line.name} ${line.price ?? "-"}`
    )
    .join("|")
const rowsOf = ({ form }: SiteForm) => form.rows.map((cells) => cells.map(words))

const ownTemplate: ItaTemplate = {
  ...itaTemplates.get("2568 O12")!,
  office: { ...itaTemplates.get("2568 O12")!.office, district: "เมืองตัวอย่าง" }
}
const ready = { itaTemplates: new Map([[itaKey(ownTemplate), ownTemplate]]) }

describe("the ITA list", () => {
  it("has the sixteen columns of FY2568 and the eighteen of FY2567, by year and code", () => {
    assert.deepStrictEqual([...itaTemplates.keys()].sort(), ["2567 O14", "2568 O12"])
    assert.strictEqual(itaTemplates.get("2568 O12")!.columns.length, 16)
    assert.strictEqual(itaTemplates.get("2567 O14")!.columns.length, 18)
    assert.deepStrictEqual(templatesOf(new Map(), fiscalYearOf("2025-10" as Month)), [])
  })

  it("fills every cell with the words of its template", () => {
    const { blanks, form, path } = formOf(formsOf([purchase()], ready), "ita-o12")
    assert.deepStrictEqual(blanks, [])
    assert.strictEqual(path, "fy2568/forms/ita-o12")
    assert.deepStrictEqual(
      form.rows.map((cells) => cells.map(words)),
      [
        [
          "1",
          "2568",
          agency.name,
          "เมืองตัวอย่าง",
          "ตัวอย่าง",
          "กระทรวงมหาดไทย",
          "องค์กรปกครองส่วนท้องถิ่น",
          "จ้างก่อสร้างถนน",
          "50000000",
          "เงินสะสม",
          "อยู่ระหว่างระยะสัญญา",
          "วิธีประกาศเชิญชวนทั่วไป",
          "49900000",
          "49800000",
          "บริษัท ตัวอย่างวัสดุ จำกัด",
          "68089999001"
        ]
      ]
    )
  })

  it("refuses blanks naming row, purchase and heading; what is the office's own once for all rows", () => {
    const { referencePrice: _, title: __, ...bare } = purchase({ id: "2568-001" })
    const dear = purchase({ budget: baht(900_000) })
    assert.deepStrictEqual(formOf(formsOf([bare, dear]), "ita-o12").blanks, [
      { heading: "อำเภอ" },
      { row: 2, procurement: "2568-001", heading: "ชื่อรายการของงานที่ซื้อหรือจ้าง" },
      { row: 2, procurement: "2568-001", heading: "ราคากลาง (บาท)" }
    ])
  })

  it("tells none from not recorded, and prints no natural person's number", () => {
    const { egpProjectNumber: _, ...local } = purchase({ referencePrice: null })
    const cells = rowsOf(formOf(formsOf([local], ready), "ita-o12"))[0]!
    assert.deepStrictEqual([cells[12], cells[15]], ["-", "-"])
    const older: ItaTemplate = {
      ...itaTemplates.get("2567 O14")!,
      fiscalYear: fy2568,
      office: ownTemplate.office
    }
    const list = formOf(
      formsOf([purchase({ contracts: [contract({ supplier: person })] })], {
        itaTemplates: new Map([[itaKey(older), older]])
      }),
      "ita-o14"
    )
    assert.deepStrictEqual(list.blanks, [])
    assert.deepStrictEqual(rowsOf(list)[0]!.slice(13), [
      "-",
      "นายตัวอย่าง หนึ่ง",
      "68089999001",
      "4 ส.ค. 68",
      "30 ก.ย. 68"
    ])
  })

  it("lists what has no contract by what became of it, of the year's money only", () => {
    const { contracts: _, ...bare } = purchase({ id: "c", budget: baht(700_000) })
    const uncontracted: FormsView["uncontracted"] = [
      { ...bare, contracts: [], offers: [], standing: "cancelled" },
      { ...bare, id: "u", budget: baht(1), contracts: [], standing: "unsigned" },
      { ...bare, id: "o", contracts: [], standing: "unsigned", fiscalYear: fiscalYearOf("2025-10" as Month) }
    ]
    const view = formsOf([purchase()], { ...ready, uncontracted })
    const list = formOf(view, "ita-o12")
    assert.deepStrictEqual(list.blanks, [])
    assert.deepStrictEqual(
      rowsOf(list).map((cells) => [cells[0], cells[10], cells[13], cells[14]]),
      [
        ["1", "ยกเลิกการดำเนินการ", "-", "-"],
        ["2", "อยู่ระหว่างระยะสัญญา", "49800000", "บริษัท ตัวอย่างวัสดุ จำกัด"],
        ["3", "ยังไม่ลงนามในสัญญา", "-", "-"]
      ]
    )
    const { withoutContract: __, ...older } = ownTemplate
    const without = formsOf([purchase()], { itaTemplates: new Map([[itaKey(older), older]]), uncontracted })
    assert.strictEqual(rowsOf(formOf(without, "ita-o12")).length, 1)
  })

  it("takes no template with a column or a word that is not known", () => {
    const decode = Schema.decodeUnknownOption(ItaTemplate)
    for (const wrong of [
      { ...ownTemplate, columns: [] },
      { ...ownTemplate, columns: [{ field: "address", heading: "ที่อยู่" }] },
      { ...ownTemplate, status: { ...ownTemplate.status, running: "" } },
      { ...ownTemplate, code: "12" }
    ])
      assert.strictEqual(decode(wrong)._tag, "None")
    assert.strictEqual(decode(ownTemplate)._tag, "Some")
    assert.isTrue(ownTemplate.columns.every(({ field }) => itaFields.includes(field)))
  })

  it.effect("has no table while a cell is empty, and a page that says so", () =>
    Effect.gen(function* () {
      const files = yield* formFiles(formsOf([purchase()]), pages, kit())
      const list = files.filter(({ path }) => path.includes("ita-o12"))
      assert.deepStrictEqual(
        list.map(({ path }) => path),
        ["fy2568/forms/ita-o12.html"]
      )
      const page = new TextDecoder().decode(list[0]!.bytes)
      assert.include(page, "แบบนี้ยังไม่เผยแพร่")
      assert.notInclude(page, "จ้างก่อสร้างถนน")
      assert.deepStrictEqual(yield* formTables(formOf(formsOf([purchase()]), "ita-o12")), [])
      const whole = yield* formFiles(formsOf([purchase()], ready), pages, kit())
      assert.deepStrictEqual(
        whole.filter(({ path }) => path.includes("ita-o12")).map(({ path }) => path.slice(-5)),
        [".html", "2.csv", ".xlsx"]
      )
    })
  )
})

describe("the quarterly list of winners", () => {
  it("stands for quarters with a published month only, says which months are missing, and masks persons", () => {
    const of = formsOf([purchase({ contracts: [contract({ supplier: person }), contract({ first: 101 })] })])
    const { form } = formOf(of, "quarterly-winners")
    assert.deepStrictEqual(
      form.rows.map((cells) => words(cells[1]!)),
      ["ไม่เปิดเผยเลขประจำตัวบุคคลธรรมดา", "0999999000012"]
    )
    assert.include(form.notes.join(), "ยังไม่รวมเดือนที่ยังไม่เผยแพร่: กรกฎาคม 2568, กันยายน 2568")
    assert.deepStrictEqual(form.totals[0]!.line, { amount: baht(996_000) })
  })

  it("prints a withdrawn name as withdrawn", () => {
    const gone: ShownSupplier = { isPerson: true, isWithdrawn: true }
    const list = formOf(
      formsOf([purchase({ contracts: [contract({ supplier: gone })] })]),
      "quarterly-winners"
    )
    assert.include(rowsOf(list)[0]![2]!, "ปกปิด")
  })
})

describe("the plan", () => {
  const plans: FormsView["plans"] = [
    {
      id: "a",
      fiscalYear: fy2568,
      versions: [{ version: 1, number: "P1", name: "ก", amount: baht(1) }],
      cancelledOn: thaiDate("2025-01-02")
    },
    {
      id: "b",
      fiscalYear: fy2568,
      versions: [
        { version: 1, number: "P1", name: "ก", amount: baht(1) },
        { version: 2, number: "P1", name: "ก", amount: baht(3), reason: "ราคาขึ้น" }
      ]
    }
  ]

  it("counts what was cancelled and tried again once, in its newest version", () => {
    const { form } = formOf(formsOf([], { plans }), "plan")
    assert.deepStrictEqual(
      form.rows.map((cells) => cells.map(words)),
      [["1", "P1", "ก", "300", ""]]
    )
    assert.deepStrictEqual(form.totals[0]!.line, { amount: baht(3) })
  })

  it("lists each change beside what it changed", () => {
    assert.deepStrictEqual(rowsOf(formOf(formsOf([], { plans }), "plan-changes"))[0]!.slice(3, 9), [
      "2",
      "100",
      "300",
      "",
      "",
      "ราคาขึ้น"
    ])
  })

  it("is held against what was agreed", () => {
    const rows = rowsOf(
      formOf(
        formsOf([purchase({ id: "b", contracts: [contract({ amount: baht(4) })] })], { plans }),
        "plan-and-actual"
      )
    )
    assert.strictEqual(rows[0]![9], "ยกเลิกเมื่อ 2 ม.ค. 68")
    assert.deepStrictEqual(rows[1]!.slice(5, 7), ["400", "-100"])
  })
})

describe("the annual report", () => {
  it("counts a project once, and what is unknown apart", () => {
    const two = purchase({
      contracts: [contract({ amount: baht(1) }), contract({ first: 2, amount: baht(2) })]
    })
    const { budget: _, ...unbudgeted } = purchase({ id: "x", method: "specific" })
    const rows = rowsOf(formOf(formsOf([two, unbudgeted]), "annual-report"))
    assert.deepStrictEqual(rows.at(-1), [
      "รวมทุกวิธี",
      "2",
      "100.00",
      "50000000",
      "49800300",
      "100.00",
      String(satang(49_999_700n)),
      "1"
    ])
    assert.strictEqual(rows.length, 3)
  })
})

describe("forms of a purchase", () => {
  it("are linked by the page of the purchase, each contract's by its number", () => {
    const links = formLinks(
      formsOf([purchase({ contracts: [contract(), contract({ first: 7, number: "โทร 081-234-5678" })] })])
    )
    assert.deepStrictEqual(
      links.get("68089999001")!.map(({ href, text, about }) => [href.split("/")[2], text, about.slice(0, 7)]),
      [
        ["bor-kor-01.html", "บก.01", ""],
        ["contract-essentials-100.html", "สาระสำคัญในสัญญา", "12/2568"],
        ["contract-essentials-7.html", "สาระสำคัญในสัญญา", "โทร (ปก"]
      ]
    )
  })

  it("show the reference price in the form that was recorded, else by what is bought", () => {
    assert.strictEqual(referencePriceFormOf(purchase()), "bor-kor-01")
    assert.strictEqual(referencePriceFormOf(purchase({ kind: "goods" })), "bor-kor-06")
    assert.strictEqual(referencePriceFormOf(purchase({ referencePriceForm: "bor-kor-06" })), "bor-kor-06")
    assert.isUndefined(referencePriceFormOf(purchase({ referencePriceForm: "bor-kor-04" })))
    assert.isUndefined(referencePriceFormOf(purchase({ kind: "consultant" })))
    assert.isUndefined(referencePriceFormOf(purchase({ referencePrice: null })))
  })

  it("are one for each contract, with every bidder, and without a natural person's number or telephone", () => {
    const forms = purchaseForms(
      purchase({
        title: "จ้างเหมา โทร 081-234-5678",
        offers: [{ bidder: firm, price: baht(1) }, { bidder: person }],
        contracts: [contract(), contract({ first: 101 })]
      }),
      agency.name
    )
    assert.deepStrictEqual(
      forms.map(({ path }) => path),
      ["bor-kor-01", "contract-essentials-100", "contract-essentials-101"].map(
        (name) => `purchases/68089999001/${name}`
      )
    )
    const items = new Map(rowsOf(forms[1]!).map(([number, , value]) => [number, value]))
    assert.strictEqual(items.get("6.1"), `${firm.name} 100|0999999000012`)
    assert.strictEqual(items.get("6.2"), "นายตัวอย่าง หนึ่ง -|ไม่เปิดเผยเลขประจำตัวบุคคลธรรมดา")
    assert.notInclude(items.get("3"), "081")
  })
})

const printed = (files: ReadonlyArray<{ readonly path: string }>) =>
  files.map(({ path }) => path).filter((path) => path.endsWith(".pdf"))

describe("PDF of forms", () => {
  it.effect("is made of the year's forms, and of reference prices above the amount of the law", () =>
    Effect.gen(function* () {
      const dear = purchase({ id: "dear", budget: baht(500_001) })
      const files = yield* formFiles(formsOf([purchase(), dear]), pages, kit())
      assert.deepStrictEqual(printed(files), [
        ...["quarterly-winners-q4", "plan", "plan-changes", "annual-report", "plan-and-actual"].map(
          (name) => `fy2568/forms/${name}.pdf`
        ),
        "purchases/dear/bor-kor-01.pdf"
      ])
      const page = files.find(({ path }) => path === "purchases/dear/bor-kor-01.html")!
      assert.include(new TextDecoder().decode(page.bytes), '<a href="bor-kor-01.pdf">PDF สำหรับพิมพ์</a>')
    })
  )

  it.effect("of more than 500 rows is in parts, with the sums and signatures in the last", () =>
    Effect.gen(function* () {
      const many = Array.from({ length: 501 }, (_, at) => contract({ first: at + 1 }))
      const site = formOf(formsOf([purchase({ contracts: many })]), "quarterly-winners")
      const data: Array<{
        readonly totals: ReadonlyArray<unknown>
        readonly signatures: ReadonlyArray<unknown>
      }> = []
      const files = yield* formPrints(site, {
        ...kit(),
        print: (input) => {
          data.push(input.data as (typeof data)[number])
          return Effect.succeed(new Uint8Array())
        }
      })
      assert.deepStrictEqual(
        files.map(({ path, rows }) => [path.slice(-10), rows]),
        [
          ["part-1.pdf", 500],
          ["part-2.pdf", 1]
        ]
      )
      assert.deepStrictEqual(
        data.map(({ signatures, totals }) => [totals.length, signatures.length]),
        [
          [0, 0],
          [1, 2]
        ]
      )
    })
  )

  it.effect("is the same document of the same data, set once by a printer that keeps it", () =>
    Effect.gen(function* () {
      const press = { ...kit(), print: keepingPrinter() }
      const site = formOf(formsOf([purchase()]), "annual-report")
      const other = formOf(formsOf([purchase({ budget: baht(2) })]), "annual-report")
      const [first] = yield* formPrints(site, press)
      const [again] = yield* formPrints(formOf(formsOf([purchase()]), "annual-report"), press)
      assert.strictEqual(again!.bytes, first!.bytes)
      const [changed] = yield* formPrints(other, press)
      assert.isFalse(Buffer.from(changed!.bytes).equals(first!.bytes))
      const [anew] = yield* formPrints(site, kit())
      assert.isTrue(Buffer.from(anew!.bytes).equals(first!.bytes))
    })
  )
})
