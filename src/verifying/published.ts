import { Effect } from "effect"
import { type CheckOptions, checkSite } from "../ledger/proof/checking/check.ts"
import { filesNamed } from "../ledger/proof/checking/named-file.ts"
import type { OwnLedger } from "./public-ledger.ts"
import { checkTables } from "./rebuilt-tables.ts"
import { type Verdict, verdictOf } from "./verdict.ts"

/** What a published site is verified by, wherever that is done. */
export interface VerifyOptions extends CheckOptions {
  /** Where the site is, as the verdict names it. */
  readonly site: string
  readonly own: OwnLedger
  /** Program and version that verifies, as published files name theirs. */
  readonly generator: string
  /** The SHA-256 of a file that somebody holds, in hexadecimal: the verdict says where it is published. */
  readonly digest?: string | undefined
}

/** Verifies a published site without an office: every check there is, and the months' tables made again. */
export const verifyPublished = Effect.fn("verifyPublished")(function* (options: VerifyOptions) {
  const { generator, hashing, keys, own, site, source } = options
  const checked = yield* checkSite(options)
  yield* checkTables(checked, { source, sha256: hashing.sha256, own, generator })
  const { facts } = checked
  const verdict = verdictOf(site, checked, keys.length > 0)
  if (options.digest === undefined || facts === undefined) return verdict
  const { digest } = options
  const places = yield* filesNamed({ digest, facts, sha256: hashing.sha256, source })
  return { ...verdict, file: { sha256: digest, places } } satisfies Verdict as Verdict
})
