import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Effect, Layer, Result, Schema, Stream } from "effect"
import { join } from "node:path"
import { leafHash } from "../../src/ledger/hashing.ts"
import { parseCheckpoint } from "../../src/ledger/proof/checkpoint.ts"
import { parseNote, verifySignatures } from "../../src/ledger/proof/note.ts"
import { makeSigner, type Signer } from "../../src/ledger/signer.ts"
import { type SignedCheckpoint, SignedRecord } from "../../src/ledger/signed-record.ts"
import { seedBytes, signingKey, verifyEd25519 } from "../../src/ledger/signing.ts"
import { layerMemory } from "../../src/ledger/store/signed-record-memory.ts"
import { layerSignedRecord } from "../../src/ledger/store/signed-record-sqlite.ts"
import { merkleTreeHash } from "./auditor.ts"
import { temporaryFolder } from "./folder.ts"

const origin = "ledger.example/agency/6990001"
const keyOf = (byte: number, name = origin) => signingKey(name, new Uint8Array(seedBytes).fill(byte))
const [first, second] = [keyOf(1), keyOf(2)]

const leavesOf = (count: number, story = "one") =>
  Array.from({ length: count }, (_, seq) => leafHash(Buffer.from(`${story} ${seq}`)))
const stream = (leaves: ReadonlyArray<Uint8Array>) => Stream.fromIterable(leaves)
const rootOf = (leaves: ReadonlyArray<Uint8Array>) => new Uint8Array(merkleTreeHash(leaves))
const textOf = ({ note }: SignedCheckpoint) => Buffer.from(note).toString("utf8")

const withSigner = <A, E>(
  body: (signer: Signer["Service"]) => Effect.Effect<A, E, SignedRecord>,
  keys: Parameters<typeof makeSigner>[1] = [first]
) => Effect.flatMap(makeSigner(origin, keys), body).pipe(Effect.provide(layerMemory()))

const signedBy = (checkpoint: SignedCheckpoint, keys: ReadonlyArray<ReturnType<typeof keyOf>>) =>
  Result.getOrThrow(
    verifySignatures(
      Result.getOrThrow(parseNote(checkpoint.note)),
      keys.map(({ key }) => key),
      verifyEd25519
    )
  )

const size = Arbitrary.schema(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 0, maximum: 600 }))))

