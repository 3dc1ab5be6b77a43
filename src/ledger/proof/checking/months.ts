import { Effect } from "effect"
import { fromBase64, sameBytes, toBase64 } from "../bytes.ts"
import type { Sha256 } from "../hash.ts"
import { checkCommitted } from "./committed.ts"
import { excusesOf } from "./excuses.ts"
import type { Disclosed, Facts } from "./facts.ts"
import type { Scope } from "./scope.ts"
import { readAgain, type Source } from "./source.ts"
import type { Tally } from "./tally.ts"
import type { LogTree } from "./tree.ts"

/** A folder of a published month whose table is what the ledger commits to: the current one, or a revision's own. */
export interface MonthFolder {
  readonly disclosed: Disclosed
  /** `2025-08/` or `2025-08/r1/`. */
  readonly folder: string
  /** The SHA-256 of files that are as they were committed to, by name. */
  readonly sound: ReadonlyMap<string, string>
}

const isOfRevision = (field: string): boolean => /^file:r\d+\//.test(field)
const siteField = "file:site.json"

/** How many records a CSV file has: line feeds outside of quotes. */
export const countRecords = (csv: Uint8Array): number => {
  let isQuoted = false
  let records = 0
  for (const byte of csv) {
    if (byte === 0x22) isQuoted = !isQuoted
    else if (byte === 0x0a && !isQuoted) records += 1
  }
  return records
}

/** The revisions of each month in the order of the ledger. */
export const revisionsByMonth = (disclosures: ReadonlyArray<Disclosed>) => {
  const months = new Map<string, Array<Disclosed>>()
  for (const each of disclosures) {
    const revisions = months.get(each.data.period) ?? []
    months.set(each.data.period, revisions)
    revisions.push(each)
  }
  return months as ReadonlyMap<string, ReadonlyArray<Disclosed>>
}

/**
 * Whether a disclosure follows from those before it: numbered on, correcting the one before (where that may be asked), stating the root of the
 * entries it covers.
 */
const checkDisclosure = Effect.fnUntraced(function* (
  disclosed: Disclosed,
  before: Disclosed | "unknown" | undefined,
  tree: LogTree,
  tally: Tally
) {
  const { corrects, data, seq } = disclosed
  const differs = (column: string, expected: string, found: string) =>
    tally.broke("files.disclosures", "disclosure-differs", { entry: seq, column, expected, found })
  if (before !== "unknown") {
    const number = (before?.data.revision ?? 0) + 1
    if (data.revision !== number) return differs("revision", String(number), String(data.revision))
    if (corrects !== before?.seq) return differs("corrects", String(before?.seq), String(corrects))
  }
  if (data.size > seq) return differs("size", `<= ${seq}`, String(data.size))
  const root = yield* tree.rootAt(data.size)
  const stated = fromBase64(data.root)
  if (root === undefined) return
  if (stated === undefined || !sameBytes(stated, root)) return differs("root", toBase64(root), data.root)
  tally.held("files.disclosures")
})

/** Holds every published month, each revision of it, against the disclosure entries. Answers with the folders whose files may be looked into. */
export const checkMonths = Effect.fn("Checking.checkMonths")(function* (options: {
  readonly only?: Scope | undefined
  readonly facts: Facts
  /** Whether every entry was read, so that the facts are all there are. */
  readonly isWhole: boolean
  readonly sha256: Sha256
  readonly source: Source
  readonly tree: LogTree
  readonly tally: Tally
  readonly covered: (path: string) => void
}) {
  const { covered, facts, isWhole, only, sha256, source, tally, tree } = options
  const isExcused = excusesOf(facts)
  const folders: Array<MonthFolder> = []

  const checkFolder = Effect.fnUntraced(function* (disclosed: Disclosed, prefix: string) {
    const { period, revision, rowCount } = disclosed.data
    const folder = `${period}/${prefix}`
    const fields = Object.keys(disclosed.commit).filter((field) =>
      prefix === "" ? !isOfRevision(field) && field !== siteField : field.startsWith(`file:${prefix}`)
    )
    const of = { disclosed, folder, prefix: `file:${prefix}`, fields }
    const { manifest, sound } = yield* checkCommitted({
      of,
      isWhole,
      sha256,
      source,
      tally,
      isExcused,
      covered
    })
    if (manifest === undefined) return
    const file = `${folder}manifest.json`
    const said = { period, revision, rowCount, generator: disclosed.data.generator }
    for (const [column, expected] of Object.entries(said)) {
      const found = manifest[column as keyof typeof said]
      if (found !== expected) {
        tally.broke("files.manifests", "manifest-differs", {
          file,
          entry: disclosed.seq,
          column,
          expected: String(expected),
          found: String(found)
        })
      }
    }
    const digest = sound.get("purchases.csv")
    if (digest !== undefined) {
      const table = yield* readAgain(source, sha256, `${folder}purchases.csv`, digest)
      const rows = countRecords(table) - 1
      if (rows !== rowCount) {
        tally.broke("files.disclosures", "row-count", {
          file: `${folder}purchases.csv`,
          entry: disclosed.seq,
          expected: String(rowCount),
          found: String(rows)
        })
      }
    }
    folders.push({ disclosed, folder, sound })
  })

  for (const revisions of revisionsByMonth(facts.disclosures).values()) {
    for (const [at, disclosed] of revisions.entries()) {
      yield* checkDisclosure(disclosed, isWhole ? revisions[at - 1] : "unknown", tree, tally)
      if (only?.month(disclosed.data.period) === false) continue
      if (at === revisions.length - 1) yield* checkFolder(disclosed, "")
      yield* checkFolder(disclosed, `r${disclosed.data.revision}/`)
    }
  }
  return folders as ReadonlyArray<MonthFolder>
})
