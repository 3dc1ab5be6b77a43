import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { type SignedCheckpoint, SignedRecord } from "../../src/ledger/signed-record.ts"
import { layerMemory } from "../../src/ledger/store/signed-record-memory.ts"
import { layerSignedRecord } from "../../src/ledger/store/signed-record-sqlite.ts"
import { temporaryFolder } from "./folder.ts"

const checkpoint = (size: number, mark = size): SignedCheckpoint => ({
  size,
  root: new Uint8Array(32).fill(mark),
  note: new Uint8Array(Buffer.from(`a note of ${size}, ${mark}`))
})

const recordConformance = (name: string, layer: Layer.Layer<SignedRecord, unknown>) =>
  describe(`the contract of a signer's record: ${name}`, () => {
    const owes = (
      title: string,
      body: (record: SignedRecord["Service"]) => Effect.Effect<unknown, unknown>
    ) => it.effect(title, () => Effect.provide(Effect.flatMap(SignedRecord, body), layer))

    owes("begins empty and keeps the last", (record) =>
      Effect.gen(function* () {
        assert.isUndefined(yield* record.last)
        yield* record.replace(undefined, checkpoint(1))
        yield* record.replace(checkpoint(1), checkpoint(9))
        assert.deepStrictEqual(yield* record.last, checkpoint(9))
      })
    )

    owes("is replaced only where it is as expected, byte for byte", (record) =>
      Effect.gen(function* () {
        yield* record.replace(undefined, checkpoint(3))
        const stale = [
          undefined,
          checkpoint(2),
          checkpoint(3, 4),
          { ...checkpoint(3), note: new Uint8Array(1) }
        ]
        for (const expected of stale) {
          const moved = yield* Effect.flip(record.replace(expected, checkpoint(5)))
          assert.deepInclude(moved, { _tag: "RecordMoved", size: 3 })
        }
        assert.deepStrictEqual(yield* record.last, checkpoint(3))
      })
    )

    owes("never goes back", (record) =>
      Effect.gen(function* () {
        yield* record.replace(undefined, checkpoint(3))
        const refused = yield* Effect.flip(record.replace(checkpoint(3), checkpoint(2)))
        assert.strictEqual(refused._tag, "StoreUnavailable")
        assert.deepStrictEqual(yield* record.last, checkpoint(3))
      })
    )
  })

recordConformance("memory", layerMemory())
recordConformance(
  "sqlite",
  Layer.unwrap(
    Effect.map(temporaryFolder, (folder) =>
      layerSignedRecord(join(folder, "record.sqlite"), { create: true })
    )
  )
)

describe("the file of the signer's record", () => {
  const inFolder = (body: (file: string) => Effect.Effect<unknown, unknown>) =>
    Effect.scoped(Effect.flatMap(temporaryFolder, (folder) => body(join(folder, "record.sqlite"))))
  const using = <A, E>(
    file: string,
    body: (record: SignedRecord["Service"]) => Effect.Effect<A, E>,
    create = false
  ) => Effect.flatMap(SignedRecord, body).pipe(Effect.provide(layerSignedRecord(file, { create })))

  it.effect("is begun on request only, for its owner alone, and outlives the program", () =>
    inFolder((file) =>
      Effect.gen(function* () {
        assert.strictEqual((yield* Effect.flip(using(file, () => Effect.void)))._tag, "StoreUnavailable")
        assert.isFalse(existsSync(file))
        yield* using(file, (record) => record.replace(undefined, checkpoint(4)), true)
        if (process.platform !== "win32") assert.strictEqual(statSync(file).mode & 0o777, 0o600)
        assert.deepStrictEqual(yield* using(file, ({ last }) => last), checkpoint(4))
        assert.deepStrictEqual(yield* using(file, ({ last }) => last, true), checkpoint(4))
      })
    )
  )

  it.effect("cannot be set back or emptied with other tools that keep to SQL", () =>
    inFolder((file) =>
      Effect.gen(function* () {
        yield* using(file, (record) => record.replace(undefined, checkpoint(4)), true)
        const db = new DatabaseSync(file)
        for (const act of [
          "UPDATE signed SET size = 3",
          "UPDATE signed SET root = zeroblob(32)",
          "DELETE FROM signed",
          "INSERT OR REPLACE INTO signed VALUES (1, 9, zeroblob(32), x'00')"
        ])
          assert.throws(() => db.exec(act), /record/)
        db.close()
        assert.deepStrictEqual(yield* using(file, ({ last }) => last), checkpoint(4))
      })
    )
  )

  it.effect("is refused where it is damaged or another program's", () =>
    inFolder((file) =>
      Effect.gen(function* () {
        yield* using(file, (record) => record.replace(undefined, checkpoint(4)), true)
        const bytes = readFileSync(file)
        chmodSync(file, 0o600)
        writeFileSync(file, bytes.subarray(0, 600))
        assert.strictEqual((yield* Effect.flip(using(file, ({ last }) => last)))._tag, "StoreUnavailable")
        const other = new DatabaseSync(`${file}x`)
        other.exec("CREATE TABLE signed(id)")
        other.close()
        assert.strictEqual(
          (yield* Effect.flip(using(`${file}x`, ({ last }) => last, true)))._tag,
          "StoreUnavailable"
        )
      })
    )
  )
})
