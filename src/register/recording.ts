import { Result } from "effect"
import type { Fact } from "../stages/fact.ts"
import type { ApprovedAct } from "../stages/approval.ts"
import { isRequired, type Label, notesOf } from "../stages/field.ts"
import { foldForMatching } from "../values/text.ts"
import { isSame } from "./difference.ts"
import { type Address, type Dossier, type KeptRecord, recordsIn } from "./dossier.ts"
import type { Json, JsonObject } from "./envelope.ts"
import { codecOf, listsOf, type RecordKind, recordKinds, type RecordStage } from "./records.ts"

/** Why a fact cannot be recorded, for the officer: what, where, what to do. */
export interface Problem extends Label {
  readonly row: number
  readonly procurement?: string
  readonly field?: string
  readonly code:
    | "already-recorded"
    | "missing-field"
    | "which-contract"
    | "no-contract"
    | "nonsense"
    | "too-long"
    | "unknown"
}

/** What one fact adds to a purchase or to the office: a new record, or fields that a record did not have; nothing where all is known. */
export interface Addition {
  readonly kind: RecordKind
  readonly address: Address
  readonly value: JsonObject
  /** The record it adds to. */
  readonly to: KeptRecord | undefined
}

type Planned = Result.Result<Addition | undefined, Problem>

const problem = (
  fact: Fact,
  code: Problem["code"],
  said: Label,
  field?: string
): Result.Result<never, Problem> =>
  Result.fail({
    row: fact.row,
    ...(fact.procurement === undefined ? {} : { procurement: fact.procurement }),
    ...(field === undefined ? {} : { field }),
    code,
    ...said
  })

const titleOf = (kind: RecordKind, field: string): Label => {
  const schema = kind.schema.fields[field]
  const notes = schema === undefined ? undefined : notesOf(schema)
  return { th: `${kind.th}: ${notes?.th ?? field}`, en: `${kind.en}: ${notes?.en ?? field}` }
}

const numberIn = (value: Json | undefined): string =>
  typeof value === "string" ? foldForMatching(value) : ""

/** The contract a fact speaks of: by its number, else the only one there is. */
const contractOf = (dossier: Dossier, fact: Fact): Result.Result<KeptRecord | undefined, Problem> => {
  const asked = numberIn(fact.contractNumber ?? fact.values["number"])
  const { contracts } = dossier
  if (asked === "") {
    return contracts.length > 1
      ? problem(fact, "which-contract", {
          th: "โครงการนี้มีหลายสัญญา ให้ระบุเลขที่สัญญา",
          en: "The project has several contracts; name one by its number."
        })
      : Result.succeed(contracts[0])
  }
  const same = contracts.filter(({ value }) => numberIn(value["number"]) === asked)
  if (same.length > 1) {
    return problem(fact, "which-contract", {
      th: "โครงการนี้มีหลายสัญญาที่เลขที่เดียวกัน ให้แก้เลขที่สัญญาให้ต่างกันก่อนด้วย prongsai correct",
      en: "Several contracts of the project bear this number; correct their numbers first."
    })
  }
  const [only] = contracts
  const unnumbered = contracts.length === 1 && numberIn(only!.value["number"]) === "" ? only : undefined
  return Result.succeed(same[0] ?? unnumbered)
}

const keyOf = (kind: RecordKind, value: JsonObject): JsonObject =>
  Object.fromEntries(kind.key.map((field) => [field, value[field] ?? null]))

const lookUp = (
  dossier: Dossier,
  kind: RecordKind,
  value: JsonObject,
  contract: number | undefined
): KeptRecord | undefined =>
  dossier.items.find(
    (item) =>
      item.kind === kind &&
      item.address.contract === contract &&
      isSame(keyOf(kind, item.value), keyOf(kind, value))
  )

const missingIn = (kind: RecordKind, value: JsonObject): string | undefined =>
  requiredIn.get(kind.kind)!.find((field) => value[field] === undefined)

const requiredIn: ReadonlyMap<string, ReadonlyArray<string>> = new Map(
  [...recordKinds.values()].map(({ kind, schema }) => [
    kind,
    Object.keys(schema.fields).filter((field) => field !== "procurement" && isRequired(schema.fields[field]!))
  ])
)

const otherValue = (title: Label, entry: number, size: number): Label =>
  entry < size
    ? {
        th: `“${title.th}” บันทึกไว้แล้วเป็นค่าอื่น (รายการบัญชีที่ ${entry}) ถ้าค่าเดิมผิด ให้แก้ด้วย prongsai correct ${entry} --reason "…"`,
        en: `"${title.en}" is recorded already with another value (entry ${entry}); if that is wrong, use prongsai correct ${entry} --reason "…".`
      }
    : {
        th: `“${title.th}” มีค่าอื่นอยู่แล้วในไฟล์เดียวกันนี้ ให้เหลือค่าเดียว หรือตรวจเลขที่โครงการ เลขที่สัญญา และลำดับที่ของสองแถวนี้`,
        en: `"${title.en}" has another value in this same file; leave one of them, or check the numbers of the two rows.`
      }

