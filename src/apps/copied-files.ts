import { Effect, Schema } from "effect"
import { closeSync, fsyncSync, openSync, rmSync, statSync, writeSync } from "node:fs"

/** A copy could not be written, checked or deleted. */
export class BackupFailed extends Schema.TaggedError<BackupFailed>()("BackupFailed", {
  path: Schema.String,
  cause: Schema.Defect()
}) {
  override get message() {
    return `${this.path}: ${this.cause instanceof Error ? this.cause.message : String(this.cause)}`
  }
}

/** An act on the files under `path`, whose failure says where. */
export const attemptCopy = <A>(path: string, act: () => A) =>
  Effect.try({ try: act, catch: (cause) => new BackupFailed({ path, cause }) })

/** An instant as copies are named by it, such as `20261124T070000123Z`. */
export const stampOf = (millis: number): string => new Date(millis).toISOString().replace(/[-:.]/g, "")

/** Overwrites a file, then deletes it. */
export const shred = (file: string): void => {
  const descriptor = openSync(file, "r+")
  try {
    const { size } = statSync(file)
    const zeros = new Uint8Array(Math.min(size, 1 << 20))
    for (let at = 0; at < size;) at += writeSync(descriptor, zeros, 0, Math.min(zeros.length, size - at), at)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  rmSync(file)
}
