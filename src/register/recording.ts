import { Result, Schema } from "effect"
import type { Fact } from "../stages/fact.ts"
import { isRequired } from "../stages/field.ts"
import { ProcurementId } from "../stages/stage.ts"
import { foldForMatching, foldSpaces } from "../values/text.ts"
import { isApprovable } from "./approvals.ts"
import { cleanFields } from "./clean.ts"
import { contractOf } from "./contract-named.ts"
import { completed, isSame, isSupplierShaped } from "./difference.ts"
import { type Address, type Dossier, type KeptRecord, recordsIn } from "./dossier.ts"
import type { Json, JsonObject } from "./envelope.ts"
import { knownItem } from "./known.ts"
import { otherValue, type Problem, refused, titleOf, withdrawnValue } from "./problem.ts"
import { codecOf, type RecordKind, recordKinds, type RecordStage } from "./records.ts"
import { bringsBack, isWithdrawn } from "./withdrawn.ts"

/** What one fact adds to a purchase or to the office: a new record, or fields that a record did not have; nothing where all is known. */
export interface Addition {
  readonly kind: RecordKind
  readonly address: Address
  readonly value: JsonObject
  /** The record it adds to. */
  readonly to: KeptRecord | undefined
}

type Planned = Result.Result<Addition | undefined, Problem>

const missingIn = (kind: RecordKind, value: JsonObject): string | undefined =>
  requiredIn.get(kind.kind)!.find((field) => value[field] === undefined)

const requiredIn: ReadonlyMap<string, ReadonlyArray<string>> = new Map(
  [...recordKinds.values()].map(({ kind, schema }) => [
    kind,
    Object.keys(schema.fields).filter((field) => field !== "procurement" && isRequired(schema.fields[field]!))
  ])
)

const missing = (kind: RecordKind, fact: Fact, field: string) => {
  const title = titleOf(kind, field)
  return refused(
    fact,
    "missing-field",
    { th: `ยังไม่ได้กรอก “${title.th}” ซึ่งต้องมีก่อนบันทึก`, en: `"${title.en}" must be given.` },
    field
  )
}

/** Whether a field names its record, so that another spelling of it is the same name. */
const isName = (kind: RecordKind, field: string): boolean =>
  kind.key.includes(field) || (kind.kind === "contract" && field === "number")

/** What a field says once a statement is added to it: the stated value, one completed by it, or undefined where they contradict. */
const together = (kind: RecordKind, known: KeptRecord, field: string, stated: Json): Json | undefined => {
  const was = known.value[field]
  if (was === undefined || isSame(was, stated)) return stated
  if (isName(kind, field) && typeof was === "string" && typeof stated === "string")
    return foldForMatching(was) === foldForMatching(stated) ? was : undefined
  return isWithdrawn(known, field) || !isSupplierShaped(was) || !isSupplierShaped(stated)
    ? undefined
    : (completed(was, stated) as JsonObject | undefined)
}

const isNoneOfItems = (dossier: Dossier, kind: RecordKind, known: KeptRecord | undefined, field: string) =>
  kind.part !== undefined
    ? undefined
    : dossier.items.find(
        (item) =>
          item.kind.part === field &&
          item.kind.type === kind.type &&
          (kind.kind !== "contract" || item.address.contract === known?.first)
      )

/** The record that says that there are no items of this kind. */
const holderOfNone = (dossier: Dossier, kind: RecordKind, contract: number | undefined) =>
  kind.part === undefined || kind.of === "office"
    ? undefined
    : recordsIn(dossier).find(
        (each) =>
          each.kind.kind === kind.type &&
          each.value[kind.part!] === null &&
          (kind.of !== "contract" || each.first === contract)
      )

const decodeId = Schema.is(ProcurementId)

/**
 * What a fact adds to what is known, or why it cannot be recorded. A fact that is known already adds nothing. Entries from `size` on are of the
 * same file and not written yet.
 */
