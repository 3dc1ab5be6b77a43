import { Effect, Redacted, Schema } from "effect"

/** What locks a file in the age format: a passphrase (scrypt), or identities, of which the first locks and any opens. */
export type Lock =
  | { readonly by: "passphrase"; readonly passphrase: Redacted.Redacted }
  | { readonly by: "identity"; readonly identities: Redacted.Redacted<readonly [string, ...Array<string>]> }

/** A locked file does not open with this passphrase or identity. */
export class WrongUnlock extends Schema.TaggedError<WrongUnlock>()("WrongUnlock", {
  file: Schema.String,
  by: Schema.Literals(["passphrase", "identity"])
}) {}

/** A file of a signing key is not as it was written: damaged, or no file of this program. */
export class KeyFileDamaged extends Schema.TaggedError<KeyFileDamaged>()("KeyFileDamaged", {
  file: Schema.String,
  problem: Schema.String
}) {}

const age = Effect.promise(() => import("age-encryption"))

/** Locks a text; what comes out is an age file, version 1. */
export const lockText = Effect.fnUntraced(function* (lock: Lock, text: string) {
  const { Encrypter, identityToRecipient } = yield* age
  return yield* Effect.promise(async () => {
    const encrypter = new Encrypter()
    if (lock.by === "passphrase") encrypter.setPassphrase(Redacted.value(lock.passphrase))
    else encrypter.addRecipient(await identityToRecipient(Redacted.value(lock.identities)[0]))
    return await encrypter.encrypt(text)
  })
})

/** What locks an age file, by its header; undefined where it is none, or locked by something else. */
export const lockedBy = (bytes: Uint8Array): Lock["by"] | undefined => {
  const [, kind] =
    /^age-encryption\.org\/v1\n-> (scrypt|X25519) /.exec(
      Buffer.from(bytes.subarray(0, 64)).toString("latin1")
    ) ?? []
  return kind === "scrypt" ? "passphrase" : kind === "X25519" ? "identity" : undefined
}

/** What the library says where no passphrase or identity opens the header. A test holds it to that. */
const notOpened = "no identity matched any of the file's recipients"

/** Opens a locked text. */
export const openText = Effect.fnUntraced(function* (lock: Lock, file: string, bytes: Uint8Array) {
  const { Decrypter } = yield* age
  return yield* Effect.tryPromise({
    try: async () => {
      const decrypter = new Decrypter()
      if (lock.by === "passphrase") decrypter.addPassphrase(Redacted.value(lock.passphrase))
      else for (const identity of Redacted.value(lock.identities)) decrypter.addIdentity(identity)
      return await decrypter.decrypt(bytes, "text")
    },
    catch: (cause) => {
      const problem = cause instanceof Error ? cause.message : String(cause)
      return problem === notOpened
        ? new WrongUnlock({ file, by: lock.by })
        : new KeyFileDamaged({ file, problem })
    }
  })
})

/** The text of a new file with one age identity, as `age-keygen` writes it. */
export const newIdentityText = Effect.fnUntraced(function* (madeAt: string) {
  const { generateX25519Identity, identityToRecipient } = yield* age
  return yield* Effect.promise(async () => {
    const identity = await generateX25519Identity()
    return `# created: ${madeAt}\n# public key: ${await identityToRecipient(identity)}\n${identity}\n`
  })
})

/** The identities in a text as `age-keygen` writes it, comments and blank lines aside; undefined where a line is none, or there is none. */
export const identitiesIn = Effect.fnUntraced(function* (text: string) {
  const { identityToRecipient } = yield* age
  const [first, ...more] = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
  if (first === undefined || ![first, ...more].every((line) => line.startsWith("AGE-SECRET-KEY-1")))
    return undefined
  return yield* Effect.tryPromise(() => Promise.all([first, ...more].map(identityToRecipient))).pipe(
    Effect.as(Redacted.make<readonly [string, ...Array<string>]>([first, ...more])),
    Effect.orElseSucceed(() => undefined)
  )
})
