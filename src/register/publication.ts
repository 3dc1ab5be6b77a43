import { Effect } from "effect"
import { type Head, LedgerStore } from "../ledger/store/store.ts"
import type { Month } from "../values/thai-date.ts"
import { saysTheSame } from "./changes.ts"
import {
  areCommitted,
  type CommittedFile,
  committedPaths,
  committingOf,
  type CommittingRevision,
  fileSecrets,
  isKeyKept
} from "./committed-files.ts"
import { disclosureData, disclosuresAt, type PublishedRevision } from "./disclosures.ts"
import { type KnownRows, rowsKey } from "./fiscal-year.ts"
import { monthRows, monthView } from "./month.ts"
import type { MonthView, PurchaseRow, Revision } from "./month-view.ts"
import { KeyMissing, type Office, officeAt } from "./office.ts"
import { recomputeRoot } from "./recomputing.ts"
import { redactionsOfMonth } from "./redacted-months.ts"
import { hasNews } from "./site-news.ts"
import { type Draft, submit } from "./submit.ts"

/** A month's newest revision: its view, the entry that discloses it, and whether this act made it. */
export interface StandingRevision extends CommittingRevision {
  readonly view: MonthView
  /** Whether this program makes the revision's files as they were committed to; where not, a newer program leaves those in place alone. */
  readonly isRenderable: boolean
  /** The earlier revisions that are kept, oldest first. */
  readonly earlier: ReadonlyArray<PublishedRevision>
  /** Earlier revisions that show what was redacted since: their files are taken away. */
  readonly withdrawn: ReadonlyArray<PublishedRevision>
  /** Why a month that was published already got a new revision. */
  readonly why: "first" | "changed" | "redacted" | "re-rendered" | "unchanged"
}

/** What the pages over months are made from: an office, its published revisions, and rows that were read already. */
export interface SiteState {
  readonly office: Office
  readonly published: ReadonlyMap<Month, ReadonlyArray<PublishedRevision>>
  readonly rows: KnownRows
}

/** The list of the site's other files as the newest disclosure commits to it. */
export interface StandingSite {
  readonly revision: CommittingRevision
  readonly state: SiteState
  /** Whether this program makes the list as it was committed to; where not, what lies in place is left alone. */
  readonly isRenderable: boolean
}

/** What a publication asks of whoever makes and keeps files. */
export interface Renderer<E, S, R, M> {
  readonly generator: string
  readonly forms: ReadonlyArray<string>
  /** Makes a month's files; also asked whether a standing revision can still be made as it was committed to. */
  readonly render: (view: MonthView) => Effect.Effect<ReadonlyArray<CommittedFile>, M, R>
  /** Makes the files that belong to no month and answers with their list, `site.json`. */
  readonly renderSite: (state: SiteState) => Effect.Effect<CommittedFile, S, R>
  /** Files of a month's folder as they lie where they were published; undefined where one is missing. */
  readonly filesIn: (
    month: Month,
    paths: ReadonlyArray<string>
  ) => Effect.Effect<ReadonlyArray<CommittedFile> | undefined, E, R>
  /** The list of the site's other files as it lies; undefined where it or a file that it names is missing or altered. */
  readonly siteList: Effect.Effect<CommittedFile | undefined, E, R>
  /** Whether the revision that this entry disclosed is the one that lies in the month's folder. */
  readonly isInPlace: (month: Month, entry: number) => Effect.Effect<boolean, E, R>
  /** Whether a month whose publication's key is gone is disclosed anew; otherwise that stops the act with `KeyMissing`. */
  readonly withoutOldKeys?: boolean
  /** Told after each month. */
  readonly progress: (months: number) => Effect.Effect<void>
}

const isWithdrawn = (revision: PublishedRevision, redactions: ReadonlyArray<number>): boolean =>
  redactions.some((entry) => entry > revision.entry)

const revisionsOf = (
  published: ReadonlyArray<PublishedRevision>,
  redactions: ReadonlyArray<number>
): ReadonlyArray<Revision> =>
  published.map((revision) => ({
    number: revision.disclosure.revision,
    size: revision.disclosure.size,
    ...(isWithdrawn(revision, redactions) ? { withdrawn: true } : {})
  }))