describe("the signer", () => {
  it.effect("signs a first checkpoint and what goes on from it", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        for (const count of [0, 1, 3, 255, 256, 257]) {
          const signed = yield* signer.sign(count, stream(leavesOf(count)))
          const note = Result.getOrThrow(parseNote(signed.note))
          const checkpoint = Result.getOrThrow(parseCheckpoint(note.text))
          assert.deepStrictEqual(
            { ...checkpoint, root: new Uint8Array(checkpoint.root) },
            { origin, size: count, root: rootOf(leavesOf(count)), extensions: [] }
          )
          assert.deepStrictEqual(signedBy(signed, [first, second]), [first.key])
          assert.deepStrictEqual(yield* (yield* SignedRecord).last, signed)
        }
      })
    )
  )

  it.effect("reads no further than the size it signs", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const signed = yield* signer.sign(5, stream(leavesOf(9)))
        assert.deepStrictEqual(new Uint8Array(signed.root), rootOf(leavesOf(5)))
      })
    )
  )

  it.effect("answers the recorded checkpoint where size and root are its own", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const signed = yield* signer.sign(7, stream(leavesOf(7)))
        assert.deepStrictEqual(yield* signer.sign(7, stream(leavesOf(7))), signed)
      })
    )
  )

  it.effect("refuses a smaller log, another history, and one with entries missing; the record stays", () =>
    withSigner((signer) =>
      Effect.gen(function* () {
        const signed = yield* signer.sign(9, stream(leavesOf(9)))
        const forked = [...leavesOf(8), leafHash(Buffer.from("another")), ...leavesOf(20).slice(9)]
        const cases = [
          ["smaller", 8, leavesOf(8)],
          ["smaller", 0, []],
          ["other-history", 9, leavesOf(9, "two")],
          ["other-history", 20, forked],
          ["other-history", 20, leavesOf(20).toReversed()],
          ["entries-missing", 20, leavesOf(19)],
          ["entries-missing", 9, leavesOf(8)]
        ] as const
        for (const [problem, count, leaves] of cases) {
          const refused = yield* Effect.flip(signer.sign(count, stream(leaves)))
          assert.deepStrictEqual(
            refused._tag === "NotAnExtension" && { problem: refused.problem, recorded: refused.recorded },
            { problem, recorded: 9 }
          )
        }
        assert.deepStrictEqual(yield* (yield* SignedRecord).last, signed)
        yield* signer.sign(20, stream(leavesOf(20)))
      })
    )
  )

  it.effect("signs with both keys while both are there, and each alone verifies", () =>
    withSigner(
      (signer) =>
        Effect.gen(function* () {
          const signed = yield* signer.sign(3, stream(leavesOf(3)))
          assert.deepStrictEqual(signedBy(signed, [first]), [first.key])
          assert.deepStrictEqual(signedBy(signed, [second]), [second.key])
          assert.strictEqual(signer.verifierKeys.length, 2)
          assert.strictEqual(textOf(signed).split("\n— ").length, 3)
        }),
      [first, second]
    )
  )

  it.effect("does not sign with another ledger's key, nor by another ledger's record", () =>
    Effect.gen(function* () {
      const other = keyOf(1, `${origin}/2`)
      const refused = yield* Effect.flip(withSigner(() => Effect.void, [first, other]))
      assert.deepInclude(refused, { _tag: "KeyNotOfOrigin", origin, name: `${origin}/2` })

      const record = layerMemory()
      const program = Effect.gen(function* () {
        yield* (yield* makeSigner(`${origin}/2`, [other])).sign(2, stream(leavesOf(2)))
        return yield* Effect.flip((yield* makeSigner(origin, [first])).sign(3, stream(leavesOf(3))))
      })
      assert.deepInclude(yield* Effect.provide(program, record), {
        _tag: "NotAnExtension",
        problem: "other-log"
      })
    })
  )

  it.effect("of two that sign at once one wins and the other is told so", () =>
    Effect.gen(function* () {
      const file = join(yield* temporaryFolder, "record.sqlite")
      const signerAt = (create: boolean) =>
        Effect.gen(function* () {
          const record = yield* Layer.build(layerSignedRecord(file, { create }))
          return {
            signer: yield* Effect.provide(makeSigner(origin, [first]), record),
            last: yield* Effect.provide(
              Effect.map(SignedRecord, ({ last }) => last),
              record
            )
          }
        })
      const [here, there] = [yield* signerAt(true), yield* signerAt(false)]
      for (const [mine, theirs] of [
        [3, 5],
        [8, 6],
        [12, 12]
      ] as const) {
        const meanwhile = there.signer.sign(theirs, stream(leavesOf(theirs)))
        const whileReading = Stream.unwrap(Effect.as(meanwhile, stream(leavesOf(mine))))
        const refused = yield* Effect.flip(here.signer.sign(mine, whileReading))
        assert.deepInclude(refused, { _tag: "RecordMoved", size: theirs })
        assert.strictEqual((yield* here.last)?.size, theirs)
      }
      yield* here.signer.sign(13, stream(leavesOf(13)))
    }).pipe(Effect.scoped)
  )

  it.effect.prop(
    "over any sizes, in any order, all that was ever signed is one history",
    [Arbitrary.array(size, { maxLength: 12 }), size],
    ([sizes, forkAt]) =>
      withSigner((signer) =>
        Effect.gen(function* () {
          const leaves = leavesOf(601)
          const forked = leaves.map((leaf, seq) => (seq === forkAt ? leafHash(Buffer.from("forged")) : leaf))
          let last = -1
          for (const [at, count] of sizes.entries()) {
            const told = at % 3 === 2 ? forked : leaves
            const tried = yield* Effect.result(signer.sign(count, stream(told)))
            const isForked = told === forked && forkAt < count
            const contradicts = told === forked && forkAt < last
            if (count < last || contradicts) {
              assert.isTrue(Result.isFailure(tried))
              continue
            }
            assert.deepStrictEqual(
              new Uint8Array(Result.getOrThrow(tried).root),
              rootOf(told.slice(0, count))
            )
            last = count
            if (isForked) break
          }
        })
      )
  )
})
