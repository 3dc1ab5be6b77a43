import { gzipSync } from "node:zlib"
import { encodeBundle } from "../../../src/ledger/proof/bundle.ts"
import { entriesOf, layBundles, layTiles, readEntry, writeEntry } from "./other-log.ts"
import type { SiteCopy } from "./site-copy.ts"
import type { Tampering } from "./tampering.ts"

const bundle = "ledger/tile/entries/000"
const tile = "ledger/tile/0/000"
/** The first month-end checkpoint has fifteen entries. */
const firstTile = "ledger/tile/0/000.p/15"
const firstBundle = "ledger/tile/entries/000.p/15"
const upper = "ledger/tile/1/000.p/1"

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value))

const withAmount = (site: SiteCopy): ReadonlyArray<Uint8Array> =>
  entriesOf(site).map((entry) =>
    Buffer.from(Buffer.from(entry).toString("utf8").replace('"amount":"100000"', '"amount":"900000"'))
  )

/** The entries with another in place of number `seq`. */
const entriesWith = (site: SiteCopy, seq: number, change: (bytes: Uint8Array) => Uint8Array) =>
  entriesOf(site).map((entry, at) => (at === seq ? change(entry) : entry))

const layAll = (site: SiteCopy, entries: ReadonlyArray<Uint8Array>): void => {
  layBundles(site, entries)
  layTiles(site, entries)
}

