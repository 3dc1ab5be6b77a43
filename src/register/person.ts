import { Effect, Schema, Stream } from "effect"
import { open } from "../ledger/commitment.ts"
import { SubjectKeys } from "../ledger/keys.ts"
import { LedgerStore, type SealedPlace, type StoredEntry } from "../ledger/store/store.ts"
import { isJuristic, readSupplier, type Supplier } from "../values/supplier.ts"
import { hasValidCheckDigit, taxIdKind } from "../values/tax-id.ts"
import { foldForMatching } from "../values/text.ts"
import type { Json } from "./envelope.ts"
import { byEntry, type FieldsByEntry } from "./redactions.ts"
import { officeLookup, personLookup } from "./seal.ts"

/** Nobody can be found, or nothing erased, as asked; nothing was changed. */
export class RedactionRefused extends Schema.TaggedError<RedactionRefused>()("RedactionRefused", {
  th: Schema.String,
  en: Schema.String
}) {
  override get message() {
    return this.th
  }
}

/** Who is meant: by name, by number or by both, or the one natural person who supplies or bids in a project. */
export interface PersonAsked {
  readonly name?: string | undefined
  readonly taxId?: string | undefined
  readonly procurement?: string | undefined
}

/** A natural person as the ledger holds one: under which keys, where, and how files outside the ledger would name them. */
export interface Person {
  /** Whose keys protect what is held; empty where nothing is (any more). */
  readonly subjects: ReadonlyArray<string>
  readonly fields: FieldsByEntry
  /** Folded for matching. */
  readonly names: ReadonlySet<string>
  /** 13 digits. */
  readonly numbers: ReadonlySet<string>
}

const shortestName = 4
const supplierFields = /^(?:supplier|bids|bidderTies|winner)\b.*\.(?:name|taxId)$/
const isTaxId = (field: string): boolean => /(?:^|\.)taxId$/.test(field)
const isName = (field: string): boolean => /(?:^|\.)name$/.test(field)

/** Whether a number is one person's for certain, not a placeholder or a slip. */
const isIdentity = (value: Json): value is string =>
  typeof value === "string" && taxIdKind(value) === "person" && hasValidCheckDigit(value)

/** Opens sealed values whatever redactions name: what is to be erased must be found as long as its key exists. */
const openerOf = Effect.fnUntraced(function* (origin: string) {
  const keys = yield* SubjectKeys
  const known = new Map<string, Uint8Array | undefined>()
  return Effect.fnUntraced(function* (entry: StoredEntry, field: string) {
    const sealed = entry.sealed.find((value) => value.field === field)
    if (sealed === undefined) return undefined
    if (!known.has(sealed.subject)) known.set(sealed.subject, yield* keys.get(sealed.subject))
    const key = known.get(sealed.subject)
    return key === undefined
      ? undefined
      : ((yield* open(key, { log: origin, seq: entry.seq, field }, sealed.box)) as Json)
  })
})

const readAsked = Effect.fnUntraced(function* ({ name, taxId }: PersonAsked) {
  const supplier = readSupplier(name ?? "", taxId ?? "")
  if (taxId !== undefined && supplier.taxId === undefined) {
    return yield* new RedactionRefused({
      th: "--tax-id ต้องเป็นเลขประจำตัว 13 หลัก",
      en: "--tax-id must be a number of 13 digits."
    })
  }
  if (supplier.name !== undefined && foldForMatching(supplier.name).length < shortestName) {
    return yield* new RedactionRefused({
      th: "ชื่อสั้นเกินไป ให้ใส่คำนำหน้า ชื่อ และนามสกุลอย่างที่บันทึกไว้",
      en: "The name is too short; give title, name and surname as recorded."
    })
  }
  if (isJuristic(supplier)) {
    return yield* new RedactionRefused({
      th: "ชื่อหรือเลขนี้เป็นของนิติบุคคล ซึ่งไม่ใช่ข้อมูลส่วนบุคคล อยู่ในบัญชีอย่างเปิดเผยและลบไม่ได้ ถ้าบันทึกผิดให้แก้ด้วย prongsai correct",
      en: "That is a juristic person, whose name is no personal data: it stands in the ledger in clear and cannot be erased. If it was recorded by mistake, use prongsai correct."
    })
  }
  return supplier
})

const subjectsNamed = Effect.fnUntraced(function* ({ name, taxId }: Supplier) {
  const keys = yield* SubjectKeys
  const lookups = [
    ...(name === undefined ? [] : [personLookup({ name })]),
    ...(taxId === undefined ? [] : [personLookup({ taxId })])
  ]
  return (yield* Effect.forEach(lookups, keys.find)).flatMap((subject) => subject?.subject ?? [])
})

