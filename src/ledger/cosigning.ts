import { Result, Schema } from "effect"
import { concat, sameBytes, textOf, toHex, utf8 } from "./proof/bytes.ts"
import { type Cosigned, readCosignature, verifyCosignatures } from "./proof/cosignature.ts"
import { type Note, noteLimits, type NoteSignature, parseNote } from "./proof/note.ts"
import { keyTypes, type VerifierKey } from "./proof/verifier-key.ts"
import { verifyEd25519 } from "./signing.ts"

/** A witness's answer that is not taken; nothing was written. */
export class CosignatureRefused extends Schema.TaggedError<CosignatureRefused>()("CosignatureRefused", {
  problem: Schema.Literals([
    /** Neither signature lines nor a signed note. */
    "not-an-answer",
    /** A note of another checkpoint. */
    "other-text",
    "no-cosignature",
    /** Signed under a key that the policy does not name. */
    "unknown-witness",
    "wrong-signature",
    /** ML-DSA-44, which nothing here can check. */
    "not-checkable",
    /** Its time lies ahead of this machine's clock. */
    "future"
  ]),
  /** The name it signs under. */
  witness: Schema.optionalKey(Schema.String)
}) {
  override get message() {
    return `The cosignature is refused: ${this.problem}${this.witness === undefined ? "" : ` (${this.witness})`}.`
  }
}

/** What a witness answered: signature lines, and the text that they stand under where it sent the whole note. */
export interface WitnessAnswer {
  readonly text: string | undefined
  readonly signatures: ReadonlyArray<NoteSignature>
}

/** Reads a witness's answer (C2SP tlog-witness), or a whole note; line ends and a byte order mark that mail added are forgiven. */
export const readAnswer = (bytes: Uint8Array): Result.Result<WitnessAnswer, CosignatureRefused> => {
  const text =
    textOf(bytes)
      ?.replace(/^\uFEFF/, "")
      .replaceAll("\r\n", "\n")
      .replace(/\n*$/, "\n") ?? ""
  const isLines = text.startsWith("\u2014 ")
  const note = parseNote(isLines ? concat(utf8("lines alone\n\n"), utf8(text)) : utf8(text))
  return Result.mapBoth(note, {
    onSuccess: (read) => ({ text: isLines ? undefined : read.text, signatures: read.signatures }),
    onFailure: () => new CosignatureRefused({ problem: "not-an-answer" })
  })
}

const isSameLine = (a: NoteSignature, b: NoteSignature): boolean =>
  a.name === b.name && sameBytes(a.id, b.id) && sameBytes(a.signature, b.signature)

const keyOf = ({ id, name }: NoteSignature, witnesses: ReadonlyArray<VerifierKey>) =>
  witnesses.find((key) => key.name === name && sameBytes(key.id, id))

const cosignedBy = (text: string, line: NoteSignature, key: VerifierKey): Cosigned | undefined =>
  Result.getOrUndefined(verifyCosignatures({ text, signatures: [line] }, [key], verifyEd25519))?.[0]

/** The cosignatures of an answer over the log's own note, each of a witness that the policy names; one that is not refuses the whole answer. */
export const checkAnswer = (
  own: Note,
  { signatures, text }: WitnessAnswer,
  witnesses: ReadonlyArray<VerifierKey>
): Result.Result<ReadonlyArray<Cosigned>, CosignatureRefused> => {
  const refuse = (problem: CosignatureRefused["problem"], witness?: string) =>
    Result.fail(new CosignatureRefused({ problem, ...(witness === undefined ? {} : { witness }) }))
  if (text !== undefined && text !== own.text) return refuse("other-text")
  const lines = signatures.filter((line) => !own.signatures.some((known) => isSameLine(known, line)))
  if (lines.length === 0) return refuse("no-cosignature")
  const cosigned: Array<Cosigned> = []
  for (const line of lines) {
    const key = keyOf(line, witnesses)
    if (key === undefined) return refuse("unknown-witness", line.name)
    if (key.type !== keyTypes.cosignature) return refuse("not-checkable", line.name)
    const by = cosignedBy(own.text, line, key)
    if (by === undefined) return refuse("wrong-signature", line.name)
    cosigned.push(by)
  }
  return Result.succeed(cosigned)
}

const timeOf = ({ signature }: NoteSignature): number => readCosignature(signature)?.time ?? -1

const order = (a: NoteSignature, b: NoteSignature): number => {
  const [one, other] = [`${a.name} ${toHex(a.id)}`, `${b.name} ${toHex(b.id)}`]
  return one < other ? -1 : one > other ? 1 : 0
}

const newestOfEach = (lines: ReadonlyArray<NoteSignature>): ReadonlyArray<NoteSignature> => {
  const newest = new Map<string, NoteSignature>()
  for (const line of lines) {
    const place = `${line.name} ${toHex(line.id)}`
    const known = newest.get(place)
    if (known === undefined || timeOf(known) < timeOf(line)) newest.set(place, line)
  }
  return [...newest.values()]
}

/**
 * The log's own note with the lines of witnesses after its own, in order of name; of two by one key the later. A line of a witness of the policy
 * is left out where it is wrong; those of others, whom an earlier policy may have named, stay as far as a note has room.
 */
export const withCosignatures = (
  own: Note,
  lines: ReadonlyArray<NoteSignature>,
  witnesses: ReadonlyArray<VerifierKey>
): Note => {
  const sound: Array<NoteSignature> = []
  const others: Array<NoteSignature> = []
  for (const line of lines) {
    if (own.signatures.some(({ name }) => name === line.name)) continue
    const key = keyOf(line, witnesses)
    if (key?.type !== keyTypes.cosignature) others.push(line)
    else if (cosignedBy(own.text, line, key) !== undefined) sound.push(line)
  }
  const room = noteLimits.signatures - own.signatures.length
  const kept = [...newestOfEach(sound), ...newestOfEach(others)].slice(0, room)
  return { text: own.text, signatures: [...own.signatures, ...kept.toSorted(order)] }
}

/** Which witnesses of the policy cosigned the note, each once with the later of its times; a wrong line counts for nothing. */
export const cosignersOf = (note: Note, witnesses: ReadonlyArray<VerifierKey>): ReadonlyArray<Cosigned> => {
  const cosigned = new Map<VerifierKey, Cosigned>()
  for (const line of note.signatures) {
    const key = keyOf(line, witnesses)
    const by = key?.type === keyTypes.cosignature ? cosignedBy(note.text, line, key) : undefined
    if (by !== undefined && by.time >= (cosigned.get(by.witness)?.time ?? 0)) cosigned.set(by.witness, by)
  }
  return [...cosigned.values()]
}
