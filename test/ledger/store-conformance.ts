import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, type Layer, Schema, Stream } from "effect"
import { type IndexRow, LedgerStore, maxEntryBytes, type NewEntry } from "../../src/ledger/store/store.ts"
import { audit } from "./auditor.ts"

/** An entry with this text and place in the index. */
export const entryOf = (
  text: string,
  index: Partial<IndexRow> = {},
  more: Partial<NewEntry> = {}
): NewEntry => ({
  bytes: Buffer.from(text),
  index: { type: "note", ...index },
  sealed: [],
  ...more
})

const sealedValue = (field: string, text = field) => ({
  field,
  subject: "subject-1",
  box: Buffer.from(`box of ${text}`)
})
const textOf = ({ bytes }: { readonly bytes: Uint8Array }) => Buffer.from(bytes).toString("utf8")
const seqOf = ({ seq }: { readonly seq: number }) => seq

const office: ReadonlyArray<NewEntry> = [
  entryOf("setting 1", { type: "setting" }),
  entryOf("need b", { type: "need", procurement: "b", stage: "need" }),
  entryOf("need a", { type: "need", procurement: "a", stage: "need", month: "2025-08" }),
  entryOf("contract b", {
    type: "contract",
    procurement: "b",
    stage: "contract",
    month: "2025-09",
    method: "specific"
  }),
  entryOf("setting 2", { type: "setting" }),
  entryOf("correction b", {
    type: "correction",
    procurement: "b",
    month: "2025-08",
    supplier: "0105500000000"
  }),
  entryOf("need 𠮷", { type: "need", procurement: "𠮷", stage: "need", month: "2025-10" }),
  entryOf("need ｡", { type: "need", procurement: "｡", stage: "need", month: "2024-12" }),
  entryOf("note of b", { type: "setting", procurement: "b" })
]

const Batch = Schema.Struct({
  lag: Schema.Literals([0, 0, 0, 1]),
  entries: Schema.Array(
    Schema.Struct({
      text: Schema.String,
      procurement: Schema.optionalKey(Schema.Literals(["p", "p0", "q"])),
      month: Schema.optionalKey(Schema.Literals(["2025-08", "2025-09"]))
    })
  )
})