/** The natural person who supplies or bids in a project, if it is one. */
const subjectsIn = Effect.fnUntraced(function* (procurement: string, size: number) {
  const store = yield* LedgerStore
  const keys = yield* SubjectKeys
  const nobody = new Set(
    (yield* Effect.forEach([officeLookup, personLookup({})], keys.find)).map((it) => it?.subject)
  )
  const sealed = (yield* store.entriesOfProcurement(procurement, size)).flatMap((entry) => entry.sealed)
  const found = new Set<string>()
  for (const { field, subject } of sealed) {
    if (!supplierFields.test(field) || nobody.has(subject)) continue
    if ((yield* keys.get(subject)) !== undefined) found.add(subject)
  }
  if (found.size > 1) {
    return yield* new RedactionRefused({
      th: `โครงการ ${procurement} มีผู้ขายหรือผู้เสนอราคาที่เป็นบุคคลธรรมดา ${found.size} ราย ให้ระบุรายที่จะปกปิดด้วย --name`,
      en: `Project ${procurement} has ${found.size} natural persons among its suppliers and bidders; say which with --name.`
    })
  }
  return [...found]
})

/** Everyone under whose key a number of 13 digits is sealed, by number. */
const bearers = Effect.fnUntraced(function* (
  size: number,
  opener: Effect.Success<ReturnType<typeof openerOf>>
) {
  const store = yield* LedgerStore
  const found = new Map<string, Set<string>>()
  yield* Stream.runForEach(
    store.entries(0, size),
    Effect.fnUntraced(function* (entry) {
      for (const { field, subject } of entry.sealed) {
        if (!isTaxId(field)) continue
        const value = yield* opener(entry, field)
        if (value === undefined || !isIdentity(value)) continue
        found.set(value, (found.get(value) ?? new Set()).add(subject))
      }
    })
  )
  return found as ReadonlyMap<string, ReadonlySet<string>>
})

/**
 * Finds what the ledger holds of a natural person, under every spelling of the name that bears the same number: the bearer of a full number with a
 * sound check digit is one person. Found are the values whose keys still exist.
 */
export const findPerson = Effect.fn("Register.findPerson")(function* (
  origin: string,
  size: number,
  who: PersonAsked
) {
  const store = yield* LedgerStore
  const supplier = yield* readAsked(who)
  const opener = yield* openerOf(origin)
  const names = new Set(supplier.name === undefined ? [] : [foldForMatching(supplier.name)])
  const numbers = new Set(supplier.taxId === undefined ? [] : [supplier.taxId])
  const places: Array<SealedPlace> = []
  const subjects = new Set(
    who.procurement === undefined ? yield* subjectsNamed(supplier) : yield* subjectsIn(who.procurement, size)
  )
  let byNumber: ReadonlyMap<string, ReadonlySet<string>> | undefined
  for (const number of numbers) {
    byNumber ??= yield* bearers(size, opener)
    for (const subject of byNumber.get(number) ?? []) subjects.add(subject)
  }
  for (const subject of subjects) {
    for (const place of yield* store.sealedOf(subject)) {
      places.push(place)
      if (!isName(place.field) && !isTaxId(place.field)) continue
      const value = yield* opener(yield* store.entry(place.seq), place.field)
      if (isName(place.field) && typeof value === "string") names.add(foldForMatching(value))
      if (value === undefined || !isTaxId(place.field) || !isIdentity(value)) continue
      numbers.add(value)
      byNumber ??= yield* bearers(size, opener)
      for (const other of byNumber.get(value) ?? []) subjects.add(other)
    }
  }
  return {
    subjects: [...subjects],
    fields: byEntry(places.map(({ field, seq }) => [seq, field] as const)),
    names,
    numbers
  } satisfies Person
})

/**
 * The entries whose own words hold one of the person's names or numbers, in clear or hidden under the office's key: erasing a person's key does not
 * reach them.
 */
export const mentionsOf = Effect.fn("Register.mentionsOf")(function* (
  origin: string,
  size: number,
  person: Pick<Person, "names" | "numbers">
) {
  const store = yield* LedgerStore
  const opener = yield* openerOf(origin)
  const office = (yield* (yield* SubjectKeys).find(officeLookup))?.subject
  const found: Array<number> = []
  const decoder = new TextDecoder()
  yield* Stream.runForEach(
    store.entries(0, size),
    Effect.fnUntraced(function* (entry) {
      const texts = [decoder.decode(entry.bytes)]
      for (const { field, subject } of entry.sealed)
        if (subject === office) texts.push(JSON.stringify(yield* opener(entry, field)))
      if (texts.some((text) => isNamedIn(person, text))) found.push(entry.seq)
    })
  )
  return found as ReadonlyArray<number>
})

/** Whether a text holds one of a person's names, however spaced, or numbers. */
export const isNamedIn = (person: Pick<Person, "names" | "numbers">, text: string): boolean => {
  const folded = foldForMatching(text)
  const digits = folded.replace(/\p{Pd}/gu, "")
  return (
    [...person.names].some((name) => folded.includes(name)) ||
    [...person.numbers].some((number) => digits.includes(number))
  )
}
