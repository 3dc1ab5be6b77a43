import type { CheckId, PromiseNumber } from "../../../src/ledger/proof/checking/checks.ts"
import type { Problem } from "../../../src/ledger/proof/checking/problems.ts"
import type { SignedSite } from "./signed-site.ts"
import type { SiteCopy } from "./site-copy.ts"

/** What whoever verifies brings along. */
export interface Brought {
  readonly keys: ReadonlyArray<string>
  /** Files of old checkpoints. */
  readonly old: ReadonlyArray<string>
  /** File of a witness policy, for the program. */
  readonly policy: string
  /** Keys of witnesses, for the recipe. */
  readonly witnesses: ReadonlyArray<string>
  /** Files of certificates of time-stamping authorities. */
  readonly authorities: ReadonlyArray<string>
}

/** One way of tampering with a site, and what a verifier must find. */
export interface Tampering {
  readonly name: string
  readonly how: (site: SiteCopy, signed: SignedSite) => void
  /** What is brought otherwise than the site's own key and every old checkpoint. */
  readonly brings?: (signed: SignedSite, site: SiteCopy) => Partial<Brought>
  /** The promises that do not hold, all of them; none where nobody could tell. */
  readonly breaks: ReadonlyArray<PromiseNumber>
  /** What must be said, among other things: which check, what is wrong, and of which file. */
  readonly told?: readonly [check: CheckId, problem: Problem, file?: string]
  /** What the recipe of VERIFY.md finds, where that is not the same. */
  readonly recipe?: ReadonlyArray<PromiseNumber>
}

/** What a tampering asks for where nobody kept an old checkpoint. */
export const keptNothing = (): Partial<Brought> => ({ old: [] })
