import { Effect } from "effect"
import { LedgerStore } from "../ledger/store/store.ts"
import { isAwarded } from "../stages/4-purchase.ts"
import type { Provenance, Statement } from "../stages/statement.ts"
import type { Supplier } from "../values/supplier.ts"
import { foldForMatching } from "../values/text.ts"
import type { Dossier, KeptRecord } from "./dossier.ts"
import type { Json, JsonObject } from "./envelope.ts"
import { type Office, officeAt, readDossier } from "./office.ts"
import { codecs, type RecordStage } from "./records.ts"
import { divide } from "./seal.ts"
import { type Nonsense, nonsenseIn } from "./sense.ts"
import { type Draft, submit } from "./submit.ts"

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

const isObject = (value: Json | undefined): value is JsonObject =>
  value !== null && typeof value === "object" && !Array.isArray(value)

const isSame = (a: Json | undefined, b: Json | undefined): boolean => {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a)
    return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], b[key]))
  }
  return false
}

const isMaskOf = (masked: Json | undefined, full: Json | undefined): boolean =>
  typeof masked === "string" &&
  typeof full === "string" &&
  /x{4}$/.test(masked) &&
  full.startsWith(masked.slice(0, 9))

/** What a statement adds to what is known: a part it does not mention stays, and a masked number says less than the full one. */
const merged = (known: Json | undefined, stated: Json): Json => {
  if (!isObject(known) || !isObject(stated)) return stated
  const sum: Record<string, Json> = { ...known, ...stated }
  if (isMaskOf(stated["taxId"], known["taxId"])) sum["taxId"] = known["taxId"]!
  return sum
}

const differences = (known: JsonObject, stated: JsonObject): JsonObject | undefined => {
  const set: Record<string, Json> = {}
  for (const [key, value] of Object.entries(stated)) {
    if (key === "procurement") continue
    const sum = merged(known[key], value)
    if (!isSame(known[key], sum)) set[key] = sum
  }
  return Object.keys(set).length === 0 ? undefined : set
}

const monthIn = (value: JsonObject): string | undefined =>
  typeof value["signedOn"] === "string" ? value["signedOn"].slice(0, 7) : undefined

const supplierIn = (value: JsonObject): Supplier | undefined =>
  isObject(value["supplier"]) ? (value["supplier"] as Supplier) : undefined

const indexIn = (stage: RecordStage, value: JsonObject): Pick<Draft, "month" | "method" | "supplier"> => {
  const month = stage === "contract" ? monthIn(value) : undefined
  const supplier = supplierIn(value)
  return {
    ...(month === undefined ? {} : { month }),
    ...(typeof value["method"] === "string" ? { method: value["method"] } : {}),
    ...(supplier === undefined ? {} : { supplier })
  }
}

/** The entry that records a stage of a purchase for the first time. */
export const recordDraft = (
  stage: RecordStage,
  value: JsonObject,
  awarded: boolean,
  more: { readonly row?: number; readonly refs?: ReadonlyArray<number> }
): Draft => {
  const { data, secrets } = divide(stage, value, awarded)
  return {
    type: stage,
    data: more.row === undefined ? data : { ...data, source: { row: more.row } },
    secrets,
    ...(more.refs === undefined ? {} : { refs: more.refs }),
    procurement: String(value["procurement"]),
    stage,
    ...indexIn(stage, value)
  }
}

/** The entry that changes a record: fields to set, fields that become unknown, and why. */
export const correctionDraft = (
  record: KeptRecord,
  change: { readonly set?: JsonObject; readonly unset?: ReadonlyArray<string> },
  reason: string,
  awarded: boolean,
  more: { readonly row?: number; readonly refs?: ReadonlyArray<number> }
): Draft => {
  const { data, secrets } = divide(record.stage, change.set ?? {}, awarded)
  return {
    type: "correction",
    corrects: record.newest,
    reason,
    data: {
      procurement: String(record.value["procurement"]),
      stage: record.stage,
      ...(Object.keys(data).length + secrets.length > 0 ? { set: data } : {}),
      ...(change.unset === undefined ? {} : { unset: change.unset }),
      ...(more.row === undefined ? {} : { source: { row: more.row } })
    },
    secrets,
    ...(more.refs === undefined ? {} : { refs: more.refs }),
    procurement: String(record.value["procurement"]),
    stage: record.stage,
    ...indexIn(record.stage, change.set ?? {})
  }
}

const reasons = {
  newer: "แหล่งข้อมูลเผยแพร่ค่าใหม่",
  secondContract:
    "พบสัญญาอีกฉบับของโครงการนี้ ราคารวมของโครงการจึงใช้เป็นราคาของสัญญาฉบับใดฉบับหนึ่งไม่ได้ ราคาของสัญญานี้จึงยังไม่ทราบ"
} as const

