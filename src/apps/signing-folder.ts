import { Effect, Layer, Schema } from "effect"
import { chmodSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"
import { SignedRecord, SignerRecordMissing } from "../ledger/signed-record.ts"
import { layerSignedRecord } from "../ledger/store/signed-record-sqlite.ts"
import { makeFolder, type OfficeFolder } from "./office-folder.ts"
import { syncFolder, writeSynced } from "./synced-files.ts"

/** Where the signing keys and the signer's record lie, in the folder of secrets. */
export const signingFolder = ({ secrets }: Pick<OfficeFolder, "secrets">): string => join(secrets, "signing")

/** The file of a key by its id (eight hexadecimal digits): an age file that holds the key as Go's `note` package writes it. */
export const keyFile = (office: OfficeFolder, id: string): string => join(signingFolder(office), `${id}.age`)

/** Where the file of a retired key is kept. */
export const retiredFile = (office: OfficeFolder, id: string): string =>
  join(signingFolder(office), "retired", `${id}.age`)

/** The signer's record. */
export const recordFile = (office: OfficeFolder): string => join(signingFolder(office), "record.sqlite")

/** The file of a signing key is not where the ledger's key should be. */
export class SigningKeyMissing extends Schema.TaggedError<SigningKeyMissing>()("SigningKeyMissing", {
  file: Schema.String
}) {}

/** A file of keys could not be read or written. */
export class KeyFileUnusable extends Schema.TaggedError<KeyFileUnusable>()("KeyFileUnusable", {
  file: Schema.String,
  cause: Schema.Defect()
}) {}

/** The record to begin holds a checkpoint already: it is of a ledger that was begun before. */
export class SignerRecordTaken extends Schema.TaggedError<SignerRecordTaken>()("SignerRecordTaken", {
  file: Schema.String
}) {}

/** An act on a file of keys, whose failure says which. */
export const attemptOn = <A>(file: string, act: () => A) =>
  Effect.try({ try: act, catch: (cause) => new KeyFileUnusable({ file, cause }) })

/** Writes a file for its owner alone, whole and durable or not at all. */
export const writePrivately = (file: string, bytes: Uint8Array | string) =>
  attemptOn(file, () => {
    const aside = `${file}.new`
    rmSync(aside, { force: true })
    writeSynced(aside, Buffer.from(bytes), 0o600)
    renameSync(aside, file)
    syncFolder(dirname(file))
  })

/** Writes the file of a key, in place of the one there. */
export const writeKeyFile = Effect.fnUntraced(function* (
  office: OfficeFolder,
  id: string,
  bytes: Uint8Array
) {
  const folder = signingFolder(office)
  yield* makeFolder(folder, 0o700)
  yield* attemptOn(folder, () => chmodSync(folder, 0o700))
  yield* writePrivately(keyFile(office, id), bytes)
})

/** Takes back the file of a key that came into no ledger. */
export const forgetKeyFile = (office: OfficeFolder, id: string) =>
  attemptOn(keyFile(office, id), () => rmSync(keyFile(office, id), { force: true }))

/** The locked bytes of a key. */
export const readKeyFile = Effect.fnUntraced(function* (office: OfficeFolder, id: string) {
  const file = keyFile(office, id)
  if (!existsSync(file)) return yield* new SigningKeyMissing({ file })
  return yield* attemptOn(file, (): Uint8Array => readFileSync(file))
})

/** Moves the file of a retired key aside; answers whether it was still there. */
export const setAside = Effect.fnUntraced(function* (office: OfficeFolder, id: string) {
  const [from, to] = [keyFile(office, id), retiredFile(office, id)]
  if (!existsSync(from)) return false
  yield* makeFolder(dirname(to), 0o700)
  yield* attemptOn(to, () => {
    renameSync(from, to)
    syncFolder(dirname(to))
    syncFolder(dirname(from))
  })
  return true
})

/** Begins the signer's record, together with the ledger's first key and never again. An empty one, which a crash may have left, is taken. */
export const beginRecord = Effect.fnUntraced(function* (office: OfficeFolder) {
  const file = recordFile(office)
  const last = yield* Effect.flatMap(SignedRecord, (record) => record.last).pipe(
    Effect.provide(layerSignedRecord(file, { create: true }))
  )
  if (last !== undefined) return yield* new SignerRecordTaken({ file })
})

/** The signer's record of an office that has one. */
export const layerRecord = (office: OfficeFolder) =>
  Layer.unwrap(
    Effect.suspend(() => {
      const file = recordFile(office)
      return existsSync(file)
        ? Effect.succeed(layerSignedRecord(file))
        : Effect.fail(new SignerRecordMissing({ file }))
    })
  )
