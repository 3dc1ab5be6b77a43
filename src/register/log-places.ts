import { entryProofPath } from "../ledger/proof/tile.ts"
import type { Month } from "../values/thai-date.ts"

/** Where the public log lies in a site. */
export const logPath = "ledger"

/** The permanent address, below the log's, of the checkpoint that was signed for a month's revision. */
export const checkpointPath = (month: Month, revision: number): string =>
  `checkpoints/${month}${revision === 1 ? "" : `.r${revision}`}`

/** The permanent address of an entry's proof in a site. */
export const entryProofAddress = (entry: number): string => `${logPath}/${entryProofPath(entry)}`
