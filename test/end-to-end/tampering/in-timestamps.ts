import { join } from "node:path"
import { fixture, fixtureFolder } from "../../ledger/timestamp-fixtures.ts"
import type { SiteCopy } from "./site-copy.ts"
import { hasOpenssl } from "./stamping.ts"
import type { Tampering } from "./tampering.ts"

const august = "ledger/proofs/2025-08.tsr"
const trusted = join(fixtureFolder, "ca.pem")

const stampWith = (name: string, how: (site: SiteCopy) => void, brings?: Tampering["brings"]): Tampering => ({
  name,
  how,
  breaks: [5],
  told: ["time.timestamps", "timestamp-refused", august],
  ...(brings === undefined ? {} : { brings })
})

/** Ways of tampering with time stamps; most of them need some, which the site has where OpenSSL is there. */
export const inTimestamps: ReadonlyArray<Tampering> = [
  stampWith(
    "a time stamp of another file",
    (site) => site.write(august, fixture("rsa.tsr")),
    ({ authorities }) => ({ authorities: [...authorities, trusted] })
  ),
  stampWith(
    "a time stamp empty",
    (site) => site.write(august, ""),
    ({ authorities }) => ({ authorities: [...authorities, trusted] })
  ),
  ...(hasOpenssl
    ? [
        stampWith("the time stamps of two checkpoints swapped", (site) =>
          site.swap(august, "ledger/proofs/2025-09.tsr")
        ),
        stampWith("a bit of a time stamp turned round", (site) => site.flip(august, -20)),
        stampWith(
          "a time stamp by an authority that nobody trusts",
          () => undefined,
          () => ({ authorities: [trusted] })
        )
      ]
    : [])
]
