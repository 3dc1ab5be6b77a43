import { Result } from "effect"
import { concat, utf8 } from "./bytes.ts"
import { type Note, NoteRefused, signaturesOf } from "./note.ts"
import { keyTypes, type VerifierKey, type VerifyEd25519 } from "./verifier-key.ts"

const timeBytes = 8
const signatureBytes = 64

/** A witness's statement that at this time (POSIX seconds) the checkpoint was the newest it had seen of the log, and consistent. */
export interface Cosigned {
  readonly witness: VerifierKey
  readonly time: number
}

/** What a witness signs with an Ed25519 cosignature (type 0x04, C2SP tlog-cosignature): a header, the time in POSIX seconds, the checkpoint's text. */
export const cosignatureMessage = (time: number, text: string): Uint8Array =>
  utf8(`cosignature/v1\ntime ${time}\n${text}`)

/** The payload of a cosignature's line after the key id: time in 8 bytes, the highest first, and the Ed25519 signature. */
export const cosignaturePayload = (time: number, signature: Uint8Array): Uint8Array => {
  const head = new Uint8Array(timeBytes)
  new DataView(head.buffer).setBigUint64(0, BigInt(time))
  return concat(head, signature)
}

/** The parts of such a payload; undefined where its length is another or its time lies beyond 2^53−1. */
export const readCosignature = (
  payload: Uint8Array
): { readonly time: number; readonly signature: Uint8Array } | undefined => {
  if (payload.length !== timeBytes + signatureBytes) return undefined
  const time = Number(new DataView(payload.buffer, payload.byteOffset, timeBytes).getBigUint64(0))
  return Number.isSafeInteger(time) ? { time, signature: payload.subarray(timeBytes) } : undefined
}

/**
 * Which of these witnesses cosigned the checkpoint with Ed25519, each once with the earliest of its times; empty where none did. A wrong
 * cosignature by one of them refuses the whole note.
 */
export const verifyCosignatures = (
  note: Note,
  witnesses: ReadonlyArray<VerifierKey>,
  verify: VerifyEd25519
): Result.Result<ReadonlyArray<Cosigned>, NoteRefused> => {
  const checkable = witnesses.filter(({ type }) => type === keyTypes.cosignature)
  return Result.flatMap(signaturesOf(note, checkable), (known) => {
    const earliest = new Map<VerifierKey, number>()
    for (const { key, signature } of known) {
      const read = readCosignature(signature)
      const holds =
        read !== undefined && verify(key.publicKey, cosignatureMessage(read.time, note.text), read.signature)
      if (!holds) return Result.fail(new NoteRefused({ problem: "wrong-signature", key: key.name }))
      earliest.set(key, Math.min(read.time, earliest.get(key) ?? read.time))
    }
    return Result.succeed(Array.from(earliest, ([witness, time]) => ({ witness, time })))
  })
}

/** Witnesses with a line in the note that nothing here can check (ML-DSA-44, type 0x06). They count for no quorum. */
export const uncheckedCosigners = (
  note: Note,
  witnesses: ReadonlyArray<VerifierKey>
): Result.Result<ReadonlyArray<VerifierKey>, NoteRefused> => {
  const unchecked = witnesses.filter(({ type }) => type === keyTypes.mlDsa44)
  return Result.map(signaturesOf(note, unchecked), (known) => [...new Set(known.map(({ key }) => key))])
}
