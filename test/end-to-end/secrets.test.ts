import { assert, beforeAll, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { deflateSync } from "node:zlib"
import { writeWorkbook } from "../../src/publish/formats/xlsx.ts"
import { recordFacts } from "../../src/register/record.ts"
import type { Month } from "../../src/values/thai-date.ts"
import { signingOffice } from "../apps/signing-office.ts"
import { entriesIn, filesBelow, type LyingEntry } from "./recorder.ts"
import { markedRecords, marks } from "./marked-records.ts"
import { type Trace, tracesOfText } from "./traces.ts"
import { unpacked } from "./unpacked.ts"

const secret = markedRecords("2568-901", false)
const awarded = markedRecords("2568-902", true)

/** An amount as entries, tables and pages write it. */
const spellings = (text: string): ReadonlyArray<string> => {
  if (!/^\d{8}$/.test(text)) return []
  const baht = `${text.slice(0, -2)}.${text.slice(-2)}`
  return [text, baht, baht.replace(/\B(?=(?:\d{3})+\.)/g, ",")]
}

const traces: ReadonlyArray<Trace> = [
  ...tracesOfText("a secret text", marks.secret),
  ...tracesOfText("a person's number", marks.person),
  ...tracesOfText("a person's number as people write it", "3-9990-777"),
  ...[...secret.secrets, ...awarded.secrets].flatMap(({ field, text }) =>
    spellings(text).flatMap((each) => tracesOfText(`the amount of ${field}`, each))
  )
]

/** What some bytes give away, and the words about it. */
const givenAway = (path: string, bytes: Buffer): ReadonlyArray<string> =>
  unpacked(path, bytes).flatMap((part) =>
    traces
      .filter((trace) => part.includes(Buffer.from(trace.bytes)))
      .map(({ what }) => {
        const at = part.indexOf(marks.secret)
        return `${path}: ${what} ${at < 0 ? "" : part.subarray(at, at + marks.secret.length * 3).toString("utf8")}`
      })
  )

let site: ReadonlyMap<string, Buffer>
let entries: ReadonlyArray<LyingEntry>
beforeAll(async () => {
  const { done, office, out, publishing } = await signingOffice()
  await done(recordFacts(secret.facts))
  await done(recordFacts(awarded.facts))
  writeFileSync(join(office.folder, "draft.json"), JSON.stringify({ title: `${marks.secret}draft` }))
  await done(publishing(["2025-07" as Month, "2025-08" as Month]))
  site = filesBelow(out)
  entries = entriesIn(office.folder)
})

describe("what nobody may read", () => {
  it("is recorded in every field that is hidden by its mark, and committed to", () => {
    const committed = entries.flatMap(({ commit, data, type }) =>
      Object.keys(commit).map((path) => {
        const { part } = data
        const kind = typeof part === "string" ? `${type}.${part}` : type
        return `${kind} ${path.split(".")[0]}`
      })
    )
    const kindless = new Set(committed.map((each) => each.replace(/^[a-z]+\.(?=[a-z-]+ )/, "")))
    for (const { field, kind } of [...secret.hidden, ...awarded.hidden]) {
      const said = `${kind} ${field}`
      assert.isTrue(committed.includes(said) || kindless.has(said), said)
    }
    assert.isAbove(secret.hidden.length, 12)
    assert.isAbove(secret.secrets.length + awarded.secrets.length, 60)
  })

  it("lies in no published byte, in no encoding, and inside no workbook or printed form", () => {
    assert.isAbove(site.size, 60)
    assert.deepStrictEqual(
      [...site].flatMap(([path, bytes]) => givenAway(path, bytes)),
      []
    )
  })

  it("is in no name of a file", () => {
    for (const path of site.keys()) {
      assert.deepStrictEqual(givenAway("name", Buffer.from(path)), [])
      assert.notInclude(decodeURIComponent(path), marks.open, "nor is anybody's name or any text of a record")
    }
  })
})

describe("what anybody may read", () => {
  const everything = () => [...site].flatMap(([path, bytes]) => unpacked(path, bytes).map(String)).join("\n")

  it("is there: every open text of both purchases, in the entries at least", () => {
    const text = everything()
    const missing = [...secret.open, ...awarded.open].filter((each) => !text.includes(each.text))
    const names = missing.filter(({ field }) => !field.endsWith(".name"))
    assert.deepStrictEqual(names, [])
  })

  it("is printed where the law wants it: the winner's name, the reason, the price", () => {
    const page = String(site.get("2025-08/index.html"))
    const textOf = (field: string) => awarded.open.find((each) => each.field === field)!.text
    assert.include(page, textOf("purchase.bids.bidder.name"))
    assert.include(page, textOf("purchase.selectionReason"))
    assert.isTrue(site.has("purchases/2568-902/index.html"))
  })

  it("is only entries of a purchase that is not awarded: no page and no table tells of it", () => {
    const telling = [...site].filter(
      ([path, bytes]) =>
        !path.startsWith("ledger/") &&
        (path.includes("2568-901") || unpacked(path, bytes).some((part) => part.includes("2568-901")))
    )
    assert.deepStrictEqual(
      telling.map(([path]) => path),
      []
    )
  })
})

describe("the search", () => {
  it("finds a secret in each kind of file and encoding", async () => {
    const text = `ก่อน ${marks.secret}xyz หลัง`
    const workbook = await Effect.runPromise(
      writeWorkbook([{ name: "ก", headings: [text], hints: [], rows: [] }])
    )
    const pdf = Buffer.concat([
      Buffer.from("%PDF-1.7\n1 0 obj << /Filter /FlateDecode >>\nstream\n"),
      deflateSync(Buffer.from(text)),
      Buffer.from("\nendstream\nendobj\n")
    ])
    const files: Readonly<Record<string, Uint8Array>> = {
      "a.txt": Buffer.from(text),
      "a.utf16": Buffer.from(text, "utf16le"),
      "a.b64": Buffer.from(Buffer.from(text).toString("base64url")),
      "a.url": Buffer.from(encodeURIComponent(text)),
      "a.json": Buffer.from(
        text.replace(/[^ -~]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`)
      ),
      "a.xlsx": workbook,
      "a.pdf": pdf
    }
    for (const [path, bytes] of Object.entries(files))
      assert.isAbove(givenAway(path, Buffer.from(bytes)).length, 0, path)
  })
})
