import { Result, Schema } from "effect"
import { concat, fromBase64, sameBytes, textOf, toBase64, utf8 } from "./bytes.ts"
import { isKeyName, keyIdBytes, keyTypes, type VerifierKey, type VerifyEd25519 } from "./verifier-key.ts"

export {
  formatVerifierKey,
  parseVerifierKey,
  verifierKey,
  type VerifierKey,
  type VerifyEd25519
} from "./verifier-key.ts"

/** The longest note in bytes, and the most signature lines, that are looked at. */
export const noteLimits = { bytes: 1_000_000, signatures: 100 } as const

/** One signature line: the key's name and id, and what the key's type makes of the text. */
export interface NoteSignature {
  readonly name: string
  /** 4 bytes. */
  readonly id: Uint8Array
  readonly signature: Uint8Array
}

/** A signed note (C2SP signed-note). Whether anyone signed it is not known before `verifySignatures`. */
export interface Note {
  /** Ends in LF. These bytes in UTF-8 are what an Ed25519 signature signs. */
  readonly text: string
  readonly signatures: ReadonlyArray<NoteSignature>
}

/** Bytes that are not a note, or a note that a known key did not sign as it claims: `line` from 1 among the signature lines, `key` the key's name. */
export class NoteRefused extends Schema.TaggedError<NoteRefused>()("NoteRefused", {
  problem: Schema.Literals([
    "too-long",
    "not-utf-8",
    "control-character",
    "no-signatures",
    "too-many-signatures",
    "signature-line",
    "wrong-signature",
    "keys-alike"
  ]),
  line: Schema.optionalKey(Schema.Number),
  key: Schema.optionalKey(Schema.String)
}) {
  override get message() {
    const where = this.line === undefined ? "" : `, signature line ${this.line}`
    return `The signed note is refused: ${this.problem}${where}${this.key === undefined ? "" : ` (${this.key})`}.`
  }
}

const lineFeed = 0x0a
const isControl = (byte: number): boolean => byte < 0x20 && byte !== lineFeed

const readLine = (line: string): NoteSignature | undefined => {
  const { name, payload } = /^\u2014 (?<name>[^ ]+) (?<payload>[^ ]+)$/u.exec(line)?.groups ?? {}
  if (name === undefined || payload === undefined || !isKeyName(name)) return undefined
  const bytes = fromBase64(payload)
  return bytes === undefined || bytes.length <= keyIdBytes
    ? undefined
    : { name, id: bytes.subarray(0, keyIdBytes), signature: bytes.subarray(keyIdBytes) }
}

/** Reads a signed note: text, empty line, signature lines; the last empty line divides them. */
export const parseNote = (bytes: Uint8Array): Result.Result<Note, NoteRefused> => {
  const refuse = (problem: NoteRefused["problem"], line?: number) =>
    Result.fail(new NoteRefused({ problem, ...(line === undefined ? {} : { line }) }))
  if (bytes.length > noteLimits.bytes) return refuse("too-long")
  const whole = textOf(bytes)
  if (whole === undefined) return refuse("not-utf-8")
  if (bytes.some(isControl)) return refuse("control-character")
  const end = whole.lastIndexOf("\n\n")
  if (end === -1 || !whole.endsWith("\n") || end + 2 === whole.length) return refuse("no-signatures")
  const lines = whole.slice(end + 2, -1).split("\n")
  if (lines.length > noteLimits.signatures) return refuse("too-many-signatures")
  const signatures: Array<NoteSignature> = []
  for (const [at, line] of lines.entries()) {
    const signature = readLine(line)
    if (signature === undefined) return refuse("signature-line", at + 1)
    signatures.push(signature)
  }
  return Result.succeed({ text: whole.slice(0, end + 1), signatures })
}

/** The bytes of a note. One that `parseNote` would refuse is a defect. */
export const formatNote = ({ text, signatures }: Note): Uint8Array => {
  const lines = signatures.map(
    ({ name, id, signature }) => `\u2014 ${name} ${toBase64(concat(id, signature))}\n`
  )
  const bytes = utf8(`${text}\n${lines.join("")}`)
  const { text: read } = Result.getOrThrow(parseNote(bytes))
  if (read !== text) throw new Error("the text of a note ends in a line feed")
  return bytes
}

/** A signature line and the known key that made it by name and id. */
export interface KnownSignature {
  readonly key: VerifierKey
  readonly signature: Uint8Array
}

/** The signature lines of known keys; lines of other keys are left out. Two known keys with one name and id are refused. */
export const signaturesOf = (
  note: Note,
  keys: ReadonlyArray<VerifierKey>
): Result.Result<ReadonlyArray<KnownSignature>, NoteRefused> => {
  const known: Array<KnownSignature> = []
  for (const { name, id, signature } of note.signatures) {
    const alike = keys.filter((key) => key.name === name && sameBytes(key.id, id))
    const key = alike[0]
    if (key === undefined) continue
    if (alike.some((other) => other.type !== key.type || !sameBytes(other.publicKey, key.publicKey))) {
      return Result.fail(new NoteRefused({ problem: "keys-alike", key: name }))
    }
    known.push({ key, signature })
  }
  return Result.succeed(known)
}

/**
 * Which of these keys signed the note, of those that sign notes (type 0x01), each once and in the order of its first line; empty where none did.
 * A wrong signature by one of them refuses the whole note, beside a right one too.
 */
export const verifySignatures = (
  note: Note,
  keys: ReadonlyArray<VerifierKey>,
  verify: VerifyEd25519
): Result.Result<ReadonlyArray<VerifierKey>, NoteRefused> => {
  const ours = keys.filter(({ type }) => type === keyTypes.ed25519)
  const text = utf8(note.text)
  return Result.flatMap(signaturesOf(note, ours), (known) => {
    const wrong = known.find(({ key, signature }) => !verify(key.publicKey, text, signature))
    return wrong === undefined
      ? Result.succeed([...new Set(known.map(({ key }) => key))])
      : Result.fail(new NoteRefused({ problem: "wrong-signature", key: wrong.key.name }))
  })
}
