import { Effect, Option, Schema } from "effect"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { SignedRecord, SignerRecordMissing } from "../ledger/signed-record.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import { officeAt } from "../register/office.ts"
import { LedgerBehind, LogUnexplained, publishedCheckpoint } from "./log-standing.ts"
import type { OfficeFolder } from "./office-folder.ts"
import { logFolder } from "./public-log.ts"
import { attemptOn, layerRecord, recordFile, signingFolder, writePrivately } from "./signing-folder.ts"

const Sites = Schema.fromJsonString(Schema.Array(Schema.NonEmptyString))
const decodeSites = Schema.decodeUnknownOption(Sites)

const sitesFile = (office: OfficeFolder): string => join(signingFolder(office), "sites.json")

const knownSites = (office: OfficeFolder) =>
  attemptOn(sitesFile(office), (): ReadonlyArray<string> => {
    const file = sitesFile(office)
    const text = existsSync(file) ? readFileSync(file).toString("utf8") : "[]"
    return Option.getOrElse(decodeSites(text), () => [])
  })

/** The sites besides `out` that lie where a signed publication once went. */
export const otherSites = (office: OfficeFolder, out: string) =>
  Effect.map(knownSites(office), (sites) =>
    sites.filter((site) => site !== out && existsSync(join(site, "site.json")))
  )

/** Remembers where a signed publication went, beside the signer's record: what lies there is looked at whenever the office is opened. */
export const rememberSite = Effect.fnUntraced(function* (office: OfficeFolder, out: string) {
  if (!existsSync(recordFile(office))) return
  const sites = yield* knownSites(office)
  if (sites.includes(out)) return
  yield* writePrivately(sitesFile(office), `${JSON.stringify([...sites, out], null, 2)}\n`)
})

/**
 * Refuses an office whose state no crash explains: fewer entries than were signed, a signer's record that is gone, behind the ledger or another than
 * it, or a published checkpoint of this ledger that is newer than the record or not the recorded one. It compares sizes and notes; a publication
 * recomputes the hashes.
 */
export const explainStartUp = Effect.fn("explainStartUp")(function* (office: OfficeFolder) {
  const store = yield* LedgerStore
  const kept = (yield* store.signed).at(-1)
  const file = recordFile(office)
  if (!existsSync(file)) return kept === undefined ? undefined : yield* new SignerRecordMissing({ file })
  const record = yield* Effect.flatMap(SignedRecord, ({ last }) => last).pipe(
    Effect.provide(layerRecord(office))
  )
  const head = yield* store.head
  const signed = record?.size ?? 0
  if (head.size < signed) return yield* new LedgerBehind({ size: head.size, signed })
  if (kept !== undefined && kept.size > signed)
    return yield* new LogUnexplained({ why: "record-behind", file, size: kept.size, signed })
  if (kept !== undefined && kept.size === signed && !Buffer.from(kept.note).equals(record!.note))
    return yield* new LogUnexplained({ why: "record-other", file, size: kept.size, signed })
  const text = Buffer.from(record?.note ?? []).toString("utf8")
  for (const site of yield* knownSites(office)) {
    const published = yield* publishedCheckpoint(site)
    if (published === undefined || published.size < signed) continue
    if (published.origin !== (yield* officeAt(head.size)).origin) continue
    const unexplained = (why: LogUnexplained["why"]) =>
      new LogUnexplained({ why, file: join(logFolder(site), "checkpoint"), size: published.size, signed })
    if (published.size > signed) return yield* unexplained("published-newer")
    if (!text.startsWith(`${published.text}\n`)) return yield* unexplained("published-other")
  }
})
