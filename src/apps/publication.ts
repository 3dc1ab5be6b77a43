import { Effect, Schema } from "effect"
import { createHash } from "node:crypto"
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs"
import { join } from "node:path"
import packageJson from "../../package.json" with { type: "json" }
import { LedgerStore } from "../ledger/store/store.ts"
import { renderFiscalYear } from "../publish/fiscal-year.ts"
import type { PublishedFile } from "../publish/file.ts"
import { renderHome } from "../publish/home.ts"
import { renderManifest } from "../publish/manifest.ts"
import { renderMonth } from "../publish/month.ts"
import { siteFiles } from "../publish/site.ts"
import { disclosuresAt } from "../register/disclosures.ts"
import { fiscalYearView, publishedYears, rowsKey } from "../register/fiscal-year.ts"
import type { MonthView, PurchaseRow } from "../register/month-view.ts"
import { officeAt } from "../register/office.ts"
import {
  type CommittedFile,
  discloseMonths,
  openingsOf,
  type StandingRevision
} from "../register/publication.ts"
import type { Month } from "../values/thai-date.ts"
import { assetFiles, pages } from "./assets.ts"
import {
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

/** Another publication of this office is under way. */
export class PublicationUnderWay extends Schema.TaggedError<PublicationUnderWay>()("PublicationUnderWay", {
  file: Schema.String,
  pid: Schema.Number
}) {
  override get message() {
    return `กำลังมีการเผยแพร่ของหน่วยงานนี้อยู่ (โปรเซส ${this.pid}) รอให้เสร็จแล้วสั่งใหม่`
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}

const lock = (folder: string) =>
  Effect.acquireRelease(
    Effect.suspend(() => {
      const file = join(folder, "publication.lock")
      if (existsSync(file)) {
        const pid = Number(readFileSync(file, "utf8"))
        if (pid !== process.pid && Number.isSafeInteger(pid) && pid > 0 && isAlive(pid)) {
          return Effect.fail(new PublicationUnderWay({ file, pid }))
        }
        rmSync(file, { force: true })
      }
      try {
        const descriptor = openSync(file, "wx", 0o600)
        writeSync(descriptor, String(process.pid))
        closeSync(descriptor)
        return Effect.succeed(file)
      } catch {
        return Effect.fail(new PublicationUnderWay({ file, pid: 0 }))
      }
    }),
    (file) => Effect.sync(() => rmSync(file, { force: true }))
  )

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")

const prefixed = (folder: string, files: ReadonlyArray<PublishedFile>): ReadonlyArray<PublishedFile> =>
  files.map((file) => ({ ...file, path: `${folder}/${file.path}` }))

/** The files of a month's folder that its disclosure commits to: the current page and the revision's permanent copy. */
const monthFiles = (view: MonthView): ReadonlyArray<PublishedFile> => [
  ...renderMonth(view, { root: "../" }, pages),
  ...prefixed(`r${view.revision}`, renderMonth(view, { root: "../../" }, pages))
]

const committed = (files: ReadonlyArray<PublishedFile>): ReadonlyArray<CommittedFile> =>
  files.map(({ bytes, path }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }))

const withManifests = Effect.fnUntraced(function* (
  origin: string,
  revision: StandingRevision,
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
}

/**
 * Publishes months of the open office into a site's folder: the one act of publishing, whichever door asks for it. What is published already
 * and lies in place is neither recorded nor written again.
 */
export const publishMonths = Effect.fn("publishMonths")(function* (options: {
  readonly officeFolder: string
  readonly out: string
  readonly months: ReadonlyArray<Month>
}) {
  const { months, out } = options
  yield* lock(options.officeFolder)
  mkdirSync(out, { recursive: true })
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
    isInPlace: (month, revision) =>
      Effect.sync(() => {
        const manifest = join(out, month, "manifest.json")
        if (!existsSync(manifest)) return false
        const said = JSON.parse(readFileSync(manifest, "utf8")) as {
          revision?: number
          files?: Array<{ name: string; sha256: string }>
        }
        return (
          said.revision === revision &&
          (said.files ?? []).every(({ name, sha256: expected }) => {
            const file = join(out, month, name)
            return existsSync(file) && sha256(readFileSync(file)) === expected
          }) &&
          existsSync(join(out, month, `r${revision}`, "manifest.json"))
        )
      })
  })
  const store = yield* LedgerStore
  const office = yield* officeAt((yield* store.head).size)
  const done: Array<MonthPublished> = []
  for (const revision of standing) {
    const { month, rows } = revision.view
    const number = revision.published.revision
    const inPlace = !revision.isNew && !rendered.has(revision.view)
    const files = inPlace ? [] : yield* withManifests(office.origin, revision, render(revision.view))
    const written = !inPlace && !(yield* holdsFiles(out, month, files))
    if (written) yield* swapFolder(out, month, files, (name) => /^r\d+$/.test(name) && name !== `r${number}`)
    rendered.delete(revision.view)
    done.push({ month, revision: number, rows, why: revision.why, written })
  }
  yield* publishIndexes(out, office.size, done, standing)
  yield* settleSite(out)
  return done as ReadonlyArray<MonthPublished>
}, Effect.scoped)

const publishIndexes = Effect.fn("publishIndexes")(function* (
  out: string,
  size: number,
  done: ReadonlyArray<MonthPublished>,
  standing: ReadonlyArray<StandingRevision>
) {
  const office = yield* officeAt(size)
  const published = yield* disclosuresAt(size)
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