const contradiction = (
  kind: RecordKind,
  known: KeptRecord | undefined,
  dossier: Dossier,
  fact: Fact,
  size: number
) => {
  const already = (field: string, entry: number) =>
    problem(fact, "already-recorded", otherValue(titleOf(kind, field), entry, size), field)
  for (const [field, value] of Object.entries(fact.values)) {
    if (known !== undefined && isStated(known, field) && !isSame(known.value[field], value))
      return already(field, known.byHand.get(field) ?? known.newest)
    const item =
      value === null && kind.part === undefined
        ? dossier.items.find(
            (each) =>
              each.kind.part === field &&
              each.kind.type === kind.type &&
              (kind.kind !== "contract" || each.address.contract === known?.first)
          )
        : undefined
    if (item !== undefined) return already(field, item.first)
  }
  if (kind.part !== undefined && kind.of !== "office") {
    const holder = recordsIn(dossier).find(
      (each) =>
        each.kind.kind === kind.type &&
        each.value[kind.part!] === null &&
        (kind.of !== "contract" || each.first === contractFirst(dossier, fact))
    )
    if (holder !== undefined) {
      const entry = holder.byHand.get(kind.part) ?? holder.newest
      return problem(
        fact,
        "already-recorded",
        otherValue(titleOf(holder.kind, kind.part), entry, size),
        kind.part
      )
    }
  }
  return undefined
}

/** Which act's day of approval a record may state itself, and in which field. */
const approvalDays: ReadonlyMap<string, { readonly act: ApprovedAct; readonly field: string }> = new Map([
  ["prep", { act: "request", field: "approvedOn" }],
  ["prep.plans", { act: "plan", field: "planApprovedOn" }],
  ["purchase", { act: "award", field: "awardApprovedOn" }],
  ["budget", { act: "carry-over", field: "carryOverApprovedOn" }]
])

/** A day of approval that a record does not state yet, while its act is recorded as approved on other days. */
const otherApproval = (
  kind: RecordKind,
  known: KeptRecord | undefined,
  dossier: Dossier,
  fact: Fact,
  size: number
) => {
  const { act, field = "" } = approvalDays.get(kind.kind) ?? {}
  const day = fact.values[field]
  if (day === undefined || known?.value[field] !== undefined) return undefined
  const approvals = dossier.items.filter(
    ({ kind: { type }, value }) =>
      type === "approval" &&
      value["act"] === act &&
      value["decision"] === "approved" &&
      (act !== "plan" || (value["planVersion"] ?? 1) === fact.values["version"])
  )
  const newest = approvals.at(-1)
  return newest === undefined || approvals.some(({ value }) => value["decidedOn"] === day)
    ? undefined
    : problem(fact, "already-recorded", otherValue(titleOf(kind, field), newest.newest, size), field)
}

const contractFirst = (dossier: Dossier, fact: Fact): number | undefined =>
  Result.getOrUndefined(contractOf(dossier, fact))?.first

/** The record that an act is of, as far as it can be approved. */
const approvable = (dossier: Dossier, { values }: Fact): KeptRecord | undefined => {
  const { stages } = dossier
  switch (values["act"]) {
    case "plan":
      return dossier.items.find(
        ({ kind, value }) => kind.kind === "prep.plans" && value["version"] === (values["planVersion"] ?? 1)
      )
    case "request":
      return stages.get("prep")
    case "award":
      return stages.get("purchase")
    case "carry-over":
      return stages.get("budget")
    default:
      return typeof stages.get("purchase")?.value["cancelledOn"] === "string"
        ? stages.get("purchase")
        : undefined
  }
}

const approvalOfNothing = (dossier: Dossier, fact: Fact, size: number) => {
  const record = approvable(dossier, fact)
  if (record === undefined) {
    return problem(fact, "nonsense", {
      th: "ยังไม่มีสิ่งที่จะอนุมัติในบัญชี ให้บันทึกรายงาน แผน ผลการพิจารณา หรือเรื่องที่อนุมัติก่อน",
      en: "What is approved is not recorded yet; record it first."
    })
  }
  const { act, decidedOn, decision } = fact.values
  const of = approvalDays.get(record.kind.kind)
  if (of === undefined || of.act !== act || decision !== "approved") return undefined
  const { field } = of
  const on = record.value[field]
  const entry = record.byHand.get(field) ?? record.newest
  return on === undefined || on === decidedOn
    ? undefined
    : problem(fact, "already-recorded", otherValue(titleOf(record.kind, field), entry, size), field)
}

