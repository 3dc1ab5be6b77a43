import type { CheckId, PromiseNumber } from "../../../src/ledger/proof/checking/checks.ts"
import type { Problem } from "../../../src/ledger/proof/checking/problems.ts"
import type { SignedSite } from "./signed-site.ts"
import type { SiteCopy } from "./site-copy.ts"

/** What whoever verifies brings along: keys, old checkpoints, a policy. */
export interface Brought {
  readonly keys: ReadonlyArray<string>
  readonly old: ReadonlyArray<string>
  /** File of a witness policy, for the program. */
  readonly policy: string
  /** Keys of witnesses, for the recipe. */
  readonly witnesses: ReadonlyArray<string>
}

/** What must be told of a tampered site. */
export interface Told {
  readonly check: CheckId
  readonly problem: Problem
  /** Path in the site, or the end of it. */
  readonly file?: string
  readonly entry?: number
}

/** One way of tampering with a site, and what a verifier must find. */
export interface Tampering {
  readonly name: string
  readonly how: (site: SiteCopy, signed: SignedSite) => void
  /** What is brought instead of the site's own key and the old checkpoints; and another site where that is the tampering. */
  readonly brought?: (signed: SignedSite, site: SiteCopy) => Partial<Brought>
  /** The promises that do not hold, all of them; none where nobody could tell. */
  readonly breaks: ReadonlyArray<PromiseNumber>
  readonly told?: Told
  /** What the recipe of VERIFY.md finds where that is not the same. */
  readonly recipe?: ReadonlyArray<PromiseNumber>
}
