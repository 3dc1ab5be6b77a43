import { Effect, Stream } from "effect"
import { digestOf, disclosureOf } from "../ledger/commitment.ts"
import { leafHash, rootOf } from "../ledger/hashing.ts"
import { SubjectKeys } from "../ledger/keys.ts"
import { type Head, LedgerStore } from "../ledger/store/store.ts"
import { rootOfLeaves } from "../ledger/tree.ts"
import { Schema } from "effect"
import type { Month } from "../values/thai-date.ts"
import { disclosureData, disclosuresAt, type PublishedRevision } from "./disclosures.ts"
import type { JsonObject } from "./envelope.ts"
import { saysTheSame } from "./changes.ts"
import { monthRows, monthView } from "./month.ts"
import type { MonthView, Revision } from "./month-view.ts"
import { KeyMissing, officeAt } from "./office.ts"
import { type Draft, submit } from "./submit.ts"

/** What is stored and what was hashed at the append differ: nothing may be published from this ledger until it is known why. */
export class LedgerDamaged extends Schema.TaggedError<LedgerDamaged>()("LedgerDamaged", {
  problem: Schema.String
}) {}

/** Recomputes every leaf hash below `head.size` from the entries' bytes and the root from them, and compares both with what is stored. */
export const recomputeRoot = Effect.fn("Register.recomputeRoot")(function* (head: Head) {
  const store = yield* LedgerStore
  const kept = yield* rootOfLeaves(store.leafHashes(0, head.size))
  const fresh = yield* rootOfLeaves(Stream.map(store.entries(0, head.size), ({ bytes }) => leafHash(bytes)))
  const expected = Buffer.from(rootOf(head.frontier))
  if (!expected.equals(kept))
    return yield* new LedgerDamaged({ problem: "the stored hashes do not make the stored root" })
  if (!expected.equals(fresh)) return yield* new LedgerDamaged({ problem: "an entry is not what was hashed" })
  return expected
})

/** A file of a month's folder as the disclosure commits to it: what it is called there, and its digest. */
export interface CommittedFile {
  readonly path: string
  readonly bytes: number
  /** SHA-256, lower-case hexadecimal. */
  readonly sha256: string
}

const commitField = (path: string): string => `file:${path}`
const fileValue = ({ bytes, sha256 }: CommittedFile): JsonObject => ({ bytes, sha256 })
const filesLookup = (month: Month, revision: number): string => `publication:${month}:${revision}`

/** A month's newest revision: its view, the entry that discloses it, and whether this act made it. */
export interface StandingRevision {
  readonly view: MonthView
  readonly entry: number
  /** Whether this program makes the revision's files as they were committed to; where not, a newer program leaves those in place alone. */
  readonly isRenderable: boolean
  /** The earlier revisions, oldest first. */
  readonly earlier: ReadonlyArray<PublishedRevision>
  /** Why a month that was published already got a new revision. */
  readonly why: "first" | "changed" | "re-rendered" | "unchanged"
  readonly published: PublishedRevision["disclosure"]
  readonly commit: PublishedRevision["commit"]
  /** Whose key its commitments rest on; not known of a revision that is being made. */
  readonly subject: string | undefined
}

const revisionsOf = (published: ReadonlyArray<PublishedRevision>): ReadonlyArray<Revision> =>
  published.map(({ disclosure }) => ({ number: disclosure.revision, size: disclosure.size }))

/** The files a revision committed to, by path. */
export const committedPaths = (commit: PublishedRevision["commit"]): ReadonlyArray<string> =>
  Object.keys(commit).map((field) => field.slice(commitField("").length))

/** Whether each of some files is as a disclosure entry committed to it. */
export const areCommitted = Effect.fn("Register.areCommitted")(function* (
  origin: string,
  revision: Pick<StandingRevision, "entry" | "commit" | "published" | "subject">,
  files: ReadonlyArray<CommittedFile>
) {
  const openings = yield* openingsOf(origin, revision, files)
  return [...openings].every(([path, opening]) => digestOf(opening) === revision.commit[commitField(path)])
})

