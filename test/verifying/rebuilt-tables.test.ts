import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Stream } from "effect"
import { generator } from "../../src/apps/site-pages.ts"
import { sha256 } from "../../src/ledger/hashing.ts"
import { keyBytes } from "../../src/ledger/keys.ts"
import type { Source } from "../../src/ledger/proof/checking/source.ts"
import { layerMemory as keysMemory } from "../../src/ledger/store/keys-memory.ts"
import { layerMemory as ledgerMemory } from "../../src/ledger/store/memory.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { renderMonthTables } from "../../src/publish/month-tables.ts"
import { monthView } from "../../src/register/month.ts"
import { officeAt } from "../../src/register/office.ts"
import { submit } from "../../src/register/submit.ts"
import { checkTables } from "../../src/verifying/rebuilt-tables.ts"
import { baht } from "../../src/values/baht.ts"
import type { Month } from "../../src/values/thai-date.ts"
import {
  begun,
  brokenIn,
  checked,
  firstKey,
  laboratory,
  origin,
  remarksIn,
  sourceOf,
  vkeyOf
} from "../ledger/proof/checking/lab.ts"
import { begin, contractOf, pull, repeatableBytes, statementOf } from "../register/office.ts"

const august = "2025-08" as Month
const person = { name: "นายตัวอย่าง หนึ่ง", taxId: "1234567890121" }

const key = submit(origin, () =>
  Effect.succeed({
    drafts: [{ type: "key" as const, data: { vkey: vkeyOf(firstKey), kind: "first" } }],
    answer: undefined
  })
)

const clearId = "68079100001"
const hiddenId = "68079100002"

/** What the office says to a finding about a purchase. */
const note = (procurement: string) =>
  submit(origin, () =>
    Effect.succeed({
      drafts: [
        {
          type: "note" as const,
          data: { procurement, rule: "reg-26-no-dual", text: "ชี้แจง" },
          procurement
        }
      ],
      answer: undefined
    })
  )

/** The entries of an office of the register's own making, and its month's tables. */
const recorded = (explained: string | undefined) =>
  Effect.gen(function* () {
    yield* begin
    yield* key
    yield* pull(
      "2025-10-01T03:00:00.000Z",
      statementOf(clearId, [contractOf(clearId)]),
      statementOf(hiddenId, [
        contractOf(hiddenId, { number: "2/2568", supplier: person, amount: baht(9_000) })
      ])
    )
    if (explained !== undefined) yield* note(explained)
    const store = yield* LedgerStore
    const { size } = yield* store.head
    const entries = yield* Stream.runCollect(store.entries(0, size))
    const view = yield* monthView(yield* officeAt(size), august, [])
    const tables = new Map(
      renderMonthTables(view).map(({ bytes, path }) => [path, Buffer.from(bytes).toString("utf8")])
    )
    return { entries: entries.map(({ bytes }) => bytes), tables, rows: view.rows.length }
  }).pipe(
    Effect.provide(Layer.merge(ledgerMemory, keysMemory({ randomBytes: repeatableBytes("tables") })), {
      local: true
    })
  )

/** What the program brings to make tables again. */
const by = (source: Source) => ({
  source,
  sha256,
  own: { store: ledgerMemory, key: repeatableBytes("own ledger")(keyBytes) },
  generator
})

type Tables = Map<string, string>

