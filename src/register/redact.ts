import { Effect, Result } from "effect"
import { SubjectKeys } from "../ledger/keys.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import type { Label } from "../stages/field.ts"
import { foldSpaces } from "../values/text.ts"
import { holdsPersonalNumber } from "./clean.ts"
import { decodeEnvelope } from "./envelope.ts"
import { officeAt } from "./office.ts"
import { isNamedIn, type Person, RedactionRefused } from "./person.ts"
import { titleOf } from "./problem.ts"
import { kindOfEntry } from "./records.ts"
import {
  byEntry,
  type FieldsByEntry,
  redactedFields,
  type RedactionDecision,
  redactionData,
  redactionsAt
} from "./redactions.ts"
import { officeLookup } from "./seal.ts"
import { type Draft, isTooLong, submit } from "./submit.ts"

/** An entry of which something is to be withdrawn, for the officer to see before it is done. */
export interface ConcernedEntry {
  readonly entry: number
  readonly procurement: string | undefined
  /** The fields by their titles, each once. */
  readonly titles: ReadonlyArray<Label>
  readonly fields: ReadonlyArray<string>
}

/** The entries that hold these fields, with what officers call them. */
export const concernedEntries = Effect.fn("Register.concernedEntries")(function* (fields: FieldsByEntry) {
  const store = yield* LedgerStore
  const concerned: Array<ConcernedEntry> = []
  for (const [entry, names] of [...fields].toSorted(([a], [b]) => a - b)) {
    const envelope = decodeEnvelope(entry, (yield* store.entry(entry)).bytes)
    if (Result.isFailure(envelope)) return yield* envelope.failure
    const { data, type } = envelope.success
    const kind = kindOfEntry(type === "correction" ? String(data["stage"]) : type, data["part"])
    const roots = new Set([...names].map((name) => name.split(".")[0]!))
    concerned.push({
      entry,
      procurement: typeof data["procurement"] === "string" ? data["procurement"] : undefined,
      titles: kind === undefined ? [] : [...roots].map((root) => titleOf(kind, root)),
      fields: [...names].toSorted()
    })
  }
  return concerned as ReadonlyArray<ConcernedEntry>
})

/** What of some fields no redaction names yet. */
const unnamed = (fields: FieldsByEntry, named: FieldsByEntry): FieldsByEntry =>
  byEntry(
    [...fields].flatMap(([entry, names]) =>
      [...names].filter((name) => named.get(entry)?.has(name) !== true).map((name) => [entry, name] as const)
    )
  )

/** As many `redaction` entries as it takes to name these fields. */
const draftsOf = (fields: FieldsByEntry, decision: RedactionDecision): ReadonlyArray<Draft> => {
  const drafts: Array<Draft> = []
  let part: Map<number, ReadonlySet<string>> = new Map()
  const draft = (of: FieldsByEntry): Draft => ({ type: "redaction", data: redactionData(of, decision) })
  for (const [entry, names] of [...fields].toSorted(([a], [b]) => a - b)) {
    const grown = new Map(part).set(entry, names)
    if (part.size > 0 && isTooLong(draft(grown))) {
      drafts.push(draft(part))
      part = new Map([[entry, names]])
    } else part = grown
  }
  return part.size === 0 ? drafts : [...drafts, draft(part)]
}

/** A decision as it may stand in an entry for ever: with a ground, by an office's holder, and naming nobody. */
export const readDecision = Effect.fnUntraced(function* (
  stated: RedactionDecision,
  person: Pick<Person, "names" | "numbers">
) {
  const decision = { ...stated, ground: foldSpaces(stated.ground), decidedBy: foldSpaces(stated.decidedBy) }
  for (const [flag, text] of [
    ["--ground", decision.ground],
    ["--decided-by", decision.decidedBy]
  ] as const) {
    if (text === "") {
      return yield* new RedactionRefused({
        th: `ต้องระบุ ${flag} (ข้อกฎหมายที่ให้ปกปิด และตำแหน่งผู้ตัดสิน) ซึ่งจะเปิดเผยในบัญชีตลอดไป`,
        en: `${flag} must be given: the ground in law and the position of who decided; it stays in the ledger for ever.`
      })
    }
    if (isNamedIn(person, text) || holdsPersonalNumber(text)) {
      return yield* new RedactionRefused({
        th: `${flag} มีชื่อหรือเลขประจำตัวของบุคคล ซึ่งจะเปิดเผยในบัญชีตลอดไป ให้เขียนโดยไม่ระบุตัวบุคคล`,
        en: `${flag} names a person and would stay in the ledger for ever; word it without.`
      })
    }
  }
  return decision
})

/** Appends what redactions do not name yet of some fields, as `redaction` entries; nothing where all is named. Returns the entries. */
export const appendRedaction = Effect.fn("Register.appendRedaction")(function* (
  fields: FieldsByEntry,
  decision: RedactionDecision
) {
  const store = yield* LedgerStore
  const { origin } = yield* officeAt((yield* store.head).size)
  const { answer } = yield* submit(origin, (head) =>
    Effect.map(redactionsAt(head.size), (redactions) => {
      const drafts = draftsOf(unnamed(fields, redactedFields(redactions)), decision)
      return { drafts, answer: drafts.map((_, index) => head.size + index) as ReadonlyArray<number> }
    })
  )
  return answer
})

/** Whose keys the fields of all redactions rest on, and by which decision each fell. */
const redactedSubjects = Effect.fnUntraced(function* () {
  const store = yield* LedgerStore
  const keys = yield* SubjectKeys
  const redactions = yield* redactionsAt((yield* store.head).size)
  const office = yield* keys.find(officeLookup)
  const subjects = new Map<string, RedactionDecision>()
  for (const { fields, ...decision } of redactions) {
    for (const [entry, names] of fields) {
      for (const { field, subject } of (yield* store.entry(entry)).sealed)
        if (names.has(field) && subject !== office?.subject) subjects.set(subject, decision)
    }
  }
  return { subjects, named: redactedFields(redactions) }
})

/**
 * Erases the keys of everyone whose values redactions name, whenever they were recorded, so that a redaction cut short is finished. What was
 * sealed under such a key meanwhile is named by a further redaction. Returns how many keys were there.
 */
export const eraseRedacted = Effect.fn("Register.eraseRedacted")(function* () {
  const store = yield* LedgerStore
  const keys = yield* SubjectKeys
  let erased = 0
  while (true) {
    const { named, subjects } = yield* redactedSubjects()
    const before = erased
    for (const subject of subjects.keys()) {
      if ((yield* keys.get(subject)) === undefined) continue
      yield* keys.erase(subject)
      erased += 1
    }
    const [first] = subjects.keys()
    if (first !== undefined && erased === before) yield* keys.erase(first)
    let more = 0
    for (const [subject, decision] of subjects) {
      const places = byEntry((yield* store.sealedOf(subject)).map(({ field, seq }) => [seq, field] as const))
      const left = unnamed(places, named)
      if (left.size > 0) more += (yield* appendRedaction(left, decision)).length
    }
    if (more === 0) return erased
  }
})
