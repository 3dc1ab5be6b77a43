import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { signingKey, signText } from "../../../../src/ledger/signing.ts"
import { formatCheckpoint } from "../../../../src/ledger/proof/checkpoint.ts"
import {
  begun,
  brokenIn,
  bytesOf,
  checked,
  type Files,
  firstKey,
  keyNamed,
  type Laboratory,
  origin,
  remarksIn,
  secondKey,
  siteFiles,
  sourceOf,
  vkeyOf
} from "./lab.ts"

const kept = (files: Files, path: string) => ({ name: `kept/${path}`, bytes: files.get(`ledger/${path}`)! })
const first = keyNamed(vkeyOf(firstKey))
const second = keyNamed(vkeyOf(secondKey))

describe("keys", () => {
  it.effect("the right key from elsewhere holds, and nothing is said of the site's own word", () =>
    Effect.gen(function* () {
      const result = yield* checked(sourceOf(siteFiles()), { keys: [first] })
      assert.deepStrictEqual(brokenIn(result), [])
      assert.notInclude(remarksIn(result), "key-from-site")
    })
  )

  it.effect("another key of the same name is not led to", () =>
    Effect.gen(function* () {
      const result = yield* checked(sourceOf(siteFiles()), { keys: [second] })
      assert.deepStrictEqual(brokenIn(result), ["log.checkpoint key-not-led-to ledger/checkpoint"])
    })
  )

  it.effect("a key of another ledger says so", () =>
    Effect.gen(function* () {
      const other = signingKey("ledger.example/other", new Uint8Array(32).fill(1)).key
      const result = yield* checked(sourceOf(siteFiles()), { keys: [other] })
      assert.sameMembers(
        [...brokenIn(result)],
        ["log.checkpoint key-of-another", "log.checkpoint key-not-led-to ledger/checkpoint"]
      )
    })
  )

  /** The first key is followed by the second, both sign, then the first is retired. */
  const rotated = (write: (lab: Laboratory) => void = () => undefined): Files => {
    const lab = begun()
    lab.sign()
    lab.key("rotation", secondKey)
    lab.disclose("2025-08", { "index.html": "<p>" }, 0)
    lab.sign(firstKey, secondKey)
    lab.key("retirement", firstKey)
    lab.addMany(3)
    lab.sign(secondKey)
    write(lab)
    return lab.publish()
  }

  it.effect("the first key leads to the one that follows it, also when it is retired", () =>
    Effect.gen(function* () {
      for (const keys of [[], [first], [second], [first, second]]) {
        const result = yield* checked(sourceOf(rotated()), { keys })
        assert.deepStrictEqual(brokenIn(result), [])
      }
    })
  )

  it.effect("without a checkpoint that both signed nothing leads from the first to the second", () =>
    Effect.gen(function* () {
      const files = rotated()
      for (const path of files.keys()) if (path.includes("checkpoints/")) files.delete(path)
      const result = yield* checked(sourceOf(files), { keys: [first] })
      assert.include(brokenIn(result), "log.checkpoint key-not-led-to ledger/checkpoint")
    })
  )

  it.effect("a key that is retired, or not announced yet, signs nothing", () =>
    Effect.gen(function* () {
      const retired = rotated((lab) => {
        lab.addMany(1)
        lab.sign(firstKey)
      })
      assert.include(
        brokenIn(yield* checked(sourceOf(retired))),
        "log.checkpoint note-key-out-of-use ledger/checkpoint"
      )
      const early = begun()
      early.sign(secondKey)
      early.key("rotation", secondKey)
      early.disclose("2025-08", { "index.html": "<p>" }, 0)
      early.sign(firstKey, secondKey)
      const files = early.publish()
      assert.deepStrictEqual(brokenIn(yield* checked(sourceOf(files))), [
        "log.proofs note-key-out-of-use ledger/proofs/entries/000.tlog-proof"
      ])
    })
  )

  it.effect("a key in other hands is told of", () =>
    Effect.gen(function* () {
      const lab = begun()
      lab.key("compromise", firstKey)
      lab.sign()
      const result = yield* checked(sourceOf(lab.publish()))
      assert.deepStrictEqual(brokenIn(result), [])
      assert.include(remarksIn(result), "key-compromised")
    })
  )

  it.effect("close the ledger where one is told to be in other hands: what follows is told", () =>
    Effect.gen(function* () {
      const lab = begun()
      lab.key("compromise", firstKey)
      const entry = lab.add("note", { text: "ต่อ" })
      lab.sign()
      assert.deepStrictEqual(brokenIn(yield* checked(sourceOf(lab.publish()))), [
        `log.keys entry-after-closing  ${entry}`
      ])
    })
  )
})

