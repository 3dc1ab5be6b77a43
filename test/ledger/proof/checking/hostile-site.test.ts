import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Effect, Result, Schema } from "effect"
import { formatCheckpoint } from "../../../../src/ledger/proof/checkpoint.ts"
import { isSafePath, type Source, SourceUnavailable } from "../../../../src/ledger/proof/checking/source.ts"
import { signText } from "../../../../src/ledger/signing.ts"
import {
  begun,
  brokenIn,
  bytesOf,
  checked,
  type Files,
  firstKey,
  origin,
  siteFiles,
  sourceOf
} from "./lab.ts"

/** A source that tells which paths it was asked for. */
const asked = (files: Files): { readonly source: Source; readonly paths: Array<string> } => {
  const paths: Array<string> = []
  const inner = sourceOf(files)
  return { paths, source: { ...inner, read: (path, limit) => (paths.push(path), inner.read(path, limit)) } }
}

describe("a site made to harm", () => {
  const names = [
    "../../etc/passwd",
    "/etc/passwd",
    "..\\..\\x",
    "a/../b",
    "./a",
    "a//b",
    "%2e%2e/x",
    ".hidden",
    "C:/x",
    "http://other.example/",
    "x\u0000y",
    "a/.env",
    ""
  ]

  for (const name of names) {
    it.effect(`asks for ${JSON.stringify(name)} and is not obeyed`, () =>
      Effect.gen(function* () {
        const lab = begun()
        lab.site[name] = "x"
        lab.disclose("2025-08", { "index.html": "<p>", [name]: "x" }, 0)
        lab.sign()
        const { paths, source } = asked(lab.publish())
        const broken = brokenIn(yield* checked(source))
        assert.isTrue(
          broken.some((text) => text.startsWith("files.committed path-refused")),
          broken.join("\n")
        )
        assert.include(broken, "files.site path-refused site.json")
        assert.deepStrictEqual(
          paths.filter((path) => !isSafePath(path)),
          []
        )
      })
    )
  }

  it.effect("claims a log without end, and is not followed", () =>
    Effect.gen(function* () {
      const files = siteFiles()
      const size = Number.MAX_SAFE_INTEGER
      const root = new Uint8Array(32)
      files.set("ledger/checkpoint", signText(formatCheckpoint({ origin, size, root }), [firstKey]))
      const { paths, source } = asked(files)
      const broken = brokenIn(yield* checked(source))
      assert.include(broken, "log.root log-cut-short ledger/checkpoint 512")
      assert.isBelow(paths.length, 2_000)
    })
  )

  it.effect("answers otherwise the second time, and is found out", () =>
    Effect.gen(function* () {
      for (const path of [
        "ledger/tile/entries/000",
        "2025-07/purchases.csv",
        "2025-07/openings.jsonl",
        "site.json"
      ]) {
        const files = siteFiles()
        const seen = new Map<string, number>()
        const inner = sourceOf(files)
        const source: Source = {
          ...inner,
          read: (name, limit) => {
            seen.set(name, (seen.get(name) ?? 0) + 1)
            return name === path && seen.get(name)! > 1
              ? Effect.succeed(bytesOf("something else"))
              : inner.read(name, limit)
          }
        }
        const result = yield* Effect.result(checked(source))
        assert.isAbove(seen.get(path)!, 1, path)
        assert.isTrue(Result.isFailure(result) && result.failure instanceof SourceUnavailable, path)
      }
    })
  )

  it.effect("is published anew while it is read: that is no finding", () =>
    Effect.gen(function* () {
      const files = siteFiles()
      files.delete("2025-08/index.html")
      let times = 0
      const inner = sourceOf(files)
      const source: Source = {
        ...inner,
        read: (path, limit) =>
          path === "ledger/checkpoint" && ++times > 1
            ? Effect.succeed(files.get("ledger/checkpoints/2025-08"))
            : inner.read(path, limit)
      }
      const error = yield* Effect.flip(checked(source))
      assert.deepInclude(error, { _tag: "SourceUnavailable", reason: "changed" })
    })
  )

  it.effect("sends what is no JSON, or JSON without end", () =>
    Effect.gen(function* () {
      const deep = bytesOf(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)
      for (const path of ["2025-08/manifest.json", "manifest.json", "ledger/log.json"]) {
        const files = siteFiles()
        files.set(path, deep)
        assert.lengthOf(brokenIn(yield* checked(sourceOf(files))), 1, path)
      }
    })
  )
})

const int = (minimum: number, maximum: number) =>
  Arbitrary.schema(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum, maximum }))))

describe("whatever byte of whatever file is turned", () => {
  /** Nothing vouches for a page that is printed from the log. */
  const paths = [...siteFiles().keys()].filter((path) => path !== "ledger/notice.html").sort()

  it.effect.prop(
    "something does not hold, and it is said where",
    [int(0, paths.length - 1), int(0, 1_000_000), int(0, 7)],
    ([file, place, bit]) =>
      Effect.gen(function* () {
        const path = paths[file]!
        const files = siteFiles()
        const bytes = new Uint8Array(files.get(path)!)
        const at = place % bytes.length
        bytes[at]! ^= 2 ** bit
        files.set(path, bytes)
        const broken = brokenIn(yield* checked(sourceOf(files)))
        const isJson = /(?:log|manifest)\.json$/.test(path)
        assert.isTrue(
          isJson || broken.some((text) => text.includes(path)),
          `${path} ${at} ${bit}: ${broken.join("; ")}`
        )
      }),
    { arbitrary: { runs: 60 } }
  )
})

describe("isSafePath", () => {
  it("takes what is published", () => {
    for (const path of [
      "index.html",
      "2025-08/r1/purchases.csv",
      "assets/fonts/sarabun-thai-400.woff2",
      "ledger/tile/entries/x001/234.p/5"
    ])
      assert.isTrue(isSafePath(path), path)
    assert.isFalse(isSafePath("a".repeat(1_001)))
  })
})
