import { Effect } from "effect"
import { digestOf, disclosureOf } from "../ledger/commitment.ts"
import { SubjectKeys } from "../ledger/keys.ts"
import type { Month } from "../values/thai-date.ts"
import type { PublishedRevision } from "./disclosures.ts"
import type { JsonObject } from "./envelope.ts"
import { KeyMissing } from "./office.ts"
import type { Secret } from "./seal.ts"

/** A file as a disclosure commits to it: what it is called in the month's folder (or `site.json` of the site's), and its digest. */
export interface CommittedFile {
  readonly path: string
  readonly bytes: number
  /** SHA-256, lower-case hexadecimal. */
  readonly sha256: string
}

/** The file of the site's folder that every disclosure commits to besides its month's own: it lists all that belongs to no month. */
export const siteListPath = "site.json"

const commitField = (path: string): string => `file:${path}`
const fileValue = ({ bytes, sha256 }: CommittedFile): JsonObject => ({ bytes, sha256 })
/** What finds the key under which the files of a published month are committed to. */
export const filesLookup = (month: Month, revision: number): string => `publication:${month}:${revision}`

/** A revision as far as its commitments are concerned. */
export interface CommittingRevision {
  readonly entry: number
  readonly published: PublishedRevision["disclosure"]
  readonly commit: PublishedRevision["commit"]
  /** Whose key its commitments rest on; not known of a revision that is being made. */
  readonly subject: string | undefined
}

/** A published revision as a committing one. */
export const committingOf = ({
  commit,
  disclosure,
  entry,
  subject
}: PublishedRevision): CommittingRevision => ({
  entry,
  published: disclosure,
  commit,
  subject
})

/** The values to commit to for a revision's files. Hashes of files are hidden too: who had one could try names until the file fits. */
export const fileSecrets = (
  month: Month,
  revision: number,
  files: ReadonlyArray<CommittedFile>
): ReadonlyArray<Secret> =>
  files.map((file) => ({
    field: commitField(file.path),
    value: fileValue(file),
    lookup: filesLookup(month, revision)
  }))

/** The files of the month's own folder that a revision committed to, by path. */
export const committedPaths = (commit: PublishedRevision["commit"]): ReadonlyArray<string> =>
  Object.keys(commit)
    .map((field) => field.slice(commitField("").length))
    .filter((path) => path !== siteListPath)

/** The openings of a revision's commitments to its files, by path. */
export const openingsOf = Effect.fn("Register.openingsOf")(function* (
  origin: string,
  revision: Pick<CommittingRevision, "entry" | "published" | "subject">,
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

/** Whether the key that a revision's commitments rest on is still kept: older copies of keys lack those of later publications. */
export const isKeyKept = Effect.fnUntraced(function* ({ subject }: Pick<CommittingRevision, "subject">) {
  const keys = yield* SubjectKeys
  return subject === undefined || (yield* keys.get(subject)) !== undefined
})

/** Whether each of some files is as a disclosure entry committed to it; where its key is gone nothing can be said to be. */
export const areCommitted = Effect.fn("Register.areCommitted")(function* (
  origin: string,
  revision: CommittingRevision,
  files: ReadonlyArray<CommittedFile>
) {
  if (!(yield* isKeyKept(revision))) return false
  const openings = yield* openingsOf(origin, revision, files)
  return [...openings].every(([path, opening]) => digestOf(opening) === revision.commit[commitField(path)])
})
