import { isEgpProjectNumber } from "../stages/stage.ts"
import { readEgpRow } from "./egp-row.ts"
import { gather } from "./gather.ts"
import { layouts, looseProjectOf, projectOf } from "./layouts.ts"
import type { IsOwn } from "./ownership.ts"
import { rowProblem } from "./problem.ts"
import type { PullItem } from "./pull.ts"
import type { RowOutcome, RowReading } from "./reading.ts"
import type { RawRow, RowListener } from "./rows.ts"
import type { Shape } from "./sniff.ts"
import type { Survey } from "./survey.ts"
import { readTemplateRow } from "./template-row.ts"

interface Held {
  readonly readings: Array<RowReading>
  seen: number
  leftOut: number
}

const declaredCount = (survey: Survey): number | undefined => {
  const count = survey.wrapper.get("count")
  return typeof count === "number" || (typeof count === "string" && /^\d+$/.test(count))
    ? Number(count)
    : undefined
}

/** Listens to the rows of a surveyed file and makes statements and problems of them. */
export const taker = (file: string, shape: Shape, isOwn: IsOwn, survey: Survey) => {
  const layoutFor = layouts(shape)
  const held = new Map<string, Held>()
  let ready: Array<PullItem> = []
  let rows = 0
  let others = 0
  let header: ReadonlyArray<string> = []

  const declared = declaredCount(survey)
  if (declared !== undefined && declared !== survey.rows)
    ready.push({
      _tag: "Problem",
      problem: rowProblem({ file, row: 0, field: "count", code: "count-differs", kept: true }),
      rows: 0
    })

  const tell = (row: number, outcome: Omit<RowOutcome, "reading">) => {
    const leftOut = outcome.problems.some(({ fatal }) => fatal)
    outcome.problems.forEach(({ field, code }, index) =>
      ready.push({
        _tag: "Problem",
        problem: rowProblem({ file, row, field, code, procurement: outcome.procurement, kept: !leftOut }),
        rows: leftOut && index === 0 ? 1 : 0
      })
    )
  }
  const state = (readings: ReadonlyArray<RowReading>, leftOut: number) => {
    const [first, ...rest] = readings
    if (first === undefined) return
    const { statement, problems } = gather([first, ...rest], leftOut === 0)
    for (const { row, field, code } of problems)
      tell(row, { problems: [{ field, code, fatal: false }], procurement: statement.procurement })
    ready.push({
      _tag: "Statement",
      statement,
      rows: readings.length,
      repaired: readings.filter(({ repaired }) => repaired).length
    })
  }
  const hold = (project: string, count: number, reading: RowReading | undefined, own: boolean) => {
    const before = held.get(project) ?? { readings: [], seen: 0, leftOut: 0 }
    before.seen += 1
    if (reading !== undefined) before.readings.push(reading)
    else if (own) before.leftOut += 1
    if (before.seen < count) {
      held.set(project, before)
      return
    }
    held.delete(project)
    state(before.readings, before.leftOut)
  }
  const leave = (row: number, code: "missing-columns" | "ragged-row" | "not-a-row", project: string) => {
    const procurement = isEgpProjectNumber(project) ? project : undefined
    tell(row, { problems: [{ field: "", code, fatal: true }], procurement })
    const count = survey.repeated.get(project)
    if (count !== undefined) hold(project, count, undefined, true)
  }

  const row = (raw: RawRow) => {
    rows += 1
    const layout = layoutFor(raw.keys)
    if (layout === undefined || layout.format !== survey.format)
      return leave(raw.row, "missing-columns", looseProjectOf(raw.keys, raw.values))
    const project = projectOf(layout, raw.values)
    const own = isOwn(layout, raw.values)
    const count = own || survey.countsAll ? survey.repeated.get(project) : undefined
    if (!own) {
      others += 1
      if (count !== undefined) hold(project, count, undefined, false)
      return
    }
    const outcome = layout.format === "template" ? readTemplateRow(layout, raw) : readEgpRow(layout, raw)
    tell(raw.row, outcome)
    if (count !== undefined) hold(project, count, outcome.reading, true)
    else if (outcome.reading !== undefined) state([outcome.reading], 0)
  }
  const listener: RowListener = {
    header: (keys) => {
      header = keys
    },
    row,
    broken: (number, code, cells) => {
      rows += 1
      leave(number, code, looseProjectOf(header, cells))
    },
    wrapper: () => undefined
  }
  const take = (): ReadonlyArray<PullItem> => {
    const out = ready
    ready = []
    return out
  }
  /** What is left once the file has ended. */
  const finish = (): ReadonlyArray<PullItem> =>
    others === 0 ? take() : [...take(), { _tag: "OtherAgency", rows: others }]
  return { listener, take, finish, isComplete: () => rows === survey.rows && held.size === 0 }
}
