import { Clock, Effect, Result, Schema } from "effect"
import { LedgerStore } from "../ledger/store/store.ts"
import type { Fact } from "../stages/fact.ts"
import type { Label } from "../stages/field.ts"
import { type ProcurementId } from "../stages/stage.ts"
import { procurementOf } from "./assembling.ts"
import { type Dossier, dossierOf, type OpenedEntry } from "./dossier.ts"
import { additionDraft, recordDraft } from "./drafts.ts"
import type { Envelope, JsonObject } from "./envelope.ts"
import { type Office, officeAt, readDossier } from "./office.ts"
import { readOffice } from "./office-reading.ts"
import { contradictedApproval } from "./approvals.ts"
import { keyOf } from "./known.ts"
import { type Problem, problemOf } from "./problem.ts"
import { type Addition, additionOf, inPipelineOrder } from "./recording.ts"
import { recordKinds } from "./records.ts"
import { newNonsense } from "./sense.ts"
import { mayBeSeen } from "./visibility.ts"
import { type Draft, isTooLong, submit } from "./submit.ts"

/** Nothing was recorded: what was handed in contradicts what is recorded, lacks something, or makes no sense. */
export class RecordRefused extends Schema.TaggedError<RecordRefused>()("RecordRefused", {
  problems: Schema.Array(Schema.Any)
}) {
  /** Every problem, in the order of the file. */
  get all(): ReadonlyArray<Problem> {
    return this.problems as ReadonlyArray<Problem>
  }
  private said(language: keyof Label): string {
    return this.all
      .map(({ about, procurement, row, ...problem }) => {
        const place = language === "th" ? `แถวที่ ${row} (${about.th})` : `Row ${row} (${about.en})`
        const whose = language === "th" ? ` โครงการ ${procurement}` : ` of project ${procurement}`
        return `${place}${procurement === undefined ? "" : whose}: ${problem[language]}`
      })
      .join("\n")
  }
  get th(): string {
    return `ยังไม่ได้บันทึกสิ่งใด\n${this.said("th")}`
  }
  get en(): string {
    return `Nothing was recorded.\n${this.said("en")}`
  }
  override get message() {
    return this.th
  }
}

/** What recording came to: the entries that were appended, and how many facts were known already. */
export interface Recorded {
  readonly entries: ReadonlyArray<{
    readonly entry: number
    readonly kind: string
    readonly procurement?: string
  }>
  readonly known: number
}

/** An entry as it will read once it is written, for going on from. */
const asEntry = (seq: number, at: string, { address, kind, to, value }: Addition): OpenedEntry => {
  const data: JsonObject = {
    ...address,
    ...value,
    ...(to === undefined ? {} : { adds: to.first })
  } as JsonObject
  const envelope = { v: 1, log: "", seq, type: kind.type, at, data } satisfies Envelope
  return { envelope, data, withdrawn: [] }
}

interface Planned {
  readonly additions: ReadonlyArray<readonly [seq: number, Addition]>
  readonly known: number
  readonly problems: ReadonlyArray<Problem>
  readonly after: Dossier
}

const planOf = (
  id: string,
  entries: ReadonlyArray<OpenedEntry>,
  before: Dossier,
  facts: ReadonlyArray<Fact>,
  first: number,
  at: string,
  size: number
): Planned => {
  const all = [...entries]
  const additions: Array<readonly [number, Addition]> = []
  const problems: Array<Problem> = []
  const touched = new Set<string>()
  let known = 0
  let after = before
  let isBehind = false
  const catchUp = () => {
    if (isBehind) after = Result.getOrElse(dossierOf(id as ProcurementId, all), () => after)
    isBehind = false
  }
  for (const fact of inPipelineOrder(facts)) {
    const kind = recordKinds.get(fact.kind)
    const place = kind === undefined ? "" : `${fact.kind} ${keyOf(kind, fact.values as JsonObject)}`
    if (id !== "" || touched.has(place)) catchUp()
    touched.add(place)
    const planned = additionOf(after, fact, size)
    if (Result.isFailure(planned)) problems.push(planned.failure)
    else if (planned.success === undefined) known += 1
    else {
      const seq = first + additions.length
      additions.push([seq, planned.success])
      all.push(asEntry(seq, at, planned.success))
      isBehind = true
    }
  }
  catchUp()
  return { additions, known, problems, after }
}

const draftOf = ({ address, kind, to, value }: Addition, awarded: boolean): Draft =>
  to === undefined ? recordDraft(kind, address, value, awarded, {}) : additionDraft(to, value, awarded, {})

const tooLong: Label = {
  th: "บันทึกนี้ยาวเกินที่บัญชีรับได้ในรายการเดียว (ราว 5,000 ตัวอักษรไทย) ให้ย่อข้อความ รวมรายการย่อย หรือบันทึกบางช่องแยกในไฟล์ถัดไป",
  en: "The record is longer than one entry can hold; shorten its text, join its items, or record some fields in a later file."
}

/**
 * Records what an officer states, all of it or nothing. What is known already adds nothing, what a record did not say yet is added to it, and
 * what contradicts it is refused: that is a correction's work. Nonsense is refused; what is unlawful is recorded and found.
 */
export const recordFacts = Effect.fn("Register.recordFacts")(function* (facts: ReadonlyArray<Fact>) {
  const store = yield* LedgerStore
  const now = new Date(yield* Clock.currentTimeMillis).toISOString()
  const first: Office = yield* officeAt((yield* store.head).size)
  const groups = Map.groupBy(facts, ({ procurement }) => procurement ?? "")
  const { answer } = yield* submit(first.origin, (head) =>
    Effect.gen(function* () {
      const office = head.size === first.size ? first : yield* officeAt(head.size)
      const drafts: Array<Draft> = []
      const entries: Array<Recorded["entries"][number]> = []
      const problems: Array<Problem> = []
      let known = 0
      const stored = yield* store.entriesOfProcurements(
        [...groups.keys()].filter((id) => id !== ""),
        head.size
      )
      for (const [id, stated] of groups) {
        const { dossier, entries: opened } =
          id === "" ? yield* readOffice(office) : yield* readDossier(office, id, stored.get(id) ?? [])
        const plan = planOf(id, opened, dossier, stated, head.size + drafts.length, now, head.size)
        known += plan.known
        problems.push(...plan.problems)
        if (plan.problems.length > 0 || plan.additions.length === 0) continue
        const after = procurementOf(plan.after)
        if (Result.isFailure(after)) return yield* after.failure
        const nonsense = id === "" ? undefined : newNonsense(dossier, after.success)
        if (nonsense !== undefined) {
          problems.push(problemOf(stated[0]!, "nonsense", nonsense))
          continue
        }
        const contradicted = contradictedApproval(plan.after, head.size)
        if (contradicted !== undefined && contradictedApproval(dossier, head.size) === undefined) {
          problems.push(problemOf(stated[0]!, "already-recorded", contradicted))
          continue
        }
        const awarded = id !== "" && mayBeSeen(after.success)
        for (const [seq, addition] of plan.additions) {
          const draft = draftOf(addition, awarded)
          if (isTooLong(draft)) problems.push(problemOf(stated[0]!, "too-long", tooLong))
          drafts.push(draft)
          entries.push({ entry: seq, kind: addition.kind.kind, ...(id === "" ? {} : { procurement: id }) })
        }
      }
      if (problems.length > 0) {
        return yield* new RecordRefused({ problems: problems.toSorted((a, b) => a.row - b.row) })
      }
      return { drafts, answer: { entries, known } satisfies Recorded }
    })
  )
  return answer
})
