import { Result } from "effect"
import { isAwarded } from "../stages/4-purchase/award.ts"
import type { Statement } from "../stages/statement.ts"
import { completes, struckContracts, struckOf } from "./by-hand.ts"
import { differences } from "./difference.ts"
import type { Dossier, KeptRecord } from "./dossier.ts"
import { correctionDraft, recordDraft } from "./drafts.ts"
import type { Json, JsonObject } from "./envelope.ts"
import { matchContracts } from "./matching.ts"
import { codecs, type RecordKind, recordKinds, type RecordStage } from "./records.ts"
import type { Draft } from "./submit.ts"
import { bringsBack } from "./withdrawn.ts"

/** What taking a pull came to, in rows of the source. */
export interface Taken {
  readonly new: number
  readonly changed: number
  readonly unchanged: number
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

/** A value of a source that was not taken: the office itself recorded another, struck the record out, or withdrew a person's name. */
export interface Kept {
  readonly procurement: string
  readonly row: number
  readonly kind: RecordKind
  /** Undefined where the office struck out the whole record. */
  readonly field: string | undefined
  /** Where the office recorded its own, or the record of which something was withdrawn. */
  readonly entry: number
  /** What the source states was withdrawn: a person's name is not brought back. */
  readonly isWithdrawn: boolean
}

/** The entries of one statement, what its rows came to, and what of the office's own stays. */
export interface Part {
  readonly drafts: ReadonlyArray<Draft>
  readonly rows: Taken
  readonly kept: ReadonlyArray<Kept>
}

const kindOf = (stage: RecordStage): RecordKind => recordKinds.get(stage)!

const withoutPrice = (value: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== "amount" && key !== "amountBasis"))

/** What one statement changes in one purchase, as entries. */
export const partOf = (
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
    const set = all.filter((each) => !bringsBack(record, ...each) && !isOffices(each))
    for (const [field, value] of all) {
      const isWithdrawn = bringsBack(record, field, value)
      const entry = isWithdrawn
        ? record.newest
        : isOffices([field, value])
          ? record.byHand.get(field)
          : undefined
      if (entry !== undefined)
        kept.push({ procurement: dossier.id, row: at, kind: record.kind, field, entry, isWithdrawn })
    }
    if (set.length > 0) {
      const change = { set: Object.fromEntries(set) }
      drafts.push(correctionDraft(record, change, reasons.newer, awarded, { row: at, refs }))
    }
    return set.length > 0
  }
  const left = (record: KeptRecord, at: number) =>
    kept.push({
      procurement: dossier.id,
      row: at,
      kind: record.kind,
      field: undefined,
      entry: record.newest,
      isWithdrawn: false
    })
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
