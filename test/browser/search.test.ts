import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Result, Schema } from "effect"
import { plainAmount, printedAmount, readAmount } from "../../src/browser/search/amount.ts"
import { csvText } from "../../src/browser/search/csv.ts"
import { find } from "../../src/browser/search/finding.ts"
import { piecesOf } from "../../src/browser/search/highlighting.ts"
import { type Searchable, searchablesOf, searchedTexts, wordsOf } from "../../src/browser/search/matching.ts"
import { similarTo, trigramsOf } from "../../src/browser/search/similar.ts"
import { isNarrowed, type Query, queryAddress, readQuery, sorts } from "../../src/browser/search/query.ts"
import { tableCsv } from "../../src/publish/formats/csv.ts"
import { formatBaht, formatBahtPlain, parseBaht, satang } from "../../src/values/baht.ts"
import { packYear, type SearchRecord } from "../../src/values/searchable.ts"
import { foldForMatching, foldSpaces, toThaiDigits } from "../../src/values/text.ts"
import { hostileText } from "../publish/text.ts"
import { manyRecords } from "./search-records.ts"
import { clusterList, clusterText, recordOf } from "./search-text.ts"

const nothing: Query = { words: "", year: "", method: "", unit: "", from: "", to: "", sort: "newest" }

const labels = {
  months: { "2025-08": { th: "สิงหาคม 2568", en: "August 2025" } },
  methods: { specific: { th: "เฉพาะเจาะจง", en: "Specific" } }
}

const searchables = (...records: ReadonlyArray<SearchRecord>): ReadonlyArray<Searchable> =>
  searchablesOf(packYear(2568, records, labels), "th")

const idsOf = (found: ReadonlyArray<Searchable>): ReadonlyArray<string> =>
  found.map(({ record }) => record.id)

const finds = (record: SearchRecord, words: string): boolean =>
  find(searchables(record), { ...nothing, words }).length === 1

/** Where in a list a piece begins and ends, by two numbers of any size. */
const place = Arbitrary.array(Arbitrary.schema(Schema.Literals([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])), {
  minLength: 2,
  maxLength: 2
})

describe("searching", () => {
  it.prop(
    "every part of a record's text finds it, from one letter on, mid-word and with either digits",
    [clusterList, place],
    ([list, [start, length]]) => {
      const part = list.slice(start, start! + length! + 1).join("")
      const title = foldSpaces(list.join(""))
      for (const typed of [part, toThaiDigits(part), part.toUpperCase()]) {
        for (const record of [recordOf({ title }), recordOf({ supplier: title }), recordOf({ unit: title })])
          assert.isTrue(finds(record, typed), `${typed} in ${title}`)
        assert.isTrue(finds(recordOf({ numbers: ["1", title] }), typed))
      }
    }
  )

  it.prop(
    "finds no record that does not hold all the words",
    [clusterText, clusterText, clusterText],
    ([title, supplier, typed]) => {
      const record = recordOf({ title, supplier, methodCode: "specific" })
      const texts = searchedTexts(record, "สิงหาคม 2568", "เฉพาะเจาะจง")
      const holdsAll = wordsOf(typed).every((word) =>
        texts.some((text) => foldForMatching(text).includes(word))
      )
      assert.strictEqual(finds(record, typed), holdsAll)
    }
  )

  it("takes words apart at spaces, and keeps together what is quoted", () => {
    const record = recordOf({ title: "ถนนคอนกรีต หมู่ที่ ๓ กว้าง 4 เมตร", supplier: "ห้างตัวอย่าง" })
    assert.deepStrictEqual(wordsOf('  กรีต "หมู่ที่ ๓"  กรีต '), ["กรีต", "หมู่ที่3"])
    for (const typed of ["กรีต ตัวอย่าง", "ตัวอย่าง กรีต", '"หมู่ที่ 3"', "“หมู่ที่ 3”", "หมู่ที่3", "4 3"])
      assert.isTrue(finds(record, typed), typed)
    for (const typed of ['"หมู่ที่ 4"', "กรีต สะพาน", "เมตรห้าง", "หมู่ที่4"])
      assert.isFalse(finds(record, typed), typed)
  })

  it("finds by month, method, number and price as the page's language prints them, and by nothing else", () => {
    const record = recordOf({ methodCode: "specific", amount: "49812345", numbers: ["จ.12/2568"] })
    for (const typed of ["สิงหาคม ๒๕๖๘", "เจาะจง", "498,123.45", "68010000001", "จ.๑๒/2568"])
      assert.isTrue(finds(record, typed), typed)
    for (const typed of ["2025-08", "august", "specific", "498123.45", "index.html"])
      assert.isFalse(finds(record, typed), typed)
    const english = searchablesOf(packYear(2568, [record], labels), "en")
    for (const words of ["AUGUST 2025", "specific"])
      assert.strictEqual(find(english, { ...nothing, words }).length, 1, words)
  })

  it("finds what looks the same", () => {
    const record = recordOf({ title: "เเหล่งนํ้า" })
    for (const typed of ["แหล่งน้ำ", "แหล่งนํ้า", "เเหล่ง"]) assert.isTrue(finds(record, typed), typed)
  })

  it("a text with no letters asks for nothing", () => {
    for (const typed of ["", "  ", "\u200b", "\u200b \u200d"]) assert.deepStrictEqual(wordsOf(typed), [])
  })
})

