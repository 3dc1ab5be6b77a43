import { cpSync, readFileSync, rmSync } from "node:fs"
import { formatCheckpoint } from "../../../src/ledger/proof/checkpoint.ts"
import { formatVerifierKey } from "../../../src/ledger/proof/note.ts"
import { signingKey, signText } from "../../../src/ledger/signing.ts"
import { testKey } from "../../apps/signing-office.ts"
import { naiveLog } from "../../ledger/proof/naive-log.ts"
import { testSeed } from "../../ledger/proof/ed25519.ts"
import { origin } from "../../register/office.ts"
import { checkpointIn, entriesOf, layLog, readEntry, rewritten, writeEntry, type Written } from "./other-log.ts"
import type { SiteCopy } from "./site-copy.ts"
import type { Tampering } from "./tampering.ts"

const none = { old: [] }

/** Puts another site in the place of the copy. */
const become = (site: SiteCopy, folder: string): void => {
  for (const path of site.list()) rmSync(`${site.folder}/${path}`)
  cpSync(folder, site.folder, { recursive: true })
}

const bytesWith = (text: string) => (entries: ReadonlyArray<Uint8Array>, seq: number) => entries.with(seq, Buffer.from(text))
void bytesWith

/** The log with one entry otherwise, everything after it made to fit and signed with the right key. */
const resigned = (site: SiteCopy, seq: number, change: (entry: Written) => Written): void =>
  layLog(site, rewritten(entriesOf(site), (entry) => (entry.seq === seq ? change(entry) : entry)))

/** The same, the entry's bytes as they are given. */
const resignedBytes = (site: SiteCopy, seq: number, change: (text: string) => string): void => {
  const entries = entriesOf(site)
  const changed = Buffer.from(change(Buffer.from(entries[seq]!).toString("utf8")))
  layLog(site, rewritten(entries, (entry) => entry).with(seq, changed))
}

const contractIn = (site: SiteCopy): number =>
  entriesOf(site).findIndex((bytes) => {
    const { data, type } = readEntry(bytes)
    return type === "contract" && data["number"] === "1/2568" && data["signedOn"] === "2025-09-10"
  })

const disclosuresIn = (site: SiteCopy) =>
  entriesOf(site)
    .map(readEntry)
    .filter(({ type }) => type === "disclosure")

const appended = (site: SiteCopy, entry: (seq: number) => Record<string, unknown>): void => {
  const entries = entriesOf(site)
  const last = readEntry(entries.at(-1)!)
  layLog(site, [
    ...entries,
    writeEntry({ v: 1, log: origin, seq: entries.length, at: last["at"], ...entry(entries.length) })
  ])
}