const text = (value: Json | undefined): string => (typeof value === "string" ? foldForMatching(value) : "")

/**
 * Whether two contracts of one project are the same: the same number, and suppliers that do not contradict each other. A blank or masked tax
 * number contradicts nothing; without a number the day of signing must agree.
 */
const isSameContract = (known: JsonObject, stated: JsonObject): boolean => {
  if (text(known["number"]) !== text(stated["number"])) return false
  if (text(stated["number"]) === "" && known["signedOn"] !== stated["signedOn"]) return false
  const a = supplierIn(known) ?? {}
  const b = supplierIn(stated) ?? {}
  const full = (id: string | undefined) => (id !== undefined && /^\d{13}$/.test(id) ? id : undefined)
  if (full(a.taxId) !== undefined && full(b.taxId) !== undefined) return full(a.taxId) === full(b.taxId)
  return a.name === undefined || b.name === undefined || text(a.name) === text(b.name)
}

interface Part {
  readonly drafts: ReadonlyArray<Draft>
  readonly rows: Taken
}

const withoutPrice = (value: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== "amount" && key !== "amountBasis"))

/** What one statement changes in one purchase, as entries. */
const partOf = (
  dossier: Dossier,
  statement: Statement,
  spokenAt: string,
  refs: ReadonlyArray<number>
): Part => {
  const drafts: Array<Draft> = []
  let shared = false
  const awarded =
    (statement.purchase !== undefined && isAwarded(statement.purchase)) ||
    dossier.stages.get("purchase")?.value["awardedOn"] != null ||
    dossier.stages.get("purchase")?.value["agreedTotal"] != null
  for (const stage of ["need", "budget", "prep", "purchase", "stock"] as const) {
    const record = statement[stage]
    if (record === undefined) continue
    const stated = codecs[stage].encode(record as never)
    const known = dossier.stages.get(stage)
    if (known === undefined) {
      drafts.push(recordDraft(stage, stated, awarded, { row: statement.row, refs }))
      continue
    }
    const set = spokenAt >= known.statedAt ? differences(known.value, stated) : undefined
    if (set === undefined) continue
    shared = true
    drafts.push(correctionDraft(known, { set }, reasons.newer, awarded, { row: statement.row, refs }))
  }
  const left = new Set(dossier.contracts)
  const pairs = statement.contracts.map(({ contract, row }) => {
    const stated = codecs.contract.encode(contract)
    const known = [...left].find((record) => isSameContract(record.value, stated))
    if (known !== undefined) left.delete(known)
    return { known, row, stated }
  })
  const several = left.size + pairs.length > 1
  const rows = { new: 0, changed: 0, unchanged: 0 }
  const loses = (record: KeptRecord) => several && record.value["amountBasis"] === "project-total"
  const forget = (record: KeptRecord) =>
    correctionDraft(record, { unset: ["amount", "amountBasis"] }, reasons.secondContract, awarded, { refs })
  for (const record of left) if (loses(record)) drafts.push(forget(record))
  for (const { known, row, stated } of pairs) {
    const priced =
      stated["amountBasis"] === "project-total" && (several || known?.value["amountBasis"] === "contract")
        ? withoutPrice(stated)
        : stated
    if (known === undefined) {
      drafts.push(recordDraft("contract", priced, awarded, { row, refs }))
      rows.new += 1
      continue
    }
    const set = spokenAt >= known.statedAt ? differences(known.value, priced) : undefined
    const forgets = loses(known) && set?.["amount"] === undefined
    if (set !== undefined) drafts.push(correctionDraft(known, { set }, reasons.newer, awarded, { row, refs }))
    if (forgets) drafts.push(forget(known))
    if (set !== undefined || forgets || shared) rows.changed += 1
    else rows.unchanged += 1
  }
  if (pairs.length === 0) {
    if (dossier.newest < 0) rows.new += 1
    else if (drafts.length > 0) rows.changed += 1
    else rows.unchanged += 1
  }
  return { drafts, rows }
}

/**
 * Takes a part of a pull: appends only the difference between what is stated and what is known, as one batch or nothing. The same statements
 * again add nothing; what a pull does not mention stays; an older pull changes nothing that a newer one said.
 */
export const take = Effect.fn("Register.take")(function* (
  taking: Taking,
  statements: ReadonlyArray<Statement>,
  now: string
) {
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
      const known = yield* store.entriesOfProcurements(
        statements.map(({ procurement }) => procurement),
        head.size
      )
      for (const statement of statements) {
        const { dossier } = yield* readDossier(
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
        drafts.push(...part.drafts)
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
        answer: { taken: total satisfies Taken, refused, entry: drafts.length > 0 ? entry : taking.entry }
      }
    })
  )
  return answer
})