describe("similar words", () => {
  const all = searchables(
    recordOf({ id: "1", title: "ก่อสร้างถนนคอนกรีตเสริมเหล็ก" }),
    recordOf({ id: "2", title: "ซื้อวัสดุสำนักงาน" }),
    recordOf({ id: "3", title: "ซ่อมถนนคอนกรีต" })
  )

  it("lead from a misspelt word to the record that was meant, the closest first", () => {
    assert.deepStrictEqual(idsOf(similarTo(all, wordsOf("คอนกรีดเสริมเหล็ก"))), ["1"])
    assert.deepStrictEqual(idsOf(similarTo(all, wordsOf("วัสดุสำนักงาม"))), ["2"])
    assert.sameMembers([...idsOf(similarTo(all, wordsOf("ถนนคอนกรีค")))], ["1", "3"])
  })

  it("lead nowhere where too little is alike", () => {
    for (const typed of ["", "กข", "สะพานไม้", "งานก่อผนังอิฐ"])
      assert.deepStrictEqual(similarTo(all, wordsOf(typed)), [], typed)
  })

  it.prop("share at least half of the trigrams", [clusterText, clusterText], ([title, typed]) => {
    const words = wordsOf(typed)
    const asked = [...new Set(words.flatMap(trigramsOf))]
    const shared = asked.filter((trigram) => foldForMatching(title).includes(trigram))
    assert.strictEqual(
      similarTo(searchables(recordOf({ id: "x", title })), words).length,
      asked.length > 0 && shared.length * 2 >= asked.length && shared.length > 0 ? 1 : 0
    )
  })
})

describe("filters and order", () => {
  const all = searchables(...manyRecords(400))
  const narrowed = (query: Partial<Query>) => find(all, { ...nothing, ...query })

  it("each filter leaves exactly the records it names, and together what all of them leave", () => {
    const expected = (holds: (record: SearchRecord) => boolean) =>
      idsOf(all.filter(({ record }) => holds(record))).toSorted()
    const cases: ReadonlyArray<readonly [Partial<Query>, (record: SearchRecord) => boolean]> = [
      [{ year: "2568" }, () => true],
      [{ year: "2567" }, () => false],
      [{ method: "specific" }, ({ methodCode }) => methodCode === "specific"],
      [{ unit: "กองช่าง" }, ({ unit }) => unit === "กองช่าง"],
      [{ from: "12,345" }, ({ amount }) => amount !== undefined && BigInt(amount) >= 1_234_500n],
      [{ to: "๑๒๓๔๕ บาท" }, ({ amount }) => amount !== undefined && BigInt(amount) <= 1_234_500n],
      [{ from: "12345", to: "12345.00" }, ({ amount }) => amount === "1234500"],
      [{ from: "many" }, () => true],
      [
        { method: "e-bidding", unit: "กองคลัง", to: "100000", words: "คอมพิวเตอร์" },
        ({ amount, methodCode, title, unit }) =>
          methodCode === "e-bidding" &&
          unit === "กองคลัง" &&
          amount !== undefined &&
          BigInt(amount) <= 10_000_000n &&
          title?.includes("คอมพิวเตอร์") === true
      ]
    ]
    for (const [query, holds] of cases)
      assert.deepStrictEqual(idsOf(narrowed(query)).toSorted(), expected(holds), JSON.stringify(query))
  })

  it("sorts by day and by price, prices that are not recorded last, and leaves equals in their order", () => {
    const days = (found: ReadonlyArray<Searchable>) => found.map(({ record }) => record.signedOn!)
    assert.deepStrictEqual(days(narrowed({})), days(all).toSorted().toReversed())
    assert.deepStrictEqual(days(narrowed({ sort: "oldest" })), days(all).toSorted())
    for (const sort of ["dearest", "cheapest"] as const) {
      const prices = narrowed({ sort }).map((each) => each.satang)
      const known = prices.filter((price) => price !== undefined)
      assert.isBelow(known.length, prices.length)
      assert.deepStrictEqual(prices.slice(0, known.length), known)
      const rising = known.toSorted((a, b) => (a < b ? -1 : 1))
      assert.deepStrictEqual(known, sort === "cheapest" ? rising : rising.toReversed())
    }
    const first = narrowed({ sort: "oldest" }).filter(({ record }) => record.signedOn === "2025-01-01")
    assert.isAbove(first.length, 1)
    assert.deepStrictEqual(idsOf(first), idsOf(first).toSorted())
  })

  it.prop(
    "reads and prints amounts as the rest of the program does",
    [Schema.BigInt.pipe(Schema.check(Schema.isBetweenBigInt({ minimum: 0n, maximum: 10n ** 17n - 1n })))],
    ([amount]) => {
      const text = amount.toString()
      assert.strictEqual(printedAmount(text), formatBaht(satang(amount)))
      assert.strictEqual(plainAmount(text), formatBahtPlain(satang(amount)))
      for (const typed of [printedAmount(text), plainAmount(text), toThaiDigits(printedAmount(text))]) {
        assert.strictEqual(readAmount(typed), amount)
        assert.deepStrictEqual(parseBaht(typed), Result.succeed(satang(amount)))
      }
    }
  )

  it("takes no other text for an amount", () => {
    for (const typed of ["", "-", "-5", "1.234", "5e3", "ห้าร้อย", "1 000 000 000 000 000 0"])
      assert.isUndefined(readAmount(typed), typed)
  })
})

