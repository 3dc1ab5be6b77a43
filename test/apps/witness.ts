import { cosignatureMessage, cosignaturePayload } from "../../src/ledger/proof/cosignature.ts"
import { formatVerifierKey, keyTypes, verifierKey } from "../../src/ledger/proof/verifier-key.ts"
import type { NoteSignature } from "../../src/ledger/proof/note.ts"
import { concat, toBase64 } from "../../src/ledger/proof/bytes.ts"
import { sha256 } from "../../src/ledger/hashing.ts"
import { signingKey } from "../../src/ledger/signing.ts"

/** A witness of tests: it cosigns whatever it is shown. */
export interface TestWitness {
  readonly name: string
  readonly vkey: string
  readonly key: ReturnType<typeof verifierKey>
  /** The line's parts for a checkpoint's text at a POSIX second. */
  readonly cosign: (text: string, time: number) => NoteSignature
  /** The line as the witness answers it. */
  readonly line: (text: string, time: number) => string
}

/** The witness of this name whose seed is this byte 32 times. */
export const testWitness = (name: string, seed: number): TestWitness => {
  const signing = signingKey(name, new Uint8Array(32).fill(seed))
  const key = verifierKey(sha256, name, keyTypes.cosignature, signing.key.publicKey)
  const cosign = (text: string, time: number): NoteSignature => ({
    name,
    id: key.id,
    signature: cosignaturePayload(time, signing.sign(cosignatureMessage(time, text)))
  })
  const line = (text: string, time: number): string => {
    const { id, signature } = cosign(text, time)
    return `\u2014 ${name} ${toBase64(concat(id, signature))}\n`
  }
  return { name, key, vkey: formatVerifierKey(key), cosign, line }
}
