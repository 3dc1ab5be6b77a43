import type { RowListener } from "./rows.ts"

type Event = (listener: RowListener) => void

/** What a listener was told, to be told again. */
export interface Recording {
  readonly listener: RowListener
  /** Forgets everything, for good: the file is too large to be remembered. */
  readonly forget: () => void
  /** All that was told, in order; undefined once forgotten. */
  readonly events: () => ReadonlyArray<Event> | undefined
}

/** Remembers what it passes on to `listener`. */
export const recording = (listener: RowListener): Recording => {
  let events: Array<Event> | undefined = []
  const tell = (event: Event) => {
    events?.push(event)
    event(listener)
  }
  return {
    listener: {
      header: (keys) => tell((to) => to.header(keys)),
      row: (row) => tell((to) => to.row(row)),
      broken: (row, code, cells) => tell((to) => to.broken(row, code, cells)),
      wrapper: (key, value) => tell((to) => to.wrapper(key, value))
    },
    forget: () => {
      events = undefined
    },
    events: () => events
  }
}
