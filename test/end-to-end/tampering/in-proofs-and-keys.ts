import { fromBase64, toBase64 } from "../../../src/ledger/proof/bytes.ts"
import { formatCheckpoint } from "../../../src/ledger/proof/checkpoint.ts"
import { formatNote, formatVerifierKey } from "../../../src/ledger/proof/note.ts"
import { signingKey, signText } from "../../../src/ledger/signing.ts"
import { testKey } from "../../apps/signing-office.ts"
import { testSeed } from "../../ledger/proof/ed25519.ts"
import { origin } from "../../register/office.ts"
import { noteIn } from "./other-log.ts"
import type { SiteCopy } from "./site-copy.ts"
import type { Tampering } from "./tampering.ts"
import { cosignedBy, policyText, stranger, witness, witnessNamed } from "./witness.ts"

const newest = "ledger/checkpoint"
const seventh = "ledger/proofs/entries/007.tlog-proof"
const keys = "ledger/log.json"
const cosigned = "ledger/proofs/2025-08.cosigned"

const proofWith = (
  name: string,
  change: (text: string) => string,
  problem: NonNullable<Tampering["told"]>[1]
): Tampering => ({
  name,
  how: (site) => site.edit(seventh, change),
  breaks: [2],
  told: ["log.proofs", problem, seventh]
})

const logJsonWith = (name: string, from: string, to: string): Tampering => ({
  name,
  how: (site) => site.edit(keys, (text) => text.replace(from, to)),
  breaks: [2],
  told: ["log.keys", "log-json-differs", keys]
})

/** The newest checkpoint with another line in place of the witness's. */
const withWitnessLine = (site: SiteCopy, bytes: Uint8Array, id = witness.key.id): void => {
  const note = noteIn(site.read(newest))
  const line = noteIn(bytes).signatures.at(-1)!
  site.write(newest, formatNote({ ...note, signatures: [note.signatures[0]!, { ...line, id }] }))
}

const cosignatureWith = (name: string, how: (site: SiteCopy) => void): Tampering => ({
  name,
  how,
  breaks: [4],
  told: ["witness.cosignatures", "note-signature", newest]
})

/** Ways of tampering with proofs, the list of keys and cosignatures, and of bringing what does not fit. */
export const inProofsAndKeys: ReadonlyArray<Tampering> = [
  proofWith(
    "a bit of a hash in an entry's proof turned round",
    (text) => {
      const lines = text.split("\n")
      const hash = fromBase64(lines[3]!)!.slice()
      hash[0]! ^= 1
      return lines.with(3, toBase64(hash)).join("\n")
    },
    "proof-differs"
  ),
  proofWith(
    "an entry's proof that says another place",
    (text) => text.replace("index 7", "index 6"),
    "proof-of-another"
  ),
  proofWith(
    "a hash too many in an entry's proof",
    (text) => text.replace("\n\n", `\n${"A".repeat(43)}=\n\n`),
    "proof-differs"
  ),
  proofWith(
    "a hash too few in an entry's proof",
    (text) => text.replace(/\n.*\n\n/, "\n\n"),
    "proof-differs"
  ),
  proofWith("an entry's proof of another kind", (text) => text.replace("@v1", "@v2"), "proof-form"),
  proofWith("an entry's proof empty", () => "", "proof-form"),
  proofWith(
    "an entry's proof under a checkpoint that only a stranger signed",
    (text) =>
      text.slice(0, text.indexOf("\n\n") + 2) +
      Buffer.from(
        signText(text.slice(text.indexOf("\n\n") + 2).split("\n\n")[0]! + "\n", [stranger])
      ).toString("utf8"),
    "note-unsigned"
  ),
  {
    name: "the proofs of two entries swapped",
    how: (site) => site.swap(seventh, "ledger/proofs/entries/008.tlog-proof"),
    breaks: [2],
    told: ["log.proofs", "proof-of-another", seventh]
  },
  {
    name: "an entry's proof gone, which anyone can make again",
    how: (site) => site.remove(seventh),
    breaks: []
  },
  logJsonWith("log.json names another key", formatVerifierKey(testKey.key), formatVerifierKey(stranger.key)),
  logJsonWith("log.json says the key signs from elsewhere on", '"from": 5', '"from": 6'),
  logJsonWith("log.json says the key is printed elsewhere", "ป้ายประกาศ", "เว็บไซต์"),
  logJsonWith("log.json asks for no witness", "quorum all", "quorum none"),
  logJsonWith("log.json is another ledger's", `"origin": "${origin}"`, '"origin": "ledger.example/x"'),
  {
    name: "log.json gone",
    how: (site) => site.remove(keys),
    breaks: [2],
    told: ["log.keys", "missing", keys]
  },
  {
    name: "log.json empty",
    how: (site) => site.write(keys, ""),
    breaks: [2],
    told: ["log.keys", "log-json-form", keys]
  },
  cosignatureWith("a cosignature forged in the witness's name", (site) =>
    withWitnessLine(site, cosignedBy(site.read(newest), witnessNamed(witness.key.name, 8)))
  ),
  cosignatureWith("a witness's cosignature of another checkpoint", (site) =>
    withWitnessLine(site, site.read(cosigned))
  ),
  cosignatureWith("a witness's cosignature with another time", (site) => {
    const note = noteIn(site.read(newest))
    const signature = note.signatures[1]!.signature.slice()
    signature[7]! ^= 1
    site.write(
      newest,
      formatNote({ ...note, signatures: note.signatures.with(1, { ...note.signatures[1]!, signature }) })
    )
  }),
  {
    name: "a month's cosigned checkpoint that is another month's",
    how: (site) => site.swap(cosigned, "ledger/proofs/2025-09.cosigned"),
    breaks: [4],
    told: ["witness.cosignatures", "cosigned-differs", cosigned]
  },
  {
    name: "a month's cosigned checkpoint empty",
    how: (site) => site.write(cosigned, ""),
    breaks: [4],
    told: ["witness.cosignatures", "cosigned-differs", cosigned]
  },
  {
    name: "a key of another ledger is brought",
    how: () => undefined,
    brings: () => ({ keys: [formatVerifierKey(signingKey("ledger.example/agency/1", testSeed(1)).key)] }),
    breaks: [2],
    told: ["log.checkpoint", "key-of-another"]
  },
  {
    name: "a key that never signed this ledger is brought",
    how: () => undefined,
    brings: () => ({ keys: [formatVerifierKey(stranger.key)] }),
    breaks: [2],
    told: ["log.checkpoint", "key-not-led-to", newest]
  },
  {
    name: "an old checkpoint signed by a stranger is brought",
    how: () => undefined,
    brings: ({ old }, site) => {
      const text = formatCheckpoint({ origin, size: 3, root: new Uint8Array(32) })
      return { old: [...old, site.aside("old", signText(text, [stranger]))] }
    },
    breaks: [3],
    told: ["history.old", "note-unsigned"]
  },
  {
    name: "a policy that asks for a witness who has not signed yet",
    how: () => undefined,
    brings: (_, site) => ({
      policy: site.aside("policy", policyText([witness, witnessNamed("witness.example/press", 4)]))
    }),
    breaks: []
  }
]
