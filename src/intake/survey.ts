import { Effect } from "effect"
import type { Agency } from "../values/agency.ts"
import { toArabicDigits } from "../values/text.ts"
import { layouts, looseProjectOf, projectOf, refusedHeadings } from "./layouts.ts"
import { isApiEnvelope, ownership, type Wrapper } from "./ownership.ts"
import { type IntakeRefused, refuse } from "./refusal.ts"
import type { RowListener } from "./rows.ts"
import type { Plan } from "./sniff.ts"

/** What is known of a file after it was read once. */
export interface Survey {
  readonly format: string
  readonly wrapper: Wrapper
  /** All rows, of whatever agency. */
  readonly rows: number
  /** How many rows a project has, where it has several. */
  readonly repeated: ReadonlyMap<string, number>
  /** Whether `repeated` counts rows of all agencies: a file that may say whose it is only at its end. */
  readonly countsAll: boolean
  readonly bytes: number
  readonly sum: number
}

const counter = () => {
  const once = new Set<string>()
  const repeated = new Map<string, number>()
  const count = (project: string) => {
    if (project === "") return
    const before = repeated.get(project)
    if (before !== undefined) repeated.set(project, before + 1)
    else if (once.delete(project)) repeated.set(project, 2)
    else once.add(project)
  }
  return { repeated, count }
}

const answeredWithError = (wrapper: Wrapper): boolean => {
  const code = toArabicDigits(String(wrapper.get("code") ?? ""))
  return (
    wrapper.get("success") === false ||
    wrapper.get("status") === false ||
    (isApiEnvelope(wrapper) && wrapper.has("code") && code !== "200") ||
    /^[45]\d\d$/.test(code)
  )
}

/** Listens to a whole file: its format, its wrapper and how many rows each project has. */
export const surveyor = (file: string, agency: Agency, plan: Plan) => {
  const layoutFor = layouts(plan.shape)
  const countsAll = plan.shape === "json-object"
  const isOwn = ownership(agency, plan.shape, new Map())
  const wrapper = new Map<string, unknown>()
  const { count, repeated } = counter()
  let rows = 0
  let format: string | undefined
  let refused: IntakeRefused | undefined
  let header: ReadonlyArray<string> = []
  const recognise = (keys: ReadonlyArray<string>) => {
    const layout = layoutFor(keys)
    refused ??= refusedHeadings(file, plan.shape, keys, layout)
    format = layout?.format ?? "unknown"
  }
  const listener: RowListener = {
    header: (keys) => {
      header = keys
      recognise(keys)
    },
    row: ({ keys, values }) => {
      rows += 1
      if (format === undefined) recognise(keys)
      const layout = layoutFor(keys)
      if (layout === undefined || layout.format !== format) count(looseProjectOf(keys, values))
      else if (countsAll || isOwn(layout, values)) count(projectOf(layout, values))
    },
    broken: (_, __, cells) => {
      rows += 1
      count(looseProjectOf(header, cells))
    },
    wrapper: (key, value) => {
      wrapper.set(key, value)
    }
  }
  const result = (read: {
    readonly bytes: number
    readonly sum: number
  }): Effect.Effect<Survey, IntakeRefused> => {
    if (answeredWithError(wrapper)) return Effect.fail(refuse("source-error", file))
    if (rows === 0) {
      const isBare = plan.shape === "json-object" && wrapper.size === 0
      return Effect.fail(refuse(isBare ? "unknown-shape" : "no-rows", file))
    }
    if (format === undefined) return Effect.fail(refuse("unknown-shape", file))
    return Effect.succeed({ format, wrapper, rows, repeated, countsAll, bytes: read.bytes, sum: read.sum })
  }
  return { listener, refused: () => refused, result }
}
