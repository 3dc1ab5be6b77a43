import { Effect, Layer, Redacted, Schema } from "effect"
import { formatVerifierKey } from "../ledger/proof/verifier-key.ts"
import { Signer, makeSigner, SigningKeysChanged } from "../ledger/signer.ts"
import { parseSigningKey, type SigningKey } from "../ledger/signing.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import { keysAt, type LedgerKey } from "../register/keys.ts"
import { KeyFileDamaged, type Lock, lockedBy, openText } from "./age-file.ts"
import type { OfficeFolder } from "./office-folder.ts"
import { keyFile, layerRecord, readKeyFile } from "./signing-folder.ts"
import { unlockOf } from "./unlock-source.ts"

/** A key's file opens, and what is in it is not the key that the ledger names. */
export class OtherSigningKey extends Schema.TaggedError<OtherSigningKey>()("OtherSigningKey", {
  file: Schema.String,
  expected: Schema.String,
  found: Schema.String
}) {}

/** The ledger has no signing key yet. */
export class NoSigningKey extends Schema.TaggedError<NoSigningKey>()("NoSigningKey", {}) {}

/** A key of the ledger, unlocked: what signs with it, what its file says, and what opened that. */
export interface UnlockedKey {
  readonly known: LedgerKey
  readonly signing: SigningKey
  readonly text: Redacted.Redacted
  readonly lock: Lock
}

/** The signing key in a file's locked bytes, which MUST be the one that the ledger names. */
const openKey = Effect.fnUntraced(function* (file: string, bytes: Uint8Array, known: LedgerKey, lock: Lock) {
  const text = yield* openText(lock, file, bytes)
  const key = parseSigningKey(text)
  if (key === undefined) return yield* new KeyFileDamaged({ file, problem: "no signing key in it" })
  const found = formatVerifierKey(key.key)
  if (found !== known.vkey) return yield* new OtherSigningKey({ file, expected: known.vkey, found })
  return { known, lock, signing: key, text: Redacted.make(text) } satisfies UnlockedKey
})

/** Unlocks keys of the ledger, in order. What opens one is tried on the next before anything is asked for again. */
export const unlockKeys = Effect.fn("unlockKeys")(function* (
  office: OfficeFolder,
  keys: ReadonlyArray<LedgerKey>,
  flag: string | undefined
) {
  const files: Array<{ readonly known: LedgerKey; readonly bytes: Uint8Array; readonly by: Lock["by"] }> = []
  for (const known of keys) {
    const bytes = yield* readKeyFile(office, known.id)
    const by = lockedBy(bytes)
    if (by === undefined)
      return yield* new KeyFileDamaged({ file: keyFile(office, known.id), problem: "no age file" })
    files.push({ known, bytes, by })
  }
  const locks = new Map<Lock["by"], Lock>()
  const unlocked: Array<UnlockedKey> = []
  for (const { by, bytes, known } of files) {
    const open = (lock: Lock) => openKey(keyFile(office, known.id), bytes, known, lock)
    const asking = Effect.flatMap(unlockOf(office, by, flag, known.id), open)
    const tried = locks.get(by)
    const key =
      tried === undefined ? yield* asking : yield* Effect.catchTag(open(tried), "WrongUnlock", () => asking)
    locks.set(by, key.lock)
    unlocked.push(key)
  }
  const [first, ...more] = unlocked
  if (first === undefined) return yield* new NoSigningKey()
  return [first, ...more] as const
})

const vkeysOf = (active: ReadonlyArray<LedgerKey>): string => active.map(({ vkey }) => vkey).join("\n")

const unlockedSigner = Effect.fnUntraced(function* (
  office: OfficeFolder,
  origin: string,
  active: ReadonlyArray<LedgerKey>,
  unlock: string | undefined
) {
  const store = yield* LedgerStore
  const keys = yield* unlockKeys(office, active, unlock)
  const [first, ...more] = keys
  const signer = yield* makeSigner(origin, [first.signing, ...more.map(({ signing }) => signing)])
  const stillThese = Effect.fnUntraced(
    function* (size: number) {
      const now = yield* keysAt(size).pipe(
        Effect.catchTag("EntryUnreadable", () => Effect.fail(new SigningKeysChanged({ size })))
      )
      if (vkeysOf(now.active) !== vkeysOf(active)) return yield* new SigningKeysChanged({ size })
    },
    Effect.provideService(LedgerStore, store)
  )
  return Signer.of({
    ...signer,
    sign: (size, leafHashes) => Effect.andThen(stillThese(size), signer.sign(size, leafHashes))
  })
})

/**
 * The signer of an office's ledger, with its record, its keys unlocked for as long as the layer lives: by the file that `unlock` names, else by
 * the one that `PRONGSAI_UNLOCK` names, else by a passphrase asked for on the terminal.
 */
export const layerSigner = (office: OfficeFolder, origin: string, unlock: string | undefined) =>
  Layer.unwrap(
    Effect.gen(function* () {
      const { active } = yield* keysAt((yield* (yield* LedgerStore).head).size)
      if (active.length === 0) return yield* new NoSigningKey()
      return Layer.effect(Signer, unlockedSigner(office, origin, active, unlock)).pipe(
        Layer.provideMerge(layerRecord(office))
      )
    })
  )
