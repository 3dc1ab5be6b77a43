import { Effect, Result } from "effect"
import type { BoxRefused } from "../ledger/commitment.ts"
import type { SubjectKeys } from "../ledger/keys.ts"
import { type AlreadyAppended, LedgerStore, type StoreUnavailable } from "../ledger/store/store.ts"
import { isAwarded } from "../stages/4-purchase/award.ts"
import type { Provenance, Statement } from "../stages/statement.ts"
import { completed, differences, isSupplierShaped } from "./difference.ts"
import { procurementOf } from "./assembling.ts"
import { type Dossier, type DossierBroken, dossierOf, type KeptRecord, type OpenedEntry } from "./dossier.ts"
import { correctionDraft, recordDraft } from "./drafts.ts"
import type { EntryUnreadable, Envelope, Json, JsonObject } from "./envelope.ts"
import { matchContracts } from "./matching.ts"
import {
  type KeyMissing,
  type Office,
  officeAt,
  type OfficeNotStarted,
  type OtherKeys,
  readDossier
} from "./office.ts"
import { codecs, recordKinds, type RecordKind, type RecordStage } from "./records.ts"
import { restore } from "./seal.ts"
import { type Nonsense, nonsenseIn, senseOf, TooLong } from "./sense.ts"
import { type Draft, type EntryTooLarge, isTooLong, submit } from "./submit.ts"

/** Why a part of a pull could not be taken; nothing of it was. */
export type TakeFailure =
  | StoreUnavailable
  | AlreadyAppended
  | OfficeNotStarted
  | OtherKeys
  | EntryUnreadable
  | DossierBroken
  | KeyMissing
  | BoxRefused
  | EntryTooLarge

/** A statement that makes no sense as a record: nothing of it was taken. */
export interface Refusal {
  readonly procurement: string
  readonly row: number
  /** Rows of the source that it stood for. */
  readonly rows: number
  readonly nonsense: Nonsense
}

/** What taking a pull came to, in rows of the source. */
export interface Taken {
  readonly new: number
  readonly changed: number
  readonly unchanged: number
}

/** One import: taken in parts, all of which refer to the same `import` entry. */
export interface Taking {
  readonly provenance: Provenance
  readonly file: string
  /** The import's entry, once something had to be recorded. */
  readonly entry: number | undefined
}

const reasons = {
  newer: "แหล่งข้อมูลเผยแพร่ค่าใหม่",
  secondContract:
    "พบสัญญาอีกฉบับของโครงการนี้ ราคารวมของโครงการจึงใช้เป็นราคาของสัญญาฉบับใดฉบับหนึ่งไม่ได้ ราคาของสัญญานี้จึงยังไม่ทราบ"
} as const

const isAwardKnown = (
  dossier: Dossier,
  statement: Statement,
  contracts: ReadonlyArray<JsonObject>
): boolean => {
  const known = dossier.stages.get("purchase")
  const before = known === undefined ? undefined : Result.getOrUndefined(codecs.purchase.decode(known.value))
  return (
    [before, statement.purchase].some((purchase) => purchase !== undefined && isAwarded(purchase)) ||
    [...contracts, ...dossier.contracts.map(({ value }) => value)].some(
      ({ signedOn }) => signedOn !== undefined
    )
  )
}

/** A value of a source that differs from what the office itself recorded: the office's stays. */
export interface Kept {
  readonly procurement: string
  readonly row: number
  readonly kind: RecordKind
  /** Undefined where the office struck out the whole record. */
  readonly field: string | undefined
  /** Where the office recorded its own. */
  readonly entry: number
}

interface Part {
  readonly drafts: ReadonlyArray<Draft>
  readonly rows: Taken
  readonly kept: ReadonlyArray<Kept>
}

const kindOf = (stage: RecordStage): RecordKind => recordKinds.get(stage)!

const withoutPrice = (value: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== "amount" && key !== "amountBasis"))

