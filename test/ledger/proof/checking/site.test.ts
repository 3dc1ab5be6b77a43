import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { checkIds } from "../../../../src/ledger/proof/checking/checks.ts"
import { NotASite } from "../../../../src/ledger/proof/checking/check.ts"
import { brokenIn, bytesOf, checked, remarksIn, siteFiles, sourceOf } from "./lab.ts"

describe("a whole site", () => {
  it.effect("holds in every check that its files allow", () =>
    Effect.gen(function* () {
      const result = yield* checked(sourceOf(siteFiles()))
      assert.deepStrictEqual(brokenIn(result), [])
      const held = Object.fromEntries(result.tally.results().map(({ check, held: count }) => [check, count]))
      assert.deepStrictEqual(held, {
        "files.disclosures": 3,
        "files.manifests": 6,
        "files.committed": 14,
        "files.openings": 3,
        "files.site": 2,
        "log.checkpoint": 1,
        "log.keys": 1,
        "log.bundles": 626,
        "log.tiles": 3,
        "log.partials": 6,
        "log.root": 1,
        "log.entries": 626,
        "log.proofs": 626,
        "history.month-ends": 3,
        "witness.cosignatures": 0
      })
      const later = checkIds.filter((check) => !(check in held))
      assert.deepStrictEqual(later, ["files.rebuilt", "history.old", "time.timestamps"])
      assert.sameMembers(remarksIn(result) as Array<string>, [
        "key-from-site",
        "no-old-checkpoint",
        "timestamp-missing"
      ])
      assert.deepStrictEqual(result.facts?.printedAt, ["ป้ายประกาศหน้าที่ทำการ"])
      assert.strictEqual(result.read, 626)
    })
  )

  it.effect("gives the same verdict where its files cannot be listed, and says so", () =>
    Effect.gen(function* () {
      const files = siteFiles()
      files.set("2025-09/index.html", bytesOf("<p>ไม่มีในบัญชี</p>"))
      files.set("2025-08/.hidden.html", bytesOf("<p>"))
      files.set(".publication.lock", bytesOf("1"))
      const folder = yield* checked(sourceOf(files))
      const web = yield* checked(sourceOf(files, { list: Effect.undefined, atOnce: 6 }))
      assert.deepStrictEqual(brokenIn(folder), [])
      assert.deepStrictEqual(brokenIn(web), [])
      const held = (result: typeof web) =>
        result.tally
          .results()
          .map(({ check, held: count }) => `${check} ${count}`)
          .sort()
      assert.deepStrictEqual(held(web), held(folder))
      assert.deepStrictEqual(folder.tally.remarks().find(({ code }) => code === "uncovered")?.about, [
        "2025-09/index.html",
        "2025-08/.hidden.html"
      ])
      assert.include(remarksIn(web), "not-listable")
      assert.notInclude(remarksIn(web), "uncovered")
    })
  )

  it.effect("looks at as many proofs as are asked for, and says that it left some out", () =>
    Effect.gen(function* () {
      const files = siteFiles()
      files.set("ledger/proofs/entries/001.tlog-proof", bytesOf("not a proof"))
      const some = yield* checked(sourceOf(files), { proofs: 100 })
      assert.deepStrictEqual(brokenIn(some), [])
      const proofs = some.tally.results().find(({ check }) => check === "log.proofs")
      assert.strictEqual(proofs?.held, 90)
      assert.include(remarksIn(some), "proofs-sampled")
      const none = yield* checked(sourceOf(files), { proofs: 0 })
      assert.isUndefined(none.tally.results().find(({ check }) => check === "log.proofs"))
      const all = yield* checked(sourceOf(files))
      assert.deepStrictEqual(brokenIn(all), ["log.proofs proof-form ledger/proofs/entries/001.tlog-proof 1"])
    })
  )

  it.effect("is no site where neither checkpoint nor list is there", () =>
    Effect.gen(function* () {
      const files = siteFiles()
      for (const path of ["ledger/checkpoint", "ledger/log.json", "site.json"]) files.delete(path)
      assert.instanceOf(yield* Effect.flip(checked(sourceOf(files))), NotASite)
      const page = bytesOf("<!doctype html>")
      const always = sourceOf(files, { read: () => Effect.succeed(page), list: Effect.undefined })
      assert.instanceOf(yield* Effect.flip(checked(always)), NotASite)
    })
  )
})
