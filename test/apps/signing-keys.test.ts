import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted, Result } from "effect"
import { TestClock } from "effect/testing"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { lockText, newIdentityText } from "../../src/apps/age-file.ts"
import { continuing } from "../../src/apps/continuing.ts"
import { layerNewOffice, layerOffice, officeFolder, Randomness } from "../../src/apps/office-folder.ts"
import { keyFile, recordFile, retiredFile } from "../../src/apps/signing-folder.ts"
import { beginKeys, type KeyMade, relockKeys, retireKey, rotateKeys } from "../../src/apps/signing-keys.ts"
import { layerSigner } from "../../src/apps/unlocking.ts"
import type { SubjectKeys } from "../../src/ledger/keys.ts"
import { parseNote, verifySignatures } from "../../src/ledger/proof/note.ts"
import { parseVerifierKey } from "../../src/ledger/proof/verifier-key.ts"
import { type SignedCheckpoint, SignedRecord } from "../../src/ledger/signed-record.ts"
import { Signer } from "../../src/ledger/signer.ts"
import { formatSigningKey, seedBytes, verifyEd25519 } from "../../src/ledger/signing.ts"
import { layerSignedRecord } from "../../src/ledger/store/signed-record-sqlite.ts"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { decodeEnvelope } from "../../src/register/envelope.ts"
import { recordKey } from "../../src/register/key-entry.ts"
import { keysAt } from "../../src/register/keys.ts"
import { officeAt } from "../../src/register/office.ts"
import { set } from "../../src/register/set.ts"
import { start } from "../../src/register/start.ts"
import { temporaryFolder } from "../ledger/folder.ts"
import { agency, origin, repeatableBytes } from "../register/office.ts"

/** An office on disk, begun, whose keys are made of repeatable bytes, and a file that opens them. */
const inOffice = <A, E>(
  body: (place: Place) => Effect.Effect<A, E, LedgerStore | SubjectKeys | NodeServices.NodeServices>
) =>
  Effect.gen(function* () {
    yield* TestClock.setTime(Date.UTC(2025, 10, 24, 3))
    const folder = yield* temporaryFolder
    const office = officeFolder(join(folder, "office"), undefined)
    yield* Effect.provide(start(agency, origin), layerNewOffice(office))
    return yield* Effect.provide(body({ folder, office, unlock: join(folder, "unlock.txt") }), [
      Layer.fresh(layerOffice(office))
    ])
  }).pipe(
    Effect.scoped,
    Effect.provide(NodeServices.layer),
    Effect.provideService(Randomness, repeatableBytes("signing"))
  )

interface Place {
  readonly folder: string
  readonly office: ReturnType<typeof officeFolder>
  readonly unlock: string
}

const begin = ({ office, unlock }: Place) => beginKeys(office, { unlock, printedAt: ["บอร์ดประกาศ"] })

/** Signs the ledger as it stands, unlocked anew. */
const signNow = ({ office, unlock }: Pick<Place, "office" | "unlock">) => signWith(office, unlock)
const signWith = (office: Place["office"], flag: string | undefined) =>
  Effect.gen(function* () {
    const store = yield* LedgerStore
    const { size } = yield* store.head
    return yield* Effect.flatMap(Signer, (signer) => signer.sign(size, store.leafHashes(0, size))).pipe(
      Effect.provide(layerSigner(office, origin, flag))
    )
  })

interface Refused {
  readonly _tag: string
  readonly [field: string]: unknown
}
const refusal = <A, E, R>(act: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.flip(act), (error) => error as unknown as Refused)

const verifiesAlone = (signed: SignedCheckpoint, { vkey }: KeyMade): boolean =>
  Result.getOrThrow(
    verifySignatures(
      Result.getOrThrow(parseNote(signed.note)),
      [Result.getOrThrow(parseVerifierKey(vkey))],
      verifyEd25519
    )
  ).length === 1

const grow = (finding: "breach" | "flag") =>
  set("shown-findings", ({ shownFindings }) => Effect.succeed({ value: [finding], held: [...shownFindings] }))

