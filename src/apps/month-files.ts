import { Effect } from "effect"
import { hash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { PublishedFile } from "../publish/file.ts"
import { renderManifest } from "../publish/manifest.ts"
import { pdfFiles } from "../publish/month-pdf.ts"
import { renderMonthPage, renderMonthTables, renderMonthWorkbook } from "../publish/month.ts"
import {
  areCommitted,
  type CommittedFile,
  committedPaths,
  committingOf,
  isKeyKept,
  openingsOf
} from "../register/committed-files.ts"
import type { PublishedRevision } from "../register/disclosures.ts"
import type { MonthView } from "../register/month-view.ts"
import { revisionView, type StandingRevision } from "../register/publication.ts"
import type { Month } from "../values/thai-date.ts"
import { kit, pages } from "./assets.ts"
import { attempt, holdsFiles, replaceFiles } from "./site-folder.ts"

const digests = new WeakMap<Uint8Array, string>()

/** SHA-256 in lower-case hexadecimal, computed once for the same bytes. */
export const sha256Hex = (bytes: Uint8Array): string => {
  const digest = digests.get(bytes) ?? hash("sha256", bytes, "hex")
  digests.set(bytes, digest)
  return digest
}

const prefixed = (folder: string, files: ReadonlyArray<PublishedFile>): ReadonlyArray<PublishedFile> =>
  files.map((file) => ({ ...file, path: `${folder}/${file.path}` }))

/** The files of a month's folder that its disclosure commits to: the current page and the revision's permanent copy. */
export const monthFiles = Effect.fn("monthFiles")(function* (view: MonthView) {
  const tables = [
    ...renderMonthTables(view),
    yield* renderMonthWorkbook(view),
    ...(yield* pdfFiles(view, kit()))
  ]
  return [
    renderMonthPage(view, { root: "../" }, pages),
    ...tables,
    ...prefixed(`r${view.revision}`, [renderMonthPage(view, { root: "../../" }, pages), ...tables])
  ] satisfies ReadonlyArray<PublishedFile> as ReadonlyArray<PublishedFile>
})

/** Files as a disclosure commits to them. */
export const committed = (files: ReadonlyArray<PublishedFile>): ReadonlyArray<CommittedFile> =>
  files.map(({ bytes, path }) => ({ path, bytes: bytes.length, sha256: sha256Hex(bytes) }))

/** A month's files with the manifests that open its disclosure's commitments to them. */
export const withManifests = Effect.fnUntraced(function* (
  origin: string,
  revision: Pick<StandingRevision, "entry" | "published" | "view" | "subject">,
  files: ReadonlyArray<PublishedFile>
) {
  const openings = Object.fromEntries(yield* openingsOf(origin, revision, committed(files)))
  const permanent = `r${revision.published.revision}/`
  const manifest = (prefix: string) =>
    renderManifest({
      view: revision.view,
      files: files
        .filter(({ path }) => path.startsWith(permanent) === (prefix !== ""))
        .map((file) => ({ ...file, path: file.path.slice(prefix.length) })),
      openings: Object.fromEntries(
        Object.entries(openings)
          .filter(([path]) => path.startsWith(permanent) === (prefix !== ""))
          .map(([path, opening]) => [path.slice(prefix.length), opening])
      ),
      sha256: sha256Hex,
      generator: revision.published.generator,
      disclosureEntry: revision.entry
    })
  const own = manifest("")
  const copy = manifest(permanent)
  return [...files, own, { ...copy, path: `${permanent}${copy.path}` }]
})

/** Files of a month's folder as they lie; undefined where one of them is missing. */
export const filesIn = (out: string) => (month: Month, paths: ReadonlyArray<string>) =>
  attempt(join(out, month), (): ReadonlyArray<CommittedFile> | undefined => {
    const found = paths.map((path) => ({ path, at: join(out, month, path) }))
    return found.every(({ at }) => existsSync(at))
      ? found.map(({ at, path }) => {
          const bytes = readFileSync(at)
          return { path, bytes: bytes.length, sha256: sha256Hex(bytes) }
        })
      : undefined
  })

/** Whether the month's folder holds the revision that this entry disclosed, as its manifest says. */
export const isInPlace = (out: string) => (month: Month, entry: number) =>
  attempt(join(out, month), () => {
    const file = join(out, month, "manifest.json")
    return (
      existsSync(file) && new RegExp(`"disclosureEntry": ${entry},`).test(readFileSync(file).toString("utf8"))
    )
  })

/** Puts back an earlier revision's permanent copy where it is gone or altered; answers whether it lies there as it was committed to, as far as its key tells. */
export const keepRevision = Effect.fn("keepRevision")(function* (
  origin: string,
  out: string,
  month: Month,
  published: ReadonlyArray<PublishedRevision>,
  revision: PublishedRevision
) {
  const folder = `r${revision.disclosure.revision}/`
  const standing = committingOf(revision)
  const view = yield* revisionView(month, published, revision)
  const files = yield* monthFiles(view)
  if (!(yield* areCommitted(origin, standing, committed(files)))) {
    const paths = committedPaths(revision.commit).filter((path) => path.startsWith(folder))
    const lying = yield* filesIn(out)(month, paths)
    if (lying === undefined) return "lost"
    return !(yield* isKeyKept(standing)) || (yield* areCommitted(origin, standing, lying)) ? "kept" : "lost"
  }
  const all = (yield* withManifests(origin, { ...standing, view }, files)).filter(({ path }) =>
    path.startsWith(folder)
  )
  if (yield* holdsFiles(out, month, all)) return "kept" as const
  yield* replaceFiles(
    out,
    all.map((file) => ({ ...file, path: `${month}/${file.path}` }))
  )
  return "restored" as const
})
