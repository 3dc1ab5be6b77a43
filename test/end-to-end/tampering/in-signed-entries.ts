import { formatCheckpoint } from "../../../src/ledger/proof/checkpoint.ts"
import { signText } from "../../../src/ledger/signing.ts"
import { testKey } from "../../apps/signing-office.ts"
import { naiveLog } from "../../ledger/proof/naive-log.ts"
import { origin } from "../../register/office.ts"
import { appendTo, entriesOf, layLog, readEntry, rewritten, type Written, writeEntry } from "./other-log.ts"
import type { SiteCopy } from "./site-copy.ts"
import { keptNothing, type Tampering } from "./tampering.ts"

const at = 20

/** The log with one entry's bytes otherwise, everything after it made to fit and signed with the right key. */
const signedAnew = (site: SiteCopy, seq: number, change: (bytes: Uint8Array) => Uint8Array): void =>
  layLog(
    site,
    rewritten(entriesOf(site), (bytes, place) => (place === seq ? change(bytes) : bytes))
  )

const entryWith = (
  name: string,
  problem: NonNullable<Tampering["told"]>[1],
  change: (text: string) => string,
  recipe?: Tampering["recipe"]
): Tampering => ({
  name,
  how: (site) => signedAnew(site, at, (bytes) => Buffer.from(change(Buffer.from(bytes).toString("utf8")))),
  brings: keptNothing,
  breaks: [2],
  told: ["log.entries", problem],
  ...(recipe === undefined ? {} : { recipe })
})

const disclosures = (site: SiteCopy): ReadonlyArray<Written> =>
  entriesOf(site)
    .map(readEntry)
    .filter(({ type }) => type === "disclosure")

const disclosureWith = (
  name: string,
  change: (entry: Written) => Record<string, unknown>,
  breaks: Tampering["breaks"],
  told?: Tampering["told"]
): Tampering => ({
  name,
  how: (site) =>
    signedAnew(site, disclosures(site).at(-1)!.seq, (bytes) => writeEntry(change(readEntry(bytes)))),
  brings: keptNothing,
  breaks,
  ...(told === undefined ? {} : { told })
})

const redactionOf = (
  fields: ReadonlyArray<{ readonly entry: number; readonly fields: ReadonlyArray<string> }>
) => ({
  type: "redaction",
  data: { fields, ground: "พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล", decidedBy: "นายก อบต." }
})

