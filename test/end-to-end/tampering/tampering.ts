import type { CheckId, PromiseNumber } from "../../../src/ledger/proof/checking/checks.ts"
import type { Problem } from "../../../src/ledger/proof/checking/problems.ts"
import { formatVerifierKey } from "../../../src/ledger/proof/note.ts"
import type { SignedSites } from "./signed-site.ts"
import type { SiteCopy } from "./site-copy.ts"
import { witness } from "./witness.ts"

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

/** What somebody brings who holds all that is known of a site. */
export const broughtAlong = ({ authorities, old, policy, vkey }: SignedSites): Brought => ({
  keys: [vkey],
  old,
  policy,
  witnesses: [formatVerifierKey(witness.key)],
  authorities
})

/** One way of tampering with a site, and what a verifier must find. */
export interface Tampering {
  readonly name: string
  readonly how: (site: SiteCopy, signed: SignedSites) => void
  /** What is brought otherwise than the site's own key and every old checkpoint. */
  readonly brings?: (signed: SignedSites, site: SiteCopy) => Partial<Brought>
  /** The promises that do not hold, all of them; none where nobody could tell. */
  readonly breaks: ReadonlyArray<PromiseNumber>
  /** What must be said, among other things: which check, what is wrong, and of which file. */
  readonly told?: readonly [check: CheckId, problem: Problem, file?: string]
  /** What the recipe of VERIFY.md finds, where that is not the same. */
  readonly recipe?: ReadonlyArray<PromiseNumber>
}

/** What a tampering asks for where nobody kept an old checkpoint. */
export const keptNothing = (): Partial<Brought> => ({ old: [] })
