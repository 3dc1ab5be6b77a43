import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { utf8 } from "../../src/ledger/proof/bytes.ts"
import { encodeBundle } from "../../src/ledger/proof/bundle.ts"
import { signingKey, signText } from "../../src/ledger/signing.ts"
import { worked } from "../ledger/proof/worked-example.ts"

/** The months whose month-end checkpoint is that of the fixtures: published in one act. */
export const siteMonths = ["2026-10", "2026-11"] as const

/** The text of the worked example's checkpoint. */
export const siteText = worked.checkpoint.slice(0, worked.checkpoint.lastIndexOf("\n\n") + 1)

/** Its note with the log's line alone: the bytes that the fixtures' time stamps are of. */
export const siteNote = Buffer.from(
  signText(siteText, [signingKey(worked.origin, new Uint8Array(32).fill(worked.seeds.log))])
).toString("utf8")

/** The checkpoint after two entries, and the month whose it is. */
export const earlierMonth = "2026-09"
export const earlierText = `${worked.origin}\n2\n${Buffer.from(worked.root2, "hex").toString("base64")}\n`

const earlierNote = Buffer.from(
  signText(earlierText, [signingKey(worked.origin, new Uint8Array(32).fill(worked.seeds.log))])
).toString("utf8")

/** A folder as publication leaves it, as far as its ledger goes: the worked example of three entries; no office has it. */
export const publicSite = (witnessPolicy?: string) => {
  const out = join(mkdtempSync(join(tmpdir(), "prongsai-public-")), "site")
  const tile = Buffer.concat(worked.leaves.map((leaf) => Buffer.from(leaf, "hex")))
  const identity = {
    v: 1,
    origin: worked.origin,
    agency: { code: "6410101", name: "องค์การบริหารส่วนตำบลตัวอย่าง" },
    keys: [{ vkey: worked.logKey, from: 0 }],
    printedAt: [],
    ...(witnessPolicy === undefined ? {} : { witnessPolicy })
  }
  const files: Record<string, string | Uint8Array> = {
    "site.json": JSON.stringify({ origin: worked.origin }),
    "ledger/log.json": JSON.stringify(identity),
    "ledger/checkpoint": siteNote,
    [`ledger/checkpoints/${earlierMonth}`]: earlierNote,
    ...Object.fromEntries(siteMonths.map((month) => [`ledger/checkpoints/${month}`, siteNote])),
    [`ledger/${worked.tile.path}`]: tile,
    "ledger/tile/0/000.p/2": tile.subarray(0, 64),
    [`ledger/${worked.bundle.path}`]: encodeBundle(worked.entries.map(utf8))
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), content)
  }
  return { out, log: join(out, "ledger"), folder: dirname(out) }
}
