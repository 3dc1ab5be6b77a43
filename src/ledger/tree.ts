import { Effect, Stream } from "effect"
import { emptyHead, push, rootOf } from "./hashing.ts"
import type { Head } from "./store/store.ts"

/** The head of the log that these leaf hashes make, in order from the first; memory does not grow with the log. */
export const headOf = <E, R>(leaves: Stream.Stream<Uint8Array, E, R>): Effect.Effect<Head, E, R> =>
  Stream.runFold(leaves, () => emptyHead, push)

/** The root over these leaf hashes: of an earlier size, when they are cut there. */
export const rootOfLeaves = <E, R>(
  leaves: Stream.Stream<Uint8Array, E, R>
): Effect.Effect<Uint8Array, E, R> => Effect.map(headOf(leaves), ({ frontier }) => rootOf(frontier))