interface Planned {
  readonly standing: StandingRevision
  readonly draft: Draft | undefined
}

/** The newest revision of a month, or the draft of the one it needs. `seq` is the place that the draft would take. */
const planMonth = Effect.fnUntraced(function* <E, S, R, M>(
  office: Office,
  root: Uint8Array,
  month: Month,
  before: ReadonlyArray<PublishedRevision>,
  seq: number,
  options: Renderer<E, S, R, M>,
  how: { readonly asked: boolean; readonly anew: boolean }
) {
  const { origin } = office
  const last = before.at(-1)
  const redactions = yield* redactionsOfMonth(office, month)
  const isKept = (revision: PublishedRevision) => !isWithdrawn(revision, redactions)
  const isRedacted = last !== undefined && !isKept(last)
  if (last !== undefined && !isRedacted && options.withoutOldKeys !== true && !(yield* isKeyKept(last)))
    return yield* new KeyMissing({ seq: last.entry, field: `file:${month}` })
  const view = last === undefined || isRedacted ? undefined : yield* revisionView(month, before, last)
  const same =
    view !== undefined &&
    saysTheSame(view, { agency: office.agency, rows: (yield* monthRows(office, month)).rows })
  if (last !== undefined && view !== undefined && !how.anew && (same || !how.asked)) {
    const revision = committingOf(last)
    const paths = committedPaths(last.commit)
    const rendered = yield* options.render(view)
    const isRenderable = rendered.length === paths.length && (yield* areCommitted(origin, revision, rendered))
    const lying = isRenderable ? undefined : yield* options.filesIn(month, paths)
    if (isRenderable || (lying !== undefined && (yield* areCommitted(origin, revision, lying)))) {
      const earlier = before.slice(0, -1)
      const standing: StandingRevision = {
        ...revision,
        view,
        isRenderable,
        earlier: earlier.filter(isKept),
        withdrawn: earlier.filter((each) => !isKept(each)),
        why: "unchanged"
      }
      return { standing, draft: undefined } satisfies Planned
    }
  }
  const fresh = yield* monthView(office, month, revisionsOf(before, redactions))
  const files = yield* options.render(fresh)
  const published: PublishedRevision["disclosure"] = {
    period: month,
    revision: fresh.revision,
    forms: options.forms,
    rowCount: fresh.rows.length,
    from: last?.disclosure.size ?? 0,
    size: office.size,
    root: Buffer.from(root).toString("base64"),
    generator: options.generator
  }
  return {
    standing: {
      view: fresh,
      entry: seq,
      isRenderable: true,
      earlier: before.filter(isKept),
      withdrawn: before.filter((each) => !isKept(each)),
      why: last === undefined ? "first" : isRedacted ? "redacted" : same ? "re-rendered" : "changed",
      published,
      commit: {},
      subject: undefined
    },
    draft: {
      type: "disclosure",
      data: disclosureData(published),
      secrets: fileSecrets(month, fresh.revision, files),
      ...(last === undefined ? {} : { corrects: last.entry }),
      ...(isRedacted ? { refs: redactions.filter((entry) => entry > last.entry) } : {}),
      month
    }
  } satisfies Planned
})

const newestOf = (
  published: ReadonlyMap<Month, ReadonlyArray<PublishedRevision>>
): PublishedRevision | undefined =>
  [...published.values()].flatMap((revisions) => revisions.slice(-1)).toSorted((a, b) => b.entry - a.entry)[0]

const rowsOf = (standing: ReadonlyArray<StandingRevision>): ReadonlyMap<string, ReadonlyArray<PurchaseRow>> =>
  new Map(
    standing.map(({ published: { period, size }, view }) => [rowsKey(period, size), view.rows] as const)
  )

