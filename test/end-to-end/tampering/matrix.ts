import { inCheckpoints } from "./in-checkpoints.ts"
import { inHistories } from "./in-histories.ts"
import { inMonths } from "./in-months.ts"
import { inProofsAndKeys } from "./in-proofs-and-keys.ts"
import { inSignedEntries } from "./in-signed-entries.ts"
import { inSiteFiles } from "./in-site-files.ts"
import { inTheLog } from "./in-the-log.ts"
import { inTimestamps } from "./in-timestamps.ts"
import type { SignedSite } from "./signed-site.ts"
import type { Tampering } from "./tampering.ts"

/** Every way of tampering with a site. `other` is another history under the same key. */
export const matrix = (signed: SignedSite, other: SignedSite): ReadonlyArray<Tampering> => [
  ...inTheLog,
  ...inCheckpoints,
  ...inProofsAndKeys,
  ...inTimestamps(signed.authorities.length > 0),
  ...inMonths,
  ...inSiteFiles,
  ...inSignedEntries,
  ...inHistories(other)
]
