import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { text } from "node:stream/consumers"
import { digestOf, disclosureOf, open, seal } from "../../src/ledger/commitment.ts"
import { SubjectKeys } from "../../src/ledger/keys.ts"
import { layerMemory } from "../../src/ledger/store/keys-memory.ts"
import { layerSqlite } from "../../src/ledger/store/keys-sqlite.ts"
import { temporaryFolder } from "./folder.ts"

const lookup = "person:นายตัวอย่าง หนึ่ง"
const inFolder = (body: (folder: string, file: string) => Effect.Effect<unknown, unknown>) =>
  Effect.scoped(Effect.flatMap(temporaryFolder, (folder) => body(folder, join(folder, "keys.db"))))
const withKeys = <A, E>(
  file: string,
  body: (keys: SubjectKeys["Service"]) => Effect.Effect<A, E>,
  create = true
) => Effect.flatMap(SubjectKeys, body).pipe(Effect.provide(layerSqlite(file, { create })))
const hex = (bytes: Uint8Array | undefined) =>
  bytes === undefined ? undefined : Buffer.from(bytes).toString("hex")
const everythingIn = (folder: string) =>
  Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))))

/** Different bytes at every call, the same in every run. */
const countedBytes = () => {
  let calls = 0
  return (length: number) => createHash("sha512").update(String(calls++)).digest().subarray(0, length)
}

const keysConformance = (name: string, layer: Layer.Layer<SubjectKeys, unknown>) => {
  const owes = (title: string, body: (keys: SubjectKeys["Service"]) => Effect.Effect<unknown, unknown>) =>
    it.effect(title, () => Effect.provide(Effect.flatMap(SubjectKeys, body), layer))

  describe(`the contract of subject keys: ${name}`, () => {
    owes("finds one person again and tells two apart", (keys) =>
      Effect.gen(function* () {
        const one = yield* keys.ofSubject(lookup)
        const two = yield* keys.ofSubject("person:นายตัวอย่าง สอง")
        assert.strictEqual(one.key.length, 32)
        assert.match(one.subject, /^[A-Za-z0-9_-]{22}$/)
        assert.deepStrictEqual(yield* keys.ofSubject(lookup), one)
        assert.notStrictEqual(one.subject, two.subject)
        assert.notStrictEqual(hex(one.key), hex(two.key))
        assert.strictEqual(hex(yield* keys.get(one.subject)), hex(one.key))
        assert.isUndefined(yield* keys.get("nobody"))
      })
    )

    owes("answers for many at once as for each, in the order asked, begun or not", (keys) =>
      Effect.gen(function* () {
        const known = yield* keys.ofSubject("person 1")
        const asked = ["person 0", "person 1", "person 2", "person 0"]
        const found = yield* keys.ofSubjects(asked)
        assert.deepStrictEqual(found, yield* Effect.forEach(asked, keys.ofSubject))
        assert.deepStrictEqual(found[1], known)
        assert.deepStrictEqual(found[3], found[0])
        assert.strictEqual(new Set(found.map(({ subject }) => subject)).size, 3)
        assert.deepStrictEqual(yield* keys.ofSubjects(asked), found)
        assert.deepStrictEqual(yield* keys.ofSubjects([]), [])
      })
    )

    owes("finds a person without making one", (keys) =>
      Effect.gen(function* () {
        assert.isUndefined(yield* keys.find(lookup))
        assert.isUndefined(yield* keys.find(lookup))
        const one = yield* keys.ofSubject(lookup)
        assert.deepStrictEqual(yield* keys.find(lookup), one)
        assert.isUndefined(yield* keys.find(`${lookup} `))
        yield* keys.erase(one.subject)
        assert.isUndefined(yield* keys.find(lookup))
      })
    )

    owes("erases one person only, for good", (keys) =>
      Effect.gen(function* () {
        const one = yield* keys.ofSubject(lookup)
        const two = yield* keys.ofSubject("person:นายตัวอย่าง สอง")
        yield* keys.erase(one.subject)
        yield* keys.erase(one.subject)
        yield* keys.erase("nobody")
        assert.isUndefined(yield* keys.get(one.subject))
        assert.strictEqual(hex(yield* keys.get(two.subject)), hex(two.key))
        const anew = yield* keys.ofSubject(lookup)
        assert.notStrictEqual(anew.subject, one.subject)
        assert.notStrictEqual(hex(anew.key), hex(one.key))
        assert.isUndefined(yield* keys.get(one.subject))
      })
    )

    owes("what an erased key sealed and committed to stays closed", (keys) =>
      Effect.gen(function* () {
        const { subject, key } = yield* keys.ofSubject(lookup)
        const place = { log: "ledger.example", seq: 3, field: "supplier.name" }
        const box = seal(key, place, "นายตัวอย่าง หนึ่ง")
        const digest = digestOf(disclosureOf(key, place, "นายตัวอย่าง หนึ่ง"))
        yield* keys.erase(subject)
        const anew = yield* keys.ofSubject(lookup)
        assert.strictEqual((yield* Effect.flip(open(anew.key, place, box)))._tag, "BoxRefused")
        assert.notStrictEqual(digestOf(disclosureOf(anew.key, place, "นายตัวอย่าง หนึ่ง")), digest)
      })
    )
  })
}

