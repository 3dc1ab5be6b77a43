import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  begun,
  brokenIn,
  bytesOf,
  checked,
  type Files,
  type Laboratory,
  openingOf,
  remarksIn,
  sourceOf,
  tableOf
} from "./lab.ts"

const name = "นายตัวอย่าง หนึ่ง"
const field = "supplier.name"

const openingsOf = (seq: number, value: string): string =>
  `${JSON.stringify({ entry: seq, field, opening: openingOf(seq, field, value) })}\n`

const month = (openings: string): Record<string, string> => ({
  "index.html": "<p>",
  "purchases.csv": tableOf(1),
  ...(openings === "" ? {} : { "openings.jsonl": openings })
})

interface Told {
  readonly hidden: number
  readonly disclosed: number
}

/** A month that shows a person's name, what the office then does, and the site it leaves. */
const told = (act: (lab: Laboratory, told: Told) => void, remove: (files: Files) => void) =>
  Effect.gen(function* () {
    const lab = begun()
    const hidden = lab.hide({ [field]: name })
    const disclosed = lab.disclose("2025-08", month(openingsOf(hidden, name)), 1)
    lab.sign()
    act(lab, { hidden, disclosed })
    lab.sign()
    const files = lab.publish()
    remove(files)
    return yield* checked(sourceOf(files))
  })

const removeAll =
  (...starts: ReadonlyArray<string>) =>
  (files: Files): void => {
    for (const path of files.keys()) if (starts.some((start) => path.startsWith(start))) files.delete(path)
  }

const redact = (lab: Laboratory, fields: ReadonlyArray<{ entry: number; fields: ReadonlyArray<string> }>) =>
  lab.add("redaction", { fields: fields.map((each) => ({ ...each })), ground: "มาตรา 33", decidedBy: "ปลัด" })

describe("what may be missing", () => {
  it.effect("a revision's files, where a later one of the month refers to a redaction", () =>
    Effect.gen(function* () {
      const result = yield* told((lab, { hidden }) => {
        const redaction = redact(lab, [{ entry: hidden, fields: [field] }])
        lab.disclose("2025-08", month(""), 1, { refs: [redaction] })
      }, removeAll("2025-08/r1/"))
      assert.deepStrictEqual(brokenIn(result), [])
      assert.include(remarksIn(result), "withdrawn")
      assert.notInclude(remarksIn(result), "redacted-still-open")
    })
  )

  it.effect("not where that revision refers to something else than a redaction", () =>
    Effect.gen(function* () {
      const result = yield* told((lab, { disclosed, hidden }) => {
        redact(lab, [{ entry: hidden, fields: [field] }])
        lab.disclose("2025-08", month(""), 1, { refs: [disclosed] })
      }, removeAll("2025-08/r1/"))
      assert.deepStrictEqual(brokenIn(result), ["files.manifests missing 2025-08/r1/manifest.json 3"])
    })
  )

  it.effect("not where another month's revision refers to the redaction", () =>
    Effect.gen(function* () {
      const result = yield* told((lab, { hidden }) => {
        const redaction = redact(lab, [{ entry: hidden, fields: [field] }])
        lab.disclose("2025-09", month(""), 1, { refs: [redaction] })
        lab.disclose("2025-08", month(""), 1)
      }, removeAll("2025-08/r1/"))
      assert.deepStrictEqual(brokenIn(result), ["files.manifests missing 2025-08/r1/manifest.json 3"])
    })
  )

  it.effect("every earlier revision, through those that correct one another, but not the later ones", () =>
    Effect.gen(function* () {
      const act = (lab: Laboratory, { hidden }: Told) => {
        lab.disclose("2025-08", month(openingsOf(hidden, name)), 1)
        const redaction = redact(lab, [{ entry: hidden, fields: [field] }])
        lab.disclose("2025-08", month(""), 1, { refs: [redaction] })
        lab.disclose("2025-08", month(""), 1)
      }
      const early = yield* told(act, removeAll("2025-08/r1/", "2025-08/r2/"))
      assert.deepStrictEqual(brokenIn(early), [])
      const late = yield* told(act, removeAll("2025-08/r3/", "2025-08/index.html"))
      assert.sameMembers(
        [...brokenIn(late)],
        ["files.manifests missing 2025-08/r3/manifest.json 6", "files.committed missing 2025-08/index.html 7"]
      )
    })
  )

  it.effect("one file, where a redaction names it", () =>
    Effect.gen(function* () {
      const act = (lab: Laboratory, { disclosed }: Told) =>
        void redact(lab, [{ entry: disclosed, fields: ["file:r1/purchases.csv", "file:r1/openings.jsonl"] }])
      const named = yield* told(act, removeAll("2025-08/r1/purchases.csv", "2025-08/r1/openings.jsonl"))
      assert.deepStrictEqual(brokenIn(named), [])
      assert.include(remarksIn(named), "withdrawn")
      const other = yield* told(act, removeAll("2025-08/r1/index.html"))
      assert.deepStrictEqual(brokenIn(other), ["files.committed missing 2025-08/r1/index.html 3"])
      const whole = yield* told(act, removeAll("2025-08/r1/"))
      assert.deepStrictEqual(brokenIn(whole), ["files.manifests missing 2025-08/r1/manifest.json 3"])
    })
  )

  it.effect("nobody knows what, where the entry that may say so cannot be read", () =>
    Effect.gen(function* () {
      const act = (lab: Laboratory, { disclosed }: Told) =>
        void redact(lab, [{ entry: disclosed, fields: ["file:r1/purchases.csv"] }])
      const bundle = "ledger/tile/entries/000.p/5"
      const result = yield* told(act, (files) => {
        const bytes = files.get(bundle)!.slice()
        bytes[bytes.length - 10]! ^= 1
        files.set(bundle, bytes).delete("2025-08/r1/purchases.csv")
        files.delete("2025-08/manifest.json")
      })
      assert.deepStrictEqual(brokenIn(result), [`log.bundles entry-differs ${bundle} 4`])
      const unexplained = result.tally.remarks().find(({ code }) => code === "missing-unexplained")
      assert.deepStrictEqual(unexplained?.about, ["2025-08/manifest.json", "2025-08/r1/purchases.csv"])
    })
  )

  it.effect("nothing changed, even where it might be missing", () =>
    Effect.gen(function* () {
      const result = yield* told(
        (lab, { disclosed }) => void redact(lab, [{ entry: disclosed, fields: ["file:r1/purchases.csv"] }]),
        (files) => files.set("2025-08/r1/purchases.csv", bytesOf("changed"))
      )
      assert.deepStrictEqual(brokenIn(result), ["files.committed file-differs 2025-08/r1/purchases.csv 3"])
    })
  )

  it.effect("what is redacted and still shown is told of", () =>
    Effect.gen(function* () {
      const result = yield* told(
        (lab, { hidden }) => void redact(lab, [{ entry: hidden, fields: [field] }]),
        () => undefined
      )
      assert.deepStrictEqual(brokenIn(result), [])
      assert.include(remarksIn(result), "redacted-still-open")
    })
  )
})

