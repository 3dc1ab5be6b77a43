import { Result, Schema } from "effect"
import { concat } from "./bytes.ts"

const lengthBytes = 2
const maxLength = 65_535

/** Bytes that are not the bundle expected: `entry` is where in the bundle, from 0. */
export class BundleRefused extends Schema.TaggedError<BundleRefused>()("BundleRefused", {
  problem: Schema.Literals(["cut-short", "bytes-left-over"]),
  entry: Schema.Number
}) {
  override get message() {
    return this.problem === "cut-short"
      ? `The bundle ends within its entry ${this.entry}.`
      : `The bundle goes on after its last entry, before a further entry ${this.entry}.`
  }
}

/** An entry bundle (C2SP tlog-tiles): before each entry its length, two bytes, the higher first. An entry above 65,535 bytes is a defect. */
export const encodeBundle = (entries: ReadonlyArray<Uint8Array>): Uint8Array =>
  concat(
    ...entries.flatMap((entry) => {
      if (entry.length > maxLength) throw new RangeError(`an entry of ${entry.length} bytes fits no bundle`)
      return [Uint8Array.of(Math.floor(entry.length / 256), entry.length % 256), entry]
    })
  )

/** The entries of a bundle that holds exactly `count`. */
export const decodeBundle = (
  bytes: Uint8Array,
  count: number
): Result.Result<ReadonlyArray<Uint8Array>, BundleRefused> => {
  const entries: Array<Uint8Array> = []
  let at = 0
  for (let entry = 0; entry < count; entry++) {
    const start = at + lengthBytes
    const end = start + (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)
    if (end > bytes.length) return Result.fail(new BundleRefused({ problem: "cut-short", entry }))
    entries.push(bytes.subarray(start, end))
    at = end
  }
  return at === bytes.length
    ? Result.succeed(entries)
    : Result.fail(new BundleRefused({ problem: "bytes-left-over", entry: count }))
}