/** Whether a record says something in a field: a contractor of whom neither name nor number was ever known is not said yet. */
const isStated = ({ kind, value, withdrawn }: KeptRecord, field: string): boolean =>
  value[field] !== undefined &&
  (kind.kind !== "contract" ||
    field !== "supplier" ||
    !isSame(value[field], {}) ||
    withdrawn.some((path) => path.startsWith("supplier.")))

const unstated = (value: JsonObject, known: KeptRecord | undefined): JsonObject =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([field, stated]) =>
        known === undefined || (!isStated(known, field) && !isSame(known.value[field], stated))
    )
  )

/**
 * What a fact adds to what is known, or why it cannot be recorded. A fact that is known already adds nothing. Entries from `size` on are of the
 * same file and not written yet.
 */
export const additionOf = (dossier: Dossier, fact: Fact, size: number): Planned => {
  const kind = recordKinds.get(fact.kind)
  if (kind === undefined)
    return problem(fact, "unknown", { th: "ไม่รู้จักชนิดของบันทึก", en: "There is no such kind of record." })
  const about = fact.procurement === undefined ? {} : { procurement: fact.procurement }
  const isContract = kind.kind === "contract" || kind.of === "contract"
  const found = isContract ? contractOf(dossier, fact) : Result.succeed(undefined)
  if (Result.isFailure(found)) return Result.fail(found.failure)
  if (kind.of === "contract" && found.success === undefined) {
    return problem(fact, "no-contract", {
      th: "ยังไม่มีสัญญานี้ในบัญชี ให้บันทึกสัญญาก่อน หรือตรวจเลขที่สัญญา",
      en: "The contract is not recorded; record it first, or check its number."
    })
  }
  const contract = kind.of === "contract" ? found.success!.first : undefined
  const lacking = kind.key.find((field) => fact.values[field] === undefined)
  if (lacking !== undefined) return missing(kind, fact, lacking)
  const senseless = fact.kind === "approval" ? approvalOfNothing(dossier, fact, size) : undefined
  if (senseless !== undefined) return senseless
  const known =
    kind.kind === "contract"
      ? found.success
      : kind.part === undefined && kind.type !== "approval"
        ? dossier.stages.get(kind.type as Exclude<RecordStage, "contract">)
        : lookUp(dossier, kind, fact.values as JsonObject, contract)
  const contradicts = contradiction(kind, known, dossier, fact, size)
  if (contradicts !== undefined) return contradicts
  const approvedOtherwise = otherApproval(kind, known, dossier, fact, size)
  if (approvedOtherwise !== undefined) return approvedOtherwise
  const stated = unstated(fact.values as JsonObject, known)
  if (known !== undefined && Object.keys(stated).length === 0) return Result.succeed(undefined)
  const value = {
    ...(kind.schema.fields["procurement"] === undefined || known !== undefined ? {} : about),
    ...(kind.kind === "contract" && known === undefined && stated["supplier"] === undefined
      ? { supplier: {} }
      : {}),
    ...(kind.kind === "contract" && known?.value["number"] === undefined && fact.contractNumber !== undefined
      ? { number: fact.contractNumber }
      : {}),
    ...stated,
    ...(kind.kind === "contract" && stated["amount"] !== undefined && stated["amountBasis"] === undefined
      ? { amountBasis: "contract" }
      : {})
  }
  const whole = { ...known?.value, ...value }
  const lacks = missingIn(kind, whole)
  if (lacks !== undefined) return missing(kind, fact, lacks)
  const decoded = codecOf(kind).decode(whole)
  if (Result.isFailure(decoded)) {
    return problem(fact, "unknown", {
      th: `ค่าของ “${kind.th}” ใช้ไม่ได้: ${decoded.failure.message}`,
      en: `The record (${kind.en}) cannot be read: ${decoded.failure.message}`
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

const missing = (kind: RecordKind, fact: Fact, field: string) => {
  const title = titleOf(kind, field)
  return problem(
    fact,
    "missing-field",
    {
      th: `ยังไม่ได้กรอก “${title.th}” ซึ่งต้องมีก่อนบันทึก`,
      en: `"${title.en}" must be given.`
    },
    field
  )
}

const orders: ReadonlyMap<string, number> = new Map(
  [...recordKinds.keys()].map((kind, index) => [kind, index])
)

/** Facts in the order of the pipeline, so that a contract stands before its deliveries, whatever their order in a file. */
export const inPipelineOrder = (facts: ReadonlyArray<Fact>): ReadonlyArray<Fact> =>
  facts.toSorted((a, b) => (orders.get(a.kind) ?? 0) - (orders.get(b.kind) ?? 0))

/** Whether a field of a stage is a list of records of its own. */
export const isList = (stage: RecordStage, field: string): boolean =>
  listsOf(stage).some(({ part }) => part === field)
