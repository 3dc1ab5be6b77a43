import { cpSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { formatVerifierKey } from "../../../src/ledger/proof/note.ts"
import { type SigningKey, signingKey, signText } from "../../../src/ledger/signing.ts"
import { testKey } from "../../apps/signing-office.ts"
import { testSeed } from "../../ledger/proof/ed25519.ts"
import { origin } from "../../register/office.ts"
import { appendTo, entriesOf, layLog, noteIn, readEntry, rewritten, writeEntry } from "./other-log.ts"
import type { SiteCopy } from "./site-copy.ts"
import { keptNothing, type Tampering } from "./tampering.ts"
import { stranger } from "./witness.ts"

/** Puts another site in the place of the copy. */
const become = (site: SiteCopy, folder: string): void => {
  for (const path of site.list()) rmSync(join(site.folder, path))
  cpSync(folder, site.folder, { recursive: true })
}

const withOtherAmount = (site: SiteCopy): void =>
  layLog(
    site,
    rewritten(entriesOf(site), (bytes) => {
      const entry = readEntry(bytes)
      return entry.type === "contract" && entry.data["number"] === "7/2568"
        ? writeEntry({ ...entry, data: { ...entry.data, amount: "900" } })
        : bytes
    })
  )

const underAnotherKey = (site: SiteCopy): void => {
  const vkey = formatVerifierKey(stranger.key)
  const entries = rewritten(entriesOf(site), (bytes) => {
    const entry = readEntry(bytes)
    return entry.type === "key" ? writeEntry({ ...entry, data: { ...entry.data, vkey } }) : bytes
  })
  layLog(site, entries, { key: stranger })
  site.edit("ledger/log.json", (text) => text.replace(formatVerifierKey(testKey.key), vkey))
}

const second = signingKey(origin, testSeed(7))
const secondKey = formatVerifierKey(second.key)

/** A second key recorded as the ledger's, the newest checkpoint signed by these. */
const rotated = (site: SiteCopy, signers: ReadonlyArray<SigningKey>): void => {
  const seq = entriesOf(site).length
  appendTo(site, { type: "key", data: { kind: "rotation", vkey: secondKey } })
  site.write("ledger/checkpoint", signText(noteIn(site.read("ledger/checkpoint")).text, signers))
  for (const path of site.list("ledger/proofs/entries/"))
    if (site.read(path).includes(`index ${seq}\n`)) site.remove(path)
  site.edit("ledger/log.json", (text) => {
    const log = JSON.parse(text) as { readonly keys: ReadonlyArray<unknown> }
    return `${JSON.stringify({ ...log, keys: [...log.keys, { vkey: secondKey, from: seq }] }, null, 2)}\n`
  })
}

/** What a holder of the key could do to all of the past: it passes, unless somebody kept a checkpoint. */
export const inHistories: ReadonlyArray<Tampering> = [
  {
    name: "another history, whole and rightly signed, and nobody kept a checkpoint",
    how: (site, { other }) => become(site, other.folder),
    brings: keptNothing,
    breaks: []
  },
  {
    name: "another history, whole and rightly signed, and somebody kept a checkpoint",
    how: (site, { other }) => become(site, other.folder),
    breaks: [3],
    told: ["history.old", "note-root"]
  },
  {
    name: "a second checkpoint of the same size in somebody's hands",
    how: () => undefined,
    brings: ({ other }) => ({ old: other.old.slice(-1) }),
    breaks: [3],
    told: ["history.old", "note-root"]
  },
  {
    name: "the site rolled back to what it was, and nobody kept the newer checkpoint",
    how: (site, { before }) => become(site, before),
    brings: keptNothing,
    breaks: []
  },
  {
    name: "the site rolled back to what it was, and somebody kept the newer checkpoint",
    how: (site, { before }) => become(site, before),
    breaks: [3],
    told: ["history.old", "note-ahead"]
  },
  {
    name: "the checkpoint alone rolled back",
    how: (site, { before }) =>
      site.write("ledger/checkpoint", readFileSync(join(before, "ledger/checkpoint"))),
    breaks: [1, 3],
    told: ["history.month-ends", "note-ahead", "ledger/checkpoints/2025-09.r2"]
  },
  {
    name: "an amount changed, everything signed anew, the tables left",
    how: withOtherAmount,
    brings: keptNothing,
    breaks: [1],
    told: ["files.rebuilt", "table-differs", "2025-09/purchases.csv"],
    recipe: []
  },
  {
    name: "an amount changed, everything signed anew, the tables left, and somebody kept a checkpoint",
    how: withOtherAmount,
    breaks: [1, 3],
    told: ["history.old", "note-root"],
    recipe: [3]
  },
  {
    name: "the whole log under another key that the site now names",
    how: underAnotherKey,
    brings: keptNothing,
    breaks: [2],
    told: ["log.checkpoint", "key-not-led-to", "ledger/checkpoint"]
  },
  {
    name: "the whole log under another key, and nobody brings the right one",
    how: underAnotherKey,
    brings: () => ({ old: [], keys: [] }),
    breaks: []
  },
  {
    name: "a second key beside the first, as the ledger records it: nothing is wrong",
    how: (site) => rotated(site, [testKey, second]),
    brings: keptNothing,
    breaks: []
  },
  {
    name: "a second key in place of the first, and both are brought: nothing is wrong",
    how: (site) => rotated(site, [second]),
    brings: ({ vkey }) => ({ old: [], keys: [vkey, secondKey] }),
    breaks: []
  },
  {
    name: "a second key in place of the first at once, which no checkpoint of the first vouches for",
    how: (site) => rotated(site, [second]),
    brings: keptNothing,
    breaks: [2],
    told: ["log.checkpoint", "key-not-led-to", "ledger/checkpoint"]
  },
  {
    name: "a checkpoint signed with a key before the ledger recorded it",
    how: (site) => {
      rotated(site, [testKey, second])
      const august = "ledger/checkpoints/2025-08"
      site.write(august, signText(noteIn(site.read(august)).text, [second]))
    },
    brings: keptNothing,
    breaks: [3],
    told: ["history.month-ends", "note-key-out-of-use", "ledger/checkpoints/2025-08"]
  }
]