describe("an opening that a month shows", () => {
  const shown = (openings: (seq: number) => string) =>
    Effect.gen(function* () {
      const lab = begun()
      const hidden = lab.hide({ [field]: name })
      lab.disclose("2025-08", month(openings(hidden)), 1)
      lab.sign()
      const result = yield* checked(sourceOf(lab.publish()))
      return brokenIn(result).filter((text) => !text.includes("/r1/"))
    })

  it.effect("opens what the entry committed to", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* shown((seq) => openingsOf(seq, name)), [])
    })
  )

  const lines: ReadonlyArray<readonly [name: string, line: (seq: number) => unknown, broken: string]> = [
    [
      "another value",
      (seq) => ({ entry: seq, field, opening: openingOf(seq, field, "นายอื่น") }),
      "files.openings opening-differs 2025-08/openings.jsonl 2 1"
    ],
    [
      "another field's",
      (seq) => ({ entry: seq, field: "amount", opening: openingOf(seq, field, name) }),
      "files.openings opening-differs 2025-08/openings.jsonl 2 1"
    ],
    [
      "of an entry that hides nothing",
      (seq) => ({ entry: 0, field, opening: openingOf(seq, field, name) }),
      "files.openings opening-differs 2025-08/openings.jsonl 0 1"
    ],
    [
      "of an entry that is not there",
      (seq) => ({ entry: 1_000, field, opening: openingOf(seq, field, name) }),
      "files.openings opening-differs 2025-08/openings.jsonl 1000 1"
    ],
    ["of nothing", (seq) => ({ entry: seq, field }), "files.openings opening-line 2025-08/openings.jsonl  1"]
  ]
  for (const [what, line, broken] of lines) {
    it.effect(`is refused: ${what}`, () =>
      Effect.gen(function* () {
        assert.deepStrictEqual(yield* shown((seq) => `${JSON.stringify(line(seq))}\n`), [broken])
      })
    )
  }

  it.effect("is refused where its own field is another than the entry's", () =>
    Effect.gen(function* () {
      const lab = begun()
      const opening = openingOf(2, "amount", "1")
      const { digestOfOpening } = yield* Effect.promise(
        () => import("../../../../src/ledger/proof/opening.ts")
      )
      const { sha256 } = yield* Effect.promise(() => import("../../../../src/ledger/hashing.ts"))
      const seq = lab.add("contract", {}, { commit: { [field]: digestOfOpening(sha256, opening) } })
      lab.disclose("2025-08", month(`${JSON.stringify({ entry: seq, field, opening })}\n`), 1)
      lab.sign()
      const result = yield* checked(sourceOf(lab.publish()))
      assert.include(brokenIn(result), "files.openings opening-form 2025-08/openings.jsonl 2 1")
    })
  )
})
