import { Clock, Effect, Redacted, Schema } from "effect"
import { Prompt } from "effect/cli"
import { existsSync, readFileSync, statSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { identitiesIn, type Lock, newIdentityText } from "./age-file.ts"
import { isInside, makeFolder, type OfficeFolder } from "./office-folder.ts"
import { attemptOn, writePrivately } from "./signing-folder.ts"

/** Nothing says how to open the signing key: no `--unlock`, no `PRONGSAI_UNLOCK`, and no terminal to ask on. */
export class UnlockMissing extends Schema.TaggedError<UnlockMissing>()("UnlockMissing", {
  /** What opens the key; `either` of a key that is being made. */
  needs: Schema.Literals(["passphrase", "identity", "either"])
}) {}

/** The file named to open the key cannot serve: it is not there, holds no age identity, or lies in the office folder, whose copies go around. */
export class UnlockFileUnusable extends Schema.TaggedError<UnlockFileUnusable>()("UnlockFileUnusable", {
  file: Schema.String,
  why: Schema.Literals(["missing", "no-identity", "inside-office"])
}) {}

/** A file was named, and the key opens with a passphrase. */
export class LockedWithPassphrase extends Schema.TaggedError<LockedWithPassphrase>()(
  "LockedWithPassphrase",
  {}
) {}

/** The new passphrase is too short, or was not typed twice alike. */
export class PassphraseRefused extends Schema.TaggedError<PassphraseRefused>()("PassphraseRefused", {
  why: Schema.Literals(["too-short", "differs"]),
  atLeast: Schema.Number
}) {}

/** Fewer characters than this are found by trying, the file once stolen. */
const minPassphrase = 12

const environmentName = "PRONGSAI_UNLOCK"

const isTerminal = (): boolean => process.stdin.isTTY && process.stdout.isTTY

/** The file that opens the key: the one a command names, else the environment's. */
const fileNamed = (flag: string | undefined): string | undefined => {
  const named = flag ?? process.env[environmentName]
  return named === undefined || (flag === undefined && named === "") ? undefined : resolve(named)
}

const refuseInside = (office: OfficeFolder, file: string) =>
  isInside(file, office.folder)
    ? Effect.fail(new UnlockFileUnusable({ file, why: "inside-office" }))
    : Effect.void

const readIdentities = Effect.fnUntraced(function* (file: string) {
  const isFile = yield* attemptOn(file, () => statSync(file, { throwIfNoEntry: false })?.isFile() === true)
  if (!isFile) return yield* new UnlockFileUnusable({ file, why: "missing" })
  const identities = yield* identitiesIn(yield* attemptOn(file, () => readFileSync(file).toString("utf8")))
  if (identities === undefined) return yield* new UnlockFileUnusable({ file, why: "no-identity" })
  return { by: "identity", identities } satisfies Lock
})

const ask = (message: string) =>
  Effect.map(Prompt.Hidden({ message }), (typed) => Redacted.value(typed).normalize("NFC"))

/** What opens a key that is locked so: the file that is named, or a passphrase typed unseen on the terminal. */
export const unlockOf = Effect.fn("unlockOf")(function* (
  office: OfficeFolder,
  by: Lock["by"],
  flag: string | undefined,
  id: string
) {
  if (by === "passphrase") {
    if (flag !== undefined) return yield* new LockedWithPassphrase()
    if (!isTerminal()) return yield* new UnlockMissing({ needs: "passphrase" })
    const passphrase = yield* ask(`รหัสผ่านกุญแจลงนาม ${id} (passphrase of signing key ${id})`)
    return { by: "passphrase", passphrase: Redacted.make(passphrase) } satisfies Lock
  }
  const file = fileNamed(flag)
  if (file === undefined) return yield* new UnlockMissing({ needs: "identity" })
  yield* refuseInside(office, file)
  return yield* readIdentities(file)
})

/** What a new key is to be locked with: the file that `file` names, which is made where there is none, or a passphrase typed twice. */
export const newLock = Effect.fn("newLock")(function* (office: OfficeFolder, file: string | undefined) {
  if (file !== undefined) {
    yield* refuseInside(office, file)
    if (!existsSync(file)) {
      yield* makeFolder(dirname(file), 0o700)
      yield* writePrivately(
        file,
        yield* newIdentityText(new Date(yield* Clock.currentTimeMillis).toISOString())
      )
    }
    return yield* readIdentities(file)
  }
  if (!isTerminal()) return yield* new UnlockMissing({ needs: "either" })
  const passphrase = yield* ask("ตั้งรหัสผ่านกุญแจลงนาม (choose a passphrase for the signing key)")
  const refuse = (why: PassphraseRefused["why"]) => new PassphraseRefused({ why, atLeast: minPassphrase })
  if ([...passphrase].length < minPassphrase) return yield* refuse("too-short")
  if ((yield* ask("พิมพ์รหัสผ่านอีกครั้ง (type it again)")) !== passphrase) return yield* refuse("differs")
  return { by: "passphrase", passphrase: Redacted.make(passphrase) } satisfies Lock
})

/** As `newLock`, where the file may also be named by the environment. */
export const firstLock = (office: OfficeFolder, flag: string | undefined) => newLock(office, fileNamed(flag))
