import { Cause, Effect, Schema } from "effect"
import type { Checked } from "../ledger/proof/checking/check.ts"
import type { Disclosed } from "../ledger/proof/checking/facts.ts"
import type { MonthFolder } from "../ledger/proof/checking/months.ts"
import { readAgain, type Source } from "../ledger/proof/checking/source.ts"
import type { Sha256 } from "../ledger/proof/hash.ts"
import { LedgerStore, StoreUnavailable } from "../ledger/store/store.ts"
import type { PublishedFile } from "../publish/file.ts"
import { nameNotRecorded, notRecorded } from "../publish/forms/form.ts"
import { renderMonthTables } from "../publish/month-tables.ts"
import { decodeEnvelope } from "../register/envelope.ts"
import { monthView } from "../register/month.ts"
import type { MonthView } from "../register/month-view.ts"
import { officeAt } from "../register/office.ts"
import type { Month } from "../values/thai-date.ts"
import { layerPublicLedger, type OwnLedger } from "./public-ledger.ts"
import { type CellDifference, tableDifferences } from "./table-difference.ts"

/** What a month's tables print of hidden fields. A person's number is printed nowhere. */
const isPrinted = (field: string): boolean =>
  /^(?:supplier|bids|amount|selectionReason)(?:\.|$)/.test(field) && !field.endsWith(".taxId")

/** What of a purchase nobody but the office can read: hidden fields that are printed, whether any is hidden at all, and its notes. */
const hiddenOf = Effect.fnUntraced(function* (checked: Checked, procurement: string, size: number) {
  const store = yield* LedgerStore
  const fields: Array<string> = []
  const notes = new Set<number>()
  for (const { bytes, seq } of yield* store.entriesOfProcurement(procurement, size)) {
    const { commit = {}, type } = yield* Effect.fromResult(decodeEnvelope(seq, bytes))
    if (type === "note") notes.add(seq)
    const opened = checked.opened.get(seq)
    const redacted = checked.facts?.redacted.get(seq)
    fields.push(...Object.keys(commit).filter((field) => !opened?.has(field) && !redacted?.has(field)))
  }
  return { isPrinted: fields.some(isPrinted), isAny: fields.length > 0, notes }
})

const isPartLess = (made: string, published: string): boolean =>
  made === "" ||
  made === notRecorded ||
  made === published ||
  (made.startsWith(nameNotRecorded) && published.endsWith(made.slice(nameNotRecorded.length)))

/** Whether a cell made from what is public says the same as the published one, or nothing, in each of its parts. */
const isLess = (made: string, published: string): boolean => {
  const [ours, theirs] = [made.split(/ \| |\n/), published.split(/ \| |\n/)]
  return (
    isPartLess(made, published) ||
    (ours.length === theirs.length && ours.every((part, at) => isPartLess(part, theirs[at]!)))
  )
}

/**
 * Whether a cell differs because of what the ledger hides: a value that nobody opened is empty in the table made from what is public; and which
 * explanation of the office is the newest entry behind a row depends on findings that hidden facts may have a part in.
 */
const isOfHidden = (
  { column, made, published }: CellDifference,
  hidden: Effect.Success<ReturnType<typeof hiddenOf>>
): boolean =>
  column === "entry"
    ? hidden.isAny && (hidden.notes.has(Number(published)) || hidden.notes.has(Number(made)))
    : hidden.isPrinted && isLess(made, published)

