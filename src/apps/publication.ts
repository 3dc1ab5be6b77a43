import { Effect } from "effect"
import { hash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import packageJson from "../../package.json" with { type: "json" }
import { LedgerStore } from "../ledger/store/store.ts"
import { renderFiscalYear } from "../publish/fiscal-year.ts"
import type { PublishedFile } from "../publish/file.ts"
import { renderHome } from "../publish/home.ts"
import { renderManifest } from "../publish/manifest.ts"
import { renderMonthPage, renderMonthTables } from "../publish/month.ts"
import { siteFiles } from "../publish/site.ts"
import { disclosuresAt, type PublishedRevision } from "../register/disclosures.ts"
import { fiscalYearView, publishedYears, rowsKey } from "../register/fiscal-year.ts"
import type { MonthView, PurchaseRow } from "../register/month-view.ts"
import { officeAt } from "../register/office.ts"
import {
  areCommitted,
  type CommittedFile,
  committedPaths,
  discloseMonths,
  openingsOf,
  revisionView,
  type StandingRevision
} from "../register/publication.ts"
import type { Month } from "../values/thai-date.ts"
import { assetFiles, pages } from "./assets.ts"
import { lockFile } from "./lock.ts"
import { makeFolder } from "./office-folder.ts"
import {
  attempt,
  claimSite,
  holdsFiles,
  recoverSite,
  replaceFiles,
  settleSite,
  type SiteFile,
  swapFolder
} from "./site-folder.ts"

/** Program and version as published files name it. */
export const generator = `prongsai ${packageJson.version}`

const forms = ["sor-khor-ror-1"]

const digests = new WeakMap<Uint8Array, string>()

/** SHA-256 in lower-case hexadecimal, computed once for the same bytes. */
const sha256 = (bytes: Uint8Array): string => {
  const digest = digests.get(bytes) ?? hash("sha256", bytes, "hex")
  digests.set(bytes, digest)
  return digest
}

const prefixed = (folder: string, files: ReadonlyArray<PublishedFile>): ReadonlyArray<PublishedFile> =>
  files.map((file) => ({ ...file, path: `${folder}/${file.path}` }))

/** The files of a month's folder that its disclosure commits to: the current page and the revision's permanent copy. */
const monthFiles = (view: MonthView): ReadonlyArray<PublishedFile> => {
  const tables = renderMonthTables(view)
  return [
    renderMonthPage(view, { root: "../" }, pages),
    ...tables,
    ...prefixed(`r${view.revision}`, [renderMonthPage(view, { root: "../../" }, pages), ...tables])
  ]
}

const committed = (files: ReadonlyArray<PublishedFile>): ReadonlyArray<CommittedFile> =>
  files.map(({ bytes, path }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }))

const withManifests = Effect.fnUntraced(function* (
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
      sha256,
      generator: revision.published.generator,
      disclosureEntry: revision.entry
    })
  const own = manifest("")
  const copy = manifest(permanent)
  return [...files, own, { ...copy, path: `${permanent}${copy.path}` }]
})

/** What publishing came to for one month. */
export interface MonthPublished {
  readonly month: Month
  readonly revision: number
  readonly rows: ReadonlyArray<PurchaseRow>
  readonly why: StandingRevision["why"]
  /** Whether files were written. */
  readonly written: boolean
  /** Earlier revisions whose files are gone or altered and which this program cannot make again as they were. */
  readonly lost: ReadonlyArray<number>
}

const filesIn = (out: string) => (month: Month, paths: ReadonlyArray<string>) =>
  attempt(join(out, month), (): ReadonlyArray<CommittedFile> | undefined => {
    const found = paths.map((path) => ({ path, at: join(out, month, path) }))
    return found.every(({ at }) => existsSync(at))
      ? found.map(({ at, path }) => {
          const bytes = readFileSync(at)
          return { path, bytes: bytes.length, sha256: sha256(bytes) }
        })
      : undefined
  })