/** That office's site, with whatever its holder of the key chose to publish as the month's tables, properly committed to and signed. */
const published = (
  change: (tables: Tables, last: number) => void,
  more: { readonly generator?: string; readonly rows?: number; readonly explained?: string } = {}
) =>
  Effect.gen(function* () {
    const { entries, rows, tables } = yield* recorded(more.explained)
    const lab = laboratory(Date.UTC(2025, 10, 1))
    for (const bytes of entries) lab.addBytes(bytes)
    change(tables, entries.length - 1)
    lab.disclose(august, { "index.html": "<p>", ...Object.fromEntries(tables) }, more.rows ?? rows, {
      data: { generator: more.generator ?? generator }
    })
    lab.sign()
    const source = sourceOf(lab.publish())
    const result = yield* checked(source)
    yield* checkTables(result, by(source))
    const failures = result.tally
      .results()
      .filter(({ check }) => check === "files.rebuilt")
      .flatMap((each) => each.failures)
    return {
      broken: brokenIn(result).filter((text) => !text.startsWith("log.keys")),
      failures: failures.filter(({ file }) => !file!.includes("/r1/")),
      remarks: remarksIn(result),
      held: result.tally.results().find(({ check }) => check === "files.rebuilt")?.held ?? 0
    }
  })

const replaceIn = (tables: Tables, path: string, from: string, to: string): void => {
  const text = tables.get(path)!
  assert.include(text, from)
  tables.set(path, text.replace(from, to))
}