keysConformance("memory", layerMemory())
keysConformance(
  "sqlite",
  Layer.unwrap(
    Effect.map(temporaryFolder, (folder) => layerSqlite(join(folder, "keys.db"), { create: true }))
  )
)

describe("the file of subject keys", () => {
  it.effect("takes its random bytes from where it is told", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const taken = yield* Effect.forEach(["a.db", "b.db"], (name) =>
          Effect.flatMap(SubjectKeys, (keys) => keys.ofSubject(lookup)).pipe(
            Effect.provide(layerSqlite(join(folder, name), { create: true, randomBytes: countedBytes() }))
          )
        )
        assert.deepStrictEqual(taken[0], taken[1])
      })
    )
  )

  it.effect("keeps keys over a restart, readable by its owner alone, and is not begun by a typo", () =>
    inFolder((_, file) =>
      Effect.gen(function* () {
        const before = yield* withKeys(file, (keys) => keys.ofSubject(lookup))
        const after = yield* withKeys(file, (keys) => keys.ofSubject(lookup), false)
        assert.deepStrictEqual(after, before)
        if (process.platform !== "win32") assert.strictEqual(statSync(file).mode & 0o777, 0o600)
        const refused = yield* Effect.flip(withKeys(`${file}x`, () => Effect.void, false))
        assert.strictEqual(refused._tag, "StoreUnavailable")
        assert.isFalse(existsSync(`${file}x`))
      })
    )
  )

  it.effect("holds no lookup text, nor its plain hash", () =>
    inFolder((folder, file) =>
      Effect.gen(function* () {
        yield* withKeys(file, (keys) => keys.ofSubject(lookup))
        const kept = everythingIn(folder)
        for (const trace of [lookup, "ตัวอย่าง", createHash("sha256").update(lookup).digest()]) {
          assert.strictEqual(kept.indexOf(trace), -1)
        }
      })
    )
  )

  it.effect("leaves no trace of an erased key in any file, however the pages were split before", () =>
    inFolder((folder, file) =>
      withKeys(file, (keys) =>
        Effect.gen(function* () {
          const people = yield* Effect.forEach(
            Array.from({ length: 600 }, (_, i) => `person ${i}`),
            keys.ofSubject
          )
          const lookups = new DatabaseSync(file, { readOnly: true })
          const lookupOf = (subject: string) =>
            lookups.prepare("SELECT lookup FROM subject WHERE id = ?").get(subject)!["lookup"] as Uint8Array
          const erased = people
            .filter((_, i) => i % 20 === 0)
            .map((it) => ({ ...it, lookup: lookupOf(it.subject) }))
          lookups.close()
          assert.isTrue(erased.every(({ key }) => everythingIn(folder).indexOf(key) >= 0))
          for (const { subject } of erased) yield* keys.erase(subject)
          const kept = everythingIn(folder)
          for (const { subject, key, lookup } of erased) {
            for (const trace of [subject, key, lookup]) assert.strictEqual(kept.indexOf(trace), -1)
          }
          assert.strictEqual(hex(yield* keys.get(people[1]!.subject)), hex(people[1]!.key))
        })
      )
    )
  )

  it.effect("a key that another process erased is gone here too", () =>
    inFolder((_, file) =>
      withKeys(file, (here) =>
        Effect.gen(function* () {
          const { subject } = yield* here.ofSubject(lookup)
          yield* withKeys(file, (there) => there.erase(subject))
          assert.isUndefined(yield* here.get(subject))
        })
      )
    )
  )

  it.live("processes that ask for the same people at once, in a file none of them has begun, agree", () =>
    inFolder((_, file) =>
      Effect.gen(function* () {
        const script = join(import.meta.dirname, "key-taker.ts")
        const takers = Array.from({ length: 4 }, () =>
          spawn(process.execPath, [script, file, "30"], { stdio: ["ignore", "pipe", "inherit"] })
        )
        const said = yield* Effect.promise(() => Promise.all(takers.map(({ stdout }) => text(stdout))))
        const taken: ReadonlyArray<ReadonlyArray<string>> = said.map((line) => JSON.parse(line))
        assert.strictEqual(new Set(taken[0]).size, 30)
        for (const other of taken) assert.deepStrictEqual(other, taken[0])
      })
    )
  )
})
