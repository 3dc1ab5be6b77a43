import { entryProofPath } from "../ledger/proof/tile.ts"
import type { Month } from "../values/thai-date.ts"

/** Where the public log lies in a site. */
export const logPath = "ledger"

/** Where the month-end checkpoints lie, below the log's folder. */
export const checkpointsPath = "checkpoints"

/** What a month's revision is called among the log's files: `2025-08`, from the second on `2025-08.r2`. */
export const monthEndName = (month: Month, revision: number): string =>
  `${month}${revision === 1 ? "" : `.r${revision}`}`

/** The permanent address, below the log's, of the checkpoint that was signed for a month's revision. */
export const checkpointPath = (month: Month, revision: number): string =>
  `${checkpointsPath}/${monthEndName(month, revision)}`

/** The address, below the log's, of the time stamp (RFC 3161) over that checkpoint's bytes. */
export const timestampPath = (month: Month, revision: number): string =>
  `proofs/${monthEndName(month, revision)}.tsr`

/** The address, below the log's, of that checkpoint with the cosignatures of witnesses. */
export const cosignedPath = (month: Month, revision: number): string =>
  `proofs/${monthEndName(month, revision)}.cosigned`

/** The permanent address of an entry's proof in a site. */
export const entryProofAddress = (entry: number): string => `${logPath}/${entryProofPath(entry)}`