/** What a holder of the key can do: whatever is consistent passes, unless somebody kept a checkpoint. */
export const byTheSigner = (other: { readonly folder: string; readonly old: ReadonlyArray<string> }): ReadonlyArray<Tampering> => [
  {
    name: "another history, whole and rightly signed, and nobody kept a checkpoint",
    how: (site) => become(site, other.folder),
    brought: () => none,
    breaks: []
  },
  { name: "another history, whole and rightly signed", how: (site) => become(site, other.folder), breaks: [3] },
  {
    name: "a second checkpoint of the same size, in somebody's hands",
    how: () => undefined,
    brought: () => ({ old: other.old.slice(-1) }),
    breaks: [3]
  },
  { name: "the site rolled back to what it was, and nobody kept the newer checkpoint", how: (site, { before }) => become(site, before), brought: () => none, breaks: [] },
  { name: "the site rolled back to what it was", how: (site, { before }) => become(site, before), breaks: [3] },
  {
    name: "only the checkpoint rolled back",
    how: (site, { before }) => site.write("ledger/checkpoint", readFileSync(`${before}/ledger/checkpoint`)),
    breaks: [1, 2, 3]
  },
  {
    name: "a contract's amount changed and everything signed anew, the tables left",
    how: (site) => resigned(site, contractIn(site), (entry) => ({ ...entry, data: { ...entry.data, amount: "900" } })),
    brought: () => none,
    breaks: [1]
  },
  {
    name: "the same, with old checkpoints",
    how: (site) => resigned(site, contractIn(site), (entry) => ({ ...entry, data: { ...entry.data, amount: "900" } })),
    breaks: [1, 3]
  },
  {
    name: "an early entry changed, and the roots that disclosures state left as they were",
    how: (site) => {
      const entries = entriesOf(site)
      const seq = contractIn(site)
      const entry = readEntry(entries[seq]!)
      layLog(site, entries.with(seq, writeEntry({ ...entry, data: { ...entry.data, number: "1/2569" } })))
    },
    brought: () => none,
    breaks: [1]
  },
  { name: "a signed entry that says another place", how: (site) => resigned(site, 20, (entry) => ({ ...entry, seq: 21 })), brought: () => none, breaks: [2] },
  { name: "a signed entry of another ledger", how: (site) => resigned(site, 20, (entry) => ({ ...entry, log: "ledger.example/x" })), brought: () => none, breaks: [2] },
  { name: "a signed entry earlier than the one before", how: (site) => resigned(site, 20, (entry) => ({ ...entry, at: "2020-01-01T00:00:00.000Z" })), brought: () => none, breaks: [2] },
  { name: "a signed entry with spaces", how: (site) => resignedBytes(site, 20, (text) => text.replace(",", ", ")), brought: () => none, breaks: [2] },
  { name: "a signed entry that states one thing twice", how: (site) => resignedBytes(site, 20, (text) => text.replace('"data":{', '"data":{"amount":"1",')), brought: () => none, breaks: [2], recipe: [] },
  { name: "a signed entry that is not JSON", how: (site) => resignedBytes(site, 20, (text) => text.slice(0, -1)), brought: () => none, breaks: [2] },
  { name: "a signed entry with a line feed in it", how: (site) => resignedBytes(site, 20, (text) => text.replace(",", ",\n")), brought: () => none, breaks: [2] },
  { name: "a signed entry of another version", how: (site) => resigned(site, 20, (entry) => ({ ...entry, v: 2 })), brought: () => none, breaks: [2] },
  { name: "a signed entry of twenty kilobytes", how: (site) => resigned(site, 20, (entry) => ({ ...entry, data: { ...entry.data, title: "x".repeat(20_000) } })), brought: () => none, breaks: [2] },
  { name: "a signed entry that refers to a later one", how: (site) => resigned(site, 20, (entry) => ({ ...entry, refs: [21] })), brought: () => none, breaks: [2] },
  {
    name: "two signed entries swapped, each as it was",
    how: (site) => {
      const entries = entriesOf(site)
      layLog(site, rewritten(entries.with(20, entries[21]!).with(21, entries[20]!), (entry) => entry))
    },
    brought: () => none,
    breaks: [2]
  },
  {
    name: "a signed entry removed, the later ones as they were",
    how: (site) => layLog(site, rewritten(entriesOf(site).toSpliced(20, 1), (entry) => entry), { sizes: (size) => (size > 20 ? size - 1 : size) }),
    brought: () => none,
    breaks: [1, 2]
  },
  {
    name: "a month-end checkpoint signed before its disclosure",
    how: (site) => {
      const entries = entriesOf(site)
      const { seq } = disclosuresIn(site).at(-1)!
      const size = seq - 1
      site.write("ledger/checkpoints/2025-09.r2", signText(formatCheckpoint({ origin, size, root: naiveLog(entries).root(size) }), [testKey]))
      site.remove("ledger/proofs/2025-09.r2.cosigned")
    },
    breaks: [2, 3]
  },
  {
    name: "a redaction that names nothing there is, and a table gone",
    how: (site) => {
      appended(site, () => ({ type: "redaction", data: { fields: [{ entry: 3, fields: ["nothing"] }], ground: "x", decidedBy: "y" } }))
      site.remove("2025-09/purchases.csv")
    },
    brought: () => none,
    breaks: [1]
  },
  {
    name: "a redaction that names no field at all",
    how: (site) => appended(site, () => ({ type: "redaction", data: { ground: "x", decidedBy: "y" } })),
    brought: () => none,
    breaks: [2]
  },
  {
    name: "a redaction that names a published table, and the table gone: said in the open",
    how: (site) => {
      const { seq } = disclosuresIn(site).at(-1)!
      appended(site, () => ({ type: "redaction", data: { fields: [{ entry: seq, fields: ["file:purchases.csv", "file:r2/purchases.csv"] }], ground: "x", decidedBy: "y" } }))
      site.remove("2025-09/purchases.csv")
      site.remove("2025-09/r2/purchases.csv")
    },
    brought: () => none,
    breaks: []
  },
  {
    name: "a disclosure that counts fewer rows",
    how: (site) => resigned(site, disclosuresIn(site).at(-1)!.seq, (entry) => ({ ...entry, data: { ...entry.data, rowCount: 100 } })),
    brought: () => none,
    breaks: [1]
  },
  {
    name: "a disclosure that corrects nothing",
    how: (site) => resigned(site, disclosuresIn(site).at(-1)!.seq, ({ corrects: _, ...entry }) => entry as Written),
    brought: () => none,
    breaks: [1]
  },
  {
    name: "a disclosure without its commitment to the site's list",
    how: (site) =>
      resigned(site, disclosuresIn(site).at(-1)!.seq, (entry) => {
        const { "file:site.json": _, ...commit } = entry["commit"] as Record<string, string>
        return { ...entry, commit }
      }),
    brought: () => none,
    breaks: []
  },
  {
    name: "an entry for a key that is none",
    how: (site) => appended(site, () => ({ type: "key", data: { kind: "rotation", vkey: `${origin}+00000000+AAAA` } })),
    brought: () => none,
    breaks: [2]
  },
  {
    name: "the whole log signed with another key, which the site now says is the ledger's",
    how: (site) => {
      const key = signingKey(origin, testSeed(9))
      const vkey = formatVerifierKey(key.key)
      const entries = rewritten(entriesOf(site), (entry) => (entry.type === "key" ? { ...entry, data: { ...entry.data, vkey } } : entry))
      layLog(site, entries, { key })
      site.edit("ledger/log.json", (text) => text.replace(formatVerifierKey(testKey.key), vkey))
    },
    brought: () => none,
    breaks: [2]
  },
  {
    name: "the same, and whoever verifies brings no key: it can only be compared",
    how: (site) => {
      const key = signingKey(origin, testSeed(9))
      const vkey = formatVerifierKey(key.key)
      const entries = rewritten(entriesOf(site), (entry) => (entry.type === "key" ? { ...entry, data: { ...entry.data, vkey } } : entry))
      layLog(site, entries, { key })
      site.edit("ledger/log.json", (text) => text.replace(formatVerifierKey(testKey.key), vkey))
    },
    brought: () => ({ old: [], keys: [] }),
    breaks: []
  }
]
void checkpointIn