describe("highlighting", () => {
  it.prop(
    "the pieces are the text, and a piece is marked where a word is",
    [clusterText, clusterText],
    ([text, typed]) => {
      const pieces = piecesOf(text, wordsOf(typed))
      assert.strictEqual(pieces.map((piece) => piece.text).join(""), text)
      const holdsOne = wordsOf(typed).some((word) => foldForMatching(text).includes(word))
      assert.strictEqual(
        pieces.some(({ marked }) => marked),
        holdsOne
      )
    }
  )

  it("marks the word as it is written, with its letters whole", () => {
    const marked = (text: string, typed: string) =>
      piecesOf(text, wordsOf(typed))
        .filter((piece) => piece.marked)
        .map((piece) => piece.text)
    assert.deepStrictEqual(marked("ถนนคอนกรีต หมู่ที่ ๓ (หมู่ที่ ๔)", '"หมู่ที่ 3" กรีต'), ["กรีต", "หมู่ที่ ๓"])
    assert.deepStrictEqual(marked("แหล่งนํ้า", "น้ำ"), ["นํ้า"])
    assert.deepStrictEqual(marked("เเหล่ง", "แห"), ["เเห"])
    assert.deepStrictEqual(marked("ที่ดิน", "ท"), ["ที่"])
    assert.deepStrictEqual(marked("กกก", "กก"), ["กกก"])
    assert.deepStrictEqual(marked("ถนน", "สะพาน"), [])
  })
})

describe("the address of a search", () => {
  const sort = Schema.Literals(sorts)

  it.prop(
    "gives back what was asked for",
    [clusterText, hostileText, hostileText, sort],
    ([words, unit, from, sort]) => {
      const query = {
        words: foldSpaces(words),
        year: "2568",
        method: "",
        unit: foldSpaces(unit),
        from: foldSpaces(from),
        to: "",
        sort
      }
      const address = queryAddress(query)
      assert.match(address, /^\?[\x21-\x7e]*$/)
      assert.deepStrictEqual(readQuery(new URLSearchParams(address)), query)
    }
  )

  it("is empty where nothing is asked for, and names no order but another one", () => {
    assert.strictEqual(queryAddress(nothing), "?")
    assert.strictEqual(queryAddress({ ...nothing, words: "a b", sort: "oldest" }), "?q=a+b&sort=oldest")
    assert.deepStrictEqual(readQuery(new URLSearchParams("?sort=best&other=1")), nothing)
    assert.isFalse(isNarrowed({ ...nothing, words: "a", sort: "oldest" }))
    assert.isTrue(isNarrowed({ ...nothing, to: "5" }))
  })
})

describe("the results as CSV", () => {
  it.prop(
    "are byte for byte what the site's own writer makes",
    [hostileText, hostileText, clusterText],
    (texts) => {
      const rows = [
        ["-", ...texts],
        ["068", ...texts.toReversed()]
      ]
      const headings = ["ก", "ข", "ค", "ง"]
      assert.deepStrictEqual(new TextEncoder().encode(csvText(headings, rows)), tableCsv(headings, rows))
    }
  )
})