/** Ways of tampering with entries and tiles by somebody who cannot sign. */
export const inTheLog: ReadonlyArray<Tampering> = [
  {
    name: "a bit of an entry turned round",
    how: (site) => site.flip(bundle, 5_000),
    breaks: [2],
    told: ["log.bundles", "entry-differs", bundle]
  },
  {
    name: "an amount changed in its entry",
    how: (site) => layBundles(site, withAmount(site)),
    breaks: [2],
    told: ["log.bundles", "entry-differs", bundle]
  },
  {
    name: "an amount changed in its entry, and the tiles made to fit",
    how: (site) => layAll(site, withAmount(site)),
    breaks: [1, 2, 3],
    told: ["log.root", "note-root", "ledger/checkpoint"]
  },
  {
    name: "the last entry of a bundle cut off in the middle",
    how: (site) => site.write(bundle, site.read(bundle).subarray(0, -100)),
    breaks: [2],
    told: ["log.bundles", "bundle-form", bundle]
  },
  {
    name: "an entry removed from its bundle",
    how: (site) => site.write(bundle, encodeBundle(entriesOf(site).slice(0, 256).toSpliced(100, 1))),
    breaks: [2],
    told: ["log.bundles", "bundle-form", bundle]
  },
  {
    name: "two entries swapped",
    how: (site) => {
      const entries = entriesOf(site)
      layBundles(site, entries.with(20, entries[21]!).with(21, entries[20]!))
    },
    breaks: [2],
    told: ["log.bundles", "entry-differs", bundle]
  },
  {
    name: "an entry inserted, so that all later ones stand one further on",
    how: (site) => layBundles(site, entriesOf(site).toSpliced(50, 0, json({})).slice(0, -1)),
    breaks: [2],
    told: ["log.bundles", "entry-differs", bundle]
  },
  {
    name: "an entry appended to the last bundle",
    how: (site) => {
      const last = site.list("ledger/tile/entries/001.p/").at(-1)!
      site.write(last, Buffer.concat([site.read(last), encodeBundle([json({})])]))
    },
    breaks: [2],
    told: ["log.bundles", "bundle-form", "ledger/tile/entries/001.p/"]
  },
  {
    name: "an entry there twice, in place of its neighbour",
    how: (site) =>
      layBundles(
        site,
        entriesWith(site, 31, () => entriesOf(site)[30]!)
      ),
    breaks: [2],
    told: ["log.bundles", "entry-differs", bundle]
  },
  {
    name: "an entry written with spaces, as another JSON writer would",
    how: (site) =>
      layBundles(
        site,
        entriesWith(site, 40, (bytes) => Buffer.from(JSON.stringify(readEntry(bytes), null, 1)))
      ),
    breaks: [2],
    told: ["log.bundles", "entry-differs", bundle]
  },
  {
    name: "an entry that says another place, and the tiles made to fit",
    how: (site) =>
      layAll(
        site,
        entriesWith(site, 40, (bytes) => writeEntry({ ...readEntry(bytes), seq: 41 }))
      ),
    breaks: [1, 2, 3],
    told: ["log.entries", "entry-place"]
  },
  {
    name: "an empty bundle",
    how: (site) => site.write(bundle, ""),
    breaks: [2],
    told: ["log.bundles", "bundle-form", bundle]
  },
  {
    name: "a bundle gone",
    how: (site) => site.remove(bundle),
    breaks: [2],
    told: ["log.bundles", "missing", bundle]
  },
  {
    name: "a bundle and its tile gone",
    how: (site) => {
      site.remove(bundle)
      site.remove(tile)
    },
    breaks: [2],
    told: ["log.root", "log-cut-short", "ledger/checkpoint"]
  },
  {
    name: "a bundle of twenty megabytes",
    how: (site) => site.write(bundle, Buffer.concat([site.read(bundle), Buffer.alloc(20_000_000)])),
    breaks: [2],
    told: ["log.bundles", "too-large", bundle]
  },
  {
    name: "a bit of a full tile turned round",
    how: (site) => site.flip(tile, 4_000),
    breaks: [2],
    told: ["log.tiles", "tile-differs", tile]
  },
  {
    name: "a bit of the last, partial tile turned round",
    how: (site) => site.flip(site.list("ledger/tile/0/001.p/").at(-1)!, 40),
    breaks: [2],
    told: ["log.tiles", "tile-differs", "ledger/tile/0/001.p/"]
  },
  {
    name: "a bit of a tile of the second level turned round",
    how: (site) => site.flip(upper, 0),
    breaks: [2],
    told: ["log.partials", "partial-differs", upper]
  },
  {
    name: "a bit of the first month's partial tile turned round",
    how: (site) => site.flip(firstTile, -1),
    breaks: [2],
    told: ["log.partials", "partial-differs", firstTile]
  },
  {
    name: "the first month's partial bundle gone",
    how: (site) => site.remove(firstBundle),
    breaks: [2],
    told: ["log.partials", "missing", firstBundle]
  },
  {
    name: "the first month's partial bundle with one entry otherwise",
    how: (site) => site.flip(firstBundle, 200),
    breaks: [2],
    told: ["log.partials", "partial-differs", firstBundle]
  },
  {
    name: "a tile cut short",
    how: (site) => site.write(tile, site.read(tile).subarray(0, 8_000)),
    breaks: [2],
    told: ["log.tiles", "tile-length", tile]
  },
  {
    name: "a tile one hash too long",
    how: (site) => site.write(tile, Buffer.concat([site.read(tile), Buffer.alloc(32)])),
    breaks: [2],
    told: ["log.tiles", "too-large", tile]
  },
  {
    name: "a tile gone",
    how: (site) => site.remove(tile),
    breaks: [2],
    told: ["log.tiles", "missing", tile]
  },
  {
    name: "a tile of the second level gone",
    how: (site) => site.remove(upper),
    breaks: [2],
    told: ["log.partials", "missing", upper]
  },
  {
    name: "tiles and bundles gzipped by the host",
    how: (site) => {
      for (const path of site.list("ledger/tile/")) site.write(path, gzipSync(site.read(path)))
    },
    breaks: [2],
    told: ["log.bundles", "bundle-form", bundle]
  },
  {
    name: "partial tiles ahead of the checkpoint, as a publication cut short leaves them",
    how: (site) => layAll(site, [...entriesOf(site), json({}), json({})]),
    breaks: []
  }
]
