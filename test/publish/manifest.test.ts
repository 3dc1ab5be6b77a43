import { assert, describe, it } from "@effect/vitest"
import { createHash } from "node:crypto"
import { renderManifest } from "../../src/publish/manifest.ts"
import { renderMonth } from "../../src/publish/month.ts"
import type { MonthView } from "../../src/register/month-view.ts"
import { pages } from "./pages.ts"
import { fullRow, month } from "./views.ts"

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex")

const manifest = (
  view: MonthView,
  more: { openings?: Record<string, string>; disclosureEntry?: number } = {}
) => {
  const files = renderMonth(view, { root: "../../" }, pages)
  const file = renderManifest({ view, files, sha256, generator: "prongsai 0.1.0", openings: {}, ...more })
  return { files, text: new TextDecoder().decode(file.bytes) }
}

describe("manifest.json", () => {
  it("lists every file with its size, hash and rows", () => {
    const { files, text } = manifest(month([fullRow(1), fullRow(2)]))
    const read = JSON.parse(text)
    assert.strictEqual(read.rowCount, 2)
    assert.deepStrictEqual(
      read.files,
      files.map(({ bytes, mediaType, path, rows }) => ({
        name: path,
        bytes: bytes.length,
        sha256: sha256(bytes),
        mediaType,
        ...(rows === undefined ? {} : { rows })
      }))
    )
    assert.deepStrictEqual(
      read.files.map(({ name, rows }: { name: string; rows?: number }) => [name, rows]),
      [
        ["index.html", undefined],
        ["sor-khor-ror-1.csv", 2],
        ["purchases.csv", 2]
      ]
    )
  })

  it("says rowCount 0 for a month without purchases", () => {
    const read = JSON.parse(manifest(month([])).text)
    assert.strictEqual(read.rowCount, 0)
    assert.strictEqual(read.files[1].rows, 0)
  })

  it("has a stable order of keys, two spaces and a final line feed", () => {
    const { text } = manifest(month([]), { openings: { "purchases.csv": "WyJz" }, disclosureEntry: 312 })
    assert.deepStrictEqual(Object.keys(JSON.parse(text)), [
      "agency",
      "period",
      "fiscalYear",
      "revision",
      "rowCount",
      "signed",
      "disclosureEntry",
      "generator",
      "files"
    ])
    assert.isTrue(text.startsWith('{\n  "agency": {\n    "code"'))
    assert.isTrue(text.endsWith("}\n"))
    assert.notInclude(text, "\r")
    const read = JSON.parse(text)
    assert.strictEqual(read.disclosureEntry, 312)
    assert.deepStrictEqual(
      read.files.map(({ opening }: { opening?: string }) => opening),
      [undefined, undefined, "WyJz"]
    )
  })
})
