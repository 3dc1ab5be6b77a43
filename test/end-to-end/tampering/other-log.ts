import { Result } from "effect"
import canonicalize from "canonicalize"
import { decodeBundle, encodeBundle } from "../../../src/ledger/proof/bundle.ts"
import { formatCheckpoint, parseCheckpoint } from "../../../src/ledger/proof/checkpoint.ts"
import { formatInclusionFile } from "../../../src/ledger/proof/inclusion-file.ts"
import { parseNote } from "../../../src/ledger/proof/note.ts"
import { bundlePath, bundlesOf, entryProofPath, tilePath, tilesOf } from "../../../src/ledger/proof/tile.ts"
import { type SigningKey, signText } from "../../../src/ledger/signing.ts"
import { testKey } from "../../apps/signing-office.ts"
import { naiveLog } from "../../ledger/proof/naive-log.ts"
import { origin } from "../../register/office.ts"
import type { SiteCopy } from "./site-copy.ts"

/** An entry read as JSON, to be written otherwise. */
export type Written = Record<string, unknown> & { seq: number; type: string; data: Record<string, unknown> }

export const noteIn = (bytes: Uint8Array) => Result.getOrThrow(parseNote(bytes))

export const checkpointIn = (bytes: Uint8Array) =>
  Result.getOrThrow(Result.flatMap(parseNote(bytes), ({ text }) => parseCheckpoint(text)))

/** The site's entries as they lie in its bundles. */
export const entriesOf = (site: SiteCopy): ReadonlyArray<Uint8Array> =>
  [...bundlesOf(checkpointIn(site.read("ledger/checkpoint")).size)].flatMap((bundle) =>
    Result.getOrThrow(decodeBundle(site.read(`ledger/${bundlePath(bundle)}`), bundle.width))
  )

export const readEntry = (bytes: Uint8Array): Written =>
  JSON.parse(Buffer.from(bytes).toString("utf8")) as Written
export const writeEntry = (entry: unknown): Uint8Array => Buffer.from(canonicalize(entry)!)

/** Entries with some of them changed, and the roots that later disclosures state made right again. */
export const rewritten = (
  entries: ReadonlyArray<Uint8Array>,
  change: (bytes: Uint8Array, seq: number) => Uint8Array
): ReadonlyArray<Uint8Array> => {
  const made: Array<Uint8Array> = []
  for (const [seq, before] of entries.entries()) {
    const bytes = change(before, seq)
    const entry = Buffer.from(bytes).includes('"type":"disclosure"') ? readEntry(bytes) : undefined
    if (entry === undefined) made.push(bytes)
    else {
      const root = Buffer.from(naiveLog(made).root(Number(entry.data["size"]))).toString("base64")
      made.push(writeEntry({ ...entry, data: { ...entry.data, root } }))
    }
  }
  return made
}

/** Writes the bundles of other entries, and nothing else that would have to follow. */
export const layBundles = (
  site: SiteCopy,
  entries: ReadonlyArray<Uint8Array>,
  size = entries.length
): void => {
  for (const bundle of bundlesOf(size)) {
    const first = bundle.index * 256
    site.write(`ledger/${bundlePath(bundle)}`, encodeBundle(entries.slice(first, first + bundle.width)))
  }
}

/** Writes the tiles of other entries. */
export const layTiles = (site: SiteCopy, entries: ReadonlyArray<Uint8Array>, size = entries.length): void => {
  const log = naiveLog(entries)
  for (const tile of tilesOf(size)) {
    const hashes = Array.from({ length: tile.width }, (_, at) =>
      log.subtree(8 * tile.level, tile.index * 256 + at)
    )
    site.write(`ledger/${tilePath(tile)}`, Buffer.concat(hashes))
  }
}

/**
 * Lays another log over the site's, whole and consistent: bundles, tiles, proofs, and every checkpoint signed anew at its own size. What witnesses and
 * time-stamping authorities said is left out, as nobody but they can say it.
 */
export const layLog = (
  site: SiteCopy,
  entries: ReadonlyArray<Uint8Array>,
  {
    key = testKey,
    sizes = (size: number) => size
  }: { readonly key?: SigningKey; readonly sizes?: (size: number) => number } = {}
): void => {
  const log = naiveLog(entries)
  const names = [
    "checkpoint",
    ...site.list("ledger/checkpoints/").map((path) => path.slice("ledger/".length))
  ]
  const notes = names.map((name) => {
    const size =
      name === "checkpoint" ? entries.length : sizes(checkpointIn(site.read(`ledger/${name}`)).size)
    return { name, size, bytes: signText(formatCheckpoint({ origin, size, root: log.root(size) }), [key]) }
  })
  for (const path of site.list("ledger/proofs/"))
    if (!path.startsWith("ledger/proofs/entries/")) site.remove(path)
  site.remove("ledger/tile")
  for (const { bytes, name, size } of notes) {
    site.write(`ledger/${name}`, bytes)
    layBundles(site, entries, size)
    layTiles(site, entries, size)
  }
  const ascending = notes.toSorted((a, b) => a.size - b.size)
  for (let index = 0; index < entries.length; index++) {
    const { bytes, size } = ascending.find((note) => note.size > index)!
    const proof = log.inclusion(index, size)
    site.write(`ledger/${entryProofPath(index)}`, formatInclusionFile({ index, proof, checkpoint: bytes }))
  }
}

/** The log with one entry more, signed with the right key. */
export const appendTo = (site: SiteCopy, entry: Record<string, unknown>): void => {
  const entries = entriesOf(site)
  const { at: when } = readEntry(entries.at(-1)!)
  layLog(site, [...entries, writeEntry({ v: 1, log: origin, seq: entries.length, at: when, ...entry })])
}