/** Whether a source only completes a supplier of whom the office recorded less. */
const completes = (known: Json | undefined, stated: Json): boolean =>
  isSupplierShaped(known) && isSupplierShaped(stated) && completed(known, stated) !== undefined

const struckOf = ({ struck }: Dossier, stage: RecordStage): ReadonlyArray<KeptRecord> =>
  struck.filter(({ kind }) => kind.kind === stage)

/** Which stated contracts are ones that the office struck out, by index of the stated. */
const struckContracts = (
  dossier: Dossier,
  stated: ReadonlyArray<JsonObject>,
  matches: ReadonlyMap<number, KeptRecord>
): ReadonlyMap<number, KeptRecord> => {
  const struck = struckOf(dossier, "contract")
  if (struck.length === 0) return new Map()
  const open = stated.flatMap((value, index) => (matches.has(index) ? [] : [{ value, index }]))
  const found = matchContracts(
    struck,
    open.map(({ value }) => value)
  )
  return new Map([...found].map(([at, record]) => [open[at]!.index, record]))
}

/** An entry as it will read, for judging the purchase as it would stand. */
const asOpened = ({ corrects, data, refs, secrets = [], type }: Draft, seq: number): OpenedEntry => {
  const prefix = type === "correction" ? "set." : ""
  const opened = secrets.map(({ field, value }) => ({ field: `${prefix}${field}`, value }))
  const envelope = {
    v: 1,
    log: "",
    seq,
    type,
    at: "",
    data,
    ...(corrects === undefined ? {} : { corrects }),
    ...(refs === undefined ? {} : { refs })
  } satisfies Envelope
  return { envelope, data: restore(data, opened), withdrawn: [] }
}

const isByHand = ({ contracts, items, stages }: Dossier): boolean =>
  items.length > 0 || [...stages.values(), ...contracts].some(({ byHand }) => byHand.size > 0)

/** What a part of a pull would make of a purchase of which the office recorded something itself, if it makes no sense together. */
const nonsenseWith = (
  dossier: Dossier,
  entries: ReadonlyArray<OpenedEntry>,
  drafts: ReadonlyArray<Draft>
): Nonsense | undefined => {
  if (drafts.length === 0 || !isByHand(dossier)) return undefined
  const first = dossier.newest + 1
  const after = dossierOf(dossier.id, [...entries, ...drafts.map((draft, at) => asOpened(draft, first + at))])
  const sense = Result.getOrUndefined(Result.map(Result.flatMap(after, procurementOf), senseOf))
  const was = Result.getOrUndefined(Result.map(procurementOf(dossier), senseOf))
  return sense?._tag === was?._tag ? undefined : sense
}

