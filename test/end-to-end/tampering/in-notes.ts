import { Result } from "effect"
import { fromBase64, toBase64 } from "../../../src/ledger/proof/bytes.ts"
import { formatCheckpoint } from "../../../src/ledger/proof/checkpoint.ts"
import { formatNote, formatVerifierKey, parseNote } from "../../../src/ledger/proof/note.ts"
import { signingKey, signText } from "../../../src/ledger/signing.ts"
import { testSeed } from "../../ledger/proof/ed25519.ts"
import { origin } from "../../register/office.ts"
import { testKey } from "../../apps/signing-office.ts"
import { checkpointIn } from "./other-log.ts"
import type { Tampering } from "./tampering.ts"
import { cosignedBy, policyText, witness, witnessNamed } from "./witness.ts"
import { writeFileSync } from "node:fs"

const newest = "ledger/checkpoint"
const august = "ledger/checkpoints/2025-08"
const another = signingKey(origin, testSeed(9))
const stranger = witnessNamed(witness.key.name, 8)

const noteIn = (bytes: Uint8Array) => Result.getOrThrow(parseNote(bytes))

/** Ways of tampering with checkpoints, proofs and keys by somebody who does not hold the key, and of bringing what does not fit. */
export const inNotes: ReadonlyArray<Tampering> = [
  {
    name: "the newest checkpoint's root changed",
    how: (site) =>
      site.edit(newest, (text) => {
        const lines = text.split("\n")
        const root = fromBase64(lines[2]!)!.slice()
        root[0]! ^= 1
        return lines.with(2, toBase64(root)).join("\n")
      }),
    breaks: [2]
  },
  {
    name: "the newest checkpoint's size raised by one",
    how: (site) => site.edit(newest, (text) => text.replace(/\n(\d+)\n/, (_, size) => `\n${Number(size) + 1}\n`)),
    breaks: [2]
  },
  {
    name: "the newest checkpoint's size lowered by one",
    how: (site) => site.edit(newest, (text) => text.replace(/\n(\d+)\n/, (_, size) => `\n${Number(size) - 1}\n`)),
    breaks: [2]
  },
  {
    name: "the newest checkpoint's size beyond reason",
    how: (site) => site.edit(newest, (text) => text.replace(/\n(\d+)\n/, "\n900000000000000\n")),
    breaks: [2]
  },
  {
    name: "the newest checkpoint's size with a leading zero",
    how: (site) => site.edit(newest, (text) => text.replace(/\n(\d+)\n/, "\n0$1\n")),
    breaks: [2]
  },
  {
    name: "the newest checkpoint's name changed",
    how: (site) => site.edit(newest, (text) => text.replace(origin, `${origin}/2`)),
    breaks: [1, 2, 3]
  },
  {
    name: "a bit of the newest checkpoint's signature turned round",
    how: (site) => {
      const note = noteIn(site.read(newest))
      const [line, ...more] = note.signatures
      const signature = line!.signature.slice()
      signature[10]! ^= 1
      site.write(newest, formatNote({ ...note, signatures: [{ ...line!, signature }, ...more] }))
    },
    breaks: [2]
  },
  {
    name: "the log's signature taken off, the witness's left",
    how: (site) => {
      const note = noteIn(site.read(newest))
      site.write(newest, formatNote({ ...note, signatures: note.signatures.slice(1) }))
    },
    breaks: [2]
  },
  {
    name: "signed by another key of the same name",
    how: (site) => site.write(newest, signText(noteIn(site.read(newest)).text, [another])),
    breaks: [2]
  },
  {
    name: "signed by another key whose line bears the known key's id",
    how: (site) => {
      const { text } = noteIn(site.read(newest))
      const signature = another.sign(Buffer.from(text))
      site.write(newest, formatNote({ text, signatures: [{ name: origin, id: testKey.key.id, signature }] }))
    },
    breaks: [2]
  },
  {
    name: "signed rightly, and once more with a wrong signature of the same key",
    how: (site) => {
      const note = noteIn(site.read(newest))
      const wrong = { ...note.signatures[0]!, signature: new Uint8Array(64) }
      site.write(newest, formatNote({ ...note, signatures: [...note.signatures, wrong] }))
    },
    breaks: [2]
  },
  { name: "no newest checkpoint", how: (site) => site.remove(newest), breaks: [2] },
  { name: "an empty newest checkpoint", how: (site) => site.write(newest, ""), breaks: [2] },
  { name: "the newest checkpoint cut short", how: (site) => site.write(newest, site.read(newest).subarray(0, 90)), breaks: [2] },
  {
    name: "the newest checkpoint with carriage returns",
    how: (site) => site.edit(newest, (text) => text.replaceAll("\n", "\r\n")),
    breaks: [2]
  },
  { name: "the newest checkpoint with a byte order mark", how: (site) => site.edit(newest, (text) => `\uFEFF${text}`), breaks: [2] },
  {
    name: "the newest checkpoint of two megabytes",
    how: (site) => site.edit(newest, (text) => text + text.slice(text.indexOf("\u2014")).repeat(8_000)),
    breaks: [2]
  },
  {
    name: "a month-end checkpoint's root changed",
    how: (site) =>
      site.edit(august, (text) => text.replace(/\n([A-Za-z0-9+/]{43}=)\n/, `\n${Buffer.alloc(32, 7).toString("base64")}\n`)),
    breaks: [2, 3, 4]
  },
  { name: "a month-end checkpoint gone", how: (site) => site.remove(august), breaks: [3] },
  {
    name: "a month-end checkpoint replaced by the newest",
    how: (site) => site.write(august, site.read(newest)),
    breaks: [4]
  },
  {
    name: "a later month's checkpoint replaced by an earlier one",
    how: (site) => site.write("ledger/checkpoints/2025-09.r2", site.read(august)),
    breaks: [3]
  },
  { name: "an empty month-end checkpoint", how: (site) => site.write(august, ""), breaks: [3] },
  {
    name: "a checkpoint beside the month-end ones, of another ledger",
    how: (site) => {
      const other = signingKey("ledger.example/agency/1", testSeed(9))
      const text = formatCheckpoint({ origin: other.key.name, size: 3, root: new Uint8Array(32) })
      site.write("ledger/checkpoints/2025-07", signText(text, [other]))
    },
    breaks: [3]
  },
  {
    name: "a bit in an entry's proof turned round",
    how: (site) =>
      site.edit("ledger/proofs/entries/007.tlog-proof", (text) => {
        const lines = text.split("\n")
        const hash = fromBase64(lines[3]!)!.slice()
        hash[0]! ^= 1
        return lines.with(3, toBase64(hash)).join("\n")
      }),
    breaks: [2]
  },
  {
    name: "the proofs of two entries swapped",
    how: (site) => site.swap("ledger/proofs/entries/007.tlog-proof", "ledger/proofs/entries/008.tlog-proof"),
    breaks: [2]
  },
  {
    name: "an entry's proof that says another place",
    how: (site) => site.edit("ledger/proofs/entries/007.tlog-proof", (text) => text.replace("index 7", "index 6")),
    breaks: [2]
  },
  {
    name: "a hash too many in an entry's proof",
    how: (site) => site.edit("ledger/proofs/entries/007.tlog-proof", (text) => text.replace("\n\n", `\n${Buffer.alloc(32).toString("base64")}\n\n`)),
    breaks: [2]
  },
  { name: "an empty proof", how: (site) => site.write("ledger/proofs/entries/300.tlog-proof", ""), breaks: [2] },
  {
    name: "an entry's proof under a checkpoint that nobody signed",
    how: (site) =>
      site.edit("ledger/proofs/entries/007.tlog-proof", (text) => text.replace(/(\u2014 \S+ )\S+/, `$1${toBase64(Buffer.concat([another.key.id, Buffer.alloc(64)]))}`)),
    breaks: [2]
  },
  { name: "an entry's proof gone, which anyone can make again", how: (site) => site.remove("ledger/proofs/entries/007.tlog-proof"), breaks: [] },
  {
    name: "log.json names another key",
    how: (site) => site.edit("ledger/log.json", (text) => text.replace(formatVerifierKey(testKey.key), formatVerifierKey(another.key))),
    breaks: [2]
  },
  { name: "log.json says the key signs from elsewhere on", how: (site) => site.edit("ledger/log.json", (text) => text.replace('"from": 5', '"from": 6')), breaks: [2] },
  { name: "log.json gone", how: (site) => site.remove("ledger/log.json"), breaks: [2] },
  { name: "log.json of another ledger", how: (site) => site.edit("ledger/log.json", (text) => text.replace(`"origin": "${origin}"`, '"origin": "ledger.example/x"')), breaks: [2] },
  {
    name: "a cosignature forged in the witness's name",
    how: (site) => {
      const note = noteIn(site.read(newest))
      const [ours] = note.signatures
      const forged = noteIn(cosignedBy(formatNote({ ...note, signatures: [ours!] }), stranger)).signatures[1]!
      site.write(newest, formatNote({ ...note, signatures: [ours!, { ...forged, id: witness.key.id }] }))
    },
    breaks: [4]
  },
  {
    name: "a witness's cosignature of another checkpoint",
    how: (site) => {
      const note = noteIn(site.read(newest))
      const of = noteIn(site.read("ledger/proofs/2025-08.cosigned")).signatures[1]!
      site.write(newest, formatNote({ ...note, signatures: [note.signatures[0]!, of] }))
    },
    breaks: [4]
  },
  {
    name: "a month's cosigned checkpoint that is another month's",
    how: (site) => site.swap("ledger/proofs/2025-08.cosigned", "ledger/proofs/2025-09.cosigned"),
    breaks: [4]
  },
  { name: "an empty cosigned checkpoint", how: (site) => site.write("ledger/proofs/2025-08.cosigned", ""), breaks: [4] },
  {
    name: "a key of another ledger is brought",
    how: () => undefined,
    brought: () => ({ keys: [formatVerifierKey(signingKey("ledger.example/agency/1", testSeed(1)).key)] }),
    breaks: [2]
  },
  {
    name: "a key that never signed this ledger is brought",
    how: () => undefined,
    brought: () => ({ keys: [formatVerifierKey(another.key)] }),
    breaks: [2]
  },
  {
    name: "an old checkpoint signed by nobody known is brought",
    how: () => undefined,
    brought: ({ folder, old }) => {
      const file = `${folder}/../forged`
      writeFileSync(file, signText(formatCheckpoint({ origin, size: 3, root: new Uint8Array(32) }), [another]))
      return { old: [...old, file] }
    },
    breaks: [3]
  },
  {
    name: "a policy that asks for a witness who did not sign",
    how: () => undefined,
    brought: ({ folder }) => {
      const file = `${folder}/../policy-of-two`
      writeFileSync(file, policyText([witness, witnessNamed("witness.example/press", 4)]))
      return { policy: file }
    },
    breaks: []
  }
]
void checkpointIn
