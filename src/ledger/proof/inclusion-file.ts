import { Result, Schema } from "effect"
import { concat, fromBase64, textOf, toBase64, utf8 } from "./bytes.ts"
import { parseDecimal } from "./decimal.ts"
import { hashBytes } from "./hash.ts"
import { noteLimits } from "./note.ts"

/** No proof in a log of at most 2^53−1 entries is longer. */
const maxProof = 53

/** An entry's place, its inclusion proof, and the signed checkpoint that the proof leads to (C2SP tlog-proof). */
export interface InclusionFile {
  readonly index: number
  /** The leaf's sibling first. */
  readonly proof: ReadonlyArray<Uint8Array>
  /** The bytes of the signed note, not yet looked at. */
  readonly checkpoint: Uint8Array
  /** Whatever the maker added; nothing vouches for it. */
  readonly extra?: Uint8Array
}

/** Bytes that are not an inclusion proof: the line, from 1, where they stop being one. */
export class InclusionFileRefused extends Schema.TaggedError<InclusionFileRefused>()("InclusionFileRefused", {
  problem: Schema.Literals(["too-long", "no-checkpoint", "not-utf-8", "header", "extra", "index", "hash"]),
  line: Schema.Number
}) {
  override get message() {
    return `This is not a proof of inclusion (tlog-proof): ${this.problem}, line ${this.line}.`
  }
}

const header = "c2sp.org/tlog-proof@v1"
const lineFeed = 0x0a

/** The bytes of an inclusion proof. What `parseInclusionFile` would refuse is a defect. */
export const formatInclusionFile = ({ index, proof, checkpoint, extra }: InclusionFile): Uint8Array => {
  const lines = [
    header,
    ...(extra === undefined ? [] : [`extra ${toBase64(extra)}`]),
    `index ${index}`,
    ...proof.map(toBase64)
  ]
  const bytes = concat(utf8(`${lines.join("\n")}\n\n`), checkpoint)
  Result.getOrThrow(parseInclusionFile(bytes))
  return bytes
}

/** Reads an inclusion proof. Verify the note of its checkpoint first: only that says for which size and root the proof must hold. */
export const parseInclusionFile = (bytes: Uint8Array): Result.Result<InclusionFile, InclusionFileRefused> => {
  const refuse = (problem: InclusionFileRefused["problem"], line = 1) =>
    Result.fail(new InclusionFileRefused({ problem, line }))
  if (bytes.length > noteLimits.bytes) return refuse("too-long")
  const end = bytes.findIndex((byte, at) => byte === lineFeed && bytes[at + 1] === lineFeed)
  if (end === -1 || end + 2 === bytes.length) return refuse("no-checkpoint")
  const lines = textOf(bytes.subarray(0, end))?.split("\n")
  if (lines === undefined) return refuse("not-utf-8")
  if (lines[0] !== header) return refuse("header")
  const extraText = /^extra (?<extra>.*)$/.exec(lines[1] ?? "")?.groups?.["extra"]
  const extra = extraText === undefined ? undefined : fromBase64(extraText)
  if (extraText !== undefined && extra === undefined) return refuse("extra", 2)
  const at = extraText === undefined ? 1 : 2
  const index = parseDecimal(/^index (?<index>.*)$/.exec(lines[at] ?? "")?.groups?.["index"] ?? "")
  if (index === undefined) return refuse("index", at + 1)
  const proof = lines.slice(at + 1).map(fromBase64)
  const wrong = proof.findIndex((hash, step) => hash?.length !== hashBytes || step >= maxProof)
  if (wrong !== -1) return refuse("hash", at + 2 + wrong)
  return Result.succeed({
    index,
    proof: proof as ReadonlyArray<Uint8Array>,
    checkpoint: bytes.subarray(end + 2),
    ...(extra === undefined ? {} : { extra })
  })
}