export const additionOf = (dossier: Dossier, fact: Fact, size: number): Planned => {
  const kind = recordKinds.get(fact.kind)
  if (kind === undefined)
    return refused(fact, "unknown", { th: "ไม่รู้จักชนิดของบันทึก", en: "There is no such kind of record." })
  if (fact.procurement !== undefined && !decodeId(fact.procurement)) {
    return refused(fact, "bad-project-number", {
      th: "เลขที่โครงการใช้ได้เฉพาะตัวเลข อักษรอังกฤษ และขีด ไม่เกิน 40 ตัว",
      en: "A project number has digits, letters and hyphens, at most 40."
    })
  }
  const cleaned = cleanFields(kind, fact.values as JsonObject)
  if (Result.isFailure(cleaned)) {
    const { code, field, ...said } = cleaned.failure
    return refused(fact, code, said, field)
  }
  const values = cleaned.success
  const isContract = kind.kind === "contract" || kind.of === "contract"
  const found = isContract ? contractOf(dossier, { ...fact, values }) : Result.succeed(undefined)
  if (Result.isFailure(found)) return Result.fail(found.failure)
  if (kind.of === "contract" && found.success === undefined) {
    return refused(fact, "no-contract", {
      th: "ยังไม่มีสัญญานี้ในบัญชี ให้บันทึกสัญญาก่อน หรือตรวจเลขที่สัญญา",
      en: "The contract is not recorded; record it first, or check its number."
    })
  }
  const contract = kind.of === "contract" ? found.success!.first : undefined
  const lacking = kind.key.find(
    (field) => values[field] === undefined && requiredIn.get(kind.kind)!.includes(field)
  )
  if (lacking !== undefined) return missing(kind, fact, lacking)
  if (kind.kind === "approval" && !isApprovable(dossier, values)) {
    return refused(fact, "nonsense", {
      th: "ยังไม่มีสิ่งที่จะอนุมัติในบัญชี ให้บันทึกรายงาน แผน ผลการพิจารณา หรือเรื่องที่อนุมัติก่อน",
      en: "What is approved is not recorded yet; record it first."
    })
  }
  const known =
    kind.kind === "contract"
      ? found.success
      : kind.part === undefined && kind.type !== "approval"
        ? dossier.stages.get(kind.type as Exclude<RecordStage, "contract">)
        : knownItem(dossier, kind, values, contract)
  const none = holderOfNone(dossier, kind, contract)
  if (none !== undefined) {
    const entry = none.byHand.get(kind.part!) ?? none.newest
    return refused(
      fact,
      "already-recorded",
      otherValue(titleOf(none.kind, kind.part!), entry, size),
      kind.part
    )
  }
  const isTotal = known?.value["amountBasis"] === "project-total"
  const added: Record<string, Json> = {}
  for (const [field, stated] of Object.entries(values)) {
    const item = stated === null ? isNoneOfItems(dossier, kind, known, field) : undefined
    if (item !== undefined)
      return refused(fact, "already-recorded", otherValue(titleOf(kind, field), item.first, size), field)
    if (known !== undefined && bringsBack(known, field, stated)) {
      return refused(fact, "withdrawn", withdrawnValue(titleOf(kind, field), known.newest), field)
    }
    const now = known === undefined ? stated : together(kind, known, field, stated)
    if (now === undefined) {
      const entry = known!.byHand.get(field) ?? known!.newest
      return refused(fact, "already-recorded", otherValue(titleOf(kind, field), entry, size), field)
    }
    const isOwnPrice = isTotal && kind.kind === "contract" && field === "amount"
    if (known === undefined || isOwnPrice || !isSame(known.value[field], now)) added[field] = now
  }
  if (known !== undefined && Object.keys(added).length === 0) return Result.succeed(undefined)
  const about = fact.procurement === undefined ? {} : { procurement: fact.procurement }
  const isNewContract = kind.kind === "contract" && known === undefined
  const value = {
    ...(kind.schema.fields["procurement"] === undefined || known !== undefined ? {} : about),
    ...(isNewContract && added["supplier"] === undefined ? { supplier: {} } : {}),
    ...(kind.kind === "contract" && known?.value["number"] === undefined && fact.contractNumber !== undefined
      ? { number: foldSpaces(fact.contractNumber) }
      : {}),
    ...added,
    ...(kind.kind === "contract" && added["amount"] !== undefined ? { amountBasis: "contract" } : {})
  }
  const whole = { ...known?.value, ...value }
  const lacks = missingIn(kind, whole)
  if (lacks !== undefined) return missing(kind, fact, lacks)
  const decoded = codecOf(kind).decode(whole)
  if (Result.isFailure(decoded)) {
    return refused(fact, "bad-value", {
      th: `ค่าของ “${kind.th}” ใช้ร่วมกันไม่ได้ ให้ตรวจทุกช่องของบันทึกนี้`,
      en: `The values of the ${kind.en} cannot stand together: ${decoded.failure.message}`
    })
  }
  return Result.succeed({
    kind,
    address: {
      ...about,
      ...(kind.part === undefined ? {} : { part: kind.part }),
      ...(contract === undefined ? {} : { contract })
    },
    value,
    to: known
  })
}

const orders: ReadonlyMap<string, number> = new Map(
  [...recordKinds.keys()].map((kind, index) => [kind, index])
)

/** Facts in the order of the pipeline, so that a contract stands before its deliveries, whatever their order in a file. */
export const inPipelineOrder = (facts: ReadonlyArray<Fact>): ReadonlyArray<Fact> =>
  facts.toSorted((a, b) => (orders.get(a.kind) ?? 0) - (orders.get(b.kind) ?? 0))
