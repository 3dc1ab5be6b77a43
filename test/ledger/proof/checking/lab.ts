import { Effect, Result } from "effect"
import { sha256 as quickSha256, sha256Into } from "../../../../src/ledger/hashing.ts"
import { disclosureWith, digestOf } from "../../../../src/ledger/commitment.ts"
import { encodeBundle } from "../../../../src/ledger/proof/bundle.ts"
import { formatCheckpoint } from "../../../../src/ledger/proof/checkpoint.ts"
import { type CheckOptions, checkSite } from "../../../../src/ledger/proof/checking/check.ts"
import { FileTooLarge, type Source } from "../../../../src/ledger/proof/checking/source.ts"
import { formatInclusionFile } from "../../../../src/ledger/proof/inclusion-file.ts"
import {
  bundlePath,
  bundlesOf,
  entryProofPath,
  tilePath,
  tilesOf
} from "../../../../src/ledger/proof/tile.ts"
import { formatVerifierKey } from "../../../../src/ledger/proof/note.ts"
import { parseVerifierKey } from "../../../../src/ledger/proof/verifier-key.ts"
import { signingKey, type SigningKey, signText } from "../../../../src/ledger/signing.ts"
import {
  encodeEnvelope,
  type Envelope,
  type Json,
  type JsonObject
} from "../../../../src/register/envelope.ts"
import { verifyEd25519 } from "../ed25519.ts"
import { naiveLog, sha256 } from "../naive-log.ts"

export const origin = "prongsai.example/agency/6990001"
export const firstKey = signingKey(origin, new Uint8Array(32).fill(1))
export const secondKey = signingKey(origin, new Uint8Array(32).fill(2))
export const vkeyOf = ({ key }: SigningKey): string => formatVerifierKey(key)
export const agency = { code: "6990001", name: "องค์การบริหารส่วนตำบลตัวอย่าง" }

export type Files = Map<string, Uint8Array>
export const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"))
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex")
const salt = (name: string): Uint8Array => sha256(bytesOf(`salt ${name}`))

/** What opens a commitment of these tests: its salt is everybody's to know. */
export const openingOf = (seq: number, field: string, value: Json): string =>
  disclosureWith(salt(`${seq} ${field}`), field, value)

type Over = Partial<Omit<Envelope, "data" | "log" | "seq">>

interface Planned {
  readonly seq: number
  readonly period: string
  readonly revision: number
  readonly files: Readonly<Record<string, string>>
  readonly rows: number
  readonly generator: string
}