const compareTable = Effect.fnUntraced(function* (
  checked: Checked,
  generator: string,
  { disclosed, folder }: MonthFolder,
  view: MonthView,
  file: PublishedFile,
  published: Uint8Array
) {
  const { tally } = checked
  const path = `${folder}${file.path}`
  const isOther = disclosed.data.generator !== generator
  let isBroken = false
  for (const difference of tableDifferences(published, file.bytes)) {
    const { column, row } = difference
    const shown = view.rows[row - 1]
    const hidden =
      shown === undefined ? undefined : yield* hiddenOf(checked, shown.procurement, disclosed.data.size)
    if (hidden !== undefined && isOfHidden(difference, hidden)) {
      tally.remark("hidden-values", `${path} ${row} ${column}`)
      continue
    }
    isBroken = true
    tally.broke("files.rebuilt", isOther ? "table-differs-other-version" : "table-differs", {
      file: path,
      row,
      column,
      expected: difference.made,
      found: difference.published
    })
  }
  if (isBroken) return
  tally.held("files.rebuilt")
  if (isOther) tally.remark("other-version", `${path} (${disclosed.data.generator})`)
})

/** The entries and what is opened of them make no table. */
class TableNotMade extends Schema.TaggedError<TableNotMade>()("TableNotMade", { problem: Schema.String }) {}

/** A month as its entries tell. The entries are a stranger's: whatever they make the register do is an answer, not an accident. */
const viewOf = ({ data }: Disclosed) =>
  Effect.gen(function* () {
    const office = yield* officeAt(data.size)
    return (yield* monthView(office, data.period as Month, [])) satisfies MonthView as MonthView
  }).pipe(
    Effect.catchCause((cause): Effect.Effect<never, TableNotMade | StoreUnavailable> => {
      const error: unknown = Cause.squash(cause)
      if (error instanceof StoreUnavailable) return error
      if (Cause.hasInterrupts(cause)) return Effect.interrupt
      return new TableNotMade({ problem: error instanceof Error ? error.message : String(error) })
    })
  )

const isWhole = ({ checkpoint, facts, tally, tree }: Checked): boolean =>
  checkpoint !== undefined &&
  facts !== undefined &&
  tree?.size === checkpoint.size &&
  tally
    .results()
    .every(({ broken, check }) => broken === 0 || !["log.bundles", "log.entries", "log.root"].includes(check))

/**
 * Makes the months' tables again from the public entries and openings alone, with the register's and the publishing room's own code, in a ledger
 * of the verifier's own, and holds the published ones against them.
 */
export const checkTables = Effect.fn("Verifying.checkTables")(function* (
  checked: Checked,
  options: {
    readonly source: Source
    readonly sha256: Sha256
    readonly own: OwnLedger
    /** Program and version that verifies, as published files name theirs. */
    readonly generator: string
  }
) {
  const { generator, own, sha256, source } = options
  const { facts, folders, opened, tally, tree } = checked
  if (folders.length === 0) return
  if (!isWhole(checked) || facts === undefined || tree === undefined) {
    tally.remark("nothing-rebuilt")
    return
  }
  let last: { readonly seq: number; readonly view: MonthView | undefined } | undefined
  const viewed = Effect.fnUntraced(function* ({ disclosed, folder: at }: MonthFolder) {
    const { seq } = disclosed
    if (last?.seq === seq) return last.view
    const view = yield* Effect.catchTag(viewOf(disclosed), "TableNotMade", ({ problem }) =>
      Effect.sync(() => {
        const where = { file: `${at}purchases.csv`, entry: seq, found: problem }
        tally.broke("files.rebuilt", "table-not-made", where)
        return undefined
      })
    )
    last = { seq, view }
    return view
  })
  const compareAll = Effect.gen(function* () {
    for (const each of folders) {
      const view = yield* viewed(each)
      for (const file of view === undefined ? [] : renderMonthTables(view)) {
        const digest = file.path.endsWith(".csv") ? each.sound.get(file.path) : undefined
        if (view === undefined || digest === undefined) continue
        const published = yield* readAgain(source, sha256, `${each.folder}${file.path}`, digest)
        yield* compareTable(checked, generator, each, view, file, published)
      }
    }
  })
  yield* Effect.provide(compareAll, layerPublicLedger({ own, tree, facts, opened })).pipe(
    Effect.catchTag("EntryUnreadable", () => Effect.sync(() => tally.remark("nothing-rebuilt")))
  )
})