describe("signing keys of an office", () => {
  it.effect("are made once, of the bytes given, locked to the file, and sign what the ledger holds", () =>
    inOffice((place) =>
      Effect.gen(function* () {
        const { office, unlock } = place
        const made = yield* begin(place)
        assert.strictEqual(made.file, keyFile(office, made.id))
        for (const file of [made.file, unlock, recordFile(office)]) {
          if (process.platform !== "win32") assert.strictEqual(statSync(file).mode & 0o777, 0o600, file)
        }
        const { active, printedAt } = yield* keysAt(made.entry + 1)
        assert.deepStrictEqual(
          active.map(({ vkey }) => vkey),
          [made.vkey]
        )
        assert.deepStrictEqual(printedAt, ["บอร์ดประกาศ"])
        const seed = repeatableBytes("signing")
        const candidates = Array.from({ length: 4 }, () => formatSigningKey(origin, seed(seedBytes)))
        assert.isTrue(candidates.some((key) => key.includes(`+${made.id}+`)))

        const signed = yield* signNow(place)
        assert.isTrue(verifiesAlone(signed, made))
        const kept = yield* Effect.provide(
          Effect.flatMap(SignedRecord, ({ last }) => last),
          layerSigner(office, origin, unlock)
        )
        assert.deepStrictEqual(kept, signed)

        assert.deepInclude(yield* refusal(begin(place)), { _tag: "KeyRefused", why: "has-key" })
        assert.deepStrictEqual(readdirSync(dirname(made.file)).sort(), [`${made.id}.age`, "record.sqlite"])
      })
    )
  )

  it.effect("each way in which a key does not open has its own name", () =>
    inOffice((place) =>
      Effect.gen(function* () {
        const { folder, office, unlock } = place
        assert.strictEqual((yield* refusal(signNow(place)))._tag, "NoSigningKey")
        const inside = { ...place, unlock: join(office.folder, "unlock.txt") }
        assert.deepInclude(yield* refusal(begin(inside)), {
          _tag: "UnlockFileUnusable",
          why: "inside-office"
        })
        assert.isFalse(existsSync(inside.unlock))
        assert.deepInclude(yield* refusal(beginKeys(office, { unlock: undefined, printedAt: [] })), {
          _tag: "UnlockMissing",
          needs: "either"
        })

        const { file } = yield* begin(place)
        const trying = (flag: string | undefined) => refusal(signWith(office, flag))
        const other = join(folder, "other.txt")
        writeFileSync(other, yield* newIdentityText("2026-11-24T00:00:00.000Z"))
        writeFileSync(join(folder, "letter.txt"), "เรียน นายก")
        assert.deepInclude(yield* trying(other), { _tag: "WrongUnlock", by: "identity", file })
        assert.deepInclude(yield* trying(join(folder, "none.txt")), {
          _tag: "UnlockFileUnusable",
          why: "missing"
        })
        for (const none of [folder, ""])
          assert.deepInclude(yield* trying(none), { _tag: "UnlockFileUnusable", why: "missing" })
        assert.deepInclude(yield* trying(join(folder, "letter.txt")), {
          _tag: "UnlockFileUnusable",
          why: "no-identity"
        })
        assert.deepInclude(yield* trying(undefined), {
          _tag: "UnlockMissing",
          needs: "identity"
        })

        const whole = readFileSync(file)
        writeFileSync(file, whole.subarray(0, -1))
        assert.deepInclude(yield* trying(unlock), { _tag: "KeyFileDamaged", file })
        writeFileSync(file, "")
        assert.deepInclude(yield* trying(unlock), { _tag: "KeyFileDamaged", file })
        const lock = { by: "passphrase", passphrase: Redacted.make("a long passphrase") } as const
        writeFileSync(file, yield* lockText(lock, "x"))
        assert.strictEqual((yield* trying(unlock))._tag, "LockedWithPassphrase")
        assert.deepInclude(yield* trying(undefined), { _tag: "UnlockMissing", needs: "passphrase" })
        rmSync(file)
        assert.deepInclude(yield* trying(unlock), { _tag: "SigningKeyMissing", file })

        const beside = yield* Effect.provide(
          beginKeys(officeFolder(join(folder, "third"), undefined), { unlock, printedAt: [] }),
          Layer.tap(layerNewOffice(officeFolder(join(folder, "third"), undefined)), (context) =>
            Effect.provide(start(agency, origin), context)
          )
        )
        writeFileSync(file, readFileSync(beside.file))
        assert.deepInclude(yield* trying(unlock), { _tag: "OtherSigningKey", file, found: beside.vkey })
        writeFileSync(file, whole)
        assert.strictEqual((yield* signNow(place)).size, (yield* (yield* LedgerStore).head).size)
      })
    )
  )

  it.effect("without the record nothing is signed, and no record is begun", () =>
    inOffice((place) =>
      Effect.gen(function* () {
        yield* begin(place)
        yield* signNow(place)
        const file = recordFile(place.office)
        rmSync(file)
        assert.deepInclude(yield* refusal(signNow(place)), { _tag: "SignerRecordMissing", file })
        const rotating = rotateKeys(place.office, { unlock: place.unlock, printedAt: [] })
        assert.strictEqual((yield* refusal(rotating))._tag, "SignerRecordMissing")
        assert.isFalse(existsSync(file))
      })
    )
  )

  it.effect("a record of another ledger is not taken over, and the key made for it is taken back", () =>
    inOffice((place) =>
      Effect.gen(function* () {
        yield* begin(place)
        yield* signNow(place)
        const office = officeFolder(join(place.folder, "other"), place.office.secrets)
        mkdirSync(office.folder)
        const before = readdirSync(dirname(recordFile(office))).sort()
        const act = Effect.provide(
          Effect.andThen(
            start(agency, `${origin}/2`),
            beginKeys(office, { unlock: place.unlock, printedAt: [] })
          ),
          layerNewOffice(office)
        )
        assert.strictEqual((yield* refusal(act))._tag, "SignerRecordTaken")
        assert.deepStrictEqual(readdirSync(dirname(recordFile(office))).sort(), before)
      })
    )
  )

  it.effect(
    "two sign while one follows the other, each alone verifies, and in the end the newer one signs",
    () =>
      inOffice((place) =>
        Effect.gen(function* () {
          const { office, unlock } = place
          const older = yield* begin(place)
          yield* signNow(place)
          const newer = yield* rotateKeys(office, { unlock, printedAt: [] })
          const both = yield* signNow(place)
          assert.deepStrictEqual([verifiesAlone(both, older), verifiesAlone(both, newer)], [true, true])
          const again = rotateKeys(office, { unlock, printedAt: [] })
          assert.deepInclude(yield* refusal(again), {
            _tag: "KeyRefused",
            why: "rotating",
            day: "2026-12-24"
          })

          assert.deepInclude(yield* refusal(retireKey(office, older.id)), {
            why: "too-early",
            day: "2026-12-24"
          })
          assert.isTrue(existsSync(older.file))
          yield* TestClock.setTime(Date.UTC(2026, 11, 23, 17))
          const entry = yield* retireKey(office, older.id)
          assert.isFalse(existsSync(older.file))
          assert.isTrue(existsSync(retiredFile(office, older.id)))
          const alone = yield* signNow(place)
          assert.deepStrictEqual([verifiesAlone(alone, older), verifiesAlone(alone, newer)], [false, true])

          assert.deepInclude(yield* refusal(retireKey(office, older.id)), { why: "retired-key" })
          writeFileSync(older.file, readFileSync(retiredFile(office, older.id)))
          assert.strictEqual(yield* retireKey(office, older.id), entry)
          assert.isFalse(existsSync(older.file))
        })
      )
  )

  it.effect("a key that came while another was unlocked stops the signing", () =>
    inOffice((place) =>
      Effect.gen(function* () {
        yield* begin(place)
        const store = yield* LedgerStore
        const refused = yield* refusal(
          Effect.gen(function* () {
            const signer = yield* Signer
            yield* rotateKeys(place.office, { unlock: place.unlock, printedAt: [] })
            const { size } = yield* store.head
            return yield* signer.sign(size, store.leafHashes(0, size))
          }).pipe(Effect.provide(layerSigner(place.office, origin, place.unlock)))
        )
        assert.strictEqual(refused._tag, "SigningKeysChanged")
        yield* signNow(place)
      })
    )
  )

  it.effect("locked anew they are the same keys, and what opened them before does not", () =>
    inOffice((place) =>
      Effect.gen(function* () {
        const { folder, office, unlock } = place
        const made = yield* begin(place)
        yield* rotateKeys(office, { unlock, printedAt: [] })
        const newUnlock = join(folder, "new.txt")
        const files = yield* relockKeys(office, { unlock, newUnlock })
        assert.strictEqual(files.length, 2)
        assert.strictEqual((yield* refusal(signNow(place)))._tag, "WrongUnlock")
        assert.isTrue(verifiesAlone(yield* signWith(office, newUnlock), made))
        const nowhere = relockKeys(office, { unlock: newUnlock, newUnlock: join(office.folder, "x") })
        assert.strictEqual((yield* refusal(nowhere))._tag, "UnlockFileUnusable")
        yield* signWith(office, newUnlock)
      })
    )
  )
})