describe("a month's tables made again from what is public", () => {
  it.effect("are the same, names of persons included, where the office published what it recorded", () =>
    Effect.gen(function* () {
      const { broken, held, remarks } = yield* published((tables) => {
        assert.include(tables.get("purchases.csv"), person.name)
        assert.notInclude([...tables.values()].join(), person.taxId)
      })
      assert.deepStrictEqual(broken, [])
      assert.strictEqual(held, 4)
      assert.notInclude(remarks, "hidden-values")
    })
  )

  it.effect("name row and column of a value that the entries do not say", () =>
    Effect.gen(function* () {
      const { failures, held } = yield* published((tables) =>
        replaceIn(tables, "purchases.csv", "9000.00", "900.00")
      )
      assert.strictEqual(held, 2)
      assert.deepStrictEqual(failures, [
        {
          check: "files.rebuilt",
          problem: "table-differs",
          file: "2025-08/purchases.csv",
          row: 2,
          column: "agreed_price_baht",
          expected: "9000.00",
          found: "900.00"
        }
      ])
    })
  )

  it.effect("are held against both tables", () =>
    Effect.gen(function* () {
      const { failures } = yield* published((tables) =>
        replaceIn(tables, "sor-khor-ror-1.csv", "บริษัท ตัวอย่างวัสดุ จำกัด", "บริษัท อื่น จำกัด")
      )
      assert.isAbove(failures.length, 0)
      for (const { column, file, problem, row } of failures) {
        assert.deepStrictEqual([file, problem, row], ["2025-08/sor-khor-ror-1.csv", "table-differs", 1])
        assert.match(column!, /[ก-๙]/)
      }
    })
  )

  it.effect("show a purchase that was left out, and one that was put in", () =>
    Effect.gen(function* () {
      const out = yield* published(
        (tables) => {
          const lines = tables.get("purchases.csv")!.split("\n")
          tables.set("purchases.csv", [...lines.slice(0, 2), ...lines.slice(3)].join("\n"))
        },
        { rows: 1 }
      )
      assert.isTrue(out.failures.every(({ row }) => row === 2))
      assert.isTrue(
        out.failures.some(
          ({ column, expected, found }) => column === "winner" && expected === person.name && found === "—"
        )
      )
      const put = yield* published(
        (tables) => {
          const lines = tables.get("purchases.csv")!.split("\n")
          tables.set("purchases.csv", [...lines.slice(0, -1), lines[1]!, ""].join("\n"))
        },
        { rows: 3 }
      )
      assert.isTrue(
        put.failures.some(
          ({ column, expected, row }) => row === 3 && column === "sequence" && expected === "—"
        )
      )
    })
  )

  it.effect("tell a difference that is no cell's", () =>
    Effect.gen(function* () {
      const { failures } = yield* published((tables) => {
        tables.set("purchases.csv", tables.get("purchases.csv")!.replaceAll("\n", "\r\n"))
      })
      assert.deepInclude(failures[0], { row: 0, column: "", problem: "table-differs" })
    })
  )

  it.effect("say that another version of the program made the month", () =>
    Effect.gen(function* () {
      const other = { generator: "prongsai 99.0.0" }
      const same = yield* published(() => undefined, other)
      assert.deepStrictEqual(same.broken, [])
      assert.include(same.remarks, "other-version")
      const different = yield* published(
        (tables) => replaceIn(tables, "purchases.csv", "9000.00", "900.00"),
        other
      )
      assert.deepStrictEqual(
        different.failures.map(({ problem }) => problem),
        ["table-differs-other-version"]
      )
    })
  )

  it.effect("cannot confirm a name that nobody opened, and say so; never another name than the entry's", () =>
    Effect.gen(function* () {
      const unopened = yield* published((tables) => tables.delete("openings.jsonl"))
      assert.deepStrictEqual(unopened.broken, [])
      assert.include(unopened.remarks, "hidden-values")
      const other = yield* published((tables) => {
        for (const path of ["purchases.csv", "sor-khor-ror-1.csv"])
          tables.set(path, tables.get(path)!.replaceAll(person.name, "นายอื่น"))
      })
      assert.isTrue(
        other.failures.some(
          ({ column, expected, found }) =>
            column === "winner" && expected === person.name && found === "นายอื่น"
        )
      )
    })
  )

  it.effect(
    "cannot tell which explanation stands behind a row where facts are hidden, and can where none is",
    () =>
      Effect.gen(function* () {
        const newest = (procurement: string) => (tables: Tables, last: number) => {
          const lines = tables.get("purchases.csv")!.split("\n")
          const at = procurement === clearId ? 1 : 2
          tables.set(
            "purchases.csv",
            lines.with(at, lines[at]!.replace(/,[0-9]+,signed$/, `,${last},signed`)).join("\n")
          )
        }
        const hidden = yield* published(newest(hiddenId), { explained: hiddenId })
        assert.deepStrictEqual(hidden.broken, [])
        assert.include(hidden.remarks, "hidden-values")
        const clear = yield* published(newest(clearId), { explained: clearId })
        assert.deepStrictEqual(
          clear.failures.map(({ column, row }) => [column, row]),
          [["entry", 1]]
        )
        const ofAnother = yield* published(newest(hiddenId), { explained: clearId })
        assert.deepStrictEqual(
          ofAnother.failures.map(({ column, row }) => [column, row]),
          [["entry", 2]]
        )
      })
  )

  it.effect("are not made where an entry is altered or gone", () =>
    Effect.gen(function* () {
      const lab = begun()
      lab.disclose(august, { "index.html": "<p>", "purchases.csv": "a\n" }, 0)
      lab.sign()
      const files = lab.publish()
      files.delete("ledger/tile/entries/000.p/3")
      const source = sourceOf(files)
      const result = yield* checked(source)
      yield* checkTables(result, by(source))
      assert.include(remarksIn(result), result.folders.length === 0 ? "key-from-site" : "nothing-rebuilt")
      assert.isUndefined(result.tally.results().find(({ check }) => check === "files.rebuilt"))
    })
  )

  it.effect("tell where entries make no sense to the register", () =>
    Effect.gen(function* () {
      const lab = begun()
      lab.add("contract", { procurement: "68079100001", signedOn: "yesterday" })
      lab.add(
        "correction",
        { procurement: "68079100001", stage: "contract", set: {} },
        { corrects: 0, reason: "x" }
      )
      lab.disclose(august, { "index.html": "<p>", "purchases.csv": "a\n" }, 0, { data: { generator } })
      lab.sign()
      const source = sourceOf(lab.publish())
      const result = yield* checked(source)
      yield* checkTables(result, by(source))
      assert.isTrue(
        brokenIn(result).some((text) => text.startsWith("files.rebuilt")),
        brokenIn(result).join()
      )
    })
  )
})
