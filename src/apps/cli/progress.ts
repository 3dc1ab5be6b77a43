import { Effect } from "effect"
import { count } from "../../values/count.ts"

const frameMillis = 100

/** Runs long work that reports how far it is: a line that rewrites itself on a terminal, nothing in a pipe. */
export const progressLine = <A, E, R>(
  label: string,
  work: (step: (done: number) => Effect.Effect<void>) => Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> => {
  if (!process.stderr.isTTY) return work(() => Effect.void)
  let shownAt = 0
  const step = (done: number) =>
    Effect.sync(() => {
      const now = Date.now()
      if (now - shownAt < frameMillis) return
      shownAt = now
      process.stderr.write(`\r\u001b[K${label} ${count(done)}`)
    })
  return Effect.ensuring(
    work(step),
    Effect.sync(() => process.stderr.write("\r\u001b[K"))
  )
}
