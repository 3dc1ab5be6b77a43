import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Stream } from "effect"
import { readPull } from "../../src/intake/pull.ts"
import { type IntakeRefused, type RefusalCode, Where } from "../../src/intake/refusal.ts"
import {
  agency,
  bytesOf,
  csv,
  csvOf,
  fileOf,
  mirror,
  readAll,
  type Row,
  row18,
  windows874
} from "./support.ts"

type Place = typeof Where.Type

const long = "ก".repeat(400_000)
const text = csvOf([row18(), row18({ รหัสโครงการ: "68019000002" })])
const broken = (at: number) => {
  const bytes = bytesOf(text)
  bytes[at] = 0xff
  return bytes
}

const cases: Readonly<Record<string, readonly [string | Uint8Array, RefusalCode, Place?]>> = {
  nothing: ["", "empty-file"],
  "only a byte order mark": ["\ufeff", "empty-file"],
  "only blanks": [" \r\n\t", "empty-file"],
  "headings only": [csv([Object.keys(row18())]), "no-rows"],
  "an empty list": [mirror([]), "no-rows"],
  "a page of e-GP": ["<!DOCTYPE html><html><body>403 Forbidden</body></html>", "web-page"],
  "a workbook": [Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), "spreadsheet-file"],
  "an old workbook": [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "spreadsheet-file"],
  "a PDF": ["%PDF-1.7", "pdf-file"],
  gzip: [Uint8Array.of(0x1f, 0x8b, 8, 0), "archive-file"],
  "a NUL in the middle": [text.replace("ตัวอย่าง", "ตัว\u0000อย่าง"), "nul-bytes"],
  "UTF-16 without a mark": [
    Uint8Array.from([...'[{"a":1}]'].flatMap((letter) => [letter.charCodeAt(0), 0])),
    "nul-bytes"
  ],
  "one broken byte": [broken(1200), "bad-encoding", { byte: 1200 }],
  "JSON in Windows-874": [windows874(mirror([row18()])), "bad-encoding"],
  "JSON cut short": [mirror([row18(), row18()]).slice(0, -40), "broken-json"],
  "JSON with a stray comma": ['{"rows":[{"a":1},]}', "unknown-columns"],
  "JSON and more": [`${mirror([row18()])} {`, "broken-json"],
  "an object without rows": ['{"a":[1]}', "unknown-shape"],
  "rows that are no list": ['{"rows":{"a":{"b":1}}}', "unknown-shape"],
  "only numbers for rows": ["[1,2]", "unknown-shape"],
  "other columns": [
    csv([
      ["ชื่อ", "ราคา"],
      ["ก", "1"]
    ]),
    "unknown-columns"
  ],
  "a template with a foreign heading": [
    csv([
      ["เลขที่โครงการ", "ราคากลางง"],
      ["2568-1", "1"]
    ]),
    "unknown-columns"
  ],
  "a heading twice": [
    csv([
      ["เลขที่โครงการ", "เลขที่สัญญา", "เลขที่ สัญญา"],
      ["2568-1", "1", "2"]
    ]),
    "duplicate-columns"
  ],
  "a quote that is not closed": [text.replace(/68019000002/, '"$&'), "broken-quote", { line: 3, row: 3 }],
  "a quote out of place": [text.replace("22/2568", '22"/2568'), "broken-quote", { line: 2, row: 2 }],
  "a row without an end": [csvOf([row18({ ชื่อโครงการ: long })]), "too-long", { line: 2, row: 2 }],
  "a JSON row without an end": [mirror([row18(), row18({ ชื่อโครงการ: long })]), "too-long", { row: 2 }],
  "a JSON file that only opens": ["[".repeat(1_200_000), "too-long", { row: 1 }],
  "an API that says no": ['{"code":403,"status":false,"msg":"forbidden","result":[]}', "source-error"],
  "a portal that says no": ['{"success":false,"error":{"message":"x"}}', "source-error"]
}

const refusalOf = (content: string | Uint8Array, chunk?: number): Effect.Effect<IntakeRefused> =>
  Effect.flip(readAll(content, chunk)).pipe(Effect.orDie)

describe("refused files", () => {
  for (const [name, [content, code, where]] of Object.entries(cases))
    it.effect(name, () =>
      Effect.gen(function* () {
        const refused = yield* refusalOf(content)
        assert.strictEqual(refused.code, code)
        if (where !== undefined) assert.deepStrictEqual(refused.where, where)
        assert.match(refused.th, /ให้|ต้อง/)
        assert.isAbove(refused.en.length, 20)
        if (bytesOf(content).length > 10_000) return
        for (const chunk of [1, 7]) {
          const again = yield* refusalOf(content, chunk)
          assert.deepStrictEqual([again.code, again.where], [refused.code, refused.where])
        }
      })
    )
  it.effect("columns that come near are named with what is missing", () =>
    Effect.gen(function* () {
      const { ชื่อผู้ชนะ, ...rest } = row18() as Row & { readonly ชื่อผู้ชนะ: string }
      assert.isAbove(ชื่อผู้ชนะ.length, 0)
      const refused = yield* refusalOf(csvOf([rest]))
      assert.include(refused.th, "egp-18")
      assert.include(refused.th, "“ชื่อผู้ชนะ”")
      assert.notInclude(refused.th, "“เลขที่สัญญา”")
    })
  )
  it.effect("a JSON file cut short says at which byte", () =>
    Effect.gen(function* () {
      const content = bytesOf(mirror([row18(), row18()])).slice(0, -60)
      const refused = yield* refusalOf(content)
      assert.deepStrictEqual(refused.where, { row: 2, byte: content.length })
    })
  )
  it.effect("nothing comes out of a file that breaks at its end", () =>
    Effect.gen(function* () {
      const exit = yield* Effect.exit(readPull(fileOf(mirror([row18()]).slice(0, -1)), agency))
      assert.isTrue(Exit.isFailure(exit))
    })
  )
  it.effect("a file that changes between the readings is refused", () =>
    Effect.gen(function* () {
      const contents = [1, 1, 2].map((step) => bytesOf(mirror([row18({ เลขที่สัญญา: `${step}/2568` })])))
      let reads = 0
      const file = { name: "ไฟล์.json", bytes: Stream.suspend(() => Stream.succeed(contents[reads++]!)) }
      const pull = yield* readPull(file, agency, 0)
      const refused = yield* Effect.flip(Stream.runDrain(pull.items))
      assert.strictEqual(refused.code, "file-changed")
    })
  )
  it.effect("an error of the file itself is passed on", () =>
    Effect.gen(function* () {
      const file = { name: "x", bytes: Stream.fail("disk") }
      assert.strictEqual(yield* Effect.flip(readPull(file, agency)), "disk")
    })
  )
  it.effect("a key called __proto__ is only a key", () =>
    Effect.gen(function* () {
      const read = yield* readAll(`[{"__proto__":{"x":1},${JSON.stringify(row18()).slice(1)}]`)
      assert.strictEqual(read.statements.length, 1)
      assert.isFalse("x" in {})
    })
  )
})