/** What one statement changes in one purchase, as entries. */
const partOf = (
  dossier: Dossier,
  statement: Statement,
  spokenAt: string,
  refs: ReadonlyArray<number>
): Part => {
  const drafts: Array<Draft> = []
  const row = statement.row
  const address = { procurement: statement.procurement }
  const stated = statement.contracts.map(({ contract }) => codecs.contract.encode(contract))
  const awarded = isAwardKnown(dossier, statement, stated)
  const kept: Array<Kept> = []
  const change = (record: KeptRecord, differing: JsonObject | undefined, at: number): boolean => {
    const all = Object.entries(differing ?? {})
    const isOffices = ([field, value]: readonly [string, Json]): boolean =>
      record.byHand.has(field) && !completes(record.value[field], value)
    const set = all.filter((each) => !isOffices(each))
    for (const each of all.filter(isOffices)) {
      const [field] = each
      const entry = record.byHand.get(field)
      if (entry !== undefined)
        kept.push({ procurement: dossier.id, row: at, kind: record.kind, field, entry })
    }
    if (set.length > 0) {
      const change = { set: Object.fromEntries(set) }
      drafts.push(correctionDraft(record, change, reasons.newer, awarded, { row: at, refs }))
    }
    return set.length > 0
  }
  const left = (record: KeptRecord, at: number) =>
    kept.push({ procurement: dossier.id, row: at, kind: record.kind, field: undefined, entry: record.newest })
  const fresh = (record: Pick<KeptRecord, "statedAt">) => spokenAt >= record.statedAt
  const words = [dossier.stages.get("purchase"), ...dossier.contracts].map((record) => record?.statedAt ?? "")
  const newestWord = { statedAt: words.reduce((a, b) => (a < b ? b : a)) }
  let shared = false
  for (const stage of ["need", "budget", "prep", "purchase", "stock"] as const) {
    const record = statement[stage]
    if (record === undefined) continue
    const value = codecs[stage].encode(record as never)
    const known = dossier.stages.get(stage)
    const struck = known === undefined ? struckOf(dossier, stage)[0] : undefined
    if (struck !== undefined) left(struck, row)
    else if (known === undefined)
      drafts.push(recordDraft(kindOf(stage), address, value, awarded, { row, refs }))
    else if (change(known, differences(known.value, value, !fresh(known)), row)) shared = true
  }

  const matches = matchContracts(dossier.contracts, stated)
  const struck = struckContracts(dossier, stated, matches)
  const several = dossier.contracts.length + stated.length - matches.size - struck.size > 1
  const forgets = (record: KeptRecord, ownPrice: boolean) =>
    several && record.value["amountBasis"] === "project-total" && !ownPrice && !record.byHand.has("amount")
  const forget = (record: KeptRecord) =>
    drafts.push(
      correctionDraft(record, { unset: ["amount", "amountBasis"] }, reasons.secondContract, awarded, { refs })
    )
  const rows = { new: 0, changed: 0, unchanged: 0 }
  const matched = new Set(matches.values())
  for (const record of dossier.contracts) if (!matched.has(record) && forgets(record, false)) forget(record)
  stated.forEach((value, index) => {
    const known = matches.get(index)
    const at = statement.contracts[index]!.row
    const gone = struck.get(index)
    if (gone !== undefined) {
      left(gone, at)
      rows.unchanged += 1
      return
    }
    const isTotal = value["amountBasis"] === "project-total"
    const priced =
      isTotal && (several || known?.value["amountBasis"] === "contract") ? withoutPrice(value) : value
    if (known === undefined) {
      drafts.push(recordDraft(kindOf("contract"), address, priced, awarded, { row: at, refs }))
      rows.new += 1
      return
    }
    const isFresh = fresh(known) && fresh(newestWord)
    const comparedWith =
      !isFresh && priced["amountBasis"] === "contract" && known.value["amountBasis"] === "project-total"
        ? withoutPrice(known.value)
        : known.value
    const changed = change(known, differences(comparedWith, priced, !isFresh), at)
    const forgotten = forgets(known, priced["amountBasis"] === "contract")
    if (forgotten) forget(known)
    rows[changed || forgotten || shared ? "changed" : "unchanged"] += 1
  })

  const total = statement.purchase?.agreedTotal
  const [only] = dossier.contracts
  if (
    stated.length === 0 &&
    !several &&
    total !== undefined &&
    only?.value["amountBasis"] === "project-total"
  ) {
    const follows =
      fresh(only) && fresh(newestWord) ? differences(only.value, { amount: total.toString() }) : undefined
    if (change(only, follows, row)) shared = true
  }
  if (stated.length === 0) rows[dossier.newest < 0 ? "new" : drafts.length > 0 ? "changed" : "unchanged"] += 1
  return { drafts, rows, kept }
}

/** The first statement of each purchase, and the others. */
const onePerPurchase = (statements: ReadonlyArray<Statement>) => {
  const seen = new Set<string>()
  const first: Array<Statement> = []
  const others: Array<Statement> = []
  for (const statement of statements) {
    ;(seen.has(statement.procurement) ? others : first).push(statement)
    seen.add(statement.procurement)
  }
  return [first, others] as const
}

