import { Effect, Layer } from "effect"
import { isSameCheckpoint, RecordMoved, type SignedCheckpoint, SignedRecord } from "../signed-record.ts"
import { StoreUnavailable } from "./store.ts"

const copyOf = ({ note, root, size }: SignedCheckpoint): SignedCheckpoint => ({
  size,
  root: new Uint8Array(root),
  note: new Uint8Array(note)
})

/** A record that lives as long as its layer: for tests and for trying out. It keeps the contract except durability. */
export const layerMemory = (first?: SignedCheckpoint): Layer.Layer<SignedRecord> =>
  Layer.effect(
    SignedRecord,
    Effect.sync(() => {
      let last = first
      return SignedRecord.of({
        last: Effect.sync(() => (last === undefined ? undefined : copyOf(last))),
        replace: (expected, next) =>
          Effect.suspend((): Effect.Effect<void, RecordMoved | StoreUnavailable> => {
            if (!isSameCheckpoint(last, expected)) return new RecordMoved({ size: last?.size })
            if (last !== undefined && next.size < last.size) {
              const cause = new Error("the record never goes back")
              return new StoreUnavailable({ act: "record a checkpoint", file: "memory", cause })
            }
            last = copyOf(next)
            return Effect.void
          })
      })
    })
  )
