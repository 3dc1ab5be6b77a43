import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { brokenIn, bytesOf, checked, type Files, remarksIn, siteFiles, sourceOf } from "./lab.ts"

const textIn = (files: Files, path: string): string => Buffer.from(files.get(path)!).toString("utf8")

/** Turns one bit of a file. */
const turn = (files: Files, path: string, at: number): void => {
  const bytes = new Uint8Array(files.get(path)!)
  bytes[at < 0 ? bytes.length + at : at]! ^= 1
  files.set(path, bytes)
}

const replace = (files: Files, path: string, from: string | RegExp, to: string): void => {
  const text = textIn(files, path)
  const changed = text.replace(from, to)
  assert.notStrictEqual(changed, text)
  files.set(path, bytesOf(changed))
}

const removeAll = (files: Files, start: string): void => {
  for (const path of files.keys()) if (path.startsWith(start)) files.delete(path)
}

type Case = readonly [name: string, harm: (files: Files) => void, broken: ReadonlyArray<string>]

const cases: ReadonlyArray<Case> = [
  [
    "a byte of an entry",
    (files) => turn(files, "ledger/tile/entries/000", 4_000),
    ["log.bundles entry-differs ledger/tile/entries/000 23"]
  ],
  [
    "a byte of an entry in the last bundle",
    (files) => turn(files, "ledger/tile/entries/002.p/114", 4_000),
    ["log.bundles entry-differs ledger/tile/entries/002.p/114 537"]
  ],
  [
    "a bundle is gone",
    (files) => files.delete("ledger/tile/entries/000"),
    ["log.bundles missing ledger/tile/entries/000 0"]
  ],
  [
    "a bundle ends early",
    (files) => files.set("ledger/tile/entries/000", files.get("ledger/tile/entries/000")!.subarray(0, -1)),
    ["log.bundles bundle-form ledger/tile/entries/000 255"]
  ],
  [
    "a bundle goes on after its end",
    (files) =>
      files.set(
        "ledger/tile/entries/000",
        new Uint8Array(Buffer.concat([files.get("ledger/tile/entries/000")!, Buffer.of(0)]))
      ),
    ["log.bundles bundle-form ledger/tile/entries/000 256"]
  ],
  [
    "a bundle larger than one can be",
    (files) => files.set("ledger/tile/entries/000", new Uint8Array(256 * (65_535 + 2) + 1)),
    ["log.bundles too-large ledger/tile/entries/000 0"]
  ],
  [
    "a bundle and its tile are gone",
    (files) => {
      files.delete("ledger/tile/entries/001")
      files.delete("ledger/tile/0/001")
    },
    [
      "log.bundles missing ledger/tile/entries/001 256",
      "log.tiles missing ledger/tile/0/001",
      "log.root log-cut-short ledger/checkpoint 256"
    ]
  ],
  [
    "a byte of a tile",
    (files) => turn(files, "ledger/tile/0/000", 10),
    ["log.tiles tile-differs ledger/tile/0/000"]
  ],
  [
    "a byte of the last tile",
    (files) => turn(files, "ledger/tile/0/002.p/114", 10),
    ["log.tiles tile-differs ledger/tile/0/002.p/114"]
  ],
  ["a tile is gone", (files) => files.delete("ledger/tile/0/000"), ["log.tiles missing ledger/tile/0/000"]],
  [
    "a tile is short",
    (files) => files.set("ledger/tile/0/000", files.get("ledger/tile/0/000")!.subarray(32)),
    ["log.tiles tile-length ledger/tile/0/000"]
  ],
  [
    "a tile larger than one can be",
    (files) => files.set("ledger/tile/0/000", new Uint8Array(8_193)),
    ["log.tiles too-large ledger/tile/0/000"]
  ],
  [
    "a byte of an upper tile",
    (files) => turn(files, "ledger/tile/1/000.p/2", 10),
    ["log.partials partial-differs ledger/tile/1/000.p/2"]
  ],
  [
    "an old partial tile is altered, an old partial bundle gone",
    (files) => {
      turn(files, "ledger/tile/0/000.p/124", 10)
      files.delete("ledger/tile/entries/001.p/70")
    },
    [
      "log.partials partial-differs ledger/tile/0/000.p/124",
      "log.partials missing ledger/tile/entries/001.p/70"
    ]
  ],
  [
    "the checkpoint says another size",
    (files) => replace(files, "ledger/checkpoint", "\n626\n", "\n512\n"),
    [
      "log.root note-root ledger/checkpoint",
      "log.checkpoint note-signature ledger/checkpoint",
      "log.proofs note-ahead ledger/proofs/entries/326.tlog-proof"
    ]
  ],
  [
    "a byte of the checkpoint's signature",
    (files) => turn(files, "ledger/checkpoint", -10),
    ["log.checkpoint note-signature ledger/checkpoint"]
  ],
  [
    "the checkpoint is no note",
    (files) => files.set("ledger/checkpoint", bytesOf("{}")),
    ["log.checkpoint note-form ledger/checkpoint"]
  ],
  [
    "the checkpoint is gone",
    (files) => files.delete("ledger/checkpoint"),
    ["log.checkpoint missing ledger/checkpoint"]
  ],
  [
    "a checkpoint of before, of which only who kept a newer one would know",
    (files) => {
      files.set("ledger/checkpoint", files.get("ledger/checkpoints/2025-07.r2")!)
      removeAll(files, "ledger/proofs")
    },
    []
  ],
  [
    "the checkpoint of the month before",
    (files) => {
      files.set("ledger/checkpoint", files.get("ledger/checkpoints/2025-07")!)
      removeAll(files, "ledger/proofs")
    },
    [
      "history.month-ends note-ahead ledger/checkpoints/2025-08",
      "history.month-ends note-ahead ledger/checkpoints/2025-07.r2",
      "files.manifests manifest-differs 2025-07/manifest.json 123",
      "files.manifests manifest-differs manifest.json 123",
      "files.committed opening-differs 2025-07/index.html 123",
      "files.committed opening-differs 2025-07/purchases.csv 123",
      "files.committed opening-differs 2025-07/openings.jsonl 123",
      "files.committed opening-differs site.json 123"
    ]
  ],
  [
    "a month-end checkpoint is gone",
    (files) => files.delete("ledger/checkpoints/2025-07"),
    ["history.month-ends missing ledger/checkpoints/2025-07 123"]
  ],
  [
    "a month-end checkpoint of before its month",
    (files) => files.set("ledger/checkpoints/2025-08", files.get("ledger/checkpoints/2025-07")!),
    ["history.month-ends month-end-too-early ledger/checkpoints/2025-08 324"]
  ],
  [
    "a month-end checkpoint's signature",
    (files) => turn(files, "ledger/checkpoints/2025-08", -10),
    ["history.month-ends note-signature ledger/checkpoints/2025-08 324"]
  ],
  [
    "a byte of an entry's proof",
    (files) => turn(files, "ledger/proofs/entries/005.tlog-proof", 40),
    ["log.proofs proof-differs ledger/proofs/entries/005.tlog-proof 5"]
  ],
  [
    "the proof of another entry",
    (files) =>
      files.set("ledger/proofs/entries/005.tlog-proof", files.get("ledger/proofs/entries/006.tlog-proof")!),
    ["log.proofs proof-of-another ledger/proofs/entries/005.tlog-proof 5"]
  ],
  [
    "the checkpoint in an entry's proof",
    (files) => turn(files, "ledger/proofs/entries/005.tlog-proof", -10),
    ["log.proofs note-signature ledger/proofs/entries/005.tlog-proof"]
  ],
  [
    "log.json says another first entry",
    (files) => replace(files, "ledger/log.json", '"from":1', '"from":2'),
    ["log.keys log-json-differs ledger/log.json"]
  ],
  [
    "log.json says another place where the key is printed",
    (files) => replace(files, "ledger/log.json", "ป้ายประกาศ", "หน้าเว็บ"),
    ["log.keys log-json-differs ledger/log.json"]
  ],
  [
    "log.json names witnesses that the ledger does not",
    (files) => replace(files, "ledger/log.json", '"v":1', '"v":1,"witnessPolicy":"quorum none\\n"'),
    ["log.keys log-json-differs ledger/log.json"]
  ],
  [
    "log.json says another ledger",
    (files) => replace(files, "ledger/log.json", "6990001", "6990002"),
    ["log.keys log-json-differs ledger/log.json"]
  ],
  [
    "a month's list of files says its files twice, so that two programs read two lists",
    (files) => replace(files, "2025-08/manifest.json", '"files":', '"files":[],"files":'),
    ["files.manifests manifest-form 2025-08/manifest.json 324"]
  ],
  [
    "log.json says its keys twice",
    (files) => replace(files, "ledger/log.json", '"keys":', '"keys":[],"keys":'),
    ["log.keys log-json-form ledger/log.json"]
  ],
  [
    "log.json says another agency",
    (files) => replace(files, "ledger/log.json", /"name":"[^"]+"/, '"name":"เทศบาลอื่น"'),
    ["log.keys log-json-differs ledger/log.json"]
  ],
  [
    "log.json says another place where the key is printed",
    (files) => replace(files, "ledger/log.json", "ป้ายประกาศหน้าที่ทำการ", "เว็บอื่น"),
    ["log.keys log-json-differs ledger/log.json"]
  ],
  [
    "log.json is no JSON",
    (files) => files.set("ledger/log.json", bytesOf("{")),
    ["log.keys log-json-form ledger/log.json"]
  ],
  ["log.json is gone", (files) => files.delete("ledger/log.json"), ["log.keys missing ledger/log.json"]],
  [
    "a byte of a month's table",
    (files) => turn(files, "2025-07/purchases.csv", 10),
    ["files.committed file-differs 2025-07/purchases.csv 325"]
  ],
  [
    "a byte of an old revision's table",
    (files) => turn(files, "2025-07/r1/purchases.csv", 10),
    ["files.committed file-differs 2025-07/r1/purchases.csv 123"]
  ],
  [
    "a month's page is gone",
    (files) => files.delete("2025-08/index.html"),
    ["files.committed missing 2025-08/index.html 324"]
  ],
  [
    "an old revision is gone",
    (files) => removeAll(files, "2025-07/r1/"),
    ["files.manifests missing 2025-07/r1/manifest.json 123"]
  ],
  [
    "a month's manifest says another number of rows",
    (files) => replace(files, "2025-07/manifest.json", '"rowCount":3', '"rowCount":4'),
    ["files.manifests manifest-differs 2025-07/manifest.json 325"]
  ],
  [
    "a month's manifest says another program",
    (files) => replace(files, "2025-08/manifest.json", "prongsai test", "prongsai 9"),
    ["files.manifests manifest-differs 2025-08/manifest.json 324"]
  ],
  [
    "a month's manifest says another hash beside the right opening",
    (files) => replace(files, "2025-08/manifest.json", /"sha256":"[0-9a-f]{4}/, '"sha256":"0000'),
    ["files.committed manifest-differs 2025-08/manifest.json 324"]
  ],
  [
    "a month's manifest lacks an opening",
    (files) => replace(files, "2025-08/manifest.json", /,"opening":"[^"]+"/, ""),
    ["files.committed opening-missing 2025-08/index.html 324"]
  ],
  [
    "an opening in a month's manifest",
    (files) => replace(files, "2025-08/manifest.json", '"opening":"W', '"opening":"X'),
    ["files.committed opening-differs 2025-08/index.html 324"]
  ],
  [
    "a month's manifest names a file more",
    (files) =>
      replace(
        files,
        "2025-08/manifest.json",
        '"files":[',
        '"files":[{"name":"more.csv","bytes":0,"sha256":"0"},'
      ),
    ["files.manifests file-uncommitted 2025-08/more.csv 324"]
  ],
  [
    "a month's manifest names a file twice",
    (files) => replace(files, "2025-08/manifest.json", /"files":\[(\{[^}]+\})/, '"files":[$1,$1'),
    ["files.manifests manifest-form 2025-08/manifest.json 324"]
  ],
  [
    "a month's manifest is no JSON",
    (files) => files.set("2025-08/manifest.json", bytesOf("[")),
    ["files.manifests manifest-form 2025-08/manifest.json 324"]
  ],
  [
    "a month's manifest is that of the revision before",
    (files) => files.set("2025-07/r2/manifest.json", files.get("2025-07/r1/manifest.json")!),
    [
      "files.manifests manifest-differs 2025-07/r2/manifest.json 325",
      "files.committed opening-differs 2025-07/r2/index.html 325",
      "files.committed opening-differs 2025-07/r2/purchases.csv 325",
      "files.committed opening-differs 2025-07/r2/openings.jsonl 325"
    ]
  ],
  [
    "a file of the site",
    (files) => turn(files, "assets/site.css", 0),
    ["files.site file-differs assets/site.css"]
  ],
  ["a file of the site is gone", (files) => files.delete("index.html"), ["files.site missing index.html"]],
  [
    "the list of the site's files",
    (files) => turn(files, "site.json", 12),
    ["files.committed file-differs site.json 325"]
  ],
  [
    "the manifest of the site is gone",
    (files) => files.delete("manifest.json"),
    ["files.manifests missing manifest.json 325"]
  ]
]

describe("a file of a published site is altered", () => {
  for (const [name, harm, broken] of cases) {
    it.effect(name, () =>
      Effect.gen(function* () {
        const files = siteFiles()
        harm(files)
        assert.sameMembers([...brokenIn(yield* checked(sourceOf(files)))], [...broken])
      })
    )
  }

  it.effect("a proof file that is gone breaks nothing, and is told", () =>
    Effect.gen(function* () {
      const files = siteFiles()
      files.delete("ledger/proofs/entries/005.tlog-proof")
      const result = yield* checked(sourceOf(files))
      assert.deepStrictEqual(brokenIn(result), [])
      assert.include(remarksIn(result), "proof-missing")
    })
  )

  for (const [how, from, to] of [
    ["another size", "\n626\n", "\n627\n"],
    ["the true lines in a comment", "<pre", "<!-- --><pre"],
    ["the true lines not to be seen", "<pre", "<pre hidden><pre"],
    [
      "a key that is none of the ledger's",
      "</pre>",
      "</pre>prongsai.example/x+00000000+AUYENEEGZP28AEhjDiCTsZPS3M//0EJNuBZtD2ccMUT+ "
    ],
    ["lines of another ledger besides", "</pre>", `</pre><pre class="checkpoint">a\n1\nb</pre>`]
  ] as const) {
    it.effect(`the notice that shows something else is told: ${how}`, () =>
      Effect.gen(function* () {
        assert.notInclude(remarksIn(yield* checked(sourceOf(siteFiles()))), "notice-differs")
        const files = siteFiles()
        replace(files, "ledger/notice.html", from, to)
        const result = yield* checked(sourceOf(files))
        assert.deepStrictEqual(brokenIn(result), [])
        assert.include(remarksIn(result), "notice-differs")
      })
    )
  }
})