/** What every store owes. Each test ends with the auditor. */
export const storeConformance = (name: string, layer: Layer.Layer<LedgerStore, unknown>) => {
  const owes = (title: string, body: Effect.Effect<unknown, unknown, LedgerStore>) =>
    it.effect(title, () => Effect.provide(Effect.andThen(body, audit), layer))

  describe(`the contract of a store: ${name}`, () => {
    owes(
      "begins empty",
      Effect.gen(function* () {
        const store = yield* LedgerStore
        assert.deepStrictEqual(yield* store.head, { size: 0, frontier: [] })
        assert.deepStrictEqual(yield* Stream.runCollect(store.entries(0, 10)), [])
        assert.deepStrictEqual(yield* Stream.runCollect(store.leafHashes(0, 10)), [])
        assert.deepStrictEqual(yield* Stream.runCollect(store.procurements(10)), [])
        assert.deepStrictEqual(yield* Stream.runCollect(store.index), [])
        assert.deepStrictEqual(yield* store.months(10), [])
        assert.strictEqual((yield* Effect.flip(store.entry(0)))._tag, "StoreUnavailable")
      })
    )

    owes(
      "keeps bytes exactly, in order, over several batches and pages",
      Effect.gen(function* () {
        const store = yield* LedgerStore
        const texts = Array.from({ length: 700 }, (_, i) => `รายการที่ ${i} \u0000 ${"x".repeat(i % 50)}`)
        let size = 0
        for (const batch of [1, 2, 255, 256, 186]) {
          const entries = texts.slice(size, size + batch).map((text) => entryOf(text))
          size = (yield* store.append(size, entries)).size
        }
        assert.strictEqual(size, 700)
        assert.deepStrictEqual((yield* Stream.runCollect(store.entries(0, size))).map(textOf), texts)
        assert.deepStrictEqual(
          (yield* Stream.runCollect(store.entries(255, 513))).map(textOf),
          texts.slice(255, 513)
        )
        assert.deepStrictEqual((yield* Stream.runCollect(store.entries(698, 9999))).map(seqOf), [698, 699])
        assert.deepStrictEqual(yield* Stream.runCollect(store.entries(5, 5)), [])
        assert.strictEqual((yield* Stream.runCollect(store.leafHashes(1, 600))).length, 599)
        assert.strictEqual(textOf(yield* store.entry(699)), texts[699])
        assert.strictEqual((yield* Effect.flip(store.entry(700)))._tag, "StoreUnavailable")
      })
    )

    owes(
      "keeps bytes that are no text, and an entry of exactly the largest size",
      Effect.gen(function* () {
        const store = yield* LedgerStore
        const odd = Uint8Array.from({ length: 256 }, (_, i) => i)
        const largest = new Uint8Array(maxEntryBytes).fill(0xff)
        const given = [odd, largest, new Uint8Array(0)].map((bytes) => ({ ...entryOf(""), bytes }))
        yield* store.append(0, given)
        const kept = yield* Stream.runCollect(store.entries(0, 3))
        assert.deepStrictEqual(
          kept.map(({ bytes }) => Buffer.from(bytes).toString("hex")),
          given.map(({ bytes }) => Buffer.from(bytes).toString("hex"))
        )
      })
    )

    owes(
      "does not follow what the caller does to the bytes afterwards",
      Effect.gen(function* () {
        const store = yield* LedgerStore
        const bytes = Buffer.from("as given")
        yield* store.append(0, [{ ...entryOf(""), bytes }])
        bytes.fill(0)
        const read = yield* store.entry(0)
        assert.strictEqual(textOf(read), "as given")
        read.bytes.fill(0)
        assert.strictEqual(textOf(yield* store.entry(0)), "as given")
      })
    )

    owes(
      "appends at the expected size only, the whole batch or nothing",
      Effect.gen(function* () {
        const store = yield* LedgerStore
        yield* store.append(0, [entryOf("a"), entryOf("b")])
        for (const expected of [0, 1, 3, -1]) {
          const moved = yield* Effect.flip(store.append(expected, [entryOf("c"), entryOf("d")]))
          assert.deepInclude(moved, { _tag: "StoreMoved", expected, actual: 2 })
        }
        assert.strictEqual((yield* store.head).size, 2)
        assert.strictEqual((yield* store.append(2, [])).size, 2)
        assert.strictEqual((yield* store.append(2, [entryOf("c")])).size, 3)
      })
    )

    owes(
      "says where a repeated request lies, even when the log has moved on",
      Effect.gen(function* () {
        const store = yield* LedgerStore
        const batch = [
          entryOf("a", {}, { clientId: "one" }),
          entryOf("b", {}, { clientId: "two" }),
          entryOf("c")
        ]
        yield* store.append(0, batch)
        yield* store.append(3, [entryOf("d")])
        const again = yield* Effect.flip(store.append(0, batch))
        assert.deepInclude(again, { _tag: "AlreadyAppended", clientId: "one", seq: 0 })
        const mixed = yield* Effect.flip(
          store.append(4, [entryOf("e"), entryOf("b", {}, { clientId: "two" })])
        )
        assert.deepInclude(mixed, { _tag: "AlreadyAppended", clientId: "two", seq: 1 })
        assert.strictEqual((yield* store.head).size, 4)
      })
    )

    owes(
      "dies of the caller's mistakes and keeps nothing of them",
      Effect.gen(function* () {
        const store = yield* LedgerStore
        const mistakes = [
          [entryOf("fine"), { ...entryOf(""), bytes: new Uint8Array(maxEntryBytes + 1) }],
          [entryOf("a", {}, { clientId: "one" }), entryOf("b", {}, { clientId: "one" })],
          [entryOf("a", {}, { sealed: [sealedValue("name"), sealedValue("name", "other")] })]
        ]
        for (const batch of mistakes) {
          const exit = yield* Effect.exit(store.append(0, batch))
          assert.isTrue(Exit.hasDies(exit))
        }
        assert.strictEqual((yield* store.head).size, 0)
      })
    )

    owes(
      "keeps sealed values with their entries, by field",
      Effect.gen(function* () {
        const store = yield* LedgerStore
        const procurement = "p"
        yield* store.append(0, [
          entryOf(
            "a",
            { procurement },
            { sealed: [sealedValue("supplier.taxId"), sealedValue("supplier.name")] }
          ),
          entryOf("b", { procurement }),
          entryOf("c", { procurement: "q" }, { sealed: [sealedValue("chair")] })
        ])
        const expected = [["supplier.name", "supplier.taxId"], [], ["chair"]]
        const all = yield* Stream.runCollect(store.entries(0, 3))
        assert.deepStrictEqual(
          all.map(({ sealed }) => sealed.map(({ field }) => field)),
          expected
        )
        const [first] = yield* store.entriesOfProcurement(procurement, 3)
        assert.deepStrictEqual(
          first!.sealed.map(({ subject, box }) => [subject, Buffer.from(box).toString()]),
          [
            ["subject-1", "box of supplier.name"],
            ["subject-1", "box of supplier.taxId"]
          ]
        )
        assert.deepStrictEqual(
          (yield* store.entry(2)).sealed.map(({ field }) => field),
          ["chair"]
        )
      })
    )

    owes(
      "finds where a subject's values lie, by entry and field, and nobody else's",
      Effect.gen(function* () {
        const store = yield* LedgerStore
        const of = (subject: string, ...fields: ReadonlyArray<string>) =>
          fields.map((field) => ({ ...sealedValue(field), subject }))
        yield* store.append(0, [
          entryOf("a", { procurement: "p" }, { sealed: of("one", "supplier.taxId", "supplier.name") }),
          entryOf("b", { procurement: "p" }, { sealed: [...of("two", "chair"), ...of("one", "bids.0")] }),
          entryOf("c")
        ])
        assert.deepStrictEqual(yield* store.sealedOf("one"), [
          { seq: 0, field: "supplier.name" },
          { seq: 0, field: "supplier.taxId" },
          { seq: 1, field: "bids.0" }
        ])
        assert.deepStrictEqual(yield* store.sealedOf("two"), [{ seq: 1, field: "chair" }])
        assert.deepStrictEqual(yield* store.sealedOf("nobody"), [])
      })
    )

    owes(
      "finds the entries of a purchase and of a type, below a size",
      Effect.gen(function* () {
        const store = yield* LedgerStore
        const { size } = yield* store.append(0, office)
        assert.deepStrictEqual((yield* store.entriesOfProcurement("b", size)).map(seqOf), [1, 3, 5, 8])
        assert.deepStrictEqual((yield* store.entriesOfProcurement("b", 5)).map(seqOf), [1, 3])
        assert.deepStrictEqual(yield* store.entriesOfProcurement("none", size), [])
        assert.deepStrictEqual((yield* store.entriesOfType("setting", size)).map(textOf), [
          "setting 1",
          "setting 2"
        ])
        assert.deepStrictEqual((yield* store.entriesOfType("setting", 4)).map(textOf), ["setting 1"])
        assert.deepStrictEqual(yield* store.entriesOfType("need", size), [])
      })
    )

    owes(
      "finds the entries of many purchases at once, the same that it finds for each",
      Effect.gen(function* () {
        const store = yield* LedgerStore
        const { size } = yield* store.append(0, [
          ...office,
          entryOf("sealed", { procurement: "b" }, { sealed: [sealedValue("name"), sealedValue("chair")] })
        ])
        const asked = ["𠮷", "b", "none", "a", 'quote" and, comma', "b"]
        for (const below of [size, 5]) {
          const found = yield* store.entriesOfProcurements(asked, below)
          assert.deepStrictEqual([...found.keys()].toSorted(), [...new Set(asked)].toSorted())
          for (const procurement of asked) {
            assert.deepStrictEqual(
              found.get(procurement),
              yield* store.entriesOfProcurement(procurement, below)
            )
          }
        }
        assert.strictEqual((yield* store.entriesOfProcurements([], size)).size, 0)
      })
    )

    owes(
      "streams purchases in code point order, whole, by month where asked",
      Effect.gen(function* () {
        const store = yield* LedgerStore
        const { size } = yield* store.append(0, office)
        const purchases = (size: number, month?: string) =>
          Effect.map(Stream.runCollect(store.procurements(size, month)), (all) =>
            all.map(({ procurement, entries }) => [procurement, entries.map(seqOf)])
          )
        assert.deepStrictEqual(yield* purchases(size), [
          ["a", [2]],
          ["b", [1, 3, 5, 8]],
          ["｡", [7]],
          ["𠮷", [6]]
        ])
        assert.deepStrictEqual(yield* purchases(size, "2025-08"), [
          ["a", [2]],
          ["b", [1, 3, 5, 8]]
        ])
        assert.deepStrictEqual(yield* purchases(5, "2025-08"), [["a", [2]]])
        assert.deepStrictEqual(yield* purchases(size, "2025-09"), [["b", [1, 3, 5, 8]]])
        assert.deepStrictEqual(yield* purchases(size, "1999-01"), [])
      })
    )

    owes(
      "streams more purchases than a page holds, each once",
      Effect.gen(function* () {
        const store = yield* LedgerStore
        const ids = Array.from({ length: 200 }, (_, i) => `p${String((i * 37) % 200).padStart(3, "0")}`)
        const rows = ids.flatMap((procurement) => [
          entryOf(`first of ${procurement}`, { procurement, month: "2025-08" }),
          entryOf(`second of ${procurement}`, { procurement, month: "2025-08" })
        ])
        yield* store.append(0, rows)
        for (const month of [undefined, "2025-08"]) {
          const found = yield* Stream.runCollect(store.procurements(400, month))
          assert.deepStrictEqual(
            found.map(({ procurement }) => procurement),
            ids.toSorted()
          )
          assert.isTrue(found.every(({ entries }) => entries.length === 2))
        }
      })
    )

    owes(
      "names months once, ascending, below a size",
      Effect.gen(function* () {
        const store = yield* LedgerStore
        const { size } = yield* store.append(0, office)
        assert.deepStrictEqual(yield* store.months(size), ["2024-12", "2025-08", "2025-09", "2025-10"])
        assert.deepStrictEqual(yield* store.months(4), ["2025-08", "2025-09"])
        assert.deepStrictEqual(yield* store.months(2), [])
      })
    )

    owes(
      "keeps index rows as given and takes a rebuilt index in their place",
      Effect.gen(function* () {
        const store = yield* LedgerStore
        const { size } = yield* store.append(0, office)
        const rows = office.map(({ index }) => index)
        assert.deepStrictEqual(yield* Stream.runCollect(store.index), rows)

        const moved = rows.map((row): IndexRow => ({ ...row, procurement: "z", month: "2026-01" }))
        yield* store.reindex(Stream.fromIterable(moved))
        assert.deepStrictEqual(yield* Stream.runCollect(store.index), moved)
        assert.strictEqual((yield* store.entriesOfProcurement("z", size)).length, size)
        assert.deepStrictEqual(yield* store.entriesOfProcurement("b", size), [])
        assert.deepStrictEqual(yield* store.months(size), ["2026-01"])

        yield* store.reindex(Stream.fromIterable(rows))
        assert.deepStrictEqual(yield* Stream.runCollect(store.index), rows)
        assert.deepStrictEqual((yield* store.entriesOfProcurement("b", size)).map(seqOf), [1, 3, 5, 8])
      })
    )

    owes(
      "a rebuilt index may come from the log itself, and entries appended meanwhile keep their rows",
      Effect.gen(function* () {
        const store = yield* LedgerStore
        yield* store.append(0, office)
        const slowRows = store.index.pipe(
          Stream.tap((row) =>
            row.procurement === "𠮷"
              ? Effect.flatMap(store.head, ({ size }) =>
                  store.append(size, [entryOf("late", { procurement: "late" })])
                )
              : Effect.void
          )
        )
        yield* store.reindex(slowRows)
        assert.deepStrictEqual((yield* store.entriesOfProcurement("late", 99)).map(textOf), ["late"])
        assert.strictEqual((yield* store.head).size, office.length + 1)
      })
    )

    owes(
      "keeps the index it has where a rebuild fails or brings too many rows",
      Effect.gen(function* () {
        const store = yield* LedgerStore
        yield* store.append(0, office)
        const before = yield* Stream.runCollect(store.index)
        const broken = Stream.concat(Stream.make({ type: "other" }), Stream.fail("broken" as const))
        assert.strictEqual(yield* Effect.flip(store.reindex(broken)), "broken")
        const tooMany = Stream.fromIterable([...before, { type: "other" }])
        assert.deepInclude(yield* Effect.flip(store.reindex(tooMany)), { _tag: "StoreUnavailable" })
        assert.deepStrictEqual(yield* Stream.runCollect(store.index), before)
      })
    )

    owes(
      "lets a reader finish at the size it asked for while others append",
      Effect.gen(function* () {
        const store = yield* LedgerStore
        yield* store.append(
          0,
          Array.from({ length: 600 }, (_, i) => entryOf(`entry ${i}`))
        )
        const seen = yield* store.entries(0, 600).pipe(
          Stream.tap(({ seq }) =>
            seq % 200 === 0
              ? Effect.flatMap(store.head, ({ size }) => store.append(size, [entryOf("another")]))
              : Effect.void
          ),
          Stream.runCollect
        )
        assert.deepStrictEqual(
          seen.map(textOf),
          Array.from({ length: 600 }, (_, i) => `entry ${i}`)
        )
        assert.strictEqual((yield* store.head).size, 603)
      })
    )

    owes(
      "many fibers that retry on StoreMoved append each of their batches once and whole",
      Effect.gen(function* () {
        const store = yield* LedgerStore
        const appendNext = (batch: ReadonlyArray<NewEntry>) =>
          Effect.flatMap(store.head, ({ size }) =>
            Effect.andThen(Effect.yieldNow, store.append(size, batch))
          ).pipe(Effect.retry({ while: (error) => error._tag === "StoreMoved" }))
        const writers = Array.from({ length: 12 }, (_, writer) =>
          Effect.forEach([0, 1, 2, 3], (turn) =>
            appendNext([0, 1, 2].map((part) => entryOf(`${writer} ${turn} ${part}`)))
          )
        )
        yield* Effect.all(writers, { concurrency: "unbounded" })
        const kept = (yield* Stream.runCollect(store.entries(0, 999))).map(textOf)
        assert.strictEqual(kept.length, 12 * 4 * 3)
        for (let at = 0; at < kept.length; at += 3) {
          const batch = kept[at]!.slice(0, -1)
          assert.deepStrictEqual(kept.slice(at, at + 3), [`${batch}0`, `${batch}1`, `${batch}2`])
        }
      })
    )

    it.effect.prop(
      "is a list, whatever is appended",
      { batches: Schema.Array(Batch) },
      ({ batches }) =>
        Effect.gen(function* () {
          const store = yield* LedgerStore
          const model: Array<NewEntry> = []
          for (const { lag, entries } of batches) {
            const batch = entries.map(({ text, ...index }) => entryOf(text, index))
            const exit = yield* Effect.exit(store.append(model.length - lag, batch))
            assert.strictEqual(Exit.isSuccess(exit), lag === 0)
            if (lag === 0) model.push(...batch)
          }
          const kept = yield* Stream.runCollect(store.entries(0, model.length))
          assert.deepStrictEqual(kept.map(textOf), model.map(textOf))
          assert.deepStrictEqual(
            yield* Stream.runCollect(store.index),
            model.map(({ index }) => index)
          )
          yield* audit
        }).pipe(Effect.provide(layer)),
      { arbitrary: { runs: 40 } }
    )
  })
}
