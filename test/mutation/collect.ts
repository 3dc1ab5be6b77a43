/** Stands in for `@effect/vitest` in a mutation run: gathers the tests of a file, to be run again for each mutant in one process. */
export { assert } from "@effect/vitest"

/** A test that was gathered. */
export interface Gathered {
  readonly id: string
  readonly name: string
  readonly run: () => unknown
}

export const gathered: Array<Gathered> = []

let file = ""
let within: ReadonlyArray<string> = []

/** Whose tests the next ones are. */
export const gatheringFrom = (name: string): void => {
  file = name
}

const named = (name: string): string => [...within, name].join(" > ")

export const describe = (name: string, body: () => void): void => {
  const outer = within
  within = [...within, name]
  body()
  within = outer
}

/** Under `over any …` stand properties, and tests of what they came upon. */
const isOfProperties = (): boolean => within.some((name) => name.startsWith("over any "))

/** Properties draw their values anew each time: two runs would differ, and each takes seconds. They are left out. */
export const it = Object.assign(
  (name: string, run: () => unknown): void => {
    if (isOfProperties()) return
    const id = `${file}#${named(name)}`
    const again = gathered.filter((test) => test.id === id || test.id.startsWith(`${id} (`)).length
    gathered.push({ id: again === 0 ? id : `${id} (${again + 1})`, name: named(name), run })
  },
  { prop: (): void => {} }
)
