import { Effect, Layer } from "effect"
import { seal } from "../ledger/commitment.ts"
import { SubjectKeys } from "../ledger/keys.ts"
import type { Facts } from "../ledger/proof/checking/facts.ts"
import type { OpenedValues } from "../ledger/proof/checking/openings.ts"
import type { LogTree } from "../ledger/proof/checking/tree.ts"
import { tileWidth } from "../ledger/proof/tile.ts"
import { LedgerStore, type NewEntry, type SealedValue, type StoreUnavailable } from "../ledger/store/store.ts"
import { decodeEnvelope, type Envelope, type Json } from "../register/envelope.ts"
import { indexFromEntries } from "../register/rebuild.ts"
import { kindOfEntry, type RecordKind } from "../register/records.ts"
import { isRequired } from "../stages/field.ts"

/** Whose key protects the opened values in the verifier's own copy: everybody's, for as long as the check lasts. */
const everybody = "everybody"

/** Whose values nobody can open any more: those that a redaction names. */
const nobody = "nobody"

/** A key for the verifier's own copy of a ledger, which ends with it. */
const throwAwayKeys = (key: Uint8Array) =>
  Layer.succeed(SubjectKeys, {
    ofSubject: () => Effect.succeed({ subject: everybody, key }),
    ofSubjects: (lookups) => Effect.succeed(lookups.map(() => ({ subject: everybody, key }))),
    find: () => Effect.undefined,
    get: (subject) => Effect.succeed(subject === everybody ? key : undefined),
    erase: () => Effect.void
  } satisfies SubjectKeys["Service"])

const required = new Map<RecordKind, ReadonlyArray<string>>()

/** The fields that a record of a kind cannot be without, asked of its schema once. Of those that may be hidden, all are suppliers. */
const requiredOf = (kind: RecordKind): ReadonlyArray<string> => {
  const known =
    required.get(kind) ??
    Object.entries(kind.schema.fields).flatMap(([name, field]) => (isRequired(field) ? [name] : []))
  required.set(kind, known)
  return known
}

/** The fields that an entry's record cannot be without and that it does not say in clear. */
const requiredIn = ({ data, type }: Envelope): ReadonlyArray<string> => {
  const kind = kindOfEntry(type, data["part"])
  return kind === undefined ? [] : requiredOf(kind).filter((field) => data[field] === undefined)
}

/**
 * What the places of hidden values need: an empty supplier, where the record must have one, and where something beside it is opened. (A person's
 * number is never opened.)
 */
const placesOf = (
  envelope: Envelope,
  hidden: ReadonlyArray<string>,
  opened: ReadonlyArray<string>
): ReadonlyArray<string> => {
  const needed = envelope.data["adds"] === undefined ? requiredIn(envelope) : []
  const places = hidden.flatMap((field) => {
    const [root = "", item = ""] = field.split(".")
    if (needed.includes(root)) return [root]
    const holder = field.replace(/\.(?:name|taxId)$/, "")
    return holder !== field && opened.some((other) => other.startsWith(`${root}.${item}.`)) ? [holder] : []
  })
  return [...new Set(places)].filter(
    (place) => !opened.some((field) => field === place || field.startsWith(`${place}.`))
  )
}

/** The values beside an entry as the public may know them. */
const sealedOf = (
  key: Uint8Array,
  envelope: Envelope,
  opened: ReadonlyMap<string, Json>,
  redacted: ReadonlyMap<string, number> | undefined
): ReadonlyArray<SealedValue> => {
  const { log, seq } = envelope
  const committed = Object.keys(envelope.commit ?? {})
  const shut = committed.filter((field) => redacted?.has(field) === true)
  const open = committed.filter((field) => opened.has(field) && !shut.includes(field))
  const hidden = committed.filter((field) => !open.includes(field) && !shut.includes(field))
  const values: ReadonlyArray<readonly [string, Json]> = [
    ...placesOf(envelope, hidden, open).map((field) => [field, {}] as const),
    ...open.map((field) => [field, opened.get(field)!] as const)
  ]
  return [
    ...values.map(([field, value]) => ({
      field,
      subject: everybody,
      box: seal(key, { log, seq, field }, value)
    })),
    ...shut.map((field) => ({ field, subject: nobody, box: new Uint8Array(0) }))
  ]
}

/** Where a verifier keeps a ledger of its own, and the key under which it keeps the opened values: any 32 bytes. */
export interface OwnLedger {
  readonly store: Layer.Layer<LedgerStore, StoreUnavailable>
  readonly key: Uint8Array
}

/**
 * A ledger of the verifier's own, in a store of its own, made of what is public only: the entries, the values that openings show, and nothing of
 * what is hidden. The register reads it as it reads an office's.
 */
export const layerPublicLedger = (options: {
  readonly own: OwnLedger
  readonly tree: LogTree
  readonly facts: Facts
  readonly opened: OpenedValues
}) => {
  const { facts, opened, own, tree } = options
  const { key } = own
  const fill = Effect.gen(function* () {
    const store = yield* LedgerStore
    for (let first = 0; first < tree.size; first += tileWidth) {
      const { entries = [] } = yield* tree.bundle(first / tileWidth)
      const batch: Array<NewEntry> = []
      for (const [at, bytes] of entries.entries()) {
        if (bytes === undefined) continue
        const seq = first + at
        const envelope = yield* Effect.fromResult(decodeEnvelope(seq, bytes))
        const values = (opened.get(seq) ?? new Map()) as ReadonlyMap<string, Json>
        const sealed = sealedOf(key, envelope, values, facts.redacted.get(seq))
        batch.push({ bytes, index: { type: envelope.type }, sealed })
      }
      yield* store.append(first, batch)
    }
    yield* store.reindex(yield* indexFromEntries(tree.size))
  })
  const stores = Layer.merge(own.store, throwAwayKeys(key))
  return Layer.provideMerge(Layer.effectDiscard(fill), stores)
}
