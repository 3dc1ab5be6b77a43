import { inCheckpoints } from "./in-checkpoints.ts"
import { inHistories } from "./in-histories.ts"
import { inMonths } from "./in-months.ts"
import { inProofsAndKeys } from "./in-proofs-and-keys.ts"
import { inSignedEntries } from "./in-signed-entries.ts"
import { inSiteFiles } from "./in-site-files.ts"
import { inTheLog } from "./in-the-log.ts"
import { inTimestamps } from "./in-timestamps.ts"
import type { Tampering } from "./tampering.ts"

/** Every way of tampering with a site. */
export const matrix: ReadonlyArray<Tampering> = [
  ...inTheLog,
  ...inCheckpoints,
  ...inProofsAndKeys,
  ...inTimestamps,
  ...inMonths,
  ...inSiteFiles,
  ...inSignedEntries,
  ...inHistories
]