/** What taking came to: counts, what was refused, and the import's entry once there is one. */
export interface Answer {
  readonly taken: Taken
  readonly refused: ReadonlyArray<Refusal>
  readonly kept: ReadonlyArray<Kept>
  readonly entry: number | undefined
}

type Take = (
  taking: Taking,
  statements: ReadonlyArray<Statement>,
  now: string
) => Effect.Effect<Answer, TakeFailure, LedgerStore | SubjectKeys>

/**
 * Takes a part of a pull: appends only the difference between what is stated and what is known, as one batch or nothing. The same statements
 * again add nothing; what a pull does not mention stays, and so does what the office recorded itself. A pull older than a record's newest entry adds what that record does not know and
 * changes nothing else in it. Several statements of one purchase are taken one after the other.
 */
export const take: Take = Effect.fn("Register.take")(function* (taking, statements, now) {
  const [firsts, later] = onePerPurchase(statements)
  const store = yield* LedgerStore
  const first: Office = yield* officeAt((yield* store.head).size)
  const { answer } = yield* submit(first.origin, (head) =>
    Effect.gen(function* () {
      const office = head.size === first.size ? first : yield* officeAt(head.size)
      const entry = taking.entry ?? head.size
      const spokenAt = taking.provenance.fetchedAt ?? now
      const drafts: Array<Draft> = []
      const total = { new: 0, changed: 0, unchanged: 0 }
      const refused: Array<Refusal> = []
      const kept: Array<Kept> = []
      const known = yield* store.entriesOfProcurements(
        firsts.map(({ procurement }) => procurement),
        head.size
      )
      for (const statement of firsts) {
        const { dossier, entries } = yield* readDossier(
          office,
          statement.procurement,
          known.get(statement.procurement) ?? []
        )
        const nonsense = nonsenseIn(dossier, statement)
        if (nonsense !== undefined) {
          const rows = Math.max(1, statement.contracts.length)
          refused.push({ procurement: statement.procurement, row: statement.row, rows, nonsense })
          continue
        }
        const part = partOf(dossier, statement, spokenAt, [entry])
        const together = nonsenseWith(dossier, entries, part.drafts)
        if (together !== undefined) {
          const rows = Math.max(1, statement.contracts.length)
          refused.push({ procurement: statement.procurement, row: statement.row, rows, nonsense: together })
          continue
        }
        if (part.drafts.some(isTooLong)) {
          const rows = Math.max(1, statement.contracts.length)
          const tooLong = new TooLong({ procurement: statement.procurement })
          refused.push({ procurement: statement.procurement, row: statement.row, rows, nonsense: tooLong })
          continue
        }
        drafts.push(...part.drafts)
        kept.push(...part.kept)
        total.new += part.rows.new
        total.changed += part.rows.changed
        total.unchanged += part.rows.unchanged
      }
      const opening: ReadonlyArray<Draft> =
        taking.entry === undefined && drafts.length > 0
          ? [
              {
                type: "import",
                data: {
                  file: taking.file.normalize("NFC"),
                  format: taking.provenance.format,
                  source: taking.provenance.source.normalize("NFC"),
                  ...(taking.provenance.fetchedAt === undefined
                    ? {}
                    : { fetchedAt: taking.provenance.fetchedAt })
                }
              }
            ]
          : []
      return {
        drafts: [...opening, ...drafts],
        answer: {
          taken: total,
          refused,
          kept,
          entry: drafts.length > 0 ? entry : taking.entry
        } satisfies Answer
      }
    })
  )
  if (later.length === 0) return answer
  const rest: Answer = yield* take({ ...taking, entry: answer.entry }, later, now)
  return {
    taken: {
      new: answer.taken.new + rest.taken.new,
      changed: answer.taken.changed + rest.taken.changed,
      unchanged: answer.taken.unchanged + rest.taken.unchanged
    },
    refused: [...answer.refused, ...rest.refused],
    kept: [...answer.kept, ...rest.kept],
    entry: rest.entry
  }
})