/** The openings of a revision's commitments to its files, by path. */
export const openingsOf = Effect.fn("Register.openingsOf")(function* (
  origin: string,
  revision: Pick<StandingRevision, "entry" | "published" | "subject">,
  files: ReadonlyArray<CommittedFile>
) {
  const keys = yield* SubjectKeys
  const { period, revision: number } = revision.published
  const key =
    revision.subject === undefined
      ? (yield* keys.ofSubject(filesLookup(period, number))).key
      : yield* keys.get(revision.subject)
  if (key === undefined) return yield* new KeyMissing({ seq: revision.entry, field: commitField(period) })
  return new Map(
    files.map((file) => [
      file.path,
      disclosureOf(key, { log: origin, seq: revision.entry, field: commitField(file.path) }, fileValue(file))
    ])
  )
})

/**
 * Brings months to publication: a month whose newest revision says what the ledger says now stays as it is, any other gets a new revision and
 * one `disclosure` entry that commits to its files. `render` makes a revision's files from its view, and is also asked whether a standing
 * revision can still be made as it was committed to.
 */
export const discloseMonths = Effect.fn("Register.discloseMonths")(function* <E, R>(
  months: ReadonlyArray<Month>,
  options: {
    readonly generator: string
    readonly forms: ReadonlyArray<string>
    readonly render: (view: MonthView) => Effect.Effect<ReadonlyArray<CommittedFile>, E, R>
    /** Files of a month's folder as they lie where they were published; undefined where one is missing. */
    readonly filesIn: (
      month: Month,
      paths: ReadonlyArray<string>
    ) => Effect.Effect<ReadonlyArray<CommittedFile> | undefined, E, R>
    /** Told after each month. */
    readonly progress: (months: number) => Effect.Effect<void>
  }
) {
  const store = yield* LedgerStore
  const { origin } = yield* officeAt((yield* store.head).size)
  const { answer } = yield* submit(origin, (head) =>
    Effect.gen(function* () {
      const office = yield* officeAt(head.size)
      const root = yield* recomputeRoot(head)
      const published = yield* disclosuresAt(head.size)
      const drafts: Array<Draft> = []
      const standing: Array<StandingRevision> = []
      for (const month of months) {
        const before = published.get(month) ?? []
        const last = before.at(-1)
        const kept =
          last === undefined
            ? undefined
            : yield* monthView(yield* officeAt(last.disclosure.size), month, revisionsOf(before.slice(0, -1)))
        const same =
          kept !== undefined &&
          saysTheSame(kept, { agency: office.agency, rows: (yield* monthRows(office, month)).rows })
        if (last !== undefined && kept !== undefined && same) {
          const paths = committedPaths(last.commit)
          const revision = {
            entry: last.entry,
            published: last.disclosure,
            commit: last.commit,
            subject: last.subject
          }
          const rendered = yield* options.render(kept)
          const isRenderable =
            rendered.length === paths.length && (yield* areCommitted(origin, revision, rendered))
          const lying = isRenderable ? undefined : yield* options.filesIn(month, paths)
          if (isRenderable || (lying !== undefined && (yield* areCommitted(origin, revision, lying)))) {
            standing.push({
              ...revision,
              view: kept,
              isRenderable,
              earlier: before.slice(0, -1),
              why: "unchanged"
            })
            yield* options.progress(standing.length)
            continue
          }
        }
        const view = yield* monthView(office, month, revisionsOf(before))
        const files = yield* options.render(view)
        const disclosure: PublishedRevision["disclosure"] = {
          period: month,
          revision: view.revision,
          forms: options.forms,
          rowCount: view.rows.length,
          from: last?.disclosure.size ?? 0,
          size: head.size,
          root: root.toString("base64"),
          generator: options.generator
        }
        standing.push({
          view,
          entry: head.size + drafts.length,
          isRenderable: true,
          earlier: before,
          why: last === undefined ? "first" : same ? "re-rendered" : "changed",
          published: disclosure,
          commit: {},
          subject: undefined
        })
        drafts.push({
          type: "disclosure",
          data: disclosureData(disclosure),
          secrets: files.map((file) => ({
            field: commitField(file.path),
            value: fileValue(file),
            lookup: filesLookup(month, view.revision)
          })),
          ...(last === undefined ? {} : { corrects: last.entry }),
          month
        })
        yield* options.progress(standing.length)
      }
      return { drafts, answer: { office, standing } }
    })
  )
  return answer
})

/** A month's earlier revision as it stood, to be made again. */
export const revisionView = Effect.fn("Register.revisionView")(function* (
  month: Month,
  published: ReadonlyArray<PublishedRevision>,
  revision: PublishedRevision
) {
  const earlier = published.filter(({ entry }) => entry < revision.entry)
  return yield* monthView(yield* officeAt(revision.disclosure.size), month, revisionsOf(earlier))
})