describe("a ledger that goes on from a closed one", () => {
  it.effect("begins with its last good checkpoint, and is read like any other", () =>
    inOffice((place) =>
      Effect.gen(function* () {
        const { folder, office } = place
        const next = `${origin}/2`
        const why = (of: string = next) =>
          Effect.map(refusal(continuing(office.folder, of)), (refused) => refused["why"])
        assert.strictEqual(yield* why(), "never-signed")
        const made = yield* begin(place)
        assert.strictEqual(yield* why(), "not-closed")
        const signed = yield* signNow(place)
        yield* grow("flag")
        yield* recordKey({ kind: "compromise", id: made.id, reason: "กุญแจหาย" })
        assert.strictEqual(yield* why(origin), "same-origin")
        const before = yield* continuing(office.folder, next)
        assert.deepStrictEqual(before, {
          origin,
          size: signed.size,
          root: Buffer.from(signed.root).toString("base64"),
          checkpoint: Buffer.from(signed.note).toString("utf8")
        })
        const closing = yield* signNow(place)
        assert.isTrue(verifiesAlone(closing, made))
        assert.strictEqual((yield* continuing(office.folder, next)).size, closing.size)

        const successor = officeFolder(join(folder, "second"), undefined)
        const read = yield* Effect.provide(
          Effect.gen(function* () {
            yield* start(agency, next, before)
            const store = yield* LedgerStore
            const first = Result.getOrThrow(decodeEnvelope(0, (yield* store.entry(0)).bytes))
            return { first, office: yield* officeAt((yield* store.head).size) }
          }),
          layerNewOffice(successor)
        )
        assert.deepStrictEqual(read.first.data["continues"], { ...before })
        assert.deepStrictEqual(read.office.agency, agency)
        assert.strictEqual(read.office.origin, next)
      })
    )
  )

  it.effect("is not begun where the closed one is not what was signed", () =>
    inOffice((place) =>
      Effect.gen(function* () {
        const made = yield* begin(place)
        yield* recordKey({ kind: "compromise", id: made.id, reason: "กุญแจหาย" })
        const next = `${origin}/2`
        const tried = Effect.map(refusal(continuing(place.office.folder, next)), ({ why }) => why)
        assert.strictEqual(yield* tried, "never-signed")
        const file = recordFile(place.office)
        const honest = yield* signNow(place)
        const forge = (checkpoint: Partial<SignedCheckpoint>) =>
          Effect.gen(function* () {
            rmSync(file)
            yield* Effect.provide(
              Effect.flatMap(SignedRecord, (record) =>
                record.replace(undefined, { ...honest, ...checkpoint })
              ),
              layerSignedRecord(file, { create: true })
            )
          })
        const cases: ReadonlyArray<Partial<SignedCheckpoint>> = [
          { root: new Uint8Array(32) },
          { size: honest.size + 1 },
          { size: honest.size - 1 },
          { note: honest.note.map((byte, at) => (at === honest.note.length - 9 ? byte ^ 1 : byte)) },
          { note: new Uint8Array(0) }
        ]
        for (const checkpoint of cases) {
          yield* forge(checkpoint)
          assert.strictEqual(yield* tried, "not-as-signed")
        }
        yield* forge({})
        assert.strictEqual((yield* continuing(place.office.folder, next)).size, honest.size)
      })
    )
  )
})