/** Puts back an earlier revision's permanent copy where it is gone or altered; answers whether it lies there as it was committed to. */
const keepRevision = Effect.fn("keepRevision")(function* (
  origin: string,
  out: string,
  month: Month,
  published: ReadonlyArray<PublishedRevision>,
  revision: PublishedRevision
) {
  const folder = `r${revision.disclosure.revision}/`
  const standing = { ...revision, published: revision.disclosure }
  const view = yield* revisionView(month, published, revision)
  const files = monthFiles(view)
  if (!(yield* areCommitted(origin, standing, committed(files)))) {
    const paths = committedPaths(revision.commit).filter((path) => path.startsWith(folder))
    const lying = yield* filesIn(out)(month, paths)
    return lying !== undefined && (yield* areCommitted(origin, standing, lying)) ? "kept" : "lost"
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

/**
 * Publishes months of the open office into a site's folder: the one act of publishing, whichever door asks for it. What is published already
 * and lies in place is neither recorded nor written again; what is gone or altered is put back.
 */
export const publishMonths = Effect.fn("publishMonths")(function* (options: {
  readonly officeFolder: string
  readonly out: string
  readonly months: ReadonlyArray<Month>
  readonly progress?: (months: number) => Effect.Effect<void>
}) {
  const { months, out } = options
  const store = yield* LedgerStore
  const { origin } = yield* officeAt((yield* store.head).size)
  yield* lockFile(join(options.officeFolder, "publication.lock"))
  yield* makeFolder(out)
  yield* claimSite(out, origin)
  yield* lockFile(join(out, ".publication.lock"))
  yield* recoverSite(out)
  const rendered = new Map<MonthView, ReadonlyArray<PublishedFile>>()
  const render = (view: MonthView) => {
    const files = rendered.get(view) ?? monthFiles(view)
    rendered.set(view, files)
    return files
  }
  const { standing } = yield* discloseMonths(months, {
    generator,
    forms,
    render: (view) => Effect.sync(() => committed(render(view))),
    filesIn: filesIn(out),
    progress: options.progress ?? (() => Effect.void)
  })
  const done: Array<MonthPublished> = []
  for (const revision of standing) {
    const { month, rows } = revision.view
    const number = revision.published.revision
    const files = revision.isRenderable ? yield* withManifests(origin, revision, render(revision.view)) : []
    const written = revision.isRenderable && !(yield* holdsFiles(out, month, files))
    if (written) yield* swapFolder(out, month, files, (name) => /^r\d+$/.test(name) && name !== `r${number}`)
    rendered.delete(revision.view)
    const lost: Array<number> = []
    let restored = false
    for (const earlier of revision.earlier) {
      const kept = yield* keepRevision(origin, out, month, revision.earlier, earlier)
      restored ||= kept === "restored"
      if (kept === "lost") lost.push(earlier.disclosure.revision)
    }
    done.push({ month, revision: number, rows, why: revision.why, written: written || restored, lost })
  }
  yield* publishIndexes(out, (yield* store.head).size, done, standing)
  yield* settleSite(out)
  return done as ReadonlyArray<MonthPublished>
}, Effect.scoped)

/** The pages over months: they name the months that lie in this folder. */
const publishIndexes = Effect.fn("publishIndexes")(function* (
  out: string,
  size: number,
  done: ReadonlyArray<MonthPublished>,
  standing: ReadonlyArray<StandingRevision>
) {
  const office = yield* officeAt(size)
  const published = new Map(
    [...(yield* disclosuresAt(size))].filter(([month]) => existsSync(join(out, month, "index.html")))
  )
  const known = new Map(
    standing.map(({ published: { period, size: covered } }, index) => [
      rowsKey(period, covered),
      done[index]!.rows
    ])
  )
  const years = []
  for (const year of publishedYears(published))
    years.push(yield* fiscalYearView(office, year, published, known))
  const files: ReadonlyArray<SiteFile> = [
    ...assetFiles(),
    ...siteFiles(),
    ...years.map((year) => renderFiscalYear(year, pages)),
    renderHome({ agency: office.agency, fiscalYears: years }, pages)
  ]
  yield* replaceFiles(out, files)
})
