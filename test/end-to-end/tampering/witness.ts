import { Result } from "effect"
import { sha256 } from "../../../src/ledger/hashing.ts"
import { cosignatureMessage, cosignaturePayload } from "../../../src/ledger/proof/cosignature.ts"
import { formatNote, formatVerifierKey, parseNote, verifierKey } from "../../../src/ledger/proof/note.ts"
import { keyTypes, type VerifierKey } from "../../../src/ledger/proof/verifier-key.ts"
import { signingKey } from "../../../src/ledger/signing.ts"
import { publicOf, signWith, testSeed } from "../../ledger/proof/ed25519.ts"
import { origin } from "../../register/office.ts"

/** A witness with a key that everybody knows. */
export interface TestWitness {
  readonly key: VerifierKey
  readonly seed: Uint8Array
}

export const witnessNamed = (name: string, byte: number): TestWitness => {
  const seed = testSeed(byte)
  return { seed, key: verifierKey(sha256, name, keyTypes.cosignature, publicOf(seed)) }
}

export const witness = witnessNamed("witness.example/auditor", 3)

/** A key under the ledger's name that is not the ledger's. */
export const stranger = signingKey(origin, testSeed(9))

/** A signed checkpoint with a line of the witness added; `text` is what is signed where it is another than the checkpoint's own. */
export const cosignedBy = (
  bytes: Uint8Array,
  { key, seed }: TestWitness,
  text?: string,
  time = 1_760_000_000
): Uint8Array => {
  const note = Result.getOrThrow(parseNote(bytes))
  const signature = signWith(seed, cosignatureMessage(time, text ?? note.text))
  const line = { name: key.name, id: key.id, signature: cosignaturePayload(time, signature) }
  return formatNote({ ...note, signatures: [...note.signatures, line] })
}

/** A policy that asks for every one of these witnesses. */
export const policyText = (witnesses: ReadonlyArray<TestWitness>): string =>
  [
    ...witnesses.map(({ key }, at) => `witness w${at} ${formatVerifierKey(key)}`),
    `group all all ${witnesses.map((_, at) => `w${at}`).join(" ")}`,
    "quorum all",
    ""
  ].join("\n")
