import { Effect, Stream } from "effect"
import { emptyHead, emptyRoot, push, rootOf } from "./hashing.ts"
import type { Head } from "./store/store.ts"

/** The head of the log that these leaf hashes make, in order from the first; memory does not grow with the log. */
export const headOf = <E, R>(leaves: Stream.Stream<Uint8Array, E, R>): Effect.Effect<Head, E, R> =>
  Stream.runFold(leaves, () => emptyHead, push)

/** The root over these leaf hashes: of an earlier size, when they are cut there. */
export const rootOfLeaves = <E, R>(
  leaves: Stream.Stream<Uint8Array, E, R>
): Effect.Effect<Uint8Array, E, R> => Effect.map(headOf(leaves), ({ frontier }) => rootOf(frontier))

/** The roots of the log at several of its sizes, in one reading; a size beyond the last leaf has none. */
export const rootsAt = <E, R>(
  leaves: Stream.Stream<Uint8Array, E, R>,
  sizes: ReadonlyArray<number>
): Effect.Effect<ReadonlyMap<number, Uint8Array>, E, R> =>
  Effect.suspend(() => {
    const wanted = new Set(sizes)
    const roots = new Map<number, Uint8Array>(wanted.has(0) ? [[0, emptyRoot]] : [])
    return Effect.as(
      Stream.runFold(
        leaves,
        () => emptyHead,
        (head, leaf) => {
          const grown = push(head, leaf)
          if (wanted.has(grown.size)) roots.set(grown.size, rootOf(grown.frontier))
          return grown
        }
      ),
      roots
    )
  })
