import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { inflateSync } from "node:zlib"
import { kit } from "../../src/apps/assets.ts"
import { formCsv } from "../../src/publish/formats/csv.ts"
import { charactersOf, printable } from "../../src/publish/formats/glyphs.ts"
import { printedForm, printedSheet } from "../../src/publish/formats/pdf-form.ts"
import { renderPdf } from "../../src/publish/formats/pdf.ts"
import { rowsOfPart } from "../../src/publish/form-pdf.ts"
import { pdfFiles, pdfLinks } from "../../src/publish/month-pdf.ts"
import { sorKhorRor1 } from "../../src/publish/forms/sor-khor-ror-1/form.ts"
import { renderMonthPage } from "../../src/publish/month.ts"
import { itemColumns } from "../../src/publish/forms/reference-price/form.ts"
import { baht } from "../../src/values/baht.ts"
import { thaiDate } from "../../src/values/thai-date.ts"
import { pages } from "./pages.ts"
import { hostileText } from "./text.ts"
import { agency, fullRow, month, row } from "./views.ts"

const { characters, fonts, form, sheet } = kit()

const many = (count: number) => Array.from({ length: count }, (_, at) => fullRow(at + 1))

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1")

/** What the compressed streams of a PDF hold. */
const streamsIn = (bytes: Uint8Array): ReadonlyArray<Buffer> =>
  Array.from(latin1(bytes).matchAll(/stream\r?\n/g)).flatMap(({ 0: mark, index }) => {
    const rest = Buffer.from(bytes.subarray(index + mark.length))
    return rest[0] === 0x78 ? [inflateSync(rest)] : []
  })

/** A form of one column that holds these texts. */
const formOf = (texts: ReadonlyArray<string>) => ({
  id: "test",
  tag: "ทดสอบ",
  title: "ทดสอบ",
  agencyName: agency.name,
  lines: [],
  empty: "",
  columns: [{ heading: "ข้อความ", holds: "text" as const }],
  rows: texts.map((text) => [[{ text }]]),
  totals: [],
  notes: [],
  signatures: []
})

/** A form of numbered items whose headings and lines are these texts. */
const itemsOf = (texts: ReadonlyArray<string>) => ({
  ...formOf([]),
  columns: itemColumns,
  rows: texts.map((text, at) => [[{ text: `7.${at}` }], [{ text }], [{ text }, { amount: baht(1234) }]])
})

const render = (data: unknown, template = form) =>
  renderPdf({ template, data, fonts, attachments: [], title: "ทดสอบ", created: thaiDate("2025-08-31") })