/** A log in the making and the site that will publish it: a small publisher that shares no code with the program's. */
export const laboratory = (from: number = Date.UTC(2025, 8, 1)) => {
  const entries: Array<Uint8Array> = []
  const planned: Array<Planned> = []
  const signed: Array<{ readonly size: number; readonly keys: ReadonlyArray<SigningKey> }> = []
  const keys: Array<Record<string, unknown>> = []
  const printedAt: Array<string> = []
  const site: Record<string, string> = { "index.html": "<h1>หน้าแรก</h1>\n", "assets/site.css": "body{}\n" }
  let witnessPolicy: string | undefined
  let minutes = 0

  const at = () => new Date(from + 60_000 * minutes++).toISOString()
  const addBytes = (bytes: Uint8Array): number => entries.push(bytes) - 1
  const add = (type: Envelope["type"], data: JsonObject, over: Over = {}): number =>
    addBytes(encodeEnvelope({ v: 1, log: origin, seq: entries.length, type, at: at(), data, ...over }))

  const root = (size: number): Uint8Array => naiveLog(entries).root(size)

  return {
    entries,
    at,
    add,
    addBytes,
    root,
    addMany: (count: number): void => {
      for (let each = 0; each < count; each++) add("note", { text: `บันทึกที่ ${entries.length}` })
    },
    /** An entry that hides values. */
    hide: (values: JsonObject): number => {
      const seq = entries.length
      const commit = Object.fromEntries(
        Object.entries(values).map(([field, value]) => [field, digestOf(openingOf(seq, field, value))])
      )
      return add("contract", { procurement: "68079100001" }, { commit })
    },
    key: (
      kind: "first" | "rotation" | "retirement" | "compromise",
      key: SigningKey,
      places: ReadonlyArray<string> = []
    ) => {
      const vkey = vkeyOf(key)
      const seq = add("key", { vkey, kind, ...(places.length === 0 ? {} : { printedAt: [...places] }) })
      printedAt.push(...places)
      if (kind === "first" || kind === "rotation") keys.push({ vkey, from: seq })
      else {
        const known = keys.find((each) => each["vkey"] === vkey)
        if (known !== undefined) known[kind === "retirement" ? "until" : "compromised"] = seq
      }
      return seq
    },
    policy: (text: string): number => {
      witnessPolicy = text
      return add("setting", { key: "witness-policy", value: text })
    },
    disclose: (
      period: string,
      files: Readonly<Record<string, string>>,
      rows: number,
      over: Over & { readonly data?: JsonObject } = {}
    ): number => {
      const seq = entries.length
      const before = planned.findLast((each) => each.period === period)
      const revision = (before?.revision ?? 0) + 1
      const size = seq
      const list = `${JSON.stringify({
        origin,
        agency,
        files: Object.entries(site).map(([path, text]) => ({
          path,
          bytes: bytesOf(text).length,
          sha256: hex(sha256(bytesOf(text)))
        }))
      })}\n`
      const all: Record<string, string> = { "site.json": list }
      for (const [name, text] of Object.entries(files)) all[name] = all[`r${revision}/${name}`] = text
      const commit = Object.fromEntries(
        Object.entries(all).map(([path, text]) => {
          const value = { bytes: bytesOf(text).length, sha256: hex(sha256(bytesOf(text))) }
          return [`file:${path}`, digestOf(openingOf(seq, `file:${path}`, value))]
        })
      )
      const generator = (over.data?.["generator"] as string | undefined) ?? "prongsai test"
      planned.push({ seq, period, revision, files: all, rows, generator })
      const data: JsonObject = {
        period,
        revision,
        forms: ["sor-khor-ror-1"],
        rowCount: rows,
        from: 0,
        size,
        root: Buffer.from(root(size)).toString("base64"),
        generator,
        ...over.data
      }
      const { data: _, ...more } = over
      return add("disclosure", data, {
        commit,
        ...(before === undefined ? {} : { corrects: before.seq }),
        ...more
      })
    },
    sign: (...by: ReadonlyArray<SigningKey>): void => {
      signed.push({ size: entries.length, keys: by.length === 0 ? [firstKey] : by })
    },
    site,
    /** The files of the site as they are published. */
    publish: (): Files => {
      const files: Files = new Map()
      const log = naiveLog(entries)
      const put = (path: string, content: Uint8Array | string) =>
        void files.set(path, typeof content === "string" ? bytesOf(content) : content)
      const notes = signed.map(({ keys: by, size }) => ({
        size,
        bytes: signText(formatCheckpoint({ origin, size, root: log.root(size) }), by)
      }))
      for (const { size } of signed) {
        for (const bundle of bundlesOf(size)) {
          const first = bundle.index * 256
          put(`ledger/${bundlePath(bundle)}`, encodeBundle(entries.slice(first, first + bundle.width)))
        }
        for (const tile of tilesOf(size)) {
          const hashes = Array.from({ length: tile.width }, (_, i) =>
            log.subtree(8 * tile.level, tile.index * 256 + i)
          )
          put(`ledger/${tilePath(tile)}`, new Uint8Array(Buffer.concat(hashes)))
        }
      }
      const newest = notes.at(-1)!
      for (let index = 0; index < newest.size; index++) {
        const { bytes, size } = notes.find((note) => note.size > index)!
        const proof = log.inclusion(index, size)
        put(`ledger/${entryProofPath(index)}`, formatInclusionFile({ index, proof, checkpoint: bytes }))
      }
      put("ledger/checkpoint", newest.bytes)
      put("ledger/log.json", `${JSON.stringify({ v: 1, origin, agency, keys, printedAt, witnessPolicy })}\n`)
      const lines = Buffer.from(newest.bytes).toString("utf8").split("\n\n")[0]!
      put(
        "ledger/notice.html",
        `<pre class="checkpoint">${lines}</pre>${keys.map(({ vkey }) => String(vkey)).join(" ")}`
      )
      for (const [path, text] of Object.entries(site)) put(path, text)
      const current = new Map(planned.map((each) => [each.period, each.seq]))
      for (const { files: all, generator, period, revision, rows, seq } of planned) {
        const covering = notes.find(({ size }) => size > seq)
        const name = revision === 1 ? period : `${period}.r${revision}`
        if (covering !== undefined) put(`ledger/checkpoints/${name}`, covering.bytes)
        const manifest = (prefix: string, paths: ReadonlyArray<string>) => ({
          period,
          revision,
          rowCount: rows,
          disclosureEntry: seq,
          generator,
          files: paths.map((path) => {
            const bytes = bytesOf(all[path]!)
            const value = { bytes: bytes.length, sha256: hex(sha256(bytes)) }
            return {
              name: path.slice(prefix.length),
              ...value,
              opening: openingOf(seq, `file:${path}`, value)
            }
          })
        })
        const own = Object.keys(all).filter((path) => path.startsWith(`r${revision}/`))
        const here = Object.keys(all).filter((path) => !path.startsWith("r") && path !== "site.json")
        for (const path of own) put(`${period}/${path}`, all[path]!)
        put(`${period}/r${revision}/manifest.json`, JSON.stringify(manifest(`r${revision}/`, own)))
        if (current.get(period) === seq) {
          for (const path of here) put(`${period}/${path}`, all[path]!)
          put(`${period}/manifest.json`, JSON.stringify(manifest("", here)))
        }
        if (seq === planned.at(-1)!.seq) {
          put("site.json", all["site.json"]!)
          put("manifest.json", JSON.stringify(manifest("", ["site.json"])))
        }
      }
      return files
    }
  }
}
export type Laboratory = ReturnType<typeof laboratory>

