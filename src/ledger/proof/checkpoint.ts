import { Result, Schema } from "effect"
import { fromBase64, toBase64 } from "./bytes.ts"
import { parseDecimal } from "./decimal.ts"
import { hashBytes } from "./hash.ts"
import { isLine } from "./line.ts"

/** What a checkpoint's text says (C2SP tlog-checkpoint): this log had so many entries with this root. */
export interface Checkpoint {
  /** The log's name. */
  readonly origin: string
  readonly size: number
  readonly root: Uint8Array
  /** Further lines; nothing here gives them a meaning. */
  readonly extensions: ReadonlyArray<string>
}

/** A note's text that is not a checkpoint: the line, from 1, where it stops being one. */
export class CheckpointRefused extends Schema.TaggedError<CheckpointRefused>()("CheckpointRefused", {
  problem: Schema.Literals(["lines", "origin", "size", "root", "extension"]),
  line: Schema.Number
}) {
  override get message() {
    return `The text of the note is not a checkpoint: ${this.problem}, line ${this.line}.`
  }
}

/** Reads the text of a checkpoint, its last LF included. */
export const parseCheckpoint = (text: string): Result.Result<Checkpoint, CheckpointRefused> => {
  const refuse = (problem: CheckpointRefused["problem"], line: number) =>
    Result.fail(new CheckpointRefused({ problem, line }))
  const lines = text.split("\n")
  const [origin = "", sizeText = "", rootText = "", ...more] = lines
  if (more.at(-1) !== "") return refuse("lines", lines.length)
  const extensions = more.slice(0, -1)
  if (!isLine(origin)) return refuse("origin", 1)
  const size = parseDecimal(sizeText)
  if (size === undefined) return refuse("size", 2)
  const root = fromBase64(rootText)
  if (root?.length !== hashBytes) return refuse("root", 3)
  const wrong = extensions.findIndex((extension) => !isLine(extension))
  return wrong === -1 ? Result.succeed({ origin, size, root, extensions }) : refuse("extension", wrong + 4)
}

/**
 * The text of a checkpoint without extensions: origin, size and root, each on its line. This and nothing else is what a log signs; what would
 * be read as anything else is a defect.
 */
export const formatCheckpoint = ({ origin, size, root }: Omit<Checkpoint, "extensions">): string => {
  const text = `${origin}\n${size}\n${toBase64(root)}\n`
  const { extensions } = Result.getOrThrow(parseCheckpoint(text))
  if (extensions.length > 0) throw new RangeError("an origin is one line")
  return text
}