describe("PDF", () => {
  it.effect("is a tagged PDF/A-3 in Thai of the month's last day, and the same bytes each time", () =>
    Effect.gen(function* () {
      const view = month([fullRow(1), row(2)])
      const [file] = yield* pdfFiles(view, kit())
      const text = latin1(file!.bytes)
      assert.strictEqual(file!.path, "sor-khor-ror-1.pdf")
      assert.strictEqual(file!.mediaType, "application/pdf")
      for (const part of [
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<xmp:CreateDate>2025-08-31T00:00:00",
        "/AFRelationship /Source",
        "/Lang (th)",
        "/Marked true"
      ])
        assert.include(text, part)
      const [again] = yield* pdfFiles(view, { ...kit(), fonts: [...fonts] })
      assert.isTrue(Buffer.from(file!.bytes).equals(again!.bytes))
      const [other] = yield* pdfFiles(month([fullRow(1), row(3)]), kit())
      assert.isFalse(Buffer.from(file!.bytes).equals(other!.bytes))
    })
  )

  it.effect("brings its table as CSV, byte for byte", () =>
    Effect.gen(function* () {
      const rows = [fullRow(1, { item: 'ซื้อ "ของ", ปู่\nฟื้นฟู 中' }), row(2)]
      const [file] = yield* pdfFiles(month(rows), kit())
      const csv = Buffer.from(formCsv(sorKhorRor1, rows))
      assert.lengthOf(
        streamsIn(file!.bytes).filter((stream) => stream.equals(csv)),
        1
      )
    })
  )

  it.effect("splits a long month into parts that the month's page links", () =>
    Effect.gen(function* () {
      const [whole, long] = [month(many(rowsOfPart)), month(many(rowsOfPart + 1))]
      assert.deepStrictEqual(pdfLinks(whole), [{ href: "sor-khor-ror-1.pdf", part: "" }])
      const files = yield* pdfFiles(long, kit())
      assert.deepStrictEqual(
        files.map(({ path, rows }) => [path, rows]),
        [
          ["sor-khor-ror-1-part-1.pdf", rowsOfPart],
          ["sor-khor-ror-1-part-2.pdf", 1]
        ]
      )
      assert.deepStrictEqual(
        pdfLinks(long).map(({ href }) => href),
        files.map(({ path }) => path)
      )
      const page = new TextDecoder().decode(renderMonthPage(long, { root: "../" }, pages).bytes)
      assert.include(page, '<a href="sor-khor-ror-1-part-2.pdf">แบบ สขร.1 สำหรับพิมพ์ ส่วนที่ 2 จาก 2</a>')
    })
  )

  it.effect("sets every character that there is, alone and on every Thai mark", () =>
    Effect.gen(function* () {
      const plane = Array.from({ length: 0x10000 / 64 }, (_, line) =>
        String.fromCharCode(...Array.from({ length: 64 }, (_1, at) => line * 64 + at))
      )
      const marks = [..."ะัาำิีึืฺุู็่้๊๋์ํ๎เแโใไๅ"]
      const pairs = marks.map((one) => marks.map((other) => `${one}${other} ก${one}${other}`).join(" "))
      const data = printedForm(
        formOf([...plane, ...pairs, "😀", "ก".repeat(4000), "x".repeat(4000)]),
        characters
      )
      assert.include(data.notes.join(), "พิมพ์เป็นเครื่องหมาย ?")
      yield* render(data)
      yield* render(printedSheet(itemsOf(plane.slice(0, 64)), characters), sheet)
    })
  )

  it.effect.prop("sets hostile text", [hostileText], ([text]) =>
    Effect.gen(function* () {
      yield* pdfFiles(
        month([fullRow(1, { item: text, winner: text })], { agency: { ...agency, name: text } }),
        kit()
      )
    })
  )

  it("prints what the fonts have, drops marks that turn letters around, and says where it printed ?", () => {
    assert.isTrue([..."กำหนด ปู่ฟื้นฟูน้ำ๑๒๓ABCabc½–฿"].every((letter) => letter === " " || characters.has(letter)))
    assert.isFalse(characters.has("中"))
    assert.strictEqual(printable("a\u0000\r\nb\u202ec中\ud800😀\ue000?", characters), "a bc?????")
    assert.deepStrictEqual(printedForm(formOf(["จริงหรือ?"]), characters).notes, [])
    assert.throws(() => charactersOf(new Uint8Array(64)), "cmap")
  })

  it.effect(
    "sets a sheet of items: amounts with their unit once, lines that are broken in a cell, none at all",
    () =>
      Effect.gen(function* () {
        const items = printedSheet(
          {
            ...itemsOf(["วงเงิน (บาท)"]),
            rows: [
              [[{ text: "1" }], [{ text: "วงเงิน (บาท)" }], [{ text: "ก\nข" }, { amount: baht(1234) }]],
              [[{ text: "2" }], [{ text: "อื่น" }], []]
            ]
          },
          characters
        ).items
        assert.deepStrictEqual(
          items.map(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)]),
          [
            ["วงเงิน", "ก", "ข", "1,234.00 บาท"],
            ["อื่น", "-"]
          ]
        )
        yield* render(printedSheet(itemsOf([]), characters), sheet)
      })
  )

  it.effect("runs nothing that is written in a cell", () =>
    Effect.gen(function* () {
      const markup = [
        '#panic("x")',
        "#{1+}",
        "$ x",
        "*b",
        "_i",
        "`r",
        "<a>",
        "@a",
        "]",
        '"',
        "\\",
        "//",
        "/*"
      ]
      const { rows } = printedForm(formOf(markup), characters)
      assert.deepStrictEqual(
        rows.map(({ cells }) => cells[0]![0]!.text),
        markup
      )
      yield* render(printedForm(formOf(markup), characters))
      yield* render(printedSheet(itemsOf(markup), characters), sheet)
    })
  )

  it.effect("says what is wrong with a document that cannot be set", () =>
    Effect.gen(function* () {
      const { problem, title } = yield* Effect.flip(render({}, "#panic(sys.inputs.document)")).pipe(
        Effect.filterOrFail((error) => error._tag === "PdfNotMade")
      )
      assert.strictEqual(title, "ทดสอบ")
      assert.include(problem, "panicked")
      const unprinted = yield* Effect.flip(render({}, '#set text(font: "Sarabun", fallback: false)\n中'))
      assert.include(JSON.stringify(unprinted), "could not be displayed")
    })
  )
})