/** An office's first entries: who it is, and its key. */
export const begun = (): Laboratory => {
  const lab = laboratory()
  lab.add("setting", { key: "agency", value: agency })
  lab.key("first", firstKey, ["ป้ายประกาศหน้าที่ทำการ"])
  return lab
}

export const tableOf = (rows: number): string =>
  ["sequence,item", ...Array.from({ length: rows }, (_, row) => `${row + 1},"ซื้อวัสดุ\n""ก"""`)].join("\n") +
  "\n"

/** A site of several months, a corrected one among them, and tiles of two levels. Made once. */
const wholeSite = (() => {
  let made: { readonly lab: Laboratory; readonly files: Files } | undefined
  return () => {
    if (made !== undefined) return made
    const lab = begun()
    const hidden = lab.hide({ "supplier.name": "นายตัวอย่าง หนึ่ง", amount: "100" })
    lab.addMany(120)
    const opening = openingOf(hidden, "supplier.name", "นายตัวอย่าง หนึ่ง")
    const openings = `${JSON.stringify({ entry: hidden, field: "supplier.name", opening })}\n`
    lab.disclose(
      "2025-07",
      { "index.html": "<p>กรกฎาคม</p>", "purchases.csv": tableOf(2), "openings.jsonl": openings },
      2
    )
    lab.sign()
    lab.addMany(200)
    lab.disclose("2025-08", { "index.html": "<p>สิงหาคม</p>", "purchases.csv": tableOf(0) }, 0)
    lab.disclose(
      "2025-07",
      { "index.html": "<p>กรกฎาคม 2</p>", "purchases.csv": tableOf(3), "openings.jsonl": openings },
      3
    )
    lab.sign()
    lab.addMany(300)
    lab.sign()
    made = { lab, files: lab.publish() }
    return made
  }
})()

/** The files of that site, to be altered by whoever asks. */
export const siteFiles = (): Files => new Map(wholeSite().files)

/** A site in memory. */
export const sourceOf = (files: Files, over: Partial<Source> = {}): Source => ({
  read: (path, limit) => {
    const bytes = files.get(path)
    return bytes !== undefined && bytes.length > limit
      ? Effect.fail(new FileTooLarge({ path, limit }))
      : Effect.succeed(bytes)
  },
  list: Effect.succeed([...files.keys()]),
  atOnce: 1,
  ...over
})

export const keyNamed = (vkey: string) => Result.getOrThrow(parseVerifierKey(vkey))

/** Checks a site; by its own key unless told. */
export const checked = (source: Source, over: Partial<CheckOptions> = {}) =>
  checkSite({
    source,
    hashing: { sha256: quickSha256, sha256Into },
    verify: verifyEd25519,
    keys: [],
    old: [],
    policy: undefined,
    timestamp: undefined,
    proofs: Number.MAX_SAFE_INTEGER,
    progress: () => Effect.void,
    ...over
  })

/** What broke, as `check problem place`, each once. */
export const brokenIn = (result: Effect.Success<ReturnType<typeof checked>>): ReadonlyArray<string> => [
  ...new Set(
    result.tally
      .results()
      .flatMap(({ failures }) =>
        failures.map(({ check, entry, file, line, problem }) =>
          [check, problem, file ?? "", entry ?? "", line ?? ""].map(String).join(" ").trimEnd()
        )
      )
  )
]

export const remarksIn = (result: Effect.Success<ReturnType<typeof checked>>): ReadonlyArray<string> =>
  result.tally.remarks().map(({ code }) => code)
