import type { Dated, Parameter } from "./parameter.ts"
import { type ThaiDate } from "../values/thai-date.ts"
import { rules } from "./rules.ts"

/** Every number of the law that a rule reads, sorted by id. */
export const parametersRead: ReadonlyArray<Parameter<unknown>> = [
  ...new Map(
    rules.flatMap(({ history }) =>
      history.flatMap(({ reads }) => Object.values(reads).map((it) => [it.id, it] as const))
    )
  ).values()
].toSorted((left, right) => (left.id < right.id ? -1 : 1))

/** Something of the law that holds now and was last compared with the sources on `checkedOn`. */
export interface Unchecked {
  readonly of: "rule" | "parameter"
  readonly id: string
  readonly title: { readonly th: string; readonly en: string }
  readonly dated: Dated
}

/** The newest wording of every rule and the newest value of every number, those that were not checked on or after `since`, oldest first. */
export const uncheckedSince = (since: ThaiDate): ReadonlyArray<Unchecked> =>
  [
    ...rules.map((rule) => ({ of: "rule" as const, ...rule, dated: rule.history.at(-1)! })),
    ...parametersRead.map((it) => ({ of: "parameter" as const, ...it, dated: it.history.at(-1)! }))
  ]
    .filter(({ dated }) => dated.checkedOn < since)
    .map(({ dated, id, of, title }) => ({ dated, id, of, title }))
    .toSorted((a, b) =>
      a.dated.checkedOn < b.dated.checkedOn ? -1 : a.dated.checkedOn > b.dated.checkedOn ? 1 : 0
    )