describe("checkpoints that somebody kept", () => {
  it.effect("hold where the log goes on from them", () =>
    Effect.gen(function* () {
      const files = siteFiles()
      const old = [
        kept(files, "checkpoints/2025-07"),
        kept(files, "checkpoints/2025-08"),
        kept(files, "checkpoint")
      ]
      const result = yield* checked(sourceOf(files), { old })
      assert.deepStrictEqual(brokenIn(result), [])
      assert.strictEqual(result.tally.results().find(({ check }) => check === "history.old")?.held, 3)
      assert.notInclude(remarksIn(result), "no-old-checkpoint")
    })
  )

  /** The same ledger twice, but for one entry before the first signature: signed anew in every part. */
  const history = (text: string): Files => {
    const lab = begun()
    lab.add("note", { text })
    lab.addMany(300)
    lab.sign()
    lab.addMany(10)
    lab.sign()
    return lab.publish()
  }

  it.effect("show a history that was rewritten and signed anew, which nothing else does", () =>
    Effect.gen(function* () {
      const [before, after] = [history("as it was"), history("as it never was")]
      assert.deepStrictEqual(brokenIn(yield* checked(sourceOf(after), { keys: [first] })), [])
      const result = yield* checked(sourceOf(after), { keys: [first], old: [kept(before, "checkpoint")] })
      assert.deepStrictEqual(brokenIn(result), ["history.old note-root kept/checkpoint"])
    })
  )

  it.effect("show a ledger that was cut back", () =>
    Effect.gen(function* () {
      const files = siteFiles()
      const newest = kept(files, "checkpoint")
      files.set("ledger/checkpoint", files.get("ledger/checkpoints/2025-07.r2")!)
      const result = yield* checked(sourceOf(files), { old: [newest], proofs: 0 })
      assert.deepStrictEqual(brokenIn(result), ["history.old note-ahead kept/checkpoint"])
    })
  )

  it.effect("are refused where they are another's, forged, or nothing", () =>
    Effect.gen(function* () {
      const files = siteFiles()
      const root = new Uint8Array(32)
      const old = [
        {
          name: "other",
          bytes: signText(formatCheckpoint({ origin: "ledger.example/other", size: 3, root }), [firstKey])
        },
        { name: "stranger", bytes: signText(formatCheckpoint({ origin, size: 3, root }), [secondKey]) },
        { name: "nothing", bytes: bytesOf("626\n") }
      ]
      assert.deepStrictEqual(brokenIn(yield* checked(sourceOf(files), { old, proofs: 0 })), [
        "history.old note-origin other",
        "history.old note-unsigned stranger",
        "history.old note-form nothing"
      ])
    })
  )
})

describe("checkpoints beside the month-end ones", () => {
  it.effect("are held against the log where they are checkpoints, and left alone where they are none", () =>
    Effect.gen(function* () {
      const files = siteFiles()
      const fork = signText(formatCheckpoint({ origin, size: 3, root: new Uint8Array(32) }), [firstKey])
      files.set("ledger/checkpoints/2025-09", fork)
      files.set("ledger/checkpoints/README", bytesOf("notes"))
      files.set("ledger/checkpoints/2030-01", files.get("ledger/checkpoint")!)
      const result = yield* checked(sourceOf(files))
      assert.deepStrictEqual(brokenIn(result), ["history.month-ends note-root ledger/checkpoints/2025-09"])
      assert.deepStrictEqual(result.tally.remarks().find(({ code }) => code === "uncovered")?.about, [
        "ledger/checkpoints/README",
        "ledger/checkpoints/2030-01"
      ])
    })
  )
})
