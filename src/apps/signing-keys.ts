import { Effect, Redacted } from "effect"
import { toHex } from "../ledger/proof/bytes.ts"
import { formatVerifierKey } from "../ledger/proof/verifier-key.ts"
import { formatSigningKey, seedBytes, signingKey } from "../ledger/signing.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import { mayRecordKey, recordKey } from "../register/key-entry.ts"
import { keysAt } from "../register/keys.ts"
import { officeAt } from "../register/office.ts"
import { type Lock, lockText } from "./age-file.ts"
import { type OfficeFolder, Randomness } from "./office-folder.ts"
import { beginRecord, forgetKeyFile, keyFile, layerRecord, setAside, writeKeyFile } from "./signing-folder.ts"
import { firstLock, newLock } from "./unlock-source.ts"
import { unlockKeys } from "./unlocking.ts"

/** A key that was made: its verifier key, its id, its file, and the entry that says so. */
export interface KeyMade {
  readonly vkey: string
  readonly id: string
  readonly file: string
  readonly entry: number
}

/** How a key is to be made: the file that opens it (`--unlock`), and the places where its public half is printed. */
export interface Making {
  readonly unlock: string | undefined
  readonly printedAt: ReadonlyArray<string>
}

const keysNow = Effect.gen(function* () {
  return yield* keysAt((yield* (yield* LedgerStore).head).size)
})

/** Failures after which the ledger certainly holds no such key; after a failing disk it may. */
const notTaken: ReadonlySet<string> = new Set(["KeyRefused", "LedgerClosed", "SignerRecordTaken"])

/** Makes a key, keeps its file, then records it. A file is taken back only where the ledger certainly did not take the key. */
const make = Effect.fnUntraced(function* (
  office: OfficeFolder,
  kind: "first" | "rotation",
  lock: Lock,
  printedAt: ReadonlyArray<string>
) {
  const random = yield* Randomness
  const { origin } = yield* officeAt((yield* (yield* LedgerStore).head).size)
  const seed = random(seedBytes)
  const { key } = signingKey(origin, seed)
  const [id, vkey] = [toHex(key.id), formatVerifierKey(key)]
  yield* writeKeyFile(office, id, yield* lockText(lock, formatSigningKey(origin, seed)))
  const entry = yield* Effect.andThen(
    kind === "first" ? beginRecord(office) : Effect.void,
    recordKey({ kind, vkey, printedAt })
  ).pipe(Effect.tapError(({ _tag }) => (notTaken.has(_tag) ? forgetKeyFile(office, id) : Effect.void)))
  return { vkey, id, file: keyFile(office, id), entry } satisfies KeyMade
})

/** Makes the ledger's first key and begins the signer's record. */
export const beginKeys = Effect.fn("beginKeys")(function* (office: OfficeFolder, making: Making) {
  const { printedAt } = making
  yield* mayRecordKey({ kind: "first", vkey: "", printedAt })
  return yield* make(office, "first", yield* firstLock(office, making.unlock), printedAt)
})

/** Makes the key that follows the one in use, locked as that one is; from its entry on both sign. */
export const rotateKeys = Effect.fn("rotateKeys")(function* (office: OfficeFolder, making: Making) {
  const { printedAt } = making
  yield* mayRecordKey({ kind: "rotation", vkey: "", printedAt })
  yield* Effect.void.pipe(Effect.provide(layerRecord(office)))
  const [{ lock }] = yield* unlockKeys(office, (yield* keysNow).active, making.unlock)
  return yield* make(office, "rotation", lock, printedAt)
})

/** Retires an old key: from its entry on only the newer one signs. Its file is moved aside; repeated, it finishes what a crash left. */
export const retireKey = Effect.fn("retireKey")(function* (office: OfficeFolder, id: string) {
  const { keys } = yield* keysNow
  const retired = keys.find((key) => key.id === id)?.until
  if (retired !== undefined && (yield* setAside(office, id))) return retired
  const entry = yield* recordKey({ kind: "retirement", id })
  yield* setAside(office, id)
  return entry
})

/** Locks the keys in use anew, with the file named or a passphrase asked for; answers their files. */
export const relockKeys = Effect.fn("relockKeys")(function* (
  office: OfficeFolder,
  options: { readonly unlock: string | undefined; readonly newUnlock: string | undefined }
) {
  const unlocked = yield* unlockKeys(office, (yield* keysNow).active, options.unlock)
  const lock = yield* newLock(office, options.newUnlock)
  const locked = []
  for (const { known, text } of unlocked)
    locked.push({ id: known.id, bytes: yield* lockText(lock, Redacted.value(text)) })
  for (const { bytes, id } of locked) yield* writeKeyFile(office, id, bytes)
  return locked.map(({ id }) => keyFile(office, id))
})
