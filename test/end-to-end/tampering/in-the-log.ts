import { encodeBundle } from "../../../src/ledger/proof/bundle.ts"
import { gzipSync } from "node:zlib"
import { entriesOf, layBundles, layTiles, readEntry, writeEntry } from "./other-log.ts"
import type { Tampering } from "./tampering.ts"

const bundle = "ledger/tile/entries/000"

/** Ways of tampering with entries and tiles by somebody who cannot sign. */
export const inTheLog: ReadonlyArray<Tampering> = [
  {
    name: "a bit of an entry turned round",
    how: (site) => site.flip(bundle, 5_000),
    breaks: [2]
  },
  {
    name: "an amount changed in its entry",
    how: (site) => {
      const entries = [...entriesOf(site)]
      const at = entries.findIndex((entry) => Buffer.from(entry).includes('"amount":"1000000"'))
      entries[at] = Buffer.from(Buffer.from(entries[at]!).toString().replace('"amount":"1000000"', '"amount":"9000000"'))
      layBundles(site, entries)
    },
    breaks: [2]
  },
  {
    name: "an amount changed in its entry, and the tiles made to fit",
    how: (site) => {
      const entries = [...entriesOf(site)]
      const at = entries.findIndex((entry) => Buffer.from(entry).includes('"amount":"1000000"'))
      entries[at] = Buffer.from(Buffer.from(entries[at]!).toString().replace('"amount":"1000000"', '"amount":"9000000"'))
      layBundles(site, entries)
      layTiles(site, entries)
    },
    breaks: [2]
  },
  {
    name: "the last entry of a bundle cut off in the middle",
    how: (site) => site.write(bundle, site.read(bundle).subarray(0, -100)),
    breaks: [2]
  },
  {
    name: "an entry removed from its bundle",
    how: (site) => site.write(bundle, encodeBundle(entriesOf(site).slice(0, 256).toSpliced(100, 1))),
    breaks: [2]
  },
  {
    name: "two entries swapped",
    how: (site) => {
      const entries = entriesOf(site)
      const swapped = entries.with(20, entries[21]!).with(21, entries[20]!)
      layBundles(site, swapped)
    },
    breaks: [2]
  },
  {
    name: "an entry inserted, the last of the bundle pushed out",
    how: (site) => layBundles(site, entriesOf(site).toSpliced(50, 0, Buffer.from("{}")).slice(0, -1)),
    breaks: [2]
  },
  {
    name: "an entry appended to the last bundle",
    how: (site) => {
      const [last] = site.list("ledger/tile/entries/001.p/").slice(-1)
      site.write(last!, Buffer.concat([site.read(last!), encodeBundle([Buffer.from("{}")])]))
    },
    breaks: [2]
  },
  {
    name: "an entry there twice, in place of its neighbour",
    how: (site) => {
      const entries = entriesOf(site)
      layBundles(site, entries.with(31, entries[30]!))
    },
    breaks: [2]
  },
  {
    name: "an entry written with spaces, as another JSON writer would",
    how: (site) => {
      const entries = entriesOf(site)
      layBundles(site, entries.with(40, Buffer.from(JSON.stringify(readEntry(entries[40]!), null, 1))))
    },
    breaks: [2]
  },
  {
    name: "an entry that names another place, tiles made to fit",
    how: (site) => {
      const entries = entriesOf(site)
      const changed = entries.with(40, writeEntry({ ...readEntry(entries[40]!), seq: 41 }))
      layBundles(site, changed)
      layTiles(site, changed)
    },
    breaks: [2]
  },
  { name: "a bundle that is empty", how: (site) => site.write(bundle, ""), breaks: [2] },
  { name: "a bundle that is not there", how: (site) => site.remove(bundle), breaks: [2] },
  {
    name: "a bundle and its tile that are not there",
    how: (site) => {
      site.remove(bundle)
      site.remove("ledger/tile/0/000")
    },
    breaks: [2]
  },
  {
    name: "a bundle of twenty megabytes",
    how: (site) => site.write(bundle, Buffer.concat([site.read(bundle), Buffer.alloc(20_000_000)])),
    breaks: [2]
  },
  { name: "a bit of a full tile turned round", how: (site) => site.flip("ledger/tile/0/000", 4_000), breaks: [2] },
  {
    name: "a bit of a partial tile turned round",
    how: (site) => site.flip(site.list("ledger/tile/0/001.p/").at(-1)!, 40),
    breaks: [2]
  },
  { name: "a bit of a tile of the second level turned round", how: (site) => site.flip("ledger/tile/1/000.p/1", 0), breaks: [2] },
  {
    name: "a bit of the first month's partial tile turned round",
    how: (site) => site.flip("ledger/tile/0/000.p/14", -1),
    breaks: [2]
  },
  {
    name: "the first month's partial bundle gone",
    how: (site) => site.remove("ledger/tile/entries/000.p/14"),
    breaks: [2]
  },
  { name: "a tile cut short", how: (site) => site.write("ledger/tile/0/000", site.read("ledger/tile/0/000").subarray(0, 8_000)), breaks: [2] },
  { name: "a tile one hash too long", how: (site) => site.write("ledger/tile/0/000", Buffer.concat([site.read("ledger/tile/0/000"), Buffer.alloc(32)])), breaks: [2] },
  { name: "a tile of the second level gone", how: (site) => site.remove("ledger/tile/1/000.p/1"), breaks: [2] },
  {
    name: "tiles and bundles gzipped by the host",
    how: (site) => {
      for (const path of site.list("ledger/tile/")) site.write(path, gzipSync(site.read(path)))
    },
    breaks: [2]
  },
  {
    name: "partial tiles ahead of the checkpoint, as a publication cut short leaves them",
    how: (site) => {
      const entries = [...entriesOf(site), Buffer.from("{}"), Buffer.from("{}")]
      layBundles(site, entries)
      layTiles(site, entries)
    },
    breaks: []
  }
]