const plan = Effect.fnUntraced(function* <E, S, R, M>(
  head: Head,
  months: ReadonlyArray<Month>,
  options: Renderer<E, S, R, M>
) {
  const office = yield* officeAt(head.size)
  const root = yield* recomputeRoot(head)
  const published = yield* disclosuresAt(head.size)
  const all = [...months]
  for (const [month, revisions] of published) {
    if (months.includes(month)) continue
    if (!(yield* options.isInPlace(month, revisions.at(-1)!.entry))) all.push(month)
  }
  const attempt = Effect.fnUntraced(function* (anew: Month | undefined) {
    const drafts: Array<Draft> = []
    const standing: Array<StandingRevision> = []
    for (const month of all) {
      const planned = yield* planMonth(
        office,
        root,
        month,
        published.get(month) ?? [],
        head.size + drafts.length,
        options,
        { asked: months.includes(month), anew: month === anew }
      )
      standing.push(planned.standing)
      if (planned.draft !== undefined) drafts.push(planned.draft)
      yield* options.progress(standing.length)
    }
    return { drafts, standing }
  })
  const standingSite = Effect.fnUntraced(function* (
    revision: PublishedRevision,
    rows: ReadonlyMap<string, ReadonlyArray<PurchaseRow>>
  ) {
    const { size } = revision.disclosure
    if (yield* hasNews(office, size, published)) return undefined
    const covered = yield* officeAt(size)
    const state: SiteState = { office: covered, published, rows }
    const committing = committingOf(revision)
    if (yield* areCommitted(office.origin, committing, [yield* options.renderSite(state)]))
      return { revision: committing, state, isRenderable: true }
    const lying = yield* options.siteList
    return lying !== undefined && (yield* areCommitted(office.origin, committing, [lying]))
      ? { revision: committing, state, isRenderable: false }
      : undefined
  })
  let { drafts, standing } = yield* attempt(undefined)
  const newest = newestOf(published)
  if (drafts.length === 0 && newest !== undefined) {
    const site = yield* standingSite(newest, rowsOf(standing))
    if (site !== undefined) return { drafts, answer: { office, standing, site: site as StandingSite } }
    ;({ drafts, standing } = yield* attempt(months.at(-1) ?? newest.disclosure.period))
  }
  const withThese = new Map(published)
  for (const { commit, entry, published: disclosure, subject, why } of standing) {
    if (why === "unchanged") continue
    const before = published.get(disclosure.period) ?? []
    withThese.set(disclosure.period, [...before, { disclosure, entry, at: "", subject, commit }])
  }
  const state: SiteState = { office, published: withThese, rows: rowsOf(standing) }
  const list = yield* options.renderSite(state)
  const revision = standing.findLast(({ why }) => why !== "unchanged")!
  const site: StandingSite = { revision, state, isRenderable: true }
  const committing = drafts.map((draft) => {
    const { period, revision: number } = draft.data as unknown as PublishedRevision["disclosure"]
    return { ...draft, secrets: [...(draft.secrets ?? []), ...fileSecrets(period, number, [list])] }
  })
  return { drafts: committing, answer: { office, standing, site } }
})

/**
 * Brings months to publication: a month whose newest revision says what the ledger says now stays as it is, any other gets a new revision and
 * one `disclosure` entry that commits to its files and to the list of the site's other files. A month that was published before and does not
 * lie in the site's folder is brought back as it was.
 */
export const discloseMonths = Effect.fn("Register.discloseMonths")(function* <E, S, R, M>(
  months: ReadonlyArray<Month>,
  options: Renderer<E, S, R, M>
) {
  const store = yield* LedgerStore
  const { origin } = yield* officeAt((yield* store.head).size)
  const { answer } = yield* submit(origin, (head) => plan(head, months, options))
  return answer
})

/** A month's revision as it stood, to be made again. */
export const revisionView = Effect.fn("Register.revisionView")(function* (
  month: Month,
  published: ReadonlyArray<PublishedRevision>,
  revision: PublishedRevision
) {
  const office = yield* officeAt(revision.disclosure.size)
  const earlier = published.filter(({ entry }) => entry < revision.entry)
  return yield* monthView(office, month, revisionsOf(earlier, yield* redactionsOfMonth(office, month)))
})
