import { Effect } from "effect"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { LedgerStore } from "../ledger/store/store.ts"
import { keysAt } from "../register/keys.ts"
import { officeAt } from "../register/office.ts"
import { findPerson, mentionsOf, type PersonAsked, RedactionRefused } from "../register/person.ts"
import {
  appendRedaction,
  type ConcernedEntry,
  concernedEntries,
  eraseRedacted,
  readDecision
} from "../register/redact.ts"
import { eraseWithdrawnRevisions, publishedMonthsOf, unmadeMonths } from "../register/redacted-months.ts"
import { redactedFields, type RedactionDecision, redactionsAt } from "../register/redactions.ts"
import type { Month } from "../values/thai-date.ts"
import { lockBackups } from "./backup.ts"
import { type OutOfReach, renewKeyCopies } from "./key-copies.ts"
import { clearQuarantined, countQuarantined, othersNaming } from "./naming-files.ts"
import type { OfficeFolder } from "./office-folder.ts"
import { otherSites } from "./start-up.ts"
import { type MonthPublished, publishMonths, type Signing, SigningKeyLocked } from "./publication.ts"

/** A redaction as asked for: of whom, why, and in which site the months lie that print it. */
export interface RedactionAsked {
  readonly office: OfficeFolder
  readonly out: string
  readonly who: PersonAsked
  readonly decision: RedactionDecision
  readonly signing?: Signing | undefined
}

/** What a redaction comes to, before it is done. */
export interface RedactionPreview {
  /** Entries of which something is withdrawn; empty where the person is not (any more) found and earlier redactions are only finished. */
  readonly entries: ReadonlyArray<ConcernedEntry>
  /** Published months that get a new revision, and lose the earlier ones. */
  readonly months: ReadonlyArray<Month>
  /** Rows of imports' problems that are taken out. */
  readonly quarantined: number
  /** Entries whose own words name the person and cannot be changed. */
  readonly mentions: ReadonlyArray<number>
  /** What else in the office folder names the person, or may. */
  readonly others: ReadonlyArray<string>
  /** Other sites of the office on this machine, which show the name until they are published into again. */
  readonly sites: ReadonlyArray<string>
}

/** What a redaction came to. */
export interface Redacted extends Omit<RedactionPreview, "entries" | "months"> {
  /** The `redaction` entries that were appended. */
  readonly appended: ReadonlyArray<number>
  /** Keys that were erased. */
  readonly erased: number
  readonly published: ReadonlyArray<MonthPublished>
  /** Copies of keys that were deleted. */
  readonly copiesGone: number
  readonly outOfReach: ReadonlyArray<OutOfReach>
}

const look = Effect.fnUntraced(function* (asked: RedactionAsked) {
  const { office, out, who } = asked
  const { size } = yield* (yield* LedgerStore).head
  const { origin } = yield* officeAt(size)
  const person = yield* findPerson(origin, size, who)
  const decision = yield* readDecision(asked.decision, person)
  const redactions = yield* redactionsAt(size)
  if (person.subjects.length === 0 && redactions.length === 0) {
    return yield* new RedactionRefused({
      th: "ไม่พบบุคคลนี้ในบัญชี ตรวจตัวสะกดและคำนำหน้าชื่อ หรือระบุ --tax-id หรือ --project แทน",
      en: "The ledger holds nothing of that person. Check spelling and title, or give --tax-id or --project."
    })
  }
  const fields = redactedFields([...redactions, person])
  const months = yield* publishedMonthsOf(
    size,
    person.subjects.length === 0 ? fields : redactedFields([person])
  )
  const all = yield* publishedMonthsOf(size, fields)
  if (all.length > 0 && !existsSync(join(out, "site.json"))) {
    return yield* new RedactionRefused({
      th: `ไม่พบเว็บที่เผยแพร่ใน ${out} ให้ระบุโฟลเดอร์เว็บด้วย --out เพราะต้องทำเดือนที่แสดงชื่อใหม่ ยังไม่ได้เปลี่ยนแปลงสิ่งใด`,
      en: `There is no published site in ${out}; name it with --out, since the months that show the name are made anew. Nothing was changed.`
    })
  }
  const isSigned = (yield* keysAt(size)).keys.length > 0
  const others = yield* othersNaming(office.folder, out, person)
  const mentions = yield* mentionsOf(origin, size, person)
  const sites = all.length === 0 ? [] : yield* otherSites(office, out)
  return { origin, person, decision, months, all, isSigned, others, mentions, sites }
})

/** What would be withdrawn, where, and which published months are concerned. Changes nothing. */
export const previewRedaction = Effect.fn("previewRedaction")(function* (asked: RedactionAsked) {
  const { mentions, months, others, person, sites } = yield* look(asked)
  return {
    entries: yield* concernedEntries(person.fields),
    months,
    quarantined: yield* countQuarantined(asked.office.folder, person),
    mentions,
    others,
    sites
  } satisfies RedactionPreview
})

/**
 * Withdraws everything the ledger holds of a person, for good: says so in the ledger, erases the keys, makes the published months anew, and lets no
 * copy of the keys live. Cut short at any point, the same again finishes it, and so does the redaction of anybody else.
 */
export const redact = Effect.fn("redact")(function* (asked: RedactionAsked) {
  const { office, out, signing } = asked
  yield* lockBackups(office)
  const { all, decision, isSigned, mentions, origin, person, sites } = yield* look(asked)
  if (isSigned && all.length > 0 && signing === undefined) return yield* new SigningKeyLocked()
  const appended = yield* appendRedaction(person.fields, decision)
  const quarantined = yield* clearQuarantined(office.folder, person)
  const erased = yield* eraseRedacted()
  const renewed = [yield* renewKeyCopies(office, origin)]
  const { size } = yield* (yield* LedgerStore).head
  const concerned = yield* publishedMonthsOf(size, redactedFields(yield* redactionsAt(size)))
  const months = yield* unmadeMonths(size)
  const published =
    concerned.length === 0 ? [] : yield* publishMonths({ officeFolder: office.folder, out, months, signing })
  const late = (yield* eraseWithdrawnRevisions(concerned)) + (yield* eraseRedacted())
  if (late > 0) renewed.push(yield* renewKeyCopies(office, origin))
  return {
    appended,
    erased,
    published,
    quarantined,
    mentions,
    others: yield* othersNaming(office.folder, out, person),
    sites,
    copiesGone: renewed[0]!.gone,
    outOfReach: renewed.at(-1)!.outOfReach
  } satisfies Redacted
}, Effect.scoped)