/** What a holder of the key could sign that is no ledger's entry, or contradicts the ledger itself. */
export const inSignedEntries: ReadonlyArray<Tampering> = [
  entryWith("a signed entry that says another place", "entry-place", (text) =>
    text.replace(`"seq":${at}`, `"seq":${at + 1}`)
  ),
  entryWith("a signed entry of another ledger", "entry-log", (text) =>
    text.replace(origin, "ledger.example/x")
  ),
  entryWith("a signed entry earlier than the one before it", "entry-time", (text) =>
    text.replace(/"at":"\d{4}/, '"at":"2001')
  ),
  entryWith("a signed entry at no time there is", "entry-form", (text) =>
    text.replace(/"at":"[^"]*"/, '"at":"yesterday"')
  ),
  entryWith("a signed entry with spaces", "entry-not-canonical", (text) => text.replace(",", ", ")),
  entryWith("a signed entry with a line feed", "entry-not-canonical", (text) => text.replace(",", ",\n")),
  entryWith(
    "a signed entry that states one thing twice",
    "entry-not-canonical",
    (text) => text.replace('"data":{', '"data":{"amount":"1",'),
    []
  ),
  entryWith("a signed entry that is not JSON", "entry-not-json", (text) => text.slice(0, -1)),
  entryWith("a signed entry of another version", "entry-form", (text) => text.replace('"v":1}', '"v":2}')),
  entryWith("a signed entry of twenty kilobytes", "entry-too-long", (text) =>
    text.replace('"data":{', `"data":{"a":"${"x".repeat(20_000)}",`)
  ),
  entryWith("a signed entry that refers to a later one", "entry-refers-ahead", (text) =>
    text.replace(/"refs":\[\d+\]/, '"refs":[21]')
  ),
  {
    name: "two signed entries swapped, each as it was",
    how: (site) => {
      const entries = entriesOf(site)
      layLog(
        site,
        rewritten(entries.with(at, entries[at + 1]!).with(at + 1, entries[at]!), (bytes) => bytes)
      )
    },
    brings: keptNothing,
    breaks: [2],
    told: ["log.entries", "entry-place"]
  },
  {
    name: "a signed entry removed, the later ones as they were",
    how: (site) =>
      layLog(site, entriesOf(site).toSpliced(at, 1), { sizes: (size) => (size > at ? size - 1 : size) }),
    brings: keptNothing,
    breaks: [2],
    told: ["log.entries", "entry-place"]
  },
  {
    name: "an early entry changed, and the roots that disclosures state left as they were",
    how: (site) =>
      layLog(
        site,
        entriesOf(site).map((bytes, seq) =>
          seq === at ? Buffer.from(Buffer.from(bytes).toString("utf8").replace('"row":', '"row":1')) : bytes
        )
      ),
    brings: keptNothing,
    breaks: [1],
    told: ["files.disclosures", "disclosure-differs"]
  },
  disclosureWith(
    "a disclosure that counts fewer rows",
    (entry) => ({ ...entry, data: { ...entry.data, rowCount: 100 } }),
    [1],
    ["files.disclosures", "row-count", "2025-09/purchases.csv"]
  ),
  disclosureWith(
    "a disclosure that corrects nothing",
    (entry) => Object.fromEntries(Object.entries(entry).filter(([key]) => key !== "corrects")),
    [1],
    ["files.disclosures", "disclosure-differs"]
  ),
  disclosureWith(
    "a disclosure of no month",
    (entry) => ({ ...entry, data: { ...entry.data, period: "2025-13" } }),
    [1],
    ["files.disclosures", "disclosure-form"]
  ),
  disclosureWith(
    "a disclosure without a commitment to the site's list, which then nothing vouches for",
    (entry) => {
      const { "file:site.json": _, ...commit } = entry["commit"] as Record<string, string>
      return { ...entry, commit }
    },
    []
  ),
  {
    name: "a month-end checkpoint signed before its disclosure",
    how: (site) => {
      const size = disclosures(site).at(-1)!.seq - 1
      const root = naiveLog(entriesOf(site)).root(size)
      site.write(
        "ledger/checkpoints/2025-09.r2",
        signText(formatCheckpoint({ origin, size, root }), [testKey])
      )
    },
    breaks: [3],
    told: ["history.month-ends", "month-end-too-early", "ledger/checkpoints/2025-09.r2"]
  },
  {
    name: "a redaction that names nothing there is, and a table gone",
    how: (site) => {
      appendTo(site, redactionOf([{ entry: 3, fields: ["nothing"] }]))
      site.remove("2025-09/purchases.csv")
    },
    brings: keptNothing,
    breaks: [1],
    told: ["files.committed", "missing", "2025-09/purchases.csv"]
  },
  {
    name: "a redaction that does not say what it is of",
    how: (site) => appendTo(site, { type: "redaction", data: { ground: "x", decidedBy: "y" } }),
    brings: keptNothing,
    breaks: [2],
    told: ["log.entries", "entry-form"],
    recipe: []
  },
  {
    name: "a redaction that names a published table, and the table gone: said in the open",
    how: (site) => {
      const entry = disclosures(site).at(-1)!.seq
      appendTo(site, redactionOf([{ entry, fields: ["file:purchases.csv", "file:r2/purchases.csv"] }]))
      site.remove("2025-09/purchases.csv")
      site.remove("2025-09/r2/purchases.csv")
    },
    brings: keptNothing,
    breaks: []
  },
  {
    name: "an entry for a key that is none",
    how: (site) =>
      appendTo(site, { type: "key", data: { kind: "rotation", vkey: `${origin}+00000000+AAAA` } }),
    brings: keptNothing,
    breaks: [2],
    told: ["log.keys", "key-form"]
  }
]
