import { Effect } from "effect"
import { layerMemory } from "../ledger/store/memory.ts"
import { holdsCertificates, verifyTimestamp } from "../ledger/timestamp.ts"
import { verifyPublished, type VerifyOptions } from "./published.ts"
import { stampsBy } from "./stamps.ts"

export { holdsCertificates }

/** What a site is verified by where there is no disk: in a browser. */
export interface InMemoryOptions extends Omit<VerifyOptions, "own" | "timestamp"> {
  /** Any 32 bytes, under which opened values are kept for as long as the check lasts. */
  readonly key: Uint8Array
  /** Certificates of time-stamping authorities (PEM or DER); undefined where time stamps cannot be verified at all. */
  readonly authorities: ReadonlyArray<Uint8Array> | undefined
}

/** Verifies a published site as `verifyPublished` does, keeping everything in memory. */
export const verifyInMemory = ({ authorities, key, ...options }: InMemoryOptions) =>
  verifyPublished({
    ...options,
    own: { store: layerMemory, key },
    timestamp:
      authorities === undefined ? undefined : stampsBy(Effect.succeed({ verifyTimestamp }), authorities)
  })
