import { fromBase64, toBase64 } from "../../../src/ledger/proof/bytes.ts"
import { formatCheckpoint } from "../../../src/ledger/proof/checkpoint.ts"
import { formatNote } from "../../../src/ledger/proof/note.ts"
import { signingKey, signText } from "../../../src/ledger/signing.ts"
import { testKey } from "../../apps/signing-office.ts"
import { testSeed } from "../../ledger/proof/ed25519.ts"
import { origin } from "../../register/office.ts"
import { noteIn } from "./other-log.ts"
import type { SiteCopy } from "./site-copy.ts"
import type { Tampering } from "./tampering.ts"
import { stranger } from "./witness.ts"

const newest = "ledger/checkpoint"
const august = "ledger/checkpoints/2025-08"

const withLine = (site: SiteCopy, line: number, change: (text: string) => string): void =>
  site.edit(newest, (text) => {
    const lines = text.split("\n")
    return lines.with(line - 1, change(lines[line - 1]!)).join("\n")
  })

/** Base64 of the same length that says something else. */
const turned = (text: string): string => {
  const bytes = fromBase64(text)!.slice()
  bytes[0]! ^= 1
  return toBase64(bytes)
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

/** The end of a Base64 text with a bit turned round that says nothing. */
const unused = (end: string): string => `${alphabet[alphabet.indexOf(end[0]!) ^ 1]!}=`

const mangled = (
  name: string,
  how: (site: SiteCopy) => void,
  problem: NonNullable<Tampering["told"]>[1]
): Tampering => ({ name, how, breaks: [2], told: ["log.checkpoint", problem, newest] })

/** Ways of tampering with checkpoints by somebody who does not hold the key. */
export const inCheckpoints: ReadonlyArray<Tampering> = [
  {
    name: "the newest checkpoint's root changed",
    how: (site) => withLine(site, 3, turned),
    breaks: [2, 4],
    told: ["log.root", "note-root", newest]
  },
  {
    name: "the newest checkpoint's size raised by one",
    how: (site) => withLine(site, 2, (size) => String(Number(size) + 1)),
    breaks: [2, 4],
    told: ["log.root", "log-cut-short", newest]
  },
  {
    name: "the newest checkpoint's size lowered by one",
    how: (site) => withLine(site, 2, (size) => String(Number(size) - 1)),
    breaks: [2, 3, 4],
    told: ["log.checkpoint", "note-signature", newest]
  },
  {
    name: "the newest checkpoint's size beyond reason",
    how: (site) => withLine(site, 2, () => "900000000000000"),
    breaks: [2, 4],
    told: ["log.root", "log-cut-short", newest]
  },
  {
    name: "the newest checkpoint's name changed",
    how: (site) => withLine(site, 1, (name) => `${name}/2`),
    breaks: [2, 3, 4],
    told: ["log.entries", "entry-log"]
  },
  mangled("a size with a leading zero", (site) => withLine(site, 2, (size) => `0${size}`), "note-form"),
  mangled(
    "a bit of the newest checkpoint's signature turned round",
    (site) => {
      const { signatures, text } = noteIn(site.read(newest))
      const signature = signatures[0]!.signature.slice()
      signature[10]! ^= 1
      site.write(
        newest,
        formatNote({ text, signatures: signatures.with(0, { ...signatures[0]!, signature }) })
      )
    },
    "note-signature"
  ),
  mangled(
    "the same signature written otherwise, in bits that Base64 does not use",
    (site) => withLine(site, 5, (line) => line.replace(/.=$/, unused)),
    "note-form"
  ),
  mangled(
    "the log's signature taken off, the witness's left",
    (site) => {
      const note = noteIn(site.read(newest))
      site.write(newest, formatNote({ ...note, signatures: note.signatures.slice(1) }))
    },
    "note-unsigned"
  ),
  mangled(
    "signed by another key of the same name",
    (site) => site.write(newest, signText(noteIn(site.read(newest)).text, [stranger])),
    "note-unsigned"
  ),
  mangled(
    "signed by another key whose line bears the known key's id",
    (site) => {
      const { text } = noteIn(site.read(newest))
      const signature = stranger.sign(Buffer.from(text))
      site.write(newest, formatNote({ text, signatures: [{ name: origin, id: testKey.key.id, signature }] }))
    },
    "note-signature"
  ),
  mangled(
    "signed rightly, and once more wrongly under the same key",
    (site) => {
      const note = noteIn(site.read(newest))
      const wrong = { ...note.signatures[0]!, signature: new Uint8Array(64) }
      site.write(newest, formatNote({ ...note, signatures: [...note.signatures, wrong] }))
    },
    "note-signature"
  ),
  mangled("the newest checkpoint gone", (site) => site.remove(newest), "missing"),
  mangled("the newest checkpoint empty", (site) => site.write(newest, ""), "note-form"),
  mangled(
    "the newest checkpoint cut short",
    (site) => site.write(newest, site.read(newest).subarray(0, 90)),
    "note-form"
  ),
  mangled(
    "the newest checkpoint with carriage returns",
    (site) => site.edit(newest, (text) => text.replaceAll("\n", "\r\n")),
    "note-form"
  ),
  mangled(
    "the newest checkpoint of two megabytes",
    (site) => site.edit(newest, (text) => text + text.slice(text.indexOf("\u2014")).repeat(8_000)),
    "too-large"
  ),
  {
    name: "the newest checkpoint with a byte order mark",
    how: (site) => site.edit(newest, (text) => `\uFEFF${text}`),
    breaks: [2, 3, 4],
    told: ["log.checkpoint", "note-signature", newest]
  },
  {
    name: "a month-end checkpoint's root changed",
    how: (site) =>
      site.edit(august, (text) =>
        text.replace(/\n([A-Za-z0-9+/]{43}=)\n/, (_, root: string) => `\n${turned(root)}\n`)
      ),
    breaks: [3],
    told: ["history.month-ends", "note-signature", august]
  },
  {
    name: "a month-end checkpoint gone",
    how: (site) => site.remove(august),
    breaks: [3],
    told: ["history.month-ends", "missing", august]
  },
  {
    name: "a month-end checkpoint empty",
    how: (site) => site.write(august, ""),
    breaks: [3],
    told: ["history.month-ends", "note-form", august]
  },
  {
    name: "a month-end checkpoint replaced by a later one",
    how: (site) => {
      site.write(august, site.read("ledger/checkpoints/2025-09"))
      if (site.has("ledger/proofs/2025-08.tsr")) site.remove("ledger/proofs/2025-08.tsr")
    },
    breaks: [4],
    told: ["witness.cosignatures", "cosigned-differs", "ledger/proofs/2025-08.cosigned"]
  },
  {
    name: "a month-end checkpoint replaced by an earlier one",
    how: (site) => site.write("ledger/checkpoints/2025-09.r2", site.read(august)),
    breaks: [3],
    told: ["history.month-ends", "month-end-too-early", "ledger/checkpoints/2025-09.r2"]
  },
  {
    name: "a checkpoint of another ledger beside the month-end ones",
    how: (site) => {
      const other = signingKey("ledger.example/agency/1", testSeed(9))
      const text = formatCheckpoint({ origin: other.key.name, size: 3, root: new Uint8Array(32) })
      site.write("ledger/checkpoints/2025-07", signText(text, [other]))
    },
    breaks: [3],
    told: ["history.month-ends", "note-origin", "ledger/checkpoints/2025-07"]
  }
]
