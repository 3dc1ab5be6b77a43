import { Effect, Schema } from "effect"
import { rmSync } from "node:fs"
import { join } from "node:path"
import type { SignedRecord } from "../ledger/signed-record.ts"
import type { Signer } from "../ledger/signer.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import type { PublishedFile } from "../publish/file.ts"
import { keepingPrinter } from "../publish/formats/pdf.ts"
import { keysAt } from "../register/keys.ts"
import type { MonthView, PurchaseRow } from "../register/month-view.ts"
import { officeAt } from "../register/office.ts"
import { discloseMonths, type SiteState, type StandingRevision } from "../register/publication.ts"
import type { Month } from "../values/thai-date.ts"
import { kit } from "./assets.ts"
import { lockFile } from "./lock.ts"
import { publishLog, signLog } from "./log-publication.ts"
import { explainLog } from "./log-standing.ts"
import { committed, filesIn, isInPlace, keepRevision, monthFiles, withManifests } from "./month-files.ts"
import { makeFolder } from "./office-folder.ts"
import {
  attempt,
  claimSite,
  holdsFiles,
  recoverSite,
  replaceFiles,
  settleSite,
  swapFolder
} from "./site-folder.ts"
import { putPages, removePages } from "./site-pages-in-place.ts"
import { generator, goneFrom, renderSite, siteListIn, siteManifest } from "./site-pages.ts"

const forms = ["sor-khor-ror-1"]

/** The ledger is signed, and whoever publishes did not unlock its key. */
export class SigningKeyLocked extends Schema.TaggedError<SigningKeyLocked>()("SigningKeyLocked", {}) {}

/** What signs a publication: the signer with its keys unlocked, and the record of what it signed. */
export interface Signing {
  readonly signer: Signer["Service"]
  readonly record: SignedRecord["Service"]
}

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
  /** Earlier revisions whose files are no longer there because of a redaction. */
  readonly withdrawn: ReadonlyArray<number>
}

const numbersOf = (revisions: StandingRevision["withdrawn"]): ReadonlyArray<number> =>
  revisions.map(({ disclosure }) => disclosure.revision)

/** Writes one month's folder as it stands: the newest revision, the earlier ones that are kept, and none of those withdrawn. */
const writeMonth = Effect.fnUntraced(function* (
  origin: string,
  out: string,
  revision: StandingRevision,
  files: ReadonlyArray<PublishedFile>
) {
  const { month, rows } = revision.view
  const number = revision.published.revision
  const all = revision.isRenderable ? yield* withManifests(origin, revision, files) : []
  const kept = new Set(numbersOf(revision.earlier).map((each) => `r${each}`))
  const written = revision.isRenderable && !(yield* holdsFiles(out, month, all))
  if (written) yield* swapFolder(out, month, all, (name) => kept.has(name))
  const withdrawn = numbersOf(revision.withdrawn)
  for (const each of withdrawn) {
    const folder = join(out, month, `r${each}`)
    yield* attempt(folder, () => rmSync(folder, { recursive: true, force: true }))
  }
  const lost: Array<number> = []
  let restored = false
  const before = [...revision.earlier, ...revision.withdrawn].toSorted((a, b) => a.entry - b.entry)
  for (const earlier of revision.earlier) {
    const found = yield* keepRevision(origin, out, month, before, earlier)
    restored ||= found === "restored"
    if (found === "lost") lost.push(earlier.disclosure.revision)
  }
  return {
    month,
    revision: number,
    rows,
    why: revision.why,
    written: written || restored,
    lost,
    withdrawn
  } satisfies MonthPublished
})

/**
 * Publishes months of the open office into a site's folder: the one act of publishing, whichever door asks for it. What is published already
 * and lies in place is neither recorded nor written again; what is gone or altered is put back. Where the ledger has a key, everything that
 * was disclosed is under a signed checkpoint when this returns; the pages are in place before `checkpoint` is.
 */
export const publishMonths = Effect.fn("publishMonths")(function* (options: {
  readonly officeFolder: string
  readonly out: string
  readonly months: ReadonlyArray<Month>
  readonly signing?: Signing | undefined
  /** See `Renderer`. */
  readonly withoutOldKeys?: boolean
  readonly progress?: (months: number) => Effect.Effect<void>
  /** Told of files that the site had and has no longer: an address that people may have kept. */
  readonly gone?: (paths: ReadonlyArray<string>) => Effect.Effect<void>
}) {
  const { months, out, signing } = options
  const store = yield* LedgerStore
  const { size } = yield* store.head
  const { origin } = yield* officeAt(size)
  const isSigned = (yield* keysAt(size)).keys.length > 0
  if (isSigned && signing === undefined) return yield* new SigningKeyLocked()
  yield* lockFile(join(options.officeFolder, "publication.lock"))
  yield* makeFolder(out)
  yield* claimSite(out, origin)
  yield* lockFile(join(out, ".publication.lock"))
  yield* recoverSite(out)
  const published = yield* explainLog(out, origin, yield* signing?.record.last ?? Effect.undefined)
  const rendered = new Map<MonthView, ReadonlyArray<PublishedFile>>()
  const render = Effect.fnUntraced(function* (view: MonthView) {
    const files = rendered.get(view) ?? (yield* monthFiles(view))
    rendered.set(view, files)
    return files
  })
  const press = { ...kit(), print: keepingPrinter() }
  const sites = new Map<SiteState, Effect.Success<ReturnType<typeof renderSite>>>()
  const siteOf = Effect.fnUntraced(function* (state: SiteState) {
    const known = sites.get(state) ?? (yield* renderSite(state, press))
    sites.set(state, known)
    return known
  })
  const { site, standing } = yield* discloseMonths(months, {
    generator,
    forms,
    render: (view) => Effect.map(render(view), committed),
    renderSite: (state) => Effect.map(siteOf(state), ({ list }) => committed([list])[0]!),
    filesIn: filesIn(out),
    siteList: siteListIn(out),
    isInPlace: isInPlace(out),
    withoutOldKeys: options.withoutOldKeys === true,
    progress: options.progress ?? (() => Effect.void)
  })
  if (signing !== undefined) yield* signLog(out, published, signing.signer)
  const done: Array<MonthPublished> = []
  for (const revision of standing) {
    done.push(
      yield* writeMonth(origin, out, revision, revision.isRenderable ? yield* render(revision.view) : [])
    )
    rendered.delete(revision.view)
  }
  if (site.isRenderable) {
    const { files, list } = yield* siteOf(site.state)
    yield* putPages(out, files)
    const gone = yield* removePages(out, yield* goneFrom(out, files))
    if (gone.length > 0) yield* (options.gone ?? (() => Effect.void))(gone)
    yield* replaceFiles(out, [list, yield* siteManifest(origin, site, list)])
  }
  yield* settleSite(out)
  yield* publishLog(out)
  return done.filter(({ month, written }) => months.includes(month) || written)
}, Effect.scoped)
