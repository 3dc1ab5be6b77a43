import { Clock, Effect, Result, Schema } from "effect"
import { digestOf, disclosureOf, seal } from "../ledger/commitment.ts"
import { type Subject, SubjectKeys } from "../ledger/keys.ts"
import {
  type Head,
  LedgerStore,
  maxEntryBytes,
  type NewEntry,
  type StoreMoved
} from "../ledger/store/store.ts"
import { isJuristic, type Supplier } from "../values/supplier.ts"
import { decodeEnvelope, encodeEnvelope, type EntryType, type JsonObject } from "./envelope.ts"
import { refuseClosed } from "./keys.ts"
import { personLookup, type Secret } from "./seal.ts"

/** An entry before it has its place, its time and its commitments. */
export interface Draft {
  readonly type: EntryType
  readonly data: JsonObject
  readonly secrets?: ReadonlyArray<Secret>
  readonly refs?: ReadonlyArray<number>
  readonly corrects?: number
  readonly reason?: string
  readonly procurement?: string
  readonly stage?: string
  readonly month?: string
  readonly method?: string
  readonly supplier?: Supplier
}

/** An entry would be larger than the ledger allows. */
export class EntryTooLarge extends Schema.TaggedError<EntryTooLarge>()("EntryTooLarge", {
  type: Schema.String,
  procurement: Schema.String,
  bytes: Schema.Number
}) {}

const envelopeBytes = 1_024
const commitmentBytes = 96

/** Whether a draft's entry may come out longer than the ledger allows; envelope and commitments are reckoned amply. */
export const isTooLong = ({ data, reason, secrets }: Draft): boolean =>
  new TextEncoder().encode(JSON.stringify([data, reason ?? ""])).length +
    envelopeBytes +
    commitmentBytes * (secrets ?? []).length >
  maxEntryBytes

/** The log's last instant and name: what the next entry must not contradict. */
export const lastInstant = Effect.fnUntraced(function* (head: Head) {
  const store = yield* LedgerStore
  if (head.size === 0) return ""
  const last = yield* store.entry(head.size - 1)
  return Result.match(decodeEnvelope(last.seq, last.bytes), {
    onFailure: () => "",
    onSuccess: ({ at }) => at
  })
})

const personIn = ({ supplier }: Draft): Supplier | undefined =>
  supplier === undefined ||
  (supplier.name === undefined && supplier.taxId === undefined) ||
  isJuristic(supplier)
    ? undefined
    : supplier

const lookupsOf = (draft: Draft): ReadonlyArray<string> => {
  const person = personIn(draft)
  const secrets = (draft.secrets ?? []).map(({ lookup }) => lookup)
  return person === undefined ? secrets : [...secrets, personLookup(person)]
}

/** Gives drafts their places from `first` on; an entry's time never goes back, even where the machine's clock does. */
export const buildEntries = Effect.fnUntraced(function* (
  origin: string,
  first: number,
  notBefore: string,
  drafts: ReadonlyArray<Draft>
) {
  const keys = yield* SubjectKeys
  const now = new Date(yield* Clock.currentTimeMillis).toISOString()
  const at = now < notBefore ? notBefore : now
  const entries: Array<NewEntry> = []
  const lookups = [...new Set(drafts.flatMap(lookupsOf))]
  const subjects = new Map<string, Subject>()
  if (lookups.length > 0) {
    const found = yield* keys.ofSubjects(lookups)
    lookups.forEach((lookup, index) => subjects.set(lookup, found[index]!))
  }
  for (const draft of drafts) {
    const seq = first + entries.length
    const commit: Record<string, string> = {}
    const sealed: Array<NewEntry["sealed"][number]> = []
    for (const { field, lookup, value } of draft.secrets ?? []) {
      const { key, subject } = subjects.get(lookup)!
      const place = { log: origin, seq, field }
      commit[field] = digestOf(disclosureOf(key, place, value))
      sealed.push({ field, subject, box: seal(key, place, value) })
    }
    const bytes = encodeEnvelope({
      v: 1,
      log: origin,
      seq,
      type: draft.type,
      at,
      data: draft.data,
      ...(sealed.length > 0 ? { commit } : {}),
      ...(draft.refs !== undefined && draft.refs.length > 0 ? { refs: draft.refs } : {}),
      ...(draft.corrects === undefined ? {} : { corrects: draft.corrects }),
      ...(draft.reason === undefined ? {} : { reason: draft.reason })
    })
    if (bytes.length > maxEntryBytes) {
      return yield* new EntryTooLarge({
        type: draft.type,
        procurement: draft.procurement ?? "",
        bytes: bytes.length
      })
    }
    const supplier =
      draft.supplier === undefined ||
      (draft.supplier.name === undefined && draft.supplier.taxId === undefined)
        ? undefined
        : isJuristic(draft.supplier)
          ? (draft.supplier.taxId ?? draft.supplier.name)
          : (yield* keys.ofSubject(personLookup(draft.supplier))).subject
    entries.push({
      bytes,
      sealed,
      index: {
        type: draft.type,
        ...(draft.procurement === undefined ? {} : { procurement: draft.procurement }),
        ...(draft.stage === undefined ? {} : { stage: draft.stage }),
        ...(draft.month === undefined ? {} : { month: draft.month }),
        ...(draft.method === undefined ? {} : { method: draft.method }),
        ...(supplier === undefined ? {} : { supplier })
      }
    })
  }
  return entries
})

/** What a closed ledger still takes: the publication of how it ended, and the erasure of a person's data. */
const closing: ReadonlySet<EntryType> = new Set(["disclosure", "redaction"])

/**
 * Appends what `plan` drafts from the log as it stands; when another process was faster, plans again from the new state. Nothing is appended
 * where the plan is empty, nor to a closed ledger, except disclosures and redactions. Returns the plan's own answer.
 */
export const submit = Effect.fnUntraced(function* <A, E, R>(
  origin: string,
  plan: (head: Head) => Effect.Effect<{ readonly drafts: ReadonlyArray<Draft>; readonly answer: A }, E, R>
) {
  const store = yield* LedgerStore
  while (true) {
    const head = yield* store.head
    const { answer, drafts } = yield* plan(head)
    if (drafts.length === 0) return { answer, head }
    if (drafts.some(({ type }) => !closing.has(type))) yield* refuseClosed(head.size)
    const entries = yield* buildEntries(origin, head.size, yield* lastInstant(head), drafts)
    const appended = yield* store.append(head.size, entries).pipe(
      Effect.map((grown) => ({ answer, head: grown })),
      Effect.catchTag("StoreMoved", (_moved: StoreMoved) => Effect.undefined)
    )
    if (appended !== undefined) return appended
  }
})
